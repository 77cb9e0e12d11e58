# Every command of the house. Nothing but Python >= 3.11, make and git is assumed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NEED_PYTHON = import sys; sys.exit(sys.version_info < (3, 11))
NO_SKIPS = $(if $(CI),-p tests.noskip)
# One process a core of a CI machine (docs/decisions/0009).
SIDE_BY_SIDE = $(if $(CI),-n 2 --dist loadfile)

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test check lint format bench voice schedules faults docker-check secrets migration lock clean python

help: ## show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-14s %s\n", $$1, $$2 }'

python:
	@$(PYTHON) -c '$(NEED_PYTHON)' 2>/dev/null || { \
	  echo "Pacenote needs Python 3.11 or newer, and $(PYTHON) is $$($(PYTHON) -V 2>&1 || true); name another with: make PYTHON=/path/to/python3" >&2; \
	  exit 1; }

setup: python ## make .venv with what the bot needs (again only when something changed)
	@$(PYTHON) scripts/environment.py run

setup-dev: python ## make .venv with what tests and checks need as well
	@$(PYTHON) scripts/environment.py dev

run: setup ## start the bot; without a token, with the chat page on this machine
	@exec $(BIN)/pacenote run $(ARGS)

test: setup-dev ## run the tests (ARGS="-k word" for some of them)
	@$(BIN)/python -m pytest $(NO_SKIPS) $(SIDE_BY_SIDE) $(ARGS)

lint: setup-dev ## format, lint, types and the arrows between folders
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test ## everything that has to hold before a commit

format: setup-dev ## let ruff lay out the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup-dev ## measure answers per second (bench/)
	@$(BIN)/python -m bench.answers $(ARGS)

workers: setup-dev ## three PostgreSQL workers, one killed: 60,000 updates, each once and in order (minutes)
	@$(BIN)/python -m bench.workers $(ARGS)

schedules: setup-dev ## every zone, every quarter of the day, ten years: one firing a date (minutes)
	@$(BIN)/python -m scripts.schedules

faults: setup-dev ## break everything over and over and count what is lost: docs/faults.md
	@$(BIN)/python -m scripts.faults $(ARGS)

fuzz: setup-dev ## 200,000 mutated updates through the whole bot (minutes); ARGS="--updates 20000 --seed 7"
	@$(BIN)/python -m tests.fuzz $(ARGS)

canaries: setup-dev ## 1,000 phrases and a token through everything that fails: none gets out
	@$(BIN)/python -m tests.canary

voice: setup-dev ## how well the ears hear synthetic speech (minutes; needs espeak-ng and flite)
	@$(BIN)/python -m bench.voice $(ARGS)

patients: setup-dev ## live the virtual patients: the engine beside plain rules (tests/pacing/patients)
	@$(BIN)/python -m tests.pacing.patients $(ARGS)

docker-check: ## build the image and start every kind of compose for real (as root)
	@bash scripts/docker_check.sh

secrets: ## make secrets/ for docker compose: a place for the token, a random database password
	@sh scripts/secrets.sh

migration: setup-dev ## write the next database migration (NAME="what it does")
	@$(BIN)/python -m scripts.migration $(NAME)

lock: python ## renew both lock files from pyproject.toml (UPGRADE=1 takes newer releases)
	@PYTHON="$(PYTHON)" UPGRADE="$(UPGRADE)" sh scripts/lock.sh

clean: ## remove .venv and what tools left behind; data stays
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
