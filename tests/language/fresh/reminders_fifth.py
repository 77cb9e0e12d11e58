"""The fifth batch of reminder sentences: dates, clocks and repeats of many kinds.

The clock stands at Wednesday 10 June 2026, 10:20, in London (BST).
"""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => what it asks in the form of `asks()`; " | " separates readings that are right too.
REMINDERS = """
remind me the 3rd of august to call the clinic => 2026-08-03T*
remind me 18 aug to renew the pass => 2026-08-18T*
remind me august 18th, 2026 at 4:20 pm to log in => 2026-08-18T16:20
remind me on tue 7 july at 9.45 to fast => 2026-07-07T09:45
remind me tuesday of next week to call => 2026-06-16T*
remind me wednesday next week at 2pm => 2026-06-17T14:00
remind me monday after next => 2026-06-22T* | ask
remind me friday after next at noon => 2026-06-19T12:00 | 2026-06-26T12:00 | ask
remind me on the last sunday of june => 2026-06-28T*
remind me third tuesday of september to book => 2026-09-15T* | ask
remind me the first wednesday of october at 10 => 2026-10-07T10:00 | ask
remind me at the beginning of july => 2026-07-01T* | ask
remind me mid july to call the council => 2026-07-15T* | ask
remind me two sundays from now => 2026-06-21T* | ask
remind me three fridays from now to order => 2026-06-26T* | ask
remind me 7 days from now => 2026-06-17T*
remind me a day from now => 2026-06-11T*
remind me in one week at 4pm => 2026-06-17T16:00
remind me a fortnight today => 2026-06-24T*
remind me two weeks from friday => 2026-06-26T* | ask
remind me a year from now to review => 2027-06-10T*
remind me in 1 month and 2 weeks => 2026-07-24T* | ask
remind me in 1 day 3 hours => ask | 2026-06-11T13:20
remind me in 2.5 hours => 2026-06-10T12:50
remind me in about an hour => 2026-06-10T11:20
remind me in about half an hour to sit up => 2026-06-10T10:50
remind me 20 minutes later => 2026-06-10T10:40 | ask
remind me after 30 minutes => 2026-06-10T10:50
remind me 2 hours from now to drink => 2026-06-10T12:20
remind me within the hour => ask | 2026-06-10T11:20
remind me in a quarter of an hour => 2026-06-10T10:35
remind me at 20 past 3 pm => 2026-06-10T15:20
remind me at half past three pm => 2026-06-10T15:30
remind me at a quarter to noon => 2026-06-10T11:45
remind me a quarter past noon => 2026-06-10T12:15
remind me at twelve thirty => 2026-06-10T12:30
remind me at seven thirty five pm => 2026-06-10T19:35
remind me ten thirty tonight => 2026-06-10T22:30
remind me 8 tonight to put the heating off => 2026-06-10T20:00
remind me eight this evening => 2026-06-10T20:00
remind me around 9 in the evening => 2026-06-10T21:00
remind me at three in the afternoon => 2026-06-10T15:00
remind me 3:15 in the afternoon => 2026-06-10T15:15
remind me five to twelve => 2026-06-10T11:55
remind me at 15:15h => 2026-06-10T15:15
remind me at 1640 hours => 2026-06-10T16:40
remind me at sixteen hundred hours => ask | 2026-06-10T16:00
remind me 3 p.m. => 2026-06-10T15:00
remind me 11.30am tomorrow => 2026-06-11T11:30
remind me 4pm CET => ask
remind me on saturday for 9am => 2026-06-13T09:00
remind me sat morning at half nine => 2026-06-13T09:30
remind me at 7:30 pm on fri, june 19 => 2026-06-19T19:30
remind me late tonight => ask | 2026-06-10T22:00 | 2026-06-10T21:00 | 2026-06-10T23:00
remind me this weekend => ask | 2026-06-13T*
remind me monday morning => 2026-06-15T09:00
remind me tomorrow late morning => ask | 2026-06-11T11:00 | 2026-06-11T09:00
remind me the morning of the 22nd => 2026-06-22T09:00 | ask
remind me friday lunchtime => 2026-06-12T12:00
remind me on christmas eve to ring dad => 2026-12-24T*
remind me on new years day => 2027-01-01T*
remind me on halloween at 5pm => 2026-10-31T17:00
remind me on boxing day => 2026-12-26T*
remind me a week before christmas => 2026-12-18T* | ask
remind me two days before 1 july => 2026-06-29T* | ask
remind me the day after christmas => 2026-12-26T* | ask
remind me the day after my birthday => ask
remind me by end of day => ask
remind me by the end of next month => ask | 2026-07-31T*
remind me by 2pm => 2026-06-10T14:00
remind me before 6 to eat => 2026-06-10T18:00 | ask
remind me 10/15/2026 at 8am => 2026-10-15T08:00
remind me 31/7 => 2026-07-31T*
remind me 2026-12-31 at 23:59 => 2026-12-31T23:59
remind me 20.06.2026 14:30 => 2026-06-20T14:30
remind me next month on the 5th => 2026-07-05T* | ask
remind me this month on the 25th => 2026-06-25T* | ask
remind me in july => ask | 2026-07-01T*
remind me next summer => ask
remind me in the summer => ask
remind me weekly to weigh myself => WEEKLY * | ask
remind me daily to stretch => DAILY * | ask
remind me hourly to drink => HOURLY * | ask
remind me each thursday until august to do the bins => WEEKLY TH * | ask
daily starting july 3rd take the new tablets => DAILY 09:00 from=2026-07-03 | ask
starting tomorrow on saturdays call nan => WEEKLY SA * | ask
for the next six weeks every tuesday physio at 2 => WEEKLY TU 14:00 * | ask
every day until april at 9 vit d => DAILY 09:00 until=2027-03-31 | DAILY 09:00 until=2027-04-01 | ask
mon wed fri at 10 stretch => WEEKLY MO,WE,FR 10:00
every third friday of the month at 5pm call => MONTHLY 3FR 17:00
every 2nd and 4th monday physio at 3 => MONTHLY 2MO,4MO 15:00 | ask
1st and 15th of every month order => MONTHLY 1,15 * | ask
on the 4th of each month at 10am pay => MONTHLY 4 10:00
once every two weeks on friday bins => WEEKLY/2 FR * | ask
every other day at 9 patch => DAILY/2 09:00
every 15 minutes from 4 to 5 sip water => MINUTELY/15 16:00-17:00
every 3 hours from 9am till 9pm rest => HOURLY/3 09:00-21:00
every 2 months on the 3rd blood test => MONTHLY/2 3 * | ask
every six months dentist => MONTHLY/6 * | ask
every 3 weeks => WEEKLY/3 * | ask
quarterly review => MONTHLY/3 * | ask
weekdays at 9am and 5pm meds => WEEKLY MO,TU,WE,TH,FR 09:00,17:00
every sunday night at 8 fill pill box => WEEKLY SU 20:00
every saturday and sunday morning eye drops => WEEKLY SA,SU 09:00
every tuesday at noon => WEEKLY TU 12:00
nightly at half ten => DAILY 22:30
at 8am every weekday from monday => WEEKLY MO,TU,WE,TH,FR 08:00 *
every wednesday for 6 weeks at 11 => WEEKLY WE 11:00 x6 | WEEKLY WE 11:00 until=2026-07-22 | WEEKLY WE 11:00 until=2026-07-21 | ask
every day for a week at 6pm nasal spray => DAILY 18:00 x7 | DAILY 18:00 until=2026-06-16 | DAILY 18:00 until=2026-06-17 | ask
10 times every hour drink => ask | HOURLY x10
twice daily at 9 and 21 cream => DAILY 09:00,21:00 | ask
three times a day at 8, 2 and 8 antibiotic => DAILY 08:00,14:00,20:00 | ask
every year on the 5th of november => YEARLY 5 11 * | ask
every april => ask | YEARLY *
every monday except the 22nd => ask
every day but sunday at 8 => WEEKLY MO,TU,WE,TH,FR,SA 08:00 | ask
every day at => ask | DAILY *
every weekday morning at 8 => WEEKLY MO,TU,WE,TH,FR 08:00
every evening at 7:30 except weekends => WEEKLY MO,TU,WE,TH,FR 19:30
alternate mondays at 4 => WEEKLY/2 MO 16:00 | ask
every other month on the 1st => MONTHLY/2 1 * | ask
every 4 hours while awake => HOURLY/4 07:00-22:00 | HOURLY/4 * | ask
every hour between 9 and 12 => HOURLY 09:00-12:00
every 45 minutes until 5 => MINUTELY/45 11:05-17:00 until=2026-06-10 | ask
every day at 8 and at half 12 => DAILY 08:00,12:30
"""
