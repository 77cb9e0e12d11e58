"""English words that take a red flag back: denials, idioms, what is usual."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

#: A red flag directly after one of these was said not to be there. Never applied to thoughts of suicide.
DENIALS = "no, not, without, never, didn't, didnt, haven't, havent, wasn't, isn't, hasn't, don't, dont, no more, nor, free, deny, denies, zero, hasnt, wasnt, isnt"

#: Idioms that sound like red flags and are none.
HARMLESS = (
    "go on monday, go on tuesday, go on wednesday, go on thursday, go on friday, go on saturday, go on sunday, confused by the, overdose of tv, burden sharing, breathing exercise, breathing exercises, breath work, had enough of today, cat had a fit, dog had a fit, blood test, blood tests, blood pressure, blood sugar, blood sample, blood work, blood results, blood count, blood moon, "
    "collapsed the, collapsing the, collapse the, done with this form, done with this book, done with this task, done with this show, done with this series, burden lifted, life over here, sleep forever on this, "
    "seizure alert, stroke of, closed for business, weight on the diet, weight on purpose, weight on slimming, weight watchers, tube blocked on, tube closed, point of this app, point of this bot, the point of this form, point in going to the, point going to the, hope of finding, "
    "took all my tablets this, took all my meds this, took all my pills this, took all my tablets as, took all my meds as, took all my pills as, took all my tablets on, took all my meds on, took all my tablets today, took all my meds today, took all my pills today, all my tablets as usual, all my meds as usual, all my pills as usual, "
    "end of my tether with, end of my rope with, jump in the, jump in shower, jump on the, jump up, jump to, jump into, cutting out, cutting back, cutting down, cutting corners, cutting grass, cutting the, cutting veg, trust myself to, trust myself with, trust myself on, nothing left in, nothing left for dinner, nothing left to watch, nothing left to eat, got nothing left on, "
    "do this form, do this one, do this now, do this today, do this tomorrow, take this long, take this medicine, take this med, take this tablet, wish this would end, kill me if, on my own today, kill me with kindness, "
    "heart rate, swollen glands, glands swollen, swollen joints, swollen ankles, swollen feet, swollen legs, swollen hands, swollen fingers, swollen eyes, give up trying to sleep, giving up trying to sleep, gave up trying to sleep, given up trying to sleep, give up trying to read, gave up trying to read, "
    "giving up for today, giving up for the day, give up for today, giving up for tonight, gave up for today, gave up on the, giving up on the, give up on the, gave up on dinner, gave up on my, giving up on sleep, give up on sleep, gave up on sleep, gave up after, gave up halfway, "
    "enough of this rain, enough of this weather, enough of this heat, enough of this noise, enough of the rain, enough of the weather, enough of the heat, enough of the builders, enough of winter, enough of this cold, enough of the noise, enough of the cold, "
    "go on the bus, go on the train, go on holiday, go on a trip, go on a walk, go on the stairs, go on the tube, go on the trip, go on a date, go on a plane, go on zoom, go on facebook, go on my phone, go on the computer, go on screens, go on my laptop, go on walks, go on the walk, "
    "carry on with my, carry on watching, carry on reading, do this puzzle, do this form, do this crossword, do this walk, take it any further, cope with noise, cope with light, cope with the noise, cope with the light, cope with the heat, cope with people, cope with heat, cope with visitors, cope with sound, "
    "burden of admin, burden of paperwork, burden of forms, admin burden, financial burden, burden of housework, burden of chores, tax burden, hopeless at, suicide squad, suicide bomber, "
    "no point cooking, no point in cooking, no point rushing, no point going out, no point in going out, no point going to bed, no point getting up, no point getting dressed, no point showering, no point logging, no point trying to sleep, no point in trying to sleep, no point resting, "
    "over and done with, done with work, done with today, done with it for today, done with everything for today, done with that, done with all the, done with all my, hate living here, hate living next, sick of it raining, tired of it raining, "
    "take any more noise, take any more light, take any more visitors, saving my pills for, dog died, cat died, nan died, mum died, dad died, grandad died, gran died, grandma died, friend died, phone died, battery died, laptop died, died down, "
    "dead leg, dead arm, wake up again at, wake up at, wake up early, wake up so early, wake up tired, wake up in pain, wake up in the night, wake up feeling, wake up exhausted, wake up unrefreshed, wake up with, wake up until, wake up till, wake up before, wake up every, "
    "want it over with, want to end the call, end the call, end it early, ended it early, end things early, want this week to end, want this day to end, want today to be over, want it to be friday, want it to be over soon, want the day to end, want winter to end, want the day to be over, "
    "see the point in cooking, heart to heart, cut myself shaving, cut myself some slack, cut myself on a, cut myself on the, cut myself on glass, cut myself on some, cut myself cooking, cutting myself some slack, hurt myself lifting, hurt myself falling, hurt my back, taking my life back, saying goodbye to mum, said goodbye to mum, "
    "take all my tablets at, take all my pills at, take all my meds at, take all my meds with, take all my tablets with, "
    "passed out asleep, passed out on the sofa, passed out in bed, collapsed into bed, collapsed on the sofa, collapsed on the bed, collapsed in bed, collapse into bed, collapsed onto the bed, "
    "collapsed onto the sofa, collapse in bed, faint smell, faint noise, faint headache, faint line, fits and starts, dying for a, dying for some, dying for my, dying to see, dying to get, dying to know, fits me, a stroke of luck, stroke the cat, stroked, stroking, fitting room, "
    "good fit, fit and well, fit note, had fitbit, dressing fitting, app crashed, collapsed on sofa, collapsed on bed, giving up caffeine, gave up caffeine, giving up sugar, giving up coffee, burden of proof, pass out the, "
    "heat stroke of, pip panel, giving up work, gave up work, giving up smoking, given up smoking, given up coffee, given up caffeine, give up coffee, given up work, breath test, give up chocolate, giving up alcohol, given up alcohol, pass out leaflets, "
    "passed out leaflets, had a fitting, kitchen fitting"
)

#: Before one of these an emergency nearly happened: something for a doctor soon.
NEARLY_WORDS = "nearly, almost, near, nearlly, virtually"

#: With one of these beside it, an emergency is answered as something for a doctor soon: it is still answered.
USUAL_WORDS = "usual, normal, always"

#: Spellings of tired hands that no typo distance reaches, each with the word it stands for.
SPELLINGS = {
    "carnt": "cant",
    "cnt": "cant",
    "caint": "cant",
    "cnat": "cant",
    "canot": "cannot",
    "cudnt": "couldnt",
    "coudnt": "couldnt",
    "coudlnt": "couldnt",
    "dnt": "dont",
    "dotn": "dont",
    "donnt": "dont",
    "wnt": "want",
    "wnna": "wanna",
    "wanan": "wanna",
    "wld": "would",
    "wud": "would",
    "wudnt": "wouldnt",
    "evry1": "everyone",
    "every1": "everyone",
    "evryone": "everyone",
    "everyones": "everyone",
    "no1": "noone",
    "any1": "anyone",
    "nobodys": "nobody",
    "thort": "thought",
    "thorts": "thoughts",
    "tonite": "tonight",
    "lyf": "life",
    "deth": "death",
    "ded": "dead",
    "dieing": "dying",
    "dyin": "dying",
    "livin": "living",
    "brethe": "breathe",
    "breethe": "breathe",
    "breeth": "breath",
    "breth": "breath",
    "brething": "breathing",
    "chets": "chest",
    "cehst": "chest",
    "cheast": "chest",
    "slured": "slurred",
    "slurd": "slurred",
    "speach": "speech",
    "swolen": "swollen",
    "swollan": "swollen",
    "tounge": "tongue",
    "toungue": "tongue",
    "throte": "throat",
    "bleedin": "bleeding",
    "fiting": "fitting",
    "wen": "when",
    "gona": "gonna",
    "gunna": "gonna",
    "anymor": "anymore",
    "nemore": "anymore",
    "wats": "whats",
    "wot": "what",
    "wots": "whats",
    "mi": "my",
    "tabs": "tablets",
    "parasetamol": "paracetamol",
    "paracetemol": "paracetamol",
    "swallo": "swallow",
    "swalow": "swallow",
    "swollow": "swallow",
    "wieght": "weight",
    "vomitting": "vomiting",
    "vommiting": "vomiting",
    "throwin": "throwing",
    "pukin": "puking",
    "confussed": "confused",
    "pooh": "poo",
}
