"""The next firing in named zones: gaps, folds, midnight gaps, half hours, lost dates, windows, counts."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from pacing import recur
from pacing.schedule import Due, Freq, Rule, next_daily, next_due
from tests.pacing.clocks import first_firings, instant, local, wall_clocks


def daily(*times: time, start: date = date(2026, 1, 1)) -> Rule:
    return Rule(Freq.DAILY, start, times=times)


def test_spring_gap_fires_at_first_instant_after_it() -> None:
    seen = wall_clocks(daily(time(2, 30)), "Europe/Berlin", "2026-03-27 12:00", 3)
    assert seen == ["03-28 02:30", "03-29 03:00", "03-30 02:30"]


def test_slot_in_gap_keeps_the_time_asked_for() -> None:
    (due,) = first_firings(daily(time(2, 30)), "Europe/Berlin", "2026-03-28 12:00", 1)
    assert due == Due(instant("2026-03-29 01:00"), local("2026-03-29 02:30"))


def test_autumn_fold_fires_once_at_the_first() -> None:
    found = first_firings(daily(time(2, 30)), "Europe/Berlin", "2026-10-24 12:00", 2)
    assert [due.at for due in found] == [instant("2026-10-25 00:30"), instant("2026-10-26 01:30")]


def test_second_pass_of_fold_does_not_fire_again() -> None:
    due = next_due(daily(time(2, 30)), ZoneInfo("Europe/Berlin"), instant("2026-10-25 01:10"))
    assert due == Due(instant("2026-10-26 01:30"), local("2026-10-26 02:30"))


@pytest.mark.parametrize(
    ("zone", "eve", "seen"),
    [
        ("America/Santiago", "2026-09-05 12:00", "09-06 01:00"),
        ("America/Havana", "2026-03-07 12:00", "03-08 01:00"),
        ("Asia/Beirut", "2026-03-28 12:00", "03-29 01:00"),
        ("Africa/Cairo", "2026-04-23 12:00", "04-24 01:00"),
    ],
)
def test_midnight_gap_fires_on_its_own_date(zone: str, eve: str, seen: str) -> None:
    assert wall_clocks(daily(time(0, 15)), zone, eve, 1) == [seen]


def test_gap_before_midnight_fires_at_midnight() -> None:
    seen = wall_clocks(daily(time(23, 30)), "America/Nuuk", "2026-03-28 12:00", 2)
    assert seen == ["03-29 00:00", "03-29 23:30"]


def test_half_hour_shift_of_lord_howe() -> None:
    seen = wall_clocks(daily(time(2, 15)), "Australia/Lord_Howe", "2026-10-02 20:00", 2)
    assert seen == ["10-04 02:30", "10-05 02:15"]


def test_half_hour_fold_of_lord_howe_fires_once() -> None:
    seen = wall_clocks(daily(time(1, 45)), "Australia/Lord_Howe", "2026-04-03 20:00", 2)
    assert seen == ["04-05 01:45", "04-06 01:45"]


def test_date_that_a_zone_leaves_out_has_no_slot() -> None:
    rule = daily(time(8), start=date(2011, 1, 1))
    assert wall_clocks(rule, "Pacific/Apia", "2011-12-29 00:00", 3) == [
        "12-29 08:00",
        "12-31 08:00",
        "01-01 08:00",
    ]


def test_date_line_skip_of_kwajalein() -> None:
    rule = daily(time(23, 45), start=date(1993, 1, 1))
    assert wall_clocks(rule, "Pacific/Kwajalein", "1993-08-20 12:00", 3) == [
        "08-20 23:45",
        "08-22 23:45",
        "08-23 23:45",
    ]


def test_slots_that_a_gap_joins_are_one_firing() -> None:
    seen = wall_clocks(daily(time(2), time(2, 30), time(3)), "Europe/Berlin", "2026-03-28 12:00", 2)
    assert seen == ["03-29 03:00", "03-30 02:00"]


def test_window_gives_wall_clock_times_from_its_start() -> None:
    rule = Rule(Freq.HOURLY, date(2026, 1, 1), interval=2, window=(time(9), time(17)))
    seen = wall_clocks(rule, "Europe/London", "2026-01-05 08:00", 6)
    assert seen == ["01-05 09:00", "01-05 11:00", "01-05 13:00", "01-05 15:00", "01-05 17:00", "01-06 09:00"]


def test_window_over_midnight_goes_on_the_next_date() -> None:
    rule = Rule(Freq.HOURLY, date(2026, 1, 5), interval=2, window=(time(22), time(3)))
    seen = wall_clocks(rule, "Europe/London", "2026-01-05 00:00", 4)
    assert seen == ["01-05 22:00", "01-06 00:00", "01-06 02:00", "01-06 22:00"]


def test_window_on_weekdays_keeps_its_days() -> None:
    rule = Rule(Freq.HOURLY, date(2026, 1, 1), interval=8, window=(time(9), time(17)), byday=("MO",))
    assert wall_clocks(rule, "Europe/London", "2026-01-05 10:00", 2) == ["01-05 17:00", "01-12 09:00"]


def test_whole_day_window_counts_from_its_start() -> None:
    rule = Rule(Freq.HOURLY, date(2026, 1, 5), interval=8, window=(time(6), time(6)))
    assert wall_clocks(rule, "UTC", "2026-01-05 00:00", 4) == [
        "01-05 06:00",
        "01-05 14:00",
        "01-05 22:00",
        "01-06 06:00",
    ]


def test_rule_without_window_counts_elapsed_time_through_a_gap() -> None:
    rule = Rule(Freq.HOURLY, date(2026, 3, 29), interval=4, start_at=instant("2026-03-28 23:00"))
    assert wall_clocks(rule, "Europe/Berlin", "2026-03-28 23:00", 2) == ["03-29 05:00", "03-29 09:00"]


def test_elapsed_firings_in_a_fold_have_slots_of_their_own() -> None:
    rule = Rule(Freq.MINUTELY, date(2026, 10, 25), interval=30, start_at=instant("2026-10-24 23:30"))
    found = first_firings(rule, "Europe/Berlin", "2026-10-24 23:30", 6)
    assert len({due.slot for due in found}) == 6
    assert [due.at - instant("2026-10-24 23:30") for due in found] == [
        timedelta(minutes=30 * k) for k in range(1, 7)
    ]


def test_every_twenty_minutes_for_two_hours_is_six_firings() -> None:
    rule = Rule(Freq.MINUTELY, date(2026, 1, 5), interval=20, count=6, start_at=instant("2026-01-05 10:00"))
    found = first_firings(rule, "UTC", "2026-01-05 10:00", 10)
    assert [f"{due.slot:%H:%M}" for due in found] == ["10:20", "10:40", "11:00", "11:20", "11:40", "12:00"]


def test_count_ends_a_rule_of_days() -> None:
    rule = Rule(Freq.DAILY, date(2026, 1, 5), times=(time(8), time(20)), count=3)
    assert wall_clocks(rule, "UTC", "2026-01-01 00:00", 9) == ["01-05 08:00", "01-05 20:00", "01-06 08:00"]


def test_count_leaves_out_slots_before_the_rule_began() -> None:
    rule = Rule(
        Freq.DAILY, date(2026, 1, 5), times=(time(8), time(20)), count=2, start_at=instant("2026-01-05 12:00")
    )
    assert wall_clocks(rule, "UTC", "2026-01-01 00:00", 9) == ["01-05 20:00", "01-06 08:00"]


def test_until_is_the_last_local_date() -> None:
    rule = Rule(Freq.DAILY, date(2026, 1, 5), times=(time(23, 30),), until=date(2026, 1, 6))
    assert wall_clocks(rule, "America/Los_Angeles", "2026-01-01 00:00", 9) == ["01-05 23:30", "01-06 23:30"]


def test_elapsed_rule_obeys_until() -> None:
    rule = Rule(
        Freq.HOURLY,
        date(2026, 1, 5),
        interval=12,
        until=date(2026, 1, 5),
        start_at=instant("2026-01-05 00:00"),
    )
    assert wall_clocks(rule, "UTC", "2026-01-01 00:00", 9) == ["01-05 12:00"]


def test_last_day_of_the_month() -> None:
    rule = Rule(Freq.MONTHLY, date(2026, 1, 1), bymonthday=(-1,), times=(time(9),))
    assert wall_clocks(rule, "Europe/London", "2026-01-31 12:00", 2) == ["02-28 09:00", "03-31 09:00"]


def test_month_without_the_day_is_skipped() -> None:
    rule = Rule(Freq.MONTHLY, date(2026, 1, 31), times=(time(9),))
    assert wall_clocks(rule, "Europe/London", "2026-01-31 12:00", 2) == ["03-31 09:00", "05-31 09:00"]


def test_rule_that_never_fires_ends() -> None:
    rule = Rule(Freq.YEARLY, date(2026, 1, 1), bymonth=(2,), bymonthday=(30,), times=(time(9),))
    assert next_due(rule, ZoneInfo("UTC"), instant("2026-01-01 00:00")) is None


def test_rule_of_days_without_a_time_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one time"):
        next_due(Rule(Freq.DAILY, date(2026, 1, 1)), ZoneInfo("UTC"), instant("2026-01-01 00:00"))


def test_calendar_ends_without_an_error() -> None:
    last = datetime(9999, 6, 1, tzinfo=ZoneInfo("UTC"))
    assert next_due(daily(time(8)), ZoneInfo("UTC"), last) is None


def test_next_daily_is_strictly_later() -> None:
    due = next_daily(time(20), ZoneInfo("Europe/London"), instant("2026-01-05 20:00"))
    assert due == Due(instant("2026-01-06 20:00"), local("2026-01-06 20:00"))


def test_clock_of_1970_and_2038_still_fires() -> None:
    for year in ("1970-01-02", "2038-01-20"):
        assert next_daily(time(8), ZoneInfo("Asia/Tokyo"), instant(f"{year} 00:00")).slot.time() == time(8)


def test_far_start_costs_no_more_than_a_near_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    def counted(rule: Rule, index: int) -> list[date] | None:
        nonlocal asked
        asked += 1
        return real(rule, index)

    real = recur._period
    monkeypatch.setattr(recur, "_period", counted)
    for start in (date(2026, 1, 1), date(1026, 1, 1)):
        next_due(daily(time(8), start=start), ZoneInfo("UTC"), instant("2026-01-05 00:00"))
    assert asked <= 6
