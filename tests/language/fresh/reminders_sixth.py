"""The sixth batch of reminder sentences: tired people, in their own order, and commands.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
can u remind me to take my tabs at like 6 => 2026-06-10T18:00 | ask
remind me pls dinner 6.30 => 2026-06-10T18:30
pls remind 2moro 11 ring dr => 2026-06-11T11:00
remind me abt the pharmacy fri 4pm => 2026-06-12T16:00
ill forget so remind me at 3 to eat => 2026-06-10T15:00
im going to lie down wake me in 30 => 2026-06-10T10:50
so knackered remind me in an hr to take co codamol => 2026-06-10T11:20
head awful. remind me 20 mins take naproxen => 2026-06-10T10:40
remind me tonight 8.30 bath => 2026-06-10T20:30
remind me at 2:30pm tomorrow that i have a zoom => 2026-06-11T14:30
remind me about zoom tomorrow half 2 => 2026-06-11T14:30
remind me zoom thurs 3 => 2026-06-11T15:00 | ask
remindme sunday 10am roast => 2026-06-14T10:00
can you wake me up in an hour and twenty minutes => 2026-06-10T11:40
alarm for 20 to 4 => 2026-06-10T15:40
alarm at ten past five => 2026-06-10T17:10
set an alarm for 6 tomorrow evening => 2026-06-11T18:00
set alarm 7am weekdays => WEEKLY MO,TU,WE,TH,FR 07:00
nudge me in ten => ask | 2026-06-10T10:30
nudge me to drink water every hour => HOURLY | ask
nudge me every couple of hours to lie flat => HOURLY/2 | ask
give me a shout at 5 => 2026-06-10T17:00
poke me at quarter to 1 => 2026-06-10T12:45
buzz me at noon => 2026-06-10T12:00
tell me to stop at half 11 => 2026-06-10T11:30
message me at 4 to rest => 2026-06-10T16:00 | ask | none
text me at 9pm to take ldn => 2026-06-10T21:00 | ask | none
lie down in 40 mins => 2026-06-10T11:00
rest in an hour => 2026-06-10T11:20 | ask
eat at 1 => 2026-06-10T13:00 | ask
tablets at 9pm => 2026-06-10T21:00 | ask
ring surgery tomorrow at 8 => 2026-06-11T08:00
order meds on monday => 2026-06-15T* | ask
pick up prescription friday morning => 2026-06-12T09:00 | ask
bins out tonight => 2026-06-10T21:00 | ask
blood test 17 june 9:15 => 2026-06-17T09:15 | ask
call consultant on the 23rd at 2 => 2026-06-23T14:00
ldn every night => DAILY 21:00 | ask
ldn 10pm daily => DAILY 22:00
meds 8am and 10pm every day => DAILY 08:00,22:00
take vitamin d every morning => DAILY 09:00 | ask
thyroxine at 7 every morning => DAILY 07:00
rest at 11 and 3 every day => DAILY 11:00,15:00
lie down every day 2-3pm => ask
log symptoms every evening at 8 => DAILY 20:00
water every 2 hours 9-9 => HOURLY/2 09:00-21:00
every 4 hrs paracetamol => HOURLY/4
stretch every 45 mins => MINUTELY/45
b12 jab every 12 weeks => WEEKLY/12 * | ask
injection every 10 days at 11 => DAILY/10 11:00
patch change every 72 hours => HOURLY/72 | DAILY/3 * | ask
wash hair every sunday => WEEKLY SU 09:00 | ask
shower every tuesday and saturday at 6pm => WEEKLY TU,SA 18:00
carer comes mon and thurs at 10 => none | ask
sunday evenings at 6 sort pill box => WEEKLY SU 18:00
monday mornings weigh in => WEEKLY MO 09:00 | ask
saturdays at noon call mum => WEEKLY SA 12:00
remind me weekends to sleep in => WEEKLY SA,SU * | ask
every first of the month pay chemist => MONTHLY 1 09:00 | ask
last day of every month reorder => MONTHLY -1 09:00 | ask
third thursday every month 7pm group => MONTHLY 3TH 19:00
every 3 months bloods => MONTHLY/3 * | ask
each evening at half 8 wind down => DAILY 20:30
each morning meds => DAILY 09:00 | ask
every night before bed teeth => DAILY 21:00 | ask
after breakfast every day take omeprazole => DAILY 10:00 | ask
every lunchtime eat something => DAILY 12:00 | ask
with breakfast and dinner creon daily => ask | DAILY *
morning noon and night drops => DAILY 09:00,12:00,21:00 | ask
every day at 9 12 and 6 => DAILY 09:00,12:00,18:00 | ask
antibiotics at 6am 2pm 10pm for 7 days => ask | DAILY 06:00,14:00,22:00 x21 | DAILY 06:00,14:00,22:00 *
twice a day eye drops => ask
every so often check pulse => ask | none
once in a while stretch => ask | none
remind me daily until sunday at 5 => DAILY 17:00 until=2026-06-14
remind me every morning this week => ask | DAILY 09:00 *
remind me every day next week at 10 => ask
remind me tomorrow and thursday => ask
remind me tomorrow and friday at 11 => 2026-06-11T11:00 2026-06-12T11:00 | ask
remind me at 11, 1 and 3 to drink => 2026-06-10T11:00 2026-06-10T13:00 2026-06-10T15:00
remind me in 10, 20 and 30 mins => ask | 2026-06-10T10:30 2026-06-10T10:40 2026-06-10T10:50
remind me in 1 hour and in 3 hours => 2026-06-10T11:20 2026-06-10T13:20
ring gp at 8 tomorrow and order meds on friday => ask
remind me 2 hours before 6pm => 2026-06-10T16:00
remind me half an hour before 3 => 2026-06-10T14:30 | ask
remind me an hour after lunch => ask | 2026-06-10T14:00 | 2026-06-10T13:00
remind me the evening before 20 june => 2026-06-19T19:00
remind me the day before the 1st => 2026-06-30T* | ask
remind me 3 days before 20 june => 2026-06-17T*
remind me a week from saturday => 2026-06-20T*
remind me saturday week => 2026-06-20T*
remind me in a month => 2026-07-10T*
remind me in half a year => ask | 2026-12-10T*
remind me in a year => 2027-06-10T*
remind me this afternoon => 2026-06-10T15:00
remind me this morning to eat => ask | reject | 2026-06-10T11:00
remind me tomorrow eve => 2026-06-11T19:00
remind me tomorrow night at 11 => 2026-06-11T23:00
remind me at midnight to stop scrolling => 2026-06-11T00:00
remind me just before 5 => ask | 2026-06-10T17:00
remind me just after 4 => ask | 2026-06-10T16:00
remind me 9 => ask | 2026-06-10T21:00
remind me 30 => ask
remind me 1 => ask | 2026-06-10T13:00
remind me 45 minutes => 2026-06-10T11:05
remind me to take 1 at 9 => ask | 2026-06-10T21:00
remind me to read chapter 3 at 4 => 2026-06-10T16:00
remind me to drink 2 litres by 6pm => 2026-06-10T18:00
remind me about the 2pm call at 1:30 => 2026-06-10T13:30 | ask
remind me at 1 about the 2pm call => 2026-06-10T13:00 | ask
remind me 15 mins before my 3pm appt => 2026-06-10T14:45 | ask
remind me to watch the 9 oclock news => ask | 2026-06-10T21:00
remind me to book 12 july holiday => ask | 2026-07-12T*
remind me when its 4 => ask | 2026-06-10T16:00
remind me at 9 o clock in the morning => 2026-06-11T09:00
remind me at 6 in the morning => 2026-06-11T06:00
remind me 11 at night => 2026-06-10T23:00
remind me at 13:00hrs => 2026-06-10T13:00
remind me at 9:5 => ask | reject
remind me at 5:3opm => ask | 2026-06-10T17:30
remind me on 6/13 at 3 => 2026-06-13T15:00
remind me 12/13/2026 => 2026-12-13T*
remind me 13/13 => reject | ask
remind me on the 0th => reject | ask
remind me on the 32nd of july => reject | ask
remind me 31st september => reject | ask
remind me at 26:15 => reject | ask
remind me every 3 minutes => reject | ask
remind me yesterday at 5 => reject | ask
remind me 5 minutes ago => reject | ask
remind me monday last week => reject | ask
remind me in 1000 years => reject | ask
every hour at 25:00 => reject | ask
how long until 5 => none | ask
dont remind me => ask | none | cancel * | pause *
i dont need reminding at 5 => ask | none | cancel *
you reminded me at 9 => none | ask
i forgot to take it at 9 => none
took it at 9 => none | done
that reminder at 9 was helpful => none | ask
what does remind me at 5 do => none | ask
reminders are great => none | list | ask
i was awake every hour => none | ask
pain every morning => none | ask
been like this for 3 weeks => none
not slept since 3 => none
got an appointment at 2 => none | ask
going out at 4 => none | ask
he gets back at 6 => none
see doctor every 3 months => MONTHLY/3 * | ask | none
it hurts every time i stand => none | ask
stop the 8pm => cancel time=20:00
cancel my 3 o'clock => cancel time=15:00
delete reminder 3 => cancel index=3
cancel number two => cancel index=2
remove the last one => cancel last | cancel index=-1 | none
bin the stretching one => cancel label=stretching
no more water reminders => cancel label=water
turn off my morning alarm => cancel label=morning | cancel * | ask
change the 9am to half 9 => move time=09:00 to=09:30
change ldn from 9 to 10 => move label=ldn time=09:00 to=10:00 | move label=ldn to=22:00 | move label=ldn time=21:00 to=22:00 | ask | move label=ldn time=09:00 *
make the water one every 3 hours => ask
move tomorrow's to friday => move date=2026-06-11 to=2026-06-12 | ask
push it to 7 => move last to=19:00
can you move bath to tomorrow => move label=bath to=2026-06-11
delay by 15 mins => ask | snooze last minutes=15 | move last shift=15
later => snooze last | ask | none
in 10 => ask | none | snooze last minutes=10 | 2026-06-10T10:30
10 more mins => snooze last minutes=10
snooze for an hour and a half => snooze last minutes=90
snooze til 2pm => snooze last
skip this one => skip last
not today thanks => skip last | skip * | ask
pause for a week => pause all until=2026-06-17
pause for 2 hours => pause all minutes=120
pause rest reminders until friday => pause label=rest until=2026-06-12 | pause * | ask
stop everything until 4pm => pause all
shush until tomorrow => pause all until=2026-06-11
start again => resume all
turn them back on => resume all
done thanks => done
have taken it => done | none
✅ => done
what reminders have i got today => list
whats next => list
show reminders => list
do i have anything at 5 => list | none | ask
quiet hours between 10pm and 9am => quiet all 22:00-09:00
dont message me before 10am => quiet all -10:00 | quiet * | ask
nothing after 8 please => quiet all 20:00- | quiet * | ask
"""
