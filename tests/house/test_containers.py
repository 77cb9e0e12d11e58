"""The image and the compose file: what hardening, health and secrets they promise."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.roles import ALL, parse
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
BOTS = ["bot", "bot-on-postgres", "front"]


def compose() -> dict[str, Any]:
    """The compose file as it is read, anchors merged."""
    loaded: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return loaded


def service(name: str) -> dict[str, Any]:
    """One service."""
    found: dict[str, Any] = compose()["services"][name]
    return found


def final_stage() -> str:
    """What ends up in the image."""
    return (ROOT / "Dockerfile").read_text().rpartition("FROM ${BASE}")[2]


@pytest.mark.parametrize("name", [*BOTS, "worker", "postgres"])
def test_a_service_has_a_read_only_root_and_cannot_gain_rights(name: str) -> None:
    assert service(name)["read_only"] is True
    assert service(name)["cap_drop"] == ["ALL"]
    assert service(name)["security_opt"] == ["no-new-privileges:true"]


@pytest.mark.parametrize("name", BOTS)
def test_a_bot_is_published_to_this_machine_only_and_has_time_to_drain(name: str) -> None:
    assert all(port.startswith("127.0.0.1:") for port in service(name)["ports"])
    assert service(name)["stop_grace_period"] == "20s"
    assert "cap_add" not in service(name)


def test_a_front_and_two_workers_do_all_of_it_and_only_the_front_is_published() -> None:
    front, worker = service("front"), service("worker")
    roles = [parse(each["command"][2]) for each in (front, worker)]

    assert (roles[0] | roles[1], roles[0] & roles[1]) == (ALL, frozenset())
    assert worker["deploy"] == {"replicas": 2}
    assert "ports" not in worker
    assert front["environment"] == worker["environment"] == service("bot-on-postgres")["environment"]


def test_a_webhook_s_settings_are_passed_on() -> None:
    assert {"PACENOTE_WEBHOOK_URL", "PACENOTE_WEBHOOK_SECRET"} <= service("bot")["environment"].keys()


def test_by_default_the_bot_starts_alone() -> None:
    started = [name for name, each in compose()["services"].items() if "profiles" not in each]

    assert started == ["bot"]


def test_the_bot_waits_for_a_healthy_postgresql() -> None:
    assert service("bot-on-postgres")["depends_on"] == {"postgres": {"condition": "service_healthy"}}
    assert "pg_isready" in service("postgres")["healthcheck"]["test"]
    assert "ports" not in service("postgres")
    assert compose()["networks"]["database"] == {"internal": True}


def test_secrets_come_from_files_and_the_examples_hold_none() -> None:
    written = [
        str(value) for each in compose()["services"].values() for value in each["environment"].values()
    ]

    assert all("file" in secret for secret in compose()["secrets"].values())
    assert not any(re.search(r"://[^/@]+:[^/@]+@", value) for value in written)
    assert [(ROOT / "secrets.example" / name).read_text() for name in compose()["secrets"]] == ["", ""]


def test_the_image_runs_without_root_and_says_how_it_is() -> None:
    assert re.search(r"^USER [1-9]\d*:[1-9]\d*$", final_stage(), re.MULTILINE)
    assert "STOPSIGNAL SIGTERM" in final_stage()
    assert "/healthz" in final_stage()


def test_the_image_installs_by_hash_on_a_base_that_can_be_replaced() -> None:
    text = (ROOT / "Dockerfile").read_text()

    assert text.count("FROM ${BASE}") == 2
    assert "--require-hashes -r requirements.lock" in text
    assert not re.search(r"index-url|https?://(?!127\.0\.0\.1)", text)


def test_every_package_of_the_project_reaches_the_image() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    packages = {name.rstrip("*") for name in project["tool"]["setuptools"]["packages"]["find"]["include"]}
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}

    assert packages <= let_in


def test_every_setting_that_is_passed_on_exists() -> None:
    passed = {name for bot in BOTS for name in service(bot)["environment"]}
    passed |= set(re.findall(r"^\s+(?:ENV )?(PACENOTE_\w+)=", final_stage(), re.MULTILINE))

    assert f"{PREFIX}HOST" in passed
    assert {name.removeprefix(PREFIX).lower() for name in passed} <= set(Settings.model_fields)
