"""The fourteenth batch of reminder sentences, with statements and commands.

First try: 115 of 120 right, 1 asked without need, 4 silently wrong (3.3 %).
The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me to stretch at 4.30pm => 2026-06-10T16:30
can u remind me 2moro at 9 to ring gp => 2026-06-11T09:00
remind me bout physio friday half 2 => 2026-06-12T14:30
pls remind me to eat something in 45 mins => 2026-06-10T11:05
set a reminder for 6pm feed cat => 2026-06-10T18:00
reminder: bins tonight => 2026-06-10T21:00
reminder to take ldn at 10pm every night => DAILY 22:00
every day at 8am and 8pm take propranolol => DAILY 08:00,20:00
remind me 3 times a day to drink water => ask | DAILY *
every weekday at 7.45 remind me to take meds => WEEKLY MO,TU,WE,TH,FR 07:45
mondays and fridays at 11 physio exercises => WEEKLY MO,FR 11:00
remind me tues and thurs 2pm to rest => WEEKLY TU,TH 14:00 | ask | 2026-06-11T14:00 2026-06-16T14:00
tues and thurs 2pm => WEEKLY TU,TH 14:00 | ask | none | 2026-06-11T14:00 2026-06-16T14:00
tues and thurs 2pm lie down => WEEKLY TU,TH 14:00 | ask | none | 2026-06-11T14:00 2026-06-16T14:00
remind me every other day at noon to shower => DAILY/2 12:00
every third day at 5pm wash hair => DAILY/3 17:00
remind me first monday of each month at 10 order meds => MONTHLY 1MO 10:00
remind me on the 1st of every month to order repeat prescription => MONTHLY 1 09:00 | MONTHLY 1 *
every 90 minutes between 9 and 5 remind me to rest => MINUTELY/90 09:00-17:00 | ask | MINUTELY/90 *
remind me each hour from 10 till 6 to drink => HOURLY 10:00-18:00 | ask | HOURLY/1 10:00-18:00
remind me in a fortnight to chase the referral => 2026-06-24T*
remind me 2 weeks on friday at 3 => ask | 2026-06-26T15:00
remind me a week tomorrow at 10 => 2026-06-18T10:00
remind me on 21/6 at 10 => 2026-06-21T10:00
remind me 21st june 10am => 2026-06-21T10:00
remind me 3/7 to pay => ask
remind me 2026-07-03 14:00 => 2026-07-03T14:00
remind me yesterday at 3 => reject | ask
remind me at 26:00 => reject | ask
remind me on 31 june => reject | ask
remind me in 0 mins => reject | ask
remind me every 2 mins to blink => reject | ask
remind me in -5 minutes => reject | ask
remind me in 10 years => reject | ask
remind me later => ask | snooze last
remind me soon to drink => ask
remind me => ask
remind me to take meds => ask
remind me sometime tomorrow to call mum => ask | 2026-06-11T*
remind me when im awake => ask
remind me after lunch => ask | 2026-06-10T13:00 | 2026-06-10T14:00
remind me before bed to take magnesium => 2026-06-10T21:00 | ask | 2026-06-10T22:00
remind me 20 mins before 3 => ask | 2026-06-10T14:40
remind me quarter past 4 => 2026-06-10T16:15
remind me at ten to six => 2026-06-10T17:50
remind me five past 1 => 2026-06-10T13:05
remind me at half seven tomorrow morning => 2026-06-11T07:30
remind me at noon tomorrow to take b12 => 2026-06-11T12:00
remind me midnight => ask | 2026-06-11T00:00
remind me at 3 tomorrow and 5 on friday => 2026-06-11T15:00 2026-06-12T17:00 | ask
remind me at 1, 3 and 5 to sip => 2026-06-10T13:00 2026-06-10T15:00 2026-06-10T17:00 | ask
remind me to take 2 paracetamol 500mg at 2 => 2026-06-10T14:00
remind me to rest 15 min at 2 => 2026-06-10T14:00 | ask
remind me to call 07700 900123 at 4 => 2026-06-10T16:00 | ask
remind me at 4 about appt on the 20th => 2026-06-10T16:00 | ask
remind me on friday about saturdays party => 2026-06-12T* | ask
remind me the day before 20 june => 2026-06-19T*
remind me sat morning => 2026-06-13T09:00
remind me sun eve 7ish => 2026-06-14T19:00 | ask
remind me at about 5 => 2026-06-10T17:00
remind me round 8 tonight => 2026-06-10T20:00
remind me next thurs 4pm => 2026-06-18T16:00 | 2026-06-11T16:00 | ask
remind me this fri 4pm => 2026-06-12T16:00
remind me next month on the 4th => 2026-07-04T*
remind me in an hour and a half => 2026-06-10T11:50
remind me in 2 and a half hours => 2026-06-10T12:50
remind me in 1h20 => 2026-06-10T11:40
remind me in 3 hrs 10 => ask | 2026-06-10T13:30
remind me in half hour => 2026-06-10T10:50
nudge me at 3 to lie down => 2026-06-10T15:00
ping me in 20 => ask | 2026-06-10T10:40
wake me at 7 => 2026-06-11T07:00 | ask
tell me to stop at 11 => 2026-06-10T11:00
dont let me forget the dentist thursday at 9.15 => 2026-06-11T09:15
i need to take antibiotics every 6 hours => HOURLY/6 * | HOURLY/6 | ask | none
take antibiotics 3x a day for a week => ask | none | DAILY *
daily at 9 pills until 20 june => DAILY 09:00 until 2026-06-20 | DAILY 09:00 * | ask
every morning meds => DAILY 09:00 | none | ask
remind me every sunday evening to fill pill box => WEEKLY SU 19:00
remind me weekends at 10 to sleep in => WEEKLY SA,SU 10:00
remind me every 3 months to book bloods => MONTHLY/3 * | MONTHLY/3 10 09:00 | ask
remind me yearly on 5 may mums birthday => YEARLY 05-05 09:00 | YEARLY * | ask
remind me every 4 hrs during the day => ask | HOURLY/4 *
remind me every 2 hours => HOURLY/2 | HOURLY/2 * | ask
remind me daily except sunday at 9 => WEEKLY MO,TU,WE,TH,FR,SA 09:00
steps outside 3 broken => none | ask
crash barrier hit => none | ask
did 3 loads of washing at 5 => none
had lunch at 1 with mum => none
appointment went on till 4 => none
bad day on tuesday => none
pain since monday => none
slept till 10 => none
walked at 2 for 20 min => none
was up at 3am again => none
meds at 8 and 12 as usual => none | ask
pain 6 / 10 => none
tired since 3 => none
friday was hard => none
doctor said 3 weeks => none | ask
gp at 3 went ok => none
cancel the 4pm reminder => cancel 16:00 | cancel 4pm | cancel *
turn the water reminder off => cancel label=water
turn off my meds reminder => cancel label=meds | ask
stop the water reminders => cancel label=water
delete the ldn reminder => cancel label=ldn
cancel all reminders => cancel all | ask
switch the rest reminder off for today => skip label=rest date=2026-06-10 | ask
turn the meds one back on => resume label=meds | ask
show my reminders => list
what reminders have i got => list
snooze 10 => snooze last minutes=10
snooze for half an hour => snooze last minutes=30
skip todays meds => skip label=meds date=2026-06-10
move the 3pm to 4pm => move 15:00 to 16:00 | ask | move *
move water to 11 => move water to 11:00 | ask | move *
pause reminders till monday => pause all | ask | pause *
resume => resume | resume all | ask
done => done
no reminders before 9 => quiet | ask | quiet *
"""
