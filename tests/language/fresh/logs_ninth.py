"""The ninth batch of log messages, the last one: what it shows at first try is the estimate."""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
morning. fatigue 7, fog 6, pain 4 => fatigue=7 brain_fog=6 pain=4
ugh. pain 8 => pain=8
fatigue 8, cant even => fatigue=8
so foggy cant read => brain_fog~7
headache 7 took ibuprofen => headache=7 med:ibuprofen
bad headache took 2 paracetamol => headache~7 med:paracetamol
dizzy when standing 6 => dizziness=6 | dizziness=6 upright:upright
nauseous after eating 4 => nausea=4
heart racing when i stand 7 => palpitations=7 | palpitations=7 upright:upright
pain worst in legs 7 => muscle_pain=7 | pain=7 | ask
pain in my neck 6 => neck_pain=6
sore legs 5 => muscle_pain=5
my joints ache 6 => joint_pain=6
stomach 5 nausea 5 => gut=5 nausea=5
gut bad today => gut~7
tinnitus loud 6 => tinnitus=6
light bothering me 6 => light_sensitivity=6
noise too much 8 => noise_sensitivity=8 | ask
throat like razors 7 => sore_throat=7 | ask
glands huge 6 => glands=6 | ask
chills 3 => chills=3
anxiety 4 mood 5 => anxiety=4 mood=5
really stressed => stress~7
mood rock bottom => mood~1
energy better than yesterday 5 => energy=5 | ask
energy maybe 3 => energy=3
no fatigue for once => fatigue=0
zero pain => pain=0
nothing hurts => ask | other | pain=0
headache's gone => headache=0
fog lifted => ask | other | brain_fog=0
pain bit less 4 => pain=4
fatigue the same 6 => fatigue=6
pain up and down 3 to 6 => pain=4.5 | ask
pain 3 on waking, 6 by night => ask
fatigue 5 -> 8 after shower => ask | fatigue=8 physical:shower
7/10 tired => fatigue=7
3/10 pain 8/10 fatigue => pain=3 fatigue=8
pain seven out of ten => pain=7
pain 7.0 => pain=7
pain: 6, fatigue: 7, mood: 3 => pain=6 fatigue=7 mood=3
fatigue 6 & pain 5 => fatigue=6 pain=5
fatigue and pain 6 => ask | fatigue=6 pain=6
fatigue + fog both 8 => fatigue=8 brain_fog=8
fatigue 50% => fatigue=5 | ask
pain 4 on a scale of 10 => pain=4 | ask
pain 3 stars => ask | pain=3
pain level 6 fatigue level 7 => pain=6 fatigue=7
exhausted 9 => fatigue=9
wrecked today => fatigue~9
totally drained and sore => fatigue~8 | ask | fatigue~8 pain~5
dead on my feet => fatigue~9
feel ok => ask
not bad today pain 2 => pain=2
bad => ask
4 => ask
meh 5 => ask
slept 5 hours woke 3 times => slept=5 woke=3
slept 6h15 => slept=6.25
slept 4.5 => slept=4.5
sleep: 7h => slept=7
8 hrs sleep but unrefreshed => slept=8 night=1/3
3 hours of broken sleep => slept=3 night=1/3 | slept=3 | ask
sleep quality 4/10 => night=4/10
sleep bad pain bad => night=1/3 pain~7
good night 8 hours => night=3/3 slept=8
couldnt get to sleep til 3 => ask | other | none | night=1/3
asleep 11 to 5 => slept=6
went to bed at 11 woke at 6 => slept=7 | ask
awake since 5am => ask | other | none
woke once => woke=1
nap 90 mins helped => remark
walked 12 minutes => physical:walk/12
5 min walk to car => physical:walk/5
walked 500m => physical:walk
shower seated 10 mins => physical:shower/10
strip wash => physical:wash
changed bedding 15 mins, heart rate 130 => physical:clean/15 hr=130
ironed for 20 mins => physical:laundry/20
made soup, 30 min, tired 7 => physical:cook/30 fatigue=7
food shopping 50 min then crashed => physical:shop/50 crash
gym 20 min => physical:exercise/20
climbed stairs, breathless 6 => physical:stairs breathlessness=6
blood test this morning => physical:appointment
gp phone appointment 10 min => social:call/10
coffee with jo 1h => social:coffee/60
rang mum 25 mins => social:call/25
friends round for 2 hours fog 7 => social:visit/120 brain_fog=7
texting 20 mins => social:chat/20
argument with landlord, stress 9 => emotional:argument stress=9
crying on and off, mood 2 => mood=2 | emotional:crying mood=2
studied 30 min => cognitive:study/30
knitting 20 min => cognitive:craft/20
screen time 4 hours, eyes 6 => cognitive:screen/240 | ask
tax return 1 hr => cognitive:finance/60
computer work 90 mins effort 6 => cognitive:screen/90 effort=6/10 | cognitive:screen/90
loud music next door 2 hours noise 8 => sensory:noise/120 noise_sensitivity=8 | noise_sensitivity=8
rested all day => effort=0/4
pushed too hard today => effort=3/4
effort 2 => effort=2/10
planning a walk later => ask | other | none
should have a shower => ask | other | none
no walk today => ask | other | none
crashed => crash
crashed again today fatigue 10 => crash fatigue=10
day 2 of pem => crash
pem from yesterdays walk => crash
dont think its a crash => ask | no-crash | other
crash or just tired? => ask
the app crashed => ask | other | none
took ldn => med:LDN
took my evening meds => med:meds
ldn 6mg and magnesium => med:LDN med:magnesium
forgot propranolol this morning => no-med:propranolol
no meds today => no-med:meds | ask
took naproxen at 2pm pain 6 => med:naproxen pain=6
took 5000iu vit d => med:vitamin_d
ran out of ldn => no-med:LDN | ask
going to take paracetamol => ask | other | none
pulse 104 => hr=104
hr lying 70 => hr=70
bp 130/85 => bp=130/85
temp 36.4 pain 5 => temp=36.4 pain=5
sats 92 => spo2=92
6,500 steps => steps=6500
steps 900 => steps=900
yesterday pain 4 => pain=4 day=-1
yesterday i walked 30 min => physical:walk/30 day=-1
on saturday i crashed => crash day=-4
tuesday: fatigue 8 => fatigue=8 day=-1
5 days ago fatigue 9 => fatigue=9 day=-5
last night slept 4h => slept=4
pain 5 yesterday fatigue 6 today => ask
next week fatigue 7 => ask | other
age 34 pain 5 => ask | pain=5
week 3 of physio pain 6 => pain=6 | ask
fatigue 6 at 6pm => fatigue=6
that should be 6 => correct
pain was 5 not 7 => correct
no it was yesterday => correct
correction fatigue 6 => correct
undo => delete
scratch that => delete
show chart => other
how bad was my pain last week => other
what is brain fog => other | none | ask
thanks x => none
hey => none | other
"""

#: (asked, last, message, what it says): answers to an open question.
ANSWERS = [
    (("pain",), {}, "7", "pain=7"),
    (("pain",), {}, "its a 7", "pain=7"),
    (("pain",), {}, "like a 4 or 5", "pain=4.5"),
    (("pain",), {}, "zero", "pain=0"),
    (("pain",), {}, "terrible", "pain~8"),
    (("pain",), {}, "a bit", "pain~3"),
    (("pain",), {}, "ok", "ask | pain~3"),
    (("pain",), {"pain": 5}, "no change", "pain=5"),
    (("pain",), {"pain": 5}, "a bit worse", "ask"),
    (("pain",), {}, "70", "ask"),
    (("pain",), {}, "skip", "ask | other | none"),
    (("fatigue", "pain", "brain_fog"), {}, "8 5 6", "fatigue=8 pain=5 brain_fog=6"),
    (("fatigue", "pain", "brain_fog"), {}, "8/5/6", "fatigue=8 pain=5 brain_fog=6 | ask"),
    (("fatigue", "pain"), {}, "8, pain 5", "fatigue=8 pain=5 | ask | pain=5"),
    (("energy",), {}, "2/10", "energy=2"),
    (("energy",), {}, "bad", "energy~2"),
    (("mood",), {}, "good", "mood~8"),
    (("sleep",), {}, "7 hours, woke twice", "slept=7 woke=2"),
    (("sleep",), {}, "terrible", "night=0/3 | night=1/3"),
    (("how_today",), {}, "crashed", "crash"),
    (("how_today",), {}, "same as usual", "ask | other"),
    (("fatigue",), {}, "thanks", "none | ask"),
]
