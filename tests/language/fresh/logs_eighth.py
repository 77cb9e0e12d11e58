"""The eighth batch of log messages, written after all else was mended, to see what is still missed."""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
fatigue 6/10, headache 3/10, slept 7h => fatigue=6 headache=3 slept=7
tired 7, achy 5, foggy 6 => fatigue=7 pain=5 brain_fog=6
my back is killing me 8 => back_pain=8
headache started after lunch 6 => headache=6
brain fog terrible since the zoom => brain_fog~8 social:zoom | brain_fog~8 social:call | brain_fog~8 | ask
pain pain pain 9 => pain=9
nausea a 4, dizziness a 6 => nausea=4 dizziness=6
fog about 5 today => brain_fog=5
fatigue hit 9 this afternoon => fatigue=9
pain creeping up 6 => pain=6
pain settled to 3 after meds => pain=3 | pain=3 med:meds | ask
bad fog, bad fatigue, mild pain => brain_fog~7 fatigue~7 pain~3
severe nausea couldn't eat => nausea~8 | safety
throat 3 glands 5 temp 37.5 => sore_throat=3 glands=5 temp=37.5
joint pain all over 7 => joint_pain=7
hands and wrists 5 => ask | joint_pain=5
ribs hurt 4 => pain=4 | ask
sinus pain 5 => ask | pain=5
tooth ache 6 => ask | pain=6
bit breathless today => breathlessness~3
anxiety through the roof => anxiety~9
stress 8 because of pip => stress=8
not stressed => stress=0
no anxiety today mood 7 => anxiety=0 mood=7
mood ok energy ok => mood~5 energy~5
energy 3-4 => energy=3.5
energy levels 2 => energy=2
battery at 30% => energy=3 | ask
2 spoons today => energy=2 | ask
light 6 sound 7 smell 5 => ask | light_sensitivity=6 noise_sensitivity=7
cant tolerate any noise => ask | noise_sensitivity~9 | other
muscles like jelly 6 => muscle_weakness=6 | ask | muscle_pain=6
shaky 5 => ask
restless legs 6 => ask | muscle_pain=6
twitchy 4 => ask
sweating 4 => ask | chills=4
freezing cold 6 => chills=6 | ask
pain free today => pain=0
symptom free => ask | other
much less pain, 2 => pain=2
pain better 3 fatigue worse 8 => pain=3 fatigue=8
fatigue 7ish nausea nil => fatigue=7 nausea=0
headache: none => headache=0
pain low => pain~3
fatigue high => fatigue~7
fatigue extreme => fatigue~8
pain not great not terrible => ask | pain~5
fatigue = 7, pain = 5 => fatigue=7 pain=5
fatigue->7 pain->5 => fatigue=7 pain=5 | ask
f: 7 => ask | other | none
fatigue 7 pain 5 fog 6 nausea 2 dizziness 3 sleep 6h => fatigue=7 pain=5 brain_fog=6 nausea=2 dizziness=3 slept=6
7-8 fatigue => fatigue=7.5
pain 0 => pain=0
pain 10 => pain=10
pain 11 => ask
pain 100 => ask
pain 8/5 => ask
pain two => pain=2
pain too high => ask | pain~7
slept 6 => slept=6
slept about 5 and a half hrs => slept=5.5
slept 8h but unrefreshed, fatigue 7 => slept=8 night=1/3 fatigue=7
got 4 hrs sleep, woke 5 times, pain 7 => slept=4 woke=5 pain=7
sleep poor => night=1/3
sleep was terrible last night => night=0/3 | night=1/3
slept really well => night=3/3
slept through, 9 hours => slept=9 | slept=9 night=3/3
awake from 2 til 5 => ask | other | none
bed 9 up 6.30 => slept=9.5 | ask
woke twice, slept 7.5 => woke=2 slept=7.5
overslept 11 hours => ask | slept=11
napped twice => remark | ask
short nap, head 4 => remark headache=4
short walk, 8 mins, fatigue 5 after => physical:walk/8 fatigue=5
walked dog 15 => ask | physical:walk/15 | physical:walk
went to shops 25 min, crashed => physical:shop/25 crash
bath 20 min, palps 5 => physical:bath/20 palpitations=5
sat in garden 30 mins pain 3 => pain=3 | ask | pain=3 upright:upright/30
cooked for 20 min standing, legs weak => physical:cook/20 | physical:cook/20 muscle_weakness~7 | ask | physical:cook/20 upright:upright
hoovering + dishes, wiped => physical:clean physical:dishes fatigue~9
washed up 10 mins => physical:dishes/10
tidied for 15 => ask | physical:clean | physical:clean/15
drove 45 mins to hospital, appointment 30 min => physical:drive/45 physical:appointment/30
physio appt 40 min => physical:appointment/40 | physical:exercise/40 | ask | physical:exercise physical:appointment/40
video call with gp 15 min => social:call/15
facetime w sis 20m, fog 6 after => social:call/20 brain_fog=6
people over for 3h, energy 1 => social:visit/180 energy=1 | ask | energy=1
birthday party 2 hrs => social:party/120
online course 45 min, headache 5 => cognitive:study/45 headache=5
wrote emails 25 mins => cognitive:email/25
forms 1.5 hours => cognitive:form/90
sudoku 10 min => cognitive:game/10
doomscrolled 2 hours => ask | cognitive:screen/120 | other
fell out with mum, stress 7 => emotional:argument stress=7
funeral today 3 hours => social:party/180 | emotional:funeral/180
shower tomorrow => ask | other | none
didnt shower => ask | other | none
too tired to shower, fatigue 9 => fatigue=9
couldn't do the dishes, pain 7 => pain=7
effort 7/10 today => effort=7/10
did nothing all day, fatigue 5 => effort=0/4 fatigue=5
busy day, effort 8 => effort=8/10 | effort=3/4 | ask
crash day 4, fatigue 9, pain 8 => crash fatigue=9 pain=8
still in crash => crash
possible crash? => ask
payback from sunday => crash | ask
PEM kicked in => crash
not in a crash => no-crash
car crash on the news => ask | other | none
took 20mg propranolol => med:propranolol
took co-codamol x2 pain 7 => med:co-codamol pain=7
ldn 4.5mg 10pm => med:LDN | none
vit c 500mg, zinc 15mg => med:vitamin_c med:zinc
skipped ldn last night => no-med:LDN day=-1 | no-med:LDN
forgot vitamins => no-med:vitamins
havent taken anything today => ask | other | none
meds at 8 and 2 => med:meds | none | ask
half dose of amitriptyline => med:amitriptyline | ask
hr 140 after shower => hr=140 physical:shower
resting heart rate 72 => hr=72
bp 90/60 dizzy 7 => bp=90/60 dizziness=7
o2 sats 98 hr 80 => spo2=98 hr=80
temp 38 => temp=38
weight 10 stone 4 => ask | weight=10
1,200 steps => steps=1200
4k steps fatigue 6 => steps=4000 fatigue=6
day before yesterday pain 7 => pain=7 day=-2
yesterday: slept 5, fatigue 8 => slept=5 fatigue=8 day=-1
friday fatigue 8 => fatigue=8 day=-5 | ask
fatigue 6 a week ago => fatigue=6 day=-7 | ask
bad week fatigue 7 => fatigue=7 | ask
two days of pain 6 => pain=6 | ask
that was monday => correct
no 5 not 6 => correct
oops pain 3 => correct
change sleep to 7 hours => correct | ask
delete last => delete
undo my last => delete
remind me at 5 pain 6 => pain=6 | ask | none
help => other
settings => other
what can i say => other
how many steps did i do => other
nice weather => other | none | ask
ty => none
"""
