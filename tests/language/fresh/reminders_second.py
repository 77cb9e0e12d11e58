"""The second batch of reminder sentences, and what they ask; "2026-06-12T*" is any time of that day, 07-22.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me to take my tablets at half 8 tonight => 2026-06-10T20:30
reminder 4.15pm call back surgery => 2026-06-10T16:15
pls can u remind me to put the bins out at 7 => 2026-06-10T19:00
remind me tmrw eve to pack for hospital => 2026-06-11T19:00
remind me in 1 hr 15 min to drink => 2026-06-10T11:35
remind me in 3/4 hour => 2026-06-10T11:05 | ask
remind me in 90 => ask
remind me 10 mins before 3 => 2026-06-10T14:50
remind me at 13.00 lunch => 2026-06-10T13:00
remind me at 8 oclock tomorrow morning => 2026-06-11T08:00
remind me 12 noon tomorrow => 2026-06-11T12:00
remind me at midnight => 2026-06-11T00:00
remind me at 12 to eat => 2026-06-10T12:00
remind me at 12 tonight => 2026-06-11T00:00 | ask
remind me at 12.30am => 2026-06-11T00:30
remind me quarter past nine tonight => 2026-06-10T21:15
remind me at five and twenty past 4 => 2026-06-10T16:25 | ask
remind me at 10 to 4 => 2026-06-10T15:50
remind me at ten thirty => 2026-06-10T10:30
remind me at three fifteen to stretch => 2026-06-10T15:15
remind me 2 oclock lie down => 2026-06-10T14:00
remind me friday at noon meds => 2026-06-12T12:00
remind me this time tomorrow => 2026-06-11T10:20 | ask
remind me same time tomorrow => 2026-06-11T10:20 | ask
remind me the day after tomorrow in the afternoon => 2026-06-12T15:00
remind me in a fortnight's time => 2026-06-24T* | ask
remind me in ten days => 2026-06-20T*
remind me on 1 july to book gp => 2026-07-01T*
remind me on the 30th at 4pm => 2026-06-30T16:00
remind me sun 14th at 2 => 2026-06-14T14:00
remind me thurs 18 june 3.30pm hospital => 2026-06-18T15:30
remind me june 30 at 10am => 2026-06-30T10:00
remind me 12/6 at 3pm => ask
remind me 13/6 at 3pm => 2026-06-13T15:00
remind me 13/6/26 3pm => 2026-06-13T15:00
remind me on tue at 11 to order shopping => 2026-06-16T11:00
remind me on the first monday in july => 2026-07-06T*
remind me before lunch to rest => ask | 2026-06-10T11:00 | 2026-06-10T12:00
remind me after breakfast tomorrow to take vit d => 2026-06-11T10:00 | 2026-06-11T09:00 | ask
remind me at tea time to take meds => 2026-06-10T19:00 | 2026-06-10T17:00 | ask
remind me last thing to take amitriptyline => ask | 2026-06-10T21:00 | 2026-06-10T22:00
remind me at 9am and 9pm to take antibiotics => ask | DAILY 09:00,21:00 | 2026-06-11T09:00 2026-06-10T21:00
remind me in 20 min and again in 40 => ask | 2026-06-10T10:40 2026-06-10T11:00
dont forget ldn at 10pm => 2026-06-10T22:00 | ask
2pm ring mum => 2026-06-10T14:00 | ask
ring pharmacy tomorrow 10am => 2026-06-11T10:00
lie down at 3 => 2026-06-10T15:00 | ask
in 25 mins take potatoes out => 2026-06-10T10:45
countdown 30 min => 2026-06-10T10:50
alarm 6am => 2026-06-11T06:00
set alarm for 7.45 tomorrow => 2026-06-11T07:45
timer 1 hour 30 => 2026-06-10T11:50
can you set a 15 minute timer => 2026-06-10T10:35
remind me to rest for 30 mins at 4 => 2026-06-10T16:00
remind me to take 3 x 200mg ibuprofen at 2 => 2026-06-10T14:00
remind me to take vitamin b12 1000mcg on friday at 10 => 2026-06-12T10:00
remind me at 6 to take 2 codeine 30mg => 2026-06-10T18:00
remind me 5pm 40mg propranolol => 2026-06-10T17:00
remind me to have 1.5l water by 8pm => 2026-06-10T20:00
remind me at 11 to do 10 breaths => 2026-06-10T11:00
remind me every day at 10 past 9 => DAILY 09:10
every day 8.30am and 8.30pm propranolol 40mg => DAILY 08:30,20:30
every night at half ten phone off => DAILY 22:30
remind me every mon and thu 2pm => WEEKLY MO,TH 14:00
every sunday at 5 do pills => WEEKLY SU 17:00
weekdays at noon eat => WEEKLY MO,TU,WE,TH,FR 12:00
weekend mornings at 10 => WEEKLY SA,SU 10:00
every second saturday 3pm => WEEKLY/2 SA 15:00 | ask
every 3rd day at 9am => DAILY/3 09:00
every three weeks on tuesday at 1 => WEEKLY/3 TU 13:00
every hour between 10am and 4pm rest => HOURLY 10:00-16:00
every 2 hrs 8am - 8pm drink => HOURLY/2 08:00-20:00
every 90 mins from 9 to 6 rest => MINUTELY/90 09:00-18:00
every 30 mins until noon => MINUTELY/30 * | ask
every 8 hours => HOURLY/8
on the 15th of every month at 9am => MONTHLY 15 09:00
every month on the last day pay rent => MONTHLY -1 * | ask
third friday of every month 2pm => MONTHLY 3FR 14:00
last monday of the month at 10 => MONTHLY -1MO 10:00
every 6 weeks on wednesday at 2 b12 => WEEKLY/6 WE 14:00
every year on 1 october flu jab => YEARLY 1 10 09:00 | ask
daily at 9 for a fortnight => DAILY 09:00 x14
every day at 9 till sunday => DAILY 09:00 until=2026-06-14
twice a week physio => ask
three times daily after meals => ask
mornings and evenings meds => ask | DAILY 09:00,19:00
meds with breakfast and dinner every day => DAILY 09:00,19:00 | ask | DAILY 09:00,18:00
cancel tonights reminder => cancel *
cancel the ldn one => cancel label=ldn
stop the 2 hourly rest reminder => cancel * | ask
delete all reminders please => cancel all
move the 3pm to 4pm => move time=15:00 to=16:00
change bins to 8pm => move label=bins to=20:00
put meds back by 15 mins => move label=meds shift=15
snooze 20 => snooze last minutes=20
snooze it till 4 => snooze last
skip this => skip last
pause everything till monday => pause all until=2026-06-15
no reminders tomorrow => pause * | skip * | ask
turn reminders off => pause all | cancel all
quiet hours from 9pm to 9am => quiet all 21:00-09:00
quiet 10-8 => quiet all 22:00-08:00 | ask
what reminders are set => list
have done it => done
took mine => done | none | ask
remind me every 4 minutes => reject
remind me at 31:00 => reject
remind me at 10:95 => reject
remind me on 29 feb => ask | reject | 2028-02-29T*
remind me on 0 june => reject | ask
remind me in 0 hours => reject
remind me this time last week => reject | ask
remind me on monday last week => reject | ask
remind me in 5 years => reject
every second => reject
physio was at 3 => none
i woke at 6 => none
felt better by 4pm => none
gp rang at 10 => none
the appointment is at 3 => none | ask
cant do mondays => none | ask
sunday was good => none
i always crash on tuesdays => none
slept 10 to 6 => none
every day is a struggle => none
pain every night this week => none
had ldn at 9 last night => none
next week looks busy => none | ask
saw dr at 2:30 => none
been up since 5 => none
she comes every tuesday => none | ask
remind me when my crash is over => ask
if im asleep dont remind me => ask | none
remind me unless ive logged => ask
should i take ldn at 9 or 10 => none | ask
did you remind me at 9 => none
"""
