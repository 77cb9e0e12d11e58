"""English words that take a red flag back: denials, idioms, what is usual."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.en.likeness import LIKE
from language.en.slips import SLIPS

#: A red flag directly after one of these was said not to be there. Never applied to thoughts of suicide.
DENIALS = "no, not, without, never, didn't, didnt, haven't, havent, wasn't, isn't, hasn't, don't, dont, no more, nor, free, deny, denies, zero, hasnt, wasnt, isnt"

#: Idioms that sound like red flags and are none.
_HARMLESS = (
    "go on monday, go on tuesday, go on wednesday, go on thursday, go on friday, go on saturday, go on sunday, confused by the, overdose of tv, burden sharing, breathing exercise, breathing exercises, breath work, had enough of today, cat had a fit, dog had a fit, blood test, blood tests, blood pressure, blood sugar, blood sample, blood work, blood results, blood count, blood moon, "
    "collapsed the, collapsing the, collapse the, done with this form, done with this book, done with this task, done with this show, done with this series, burden lifted, life over here, sleep forever on this, "
    "seizure alert, stroke of, closed for business, weight on the diet, weight on purpose, weight on slimming, weight watchers, tube blocked on, tube closed, point of this app, point of this bot, the point of this form, point in going to the, point going to the, hope of finding, "
    "took all my tablets this, took all my meds this, took all my pills this, took all my tablets as, took all my meds as, took all my pills as, took all my tablets on, took all my meds on, took all my tablets today, took all my meds today, took all my pills today, all my tablets as usual, all my meds as usual, all my pills as usual, "
    "end of my tether with the, end of my tether with this, end of my tether with my, end of my rope with the, end of my rope with this, jump in the, jump in shower, jump on the, jump up, jump to, jump into, cutting out, cutting back, cutting down, cutting corners, cutting grass, cutting the, cutting veg, trust myself to drive, trust myself to cook, trust myself to stand, trust myself to walk, trust myself to shower, trust myself to read, trust myself to remember, trust myself to go, trust myself with the, trust myself with cooking, trust myself with driving, trust myself with money, trust myself with forms, trust myself with a, trust myself on the, trust myself on stairs, nothing left in, nothing left for dinner, nothing left to watch, nothing left to eat, got nothing left on, "
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
    "collapsed onto the sofa, collapse in bed, faint smell, faint hope, faint light, faint sound, faint noise, faint headache, faint line, fits and starts, dying for a, tired i could die, hungry i could die, tired i could just die, i could die of, could just die of, dying to sleep, dying to eat, dying to try, dying to go, dying to tell, dying here lol, dying of laughter, dying laughing, dying with this cold, dying with the heat, dying in this heat, dying for the, dying for some, dying for my, dying to see, dying to get, dying to know, fits me, a stroke of luck, stroke the cat, stroked, stroking, fitting room, "
    "good fit, fit and well, fit note, had fitbit, dressing fitting, app crashed, collapsed on sofa, collapsed on bed, giving up caffeine, gave up caffeine, giving up sugar, giving up coffee, burden of proof, pass out the, "
    "heat stroke of, pip panel, giving up work, gave up work, giving up smoking, given up smoking, given up coffee, given up caffeine, give up coffee, given up work, breath test, give up chocolate, giving up alcohol, given up alcohol, pass out leaflets, "
    "passed out leaflets, had a fitting, kitchen fitting, "
    "not suicidal just, not suicidal only, not suicidal or anything, not suicidal at all, no suicidal thoughts, no suicidal ideation, no thoughts of suicide, not feeling suicidal, no self harm, was suicidal when, was suicidal years, was suicidal back, was suicidal in, "
    "fit of giggles, fit of laughter, fit of rage, fit of coughing, fit of sneezing, fit of tears, coughing fit, sneezing fit, giggling fit, laughing fit, hissy fit, well fitting, tight fitting, loose fitting, fitting shoes, fitting clothes, fitting bra, "
    "give up going to bed, give up $ going to bed, giving up $ going to bed, giving up $ bed, give up $ bed, gave up $ went to bed, "
    "this week to, this day to, this month to, this winter to, this summer to, this cold to, this headache to, this migraine to, this flu to, this flare to, this crash to, this meeting to, this call to, this rain to, this heat to, this noise to, "
    "knocked out by antihistamine, knocked out by antihistamines, knocked out by the antihistamine, knocked out by the antihistamines, knocked out by my meds, knocked out by the meds, knocked out by the new meds, knocked out by the tablets, knocked out by the flu, knocked out by a cold, knocked out by a virus, knocked out by this virus, knocked out by the heat, knocked out by the jab, knocked out by the vaccine, "
    "overdose of telly, overdose of netflix, overdose of sugar, overdose of chocolate, overdose of screens, overdose of screen, overdose of sun, overdose of noise, overdose of people, overdose of family, overdose of cake, overdosed on telly, overdosed on netflix, overdosed on chocolate, overdosed on sugar, overdosed on sun, overdosed on cake, "
    "suffocating heat, heat is suffocating, suffocating weather, suffocating in this heat, exploding with noise, exploding with the noise, swallow my pride, swallow your pride, choking on all, choking on admin, choking up, choked up, "
    "sleep paralysis, paralysed with fear, paralysed by fear, paralysed with indecision, paralysed by indecision, paralysed with anxiety, "
    "drop dead gorgeous, dead set on, dead easy, dead simple, dead quiet, dead slow, dead boring, dead good, kill time, killed time, killing time, killed an hour, kill an hour, kill the mood, dressed to kill, kill two birds, die laughing, died laughing, died of embarrassment, die of embarrassment, died of boredom, dying of boredom, dying of heat, dying of thirst, dying inside at, die for chocolate, to die for $, to die for and, end the subscription, end my subscription, end my contract, end my membership, end my call, end my shift, "
    "heart skipped a beat, heart stopping moment, heart stopping film, nearly had a heart attack when, nearly gave me a heart attack, gave me a heart attack, gave me a stroke, heart attack when the, having kittens, "
    "overdose line, overdose scene, overdose storyline, suicide scene, suicide storyline, suicide plot, suicide line, death scene, stroke scene, heart attack scene, hospital drama, murder mystery, murder podcast, true crime, "
    "blackout blind, blackout blinds, blackout curtain, blackout curtains, blackout mask, blackout lining, blacked out the, blacking out the, hope of getting, counted out my tablets for, counting out my tablets for, counted out my meds for, counted out my pills for, had enough of pills, had enough of tablets, had enough of meds, cant talk today, cant talk now, cant talk long, cant talk much, cant talk for, cant talk on, cant talk to, cant speak to, cant speak on, "
    "worst headache since monday, worst headache since christmas, worst headache in weeks, worst headache in months, worst headache in ages, worst headache this week, worst headache this month, worst headache this year, cant see straight, cant see the screen, cant see the point of housework, cant feel my fingers from the cold, cant feel my toes in this cold"
)

#: What follows one of these up to the end of its part is a story.
_STORIES = (
    "in eastenders, on eastenders, in corrie, on corrie, in emmerdale, on emmerdale, in holby, on holby, film was about, book was about, movie was about, show was about, programme was about, thing where, film where, movie where, show where, episode where, series where, drama where, book where, novel where, scene where, story where, film about, movie about, show about, "
    "episode about, series about, drama about, book about, novel about, story about, documentary about, documentary on, programme about, program about, podcast about, podcast on, club was about, play about, "
    "film in which, book in which, thing about a, song about, article about, piece about, training about, training on, course on, leaflet about, leaflet on, poster about, game where, do people, how common is, how common are, play had, film had, movie had, show had, book had, episode had, drama had, podcast had, programme had, series had, story had, in the film, in the movie, in the show, in the book, in the drama, in the play, in the programme, in the series, in the episode, in that film, in that book, in that netflix, had a nightmare, had nightmares, nightmare that, nightmare about, nightmares about, dreamt, dreamt that"
)

#: What follows one of these was asked by somebody else; with a denial behind it nothing is wrong.
_ASKED = "asked if, asked whether, asked me if, asked me whether, asked about, asked me about, asks if, asks about, asks me if, checked if, checked for, wanted to know if, form asks"

#: Years ago: an emergency in the same part of a message is over, unless a word of the present stands there too.
_PAST = (
    "years ago, year ago, last year, decades ago, ages ago, long ago, months ago, long past, nothing since, not since, never since, as a kid, as a child, as a teenager, as a teen, as a baby, when i was little, when i was a, when i was young, "
    "when i was at, at school, at uni, at university, in my teens, in my twenties, back then, back in, in 1985, in 1990, in 1995, in 1998, in 1999, in 2000, in 2001, in 2002, in 2003, in 2004, in 2005, in 2006, in 2007, in 2008, in 2009, in 2010, in 2011, "
    "in 2012, in 2013, in 2014, in 2015, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021, in 2022, in 2023, in 2024, before i got ill, before i was ill, in the nineties, in the eighties"
)
_PRESENT = "again, today, tonight, currently, gone, still, keep, keeps, worse, worsening, like, same, since, having, cant, can't, getting, this, have"
_JOINS = "and, but, now, then, so, $"

#: Words that mean no danger beside one of the causes behind the colon, anywhere in the message.
_CAUSES = """
    numb* droop* lopsided swollen swelling slur* dribbling drooling wonky: dentist dentists dental filling extraction novocaine novocain anaesthetic anesthetic lidocaine
    breathe breath breathing: nose nostril nostrils
    lost los* loss weight pounds lbs stone kg kilo kilos: diet dieting slimming mounjaro wegovy ozempic
    choking choke choked: dust perfume fumes talc hairspray pollen
    faint fainting fainted: goat goats
    gave: slept sleep nap
    die dying died dead: plant plants phone battery laptop tablet cat dog fish hamster flowers garden houseplant goldfish lawn
"""

#: "when i was 7": up to which age that is long ago.
_GROWN = 30

#: What takes a red flag back.
CALM = {
    "harmless": _HARMLESS,
    "like": LIKE,
    "stories": _STORIES,
    "asked": _ASKED,
    "past": ", ".join((_PAST, "years since", *(f"when i was {age}" for age in range(1, _GROWN)))),
    "present": _PRESENT,
    "joins": _JOINS,
    "selves": "i, im, ive, id, my, now, its, ill",
    "causes": _CAUSES,
}

#: Before one of these an emergency nearly happened: something for a doctor soon.
NEARLY_WORDS = "nearly, almost, near, nearlly, virtually"

#: With one of these beside it, an emergency is answered as something for a doctor soon: it is still answered.
USUAL_WORDS = "usual, normal, always"

#: Spellings of tired hands that no typo distance reaches, each with the word it stands for.
SPELLINGS = SLIPS | {
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
    "breate": "breathe",
    "breateh": "breathe",
    "breahte": "breathe",
    "breathr": "breathe",
    "foever": "forever",
    "slep": "sleep",
    "redy": "ready",
    "wort": "worst",
    "fver": "fever",
    "feer": "fever",
    "siff": "stiff",
    "tary": "tarry",
    "cary": "carry",
    "crry": "carry",
    "chets": "chest",
    "chet": "chest",
    "cest": "chest",
    "chesy": "chest",
    "chedt": "chest",
    "blod": "blood",
    "blud": "blood",
    "blak": "black",
    "blck": "black",
    "fevr": "fever",
    "stol": "stool",
    "mself": "myself",
    "burdn": "burden",
    "gong": "going",
    "pont": "point",
    "piont": "point",
    "poit": "point",
    "poin": "point",
    "resn": "reason",
    "alve": "alive",
    "givn": "given",
    "spek": "speak",
    "spk": "speak",
    "siezure": "seizure",
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
