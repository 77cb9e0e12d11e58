"""The thirteenth batch of reminder sentences, after what is half read was looked for.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me at ten past three to ring the vet => 2026-06-10T15:10
remind me tomorrow around half eleven to shower => 2026-06-11T11:30
remind me thurs 18th at 2 => 2026-06-18T14:00
remind me sunday at 9 in the morning => 2026-06-14T09:00
remind me in 35 => ask | 2026-06-10T10:55
remind me in 35 minutes or so => 2026-06-10T10:55 | ask
remind me at 12.45 to lie down before the call => 2026-06-10T12:45
remind me to lie down before the 2pm call => ask | 2026-06-10T14:00
remind me when it gets to 3 => ask | 2026-06-10T15:00
remind me at the weekend => ask | 2026-06-13T*
remind me on the weekend at 10 => ask | 2026-06-13T10:00 | WEEKLY SA,SU 10:00
remind me in june => ask
remind me late june => ask
remind me early next week => ask | 2026-06-15T*
remind me mid next week => ask | 2026-06-17T*
remind me end of next week => ask | 2026-06-19T*
remind me end of the week at 4 => ask | 2026-06-12T16:00
remind me beginning of next month => 2026-07-01T* | ask
remind me 4 weeks on monday => ask | 2026-07-13T*
remind me a month on friday => ask | 2026-07-12T*
remind me six weeks today => 2026-07-22T*
remind me 10 days before 30 june => 2026-06-20T*
remind me 24 hours before 20 june at 2pm => ask | 2026-06-19T14:00
remind me on the 19th in the evening => 2026-06-19T19:00
remind me the 19th at night => 2026-06-19T21:00
remind me tomorrow 10 to 11 => ask | 2026-06-11T10:50
remind me tomorrow at 10 to 11 => 2026-06-11T10:50 | ask
remind me at half past eight this evening => 2026-06-10T20:30
remind me at 9:00pm sharp => 2026-06-10T21:00
remind me 7.15 pm tmrw => 2026-06-11T19:15
remind me at 8p.m. => 2026-06-10T20:00
remind me at 18.30 to eat => 2026-06-10T18:30
remind me 18h => 2026-06-10T18:00
remind me at 2 this aft => 2026-06-10T14:00
remind me tonight b4 bed => 2026-06-10T21:00 | ask
remind me at 11.59pm => 2026-06-10T23:59
remind me to take 1 tablet at 11 and 2 at 5 => ask | 2026-06-10T11:00 2026-06-10T17:00
remind me to drink 3 glasses by 4 => 2026-06-10T16:00
remind me to take 100 mg at 100 => ask | 2026-06-10T13:00
remind me to call ext 204 at 1:30 => 2026-06-10T13:30 | ask
remind me to send 2 forms tomorrow at 10 => 2026-06-11T10:00
remind me at 5 that the bus is 37 => ask | 2026-06-10T17:00
remind me of mums 70th on 3 july => 2026-07-03T* | ask
remind me to do week 2 exercises at 4 => ask | 2026-06-10T16:00
remind me to take day 3 photo at 6 => ask | 2026-06-10T18:00
every day at quarter past 8 nasal spray => DAILY 08:15
every morning at ten to 8 => DAILY 07:50
every night at half nine ldn => DAILY 21:30
every monday wednesday friday 6pm => WEEKLY MO,WE,FR 18:00
every monday to friday at 7.45 => WEEKLY MO,TU,WE,TH,FR 07:45
every friday fortnight at 3 => ask | WEEKLY/2 FR 15:00
every fourth thursday at 1 => WEEKLY/4 TH 13:00 | MONTHLY 4TH 13:00 | ask
every three days at 6 => DAILY/3 18:00
every 2 weeks at 9 => WEEKLY/2 09:00 * | WEEKLY/2 09:00 | ask
every week on wednesday and saturday at 10 => WEEKLY WE,SA 10:00
every 14 days order meds => DAILY/14 09:00 * | DAILY/14 * | WEEKLY/2 * | ask
every 21 days at 2 => DAILY/21 14:00
every month on the 5th at 10am => MONTHLY 5 10:00
the last thursday of each month at 6 => MONTHLY -1TH 18:00
the 1st of every third month => ask | MONTHLY/3 1 *
every hour during the day => HOURLY 07:00-22:00 | HOURLY * | ask
every hour from now until 6 => HOURLY 11:20-18:00 until=2026-06-10 | ask
every 50 minutes between 9:30 and 4:30 => MINUTELY/50 09:30-16:30
every 2 hours 7am to 9pm => HOURLY/2 07:00-21:00
every 4 hours starting now => HOURLY/4 | ask
every 3 hours from 8 => HOURLY/3 | HOURLY/3 * | ask
every morning and at 6 => ask | DAILY 09:00,18:00
weekdays 8.30 weekends 10 => ask
daily at 9 for 30 days => DAILY 09:00 x30 | DAILY 09:00 until=2026-07-09 | DAILY 09:00 until=2026-07-10
daily at 9 until 1 july => DAILY 09:00 until=2026-07-01
daily at 9 from 1 july to 10 july => DAILY 09:00 until=2026-07-10 from=2026-07-01 | ask
nightly magnesium => ask | DAILY 21:00
weekly bins tuesday 7pm => WEEKLY TU 19:00
monthly b12 on the 3rd => MONTHLY 3 * | ask
yearly flu jab 1 october => YEARLY 1 10 * | ask
3 times a day at 8 2 and 8 => DAILY 08:00,14:00,20:00 | ask
before every meal => ask | none
set an alarm for 5 minutes => 2026-06-10T10:25
set an alarm 5 => ask | 2026-06-10T17:00
alarm at 5 to 5 => 2026-06-10T16:55
timer 2 hours 15 => 2026-06-10T12:35
30 minute rest timer please => 2026-06-10T10:50
wake me at 1 then again at 2 => ask | 2026-06-10T13:00 2026-06-10T14:00
ping me in 15 and 30 minutes => ask | 2026-06-10T10:35 2026-06-10T10:50
nudge me at 11 12 and 1 => ask | 2026-06-10T11:00 2026-06-10T12:00 2026-06-10T13:00
remind me at 14:61 => reject | ask
remind me 0th july => reject | ask
remind me on monday 9 june => reject | ask
remind me in 60 years => reject | ask
remind me every 10 seconds => reject | ask
remind me two weeks ago => reject | ask
dinner at 6 was lovely => none
was asleep by 9 => none
i work every monday => none | ask
meds at 9 as always => none | ask
in 2 weeks ill be in spain => none | ask
the zoom is at 4 but i cant go => none | ask
ask me tomorrow => ask | snooze * | none | 2026-06-11T*
cancel tomorrows 9am => cancel time=09:00 date=2026-06-11 | cancel date=2026-06-11 * | ask | cancel time=09:00
cancel the one at 4 => cancel time=16:00
cancel the reminder to drink => cancel label=drink
move my bath to 7pm => move label=bath to=19:00
move the ldn reminder from 9 to 10pm => move label=ldn time=21:00 to=22:00 | move label=ldn to=22:00 | move label=ldn time=09:00 to=22:00 | ask
change it to half 6 => move last to=18:30
bring forward ldn by 30 mins => move label=ldn shift=-30
delay everything by an hour => move all shift=60
snooze 15m => snooze last minutes=15
snooze until tomorrow morning => snooze * | ask
skip my 3pm => skip time=15:00
pause rests until monday => pause label=rests until=2026-06-15
turn reminders back on please => resume all
yep done => done
whats left today => list | none | ask
quiet after 9 => quiet all 21:00-
"""
