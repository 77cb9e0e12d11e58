"""English words for exertion and sleep."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.sorts import Sort

EXERTIONS: Table = {
    Sort.EXERTION: {
        (
            "physical",
            "walk",
        ): "walk, walked, walking, stroll, strolled, walkies, dog walk, walked the dog, walked dog, walk the dog, short walk, little walk",
        ("physical", "shower"): "shower, showered, showering, shower day, had a shower",
        ("physical", "bath"): "bath, bathed, had a bath",
        (
            "physical",
            "wash",
        ): "wash, washed, body wipes, bed bath, wet wipes, strip wash, sponge bath, flannel wash, wipe down, "
        "washed hair, hair wash, washed my hair, hairwash, brushed teeth, brushed my teeth",
        ("physical", "dress"): "dressed, got dressed, getting dressed, dressing",
        (
            "physical",
            "clean",
        ): "clean, cleaned, cleaning, hoover, hoovered, hoovering, vacuum, vacuumed, vacuuming, tidy, tidied, tidying, mopped, "
        "dusted, housework, chores, changed the bed, changed bed, changed bedding, changed sheets, scrubbed, swept, tidied up, "
        "wiped down, cleaned up, did the bins, bins, changed the sheets",
        (
            "physical",
            "dishes",
        ): "dishes, washing up, washed up, washed the dishes, did the dishes, dishwasher, did dishes",
        (
            "physical",
            "laundry",
        ): "laundry, ironing, ironed, hung washing, washing out, hung out washing, hung the washing, did a wash",
        (
            "physical",
            "cook",
        ): "cook, cooked, cooking, made dinner, made lunch, made breakfast, made tea, made soup, baked, baking, cooked dinner, "
        "cooked lunch, made food, made a meal, meal prep, batch cooked, cooked tea, made toast, made a sandwich, made sandwich, made coffee, made pasta, made a cuppa, made a cup of tea, made myself lunch, made myself dinner, made porridge, made curry",
        (
            "physical",
            "shop",
        ): "shopping, shopped, grocery run, groceries run, pharmacy run, supermarket, groceries, grocery shop, grocery shopping, food shop, tesco, went to shop, went to the shop, "
        "went to the shops, went to shops, big shop, went shopping",
        (
            "physical",
            "stairs",
        ): "stairs, climbed stairs, flight of stairs, went upstairs, climbed the stairs, steps up",
        (
            "physical",
            "garden",
        ): "gardening, gardened, weeding, weeded, mowed, mowed lawn, mowed the lawn, watered plants, watered the plants, potting",
        (
            "physical",
            "exercise",
        ): "exercise, exercised, stretching, stretches, stretched, yoga, physio, physio exercises, swim, swam, swimming, cycled, "
        "bike ride, cycling, pilates, gym, tai chi, danced, dancing, physiotherapy, rode bike, rehab exercises",
        ("physical", "drive"): "drove, driving, long drive, drive, car journey, car trip",
        (
            "physical",
            "travel",
        ): "travelled, traveled, train journey, bus ride, flight, train ride, travelling, traveling, taxi ride, took the bus, bus trip",
        (
            "physical",
            "appointment",
        ): "appointment, hospital visit, hospital appointment, dentist, gp visit, gp appointment, doctors appointment, "
        "doctor's appointment, appt, gp appt, hospital appt, dentist appointment, went to the doctors, blood test, went to gp, "
        "went to hospital, went to the gp, saw the gp, saw gp, saw doctor, saw the doctor, saw the dentist, went to the dentist, clinic",
        (
            "physical",
            "outing",
        ): "went out, outing, day out, trip out, trip, errands, errand, got out, nipped out, popped out, school run",
        (
            "physical",
            "childcare",
        ): "played with kids, played with my son, played with my daughter, played with my kids, played with the children, played with son, played with daughter, played with children, played with, looked after kids, kids bedtime, childcare, played with the kids, babysat, babysitting",
        (
            "physical",
            "carried",
        ): "carried a, carried the, carried some, carried heavy, carried my, lifted a, lifted the, lifted some, lifted heavy, lifted my, heavy lifting, lifting, carrying, moved furniture, carried shopping",
        ("physical", "diy"): "diy, painted the, decorating, assembled",
        ("physical", "sex"): "sex",
        (
            "upright",
            "upright",
        ): "upright, sat in the garden, sat in garden, sat outside, sat out, sat in the sun, sat at the table, sat up, sitting up, stood, standing, stood up, on my feet, sat upright, sitting upright, standing up, queue, queued, queuing",
        (
            "cognitive",
            "form",
        ): "form, forms, filled in form, filled in forms, filled in pip form, pip form, filled out form, filled out forms, paperwork, "
        "filled in a form, filled in the form, admin, form filling, filling in forms, pip forms, benefit forms, life admin, filled in pip forms",
        ("cognitive", "read"): "read, reading, read a book, read book",
        ("cognitive", "email"): "email, emails, emailed, emailing, did emails, answered emails",
        (
            "cognitive",
            "screen",
        ): "screen time, computer work, on laptop, laptop, computer, on computer, on phone, coding, coded, programming, programmed, groceries online, online groceries, online shop, online shopping, shopping online, food shop online, online food shop, ordered groceries, ordered groceries online, scrolling, scrolled, phone scrolling, on my phone, online",
        (
            "cognitive",
            "tv",
        ): "tv, telly, watched tv, film, movie, watched telly, watched a film, watched film, netflix, watched",
        ("cognitive", "work"): "work, worked, working, wfh, worked from home, desk work",
        (
            "cognitive",
            "study",
        ): "study, studied, studying, homework, online course, lecture, revision, coursework",
        ("cognitive", "write"): "wrote, writing, wrote letter, wrote a letter, journaling, journaled",
        ("cognitive", "game"): "puzzle, crossword, games, gaming, video games, jigsaw, sudoku",
        (
            "cognitive",
            "craft",
        ): "knitting, knitted, crochet, crocheted, drawing, crafting, craft, crafts, sewing, sewed",
        ("cognitive", "finance"): "banking, budgeting, taxes, tax return, bills, paid bills",
        ("cognitive", "plan"): "planning, planned",
        (
            "social",
            "call",
        ): "call, phone call, phone w, phone with, phoning, called, phoned, rang, zoom, zoom call, facetime, video call, phone chat, short call, on the phone, "
        "phonecall, spoke on phone, talked on phone, videocall, teams call, skype, spoke to, facetimed, telephone call, phone appointment, whatsapp call, zoomed, gp call, phone consult",
        (
            "social",
            "visit",
        ): "visit, visited, visitor, visitors, friend came over, friends came over, had visitors, came over, came round, came to visit, friend round, "
        "friend over, friends round, friends over, family visit, guests, family over, family round, visit from, mum visited",
        (
            "social",
            "chat",
        ): "chat, texted, texting, messaged, messaging, texted friends, whatsapp, whatsapping, discord, online chat, chatted, chatting, talked, talking, conversation, talk, long chat",
        (
            "social",
            "lunch",
        ): "lunch w, lunch with, birthday lunch, lunch out, out for lunch, family lunch, went for lunch, went out for lunch",
        (
            "social",
            "dinner",
        ): "dinner w, dinner with, dinner out, family dinner, out for dinner, birthday dinner, went for dinner, meal out, family meal, christmas dinner, went out for dinner",
        (
            "social",
            "coffee",
        ): "coffee w, tea w, coffee with, went for coffee, coffee out, cafe, out for coffee, met for coffee, tea with",
        (
            "social",
            "party",
        ): "party, birthday party, wedding, funeral, celebration, family gathering, gathering, get together, church, bbq",
        (
            "social",
            "meeting",
        ): "meeting, support group, meetup, met friend, met a friend, met up with, saw a friend, saw friend, saw friends, meet up, saw family, socialising, socializing, socialised",
        (
            "emotional",
            "argument",
        ): "argument, argued, row with, fight with, arguing, fell out with, fallout, row, had a row, big row, fell out, shouting match",
        (
            "emotional",
            "news",
        ): "upsetting news, bad news, upsetting call, sad news, stressful news, shock, stressful call, difficult news, awful news",
        ("emotional", "crying"): "cried, crying, been crying, had a cry, sobbed, sobbing, meltdown, upset",
        ("emotional", "therapy"): "therapy, counselling, counseling, cbt, therapist, therapy session",
        (
            "sensory",
            "noise",
        ): "builders, loud music, noisy neighbours, noisy neighbors, drilling, roadworks, loud noise, loud neighbours",
        ("sensory", "light"): "bright lights",
    },
    Sort.EFFORT: {
        None: "effort, exertion, effort level, effort today, exertion level, overall effort, effort score, activity level"
    },
    Sort.EFFORT_ANSWER: {
        0: "rest, rested, resting, nothing, did nothing, almost nothing",
        1: "less, less than usual, bit less, a bit less, easy, lighter, a bit less than usual, bit less than usual, quieter, fewer, quiet, lighter than usual, light",
        3: "more, bit more, a bit more, more than usual, bit more than usual, a bit more than usual, a little more, little more than usual, busier, too much",
        4: "much more, way more, loads more, far more, a lot more, lots more, much more than usual, way more than usual, a lot more than usual, loads more than usual, far more than usual, way too much, far too much",
    },
    Sort.EFFORT_DAY: {
        0: "resting day, rest day, rested all day, resting all day, day of rest, complete rest, did nothing today, total rest, did nothing, full rest day, "
        "did nothing all day, proper rest day",
        1: "quiet day, light day, easy day, took it easy, gentle day, took it easy today, didn't do much, did not do much, didnt do much, slow day, did very little, lazy day",
        2: "usual day, normal day, ordinary day, average day",
        3: "did too much, overdid it, overdid things, overdone it, pushed too hard, busy day, did more than usual, pushed it, overdoing it, pushed myself, pushed through, "
        "over did it, did a lot, doing too much, pushed too far, did loads, overexerted, done too much, did too much today",
        4: "did way too much, did far too much, did much more than usual, massively overdid it, seriously overdid it, really overdid it, way overdid it, massive day",
    },
}

SLEEP: Table = {
    Sort.SLEEP: {
        "verb": "slept, sleep for, slept for, got sleep, slept only, only slept, slept about, sleeping, 😴 slept",
        "noun": "sleep, of sleep, night's sleep, nights sleep, kip, sleep last night, sleep quality, sleep was, total sleep",
    },
    Sort.WAKE: {
        None: "woke, woken, woke up, awoke, wakes, wakeups, waking, wake ups, wakings, got woken, up in the night, woken up, wake - ups, woke in the night"
    },
    Sort.ASLEEP: {
        None: "went off at, dropped off, dropped off at, nodded off, nodded off at, drifted off, drifted off at, asleep, asleep by, asleep at, fell asleep, bed, bed at, went to bed, in bed by, lights out, in bed at, to bed, bedtime, to sleep at, got to sleep, went to sleep, went to sleep at, to sleep"
    },
    Sort.UP: {
        None: "awake, awake at, up, up at, got up, woke, woke up, wide awake, got up at, awake by, awake from"
    },
    Sort.NAP: {
        None: "nap, napped, napping, naps, dozed, snooze, siesta, cat nap, power nap, dozing, had a nap, doze"
    },
    Sort.NIGHT_WAS: {
        0: "awful night, terrible night, horrible night, nightmare night, dreadful night, horrendous night, worst night",
        1: "bad night, poor night, rough night, unrefreshed, unrefreshing, not refreshed, unrefreshing sleep, unrefreshed sleep, insomnia, broken sleep, broken night, "
        "restless night, tossed and turned, tossing and turning, restless, disturbed night, woke unrefreshed, woke up unrefreshed, rubbish night, crap night, "
        "shit night, woke exhausted, woke up exhausted, painsomnia, bad nights sleep, bad night's sleep, poor nights sleep, couldn't sleep, couldnt sleep, could not sleep, "
        "can't sleep, cant sleep, barely slept, hardly slept, slept badly, slept poorly, slept terribly, disturbed sleep, sleepless night, woke unrefreshed again, awake half the night, "
        "up half the night, bad sleep, poor sleep, not sleeping, trouble sleeping, not well rested, didn't sleep well, didnt sleep well, did not sleep well, slept rubbish, "
        "slept like crap, slept like shit, rough nights sleep, wired but tired all night, didnt sleep much, didn't sleep much, did not sleep much",
        2: "ok night, okay night, fair night, decent night, slept ok, slept okay, slept fine, slept alright, average night",
        3: "slept through, slept right through, slept straight through, slept all night, slept good, good night's sleep, good nights sleep, slept well, well rested, slept great, good sleep, refreshed, slept like a log, slept like a baby, great night, great sleep, "
        "best sleep, lovely sleep, had a good night, good night sleep, slept really well, slept soundly, woke refreshed, slept very well",
    },
}

#: The last word of a phrase that wants an object: "spoke to", "carried a".
UNFINISHED = "a the some my to with from w heavy"
