"""The sixth batch of log messages: longer days, typos, idioms, and numbers that are none of a symptom."""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
woke up feeling like ive been hit by a truck, fatigue 9, pain 6 => fatigue=9 pain=6
slept 6hrs, unrefreshed, fog 7 => slept=6 night=1/3 brain_fog=7
slept 9 hrs but woke exhausted => slept=9 night=1/3 | slept=9 fatigue~8 | ask
okay night, 7h, pain 3 => night=2/3 slept=7 pain=3 | night=2/3 pain=3 | ask
up 3 times in the night. fatigue 6 => woke=3 fatigue=6
2 wakeups => woke=2
took ages to fall asleep, slept 4 hrs => slept=4
insomnia til 4, then 3 hours sleep => night=1/3 slept=3 | slept=3 | ask
shower at 10, flat out since, fatigue 8 => physical:shower fatigue=8
shower and hair wash, pain 5 after => physical:shower physical:wash pain=5
just a wash today. pain 2 => physical:wash pain=2
15 min walk round the block, hr up to 125 => physical:walk/15 hr=125
pottered in garden 20 min => physical:garden/20 | ask | other
changed the bed, back 7 => physical:clean back_pain=7
cooked tea 25 mins, legs 6 => physical:cook/25 muscle_pain=6 | ask | physical:cook/25
2 loads of washing, shattered => physical:laundry fatigue~8 | fatigue~8 | ask
dishes 10 min, arms weak => physical:dishes/10 | ask | physical:dishes/10 muscle_weakness~7
grandkids here 2 hours, wiped out => social:visit/120 fatigue~9 | fatigue~9 | ask
phonecall 20 min, head 5 => social:call/20 headache=5
video call with work 1h, fog 8 => social:call/60 brain_fog=8
texted friends for 30 mins => social:chat/30
argued with the dwp on the phone 40 min, stress 8 => emotional:argument/40 stress=8 | emotional:argument social:call/40 stress=8 | social:call/40 stress=8 | ask | emotional:argument/40 social:call stress=8
cried most of the morning, mood 2 => emotional:cry mood=2 | emotional:crying mood=2 | mood=2
online shop 30 mins => physical:shop/30 | cognitive:shop/30 | cognitive:screen/30 | ask
emails 15 min and a form 45 min => cognitive:email/15 cognitive:form/45
read for 10 mins, eyes sore => cognitive:read/10 | ask
telly all evening, pain 4 => cognitive:tv pain=4
drove to gp, 15 min appointment, fatigue 7 => physical:drive physical:appointment/15 fatigue=7 | ask
dentist 1 hour pain 5 => physical:appointment/60 pain=5
stood in queue 15 mins dizzy 7 => upright:upright/15 dizziness=7
sat outside 30 min => ask | upright:upright/30 | other | none | physical:upright/30
pacing well today, fatigue 4 => fatigue=4
good day, energy 6, pain 1 => energy=6 pain=1
rubbish day all round => ask | other
not a good day. pain 7 nausea 5 fog 6 => pain=7 nausea=5 brain_fog=6
bad day fatigue 9 => fatigue=9
best day this month, fatigue 2 => fatigue=2
pain down to 3 => pain=3
pain up from 4 to 6 => pain=6 | ask
fatigue worse, 8 now => fatigue=8 | ask
headache easing, 4 => headache=4
nausea on and off 4 => nausea=4
pain 5 all day => pain=5
pain 6 in the morning 3 by evening => ask | pain=4.5 | pain=6 | pain=3
am: pain 6 pm: pain 3 => ask
pain l 6 => pain=6 | ask
pain 6,fog 5,fatigue 7 => pain=6 brain_fog=5 fatigue=7
pain6 fog5 => pain=6 brain_fog=5 | ask
6 for pain, 7 for fatigue => pain=6 fatigue=7 | ask
7 fatigue 4 pain => fatigue=7 pain=4
fatigue (7), pain (4) => fatigue=7 pain=4
fatigue - 7; pain - 4 => fatigue=7 pain=4
Fatigue 7. Pain 4. Nausea 0. => fatigue=7 pain=4 nausea=0
FATIGUE 7 => fatigue=7
fatigue seven outta ten => fatigue=7 | ask
fatigue 7 / pain 4 / fog 5 => fatigue=7 pain=4 brain_fog=5
mood 4, anxiety 6, stress 5 => mood=4 anxiety=6 stress=5
panicky 7 => anxiety=7
overwhelmed => ask | stress~7
dizzy spell => ask | dizziness~5
bit sicky => nausea~3
slightly sore throat => sore_throat~2
achy all over => ask | pain~5
achey joints 4 => joint_pain=4
legs dead => ask | muscle_weakness~8 | safety | other
lights too bright 6 => light_sensitivity=6 | ask
noise is unbearable today => noise_sensitivity~9
cant stand noise => ask | noise_sensitivity~8 | other | safety
ears 4 => ask | tinnitus=4
stiff neck 5 => neck_pain=5
ribs 5 => ask | pain=5
feet 6 => ask | pain=6
left leg 6 => ask | muscle_pain=6 | pain=6
wrist 5 => ask | joint_pain=5 | pain=5
hand cramps 4 => ask | muscle_pain=4
burning feet 7 => ask | pain=7
pins and needles 5 => ask
tremor 6 => ask
temp 38.1 and chills 6 => temp=38.1 chills=6
hr 55 => hr=55
resting hr 68, hrv 32 => hr=68 hrv=32
bp 95/60 hr 99 => bp=95/60 hr=99
steps 1450 => steps=1450
steps 2,300 fatigue 6 => steps=2300 fatigue=6
spo2 96% => spo2=96
sugar 5.6 => ask | glucose=5.6 | other
weighed 70.5 => weight=70.5 | ask
ldn 3 mg, pain 3 => med:LDN pain=3
started ldn 1.5mg yesterday => med:LDN day=-1 | ask
amitriptyline 10 last night => med:amitriptyline day=-1 | med:amitriptyline | ask
all meds taken => med:meds
meds done => med:meds | other | none | ask
forgot evening meds => no-med:meds
didnt have my ldn => no-med:LDN
no painkillers today pain 3 => no-med:painkillers pain=3 | pain=3 | ask
half a zopiclone => med:zopiclone | ask
extra codeine for the pain 7 => med:codeine pain=7 | pain=7 | ask
two naproxen didnt touch it => med:naproxen | ask
paracetamol 4x today => med:paracetamol | ask
out of ldn => ask | other | no-med:LDN
codeine helps => ask | other | none
vit b12 1000mcg => med:vitamin_b12
fatigue 6 pills 2 => ask | fatigue=6 | fatigue=6 med:meds
electrolytes x2 => med:electrolytes | ask
crashed today => crash
crash starting i think => ask
feels like pem coming => ask
day 4 of crash fatigue 9 => crash fatigue=9
no crash yet => ask | no-crash
crashed out on sofa => ask | other | none
crash better than yesterday => ask | other | crash
website crashed again => ask | other | none
overdid it, fatigue 8 => effort=3/4 fatigue=8 | fatigue=8
did way too much => effort=4/4 | ask
quiet day => effort=1/4 | ask
effort 3/10 => effort=3/10
yesterday: walked 20 min, crashed after => physical:walk/20 crash day=-1
sunday pain 6 => pain=6 day=-3 | ask
pain 6 on sunday => pain=6 day=-3
last monday crashed => crash day=-2 | crash day=-9 | ask
pain 6 the other day => ask | pain=6
pain was bad last week => ask
fatigue 7 tomorrow => ask | other | none
fatigue 5 since yesterday => fatigue=5 | ask
had covid in 2022 => ask | other | none | illness
im 6 foot and pain 5 => ask | pain=5
4th day of antibiotics pain 5 => pain=5 | ask
3 hour nap => remark | ask
no i said pain 3 => correct
pain 3 sorry => pain=3 | correct | ask
i meant yesterday => correct | ask
wrong, it was 8 => correct | ask
scrap that => delete
remove the last one => delete | other
hi how are you => none | other
ok thanks => none
is 7 bad => other | none | ask
does pain 6 count as severe => other | none | ask
why do you ask => other | none
my pain psychologist called => ask | other | social:call | none
fog on the motorway => ask | other | none
the stairs need painting => ask | other | none
battery died at 40% => ask | other | none
tired of this => ask | other | none | safety
pain in the neck neighbours => ask | other | none
"""
