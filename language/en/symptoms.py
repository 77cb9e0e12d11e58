"""English words for symptoms, energy, mood and their levels."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.folders import Table
from language.sorts import Sort

SYMPTOMS: Table = {
    Sort.SYMPTOM: {
        "fatigue": "fatigue, fatigued, tired, tiredness, fatige, exhaustion, weariness, lethargy, lethargic, sleepy, "
        "sluggish, fatigue level, tiredness level, weary",
        "pain": "pain, paion, paim, apin, oain, painn, paiin, pian, pains, painful, ache, aches, aching, achy, achey, sore, soreness, ouch, everything hurts, all hurts, it hurts, body hurts, everything aches, body pain, pain level, "
        "body aches, pain score, general pain, overall pain",
        "brain_fog": "brain fog, brainfog, brain-fog, brain - fog, fog, foggy, foggy head, fogginess, fuzzy, fuzzy head, "
        "brain fogged, cog fog, concentration problems, concentration, brain mush, brain is mush, brain like soup, brain like porridge, brain like mush, brain like cotton wool, cotton wool head, cotton wool brain, head full of cotton wool, brain like treacle, word finding, brain not working, brain wont work, brain won't work, fuzzy brain, fuzzy headed, cant concentrate, can't concentrate, cant focus, can't focus, brain is fried, brain fried, cog issues, cognitive issues, cognitive symptoms, cognition, brain is soup, brain soup, brain is foggy, cant think straight straight, can't think straight, cant think, "
        "can't think, muddled, mental fog, braindead, head fog, brain foggy, confused head, cognitive",
        "headache": "head's pounding, heads pounding, head's banging, heads banging, head's splitting, heads splitting, head's killing me, heads killing me, head's throbbing, heads throbbing, head banging, headache, headaches, migraine, migraines, head ache, head pain, sore head, head hurts, head sore, "
        "head pounding, pounding head, 🤕, headachy, head is killing me, head splitting, splitting head, migraine pain",
        "dizziness": "dizy, dizzi, dissy, dizzey, dizzie, dizzy, dizziness, dizzyness, lightheaded, light headed, light - headed, lightheadedness, woozy, "
        "giddy, vertigo, faint feeling, head spins, spinning, room spinning, head rush, 😵‍💫, wobbly, pots symptoms, "
        "dizzy spells, dizzy spell",
        "nausea": "naseua, nausious, naucious, nausia, nauseus, nausea, nauseous, nauseated, queasy, sick to my stomach, feel sick, feeling sick, felt sick, 🤢, "
        "sickness, sicky",
        "sore_throat": "sore throat, throat pain, throat sore, throat hurts, painful throat, scratchy throat",
        "glands": "glands, swollen glands, sore glands, gland, tender glands, lymph nodes, swollen lymph nodes, "
        "glands up, glands swollen, glands sore, tender lymph nodes",
        "muscle_weakness": "weakness, muscle weakness, weak, weak legs, weak arms, leg weakness, legs weak, arms weak, "
        "arm weakness, weak muscles, muscles weak, jelly legs, legs like jelly, heavy legs, legs heavy, feeling weak, legs like lead, legs feel like lead, leaden legs, limbs heavy, heavy limbs, limbs like lead, legs like concrete, body like lead, leaden, legs gone to jelly, body feels heavy, body heavy, heavy body, arms heavy, heavy arms, weak muscles all over",
        "muscle_pain": "hand cramps, foot cramps, calf cramps, calf cramp, cramp in my leg, cramp in my legs, cramp in my calf, muscle pain, muscle ache, muscle aches, muscles ache, aching muscles, sore muscles, leg pain, "
        "legs ache, leg ache, aching legs, sore legs, legs hurt, myalgia, muscles sore, muscles hurt, arm pain, "
        "muscles burning, burning muscles, muscles burn, burning legs, legs burning, muscle burning, lactic acid, muscle cramps, muscle cramp, leg cramps, cramping legs, arms hurt, arms sore, sore arms, muscles painful, painful muscles, painful legs, legs painful, muscle soreness, calf pain, legs aching, legs sore, thigh pain, arms ache, muscle pains, leg pains, muscles aching",
        "joint_pain": "achey joints, achey joint, achy joint, joint pain, joint pains, joints, joints hurt, sore joints, joints sore, achy joints, knee pain, "
        "hip pain, aching joints, joints ache, knees hurt, wrist pain, joint ache, joint aches, ankle pain, "
        "shoulder pain, elbow pain, finger pain, hand pain, joints aching",
        "back_pain": "back pain, backache, back ache, sore back, back hurts, back sore, back is sore, bad back, "
        "lower back pain, back aching, back aches, lower back",
        "neck_pain": "neck pain, sore neck, stiff neck, neck ache, neck hurts, neck sore, neck stiff, neck stiffness",
        "palpitations": "palpitations, palps, palpitation, heart racing, racing heart, heart pounding, pounding heart, "
        "tachy, tachycardia, heart flutters, heart flutter, heart fluttering, heart is racing, heart is pounding",
        "breathlessness": "breathless, breathlessness, short of breath, shortness of breath, out of breath, sob, winded, "
        "puffed, air hunger, breathing bad, puffed out",
        "light_sensitivity": "light sens, light sensitivity, light sensitive, sensitive to light, photophobia, light hurts, "
        "lights hurt, light intolerance, light bothering me, photosensitive",
        "noise_sensitivity": "noise sens, sound sens, noise sensitivity, sound sensitivity, noise sensitive, sensitive to noise, sound sensitive, "
        "sensitive to sound, noise hurts, sound hurts, noise intolerance, hyperacusis",
        "tinnitus": "tinnitus, ringing ears, ears ringing, ringing in my ears, ringing in ears, ear ringing",
        "gut": "gut, gut pain, stomach pain, stomach ache, stomachache, tummy ache, tummy pain, ibs, bloating, bloated, "
        "belly pain, stomach cramps, tummy cramps, belly cramps, period cramps, abdominal cramps, diarrhoea, diarrhea, constipation, constipated, gut issues, "
        "tummy trouble, stomach upset, upset stomach, gut trouble, abdominal pain, bowels, reflux, heartburn",
        "chills": "chills, chilly, shivers, shivery, shivering, feverish, hot and cold, freezing, cold sweats, sweats, "
        "flushes, temperature swings",
        "anxiety": "anxiety, anxious, panicky, panic, worry, worried, on edge, nervous, panic attack",
        "stress": "stress, stressed, stressed out, stress level, overwhelmed",
    },
    Sort.STATE: {
        ("pain", 0): "nothing hurts, nothing aches, nothing hurting, nothing is hurting",
        (
            "fatigue",
            9,
        ): "wiped, wiped out, wiped me out, wrecked, destroyed, floored, flattened, dead on my feet, "
        "dead tired, completely drained, utterly exhausted, totally exhausted, zombified, like a zombie, zombie, "
        "totally wiped, completely wiped out, completely exhausted, run over by a bus, hit by a bus, "
        "hit by a truck, finished me off, done in, wiped me, absolutely exhausted, so exhausted",
        (
            "fatigue",
            8,
        ): "knackered, exhausted, shattered, zonked, pooped, bushed, dog tired, drained, worn out, burnt out, "
        "burned out, dead beat, cream crackered, running on empty, ran out of steam, sinking, shattering, "
        "exhausting, washed out, frazzled, whacked, tuckered out, so so tired, so very tired, very very tired, really really tired, battered, beat up, spaced out with tiredness, fit to drop, dead dead tired, ready to drop, broken today, absolutely broken, on my last legs, running on fumes today, conked out, wore me out, flat out exhausted, running on fumes, drained me, exhausted me, bone tired, cream - crackered",
    },
    Sort.ENDING: {
        None: "came out of, coming out of a, coming out of the, recovering from, recovered from, coming out of, getting over, end of, tail end of, over the"
    },
    Sort.LOOMS: {
        None: "coming, coming on, looming, on the way, brewing, incoming, imminent, pending, coming my way, building, on its way, on the horizon, around the corner, threatening, starting, might be coming, is coming"
    },
    Sort.BODY: {
        "muscle_pain": "muscles, calves, thighs",
        "headache": "head",
        "neck_pain": "neck",
        "back_pain": "back",
        "sore_throat": "throat",
        "gut": "stomach, tummy, belly",
        "noise_sensitivity": "noise, noises, sound, sounds",
        "light_sensitivity": "light, lights, bright light",
        "joint_pain": "knees, hips, hands, knee, hip, wrists, ankles, elbows, fingers, shoulder",
    },
    Sort.RATING: {
        "energy": "energy, energy level, energy levels, battery, body battery, spoon, spoons, spoon count",
        "mood": "mood, moods, mood's, spirits, mood level",
    },
    Sort.FEELING: {
        ("mood", 2): "miserable, depressed, hopeless, tearful",
        (
            "mood",
            3,
        ): "feeling low, feel low, low mood, feeling down, feel down, sad, fed up, grumpy, irritable, feeling blue",
        ("mood", 8): "cheerful, happy, in good spirits, good spirits, content",
    },
    Sort.ILLNESS: {
        None: "have a cold, got a cold, caught a cold, have flu, got flu, have the flu, got covid, have covid, covid positive, "
        "tested positive for covid, came down with a cold, have a virus, caught a bug, have a bug, stomach bug, "
        "got an infection, have an infection, uti, chest infection, sinus infection, down with a cold, ill with a cold",
    },
    Sort.CRASH: {
        None: "crash, crashed, crashing, pem, post exertional malaise, post - exertional malaise, in a crash, pem crash, "
        "in pem, big crash, pemmed, pem hit, payback, in a full crash",
    },
}

LEVELS: Table = {
    Sort.LEVEL: {
        0: "none, nil, zero, absent, free, gone, nothing, all gone",
        1: "minimal, tiny, barely any, barely there, hardly any, negligible, barely",
        2: "slight, slightly, very mild, very slight, not much, little, low level, faint, very little, a touch of, touch of",
        3: "mild, mildly, a bit, a bit of, bit, bit of, a little, a little bit, a wee bit, bearable, tolerable, manageable, "
        "light, a tad, tad, not too bad, not bad, not so bad, not that bad, kinda, kind of, a bit of a, "
        "bit of a, low, minor, somewhat, sort of",
        5: "moderate, medium, middling, mid, moderately, average, so so, middle, fairly, meh, so - so, noticeable, moderate to",
        6: "quite, rather, quite a lot of, fairly bad, moderate to severe, moderately severe",
        7: "bad, badly, strong, high, quite bad, pretty bad, nasty, rough, rotten, lots of, a lot of, a lot, "
        "poor, intense, lot of, loads of, loads, bad again, pretty rough, "
        "rather bad, significant, grim, quite strong, really strong",
        8: "severe, severely, crushing, overwhelming, banging, stinking, blinding, extremely, super, horrible, horrid, terrible, "
        "so bad, bad bad, dreadful, brutal, massive, extreme, too much, "
        "really high, horrendous, really really bad, major, ridiculous, crazy, killer, savage, pounding, raging, splitting",
        9: "awful, unbearable, worst, excruciating, agony, hell, through the roof, off the charts, intolerable, from hell, "
        "awfully, crippling, horrific, off the scale, the worst, really awful, debilitating, "
        "absolutely awful, insane, worst ever",
        10: "maxed out, max, maximum, worst possible, the worst possible, as bad as it gets",
    },
    Sort.GOODNESS: {
        0: "none, zero, nil",
        1: "awful, terrible, horrible, horrid, dreadful, rock bottom, non existent, on the floor, "
        "worst, hell, dire, horrendous",
        2: "low, bad, rubbish, crap, poor, rough, shit, badly, lousy, poorly, crappy, rotten, not great, not good, not well, "
        "not very good, not very well, not so good, hardly any, grim, barely any, nasty, shite, pants, broken, fitful, "
        "restless, disturbed, unrefreshing, not much, terribly",
        5: "ok, okay, okish, fine, alright, so so, fair, average, moderate, all right, meh, medium, middling, not bad, "
        "not too bad, decent, reasonable, ok ish, ok - ish, so - so, not so bad, alrightish, adequate, normal",
        8: "good, a good, well, high, nice, solid, refreshing, quite good, quite well, deep, lovely, sound, soundly",
        9: "great, excellent, fantastic, brilliant, amazing, wonderful, perfect, like a log, like a baby, super",
    },
    Sort.MORE: {
        None: "very, really, so, extremely, super, absolutely, totally, completely, properly, proper, pretty, v, vv, rly, rlly, realy, soo, sooo, incredibly, unbelievably, exceptionally, insanely, super duper, veryy, ridiculously"
    },
    Sort.TOO: {None: "too, that, as, overly, particularly, especially, terribly, all that"},
    Sort.CHANGE: {
        "worse": "up a notch, a notch up, a notch higher, a notch worse, up a bit, worse, worsening, getting worse, got worse, flaring, flared, deteriorated, not as good",
        "better": "down a notch, a notch down, a notch lower, a notch better, down a bit, better, improved, improving, easing, eased, getting better, less bad, not as bad",
    },
    Sort.SAME: {
        None: "same, the same, about the same, unchanged, no change, same again, same as before, same as yesterday, "
        "same as last time, still the same, ditto, much the same, same same, same old, as before"
    },
    Sort.USUAL: {
        None: "normal, normal for me, my normal, as normal, usual, as usual, same as usual, about as usual, my usual, the usual, business as usual, same as always, "
        "as always, about usual, nothing unusual"
    },
    Sort.VAGUE: {
        None: "hmm, hm, hmmm, idk, i dont know, i don't know, dunno, dont know, don't know, no idea, 👍, 👎, 😴, 🙂, 😊, 😀, 😐, 😞, 😢, 😩, 😫, 🥱, ☹️, 🙁, 😔, 😭, 🤷, 🤒, 😷, 🥴, 😵, 💀, 🔥, 🥵, 🥶, 👌, 😖, 😣, 🛌, 🛏️, 🪫, 🔋"
    },
    Sort.BOTH: {None: "both, all, each"},
}
