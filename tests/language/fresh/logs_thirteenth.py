"""The thirteenth batch of log messages, written by somebody who has not seen the grammar.

First try: 120 of 120 right. The writer's answers are kept.
"""

# ruff: noqa: E501 - rows read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = r"""
fatigue 6 => fatigue=6
headache 5/10 => headache=5
dizziness 4 nausea 2 => dizziness=4 nausea=2
joint pain 6 today => joint_pain=6
sore throat 3, glands 5 => glands=5 sore_throat=3
tinnitus 7 cant hear myself think => tinnitus=7
palpitations 4 when standing => palpitations=4
Fog: 6, Fatigue: 8 => brain_fog=6 fatigue=8
anxiety 5 stress 6 => anxiety=5 stress=6
muscle pain 7, weakness 5 => muscle_pain=7 muscle_weakness=5
fatige 7 pian 5 => fatigue=7 pain=5
light sensitivity 8 => light_sensitivity=8
chills 3 and sore throat 4 => chills=3 sore_throat=4
fatigue 6-7 => fatigue=6.5
headache between 3 and 5 => headache=4
fog about 5 => brain_fog=5
pain 7ish => pain=7
no headache => headache=0
no nausea today, pain 3 => nausea=0 pain=3
dizziness gone, fatigue 5 => dizziness=0 fatigue=5 | ask
no brain fog for once => brain_fog=0
no crash today => no-crash
walked 10 min, no crash => no-crash physical:walk/10
didnt take ldn today, pain 5 => no-med:LDN pain=5
no sore throat, no chills, pain 4 => chills=0 pain=4 sore_throat=0
slight headache => headache=2
a bit dizzy => dizziness=3
mild nausea and moderate fatigue => fatigue=5 nausea=3
severe pain => pain=8
very nauseous => nausea=7
brain fog awful => brain_fog=9
exhausted => fatigue=8
bad headache, slept 5h => headache=7 slept=5
light unbearable => light_sensitivity=9
mild tinnitus => tinnitus=3
shattered after hair wash => fatigue=8 physical:wash
severe muscle pain, no headache => headache=0 muscle_pain=8
energy 3 => energy=3
mood 4 energy 2 fatigue 8 => energy=2 fatigue=8 mood=4
mood 7, pain 3 => mood=7 pain=3
hr 105 => hr=105
bp 102/68, dizzy 5 => bp=102/68 dizziness=5
1800 steps => steps=1800
hr 124 after shower, fatigue 7 => fatigue=7 hr=124 physical:shower
down to 2 spoons => ask | other | none
fatigue 14 => ask | other | none
pain -3 => ask | other | none
fog 3/5 => ask | other | none
pain 2 out of 5 => ask | other | none
4 => ask | other | none
meh => ask | other | none
awful => ask | other | none
good => ask | other | none
same as before => ask | other | none
a bit better => ask | other | none
so so => ask | other | none
8/10 => ask | other | none
not great => ask | other | none
😩 => ask | other | none
🤢 => ask | other | none
😢 => ask | other | none
🛌 => ask | other | none
maybe a crash coming? => ask | other | none
everything 6 => ask | other | none
fatigue ٥ => fatigue=5
headache ４ => headache=4
🤢 4 => nausea=4 | ask
schmerzen 6 übelkeit 2 => ask | other | none
dolor 7 fatiga 8 => ask | other | none
slept 8h woke 3 times => slept=8 woke=3
slept 4.5 hrs => slept=4.5
slept 6h15 => slept=6.25
sleep 3/10, fatigue 7 => fatigue=7 night=3/10
slept well, fatigue 4 => fatigue=4 night=3/3
slept badly, pain 5 => night=1/3 pain=5
asleep at 11pm awake at 5am => slept=6 | ask
woke unrefreshed, slept 9h => night=1/3 slept=9
nap 1h => remark
walked 5 mins in the garden => physical:walk/5
made lunch 20 min => physical:cook/20
video call w sister 45 mins, fatigue 7 => fatigue=7 social:call/45
did emails 30 min, fog 6 => brain_fog=6 cognitive:email/30
friend visited 1h => social:visit/60
read for 15 min head 5 => cognitive:read/15 headache=5
argument with my brother, stress 8 => emotional:argument stress=8
dr appt 40 min, pain 6 after => pain=6 physical:appointment/40
hoovered 10 min effort 7/10 => physical:clean/10
bath 20 min then fatigue 6 => fatigue=6 physical:bath/20
tax form 2h, crashed => cognitive:form/120 crash
crashed after the dentist => crash physical:appointment
pem day 5, pain 7 => crash pain=7
yesterday fatigue 8 => fatigue=8 day=-1
3 days ago crashed => crash day=-3
took propranolol 10mg => med:propranolol
took 2 paracetamol, headache 6 => headache=6 med:paracetamol
skipped magnesium tonight => no-med:magnesium
at 4 fatigue was 7 => fatigue=7
pain 5 since 2pm => pain=5
sat up 15 mins then dizzy 6 => dizziness=6 upright:upright/15
pain four fatigue seven => fatigue=7 pain=4
nausea 2 / fog 6 / slept 7h woke once / walk 6 min / no crash => brain_fog=6 nausea=2 no-crash physical:walk/6 slept=7 woke=1
neck pain 5 back pain 3 => back_pain=3 neck_pain=5
gut 6, nausea 5 => gut=6 nausea=5
noise sensitivity 7 light sensitivity 5 => light_sensitivity=5 noise_sensitivity=7
stairs twice, weakness 7 => muscle_weakness=7 physical:stairs
2 days ago headache 7 => headache=7 day=-2
make that fatigue 5 => correct fatigue=5
delete my last entry => delete
show me last week => ask | other | none
what can you do => ask | other | none
fainted in the shower, hr 140 => safety hr=140 physical:shower
chest pain and cant breathe, pain 8 => safety pain=8
died laughing at the cat, pain 4 => pain=4
"""

#: What was asked and said last, the answer, and what it says.
ANSWERS: list[tuple[tuple[str, ...], dict[str, float], str, str]] = [
    (("fatigue",), {"fatigue": 7}, "bit worse", "ask"),
    (("pain",), {}, "5", "pain=5"),
    (("brain_fog",), {}, "6/10", "brain_fog=6"),
    (("fatigue",), {"fatigue": 8}, "the same", "fatigue=8"),
    (("fatigue", "pain"), {}, "6 3", "fatigue=6 pain=3"),
    (("nausea",), {}, "none", "nausea=0"),
    (("headache",), {}, "four", "headache=4"),
]
