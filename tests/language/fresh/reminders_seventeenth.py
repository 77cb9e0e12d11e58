"""The seventeenth batch of reminder sentences, our own, in the register of the two batches before it.

First try: 99 of 104 right, 2 asked without need, 3 silently wrong (2.9 %).
The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
could you possibly remind me to phone the vets at ten past eleven => 2026-06-10T11:10
gotta be up for the delivery tomorrow so wake me 7.15 => 2026-06-11T07:15
ok remind me half two today, ring school => 2026-06-10T14:30
in like an hour and a half can you tell me to eat => 2026-06-10T11:50
i need to leave the oven for 40 mins so remind me in 40 => ask | 2026-06-10T11:00
dont let me forget my 2pm tablets today => 2026-06-10T14:00
my carer comes at 4, nudge me at quarter to => 2026-06-10T15:45 | ask
remind me in three quarters of an hour, tea => 2026-06-10T11:05
saturday lunchtime remind me to text beth happy birthday => 2026-06-13T12:00
remind me a week today to reorder => 2026-06-17T*
the 24th at 11am hospital transport coming please remind me => 2026-06-24T11:00
rheumy letter, remind me in 10 days => 2026-06-20T10:20 | 2026-06-20T*
reminder for thursday 18th june 9.40 gp => 2026-06-18T09:40
remind me sunday night bins => 2026-06-14T21:00
remind me tonight before bed to put the heat pad on => 2026-06-10T21:00 | ask
tell me to lie down in 20 => ask | 2026-06-10T10:40
25 mins from now switch the oxygen machine over => 2026-06-10T10:45
this afternoon remind me about the parcel => 2026-06-10T15:00
at 6 this evening i should eat, remind me => 2026-06-10T18:00
set an alarm for 5:45 in the morning => 2026-06-11T05:45
alarm 20:15 => 2026-06-10T20:15 | ask
can u set a timer 12 minutes pasta => 2026-06-10T10:32
remind me friday first thing chase up the fit note => 2026-06-12T08:00
next monday afternoon remind me to ring pip => 2026-06-15T15:00
remind me on my way to bed about 10 to charge the phone => 2026-06-10T22:00 | ask
monday week at 2 physio zoom, remind me => 2026-06-22T14:00
i have to ring them back before 12, remind me at half 11 => 2026-06-10T11:30
email the consultant tomorrow after lunch reminder => 2026-06-11T13:00
remind me at 1 o'clock and again at 3 to have a drink => 2026-06-10T13:00 2026-06-10T15:00
remind me tomorrow and friday at 9 to fast for bloods => 2026-06-11T09:00 2026-06-12T09:00
ping at 16.20 => 2026-06-10T16:20 | ask
remind me, if i'm not asleep, at 8 => ask | 2026-06-10T20:00
2 hours: turn over => 2026-06-10T12:20 | ask
could i get a nudge tomorrow at noon re the scan => 2026-06-11T12:00
remind me day after tomorrow in the evening to wash hair => 2026-06-12T19:00
3rd july is the deadline, remind me on 1st july => 2026-07-01T*
mums bday is 20th june so remind me two days before => 2026-06-18T* | ask
appointment is 2pm on the 16th remind me the day before => 2026-06-15T* | 2026-06-15T14:00 | ask
remind me at 7pm not 7am => 2026-06-10T19:00 | ask
remind me after 5 => ask | 2026-06-10T17:00
every morning at half 7 levothyroxine => DAILY 07:30
ldn every night 10ish => DAILY 22:00 | ask
mon tues and fri 3pm pacing course => WEEKLY MO,TU,FR 15:00
remind me each weekday at 1 to stop and rest => WEEKLY MO,TU,WE,TH,FR 13:00
water reminder every 90 mins => MINUTELY/90 | MINUTELY/90 *
drink something every hour between 9 and 6 => HOURLY 09:00-18:00
every 2 hrs from 8 till 8 turn over => HOURLY/2 08:00-20:00
every sunday at 5pm sort the pill box => WEEKLY SU 17:00
can you remind me every thursday evening about the bins => WEEKLY TH 19:00
b12 every 3 months on the 1st => MONTHLY/3 1 * | ask
order repeat on the 20th of each month => MONTHLY 20 * | ask
last friday of every month 2pm support group => MONTHLY -1FR 14:00
first tuesday every month 11am nurse => MONTHLY 1TU 11:00
every other tuesday 10am cleaner comes, remind me to unlock => WEEKLY/2 TU 10:00 | ask
fortnightly on fridays recycling 7pm => WEEKLY/2 FR 19:00
8am and 6pm every day pregabalin => DAILY 08:00,18:00
take meds at 8 1 6 and 10 every day => DAILY 08:00,13:00,18:00,22:00 | ask
twice a day at 9 and 9 eye drops => DAILY 09:00,21:00
once a day at 2 stretch => DAILY 14:00
nightly reminder to switch off screens 9.30 => DAILY 21:30
each evening at quarter to 9 wind down => DAILY 20:45
on weekends remind me at 11 no earlier to get up => WEEKLY SA,SU 11:00 | ask
every day at noon except sundays remind me to ring mum => WEEKLY MO,TU,WE,TH,FR,SA 12:00
for the next 5 days at 9am take the steroid => DAILY 09:00 x5 | DAILY 09:00 until=2026-06-14 | ask
antibiotics every 8 hours for a week => HOURLY/8 until=2026-06-16 | ask | HOURLY/8 x21
remind me every 4 hours to take paracetamol until tomorrow night => ask | HOURLY/4 *
starting monday remind me every morning at 8 to weigh myself => DAILY 08:00 from=2026-06-15
every year on 12 may remind me awareness day => YEARLY 12 5 * | ask
weekdays 8 am, weekends 10 am, meds => ask
tuesdays at 2 remind me group is on => WEEKLY TU 14:00
remind me to rest for 20 mins every 2 hours => HOURLY/2 | ask | HOURLY/2 *
remind me to take 2 paracetamol every 6 hours => HOURLY/6 | HOURLY/6 *
remind me at 9 every day for 2 weeks to do the nasal spray => DAILY 09:00 x14 | DAILY 09:00 until=2026-06-23 | ask
every 3rd day at 10 change the patch => DAILY/3 10:00
every 72 hours change patch => HOURLY/72 | HOURLY/72 * | ask
remind me every month on pay day => ask
remind me at 4/4 => ask | reject
remind me at 7 or 8 => ask
sometime friday remind me to call => ask | 2026-06-12T*
remind me when the kettle boils => ask | none
remind me 6/8 dentist => ask
remind me in a couple => ask
remind me every so often to blink => ask
remind me next week => 2026-06-17T* | 2026-06-15T* | ask
remind me at 2:45am => 2026-06-11T02:45 | ask
remind me at 29:00 => reject | ask
remind me 45th june => reject | ask
remind me on 31st september => reject | ask
remind me every 3 minutes => reject | ask
remind me last month => reject | ask
remind me in -2 hours => reject | ask
remind me 1st jan 2020 => reject | ask
remind me in 20 years => reject | ask
went to bed at 9 and still tired => none
the physio said 3 times a week but no chance => none | ask
he comes every friday at 2 to do the garden => none | ask
i was up till 4 again => none
had soup at 1 and slept till 3 => none
mondays are always bad => none
every afternoon i crash around 3 => none | ask
that took 2 hours => none
appointment at 3 was cancelled => none
my sister rang for an hour at 5 => none
i slept at 10 last night woke at 6 => none
"""
