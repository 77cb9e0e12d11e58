"""Reminder sentences in the register of tired people; written before the grammar was tuned.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me at 3 to lie down => 2026-06-10T15:00
remind me at 3pm => 2026-06-10T15:00
remind me at half 5 to eat => 2026-06-10T17:30
remind me at half past four => 2026-06-10T16:30
remind me at quarter to 6 => 2026-06-10T17:45
remind me at 20 past 2 => 2026-06-10T14:20
remind me ten past 4 to stretch => 2026-06-10T16:10
remind me at 1500 => 2026-06-10T15:00
remind me at 08:00 meds => 2026-06-11T08:00
remind me at noon => 2026-06-10T12:00
remind me tonight to take ldn => 2026-06-10T21:00
remind me this evening to ring mum => ask | 2026-06-10T19:00 | 2026-06-10T21:00
remind me this afternoon rest => 2026-06-10T15:00
remind me tmrw at 9 call gp => 2026-06-11T09:00
remind me tomorrow morning call gp => 2026-06-11T09:00
remind me tomorrow => 2026-06-11T09:00
remind me day after tomorrow at 2pm => 2026-06-12T14:00
remind me on friday at 4 => 2026-06-12T16:00
remind me friday 10am bloods => 2026-06-12T10:00
remind me next monday 9am => 2026-06-15T09:00
remind me on 20 june at 11 => 2026-06-20T11:00
remind me june 20th => 2026-06-20T09:00
remind me on the 15th to order meds => 2026-06-15T09:00
remind me 25/12 => 2026-12-25T09:00
remind me 3/4 => ask
remind me 2026-07-01 10:00 => 2026-07-01T10:00
remind me in 20 minutes to rest => 2026-06-10T10:40
remind me in an hour => 2026-06-10T11:20
remind me in an hour and a half to eat => 2026-06-10T11:50
remind me in 2 hours take 2 paracetamol => 2026-06-10T12:20
remind me in half an hour => 2026-06-10T10:50
in 30 mins lie down => 2026-06-10T10:50
lie down in 10 mins => 2026-06-10T10:30
remind me in 3 days to ring pharmacy => 2026-06-13T10:20
remind me in a week => 2026-06-17T10:20
remind me in 2 weeks order ldn => 2026-06-24T10:20
remind me in a couple of hours => 2026-06-10T12:20
10 min timer => 2026-06-10T10:30
timer 45 minutes => 2026-06-10T11:05
set a timer for 20 min => 2026-06-10T10:40
set an alarm for 7am => 2026-06-11T07:00
wake me at 4 => 2026-06-10T16:00
remind me at 2 and 6 to take meds => 2026-06-10T14:00 2026-06-10T18:00
remind me at 11am, 3pm and 7pm to drink => 2026-06-10T11:00 2026-06-10T15:00 2026-06-10T19:00
dont let me forget to take LDN 4.5mg at 9pm => 2026-06-10T21:00
remind me to take vit d 4000iu tomorrow at 8 => 2026-06-11T08:00
remind me to rest for 20 min at 2 => 2026-06-10T14:00
remind me to ring 01632 960123 at 3pm => 2026-06-10T15:00
remind me at 3 to drink 500ml => 2026-06-10T15:00
remind me b12 jab friday 2pm => 2026-06-12T14:00
remind me to take pills => ask
remind me later => ask | snooze last
remind me soon => ask
remind me at some point to call => ask
remind me in a bit => ask
remind me yesterday at 5 => reject
remind me 3 days ago => reject
remind me at 27:00 => reject
remind me at 9:75 => reject | ask
remind me on 30 february => reject
remind me on the 32nd => reject | ask
remind me in 0 minutes => reject
remind me in 4 years => reject
remind me at 11 today to sit down => 2026-06-10T11:00
remind me at 9 today => 2026-06-10T21:00
remind me at 8 this morning => reject
remind me at 6 => 2026-06-10T18:00
remind me if i forget my meds => ask
remind me between 2 and 4 to rest => ask
meds at 9pm every day => DAILY 21:00
take ldn every night at 9 => DAILY 21:00
remind me every day at 8 to take thyroid => DAILY 08:00
remind me daily at 10am => DAILY 10:00
every morning at 7.30 meds => DAILY 07:30
every evening wind down => DAILY 19:00
remind me every night take ldn => DAILY 21:00
remind me every day at 9 and 5 => DAILY 09:00,17:00
remind me every day to stretch => ask
remind me every monday at 10 => WEEKLY MO 10:00
every tue and thu 3pm physio => WEEKLY TU,TH 15:00
remind me weekdays at 8:30 => WEEKLY MO,TU,WE,TH,FR 08:30
remind me mondays and fridays 9am => WEEKLY MO,FR 09:00
every weekend at 11 shower => WEEKLY SA,SU 11:00
every other day at 9am wash hair => DAILY/2 09:00
every 3 days at noon => DAILY/3 12:00
every 2 weeks on friday 11am b12 => WEEKLY/2 FR 11:00
every other tuesday 2pm => WEEKLY/2 TU 14:00
every month on the 1st at 10 => MONTHLY 1 10:00
first monday of the month 9am order meds => MONTHLY 1MO 09:00
last friday of every month => MONTHLY -1FR 09:00
last day of every month => MONTHLY -1 09:00
last day of the month => ask
every 3 months check bloods => MONTHLY/3 09:00
every year on 5 may => YEARLY 5 5 09:00
remind me every 2 hours to rest => HOURLY/2
every hour drink water => HOURLY
every 90 minutes rest => MINUTELY/90
every half hour sit down => MINUTELY/30
rest every 2 hours between 9 and 5 => HOURLY/2 09:00-17:00
drink every hour from 10am to 8pm => HOURLY 10:00-20:00
every 30 min for the next 3 hours => MINUTELY/30 x6
every day at 9am for 5 days antibiotics => DAILY 09:00 x5
every night at 9 until friday => DAILY 21:00 until=2026-06-12
every day at 8am starting monday => DAILY 08:00 from=2026-06-15
twice a day take meds => ask
every 2 minutes => reject
every 0 hours => reject
every -1 days => reject
every 10 seconds => reject
list reminders => list
what reminders do i have => list
cancel the 3pm reminder => cancel time=15:00
cancel meds reminder => cancel label=meds
cancel all reminders => cancel all
delete all my reminders => cancel all
stop reminding me about ldn => cancel label=ldn
move meds to 8pm => move label=meds to=20:00
move the 9pm one to 10pm => move time=21:00 to=22:00
push meds back 30 min => move label=meds shift=30
snooze 10 min => snooze last minutes=10
snooze => snooze last
skip today => skip date=2026-06-10 all | skip last
pause reminders for 3 days => pause all until=2026-06-13
pause => pause all
resume reminders => resume all
done => done
took it => done
quiet hours 10pm to 8am => quiet all 22:00-08:00
delete the third one => cancel index=3
cancel it => cancel last
slept from 11 to 7 => none
headache every day this week => none
pain 6 at 3pm => none
walked at 4 => none
gp was at 3 => none
crashed in march => none
i sat in the sun for 2 hours => none | ask
woke at 5 => none
took ldn at 9pm => none
hello => none
bad night on friday => none
feeling awful every morning => none
ate every 3 hours => none | ask
awake every 2 hours => none | ask
i take ldn at 9pm every night => ask | none
remind me in 2-3 hours => ask
every 2nd tuesday of the month 10am => MONTHLY 2TU 10:00
take antibiotics every 8 hours for 7 days => HOURLY/8 until=2026-06-16
remind me 2moro at 3 => 2026-06-11T15:00
remind me in a fortnight => 2026-06-24T10:20
mon wed fri 9am meds => WEEKLY MO,WE,FR 09:00 | ask
move the rest reminder to 4pm => move label=rest to=16:00
delay ldn an hour => move label=ldn shift=60
cancel reminder 2 => cancel index=2
snooze until 5 => snooze last
when is my next reminder => list
cancel my appointment => none
remind me to take meds 30 mins after dinner => ask
remind me at half past midnight => 2026-06-11T00:30 | ask
remind me at quarter past noon => 2026-06-10T12:15 | ask
remind me today or tomorrow at 3 => ask
remind me every day at 9 unless im asleep => ask
remind me every third day at 9 => DAILY/3 09:00
remind me every 1st monday at 9 => MONTHLY 1MO 09:00
remind me for the next week at 9am => ask
remind me hourly until bed => ask
remind me at 3 not 4 => ask
remind me at 4pm instead of 3 => ask
remind me the last friday of june => 2026-06-26T09:00
remind me 15.06.2026 => 2026-06-15T09:00
remind me 2026/06/15 09:30 => 2026-06-15T09:30
remind me at 3pm est => ask
every quarter of an hour => MINUTELY/15
at midnight every night => DAILY 00:00
every monday in june at 9 => ask
move ldn half an hour earlier => move label=ldn shift=-30
physio is friday at 3 => ask | none
she comes every tuesday => ask | none
delete everything => none
"""

#: (message, what it logs, what it asks): one sentence does both.
TOGETHER = [
    (
        "shower wiped me out, head 7, remind me to lie down at 4",
        "physical:shower fatigue=9 headache=7",
        "2026-06-10T16:00",
    ),
    ("pain 6. remind me to take paracetamol at 2", "pain=6", "2026-06-10T14:00"),
    ("crashed, remind me in 2 hours to eat", "crash", "2026-06-10T12:20"),
    ("remind me at 3 to rest, pain 5", "pain=5", "2026-06-10T15:00"),
]
