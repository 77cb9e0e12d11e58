"""The fourth batch of reminder sentences: voice assistants, calendars and tired people.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
set a reminder for tomorrow at noon to ring the surgery => 2026-06-11T12:00
set a reminder for 3:45 pm => 2026-06-10T15:45
wake me at half six tomorrow => 2026-06-11T18:30 | 2026-06-11T06:30 | ask
wake me up at 7 tomorrow morning => 2026-06-11T07:00
ping me at twenty past two => 2026-06-10T14:20
ping me every other wednesday about the bins => WEEKLY/2 WE * | ask
remind me on the first monday of the month to order meds => MONTHLY 1MO * | 2026-07-06T* | ask
remind me the 15th to renew my blue badge => 2026-06-15T*
weekdays at 8 except friday thyroid tablet => WEEKLY MO,TU,WE,TH 08:00
remind me for the next 3 days at 10am to drink electrolytes => DAILY 10:00 x3 | DAILY 10:00 until=2026-06-12 | DAILY 10:00 until=2026-06-13 | ask
every evening until christmas take iron => DAILY 19:00 until=2026-12-25 | ask
every night at 12 magnesium => ask | DAILY 00:00
weekend mornings at 10 water the plants => WEEKLY SA,SU 10:00
in half an hour lie down => 2026-06-10T10:50
quarter past 4 ring mum => 2026-06-10T16:15
noonish eat something => ask | 2026-06-10T12:00
remind me an hour before 5 to get ready => 2026-06-10T16:00 | ask
remind me at 2 to eat and at 4 to lie down => 2026-06-10T14:00 2026-06-10T16:00
remind me every third day to change the patch => DAILY/3 * | ask
remind me every 2nd tuesday of the month at 3pm support group => MONTHLY 2TU 15:00
last friday of every month at 4 pay the carer => MONTHLY -1FR 16:00
every 6 hours take paracetamol => HOURLY/6 | ask
every 90 mins rest => MINUTELY/90
every half hour drink => MINUTELY/30
every hour on the hour stand up => HOURLY | ask
mondays wednesdays and fridays at 9 stretches => WEEKLY MO,WE,FR 09:00
tues and thurs 2pm physio exercises => WEEKLY TU,TH 14:00
every mon-fri at 7:30 thyroxine => WEEKLY MO,TU,WE,TH,FR 07:30
twice a week shower => ask | WEEKLY *
once a month check prescription => ask | MONTHLY *
every year on 4 july renew badge => YEARLY 4 7 * | ask
annually on march 3rd book eye test => YEARLY 3 3 * | ask
monthly on the 28th at 6pm pay rent => MONTHLY 28 18:00
on the last day of each month order repeat => MONTHLY -1 * | ask
starting next monday every day at 9 take d3 => DAILY 09:00 from=2026-06-15
daily at 8 and 20 take doxy => DAILY 08:00,20:00 | ask
morning and evening meds reminder at 8 and 8 => DAILY 08:00,20:00 | ask
remind me at eight pm tonight to do my eye drops => 2026-06-10T20:00
remind me 2 days from now to call the chemist => 2026-06-12T*
remind me this friday at ten to two => 2026-06-12T13:50
remind me next thursday afternoon => 2026-06-18T15:00 | 2026-06-11T15:00
remind me in a fortnight => 2026-06-24T*
remind me in 10 days at 11 => 2026-06-20T11:00
remind me the day after tomorrow at 5 => 2026-06-12T17:00
remind me on saturday 20th june at 1pm => 2026-06-20T13:00
remind me june 30 => 2026-06-30T*
remind me 14 september 2026 at 09.30 => 2026-09-14T09:30
remind me 3rd of next month => 2026-07-03T* | ask
remind me at the end of the month => 2026-06-30T* | ask
remind me in the evening => 2026-06-10T19:00
remind me tonite => 2026-06-10T21:00 | 2026-06-10T19:00 | 2026-06-10T20:00 | ask
remind me before bed to take ldn => 2026-06-10T21:00 | 2026-06-10T22:00 | ask
remind me with dinner to take creon => 2026-06-10T19:00 | 2026-06-10T18:00 | ask
remind me in a couple of hours => 2026-06-10T12:20 | ask
remind me in an hour and a half => 2026-06-10T11:50
remind me in three quarters of an hour => 2026-06-10T11:05 | ask
remind me in 2 and a half hours => 2026-06-10T12:50
remind me in 1 hr 20 => 2026-06-10T11:40
can you set an alarm for 5 30 pm => 2026-06-10T17:30
alarm 6am tomorrow => 2026-06-11T06:00
could you ping me around four => 2026-06-10T16:00 | ask
dont let me forget the oven in 12 min => 2026-06-10T10:32 | ask
i want to be reminded at 11 to rest => 2026-06-10T11:00
need a nudge at 1.15 for lunch => 2026-06-10T13:15
please tell me to turn the heating off at 22:30 => 2026-06-10T22:30
timer for one hour => 2026-06-10T11:20
set a 20 min rest timer => 2026-06-10T10:40
set timer 1 hour 30 minutes => 2026-06-10T11:50
take 2 ibuprofen at 3 => 2026-06-10T15:00 | ask
take b12 at 5pm => 2026-06-10T17:00 | ask
remind me 8pm 100mg gabapentin => 2026-06-10T20:00
remind me at 7 to do 10 min breathing => 2026-06-10T19:00
remind me at 4 to rest for 30 minutes => 2026-06-10T16:00
remind me to take 3 capsules at half 12 => 2026-06-10T12:30
remind me at 6 re form PIP2 => 2026-06-10T18:00 | ask
remind me to do 5 squats at 5 => 2026-06-10T17:00
remind me to text room 14 at 2pm => 2026-06-10T14:00
remind me at 1500 to drink 500ml => 2026-06-10T15:00
remind me at 0800 tomorrow take 25mg => 2026-06-11T08:00
remind me 07:05 => 2026-06-11T07:05
remind me at 00:15 => 2026-06-11T00:15
remind me midnight => 2026-06-11T00:00 | ask
remind me at midday tomorrow => 2026-06-11T12:00
remind me 5ish => ask | 2026-06-10T17:00
remind me between 2 and 3 => ask | 2026-06-10T14:00
remind me at 3 or 4 => ask
remind me some time tomorrow => ask | 2026-06-11T*
remind me to rest => ask
remind me in a bit => ask
remind me when the carer comes => ask
remind me 4/5 dentist => ask
remind me on the 7/8 => ask
remind me next week some time => ask | 2026-06-17T* | 2026-06-15T*
remind me at 25 => ask | reject
remind me at 24:30 => reject | ask
remind me at 7:61 => reject | ask
remind me on 31 june => reject | ask
remind me 29 feb 2027 => reject | ask
remind me in -5 minutes => reject | ask
remind me in 0 minutes => reject | ask
remind me every 2 minutes => reject | ask
remind me every 30 seconds => reject | ask
remind me 3 hours ago => reject | ask
remind me on 3 january 2025 => reject | ask
remind me last night => reject | ask
remind me in 40 years => reject | ask
every zero days => reject | ask
every 10 minutes drink => MINUTELY/10 | ask
i took my meds at 8 => none
woke at 5 feeling rough => none
what time is it => none
mum is coming at 3 => none | ask
my appointment was at 10 => none
i rest every day at 2 => none | ask
see you tomorrow => none
she rang at half past four => none
i had a nap for 2 hours => none
wednesdays are hard => none
should i take it at 8 or 9 => none | ask
the pharmacy opens at 9 => none | ask
i was up until 2 => none
it took 20 minutes to get up => none
when should i take my ldn => none | ask
cancel the 3pm one => cancel time=15:00
move my pills to 9 => move label=pills to=09:00 | ask
what have i got tomorrow => list
snooze 20 => snooze last minutes=20
pause reminders till monday => pause all until=2026-06-15
delete the water reminder => cancel label=water
turn off the 9 o'clock reminder => cancel time=09:00 | cancel time=21:00 | ask
change my meds to quarter past 8 => move label=meds to=08:15 | ask
reschedule physio for friday => move label=physio to=2026-06-12
put the 4pm off till 5 => move time=16:00 to=17:00 | ask
push the rest one by 10 minutes => move label=rest shift=10
remind me again in 15 => snooze last minutes=15 | 2026-06-10T10:35
give me 5 more minutes => snooze last minutes=5
skip tonight's ldn => skip label=ldn * | ask
ok done that => done
stop all reminders for the weekend => pause * | ask | cancel *
no pings between 9 and 9 => quiet all 21:00-09:00 | ask | quiet all 09:00-21:00
quiet hours 11pm to 9am please => quiet all 23:00-09:00
"""
