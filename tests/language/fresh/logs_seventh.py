"""The seventh batch of log messages: short ones, badly typed ones, and whole days in one breath."""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
pian 7 => pain=7
fatuge 8 => fatigue=8
brian fog bad => brain_fog~7
headahce 6 nausia 3 => headache=6 nausea=3
dizy 5 => dizziness=5
palpatations 4 => palpitations=4
anxeity 6 => anxiety=6
soar throat 3 => sore_throat=3 | ask
migrain 9 cant do anything => headache=9
tinitus 5 => tinnitus=5
naseua 7, slept 4hrs => nausea=7 slept=4
exausted => fatigue~8
knackerd, pain 5 => fatigue~8 pain=5
shatterd => fatigue~8
fatigue six and a half => fatigue=6.5 | ask
pain six point five => ask | pain=6.5
pain 6 and a bit => pain=6 | ask
pain between 3 and 4 => pain=3.5
pain 4 to 6 => pain=5
pain 2 out of ten => pain=2
pain 4 of 10 => pain=4 | ask
pain 8 / fatigue 9 => pain=8 fatigue=9
pain 3 (mild) => pain=3
pain (bad) fatigue (bad) => pain~7 fatigue~7
mild pain 3 => pain=3
really bad headache 8 => headache=8
no headaches no dizziness pain 1 => headache=0 dizziness=0 pain=1
not nauseous today => nausea=0
never had pain like it => ask | other | pain~9
pain was 8 now 5 => pain=5 | ask
pain same as yesterday => ask | other
feeling a bit better, fatigue 5 => fatigue=5
worse today fatigue 8 => fatigue=8
fatigue 7 which is worse than yesterday => fatigue=7
a lot of pain => pain~7
loads of nausea => nausea~7
little bit dizzy => dizziness~3
pretty foggy => brain_fog~7 | brain_fog~5 | ask
not too foggy => brain_fog~3 | ask
very very tired => fatigue~8
super tired 9/10 => fatigue=9
tired but ok => ask | fatigue~5 | other
ok today => ask
awful day => ask
8 today => ask
all 7s => ask
six => ask
10/10 => ask
7/10 pain and 5/10 fatigue => pain=7 fatigue=5
5 fatigue, 6 pain, 0 nausea => fatigue=5 pain=6 nausea=0
p 6 f 7 => ask | other | none
energy 1 => energy=1
energy good mood good => energy~8 mood~8
energy nil => energy~0 | energy=0
mood low => mood~2 | mood~3
mood 7 energy 4 pain 3 fog 5 => mood=7 energy=4 pain=3 brain_fog=5
feeling cheerful => mood~8 | ask
feeling anxious and stressed => ask
bit anxious => anxiety~3
head 8 => headache=8
neck 6 back 5 => neck_pain=6 back_pain=5
eyes 6 => ask | light_sensitivity=6 | pain=6
legs 7 => ask | muscle_pain=7 | muscle_weakness=7 | pain=7
hips 4 knees 6 => ask | joint_pain=5
stomach bad => gut~7 | ask
ibs 5 => gut=5
bloated 4 => gut=4
cramps 6 => ask | gut=6
throat raw 5 => sore_throat=5 | ask
noise 7 light 8 => noise_sensitivity=7 light_sensitivity=8
light sensitivity 5 noise sensitivity 6 => light_sensitivity=5 noise_sensitivity=6
cold 5 => ask
feverish 5 => chills=5
hot sweats 4 => chills=4
heart racing => ask | palpitations~5 | palpitations~7
breathless on stairs 5 => breathlessness=5 physical:stairs | breathlessness=5 | safety
slept 8 => slept=8
slept 7.5 hrs => slept=7.5
slept 6 hours 30 => slept=6.5 | ask
sleep 6h => slept=6
7 hours sleep woke once => slept=7 woke=1
slept 10-12 hours => slept=11
slept from 11 to 6 => slept=7
asleep at 2 up at 9 => slept=7
in bed 10pm, awake 5am => slept=7 | ask
slept ok => night=2/3
sleep awful => night=0/3 | night=1/3
sleep 8/10 => night=8/10
no sleep => slept=0 | night=0/3 | ask
hardly slept => night=1/3
restless night 5 hours => night=1/3 slept=5 | ask
woke 6 times => woke=6
woke up at 4 => ask | other | none
nap 30 mins => remark
2 hour nap, fatigue 6 => remark fatigue=6
walk 20 => ask | physical:walk/20 | physical:walk
20 min walk pain 4 => physical:walk/20 pain=4
walked for 1 hour => physical:walk/60
walked 10 mins then 10 mins back => ask | physical:walk/20 | physical:walk/10 | physical:walk
shower 10 min effort 5 => physical:shower/10 effort=5/10 | physical:shower/10
bath, hair wash => physical:bath physical:wash
got dressed => physical:dress
made a cup of tea => physical:cook
ironing 15 min, back 6 => physical:laundry/15 back_pain=6
vacuumed lounge, dizzy 6 => physical:clean dizziness=6
tesco 30 min => physical:shop/30
gp appt => physical:appointment
swam 15 mins => physical:exercise/15
yoga 10 mins => physical:exercise/10
stairs x3 => physical:stairs | ask
phone call 40 mins, fog 7 => social:call/40 brain_fog=7
met friend for coffee 1.5h => social:coffee/90 | social:meeting/90
family lunch 2h crashed => social:lunch/120 crash
church 1 hour => social:party/60
reading 20 min => cognitive:read/20
paperwork 1 hour, headache 6 => cognitive:form/60 headache=6
laptop 2 hrs => cognitive:screen/120
netflix 3h => cognitive:tv/180
meeting 45 min => social:meeting/45 | cognitive:meeting/45
big argument => emotional:argument
had bad news => emotional:news
pem => crash
in pem fatigue 9 => crash fatigue=9
crashed yesterday after walk => crash physical:walk day=-1
crash coming => ask
no pem => no-crash
not crashed => no-crash
ldn => med:LDN | ask | other
ldn taken => med:LDN
took ldn and vit d => med:LDN med:vitamin_d
took my propranolol 10mg hr 88 => med:propranolol hr=88
paracetamol x2 => med:paracetamol
didn't take magnesium => no-med:magnesium
forgot => ask | other | none
took everything => ask | other | safety | med:meds
took some ibuprofen for head 6 => med:ibuprofen headache=6
hr 101 => hr=101
hr 80 lying 125 standing => ask | hr=80
bp 120/80 => bp=120/80
temp 37 => temp=37
5000 steps => steps=5000
only 600 steps fatigue 8 => steps=600 fatigue=8
oxygen 95 => spo2=95
yesterday fatigue 8 pain 7 => fatigue=8 pain=7 day=-1
saturday pain 8 => pain=8 day=-4 | ask
3 days ago pain 6 => pain=6 day=-3
pain 5 today, 7 yesterday => ask
sunday and monday pain 7 => ask
this evening fatigue 7 => fatigue=7
pain 4 at lunch => pain=4
pain 4 before lunch 7 after => ask
fatigue 6 before walk => fatigue=6 | ask | fatigue=6 physical:walk
fatigue 6 after 20 min walk => fatigue=6 physical:walk/20
covid positive fatigue 9 => illness fatigue=9
got a cold => illness
uti, fever, pain 6 => illness pain=6 | ask
actually pain was 6 => correct
should be 5 => correct | ask
no 6 => correct | ask
undo please => delete
delete my last log => delete
show last week => other
whats my average pain => other | ask
how did i sleep this week => other
cheers => none
ok => ask | none
yes => ask | other | none
no => ask | other | none
"""
