"""The eleventh batch of reminder sentences, the last one: what it shows at first try is the estimate.

At other hours and in other zones than the batches before; nothing was mended for it before its figure was written down.
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

REMINDERS = ""

_CLOCKS = {
    "noon": ("Europe/London", "2026-11-18T12:05"),  # a wednesday
    "eve": ("America/Chicago", "2026-04-03T19:30"),  # a friday
    "dawn": ("Australia/Sydney", "2026-09-28T05:50"),  # a monday
}

_ROWS = """
noon; remind me at half one to eat => 2026-11-18T13:30
noon; remind me at 12:30 => 2026-11-18T12:30
noon; remind me at twenty to one => 2026-11-18T12:40
noon; remind me at 11 => 2026-11-19T11:00 | ask | 2026-11-18T23:00
noon; remind me this afternoon to lie down => 2026-11-18T15:00
noon; remind me this morning => reject | ask
noon; remind me at lunch tomorrow => 2026-11-19T12:00
noon; remind me tomorrow before lunch => ask | 2026-11-19T11:00 | 2026-11-19T11:30 | 2026-11-19T12:00
noon; remind me friday at 9.15 to fast => 2026-11-20T09:15
noon; remind me next wednesday at 4 => 2026-11-25T16:00
noon; remind me wednesday week at 4 => 2026-11-25T16:00 | 2026-12-02T16:00 | ask
noon; remind me on the 18th => 2026-12-18T* | ask
noon; remind me on the 17th at 3 => 2026-12-17T15:00
noon; remind me on black friday => 2026-11-27T*
noon; remind me 3 days before christmas at 6pm => 2026-12-22T18:00
noon; remind me on the first of december => 2026-12-01T*
noon; remind me 1/12 => ask
noon; remind me 30/11 at 8 => 2026-11-30T08:00
noon; remind me 12/31 => 2026-12-31T*
noon; remind me in a month's time => 2026-12-18T*
noon; remind me in 45 => ask | 2026-11-18T12:50
noon; remind me in an hour and ten minutes to turn => 2026-11-18T13:15
noon; remind me in 24 hours => 2026-11-19T12:05
noon; remind me in 1 week and 2 days => ask | 2026-11-27T*
noon; remind me every day at noon to drink => DAILY 12:00 *
noon; remind me every 2 hours from noon to 8 => HOURLY/2 12:00-20:00 *
noon; remind me every half hour until 3 => MINUTELY/30 12:35-15:00 until=2026-11-18 * | ask
noon; every tues 6.30pm choir => WEEKLY TU 18:30 *
noon; every month on the last day at 5 => MONTHLY -1 17:00 *
noon; every 2nd saturday at 11 => WEEKLY/2 SA 11:00 * | MONTHLY 2SA 11:00 * | ask
noon; weekday evenings at 6 => WEEKLY MO,TU,WE,TH,FR 18:00 *
noon; monday to thursday at 8:45 => WEEKLY MO,TU,WE,TH 08:45 *
noon; mon-sat 9am => WEEKLY MO,TU,WE,TH,FR,SA 09:00 *
noon; every day this month at 9 => ask | DAILY 09:00 *
noon; every day for the rest of the week at 9 => ask
noon; every other tuesday starting next week at 10 => WEEKLY/2 TU 10:00 * | ask
noon; twice on sundays => ask | none
noon; yearly on nov 20 => YEARLY 20 11 * | ask
noon; alarm 5 => ask | 2026-11-18T17:00
noon; alarm for 10 past 5 => 2026-11-18T17:10
noon; set an alarm in 50 minutes => 2026-11-18T12:55
noon; set a timer for an hour and a quarter => 2026-11-18T13:20 | ask
noon; timer half an hour => 2026-11-18T12:35
noon; wake me up in 25 => ask | 2026-11-18T12:30
noon; please remind me that the gp is ringing at 2:30 => ask | 2026-11-18T14:30
noon; can you remind me in 3 hours that my bath is due => 2026-11-18T15:05
noon; remind me to take 3 of my 8 tablets at 1 => ask | 2026-11-18T13:00
noon; remind me to ring 111 at 2 => 2026-11-18T14:00
noon; remind me at 3 to take d3 and b12 => 2026-11-18T15:00
noon; remind me at 2 to do 2 x 5 min stretches => 2026-11-18T14:00
noon; remind me tonight at 9 to take 10mg amitriptyline => 2026-11-18T21:00
noon; remind me to wash hair (20 min) at 4 => 2026-11-18T16:00
noon; remind me at 1pm, 3pm and 5pm to stand up => 2026-11-18T13:00 2026-11-18T15:00 2026-11-18T17:00
noon; remind me at 2 and tomorrow at 2 => 2026-11-18T14:00 2026-11-19T14:00 | ask
noon; remind me saturday and sunday at 10 => 2026-11-21T10:00 2026-11-22T10:00 | WEEKLY SA,SU 10:00 * | ask
noon; remind me either at 3 or at 4 => ask
noon; remind me at 3ish or 4 => ask
noon; remind me at 3, no wait 4 => ask | 2026-11-18T16:00
noon; remind me sometime after 3 => ask
noon; remind me whenever => ask
noon; remind me on a good day => ask
noon; remind me when my timer is up => ask
noon; remind me at => ask
noon; remind => ask | list
noon; at 27:00 remind me => reject | ask
noon; remind me on 30/2 => reject | ask
noon; remind me feb 30th => reject | ask
noon; remind me every 90 seconds => reject | ask
noon; remind me 2 days ago => reject | ask
noon; remind me on 5 november 2026 => reject | ask
noon; remind me in twenty years => reject | ask
noon; remind me in 0 hours => reject | ask
noon; i fell asleep at 1 => none
noon; was at the hospital from 9 to 11 => none
noon; every bone hurts => none | ask
noon; tuesday was fine => none
noon; next week looks busy => none | ask
noon; the nurse visits every friday => none | ask
noon; when is my next appointment => none | list
noon; 2 weeks into the crash => none
noon; half the day in bed => none
noon; i remember 2019 => none | ask
noon; cancel the lunch one => cancel label=lunch
noon; delete the 10pm reminder please => cancel time=22:00
noon; remove reminder number 1 => cancel index=1
noon; stop reminding me to drink => cancel label=drink
noon; move the 5pm to half 5 => move time=17:00 to=17:30
noon; change physio to thursday at 2 => move label=physio to=14:00 to=2026-11-19
noon; push the 3 o'clock back 20 mins => move time=15:00 shift=20
noon; snooze for half an hour => snooze last minutes=30
noon; snooze 1h => snooze last minutes=60
noon; skip this evening => skip * | ask
noon; pause for the rest of the day => pause * | ask
noon; pause all until december => pause all until=2026-12-01 | ask
noon; resume => resume all
noon; show me everything thats set => list | none
noon; quiet from 10pm until 8am => quiet all 22:00-08:00
eve; remind me at 8 => 2026-04-03T20:00
eve; remind me at 7 => ask | 2026-04-04T07:00
eve; remind me in 90 min => 2026-04-03T21:00
eve; remind me tonight at 10:30 => 2026-04-03T22:30
eve; remind me tonight => 2026-04-03T21:00 | ask
eve; remind me tomorrow at 6 => 2026-04-04T18:00 | ask
eve; remind me sunday => 2026-04-05T*
eve; remind me easter monday at 11 => 2026-04-06T11:00
eve; remind me next friday => 2026-04-10T*
eve; remind me friday => ask | 2026-04-10T*
eve; remind me on tax day => ask
eve; remind me 4/15 at 9am => 2026-04-15T09:00
eve; remind me 4/5 => ask
eve; remind me memorial day => 2026-05-25T*
eve; remind me at noon => 2026-04-04T12:00
eve; remind me at midnight => 2026-04-04T00:00
eve; remind me at quarter of 9 => ask | 2026-04-03T20:45
eve; remind me in the morning => 2026-04-04T09:00
eve; every morning at 6:45 => DAILY 06:45 *
eve; every 4 hours around the clock => HOURLY/4 * | ask
eve; every weeknight at 9 => ask | WEEKLY MO,TU,WE,TH,FR 21:00 * | WEEKLY MO,TU,WE,TH 21:00 *
eve; garbage out sunday nights 8pm => WEEKLY SU 20:00 * | ask | 2026-04-05T20:00
eve; refill rx on the 20th each month => MONTHLY 20 * | ask
eve; snooze til 8 => snooze last
dawn; remind me at 7 => 2026-09-28T07:00
dawn; remind me at 6 => ask | 2026-09-28T18:00 | 2026-09-28T06:00
dawn; remind me at 9 to eat => 2026-09-28T09:00
dawn; remind me at 5 => 2026-09-28T17:00 | ask
dawn; remind me in 2 hrs => 2026-09-28T07:50
dawn; remind me this arvo => 2026-09-28T15:00
dawn; remind me monday => 2026-10-05T* | ask | 2026-09-28T*
dawn; remind me next monday => 2026-10-05T*
dawn; remind me sunday at 2:30am => ask | 2026-10-04T03:00 | 2026-10-04T03:30 | 2026-10-04T02:30
dawn; remind me in 7 days => 2026-10-05T*
dawn; remind me on the 31st => 2026-10-31T* | ask
dawn; remind me labour day => ask | none
dawn; every fortnight on thursday at 10 => WEEKLY/2 TH 10:00 *
dawn; remind me this morning at 10 => 2026-09-28T10:00
dawn; remind me tonight at 7 => 2026-09-28T19:00
"""

#: (zone, ISO date and time, message, what it asks).
ELSEWHERE = [
    (*_CLOCKS[where], *rest.split(" => "))
    for where, rest in (row.split("; ", 1) for row in _ROWS.strip().splitlines())
]
