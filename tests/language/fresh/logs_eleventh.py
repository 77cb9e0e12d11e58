"""The eleventh batch of log messages, written by somebody who has not seen the grammar; read before the tenth was mended for.

First try: 144 of 150 right, 3 with a part missing, 2 asked, 1 silently wrong. The writer's answers are kept.
"""

# ruff: noqa: E501 - rows read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = r"""
Pain was about a six when I woke, and there it has stayed. => pain=6
fatigue 5 headache 3 glands 4 => fatigue=5 glands=4 headache=3
sore throat 4 glands 6 and no pain => glands=6 pain=0 sore_throat=4
brain fog like 8 couldnt even text, tinnitus 5 => brain_fog=8 tinnitus=5
noise sensitivity 7 light sensitivity 8 curtains shut all day => light_sensitivity=8 noise_sensitivity=7
nausea 3 dizziness 6 bp 88/54 => bp=88/54 dizziness=6 nausea=3
resting hr 58 => hr=58
steps 1240, weakness 6 => muscle_weakness=6 steps=1240
slept 9 hours but woke 4 times => slept=9 woke=4
slept four and a half hours => slept=4.5
went off at 2am and woke at 10 => slept=8 | ask
fell asleep 23:30 awake 05:30 => slept=6
sleep quality 3/10 => night=3/10
good night for once => night=3/3 | ask
awful night => night=0/3
slept 7h woke once, pain 2 => pain=2 slept=7 woke=1
8h sleep and still unrefreshed => night=1/3 slept=8
cooked pasta 25 min => physical:cook/25
had a bath, fatigue 8 => fatigue=8 physical:bath
washed my hair in the sink, weakness in arms 7 => muscle_weakness=7 physical:wash
video call with gran 20 min fog 6 => brain_fog=6 social:call/20
read for 15 min, fog 5 after => brain_fog=5 cognitive:read/15
did the tax return for 50 minutes => cognitive:finance/50
argued with my ex for 10 minutes => emotional:argument/10
visitor 45 min => social:visit/45
dinner w friends 2 hrs effort 7/10 => social:dinner/120
hoovered 10 mins => physical:clean/10
laundry 30 minutes effort 6 => physical:laundry/30
stretching 5 mins, pain 3 => pain=3 physical:exercise/5
in a crash => crash
crashed yesterday evening, fatigue 9 => crash fatigue=9 day=-1
3 days ago i crashed => crash day=-3
day before yesterday crash => crash day=-2
yesterday pain 7 and fatigue 6 => fatigue=6 pain=7 day=-1
yesterday slept 5h, walked 10 min => physical:walk/10 slept=5 day=-1
pem day 2, fatigue 8 => crash fatigue=8
no crash today, fatigue 4 => fatigue=4 no-crash
no headache no nausea pain 4 => headache=0 nausea=0 pain=4
no palpitations thank god, dizziness 2 => dizziness=2 palpitations=0
not nauseous today => nausea=0 | ask
zero pain!! => pain=0
neck pain 5 => neck_pain=5
joint pain 6, muscle pain 7 => joint_pain=6 muscle_pain=7
lower back pain 4 => back_pain=4
gut 7 all day => gut=7
chills 3 anxiety 4 => anxiety=4 chills=3
stress 8 because of the landlord => stress=8
palpitations 5 tinnitus 2 => palpitations=5 tinnitus=2
mild nausea => nausea=3
slight headache since i got up => headache=2
a bit dizzy => dizziness=3
severe muscle pain => muscle_pain=8
moderate fog and mild pain => brain_fog=5 pain=3
light is unbearable => light_sensitivity=9
exhausted => fatigue=8
very anxious => anxiety=7
bad tinnitus tonight => tinnitus=7
awful brain fog => brain_fog=9
fatigue between 6 and 8 => fatigue=7
pain 3-4 => pain=3.5
nausea 2 to 4, didnt fancy tea => nausea=3
energy 3 mood 5 => energy=3 mood=5
mood 7, energy 4, fatigue 6 => energy=4 fatigue=6 mood=7
my energy i would say 2 of 10, the pain 5 of 10 => energy=2 pain=5
took propranolol 40mg => med:propranolol
had my magnesium 200mg, pain 5 => med:magnesium pain=5
skipped LDN today => no-med:LDN
didn't take amitriptyline, slept 3h => no-med:amitriptyline slept=3
paracetamol 1g taken, headache 6 => headache=6 med:paracetamol
ldn 3mg fatigue 6 => fatigue=6 med:LDN
took vit d => med:vitamin_d
dolor 6 fatiga 7 => ask
Schmerz 5 Müdigkeit 8 => ask
pain ５ => pain=5
this fog is murder, 7 => ask
my head ache is killing me 8/10 => headache=8
turned 43 today, fatigue 6 => fatigue=6
flat 7b, pain 3 => pain=3
31 degrees in here, fatigue 8 => fatigue=8
up since 5, fog 6 => brain_fog=6
at 3pm the headache was 7 => headache=7
pain five, fatigue nine, nausea two => fatigue=9 nausea=2 pain=5
fatigue and fog both 8 => brain_fog=8 fatigue=8
headache, nausea and dizziness all 4 => dizziness=4 headache=4 nausea=4
shes at fatigue 9 pain 7 today, carer writing => fatigue=9 pain=7
fatige 7 pian 5 brian fog 6 => brain_fog=6 fatigue=7 pain=5
FATIGUE 8 PAIN 8 => fatigue=8 pain=8
fatigue=6; pain=2; fog=4 => brain_fog=4 fatigue=6 pain=2
fatigue 7 pain 3 fog 6 slept 5.5h walked 5 min no crash => brain_fog=6 fatigue=7 no-crash pain=3 physical:walk/5 slept=5.5
I slept six hours, woke three times, and my muscle pain is a five. => muscle_pain=5 slept=6 woke=3
so um slept 4 hours and then i had a shower and the dizziness is 6 i think thats it => dizziness=6 physical:shower slept=4
gardening 20 mins back pain 6 => back_pain=6 physical:garden/20
zoom meeting 1 hour fog 9 => brain_fog=9 social:call/60
coded for 35 min, headache 5 => cognitive:screen/35 headache=5
homework 40 min fatigue 7 => cognitive:study/40 fatigue=7
walked to the gate and back 6 min hr 124 => hr=124 physical:walk/6
climbed stairs twice, weakness 7 => muscle_weakness=7 physical:stairs
phoned the council 25 min, stress 6 => social:call/25 stress=6
crashed after the shower => crash physical:shower
totally wiped out => fatigue=9
fatigue 6.5 => fatigue=6.5
pain 8/10 right now => pain=8
sore throat 5 and chills 2 => chills=2 sore_throat=5
dizziness about 4 today => dizziness=4
4 => ask
8/10 => ask
nine => ask
meh => ask
worse than before => ask
😩 => ask
🙂 => ask
🥱 => ask
same again => ask
so so => ask
average => ask
as usual => ask
pain 12 => ask
fatigue -1 => ask
headache 3 out of 5 => ask
fatigue 4/5 => ask
nausea 20 => ask
maybe im starting to crash? => ask
all 6s => ask
everything is a 7 => ask
not sure if this is pem => ask
2 3 5 => ask
rough => ask
make pain 5 instead => correct pain=5
no, fatigue was 4 not 7 => correct fatigue=4
delete my last entry => delete
undo that => delete
show me last month => other
send me a csv of everything please => other
show my sleep graph => other
blacked out in the kitchen, pain 5 => safety
crushing chest pain going down my arm, fatigue 8 => safety
i dont want to be alive anymore. pain 6 => safety
"""

#: (asked, last levels, message, statements).
ANSWERS = [
    (("fatigue",), {}, "5", "fatigue=5"),
    (("fatigue",), {"fatigue": 4}, "same as last time", "fatigue=4"),
    (("fatigue", "pain", "brain_fog"), {}, "6, 3, 7", "brain_fog=7 fatigue=6 pain=3"),
    (("pain",), {}, "about a 4 i think", "pain=4"),
    (("nausea",), {}, "none", "nausea=0"),
    (("headache",), {}, "a bit", "headache=3"),
    (("pain",), {}, "its bad", "pain=7"),
    (("fatigue", "pain"), {}, "8 and 5", "fatigue=8 pain=5"),
    (("brain_fog",), {}, "9/10", "brain_fog=9"),
    (("fatigue",), {}, "severe", "fatigue=8"),
    (("pain",), {}, "seven", "pain=7"),
    ((), {}, "pain: 4\nfatigue: 5\nsleep: 6h", "fatigue=5 pain=4 slept=6"),
    (("fatigue",), {"fatigue": 7}, "bit better maybe", "ask"),
]
