"""The first batch of reminder sentences, and what they ask; "2026-06-12T*" is any time of that day, 07-22.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me to ring the surgery at 2 => 2026-06-10T14:00
can you remind me at 4pm to have a rest please => 2026-06-10T16:00
pls remind me 15:30 zoom w physio => 2026-06-10T15:30
remind me about bins tonight => 2026-06-10T21:00 | 2026-06-10T19:00
set reminder 6pm dinner => 2026-06-10T18:00
alarm for 11.45 => 2026-06-10T11:45 | 2026-06-10T23:45 | ask
remind me to eat at one => 2026-06-10T13:00
remind me quarter to 5 to lie down => 2026-06-10T16:45
remind me at 5 to 3 => 2026-06-10T14:55
remind me half eleven drink => 2026-06-10T11:30
remind me at twenty past one => 2026-06-10T13:20
remind me at 9 tonight to take LDN => 2026-06-10T21:00
remind me 7 in the morning => 2026-06-11T07:00
remind me at 10 in the evening to switch off phone => 2026-06-10T22:00
remind me 8 tomorrow night => 2026-06-11T20:00
tomorrow 14:00 remind me to phone nhs => 2026-06-11T14:00
remind me 2mrw 9am bloods => 2026-06-11T09:00
remind me tomorrow lunchtime to eat => 2026-06-11T12:00
remind me tomorrow evening => 2026-06-11T19:00
remind me on saturday to water plants => 2026-06-13T*
remind me sat 10am => 2026-06-13T10:00
remind me next wednesday at 3pm => 2026-06-17T15:00
remind me this friday evening to call mum => 2026-06-12T19:00
remind me on the 20th to renew blue badge => 2026-06-20T*
remind me 1st july at 10 => 2026-07-01T10:00
remind me on july 4 => 2026-07-04T*
remind me 3rd august 2pm dentist => 2026-08-03T14:00
remind me on 14/7 at 9am => 2026-07-14T09:00
remind me 5/6 at 10am => ask
remind me 31/12/2026 => 2026-12-31T*
remind me 2026-06-30 renew pip => 2026-06-30T*
remind me on monday 22 june at 11:30 => 2026-06-22T11:30
remind me xmas day => 2026-12-25T* | ask
remind me in an hour to stop screen => 2026-06-10T11:20
remind me in two hours => 2026-06-10T12:20
remind me in 25 => ask | 2026-06-10T10:45
rest in 40 minutes => 2026-06-10T11:00
remind me in an hour and twenty minutes => 2026-06-10T11:40
remind me in 1.5 hours => 2026-06-10T11:50
remind me in 2h => 2026-06-10T12:20
remind me in three quarters of an hour => 2026-06-10T11:05 | ask
in quarter of an hour check oven => 2026-06-10T10:35
10 minutes from now => 2026-06-10T10:30 | ask
remind me an hour from now to eat => 2026-06-10T11:20
give me a nudge in 20 => ask | 2026-06-10T10:40
remind me in 5 days to chase referral => 2026-06-15T*
remind me in a month => 2026-07-10T*
remind me in 6 weeks to book bloods => 2026-07-22T*
remind me a week today => 2026-06-17T*
remind me two weeks tomorrow => 2026-06-25T* | ask
remind me next week => 2026-06-17T* | 2026-06-15T* | ask
remind me next month => 2026-07-10T* | 2026-07-01T* | ask
remind me at the weekend => 2026-06-13T* | ask
remind me this weekend to wash hair => 2026-06-13T* | ask
remind me monday week => 2026-06-22T*
remind me friday week at 2 => 2026-06-19T14:00
remind me at end of the day => ask | 2026-06-10T* | 2026-06-10T21:00
remind me end of month => ask | 2026-06-30T*
remind me before bed to take magnesium => 2026-06-10T21:00 | 2026-06-10T22:00
remind me after tea to take tabs => 2026-06-10T19:00 | 2026-06-10T19:30 | 2026-06-10T20:00 | ask
remind me at dinner time => 2026-06-10T19:00 | 2026-06-10T18:00 | ask
remind me when i wake up to weigh => 2026-06-11T08:00 | 2026-06-11T09:00 | ask
remind me 2 hours before my 4pm appointment => 2026-06-10T14:00 | ask
remind me an hour before physio at 3pm => 2026-06-10T14:00 | ask
remind me the day before 20 june => 2026-06-19T* | ask
remind me at 10:30 and 14:30 to rest => 2026-06-10T10:30 2026-06-10T14:30
remind me at 1 and at 5 to take meds => 2026-06-10T13:00 2026-06-10T17:00
remind me today at 3 and tomorrow at 9 to ring => 2026-06-10T15:00 2026-06-11T09:00 | ask
remind me friday 10am and monday 2pm => 2026-06-12T10:00 2026-06-15T14:00 | ask
timer 20 => ask | 2026-06-10T10:40
20 minute rest timer => 2026-06-10T10:40
set timer for half an hour => 2026-06-10T10:50
timer for an hour and a half => 2026-06-10T11:50
take 2 codeine at 6pm remind me => 2026-06-10T18:00
remind me to take 20mg propranolol in 3 hours => 2026-06-10T13:20
remind me at 8pm to take 2x magnesium 375mg => 2026-06-10T20:00
remind me to drink 250ml at half 2 => 2026-06-10T14:30
remind me at 3 to do 5 min stretch => 2026-06-10T15:00
remind me to ring 111 at 4 => 2026-06-10T16:00
remind me 2pm bus 42 => 2026-06-10T14:00
remind me q10 at 9am tomorrow => 2026-06-11T09:00
remind me tomorrow to read chapter 3 => 2026-06-11T*
remind me to take vit d => ask
remind me to rest => ask
remind me => ask
reminder => ask | list
remind me later today => ask
remind me sometime this week => ask
remind me in a few hours => ask
remind me when its warmer => ask
remind me if my pain is over 7 => ask
remind me if i dont log tonight => ask
only remind me if i forget => ask
remind me at 24:30 => reject | ask | 2026-06-11T00:30
remind me at 26:00 => reject
remind me at 11:68 => reject
remind me on 31 june => reject
remind me on the 45th => reject
remind me last monday => reject
remind me an hour ago => reject
remind me in -5 minutes => reject
remind me on 3 march 2020 => reject
remind me in 10 years => reject
remind me 3rd jan 2035 => reject
every 0 days meds => reject
every 3 minutes remind me => reject
every 30 seconds => reject
every day at 25:00 => reject
remind me every night at half nine to take ldn => DAILY 21:30
ldn every night 10pm => DAILY 22:00
meds daily 8am and 8pm => DAILY 08:00,20:00
every day at 8, 2 and 8 => ask | DAILY 08:00,14:00,20:00
every day at 7am meds => DAILY 07:00
each morning at 9 weigh => DAILY 09:00
remind me every afternoon to lie down => DAILY 15:00
remind me at bedtime every day ldn => DAILY 21:00 | DAILY 22:00
everyday 13:00 lunch => DAILY 13:00
at 6pm daily take iron => DAILY 18:00
remind me each day at noon => DAILY 12:00
nightly at 9 => DAILY 21:00
mornings 8.15 thyroxine => DAILY 08:15
every mon wed fri at 10 => WEEKLY MO,WE,FR 10:00
every tuesday bins 7pm => WEEKLY TU 19:00
every thurs evening put bins out => WEEKLY TH 19:00
mondays at 2 physio => WEEKLY MO 14:00
weekdays 9am check in with mum => WEEKLY MO,TU,WE,TH,FR 09:00
monday to friday at 8am meds => WEEKLY MO,TU,WE,TH,FR 08:00
mon-fri 7:30am => WEEKLY MO,TU,WE,TH,FR 07:30
sat and sun 9:30 shower => ask | WEEKLY SA,SU 09:30
every day except sunday at 9 => ask | WEEKLY MO,TU,WE,TH,FR,SA 09:00
every week on thursday 4pm => WEEKLY TH 16:00
weekly on sunday 6pm fill pill box => WEEKLY SU 18:00
every 2nd day at 10am => DAILY/2 10:00
every other day take iron => DAILY/2 09:00 | ask
alternate days 8pm => DAILY/2 20:00
every 4 weeks on tuesday 2pm => WEEKLY/4 TU 14:00
fortnightly friday 10am b12 => WEEKLY/2 FR 10:00
every other wed 11 cleaner => WEEKLY/2 WE 11:00
every 6 hours antibiotics => HOURLY/6
every 4 hours paracetamol while awake => HOURLY/4 * | HOURLY/4 08:00-22:00 | HOURLY/4 | ask
every hour 10-4 stand up => HOURLY 10:00-16:00
remind me hourly to drink => HOURLY
drink every hour between 9 and 9 => HOURLY 09:00-21:00
every 45 mins from 10am to 4pm rest => MINUTELY/45 10:00-16:00
every 2 hours until 6pm rest => HOURLY/2 10:20-18:00 | ask | HOURLY/2 *
every 15 min for an hour => MINUTELY/15 x4
every half hour until 5 => MINUTELY/30 * | ask
every hour on weekdays 9 to 5 => ask | HOURLY MO,TU,WE,TH,FR 09:00-17:00
1st and 15th of every month pay carer => MONTHLY 1,15 09:00
on the 28th of every month 10am => MONTHLY 28 10:00
monthly on the 5th order meds => MONTHLY 5 09:00
last day of every month => MONTHLY -1 09:00
every 2 months check bp => MONTHLY/2 *
second tuesday of every month 7pm => MONTHLY 2TU 19:00
first of the month order ldn => MONTHLY 1 09:00 | 2026-07-01T*
last sunday of the month 11am => MONTHLY -1SU 11:00
every 3rd thursday of the month => MONTHLY 3TH *
yearly on 3 october flu jab => YEARLY 3 10 09:00
every march book bloods => ask | YEARLY 1 3 * | YEARLY 3 *
4 times a day eye drops => ask
ldn once a day => ask | DAILY *
meds morning noon and night => ask | DAILY 09:00,12:00,21:00
every day for a week at 9am => DAILY 09:00 x7
every night at 9 for 10 days => DAILY 21:00 x10
every monday 10am until end of june => ask | WEEKLY MO 10:00 until=2026-06-30
every day at 9am until 1 july => DAILY 09:00 until=2026-07-01
from tomorrow every day at 8am => DAILY 08:00 from=2026-06-11
starting next monday every weekday 9am => WEEKLY MO,TU,WE,TH,FR 09:00 from=2026-06-15
every day at 9 5 times => ask | DAILY 09:00 x5
show my reminders => list
what have i got set => list
cancel the 8am meds => cancel label=meds time=08:00
delete bins reminder => cancel label=bins
turn off all reminders => cancel all | pause all
stop the hourly one => ask | cancel *
cancel tomorrows => cancel date=2026-06-11 | ask
move the 8am one to 9 => move time=08:00 to=09:00
change ldn to 9.30pm => move label=ldn to=21:30
change meds reminder to 10am => move label=meds to=10:00
push the 3pm one back an hour => move time=15:00 shift=60
make it 5 instead => ask | move last to=17:00
bring meds forward by 20 minutes => move label=meds shift=-20
move physio to friday => move label=physio to=2026-06-12
snooze for 15 minutes => snooze last minutes=15
snooze an hour => snooze last minutes=60
remind me again in 10 mins => snooze last minutes=10 | 2026-06-10T10:30
not now => snooze last
skip tonights => skip * | ask
skip tomorrow => skip date=2026-06-11 all | skip last
pause all reminders => pause all
pause reminders for a week => pause all until=2026-06-17
pause until friday => pause all until=2026-06-12
no reminders today => pause all until=2026-06-11 | pause * | skip * | ask
quiet until 6pm => pause all | ask | pause *
unpause => resume all
turn reminders back on => resume all
done it => done
taken => done
all done thanks => done
quiet hours 22:00 to 7:00 => quiet all 22:00-07:00
no messages after 9pm => quiet * | ask
nothing before 9am => quiet * | ask
quiet hours off => quiet * | ask
forget the physio reminder => cancel label=physio
walked at 3pm => none
took meds at 9 => none
pain 7 at 10am => none
bad day tuesday => none
slept till 11 => none
had the dentist at 2 => none
physio cancelled friday => none
i was up every 2 hours last night => none
my appointment went ok => none
june is always bad => none
she reminded me at 3 => none | ask
last week was hard => none
my mum said remind me tomorrow => none | ask
good morning => none
what time is it => none
is 9pm too late for ldn? => none | ask
i usually sleep at 11 => none | ask
thank you for reminding me => none
i forgot my 9am meds => none
been in bed since monday => none
recuérdame mañana a las 9 => ask | none | 2026-06-11T09:00
rappelle-moi à 15h de dormir => ask | 2026-06-10T15:00 | none
erinnere mich um 18 uhr => ask | 2026-06-10T18:00 | none
ricordami domani alle 10 => ask | none
remind me at 5pm on friday and every monday at 9 => ask
remind me to take my 8am meds at 8 => 2026-06-10T20:00 | 2026-06-11T08:00 | ask
remind me to move the car by 6 => 2026-06-10T18:00
remind me to be ready for 3:15 => 2026-06-10T15:15 | ask
remind me tmw 9:30 appt w dr jones 10am => ask | 2026-06-11T09:30
hey can u nudge me at like 3ish to lie down => 2026-06-10T15:00 | ask
"""
