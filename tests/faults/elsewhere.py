"""Tests of other folders that prove something about a fault, by the beginning of their names."""

ELSEWHERE: dict[str, tuple[str, ...]] = {
    "F1": ("tests/storage/test_kill.py", "tests/e2e/test_death.py"),
    "F2": ("tests/bot/test_kill.py",),
    "F3": ("tests/bot/test_stop.py", "tests/bot/test_kill.py::test_a_clean_stop"),
    "F4": ("tests/voice/test_ears.py",),
    "F5": (
        "tests/storage/test_opening.py",
        "tests/bot/test_intake.py::test_what_cannot_be_kept",
        "tests/bot/test_worker.py::test_the_database_s_trouble",
    ),
    "F6": (
        "tests/storage/test_writer.py::test_a_lost_connection",
        "tests/bot/test_processes.py",
        "tests/bot/test_intake.py::test_what_was_kept_by_a_commit",
    ),
    "F7": (
        "tests/storage/test_opening.py::test_a_second_instance",
        "tests/bot/test_ticker.py::test_two_tickers",
    ),
    "F8": (
        "tests/bot/test_transport.py",
        "tests/bot/test_breaker.py",
        "tests/bot/test_delivery_faults.py",
        "tests/bot/test_intake.py::test_a_fault_of_telegram",
        "tests/bot/test_intake.py::test_a_refused_token",
    ),
    "F9": (
        "tests/bot/test_intake.py::test_ids_that_begin_anew",
        "tests/bot/test_webhook.py::test_a_repeat",
        "tests/handlers/test_checkin_changes.py::test_a_second_tap",
    ),
    "F10": (
        "tests/bot/test_worker.py::test_of_ten_thousand",
        "tests/bot/test_worker.py::test_beyond_the_budget",
    ),
    "F11": (
        "tests/fuzz/test_fuzz.py",
        "tests/bot/test_updates.py",
        "tests/bot/test_intake.py::test_an_update_that_breaks",
        "tests/bot/test_intake.py::test_poison",
        "tests/bot/test_worker.py::test_a_failing_update",
        "tests/bot/test_worker.py::test_what_cannot_be_read",
    ),
    "F12": ("tests/pacing/test_schedule.py::test_clock_of_1970",),
    "F13": (
        "tests/pacing/test_schedule.py",
        "tests/pacing/test_schedule_properties.py",
        "tests/e2e/test_clocks.py",
    ),
    "F14": (
        "tests/journal/test_lateness.py::test_after_a_journey",
        "tests/journal/test_lateness.py::test_a_journey",
        "tests/journal/test_lateness.py::test_whoever_travels",
    ),
    "F15": ("tests/journal/test_lateness.py", "tests/bot/test_catchup.py"),
    "F18": (
        "tests/handlers/test_forged.py",
        "tests/bot/test_delivery_faults.py::test_an_open_question_whose_message",
    ),
    "F19": (
        "tests/bot/test_delivery_faults.py::test_a_blocked_bot",
        "tests/journal/test_due.py::test_who_blocked",
    ),
    "F20": ("tests/storage/test_migrations.py", "tests/storage/test_restore.py"),
}


def files() -> list[str]:
    """The files of all of them."""
    return sorted({name.partition("::")[0] for names in ELSEWHERE.values() for name in names})
