"""The third batch of reminder sentences, and what they ask; "2026-06-12T*" is any time of that day, 07-22.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
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
