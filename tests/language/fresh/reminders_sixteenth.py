"""The sixteenth batch of reminder sentences, written by somebody who has not seen the grammar.

First try: 178 of 200 right, 18 asked or left alone without need, 1 with a part missing, 3 silently wrong (1.5 %, all
three commands). The writer's answers are kept.
"""

# ruff: noqa: E501 - rows read better unbroken
from __future__ import annotations

_CLOCKS = {
    "london_1": ("Europe/London", "2026-03-11T10:20"),
    "berlin_2": ("Europe/Berlin", "2026-06-05T21:40"),
    "new_york_3": ("America/New_York", "2026-10-31T22:00"),
    "london_4": ("Europe/London", "2026-03-28T20:00"),
    "los_angeles_5": ("America/Los_Angeles", "2026-02-27T08:05"),
    "kolkata_6": ("Asia/Kolkata", "2026-07-15T06:10"),
    "dublin_7": ("Europe/Dublin", "2026-09-14T14:45"),
    "london_8": ("Europe/London", "2026-05-20T02:30"),
    "london_9": ("Europe/London", "2026-12-30T16:05"),
    "brisbane_10": ("Australia/Brisbane", "2026-08-23T11:15"),
    "chicago_11": ("America/Chicago", "2026-04-17T09:30"),
    "los_angeles_12": ("America/Los_Angeles", "2026-11-19T13:50"),
    "london_13": ("Europe/London", "2026-10-24T18:30"),
    "auckland_14": ("Pacific/Auckland", "2026-01-30T12:10"),
}

#: One a line: clock; message => what it asks in the form of `asks()`; " | " separates readings that are right too.
_ROWS = r"""
london_1; Would you be so kind as to remind me at a quarter to four this afternoon that the nurse is ringing? => 2026-03-11T15:45
london_1; ping me 4:50pm put chicken in oven => 2026-03-11T16:50
london_1; so i need you to tell me at half past one to take my tablets please thank you => 2026-03-11T13:30
london_1; half 4 lie down pls, reminder => 2026-03-11T16:30
london_1; gimme a nudge half eleven to get out the chair => 2026-03-11T11:30
london_1; remind me to txt jas back tmrw afternoon => 2026-03-12T15:00
london_1; can u remind me tonite plug in the heat pad => 2026-03-11T21:00
london_1; set a thing for 2 hours 15 from now, eat => 2026-03-11T12:35
london_1; in 40 mins get me off the sofa and into bed => 2026-03-11T11:00
london_1; three quarters of an hour from now remind me i must stop this zoom => 2026-03-11T11:05
london_1; in an hour and a half feet up => 2026-03-11T11:50
london_1; 20 min timer then i stop the pip form whatever happens => 2026-03-11T10:40
london_1; remind me in 300 minutes to unplug the charger => 2026-03-11T15:20
london_1; ibuprofen 400 again at 14:20 => 2026-03-11T14:20 | ask
london_1; 2 paracetamol @ 1600 remind me => 2026-03-11T16:00
london_1; poke me at 08:15 tomorrow for the b12 1000mcg jab => 2026-03-12T08:15
london_1; i want to rest for 20 min at 3pm, remind me of that => 2026-03-11T15:00
london_1; drink 500ml at 12 noon pls remind => 2026-03-11T12:00
london_1; Please remind me on Saturday at eleven in the morning to telephone my sister. => 2026-03-14T11:00
london_1; sun 15th 7pm remind hair wash => 2026-03-15T19:00
london_1; remind me monday 9am, call surgery for mums results => 2026-03-16T09:00
london_1; tuesday week remind me that the boiler man is coming => 2026-03-24T09:00 | ask
london_1; in a fortnight could you remind me about the blood form => 2026-03-25T10:20
london_1; in 3 days remind me ask the pharmacy if the ldn is in => 2026-03-14T10:20
london_1; renew railcard, remind me 2 April => 2026-04-02T09:00
london_1; 27.3. at 14.30 phone with DWP, please remind => 2026-03-27T14:30
london_1; remind me on march 19 noon to defrost the soup => 2026-03-19T12:00
london_1; the 30th at 6pm remind me bins out => 2026-03-30T18:00
london_1; remind me tomorow evning charge my watch => 2026-03-12T19:00
london_1; day after tomorrow at 10.30am remind me nurse is coming => 2026-03-13T10:30
london_1; remind me 1pm soup and again 5pm tablets => 2026-03-11T13:00 2026-03-11T17:00
london_1; two things. lie down at 2 pm. phone the vet at 4.15pm. remind me of both => 2026-03-11T14:00 2026-03-11T16:15
london_1; I shall need reminding tomorrow at 9am for the thyroid pill and at 11am for the shower. => 2026-03-12T09:00 2026-03-12T11:00
london_1; remind me next friday send the form off => 2026-03-20T09:00 | ask
london_1; next tuesday 3pm remind me counselling => 2026-03-17T15:00 | ask
london_1; remind me next week to order LDN => 2026-03-18T09:00 | ask
berlin_2; erinner mich um 22:10 ans magnesium => 2026-06-05T22:10 | ask
berlin_2; in 20 min bed, remind please, i am so tired today => 2026-06-05T22:00
berlin_2; please make a reminder for tomorrow, 14:00 o'clock, i must lay down => 2026-06-06T14:00
berlin_2; on monday in the morning please remind, i have to call the insurance => 2026-06-08T09:00
berlin_2; remind me 10:05 pm lights out => 2026-06-05T22:05
new_york_3; remind me in 5 hours take tylenol => 2026-11-01T02:00
new_york_3; tomorrow 7:30 am cat meds reminder => 2026-11-01T07:30
new_york_3; remind me nov 3 at 10 am mail the ballot thing => 2026-11-03T10:00
new_york_3; in ten hours remind me start the infusion prep => 2026-11-01T07:00
london_4; in 8 hours i can have more codeine 30mg, remind me => 2026-03-29T05:00
london_4; remind me tomorrow at ten to nine in the morning => 2026-03-29T08:50
london_4; tomorrow lunchtime ring dad, remind me => 2026-03-29T12:00
los_angeles_5; remind me on the 3rd 11:30am lab draw => 2026-03-03T11:30
los_angeles_5; tmrw midday refill pill organizer, remind me => 2026-02-28T12:00
los_angeles_5; remind me sunday afternoon to get set up for the zoom => 2026-03-01T15:00
los_angeles_5; in 36 hours remind me about the second antibiotic => 2026-02-28T20:05
los_angeles_5; remind me 3/14/2026 9:45 am neuro telehealth => 2026-03-14T09:45
los_angeles_5; yo 315pm remind me 2 text coach im out => 2026-02-27T15:15
kolkata_6; kindly remind me at 5.30 in the evening for ORS => 2026-07-15T17:30
kolkata_6; remind at 11 bath sitting on stool => 2026-07-15T11:00 | ask
kolkata_6; day after tomorrow 7.15 in evening reminder for doctor video call => 2026-07-17T19:15
dublin_7; remind me at twenty past six to put the dinner in => 2026-09-14T18:20
dublin_7; thurs 2pm remind me physio is ringing => 2026-09-17T14:00
dublin_7; at 5 remind me put the key out for the carer => 2026-09-14T17:00 | ask
dublin_7; remind me on the last day of the month to send the meter reading => 2026-09-30T09:00
dublin_7; in 75 minutes: eye drops => 2026-09-14T16:00
dublin_7; saturday morning remind me nothing is planned and keep it so => 2026-09-19T09:00
london_8; cant sleep. remind me this afternoon to cancel my sister => 2026-05-20T15:00
london_8; in 5 and a half hours thyroid tablet => 2026-05-20T08:00
london_9; 2 jan 9am ring gp about sick note remind me => 2027-01-02T09:00
london_9; tomorrow at 20:45 ear plugs in before the fireworks, remind => 2026-12-31T20:45
london_9; remind me 14th jan 2027 2.40pm blood test => 2027-01-14T14:40
brisbane_10; remind us wednesday 3.30pm telehealth with the rheumo (im the carer) => 2026-08-26T15:30
brisbane_10; give her a nudge in two and a half hours to have the hydralyte => 2026-08-23T13:45
chicago_11; can u remind me tonight at 8:30 take gabapentin 300 => 2026-04-17T20:30
los_angeles_12; in 1 hr 10 remind me lay down before the dinner people come => 2026-11-19T15:00
london_13; remind me in nine hours => 2026-10-25T02:30
auckland_14; remind me 1st feb start the new script => 2026-02-01T09:00
london_1; avísame en 40 minutos para acostarme => 2026-03-11T11:00 | ask
london_1; Every evening at a quarter past nine, kindly remind me to take my low dose naltrexone, 3 mg. => DAILY 21:15 from=2026-03-11
london_1; ldn 9:40pm every single nite => DAILY 21:40 from=2026-03-11
chicago_11; buzz me 7am daily ivabradine => DAILY 07:00 from=2026-04-17
london_1; each day 16:00 lie flat 30 min => DAILY 16:00 from=2026-03-11
dublin_7; thyroid 75mcg half 8 every morning => DAILY 08:30 from=2026-09-14
london_1; mon wed fri at 2pm rest, no arguing => WEEKLY MO,WE,FR 14:00 from=2026-03-11
london_1; tuesdays and thursdays 10.15 am the carer comes remind me unlock door => WEEKLY TU,TH 10:15 from=2026-03-11
berlin_2; Please remind Anna each Saturday at 18:00 that the weekly pill box needs filling. => WEEKLY SA 18:00 from=2026-06-05
london_1; every other day at 11 in the morning wash => DAILY/2 11:00
london_1; every second sunday 4pm phone my brother => WEEKLY/2 SU 16:00
london_1; once a fortnight on thursday at 9am put in the repeat prescription => WEEKLY/2 TH 09:00
london_1; hair wash every 3 days remind me => DAILY/3 09:00 | ask
los_angeles_12; every 10 days at 8pm change the patch => DAILY/10 20:00
london_1; first monday of every month 10am bloods => MONTHLY 1MO 10:00 from=2026-03-11
london_1; remind me the last friday of each month order ldn => MONTHLY -1FR 09:00 from=2026-03-11 | ask
brisbane_10; on the last day of every month i have to pay the cleaner => MONTHLY -1 09:00 from=2026-08-23 | ask
london_1; the 28th of every month 9am write up pip diary => MONTHLY 28 09:00 from=2026-03-11
london_1; every month on the 5th and the 20th count tablets left => ask
london_1; every hour between 9am and 8pm small sips => HOURLY 09:00-20:00 from=2026-03-11
london_4; every 3 hrs from 08:00 to 20:00 flush tube 30ml => HOURLY/3 08:00-20:00
london_1; every forty five minutes while im up tell me change position => MINUTELY/45 | ask
london_1; drink reminder every half hour from 1pm till 4pm => MINUTELY/30 13:00-16:00
london_1; every 25 minutes for the next 100 min, stop and close eyes => MINUTELY/25 x4 | ask
auckland_14; remind me every 15 mins for the next hour to look at the soup => MINUTELY/15 | ask
london_1; weekday mornings at 9 eat smth => WEEKLY MO,TU,WE,TH,FR 09:00 from=2026-03-11
london_1; mon to fri 12.30 lunch. actual food => WEEKLY MO,TU,WE,TH,FR 12:30 from=2026-03-11
new_york_3; on weekends 10:30 am log sleep => WEEKLY SA,SU 10:30 from=2026-10-31
london_1; magnesium 300 every night remind => DAILY 21:00 from=2026-03-11 | ask
london_1; remind me every morning b12 spray => DAILY 09:00 from=2026-03-11 | ask
london_1; every evening eye drops both eyes => DAILY 19:00 from=2026-03-11 | ask
kolkata_6; each afternoon tell me blinds down => DAILY 15:00 from=2026-07-15 | ask
london_1; every day at lunch creon 25000 => DAILY 12:00 from=2026-03-11 | ask
london_1; every day at 5 i stop everything, remind me => DAILY 17:00 from=2026-03-11
london_1; daily at 8 bisoprolol 1.25 => DAILY 08:00 from=2026-03-11
dublin_7; wednesdays at 3 counselling, reminder please => WEEKLY WE 15:00 from=2026-09-14
london_1; antibiotic at 8am and 8pm every day, remind me => DAILY 08:00,20:00 from=2026-03-11
chicago_11; midodrine 2.5mg 7.30 am, 1.30 pm and 6.30pm daily => DAILY 07:30,13:30,18:30 from=2026-04-17
london_1; every day until friday at 10am ear drops => DAILY 10:00 until=2026-03-13 from=2026-03-11
london_1; starting monday every day at 9am the new tablet => DAILY 09:00 from=2026-03-16
london_1; from tomorrow nightly 22:00 mouth guard in => DAILY 22:00 from=2026-03-12
london_1; every day at 6pm until 31 march pred 5mg => DAILY 18:00 until=2026-03-31 from=2026-03-11
london_1; every 6 months dentist check up => MONTHLY/6 09:00 | ask
london_1; every 8 weeks on a monday at 11am infusion => WEEKLY/8 MO 11:00
london_1; cada noche a las 22:00 melatonina => ask
berlin_2; jeden Tag um 8 Uhr Blutdruck messen => ask
london_1; each friday evening weigh myself => WEEKLY FR 19:00 from=2026-03-11 | ask
london_1; mum needs her mouth care every four hours while she is awake please => ask
london_1; evry day 2.45pm quite time no screan => DAILY 14:45 from=2026-03-11
chicago_11; u gotta remind me mon-fri 7:20am meds b4 the bus => WEEKLY MO,TU,WE,TH,FR 07:20 from=2026-04-17
london_1; daily @ 21:00, ldn, no end date => DAILY 21:00 from=2026-03-11
berlin_2; i would like to get each day at ten o'clock in the morning a message for the vitamin => DAILY 10:00 from=2026-06-05
london_1; remind me fridays 5pm phone off for the weekend => WEEKLY FR 17:00 from=2026-03-11
london_1; every tues and fri night at 9 soak feet => WEEKLY TU,FR 21:00 from=2026-03-11
london_1; remind me later abt the form => ask | none | reject
london_1; in a little while poke me to drink => ask | none | reject
london_1; Remind me about the prescription, would you? => ask | none | reject
london_1; remind me 4/5 to ring pip => ask | none | reject
london_1; dentist 06/07 at 10am, set a reminder => ask | none | reject
dublin_7; 9/10 3pm bloods remind me pls => ask | none | reject
dublin_7; remind me at 2:15 => ask | none | reject
london_8; remind me at 4 check the pump => ask | none | reject
london_1; remind me to lie flat if my heart rate is over 130 => ask | none | reject
london_1; once the carer has gone remind me to lock up => ask | none | reject
london_1; unless ive already eaten tell me at 6 to eat => ask | none | reject
london_1; twice daily mouthwash => ask | none | reject
london_1; eye drops 4 times a day reminder pls => ask | none | reject
london_1; remind me at some point next month book optician => ask | none | reject
london_1; every so often tell me to unclench my jaw => ask | none | reject
london_4; remind me at 1:30 am turn her over => 2026-03-29T02:30 | ask | none | reject
london_1; remind me yesterday evening to take my pill => ask | none | reject
london_1; remind me last tuesday about the call => ask | none | reject
london_1; set reminder for 4 days ago => ask | none | reject
london_1; at 26:15 remind me meds => ask | none | reject
london_1; remind me 8:60 get up => ask | none | reject
chicago_11; nap reminder for 11:99 => ask | none | reject
london_1; remind me on 31 june to renew the blue badge => ask | none | reject
auckland_14; 30 february 10am blood test reminder => ask | none | reject
london_1; remind me the 32nd of march hoover => ask | none | reject
london_1; every 0 hours drink water => ask | none | reject
london_1; every 2 minutes remind me to breathe out => ask | none | reject
new_york_3; nudge me every 30 seconds => ask | none | reject
london_1; in 0 minutes lie down => ask | none | reject
dublin_7; remind me in -15 minutes => ask | none | reject
london_1; remind me 12 may 2024 to call the bank => ask | none | reject
london_9; On 3rd January 2019 at 9 o'clock please remind me of the appointment. => ask | none | reject
london_1; remind me in 12 years check pension => ask | none | reject
kolkata_6; set a reminder for 14 july 2041 lol => ask | none | reject
london_1; every -3 days wash hair => ask | none | reject
london_1; an hour ago remind me to eat => ask | none | reject
london_1; slept from 1 till 9 straight through => ask | none | reject
london_1; crashed on sunday after the wedding => ask | none | reject
berlin_2; took my 8pm meds at 10 => ask | none | reject
london_1; its been a long week => ask | none | reject
los_angeles_12; Cleaned the bath at four and have regretted it since. => ask | none | reject
london_1; tuesday was the worst day in a month => ask | none | reject
berlin_2; goodnight => ask | none | reject
london_1; did 20 min of the form then 40 flat => ask | none | reject
dublin_7; been on the sofa since noon => ask | none | reject
chicago_11; april always did this to me => ask | none | reject
london_9; was at the gp at 3 for half an hour => ask | none | reject
london_1; get rid of the 4pm one => cancel time=16:00
chicago_11; cancel the reminder at 08:30 => cancel time=08:30
london_1; dont need the 2:15pm one any more delete it => cancel time=14:15
london_1; Kindly cancel the one set for half past seven in the evening. => cancel time=19:30
london_1; delete number 3 => cancel index=3
kolkata_6; remove the first one pls => cancel index=1
london_1; the fourth one can go, cancel it => cancel index=4
london_1; delete tuesdays => cancel TU | ask
london_1; i dont want the thursday one anymore remove it => cancel TH | ask
london_1; cancle all my reminders => cancel all
london_1; no wait cancel that last one => cancel last
dublin_7; scrap that, the last one i mean => cancel last
london_1; move the meds one to 8:30pm => move label=meds to=20:30
auckland_14; rest should move to 15:45 => move label=rest to=15:45
london_1; can meds be at 7 am instead => move label=meds to=07:00
london_1; push the rest one back by half an hour => move label=rest shift=30
berlin_2; meds reminder 20 minutes later please => move label=meds shift=20
london_1; bring meds forward by an hour => move label=meds shift=-60
london_1; pause all reminders til saturday => pause all until=2026-03-14
london_1; hold all my reminders till the 20th => pause all until=2026-03-20
london_1; he's in hospital, pause everything until 1 april => pause all until=2026-04-01
dublin_7; no messages from you till tomorrow please => pause all until=2026-09-15 | ask
london_1; done it => done
los_angeles_12; thats done now => done
london_1; no reminders on sundays any more => cancel SU all | ask
"""

REMINDERS = ""

ELSEWHERE = [
    (*_CLOCKS[where], *rest.split(" => "))
    for where, rest in (row.split("; ", 1) for row in _ROWS.strip().splitlines())
]
