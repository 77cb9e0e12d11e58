"""The seventh batch of reminder sentences: at night, at dawn, across a change of the clocks, in other zones."""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

REMINDERS = ""

_CLOCKS = {
    "berlin": ("Europe/Berlin", "2026-06-05T21:40"),  # a friday
    "york": ("America/New_York", "2026-10-31T22:00"),  # a saturday; the clocks go back in the night
    "london": ("Europe/London", "2026-03-28T20:00"),  # a saturday; the clocks go forward in the night
    "la": ("America/Los_Angeles", "2026-02-27T08:05"),  # a friday
    "kolkata": ("Asia/Kolkata", "2026-07-15T06:10"),  # a wednesday
    "dublin": ("Europe/Dublin", "2026-09-14T14:45"),  # a monday
    "night": ("Europe/London", "2026-05-20T02:30"),  # a wednesday
    "march": ("Europe/London", "2026-03-11T10:20"),  # a wednesday
}

_ROWS = """
berlin; remind me at 11pm to put the light out => 2026-06-05T23:00
berlin; remind me at half ten => 2026-06-05T22:30 | 2026-06-06T10:30 | ask
berlin; remind me at 9:45 => 2026-06-05T21:45 | ask
berlin; remind me at 6 to take pills => 2026-06-06T06:00 | 2026-06-06T18:00 | ask
berlin; remind me at 1 to eat => ask | 2026-06-06T13:00
berlin; remind me in the morning => 2026-06-06T09:00
berlin; remind me at noon => 2026-06-06T12:00
berlin; in 20 mins lie down => 2026-06-05T22:00
berlin; remind me in 4 hours => 2026-06-06T01:40
berlin; remind me monday at 8 => 2026-06-08T08:00
berlin; remind me on friday at 3 => 2026-06-12T15:00
berlin; remind me next friday => 2026-06-12T*
berlin; remind me this evening => ask | reject | 2026-06-05T22:00 | 2026-06-06T19:00
berlin; remind me tonight at 10 => 2026-06-05T22:00
berlin; remind me tonight at 9 => reject | ask
berlin; remind me at midnight => 2026-06-06T00:00
berlin; remind me at 20:00 => 2026-06-06T20:00
berlin; remind me today at 8pm => reject | ask
berlin; every day at 10 => DAILY 10:00 *
berlin; every evening at 9:30 => DAILY 21:30 *
berlin; remind me on the 5th => 2026-07-05T* | ask
berlin; remind me at quarter past 9 tomorrow => 2026-06-06T09:15
berlin; remind me at 2230 => 2026-06-05T22:30
berlin; remind me the weekend => ask | 2026-06-06T*
york; remind me in 30 minutes => 2026-10-31T22:30
york; remind me in 6 hours => 2026-11-01T03:00
york; remind me at 11 => ask | 2026-10-31T23:00 | 2026-11-01T11:00
york; remind me tomorrow at 8 => 2026-11-01T08:00
york; remind me in 24h => 2026-11-01T21:00
york; remind me in a day => 2026-11-01T*
york; remind me at 3am => 2026-11-01T03:00
york; remind me in 2 days at 9 => 2026-11-02T09:00
york; remind me on nov 3 to vote => 2026-11-03T*
york; remind me 11/5 at noon => 2026-11-05T12:00 | ask
york; remind me on 11/26 => 2026-11-26T*
york; remind me monday => 2026-11-02T*
york; remind me sunday evening => 2026-11-01T19:00
york; every sunday at 10am => WEEKLY SU 10:00 *
york; remind me next week => 2026-11-07T* | 2026-11-02T* | ask
york; remind me next month => 2026-11-30T* | 2026-12-01T* | 2026-11-01T* | ask
york; remind me at the end of november => 2026-11-30T*
york; remind me tonight => ask | 2026-10-31T23:00 | reject
london; remind me in 5 hours => 2026-03-29T02:00
london; remind me in 10 hours to take antibiotics => 2026-03-29T07:00
london; remind me tomorrow at 1:30am => ask | 2026-03-29T02:00 | 2026-03-29T02:30
london; remind me at 9 => 2026-03-28T21:00
london; remind me at 8 => ask | 2026-03-29T08:00
london; remind me tomorrow morning at 7 => 2026-03-29T07:00
london; remind me tomorrow afternoon => 2026-03-29T15:00
london; remind me at half nine => 2026-03-28T21:30
london; remind me sunday at noon => 2026-03-29T12:00
london; remind me in 2 days => 2026-03-30T*
london; remind me on tuesday => 2026-03-31T*
london; remind me on the last day of the month => 2026-03-31T* | MONTHLY -1 * | ask
london; remind me on the 29th at 10 => 2026-03-29T10:00
london; every hour => HOURLY * | ask
london; every night at 10 melatonin => DAILY 22:00 *
london; remind me a week tomorrow => 2026-04-05T*
london; remind me easter sunday => ask | 2026-04-05T*
la; remind me at 8 => 2026-02-27T20:00
la; remind me at 8:30 => 2026-02-27T08:30
la; remind me at 9 => 2026-02-27T09:00
la; remind me at 7 => 2026-02-27T19:00
la; remind me tomorrow => 2026-02-28T*
la; remind me sunday at 4 => 2026-03-01T16:00
la; remind me on the 28th => 2026-02-28T*
la; remind me on the 29th => 2026-03-29T* | ask
la; remind me on the 30th at 3 => 2026-03-30T15:00 | ask
la; remind me in a month => 2026-03-27T*
la; remind me in 3 days at noon => 2026-03-02T12:00
la; remind me this morning at 11 => 2026-02-27T11:00
la; remind me march 15 at 5pm => 2026-03-15T17:00
la; remind me 3/15 at 5pm => 2026-03-15T17:00
la; remind me on 2/30 => reject | ask
la; remind me feb 29 => ask | reject | 2028-02-29T*
la; remind me the first of next month => 2026-03-01T*
la; remind me end of month => 2026-02-28T* | ask
la; every 31st => MONTHLY 31 * | ask
la; every month on the 30th at 9 => MONTHLY 30 09:00 *
la; remind me friday at 8 => ask | 2026-02-27T20:00 | 2026-03-06T08:00
la; remind me friday at 7am => 2026-03-06T07:00 | ask
kolkata; remind me at 7 => 2026-07-15T07:00
kolkata; remind me at 6 => ask | 2026-07-15T18:00
kolkata; remind me at 6:15 => ask | 2026-07-15T06:15 | 2026-07-15T18:15
kolkata; remind me at 5 => 2026-07-15T17:00
kolkata; remind me at 12 => 2026-07-15T12:00
kolkata; remind me today => ask | 2026-07-15T*
kolkata; remind me this morning => 2026-07-15T09:00
kolkata; remind me in 45 mins => 2026-07-15T06:55
kolkata; remind me wednesday at 10 => ask | 2026-07-15T10:00 | 2026-07-22T10:00
kolkata; remind me next wednesday at 10 => 2026-07-22T10:00
kolkata; remind me day after tomorrow at 11 => 2026-07-17T11:00
kolkata; remind me tonight at 9 => 2026-07-15T21:00
kolkata; every weekday at 6:30 => WEEKLY MO,TU,WE,TH,FR 18:30 * | WEEKLY MO,TU,WE,TH,FR 06:30 * | ask
kolkata; remind me on 15 august => 2026-08-15T*
kolkata; remind me on the 15th => 2026-08-15T* | ask
dublin; remind me at 3 => 2026-09-14T15:00
dublin; remind me at 2pm => 2026-09-15T14:00
dublin; remind me at 2 => ask | 2026-09-15T14:00
dublin; remind me at half 2 => ask | 2026-09-15T14:30
dublin; remind me at quarter to 3 => ask | 2026-09-15T14:45
dublin; remind me at ten to 3 => 2026-09-14T14:50
dublin; remind me at 10 => 2026-09-14T22:00 | ask
dublin; remind me at 11 => ask | 2026-09-14T23:00 | 2026-09-15T11:00
dublin; remind me this afternoon => 2026-09-14T15:00
dublin; remind me at lunch => 2026-09-15T12:00 | ask
dublin; remind me this morning => reject | ask
dublin; remind me next monday => 2026-09-21T*
dublin; remind me monday week => 2026-09-28T* | 2026-09-21T* | ask
dublin; remind me thursday week at 2 => 2026-09-24T14:00
dublin; remind me on friday after lunch => 2026-09-18T13:00
dublin; remind me in a fortnight at 4 => 2026-09-28T16:00
dublin; every monday at 3 => WEEKLY MO 15:00 *
dublin; every 2 weeks on monday at 2 => WEEKLY/2 MO 14:00 *
dublin; every 2 hours until 9pm => HOURLY/2 16:45-21:00 *
dublin; every hour from 3 to 8 => HOURLY 15:00-20:00 *
night; remind me in 2 hours => 2026-05-20T04:30
night; remind me at 9 => 2026-05-20T09:00
night; remind me at 3 => ask | 2026-05-20T03:00 | 2026-05-20T15:00
night; remind me at 4am => 2026-05-20T04:00
night; remind me tomorrow morning => ask | 2026-05-20T09:00 | 2026-05-21T09:00
night; remind me tonight => 2026-05-20T21:00 | ask
night; remind me later today => ask
night; remind me this afternoon => 2026-05-20T15:00
night; remind me today at 2 => 2026-05-20T14:00
night; remind me on thursday at 9 => 2026-05-21T09:00
night; remind me at noon today => 2026-05-20T12:00
night; remind me when i wake up => ask | 2026-05-20T08:00
night; every morning at 8 => DAILY 08:00 *
night; remind me yesterday => reject | ask
march; remind me easter monday => ask | 2026-04-06T*
march; remind me at 2 on sunday => 2026-03-15T14:00
march; remind me on the 29th at 1:30am => ask | 2026-03-29T02:00 | 2026-03-29T02:30
march; every day at 01:30 => DAILY 01:30 *
march; remind me mothers day => ask | 2026-03-15T*
march; remind me 1 april => 2026-04-01T*
march; remind me 10 march => ask | 2027-03-10T* | reject
march; remind me 11 march => ask | 2026-03-11T* | 2027-03-11T*
march; remind me 12 march 2025 => reject | ask
march; remind me st patricks day => ask | 2026-03-17T*
"""

#: (zone, ISO date and time, message, what it asks).
ELSEWHERE = [
    (*_CLOCKS[where], *rest.split(" => "))
    for where, rest in (row.split("; ", 1) for row in _ROWS.strip().splitlines())
]
