"""The fifteenth batch of reminder sentences, the first written by somebody who has not seen the grammar.

First try: 154 of 200 right, 37 asked or left alone without need, 2 with a part missing, 7 silently wrong (3.5 %); two
of the seven were only a name on the wire. The writer's answers are kept.
"""

# ruff: noqa: E501 - rows read better unbroken
from __future__ import annotations

_CLOCKS = {
    "london_1": ("Europe/London", "2026-03-11T10:20"),
    "london_2": ("Europe/London", "2026-04-23T13:05"),
    "new_york_3": ("America/New_York", "2026-07-06T08:40"),
    "london_4": ("Europe/London", "2026-10-24T19:15"),
    "los_angeles_5": ("America/Los_Angeles", "2026-11-30T16:50"),
    "dublin_6": ("Europe/Dublin", "2026-12-29T11:30"),
    "sydney_7": ("Australia/Sydney", "2026-06-18T22:50"),
    "chicago_8": ("America/Chicago", "2027-02-26T07:10"),
    "london_9": ("Europe/London", "2026-08-16T15:35"),
    "toronto_10": ("America/Toronto", "2026-05-12T12:00"),
    "new_york_11": ("America/New_York", "2026-03-07T21:30"),
    "london_12": ("Europe/London", "2026-09-03T03:10"),
    "auckland_13": ("Pacific/Auckland", "2028-02-27T09:45"),
}

#: One a line: clock; message => what it asks in the form of `asks()`; " | " separates readings that are right too.
_ROWS = r"""
london_1; oh before i forget can you nudge me about the gp callback at quarter to four => 2026-03-11T15:45
london_1; need to put the bins out thursday evening dont let me forget => 2026-03-12T19:00
london_1; 40 mins then flat on my back pls => 2026-03-11T11:00 | ask
london_1; give me a shout half one soup => 2026-03-11T13:30
london_1; ping me in two and a half hours i'll have been sat up too long by then => 2026-03-11T12:50
london_1; remind me friday wk to ring the dentist back => 2026-03-20T09:00 | ask
london_1; tell me at twenty past 2 that the carer is due => 2026-03-11T14:20
london_1; so the pharmacy shuts at 6 and i need reminding at 5 to send dan for it => 2026-03-11T17:00 | ask
london_2; remind me on the 30th blood test 7:50am fasting => 2026-04-30T07:50
london_2; can u wake me from this rest at ten past three => 2026-04-23T15:10
london_2; ok so mum is coming saturday i need reminding that morning to not do a single thing before she gets here => 2026-04-25T09:00
london_2; 3 days from now, chase the sick note. reminder please => 2026-04-26T13:05
london_2; in a fortnight i should ask about the tilt table letter, remind me => 2026-05-07T13:05
london_2; email the benefits lady monday, she wants it by 11 so set it for 10 => 2026-04-27T10:00 | ask
london_2; pls remind in 1/2 hr drink the salty stuff => 2026-04-23T13:35
london_2; monday 4th may is a bank holiday, remind me on the day that theres no post => 2026-05-04T09:00
london_2; shout at me 9 tonight for amitriptyline 10mg => 2026-04-23T21:00
london_2; tomoz half eleven remind me phone the surgery theyve got the results => 2026-04-24T11:30
new_york_3; set something for 1:15 p.m. so i take the second modafinil 100 before its too late => 2026-07-06T13:15
new_york_3; disability lawyer calls wednesday at 2 remind me an hour before => 2026-07-08T13:00 | ask
new_york_3; um remind me uh tomorrow at like four to call walgreens => 2026-07-07T16:00 | ask
new_york_3; jul 20 neuro appt 9am. need a reminder the night before => 2026-07-19T21:00 | ask
new_york_3; next thursday i have to send the fmla papers remind me => 2026-07-16T09:00 | ask
new_york_3; at 11 tonight remind me magnesium or ill forget like last night => 2026-07-06T23:00
new_york_3; hey in 25 minutes tell me turn the oven off please im lying down => 2026-07-06T09:05
new_york_3; remind me when it is noon to eat actual food => 2026-07-06T12:00
new_york_3; flu shot oct 1st remind me, my doc said early this year => 2026-10-01T09:00
london_4; in ten hours pain meds pls => 2026-10-25T04:15 | ask
london_4; remind me tomorrow at 8am clocks went back dont panic => 2026-10-25T08:00
london_4; an hour and 20 from now hot water bottle off => 2026-10-24T20:35
london_4; monday first thing remind me ask dr about the propranolol => 2026-10-26T08:00 | ask
london_4; put a reminder on for 2330 last tablet => 2026-10-24T23:30
london_4; at 9 tell me to get off the phone and into bed => 2026-10-24T21:00 | ask
london_4; sunday week is rosies birthday remind me that day to text not call => 2026-11-01T09:00 | ask
los_angeles_5; day after tomorrow 10:30 telehealth with dr lin can you remind me then => 2026-12-02T10:30
los_angeles_5; remind me the 2nd to cancel that free trial => 2026-12-02T09:00
los_angeles_5; ok google, no wait, you. remind me at six to take the evening pills => 2026-11-30T18:00 | ask
los_angeles_5; deadline is dec 15 5pm hahaha so remind me dec 13 around noon => 2026-12-13T12:00
los_angeles_5; could you maybe remind me in like three quarters of an hour that the kettle => 2026-11-30T17:35
los_angeles_5; 12/18 2pm infusion, remind me => 2026-12-18T14:00
los_angeles_5; in a week have me check if the swelling in my hand went down => 2026-12-07T16:50 | ask
dublin_6; remind me new years day to rest rest rest after all the noise => 2027-01-01T09:00 | ask
dublin_6; consultant is 5 jan at 14.20, tell me at 1 that day to start getting dressed slowly => 2027-01-05T13:00 | ask
dublin_6; half seven tonight, meds, tell me => 2026-12-29T19:30
dublin_6; say to me in 3 hrs 15 that ive to turn over => 2026-12-29T14:45
dublin_6; its the chiropodist next tuesday just flag it to me on the day => 2027-01-05T09:00 | ask
dublin_6; thurs midday the oxygen lads are coming remind me => 2026-12-31T12:00
sydney_7; remind me tomorrow arvo ndis call prep => 2026-06-19T15:00 | ask
sydney_7; wake me at 6am no excuses its the specialist in the city => 2026-06-19T06:00
sydney_7; at 8 remind me about the fasting bloods => 2026-06-19T08:00 | ask
sydney_7; saturday around 4 mate dropping soup round remind me so im not asleep => 2026-06-20T16:00 | ask
sydney_7; before midnight, i mean at 11:45pm, last electrolytes, remind me => 2026-06-18T23:45
chicago_8; remind me last day of the month pay rent => 2027-02-28T09:00 | ask
chicago_8; noon today i gotta text sarah im not up to it so remind me => 2027-02-26T12:00
chicago_8; in 5 days remind me look if the rash is still there and tell doc => 2027-03-03T07:10
chicago_8; reminder: monday at 1 pick up new wheelchair cushion, brother drives => 2027-03-01T13:00 | ask
london_9; at 5 to 4 make me stop scrolling => 2026-08-16T15:55
london_9; alarm half 8 tomorrow morning taxi to clinic => 2026-08-17T08:30
london_9; remind me weds after lunch to ring dwp when my head is least bad => 2026-08-19T13:00 | ask
london_9; remind me on 21st of september that the pip form is due on the 23rd => 2026-09-21T09:00
london_9; later today, say 6.45, remind me ask tom to do the litter tray => 2026-08-16T18:45 | ask
toronto_10; me awareness day lol too tired to care. remind me at 7:30pm to at least light the candle => 2026-05-12T19:30
toronto_10; remind me friday to call the clinic cos monday is a holiday and theyre shut => 2026-05-15T09:00 | ask
toronto_10; in 100 minutes tell me to move from couch to bed => 2026-05-12T13:40
new_york_11; in 8 hours antibiotic 500mg wake me if you have to => 2026-03-08T06:30
new_york_11; tmr 10 am thyroid, just remind me quietly => 2026-03-08T10:00
london_12; cant sleep. remind me at 8 to cancel the physio => 2026-09-03T08:00 | ask
london_12; this evening half six, evening lot of tablets, remind me => 2026-09-03T18:30
auckland_13; remind us in 48 hours to change the patch => 2028-02-29T09:45
london_1; two things, at 1 remind me eat something and at 3 lie down properly => 2026-03-11T13:00 2026-03-11T15:00 | ask
new_york_3; in 30 min meds and in 2 hours lunch remind me of both my brain is soup => 2026-07-06T09:10 2026-07-06T10:40
los_angeles_5; remind me tomorrow at 9am to do the bloods and at 4.30pm to ring for the results of the last lot => 2026-12-01T09:00 2026-12-01T16:30
london_9; tonight 8pm pack the hospital bag then tomorrow 7am nil by mouth reminder => 2026-08-16T20:00 2026-08-17T07:00
toronto_10; 12:45 soup 2:15 nap 5:00 daughter home. remind me of all three => 2026-05-12T12:45 2026-05-12T14:15 2026-05-12T17:00 | ask
auckland_13; 29 feb ring winz and 1 march rent, remind me both at 10am please => 2028-02-29T10:00 2028-03-01T10:00
london_1; thyroid tablet 6.30am every day before anything else => DAILY 06:30 from=2026-03-11
london_1; i keep forgetting my evening propranolol 10mg can it be 8pm daily => DAILY 20:00 from=2026-03-11
london_2; every other day at 11 hair wash, the dry stuff => DAILY/2 11:00
london_2; mon wed fri at 4 the nurse does the dressing so tell me quarter to, every week => ask
new_york_3; every three hours from 8am till 8pm sodium => HOURLY/3 08:00-20:00
new_york_3; doxy twice daily 9am n 9pm till i say stop => DAILY 09:00,21:00 from=2026-07-06
new_york_3; trash night is tuesdays, remind me 7pm every week ugh => WEEKLY TU 19:00 from=2026-07-06
london_4; each sunday night get me to fill the dosette box => WEEKLY SU 21:00 from=2026-10-24
los_angeles_5; first monday of the month call about ssdi 9:15am => MONTHLY 1MO 09:15 from=2026-11-30
los_angeles_5; online support group its the last friday every month 3pm remind me => MONTHLY -1FR 15:00 from=2026-11-30
dublin_6; last day of every month remind me count whats left in the pill drawer => MONTHLY -1 09:00 from=2026-12-29 | ask
london_1; every 45 mins remind me to lie flat till 5 => MINUTELY/45 11:05-17:00 until=2026-03-11 | ask
london_2; breathe. every hour on the hour 10 til 4 => HOURLY 10:00-16:00 from=2026-04-23
sydney_7; daily at 5 remind me to stop whatever it is im doing => DAILY 17:00 from=2026-06-18 | ask
sydney_7; every day at 8 check pulse before i sit up => DAILY 08:00 from=2026-06-18
chicago_8; tuesdays and thursdays at 1 pacing zoom, remind me => WEEKLY TU,TH 13:00 from=2027-02-26
chicago_8; infusion every third week on a friday 10am => WEEKLY/3 FR 10:00
london_9; once a year on 12 may remind me to wear blue => YEARLY 12 5 09:00 from=2026-08-16 | ask
london_9; every 6 months from now dentist reminder => MONTHLY/6 09:00 | ask
toronto_10; i wanna be reminded every evening to write one nice thing down => DAILY 19:00 from=2026-05-12
toronto_10; weekdays quarter past 12 lunch even if im not hungry => WEEKLY MO,TU,WE,TH,FR 12:15 from=2026-05-12
new_york_11; every weekend i lie in so make it 10:30 sat n sun for the meds => WEEKLY SA,SU 10:30 from=2026-03-07
london_12; nightly 10pm ldn 3mg the compounded one not the old 1.5 => DAILY 22:00 *
london_1; remind me to change position every 30 min for the next 3 hours => MINUTELY/30 x6 | ask
london_2; eye drops 4x a day 8am 12 4pm 8pm => DAILY 08:00,12:00,16:00,20:00 from=2026-04-23 | ask
new_york_3; starting next week mestinon 30mg at 7 every morning please => DAILY 07:00 from=2026-07-13 | ask
london_4; every night ten to ten, lights down => DAILY 21:50 from=2026-10-24
los_angeles_5; just: mondays. 2pm. call dad. every week thats all => WEEKLY MO 14:00 from=2026-11-30
dublin_6; the recycling goes fortnightly so every 2 weeks wednesdays 8pm please => WEEKLY/2 WE 20:00
london_1; salt tablets with breakfast lunch and tea every day remind me => ask
toronto_10; compression socks 9.30am every day except sunday => WEEKLY MO,TU,WE,TH,FR,SA 09:30 from=2026-05-12
london_9; until the end of august remind me 6pm every day to get someone to water the tomatoes => DAILY 18:00 until=2026-08-31 from=2026-08-16
chicago_8; for a week, antihistamine each night at 9.15 => DAILY 21:15 x7 from=2027-02-26 | ask
london_2; pred 40mg 8am for 5 days from tomorrow then stop reminding me => ask
sydney_7; check temp every 4 hrs through the night too => ask
new_york_3; rest each weekday afternoon, not weekends my husband nags me then => WEEKLY MO,TU,WE,TH,FR 15:00 from=2026-07-06
london_4; water. every hour. while im up. => HOURLY from=2026-10-24 | ask
los_angeles_5; the 10th and 25th each month pay the sitter => MONTHLY 10,25 09:00 from=2026-11-30 | ask
new_york_11; saturdays before bed remind me weigh and write it down => WEEKLY SA 21:00 from=2026-03-07 | ask
london_1; can u do 11am 3pm and 7pm every day its the feed pump => DAILY 11:00,15:00,19:00 from=2026-03-11
london_12; monthly on the 3rd 10.00 order catheters => MONTHLY 3 10:00 from=2026-09-03
auckland_13; every sunday ring nana, 4 in the afternoon works for her => WEEKLY SU 16:00 from=2028-02-27
dublin_6; quarter past seven every mornin thyroxine 75 => DAILY 07:15 from=2026-12-29
toronto_10; second wednesday monthly 1:30 pm the clinic zoom thing => MONTHLY 2WE 13:30 from=2026-05-12
chicago_8; nag me each hr 9-12 to put feet up weekdays only => HOURLY MO,TU,WE,TH,FR 09:00-12:00 from=2027-02-26 | ask
london_9; wednesdays half four carer payroll, i always forget => WEEKLY WE 16:30 from=2026-08-16
london_2; remind me every 10 days to clean the cpap hose => DAILY/10 09:00 | ask
london_1; bedtime each day, magnesium glycinate 200 => DAILY 21:00 from=2026-03-11
sydney_7; every 90 minutes between 9am and 6pm pls check im lying down => MINUTELY/90 09:00-18:00
los_angeles_5; jeden tag um 20 uhr tabletten bitte => DAILY 20:00 * | ask
london_4; bed is 10 so 2 hours before that every night, dim the lights => ask
new_york_3; put my ivabradine 2.5 on for 8 in the morning and 8 at night daily => DAILY 08:00,20:00 from=2026-07-06
london_1; remind me at half past 26 => ask | none | reject
los_angeles_5; 30th of february car tax reminder => ask | none | reject
london_1; water every 0 hours => ask | none | reject
london_2; remind me at 7 this morning to take meds => ask | none | reject
new_york_3; i wanted one last night, can you set it for last night at 10 => ask | none | reject
london_9; every 2 minutes tell me to breathe => ask | none | reject
london_4; remind me in 0 minutes => ask | none | reject
london_1; in minus 20 mins rest => ask | none | reject
dublin_6; remind me on the 32nd to pay the window cleaner => ask | none | reject
toronto_10; set for 11:95 lie down => ask | none | reject
london_2; gp reminder 14 march 2019 please => ask | none | reject
auckland_13; in 10 years remind me i survived this => ask | none | reject
chicago_8; every 30 seconds sip of water => ask | none | reject
new_york_11; 31 april dentist 2pm remind me => ask | none | reject
london_1; an hour ago remind me to eat => ask | none | reject
dublin_6; 29 feb 2027 remind me about the form => ask | none | reject
new_york_3; remind me june 1 2031 renew passport => ask | none | reject
london_1; remind me in a bit to move => ask | none | reject
london_2; clinic is 4/5 at 10am remind me => ask | none | reject
new_york_3; remind me 8/7 about the bloods => ask | none | reject
los_angeles_5; end of the week remind me refill => ask | none | reject
sydney_7; remind me in 20 => ask | none | reject
london_9; its nearly 4 and i keep forgetting water so remind me at half past => ask | none | reject
new_york_11; tomorrow at 2:30am i need to take my temp, remind me => 2026-03-08T03:30 | ask | none | reject
london_12; remind me at 4 => ask | none | reject
london_12; tomorrow at 11 remind me i said id try to call my sister => ask | none | reject
toronto_10; ibuprofen four times daily => ask | none | reject
london_4; if im still up past 10 tell me off => ask | none | reject
chicago_8; when my hr settles remind me to eat => ask | none | reject
dublin_6; remind me about the thing => ask | none | reject
london_2; sometime next month i should book the scan, remind me => ask | none | reject
london_1; every so often make me drink => ask | none | reject
auckland_13; remind me twice on saturday to wiggle my legs => ask | none | reject
london_1; slept on and off from 2 til 6 then gave up => ask | none | reject
london_2; carer came at 9 and i coped ok => ask | none | reject
london_4; took the 8pm meds late, about ten => ask | none | reject
new_york_3; tuesday was a write off honestly => ask | none | reject
dublin_6; ta very much that helped => ask | none | reject
london_9; appointment went badly doc said come back in 6 months => ask | none | reject
toronto_10; been ill 11 years in april => ask | none | reject
london_2; forgot to eat till 3 today classic me => ask | none | reject
los_angeles_5; every time i shower i lose the next day => ask | none | reject
chicago_8; this reminds me of when i had mono => ask | none | reject
london_9; he rang at half 4 while i was asleep => ask | none | reject
sydney_7; pain 6 since about noon mostly legs => ask | none | reject
london_1; what have i got set => list
london_2; show me everything youve got lined up for me => list
los_angeles_5; anything coming up today? reminders i mean => list
london_1; get rid of the magnesium reminder => cancel label=magnesium
new_york_3; stop the hourly water reminder its doing my head in => cancel label=water
dublin_6; scrap all my reminders every one => cancel all | ask
london_1; the 3pm one can go => cancel time=15:00
london_9; nvm forget that reminder i just set => cancel last
toronto_10; delete number 4 and leave the others alone => cancel index=4
london_4; undo that last reminder => cancel last
london_1; move the dentist one to friday => move label=dentist to=2026-03-13 | ask
london_2; push the lunch reminder back half an hour => move label=lunch shift=30
london_1; shift the 9pm one to 9.45pm => move time=21:00 to=21:45
chicago_8; can the ldn reminder be at 10pm instead => move label=ldn to=22:00
sydney_7; snooze 20 => snooze last minutes=20
new_york_3; snooze it for an hour im not up yet => snooze last minutes=60
los_angeles_5; not now. give me another half hour => snooze last minutes=30 | ask
london_1; skip tonights ldn reminder => skip label=ldn
london_9; miss the rest one out today please => skip label=rest date=2026-08-16 | ask
toronto_10; skip this one => skip last
london_1; pause everything til thursday im crashed => pause all until=2026-03-12
london_1; no reminders for 3 days please i cant => pause all until=2026-03-14 | ask
london_4; pause till tuesday => pause all until=2026-10-27
dublin_6; ok you can start the reminders again => resume all
london_2; resume => resume all
london_12; done it => done
london_1; quiet hours 10pm to 9am => quiet all 22:00-09:00
new_york_3; dont message me between 1 and 3pm every day thats when i rest => quiet all 13:00-15:00 | ask
"""

REMINDERS = ""

ELSEWHERE = [
    (*_CLOCKS[where], *rest.split(" => "))
    for where, rest in (row.split("; ", 1) for row in _ROWS.strip().splitlines())
]
