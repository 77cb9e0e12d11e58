"""The twelfth batch of reminder sentences: one more look after the estimate, at voices of other people.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
Remind me to call Mum at 3pm tomorrow. => 2026-06-11T15:00
Remind me on Monday, 22 June at 10:00 to fast for bloods => 2026-06-22T10:00
Please set an alarm for tomorrow morning at 8.15 => 2026-06-11T08:15
Could you remind me in 20 minutes that dinner is in the oven? => 2026-06-10T10:40
Hi, can you remind me every day at 1pm to eat lunch? => DAILY 13:00
I need reminding to take my LDN at 10 tonight => 2026-06-10T22:00
Wake me at 14:00 please x => 2026-06-10T14:00
hiya remind us to ring the council tmrw aft => 2026-06-11T15:00
plz remind me 2 drink water evry hr till 6 => HOURLY 11:20-18:00 until=2026-06-10 | ask | HOURLY * | MINUTELY/60 11:20-18:00 until=2026-06-10
remnd me at 7pm => 2026-06-10T19:00 | ask
remind me tues 9th july => ask | reject
remind me friday 12th => 2026-06-12T*
remind me friday the 26th at noon => 2026-06-26T12:00
remind me sat 12th => ask | reject
remind me the day after tomorrow in the morning => 2026-06-12T09:00
remind me the morning after my party on saturday => 2026-06-14T09:00 | ask
remind me the night before the 20th => 2026-06-19T21:00 | ask
remind me 2 weeks before 15 july at 9 => 2026-07-01T09:00
remind me 30 mins before 4pm to get ready => 2026-06-10T15:30
remind me an hour before my 2:30 appointment => 2026-06-10T13:30 | ask
remind me 10 minutes after 3 => ask | 2026-06-10T15:10
remind me to take it 2 hours after dinner at 6 => ask | 2026-06-10T20:00
remind me in 2h30m => 2026-06-10T12:50
remind me in 1d => 2026-06-11T*
remind me in 2w => 2026-06-24T*
remind me in 3 and a half hours => 2026-06-10T13:50
remind me in 1 hour 5 => 2026-06-10T11:25 | ask
remind me in twenty five minutes => 2026-06-10T10:45
remind me in forty five min => 2026-06-10T11:05
remind me in a half hour to breathe => 2026-06-10T10:50
remind me in a couple days => 2026-06-12T* | ask
remind me in several hours => ask
remind me in ages => ask
remind me after 6pm => ask | 2026-06-10T18:00
remind me before noon => ask | 2026-06-10T11:00 | 2026-06-10T12:00
remind me by the 20th => 2026-06-20T*
remind me by end of june => 2026-06-30T*
remind me no later than friday 5pm => 2026-06-12T17:00 | ask
remind me from tomorrow daily at 8 => DAILY 08:00 from=2026-06-11
remind me starting 1 july every monday at 9 => WEEKLY MO 09:00 from=2026-07-01 | WEEKLY MO 09:00 *
remind me every day until i say stop at 9 => ask | DAILY 09:00
remind me every weekday until 19 june at 8 => WEEKLY MO,TU,WE,TH,FR 08:00 until=2026-06-19
remind me every 3 hours for a day => ask | HOURLY/3 x8 | HOURLY/3 *
remind me every 6 hours for 3 days antibiotics => HOURLY/6 x12 | HOURLY/6 until=* | HOURLY/6 * | ask
remind me every other day for 2 weeks at 10 => DAILY/2 10:00 x7 | DAILY/2 10:00 * | ask
remind me every mon and thu for 4 weeks at 2pm => WEEKLY MO,TH 14:00 x8 | WEEKLY MO,TH 14:00 until=* | WEEKLY MO,TH 14:00 * | ask
remind me once at 5 => 2026-06-10T17:00
remind me twice today at 3 and 6 => 2026-06-10T15:00 2026-06-10T18:00 | ask
remind me 3 times today => ask
remind me at 9, 12, 3 and 6 daily => DAILY 09:00,12:00,15:00,18:00
remind me at breakfast lunch and dinner => ask | DAILY *
remind me at 8 in the morning and 8 at night => 2026-06-11T08:00 2026-06-10T20:00 | DAILY 08:00,20:00 | ask | 2026-06-10T20:00 2026-06-11T08:00
remind me every morning and every evening at 8 => DAILY 08:00,20:00 | ask
remind me every friday and the last day of the month => ask
remind me every first of april => YEARLY 1 4 * | ask
remind me the 3rd friday in each month at 1 => MONTHLY 3FR 13:00
remind me the 28th of every month => MONTHLY 28 09:00 | ask
remind me every month on the 1st and 15th at 9 => MONTHLY 1,15 09:00
remind me monthly => ask | MONTHLY *
remind me every weekday lunchtime => WEEKLY MO,TU,WE,TH,FR 12:00 | ask
remind me saturday mornings at half 9 => WEEKLY SA 09:30
remind me on sunday evenings => WEEKLY SU 19:00 | ask
remind me friday nights at 10 => WEEKLY FR 22:00
remind me on alternate fridays at 5 => WEEKLY/2 FR 17:00 | ask
remind me each and every morning at 7 => DAILY 07:00
remind me all week at 10 => ask
remind me at 10 all week => ask
remind me this week every day at 10 => ask
remind me to eat at regular times => ask
remind me hourly from 12 to 5 => HOURLY 12:00-17:00
remind me between 1 and 5 every 30 minutes => MINUTELY/30 13:00-17:00
remind me every 15 mins starting at 2 => MINUTELY/15 | MINUTELY/15 * | ask
remind me every 2 hrs 8am-10pm => HOURLY/2 08:00-22:00
take my temp every 4 hours => HOURLY/4
check blood pressure every morning at 8.30 => DAILY 08:30
physio exercises twice a day => ask
electrolytes at 10, 2 and 6 every day => DAILY 10:00,14:00,18:00
10:45 meds => 2026-06-10T10:45 | ask
meds 10:45 => 2026-06-10T10:45 | ask
tomorrow 7am blood test => 2026-06-11T07:00
the 20th at 3 dentist => 2026-06-20T15:00 | ask
in 2 days call gp => 2026-06-12T* | ask
next friday 10am zoom => 2026-06-19T10:00 | 2026-06-12T10:00 | ask
call gp first thing monday => 2026-06-15T08:00 | 2026-06-15T09:00 | ask
wash hair sunday => ask | none | 2026-06-14T*
get dressed by 11 => ask | 2026-06-10T11:00 | none
remember to take pills at 6 => 2026-06-10T18:00
don't forget the zoom at 4 => 2026-06-10T16:00 | ask | none
bed at 10 => ask | none | 2026-06-10T22:00
remind me at 10:75pm => reject | ask
remind me at 44:00 => reject | ask
remind me on june 31st => reject | ask
remind me february 30 => reject | ask
remind me last monday at 9 => reject | ask
remind me earlier today => reject | ask
remind me 20 minutes ago => reject | ask
remind me in 10 years => reject | ask
remind me every 1 min => reject | ask
remind me -10 minutes from now => reject | ask
remind me on 10/6/2020 => reject | ask
took my 8am pills at 9 => none
was due at 5 but cancelled => none
half the street lost power at 3 => none | ask
3 days of rest helped => none
mum phoned at 10 for an hour => none
got 2 appointments next week => none | ask
my alarm didnt go off at 7 => none | ask
the reminder came at 9 thanks => none | ask
can i take it every 4 hours => none | ask
how often should i rest => none | ask
what day is it => none
it was 20 past 4 when i woke => none
sundays are for resting => none | ask
i get tired by 3 every day => none | ask
cancel my 9am => cancel time=09:00
cancel reminders 1 => cancel index=1 | ask
delete ldn => cancel label=ldn
turn the water reminder off => cancel label=water
stop the hourly reminder => ask | cancel *
cancel everything for today => ask | cancel * | pause *
move the 8 o'clock to 9 o'clock => move time=08:00 to=09:00 | move time=20:00 to=21:00 | ask
move the ldn one an hour later => move label=ldn shift=60
make the 3pm 4pm => move time=15:00 to=16:00 | ask
reschedule the bins for thursday => move label=bins to=2026-06-11
postpone meds by 20 min => move label=meds shift=20
snooze 30 mins please => snooze last minutes=30
give me another 15 => snooze last minutes=15 | ask
not now, in an hour => snooze last minutes=60 | snooze last | ask
later today please => snooze last | ask | none
skip the next one => skip last
no thanks not today => skip last | ask | none | skip *
pause for 24 hours => pause all minutes=1440 | pause all until=2026-06-11
pause til the 15th => pause all until=2026-06-15
dont bother me until friday => pause all until=2026-06-12 | ask | none
unpause please => resume all
done! => done
did it thanks => done
list my reminders please => list
what reminders do i have tomorrow => list
quiet hours 9pm - 8am => quiet all 21:00-08:00
set quiet hours from 23:00 to 10:00 => quiet all 23:00-10:00
turn quiet hours off => quiet all off | quiet *
"""
