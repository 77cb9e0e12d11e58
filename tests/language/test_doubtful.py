"""Sentences in which a half is easy to read, and the whole is not: they are asked about, never guessed."""

from __future__ import annotations

import pytest

from language import read
from language.values import ReminderKind
from tests.language.clock import LONDON, NOW

DOUBTFUL = """
remind me on monday not tuesday
remind me in 2 hours or at 5
remind me 5 to 6 times a day
remind me in 5 to 10 minutes
remind me in the last week of june
remind me every week or so
remind me every 2 or 3 days
every third
remind me on the 3rd or 4th
remind me at 7 for 8
remind me at 9-10
remind me at 8am or 8pm
remind me every monday at 9 and tuesday at 10
every day at 9 and on sundays at 10
remind me weekdays at 8 and weekends at 10
remind me at 9 on weekdays and 11 on weekends
remind me every day at 9 starting in 3 days
remind me 1st 2nd and 3rd july
remind me from 3 july to 5 july at 9
remind me daily until 5pm
cancel all but the ldn one
cancel everything except meds
pause everything except meds
move to the sofa at 5
clear the table at 6
drop off parcel at 4
turn off oven at 5
stop at 5
stop taking ldn
move car to the garage at 3
remind me at 8 and turn off the 9
remind me at 6 instead of 5
remind me tomorrow or the day after
remind me a few days before 1 july
remind me 1 day before and 1 hour before 20 june 3pm
remind me every day but not today at 9
remind me every monday but skip next week
remind me every day except the 15th at 9
remind me at nine or so
remind me tonight and tomorrow night
remind me at 5 except on friday
remind me on the second tuesday
remind me to book for 2 at 7
remind me to book table for 2 for friday
remind me to skip dinner at 5
remind me every hour from lunch to dinner
"""


@pytest.mark.parametrize("message", DOUBTFUL.strip().splitlines())
def test_what_is_only_half_read_sets_and_changes_nothing(message: str) -> None:
    reminder = read(message, NOW, LONDON).reminder
    assert reminder.kind in (ReminderKind.ASK, ReminderKind.NONE, ReminderKind.REJECT)
