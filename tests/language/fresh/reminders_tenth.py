"""The tenth batch of reminder sentences: written after all else was mended, to see what is still missed.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me at a quarter past seven tonight to take my meds => 2026-06-10T19:15
remind me two and a half hours from now => 2026-06-10T12:50
remind me tomorrow midday to eat => 2026-06-11T12:00
set reminder take antibiotics 6pm => 2026-06-10T18:00
set a reminder to check the post at eleven => 2026-06-10T11:00
set a daily reminder at 9 30 am for vitamins => DAILY 09:30
create a reminder for saturday 11:30 am brunch => 2026-06-13T11:30
could u set one for half 4 => ask | 2026-06-10T16:30 | none
wake me up every weekday at 7:15 => WEEKLY MO,TU,WE,TH,FR 07:15
wake me in three quarters of an hour => 2026-06-10T11:05
let me know when its 2pm => 2026-06-10T14:00 | ask | none
prompt me to do my stretches each morning at half past nine => DAILY 09:30
nudge me about the washing in 1hr 15min => 2026-06-10T11:35
tell me at 4:45 to put the oven on => 2026-06-10T16:45
remind me thursday to text back => 2026-06-11T*
remind me on fri at ten => 2026-06-12T10:00
remind me weds 24th at 2.30pm hospital => 2026-06-24T14:30
remind me on the 2nd at 11am => 2026-07-02T11:00
remind me the 12th of next month => 2026-07-12T*
remind me the last friday of this month at 3 => 2026-06-26T15:00
remind me second monday in july => 2026-07-13T*
remind me 5 days before 1 july => 2026-06-26T*
remind me the week after next on tuesday => ask | 2026-06-23T*
remind me a month from today => 2026-07-10T*
remind me in 18 months => 2027-12-10T*
remind me in 2 fortnights => 2026-07-08T* | ask
remind me sunday week => 2026-06-21T*
remind me tomorrow week => 2026-06-18T* | ask
remind me three days from friday => 2026-06-15T* | ask
remind me one week before 30 june => 2026-06-23T*
remind me new years eve at 11pm => 2026-12-31T23:00
remind me 24 dec => 2026-12-24T*
remind me dec 24 8 am => 2026-12-24T08:00
remind me 6/25 => 2026-06-25T*
remind me 25.6. => ask | 2026-06-25T*
remind me 25th june 26 at 10 => ask | 2026-06-25T10:00
remind me june 2027 => ask | 2027-06-01T*
remind me at ten to noon => 2026-06-10T11:50
remind me at twenty five past three => 2026-06-10T15:25
remind me at five and twenty to four => 2026-06-10T15:35 | ask
remind me at 8 o'clock tonight => 2026-06-10T20:00
remind me eight thirty pm => 2026-06-10T20:30
remind me at 9 at night => 2026-06-10T21:00
remind me at 7 in the evening on friday => 2026-06-12T19:00
remind me sunday night 9.30 => 2026-06-14T21:30
remind me tonight at half 11 => 2026-06-10T23:30
remind me at 1am => 2026-06-11T01:00
remind me at 00:45 => 2026-06-11T00:45
remind me at 0930 tomorrow => 2026-06-11T09:30
remind me 16:20 => 2026-06-10T16:20
remind me 1620 => ask | 2026-06-10T16:20
remind me at 4.20 => 2026-06-10T16:20
remind me at 11:00 => 2026-06-10T11:00
remind me at 10:15 => ask | 2026-06-10T22:15 | 2026-06-11T10:15
remind me at 10:20 => ask | 2026-06-10T22:20 | 2026-06-11T10:20
remind me in 30 => ask | 2026-06-10T10:50
remind me in a jiffy => ask
remind me around lunchtime => 2026-06-10T12:00 | ask
remind me after tea => 2026-06-10T19:30 | ask
remind me 1 hour before bed => ask | 2026-06-10T20:00
remind me half an hour before dinner at 6 => 2026-06-10T17:30 | ask
remind me 20 minutes before my 2pm call => 2026-06-10T13:40
remind me when i finish work at 5 => 2026-06-10T17:00 | ask
remind me to take my 9pm pills => 2026-06-10T21:00 | ask
remind me to take the 2 white tablets at 8am tomorrow => 2026-06-11T08:00
remind me at noon to inject 0.5 ml => 2026-06-10T12:00
remind me to reply to email 3 at 4pm => 2026-06-10T16:00
remind me at 6 to watch channel 4 => 2026-06-10T18:00
remind me to buy 6 eggs friday => 2026-06-12T* | ask
remind me to pay 45 pounds to the plumber on monday => 2026-06-15T*
remind me about flight BA123 on 3 july => 2026-07-03T*
remind me to lie down for 20 every 2 hours => HOURLY/2 | ask
remind me to rest 30 mins after lunch => ask | 2026-06-10T13:00 | 2026-06-10T12:30
every two weeks on a tuesday at 10 bins => WEEKLY/2 TU 10:00
every second thursday at 6 => WEEKLY/2 TH 18:00 | MONTHLY 2TH 18:00 | ask
every first and third friday at 2pm => MONTHLY 1FR,3FR 14:00
every mon tue and thu 5pm => WEEKLY MO,TU,TH 17:00
every weekend at noon => WEEKLY SA,SU 12:00
on weekdays at half eight => WEEKLY MO,TU,WE,TH,FR 08:30
tuesdays at 4 counselling => WEEKLY TU 16:00
sundays and wednesdays 10am hair => WEEKLY WE,SU 10:00
each sunday evening sort tablets => WEEKLY SU 19:00 | ask
daily 7.30am => DAILY 07:30
every day at eight and eight => DAILY 08:00,20:00 | ask
every day at 7am, noon and 10pm => DAILY 07:00,12:00,22:00
every night at 01:30 => DAILY 01:30 | ask
every night at midnight => DAILY 00:00
every 3 days starting tomorrow at 9 => DAILY/3 09:00 *
every 10 weeks b12 => WEEKLY/10 * | ask
every 2 months on the 15th at noon => MONTHLY/2 15 12:00
every month on the second wednesday 7pm => MONTHLY 2WE 19:00
every year on my birthday => ask
every 4 july => YEARLY 4 7 * | ask
each year on 1 october flu jab => YEARLY 1 10 * | ask
every 20 min until noon => MINUTELY/20 10:40-12:00 until=2026-06-10 | ask
every 40 minutes from 11 to 4 => MINUTELY/40 11:00-16:00
every hour 10-6 => HOURLY 10:00-18:00
every 2 hours from 9 until 7 drink => HOURLY/2 09:00-19:00
every 5 hours => HOURLY/5
every 5 mins => MINUTELY/5 | ask
every morning for the next week meds at 8 => DAILY 08:00 x7 | DAILY 08:00 until=2026-06-16 | DAILY 08:00 until=2026-06-17 | ask
every day until the end of june at 6 => DAILY 18:00 until=2026-06-30
every day until 20 june at 9 steroid => DAILY 09:00 until=2026-06-20
every evening except friday at 8 => WEEKLY MO,TU,WE,TH,SA,SU 20:00
every day apart from sundays at 10 => WEEKLY MO,TU,WE,TH,FR,SA 10:00
from 1 july every day at 9 new dose => DAILY 09:00 from=2026-07-01
every so many hours => ask | none
every now and again => ask | none
every hour or two => ask
now and then nudge me to breathe => ask
take ldn tonight => ask | 2026-06-10T21:00
ring mum later => none | ask
physio friday 2pm => 2026-06-12T14:00 | ask
dr smith zoom mon 15th 10.40 => 2026-06-15T10:40 | ask
put bins out thurs 7pm => 2026-06-11T19:00
cancel dentist tomorrow => ask | none | cancel *
at 5 feed cat => 2026-06-10T17:00 | ask
5pm feed cat => 2026-06-10T17:00
in an hour eat => 2026-06-10T11:20
after 45 mins get up => 2026-06-10T11:05 | ask
remind me on the 31st of april => reject | ask
remind me 00/06 => reject | ask
remind me at 23:75 => reject | ask
remind me at 99 => reject | ask
remind me in minus 3 hours => reject | ask
remind me every 0 days => reject | ask
remind me every second => reject | ask
remind me a year ago => reject | ask
remind me this time yesterday => reject | ask
remind me 1 may 2026 => reject | ask
remind me in 5000 days => reject | ask
reminder for the past => ask | reject | none
took them at 8 and 2 => none
went to bed at 9 => none
got to be up at 6 tomorrow ugh => none | ask
its 3 already => none | ask
physio comes on mondays => none | ask
pills at 8 made me sick => none | ask
she said call back at 4 => none | ask
last time was 2 weeks ago => none
how many hours till 6 => none | ask
on day 10 of antibiotics => none
delete the 7pm alarm => cancel time=19:00
cancel my ldn reminder => cancel label=ldn
get rid of number 4 => cancel index=4
clear everything => cancel all | ask
cancel all of them => cancel all
stop the weekly one => cancel * | ask
shift the bath one to 6 => move label=bath to=18:00
move 2pm to 2.30pm => move time=14:00 to=14:30
move friday's to saturday => move FR to=2026-06-13 | move date=2026-06-12 to=2026-06-13 | ask
change the ldn reminder to 10pm => move label=ldn to=22:00
push meds back half an hour => move label=meds shift=30
bring the walk forward an hour => move label=walk shift=-60
snooze 5 => snooze last minutes=5
snooze till later => snooze last | ask
remind me in 20 instead => snooze last minutes=20 | 2026-06-10T10:40 | ask
skip tonight => skip * | ask
skip meds today => skip label=meds *
pause reminders for the weekend => pause * | ask
pause until 5pm => pause all
mute everything for 3 hours => pause all minutes=180
unmute => resume all
im back => resume all
all done => done
yep taken => done | none
what are my reminders => list
anything today => list | none | ask
quiet hours 10 to 7 => quiet all 22:00-07:00
no messages before 11am => quiet all -11:00
"""
