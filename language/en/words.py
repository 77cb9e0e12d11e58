"""English words of the grammar: numbers, units, negation, fillers, and what is no log at all."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.numerals import Number
from language.sorts import Sort

_NUMBERS = (
    "one",
    "two, couple of, a couple of, couple, a couple",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
_TENS = {
    21: "twenty one",
    22: "twenty two",
    25: "twenty five",
    30: "thirty",
    35: "thirty five",
    40: "forty",
    45: "forty five",
    50: "fifty",
    55: "fifty five",
    60: "sixty",
    90: "ninety",
}

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"

NUMBERS: Table = {
    Sort.NUMBER: {Number(float(value)): words for value, words in (*enumerate(_NUMBERS, 1), *_TENS.items())},
    Sort.ONE: {None: "a, an, one"},
    Sort.HALF: {None: "half, ½, hlaf, hafl, halff", "more": "and a half"},
    Sort.QUARTER: {
        None: "quarter, a quarter",
        "three": "three quarters, three - quarters, 3 quarters, three quarter",
    },
    Sort.UNIT: {
        1: "min, mins, minute, minutes, m, minuets, minites, mns",
        60: "h, hr, hrs, hour, hours, hous, huor, huors, horu",
    },
    Sort.DATE_UNIT: {
        "day": "dya, dyas, ddys, day, days, d",
        "fortnight": "fortnight, fortnights",
        "week": "weke, wek, weeek, wekk, wkee, week, weeks, wk, wks, w",
        "month": "month, months, mth, mths",
        "year": "yera, yaer, year, years, yr, yrs",
        "quarter": "quarter",
    },
    Sort.SECONDS: {None: "second, seconds, secs, sec, s"},
    Sort.COUNTER: {None: "times, x, time"},
    Sort.TIMES: {None: "x, *"},
    Sort.OVER: {None: "over"},
    Sort.THOUSAND: {None: "k, thousand, grand"},
    Sort.COUNTED: {1: "once, one time", 2: "twice", 3: "thrice"},
    Sort.MEASURE: {
        None: "symptoms, things, exercises, tasks, jobs, items, reps, sets, m, metres, meters, metre, km, miles, mile, yards, yds, pages, page, episodes, episode, people, cups, cup, glasses, glass, litre, litres, l, flights, flight, laps, chapters, "
        "messages, texts, letters, parcels, forms, appointments, episodes, spoons, naps, mugs, biscuits, steps up, trips, visits, minutes', blocks, block, percent, degrees, friends, loads, plates, kids, hours', litres, spoonfuls, bites, crackers, slices, meals, emails, calls, pounds, quid, years, weeks, months, %, £, $, €, lb, stone"
    },
    Sort.LABELLED: {
        None: "turned, aged, age, room, ward, bed, floor, number, bus, platform, channel, chapter, page, level, series, season, episode, radio, covid, type, stage, route, no., gate, flat, bay"
    },
    Sort.ORDINAL: dict(enumerate(_ORDINALS.split(), 1))
    | {16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth"}
    | {20 + value: f"twenty {word}, twenty - {word}" for value, word in enumerate(_ORDINALS.split()[:9], 1)}
    | {30: "thirtieth", 31: "thirty first, thirty - first", 0: "st, nd, rd, th"},
}

SMALL: Table = {
    Sort.AT: {
        None: "exactly, precisely, at exactly, at precisely, like, at like, at about, at around, at, @, around, about, approx, by about, around about, roughly, for about, round, round about, near enough, ~, circa, à"
    },
    Sort.IN: {None: "in, within, after"},
    Sort.ON: {None: "on, on the"},
    Sort.THE: {None: "the"},
    Sort.BY: {None: "by, before, no later than"},
    Sort.OF: {None: "of, of the, of each, of every, in the, in each, of a, in every"},
    Sort.PER: {None: "a, per, each, every, an, /"},
    Sort.FROM: {None: "from"},
    Sort.BETWEEN: {None: "between, btw, btwn"},
    Sort.UNTIL: {None: "until, till, til, 'til, untill, up to, through to"},
    Sort.FOR: {None: "for, for the next, over the next, for the, during the next"},
    Sort.PAST: {None: "past, after"},
    Sort.TO: {None: "to, til, before"},
    Sort.EVERY: {
        None: "evey, veery, every, evry, ev, every single, every damn, every bloody, every blessed, each single, each and every",
        "each": "each",
        "other": "alternate, alternating, every other, every alternate",
    },
    Sort.OTHER: {None: "other, second, 2nd, alternate"},
    Sort.STARTING: {
        None: "starting, beginning, start, starting from, from, as of, begin, starting on, beginning on"
    },
    Sort.ONSET: {
        None: "started, began, started on, kicked off, set in, came on, coming on since, been going since"
    },
    Sort.BEFORE: {None: "before, ahead of"},
    Sort.AFTER: {None: "after, since, following, because of, due to, thanks to, despite, post, after the"},
    Sort.AND: {None: "and, &, +, plus, n, also, then, and then", "with": "w, with"},
    Sort.OR: {None: "or, to, -, maybe"},
    Sort.THAN: {None: "than, vs, compared to, compared with"},
    Sort.INSTEAD: {None: "instead of, rather than"},
    Sort.IF: {
        None: "every time, each time, when i, usually, always, sometimes, if, unless, whenever, in case, as long as"
    },
    Sort.PERHAPS: {
        None: "might, might be, almost, nearly, thought, thought i was, thought i might, could have, may have, goal, goal :, aim, aim :, target, target :, plan :, supposed to"
    },
    Sort.COUNTABLE: {None: "headaches, migraines, dizzy spells, panic attacks, palpitations, pains, cramps"},
    Sort.HEDGE: {
        None: "maybe, perhaps, might, might be, possibly, not sure, i think, think, think i'm, think im, i guess, could be, not sure if, dunno, wondering if, think i am, probably, ?"
    },
    Sort.FUTURE: {
        None: "will, gonna, going to, need to, want to, wanna, hope to, hoping to, plan to, planning a, planning an, planning the, planning my, planning to, should, must, have to, got to, gotta, "
        "supposed to, stop taking, stop eating, stop drinking, can't, cant, cannot, couldn't, couldnt, could not, unable to, would, wish, wont, won't, i'll, ill, "
        "trying to, try to, about to, tempted to, due to have, dreading, scared of, afraid of, looking forward to, needs, needed to, need, want, cancel, cancelling, book, booked, booking, avoid, avoided, avoiding, skip, waiting for",
        "all": "cancelled, canceled, postponed, rescheduled, called off",
    },
    Sort.WAS: {
        None: "ate, drank, awake, rang, saw, lay, spent, kept, wore, told, said, rested, was, were, had, did, been, felt, went, got, has been, have been, have had, seemed, came, made, had a, had been, did a, ended, since"
    },
    Sort.POLITE: {
        None: "can you, could you, can u, could u, please, pls, plz, so, so please, would you, will you, u, you, so can you, and can you, i need you to"
    },
    Sort.SAYS: {
        None: "my goal, goal is, aiming for, my aim, my target, target is, read that, heard that, article said, said, says, told, told me, saying, asked, asked me, keeps saying, keeps telling, said to, reckons, thinks, wrote, texted me, msg said, message said"
    },
    Sort.BECOME: {None: "get, be, getting, being, stay"},
    Sort.DID: {
        None: "walked, cooked, showered, bathed, washed, dressed, cleaned, hoovered, vacuumed, tidied, mopped, shopped, climbed, gardened, stretched, "
        "swam, cycled, danced, drove, travelled, traveled, went, got, saw, met, called, phoned, rang, spoke, talked, chatted, visited, came, argued, "
        "cried, sobbed, watched, wrote, emailed, worked, studied, played, baked, ironed, stood, lay, rested, slept, woke, napped, dozed, "
        "ate, drank, had, took, taken, did, made, felt, was, were, been, started, stopped, finished, fell, threw, managed, tried, used, bought, ordered, booked, "
        "forgot, missed, skipped, left, gave, told, said, sent, paid, collected, picked, dropped, carried, lifted, moved, overdid, crashed, answered, filled, spent, "
        "kept, wore, needed, wanted, couldn't, couldnt, didn't, didnt, wasn't, wasnt, hadn't, hadnt, brushed, facetimed, zoomed, texted, knitted, crocheted, tried, hurt, lost, ended, became, passed"
    },
    Sort.PERSON: {
        None: "mum, mom, mam, dad, husband, wife, partner, son, daughter, sister, brother, friend, friends, carer, boyfriend, girlfriend, "
        "he, she, they, his, her, their, neighbour, neighbor, cat, dog, nan, gran, grandma, mother, father, kid, kids, child, aunt, uncle, "
        "mum's, mums, mom's, dad's, dads, husband's, husbands, wife's, wifes, son's, sons, daughter's, daughters, sister's, sisters, brother's, cat's, cats, dog's, dogs, her's, "
        "hubby, oh, bf, gf, baby, baby's, flatmate, boss, everyone, people, someone"
    },
    Sort.MACHINE: {
        None: "car, computer, laptop, app, website, site, pc, phone, tablet crash, market, stock, bike, train, plane, economy, wifi, server, system, browser, lorry, bus"
    },
    Sort.MINE: {None: "my"},
    Sort.TELLS: {None: "i, i'm, im, we, feeling, feel, i'll, seeing, going, gonna"},
    Sort.STATES: {
        None: "is, are, comes, happens, starts, visits, meets, isn't, isnt, hurts, gets, feels, goes, has, doesn't, doesnt, doesn't, helps, helps me, closes, opens, finishes, shuts, begins"
    },
    Sort.NOT: {
        None: "no, not, without, isn't, isnt, wasn't, wasnt, don't have, dont have, haven't got, havent got, no more, free of, never, no longer, nor, zero, "
        "didn't, didnt, did not, haven't, havent, don't, dont, not any, don't have any, dont have any, not had, no longer have, didn't have, didnt have, aren't, arent, not feeling, "
        "not having, hasn't, hasnt, not in, neither, doesn't, doesnt, not a, no sign of, not really, not been, not going to, isn't any, not at all, n't, free from"
    },
    Sort.FILLER: {
        None: "every time i stand, every time i stand up, each time i stand up, each time i stand, whenever i stand, whenever i stand up, whenever i get up, every time i get up, every time i move, i would say, id say, i'd say, i would call it, id call it, i'd call it, id put it at, i'd put it at, i reckon, id give it, i'd give it, bout, which was, which is, carer writing, carer here, carer typing, mum writing, mum typing, dad typing, husband typing, husband writing, wife typing, wife writing, partner typing, partner writing, son typing, daughter typing, sister typing, writing for her, writing for him, typing for her, typing for him, when standing, when sitting, when lying, on standing, after eating, after food, when walking, when moving, when i stand, when i move, when i walk, when i sit, when i eat, on waking, when eating, when upright, loud, louder, is, was, were, are, am, at, about, around, approx, still, now, today, currently, again, like, the, a, an, of, been, level, rated, rating, score, lvl, lev, feeling, feel, feels, felt, "
        "i, im, i'm, ive, i've, my, me, it, its, it's, in, came, come, coming, back, got, get, getting, had, have, having, has, went, going, gone up to, up to, went up to, went down to, "
        "seems, just, only, probably, roughly, say, think, out, up, down, hit, on, to, this, morning, afternoon, evening, all, day, then, well, both, also, as, "
        "maybe, some, any, with, since, over, right, left, legs, leg, arms, arm, body, face, eyes, lower, upper, side, muscles, ears, shoulders, shoulder, knee, everywhere, "
        "constant, whole, time, later, bad boy, there, here, :, =, *, creeping up, creeping, playing up, peaked, average, averaging, be, gone, "
        "remains, stayed, staying, stuck, worst at, a solid, solid, symptom, symptoms, levels, severity, intensity, anymore, any more, yet, much, too, quite, and, really, "
        "moment, atm, tonight, actually, definitely, basically, pretty, ugh, ow, lol, sigh, hey, hi, hello, so, well, overall, generally, mostly, hovering, sitting, running, "
        "slightly, max, kicked, kicking, on and off, off and on, comes and goes, prob, prolly, killing me, killing, stabbing, throbbing, burning, aching, behind, eyes, eye, ish, -ish, gives, giving, gave, make, makes, making, made, put, though, tho, %, out of bed, once, far, earlier, quality, didn't help, didnt help, no help, helped, not helping, helps, that, helped a bit, didn't touch it, didnt touch it, helping, came back, is back, come back, coming back, back again, back with a vengeance, eased to, improved to, dropped to, risen to, crept up to, crept to, got down to, increased to, jumped to, rose to, went to, settled at, spiked to, eased off to, has eased to, flare, flare up, flaring, flared, flareup, flares, nearly, almost, easily, at least, touching, pushing, a good, banging on, through it, for once, thankfully, luckily, thank god, sadly, so far, as well, aswell, sorry, tbh, im afraid, already"
    },
    Sort.BREAK: {
        "comma": ",",
        "stop": ".",
        "semicolon": ";",
        "mark": "!",
        "dots": "…",
        "bullet": "•",
        "slash": "/",
        "bar": "|",
        "open": "(",
        "close": ")",
        "word": "but, although, whereas, however, and then, then, yet, even though, as well as, while, because, cos, coz, cause, tho",
        "question": "?",
    },
    Sort.REMARK: {
        None: "remark, remark :, note :, note to self :, diary :, comment :, remember :, note that, jot down, memo :, journal :, log note, make a note, make a note that, write down, add a note, add note, note -, remark -"
    },
}

#: Words that are no typo of anything, because a word of the tables is one letter away.
COMMON: str = (
    "stopping chopping topping hopping stopped shipped tapped wrapped tried tires tyres mouth mouths paint paints plain plains saint faint point points joint print thing things think thinks night right sight fight might eight weight "
    "height walker talker stalk chalk heard beard board hoard bored house horse hours flour tower lower power slower flower sleet sleek sheet sweet greet meant means meals "
    "menus nurse purse noise nosed hoist moist voice choice marsh match watch patch catch batch every never ever fever lever sever clever seven eleven fatal gland grand "
    "brand stand bland stool tools pools cools fools wools stone phone prone drone alone clone after often other mother father bother rather either neither ether later "
    "water waiter eater daily dairy diary weeks weekly meeting melting seating heating eating beating muddy moody noddy foggy doggy soggy baggy tired wired hired fired "
    "tried dried cried fried pried stairs chairs hairs pairs shake snake stake shaky snack stack crack track smack morning mourning warning horning evening opening weaning "
    "reminded reminds reminding cancer candle handle cable table stable tablet monday money honey minute minus menus second seconds remain remains remained remand rewind behind remit march marsh apron "
    "april august angst sober closer cover order border older holder folder cold colds could would should world words works would breath breathe breathes bread break "
    "breaks cramp clamp stamp swamp stress dress press cress dresses address unwell swell spell smell stroll scroll school shower shadow showed slower slept swept crept "
    "wept kept leapt health heath death breadth headband heading reading leading feeding needing bedding wedding weeding sending spending lending bending dizzying quarter "
    "quarters quieter quilter matter latter letter better bitter butter litter nibble bible cable hospital doctor nurse letter people thanks please really great still "
    "little house room going gonna today sunday sundae monthly mostly costly worst worse worry sorry merry marry carry curry hurry walked talked baked based asked worked "
    "cooked looked booked hooked cooker cleaner cleaned cleared learned leaned gained rained drained trained strained shops shoes shows shots shirt short shore share shave "
    "stomach migrant mirror visual casual actual usual unusual medical radical topical typical mental dental rental vital total local legal royal loyal trial final"
)

#: More of them: common words that stand one letter from a word of the tables.
COMMON += (
    " crushed crush ability acting alert alter ambient angle arches aster attach attacked attacker attacks bella bells blocking brain brains breach breaking brian cheating chomping clamping clamps "
    "compiled complex complies concentrates concentrating condition confined confuse confuses consumed cracking crasher crate crawling creates created creating creation creative cropping delegate deleted "
    "deletes exhaustive exhausts feeds feelings fiddling finding finder finer findings flattening flushed forge freed generate hanger headed hearts horribly issue issued launch leader lightest limbo loser lowers "
    "mediation meditation meditate meditated meditating medicate mental metal migrating moderated mounting overhaul overkill overwhelm painfully panics parse paused pauses pitch pleasure pointing polls problem prompted promptly pulls ranging reaching reacting "
    "remainder remaining remembered remembers removing renaming resumed resumes rewinding sameness scanning scare scattered scheduled scheduler schedules scope scores scout seats severed shell shells shimmering shorter shortest shorts shown sings skins slotting smells sniff spanning "
    "spans speeding spelt spies spill spilling spills spine spines spits splicing spotting staff steering stepping sticky stray streamed stuff supplement supplier sweep sweeping swing swings tended tender thick thingy threat tiled timed toady troubles tying "
    "upsets weirdness winded wording workings worrying mouthful breakfasts clashed cheering charming chilled chilli chilling chills dozen fainter faintly fantasy fattening flighty forgets gutted heady joined joiner knacks laden lighter lights limbs "
    "mused naughty paining pained palace palms parent patent present presents racking raking rating ratings reminded scored sorely sorted stiffer sickly sneeze sneezing sneezed stinging stressful sweater tenser tensed throws tinder wearing weaker wilted bleeding "
    "flood flooded floors sheep steep sleeps troop troops sneaking squeaking flitting taping taxing raking steel reads reedy wheel wheels whale whole rigid rights founds facials racial haven havens speakers speaker blocker blockers locked clocked goings weakly meekly sourly otter twine singe shingle shoulder shoulders mould would cloud encoding parsed weights conversion tables passes reasons usable reduction exiting spelling relation weighted endings confusing alice blond emitting rejection unusable unstable backed coupling visiting pasted tripped spellings reactions swallows "
    "blessing blending alike spool disappears hunting clashing crossing pointy sneak cheat overcome noting overrode terry selling redaction liking fretting seedling weaknesses undoable noticing allergies starring shelling panning wellness sterling "
    "smuggling refraction heaviest exciting concision chess chests crest bloom brood bloods blank block blacks stoop stood steak spear fewer tardy gives giver broth throats tongues loving lining sever severed sodden pissed crusted pressured couching "
    "breeding pleading smelling swearing sweating sweeping swimming starting standing staring stacking stamping slapping snapping brushing cruising rushing planting spanning playing panting farming warming hurling grasping fixing drying doing edging "
    "curry season homeless helpless wrapped tramped noting disappeared overdone overdue conclusion concussion contusion witness happiness snuggling strangling breaking breaching treating treble slurped stirred blanked stollen sullen shallow sallow "
    "coaching catching touching speck speaks shifting sifting herself himself yourself mending sending sailing trading handing gaining lasting washing wishing fishing dashing pushing reading raiding ringing singing winning running sinking "
    "traps trips breads beard boards weighs weighed loosely lowest tallest thirst burst blast blames planned planted granted stated started sorted trusted tasted tested rested wasted worthwhile endless needless careless harmless useless "
    "yelling calling falling filling walling ceiling seeing being bring string strong wrong prong drawn brawn spawn swan span pans plan plane plant plants slant giant"
)

#: A longer unknown word with this ending was done: a past participle ("emailed").
PAST = r"\w{3,}[^\We]ed"

#: Small words cut from both ends of a reminder's task.
EDGES = (
    "nvm kindly any actually oh um umm uh er hmm right well to that about for and the a an my please pls plz can could would you u i need need's want me just also of at on in is it's its im i'm "
    "it then ok okay hi hey so by with teh will should must have gotta gonna got like new set up sure make remind us one ones thanks thank no more "
    "anymore from reminder reminders & + - , . ! : ; ' now still again or ish after before"
)
