"""English words for clocks, days, parts of the day and recurrence."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.sorts import Sort

TIMES: Table = {
    Sort.MERIDIEM: {
        "am": "am, a.m, a . m, in the morning, a.m., am in the morning",
        "pm": "pm, p.m, p . m, in the afternoon, in the evening, at night, pm at night",
    },
    Sort.OCLOCK: {None: "0 clock, 0'clock, o' clock, oclok, o'clok, o'clock, oclock, o clock"},
    Sort.DAY: {
        0: "today, todays, today's, 2day, tday",
        1: "tomorrow, tmrw, tomorow, tommorow, tommorrow, tomoz, 2 moro, 2 morrow, 2 mrw, tmr, tmo, tomorrow's, tomo, tmw, tom, tomorrows, 2morrow, 2moro, 2mrw, tomrw, tomorro, tmoro, tomoro, tommorows",
        2: "day after tomorrow, the day after tomorrow, day after tmrw, overmorrow",
        -1: "yesterday, yday, yest, yesterday's, yesterdays, ystd, yesterady, yesturday",
        -2: "day before yesterday, the day before yesterday, day before last",
    },
    Sort.WEEKDAY: {
        0: "monday, mon, monday's, mondays'",
        1: "tuesday, tue, tues, tuesday's",
        2: "wednesday, wed, weds, wednesday's",
        3: "thursday, thu, thur, thurs, thursday's",
        4: "friday, fri, friday's",
        5: "saturday, sat, saturday's",
        6: "sunday, sun, sunday's",
    },
    Sort.SHORT: {None: "mon, tue, wed, thu, fri, sat, sun, tom, tmr, tmo, tmw"},
    Sort.WEEKDAYS: {
        (0,): "mondays",
        (1,): "tuesdays",
        (2,): "wednesdays",
        (3,): "thursdays",
        (4,): "fridays",
        (5,): "saturdays",
        (6,): "sundays",
        (
            0,
            1,
            2,
            3,
            4,
        ): "weekdays, weekday, week days, working days, week day, working day, work days, mon - fri, mon to fri, monday to friday, monday - friday, mon through fri, monday through friday, mon thru fri, monday thru friday, weekday only, weekdays only, workdays, week nights, weeknights, weeknight",
        (5, 6): "weekends, weekend, the weekend, week ends, week end, the weekends",
    },
    Sort.MONTH: {
        1: "january, jan",
        2: "february, feb",
        3: "march, mar",
        4: "april, apr",
        5: "may",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sept, sep",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    Sort.PART: {
        "first_thing": "first thing, first thing in the morning, first thing in the am, when i wake up, when i wake",
        "morning": "morning, in the morning, in the am, with breakfast, at breakfast, breakfast time, breakfasttime, mid morning, at breakfast time, with my breakfast",
        "after_breakfast": "after breakfast",
        "noon": "noon, midday, mid day, lunch, lunchtime, lunch time, at lunch, at lunchtime, with lunch, at noon",
        "after_lunch": "after lunch",
        "afternoon": "aft, afternoon, in the afternoon, arvo, this aft, mid afternoon",
        "evening": "evening, in the evening, eve, dinnertime, dinner time, teatime, tea time, with dinner, at dinner, at dinner time, at teatime, with tea, suppertime, with evening meal",
        "after_dinner": "after dinner, after tea, after supper",
        "night": "nite, at nite, night, at night, bedtime, at bedtime, bed time, before bed, at bed time, before bedtime, before i go to bed, before sleep, when i go to bed",
        "tonight": "tonight, 2 nite, tonite, tonight's, tonights, 2 night, this evening, this eve, 2night",
        "midnight": "midnight, at midnight",
    },
    Sort.PARTS: {
        "morning": "mornings",
        "afternoon": "afternoons",
        "evening": "evenings",
        "night": "nights, nightly, weeknights, week nights, weeknight",
    },
    Sort.PERIOD: {
        (
            "DAILY",
            1,
        ): "every single day, each single day, daiy, daliy, every day of the week, 7 days a week, daily, once a day, once daily, everyday, day in day out, per day, 1x a day, 1 x a day, each and every day",
        ("WEEKLY", 1): "weekly, once a week, per week",
        (
            "WEEKLY",
            2,
        ): "once a fortnight, once every fortnight, once every two weeks, once every 2 weeks, every other week, fortnightly, biweekly, every fortnight, each fortnight",
        ("MONTHLY", 1): "monthly, once a month, per month",
        ("MONTHLY", 3): "quarterly, once a quarter, once every quarter",
        ("YEARLY", 1): "yearly, annually, once a year",
        ("HOURLY", 1): "hourly, once an hour",
        ("DAILY", 2): "alternate days, every other day, every second day, on alternate days, every 2nd day",
        ("MONTHLY", 6): "every half year, twice a year",
    },
    Sort.MEAL: {None: "breakfast, lunch, dinner, tea, supper, brunch, meals"},
    Sort.SAME_TIME: {
        None: "this time, same time, the same time, at this time, at the same time, around this time, about this time"
    },
    Sort.AWAKE: {
        None: "while im awake, while i'm awake, while awake, when im awake, when i'm awake, during the day, in the daytime, during daytime, when awake, waking hours, "
        "during waking hours, in waking hours, while i am awake, through the day, throughout the day, whilst awake, in the day"
    },
    Sort.SOON: {
        None: "bank holiday, bank holiday monday, the bank holiday, all week, all weekend, all month, all week long, eve of, the eve of, on the eve of, soon, later, sometime, some time, at some point, in a bit, in a while, later on, shortly, eventually, in a few minutes, in a few hours, in a few, in a few days, "
        "mothers day, mother's day, fathers day, father's day, one day, in a little while, later today, a few times, several times, regularly, often, every so often, now and then, every now and then, occasionally, a few hours, a few minutes, few hours, from time to time, in a few mins, in a few weeks, in a moment, another time, end of the day, at the end of the day, end of day, by the end of the day, end of play, eod, later this week, sometime this week, when i can, when i feel up to it, when i feel better, when im better, asap, in due course, any time, anytime, whenever, sometime this month, later this month, in the future, some day, someday, in a few months, the other day, around then, in a sec, in a minute or two, in a tick, in a jiffy"
    },
    Sort.NEXT: {None: "enxt, nxet, netx, nect, nexxt, next, following, nxt, the next"},
    Sort.THIS: {None: "this, coming, this coming, the coming, upcoming, the upcoming"},
    Sort.LAST: {None: "lsat, lst, laast, lats, laet, alst, last, final, past, the last, the final"},
    Sort.AGO: {None: "ago, back"},
    Sort.HENCE: {None: "from now, hence, time, from today, from this moment"},
    Sort.END: {
        "late": "late, late in",
        "early": "early",
        "end": "end of, the end of, end of the, the end of the, end",
        "middle": "middle of, the middle of, mid, middle of the, the middle of the",
        "start": "start of, beginning of, the start of, the beginning of, early in, start of the, beginning of the, the start of the, the beginning of the",
    },
    Sort.THROUGH: {None: "to, -, through, thru, until, till, til"},
    Sort.AFTER_NEXT: {None: "after next"},
    Sort.DATE: {
        (12, 25): "christmas day, xmas day, christmas, xmas",
        (12, 24): "christmas eve, xmas eve",
        (12, 26): "boxing day",
        (12, 31): "new year's eve, new years eve, nye",
        (1, 1): "new year's day, new years day, new year's, new year",
        (10, 31): "halloween, hallowe'en",
        (2, 14): "valentine's day, valentines day, valentines",
        (11, 5): "bonfire night, guy fawkes night",
        (3, 17): "st patricks day, st patrick's day, saint patricks day",
        (7, 4): "independence day",
        ("easter", 0): "easter, easter sunday, easter day",
        ("easter", 1): "easter monday",
        ("easter", -1): "easter saturday",
        ("easter", -2): "good friday",
        ("easter", -3): "maundy thursday",
        ("easter", -46): "ash wednesday",
        ("easter", -47): "shrove tuesday, pancake day, pancake tuesday",
        (11, 4, 3, 0): "thanksgiving, thanksgiving day",
        (11, 4, 3, 1): "black friday",
        (5, -1, 0, 0): "memorial day",
        (9, 1, 0, 0): "labor day",
    },
    Sort.EXCEPT: {
        None: "bar, unless its, unless it's, unless it is, other than, other than on, but never, but never on, just not, just not on, only not on, except, except for, except on, apart from, but not on, excluding, excl, but not on the, except for on"
    },
    Sort.ZONE: {
        None: "gmt, utc, bst, est, edt, pst, pdt, cst, cdt, cet, cest, mst, ist, aest, uk time, new york time"
    },
}

#: Nights that a log may name: days before today.
NIGHTS: Table = {
    Sort.DAY: {
        -1: "last night, yesterday evening, yesterday night, yesterday afternoon, yesterday morning, yesterday eve, last nite, last evening"
    }
}
