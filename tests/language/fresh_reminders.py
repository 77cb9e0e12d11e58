"""Reminder sentences written in one go before the grammar was looked at again, and what they ask.

All rows are kept, those that were read wrong at first try too. "2026-06-12T*" is any time of that day, 07-22.
The clock stands at Wednesday 10 June 2026, 10:20, in London (BST), unless a row of ELSEWHERE says otherwise.
"""

from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
FIRST = """
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

#: (zone, ISO date and time, message, what it asks).
ELSEWHERE = [
    ("Europe/Berlin", "2026-06-05T21:40", "remind me at 11", "2026-06-06T11:00 | 2026-06-05T23:00 | ask"),
    ("Europe/Berlin", "2026-06-05T21:40", "remind me at 7 to take meds", "2026-06-06T07:00 | ask"),
    ("Europe/Berlin", "2026-06-05T21:40", "in 3 hours", "ask | 2026-06-06T00:40"),
    ("Europe/Berlin", "2026-06-05T21:40", "remind me sunday evening", "2026-06-07T19:00"),
    ("Europe/Berlin", "2026-06-05T21:40", "remind me tonight", "ask | 2026-06-05T22:00 | 2026-06-05T22:40"),
    ("America/New_York", "2026-10-31T22:00", "remind me tomorrow at 1:30am", "2026-11-01T01:30 | ask"),
    ("America/New_York", "2026-10-31T22:00", "in 8 hours take meds", "2026-11-01T05:00"),
    ("America/New_York", "2026-10-31T22:00", "remind me in 24 hours", "2026-11-01T21:00 | 2026-11-01T22:00"),
    ("America/New_York", "2026-10-31T22:00", "every night at 9 ldn", "DAILY 21:00 *"),
    (
        "Europe/London",
        "2026-03-28T20:00",
        "remind me at 1:30 am",
        "ask | 2026-03-29T02:00 | 2026-03-29T02:30",
    ),
    ("Europe/London", "2026-03-28T20:00", "remind me tomorrow at 9 meds", "2026-03-29T09:00"),
    ("Europe/London", "2026-03-28T20:00", "remind me in 13 hours", "2026-03-29T10:00"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me on the 30th", "2026-03-30T* | ask"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me in 2 days at 10", "2026-03-01T10:00"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me 2/29", "ask | reject | 2028-02-29T09:00"),
    (
        "America/Los_Angeles",
        "2026-02-27T08:05",
        "remind me last day of the month",
        "2026-02-28T* | MONTHLY -1 09:00 * | ask",
    ),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me at 8", "2026-02-27T20:00"),
    ("Asia/Kolkata", "2026-07-15T06:10", "remind me at 6:30", "2026-07-15T18:30 | ask | 2026-07-15T06:30"),
    ("Asia/Kolkata", "2026-07-15T06:10", "remind me at 9", "2026-07-15T09:00"),
    ("Asia/Kolkata", "2026-07-15T06:10", "every morning at 6 meds", "DAILY 06:00 *"),
    ("Europe/Dublin", "2026-09-14T14:45", "remind me at 3", "2026-09-14T15:00"),
    ("Europe/Dublin", "2026-09-14T14:45", "remind me at 2", "ask | 2026-09-15T14:00"),
    ("Europe/Dublin", "2026-09-14T14:45", "remind me monday", "2026-09-21T* | ask"),
    ("Europe/London", "2026-05-20T02:30", "remind me in the morning", "2026-05-20T09:00 | ask"),
    ("Europe/London", "2026-05-20T02:30", "remind me at 8am", "2026-05-20T08:00"),
    (
        "Europe/London",
        "2026-05-20T02:30",
        "remind me tomorrow night",
        "ask | 2026-05-21T21:00 | 2026-05-20T21:00",
    ),
]

#: Written after the first batch was read well, before anything else was changed.
SECOND = """
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

#: The same for other zones and days.
ELSEWHERE_SECOND = [
    ("Europe/Berlin", "2026-06-05T21:40", "remind me at 9 to take pills", "2026-06-06T09:00 | ask"),
    ("Europe/Berlin", "2026-06-05T21:40", "remind me in half an hour", "2026-06-05T22:10"),
    ("Europe/Berlin", "2026-06-05T21:40", "remind me tomorrow morning", "2026-06-06T09:00"),
    ("Europe/Berlin", "2026-06-05T21:40", "remind me at quarter to 10", "2026-06-05T21:45"),
    ("America/New_York", "2026-10-31T22:00", "remind me at 8am meds", "2026-11-01T08:00"),
    ("America/New_York", "2026-10-31T22:00", "remind me in 5 hours", "2026-11-01T02:00"),
    ("America/New_York", "2026-10-31T22:00", "remind me sunday 2pm", "2026-11-01T14:00"),
    ("Europe/London", "2026-03-28T20:00", "remind me in 5 hours to take antibiotic", "2026-03-29T02:00"),
    ("Europe/London", "2026-03-28T20:00", "remind me tomorrow at 7am", "2026-03-29T07:00"),
    ("Europe/London", "2026-03-28T20:00", "in 10 hours eat", "2026-03-29T07:00"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me on the 31st", "2026-03-31T* | ask"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me tomorrow at 4", "2026-02-28T16:00"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me sunday at 10am", "2026-03-01T10:00"),
    ("America/Los_Angeles", "2026-02-27T08:05", "remind me in a month", "2026-03-27T*"),
    ("Asia/Kolkata", "2026-07-15T06:10", "remind me at 8 to call clinic", "2026-07-15T08:00"),
    ("Asia/Kolkata", "2026-07-15T06:10", "remind me at 6 this evening", "2026-07-15T18:00"),
    ("Europe/Dublin", "2026-09-14T14:45", "remind me at 4", "2026-09-14T16:00"),
    ("Europe/Dublin", "2026-09-14T14:45", "remind me at half 2", "ask | 2026-09-15T14:30"),
    ("Europe/Dublin", "2026-09-14T14:45", "remind me this evening at 7.30", "2026-09-14T19:30"),
    ("Europe/London", "2026-05-20T02:30", "remind me at 10", "2026-05-20T10:00"),
    ("Europe/London", "2026-05-20T02:30", "remind me this afternoon", "2026-05-20T15:00"),
    (
        "Europe/London",
        "2026-05-20T02:30",
        "remind me tomorrow at noon",
        "ask | 2026-05-21T12:00 | 2026-05-20T12:00",
    ),
]

#: Written after the second batch was read well, before anything else was changed.
THIRD = """
hey remind me to drink some water in like 20 minutes => 2026-06-10T10:40
remind me around 2ish to eat something => 2026-06-10T14:00 | ask
remind me to call my sister sunday afternoon => 2026-06-14T15:00
remind me tuesday morning at 8 to fast for bloods => 2026-06-16T08:00
remind me the night before my 18 june appointment => 2026-06-17T21:00 | ask
remind me at 4 o'clock this afternoon => 2026-06-10T16:00
remind me @ 5.30 pm => 2026-06-10T17:30
remind me at 6:45p => 2026-06-10T18:45 | ask
remind me at 7p to take pills => 2026-06-10T19:00 | ask
remind me a quarter after 3 => 2026-06-10T15:15
remind me quarter of 5 => ask | 2026-06-10T16:45
remind me 25 to 4 => 2026-06-10T15:35
remind me 5 mins to 4 => 2026-06-10T15:55 | ask
remind me twenty minutes from now => 2026-06-10T10:40
remind me in a half hour => 2026-06-10T10:50
remind me in one and a half hours => 2026-06-10T11:50
remind me in 2 hours and 15 minutes => 2026-06-10T12:35
remind me in 0.5 hours => 2026-06-10T10:50
remind me in 2 days time at 3pm => 2026-06-12T15:00
remind me 3 weeks today => 2026-07-01T*
remind me a week from now => 2026-06-17T*
remind me in 3 months to renew prescription => 2026-09-10T*
remind me in six months => 2026-12-10T*
remind me on the last day of june => 2026-06-30T*
remind me on june the 21st at 9am => 2026-06-21T09:00
remind me on the 3rd of july at half 10 => 2026-07-03T10:30
remind me jul 4 2026 9am => 2026-07-04T09:00
remind me 7/15 at 2pm => 2026-07-15T14:00
remind me on 2026-08-01 => 2026-08-01T*
remind me thursday week at 11am => 2026-06-18T11:00
remind me wednesday week => 2026-06-17T* | ask
remind me next tuesday at 4pm => 2026-06-16T16:00
remind me next friday morning => 2026-06-19T09:00 | 2026-06-12T09:00
remind me on sat at 12 noon => 2026-06-13T12:00
remind me tomorrow first thing => 2026-06-11T08:00 | 2026-06-11T09:00
remind me late morning to stretch => ask | 2026-06-10T11:00 | 2026-06-11T09:00
remind me early evening => ask | 2026-06-10T19:00 | 2026-06-10T18:00
remind me as soon as possible => ask
remind me when i get home => ask
remind me in the next hour => ask | 2026-06-10T11:20
remind me today => ask
remind me to take 1 1/2 tablets at 8pm => 2026-06-10T20:00
remind me at 9pm to take 0.5mg of lorazepam => 2026-06-10T21:00
remind me to do 3 sets of stretches at 11am => 2026-06-10T11:00
remind me to email form ESA50 at 2pm => 2026-06-10T14:00
remind me at 3 to phone 0300 123 4567 => 2026-06-10T15:00
remind me at 8 am and 8 pm tomorrow to take doxy 100mg => 2026-06-11T08:00 2026-06-11T20:00
wake me up in 40 minutes => 2026-06-10T11:00
nap timer 25 => ask | 2026-06-10T10:45
set a 10 minute timer for tea => 2026-06-10T10:30
take meds in 2 hours => 2026-06-10T12:20
tomorrow 9am blood test => 2026-06-11T09:00
friday 2:15pm zoom with dr => 2026-06-12T14:15
every day at 9:15 am stretch => DAILY 09:15
every day at 7 => DAILY 07:00
every evening at quarter to 8 => DAILY 19:45
take levothyroxine every morning at 6 => DAILY 06:00
remind me to take my meds at 8am every single day => DAILY 08:00
each night before bed magnesium => DAILY 21:00 | DAILY 22:00 | ask
mon, wed, fri 9am walk => ask | WEEKLY MO,WE,FR 09:00
every monday wednesday and friday at noon => WEEKLY MO,WE,FR 12:00
on tuesdays and thursdays at 4 => WEEKLY TU,TH 16:00
every weekend at noon call mom => WEEKLY SA,SU 12:00
every weekday except friday at 9 => WEEKLY MO,TU,WE,TH 09:00
every other sunday at 6pm => WEEKLY/2 SU 18:00
every three hours between 8 and 8 => HOURLY/3 08:00-20:00
every 2 hours from 9am until 9pm rest => HOURLY/2 09:00-21:00
every hour from now until 5 => ask | HOURLY *
every 20 min until 11:30 => ask | MINUTELY/20 *
every 45 minutes => MINUTELY/45
every 2 hours for the rest of the day => ask | HOURLY/2
on the 10th and 25th of every month at 9 => MONTHLY 10,25 09:00
every month on the first tuesday => MONTHLY 1TU 09:00
every second friday of the month => MONTHLY 2FR 09:00
on the last friday of each month at 3pm => MONTHLY -1FR 15:00
every 3 months => MONTHLY/3 *
once every 2 weeks on sunday => WEEKLY/2 SU *
once a week on mondays 10am => WEEKLY MO 10:00
every year on june 12 => YEARLY 12 6 *
every day at 8 until the end of june => DAILY 08:00 until=2026-06-30 | ask
every morning at 9 for 2 weeks => DAILY 09:00 x14
every night at 10 starting friday => DAILY 22:00 from=2026-06-12
5 times a day => ask
remind me regularly to drink => ask
whats my next reminder => list | none
show all my reminders please => list
delete the 9am and 5pm reminders => ask | cancel *
cancel all my monday reminders => cancel MO all
get rid of the stretching reminder => cancel label=stretching
stop reminding me about water => cancel label=water
change my 8am to 8:30 => move time=08:00 to=08:30
move the physio one to thursday at 2 => move label=physio to=14:00 to=2026-06-11
push everything back an hour => move all shift=60
snooze half an hour => snooze last minutes=30
skip the next one => skip last
skip ldn tonight => skip label=ldn *
dont remind me today => pause * | skip * | ask | cancel *
pause until tomorrow morning => pause all until=2026-06-11
mute until 3pm => pause all
reminders back on => resume all
just did it => done
no notifications between 10pm and 7am => quiet all 22:00-07:00
remind me every 2 seconds => reject
remind me at 99:99 => reject
remind me on april 31 => reject
remind me an hour before now => reject | ask
remind me two weeks ago => reject
remind me every -1 hours => reject
remind me on 12 june 2019 => reject
i walked for 20 minutes at 3 => none
pip assessment was on friday => none
my pain is worse at night => none | ask
every morning i wake up tired => none | ask
i have physio on mondays => none | ask
i get tired around 3 => none | ask
took my 9pm meds => none
the reminder at 9 was useful => none | ask
i was reminded at 9 => none
haven't eaten since 10 => none
slept from 2 to 4 this afternoon => none
in 2024 i was better => none
"""
