"""Log messages written in one go before the grammar was looked at again, and what they say.

All rows are kept, those that were read wrong at first try too.
A level in words stands for a range: "pain~7" is any level from 6 to 8.
"""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
FIRST = """
dizzy 4 => dizziness=4
heart racing 6 after standing 5 mins => palpitations=6 upright:upright/5
light 7 noise 8 => light_sensitivity=7 noise_sensitivity=8
weak 6 => muscle_weakness=6
achey joints 5 => joint_pain=5
sore throat back, 4 => sore_throat=4
palps 5, breathless 3 => palpitations=5 breathlessness=3
swollen glands 6 and chills 3 => glands=6 chills=3
tummy 5 nausea 4 => gut=5 nausea=4
ears ringing 6 => tinnitus=6
anxiety 6 stress 7 => anxiety=6 stress=7
muscles burning 7 => muscle_pain=7
pain 6.5 => pain=6.5
pain 6 1/2 => ask | pain=6.5
fatigue 5ish => fatigue=5
pain around 4 => pain=4
brain fog between 6 and 7 => brain_fog=6.5 | ask
headache 3-4 today => headache=3.5
pain <3 => ask | pain~2
nausea maybe a 3 => nausea=3 | ask
pain went up to 8 => pain=8
pain 8 earlier now 4 => ask | pain=4
fatigue 9/10 pain 3/10 fog 6/10 => fatigue=9 pain=3 brain_fog=6
pain seven outta ten => pain=7 | ask
p 6 f 7 => ask | other
nothing hurts today => pain=0 | ask | other
no fog for once => brain_fog=0
headache has gone => headache=0 | ask
pain free! => pain=0 | ask
not tired today => fatigue=0 | ask
pain isnt too bad => ask | pain~3
pain not as bad as yesterday => ask
no nausea no dizziness => nausea=0 dizziness=0
no palpitations but breathless 4 => palpitations=0 breathlessness=4
didnt crash => no-crash
no crash today, fatigue 5 => no-crash fatigue=5
couldnt get out of bed => other | ask | effort=0/4
didnt shower, too weak => other | ask
never been this tired => ask | fatigue~9 | other
mild nausea => nausea~3
slight headache slight fever => headache~2 | ask
bit of brain fog => brain_fog~3
severe fatigue moderate pain => fatigue~8 pain~5
excruciating back pain => back_pain~9
pretty bad headache => headache~7
absolutely shattered => fatigue~9
im so tired => fatigue~7
wrecked => fatigue~8
done in after the school run => fatigue~8 physical:outing | ask physical:outing | physical:outing
totally wiped out, pain 4 => fatigue~9 pain=4
brain like soup today => brain_fog~7 | ask
cant think straight => brain_fog~7 | ask | other
room spinning => dizziness~7 | ask
head pounding 8 => headache=8
legs like lead => muscle_weakness~7 | fatigue~7 | ask
light hurts my eyes => light_sensitivity~7 | ask
sounds too loud 6 => noise_sensitivity=6 | ask
tired but wired => ask | fatigue~7 | other
feel like crap => ask | other
rough today => ask | other
everything aches => pain~5 | ask | muscle_pain~5
back 6 => back_pain=6
neck 5 shoulders 4 => neck_pain=5 | ask
knees 6 => joint_pain=6 | ask
lower back pain 7 => back_pain=7
hip pain 5 => pain=5 | joint_pain=5 | ask
hr 72 resting => hr=72
resting heart rate 64, hrv 31 => hr=64 hrv=31 | hr=64
spo2 96 => spo2=96
temp 37.4 headache 5 => temp=37.4 headache=5
bp 110/72 hr 88 => bp=110/72 hr=88
pulse 130 standing up => hr=130 | hr=130 upright:upright
1200 steps today, pain 5 => steps=1200 pain=5
walked 3,000 steps => steps=3000 | steps=3000 physical:walk | physical:walk
energy 3 => energy=3
energy 4/10 mood 6/10 => energy=4 mood=6
mood low fatigue 8 => mood~3 fatigue=8
no energy at all => energy~1 | ask
2 spoons left => energy=2 | ask
battery at 20% => energy=2 | ask | other
feeling down 3 => ask | mood=3 | other
pain 11/10 => ask
pain 0/10 => pain=0
fatigue 3/5 => ask
pain 100 => ask
pain 10!! => pain=10
fog 40% => brain_fog=4 | ask
awful => ask
terrible day => ask | other
not good => ask | other
so so => ask | other
😩 => ask
😞 => ask | other
🙂 => ask | other
3 => ask
ten => ask
7/10 => ask
the usual => ask
about the same as yesterday => ask
pain 7️⃣ => pain=7 | ask
🤢 4 => nausea=4 | ask
🔋 2 => energy=2 | ask
pain 😖 => ask
😴 5h => slept=5 | ask
slept 4 and a half hours => slept=4.5
slept 9h still tired => slept=9 | slept=9 fatigue~6
only got 3 hrs => ask | slept=3 | other
7 hrs sleep => slept=7
slept from midnight till 6 => slept=6 | ask
slept 22:30-06:30 => slept=8 | ask
in bed by 10 up at 6 => slept=8 | ask
slept like a log => night=3/3
slept terribly, woke 5 times => night=0/3 woke=5 | night=1/3 woke=5
slept ok => night=2/3
great sleep 8 hours => slept=8 night=3/3
couldnt sleep until 4 => ask | other | night=1/3
no sleep at all => slept=0 | ask
awake half the night => ask | night=1/3 | other
insomnia again, 3 hours => slept=3 night=1/3 | slept=3 | ask
woke unrefreshed fatigue 7 => night=1/3 fatigue=7
woke twice => woke=2
sleep quality 3/10 => night=3/10
sleep 8 => ask | slept=8 | night=8/10
slept 6 to 7 hours => slept=6.5
napped 2 hrs => remark | other | ask
nap 30 mins fatigue 6 => fatigue=6 remark | fatigue=6
walk 5 mins fatigue 6 after => physical:walk/5 fatigue=6
20 minute walk with the dog => physical:walk/20
pottered in garden 15min => physical:garden/15 | ask
did the washing up => physical:dishes
hoovered lounge 10 mins, legs 8 => physical:clean/10 muscle_weakness=8 | physical:clean/10
tesco 40 mins, crashed => physical:shop/40 crash
drove to hospital 1 hr => physical:drive/60
made tea and sat up 20 mins => physical:cook upright:upright/20 | physical:cook
bath then bed, pain 3 => physical:bath pain=3
had visitors 1h => social:visit/60
texted friends 30 min => social:chat/30
long phone call with gp => social:call
teams meeting 45mins, fog 8 => social:meeting/45 brain_fog=8
worked 2 hrs on laptop => cognitive:work/120 | cognitive:screen/120
read 10 pages => cognitive:read
knitting 20 min => cognitive:craft/20
homework with the kids 30min => cognitive:study/30 | social:kids/30
row with partner, shaking => emotional:argument | emotional:argument chills~5
cried a lot today => emotional:cry | emotional:crying
funeral, 3 hours, crashed after => emotional:funeral/180 crash | social:funeral/180 crash
watched film 2h noise 6 => cognitive:tv/120 noise_sensitivity=6
overdid it yesterday => effort=3/4 day=-1 | effort=4/4 day=-1
resting all day => effort=0/4
shower effort 7 => physical:shower
crashed => crash
full crash, fatigue 9 => crash fatigue=9
in pem since tuesday => crash | ask
day 2 of crash => crash
had a crash on sunday => crash day=-3
crash over => no-crash | other | ask
pem again pain 7 fog 8 => crash pain=7 brain_fog=8
maybe a crash coming => ask | other
feel a crash coming on => ask | other
laptop crashed again => ask | other
took paracetamol => med:paracetamol
2 x 500mg paracetamol, head 6 => med:paracetamol headache=6
naproxen 250 at lunch => med:naproxen
forgot LDN last night => no-med:LDN day=-1 | no-med:LDN
missed my beta blocker => no-med:beta_blocker | no-med:beta_blockers
had my b12 jab => med:vitamin_b12 | med:b12
amitriptyline 10mg slept 7h => med:amitriptyline slept=7
melatonin 3mg didn't help, slept 4h => med:melatonin slept=4
no meds today => no-med:meds | ask | other
yesterday fatigue 8 => fatigue=8 day=-1
last night pain 7 => pain=7 day=-1 | pain=7
pain 5 this afternoon => pain=5
on monday i walked 20 mins => physical:walk/20 day=-2
fatigue 6 two days ago => fatigue=6 day=-2
pain 4 since 2pm => pain=4
woke at 3am with pain 7 => pain=7
actually pain was 5 => correct pain=5 | pain=5
i meant fatigue 6 => correct fatigue=6
not 7, 5 => correct | ask
scratch that => delete
delete last entry => delete
how was my week? => other
what did i log yesterday => other
help => other
hi there => none
thank you x => none
whats pem => other
chest pain => safety
passed out in shower => safety
cant breathe => safety
dont want to live like this => safety
dolor 6 => ask | pain=6 | other
schmerz 7 müdigkeit 8 => ask | other
fatiguée 7 => ask | other | fatigue=7
疼痛 6 => ask | other
боль 5 => ask | pain=5 | other
everything 7 => ask
pain n fatigue both 7 => pain=7 fatigue=7
fatigue, pain and fog all 6 => fatigue=6 pain=6 brain_fog=6
fatigue eight pain two => fatigue=8 pain=2
slept 5h, fatigue 8, pain 6, walked 5 min, took LDN => slept=5 fatigue=8 pain=6 physical:walk/5 med:LDN
bad day. crashed after shower. pain 8 fog 7. slept 4h => crash physical:shower pain=8 brain_fog=7 slept=4
day 12 of ldn, pain 5 => pain=5 | ask pain=5 | pain=5 med:LDN
my 3 kids were loud, noise 7 => noise_sensitivity=7
at 3 fatigue was 7 => fatigue=7
"""

#: Written after the first batch was read well, before anything else was changed.
SECOND = """
woke up with a headache 6 => headache=6
pain everywhere today maybe 7 => pain=7
head is banging 8 => headache=8
my back is really sore today => back_pain~7
glands up again, throat 5 => sore_throat=5 | sore_throat=5 glands~5
ibs flare 6 => gut=6
noise sensitivity v bad => noise_sensitivity~7
fatigue v high => fatigue~7
brain fog not too bad today => brain_fog~3 | ask
no headache no nausea, just tired 6 => headache=0 nausea=0 fatigue=6
havent got a headache => headache=0
neither pain nor nausea => pain=0 nausea=0 | ask
dizziness gone thankfully => dizziness=0 | ask
pain free today, fatigue 4 => pain=0 fatigue=4 | fatigue=4 | ask
fatigue 7-8 all day => fatigue=7.5
pain 4ish fatigue 6ish => pain=4 fatigue=6
fatigue nearly 9 => fatigue=9
pain a good 7 => pain=7
pain like 8 => pain=8
pain 3 maybe 4 => pain=3.5 | ask | pain=3 | pain=4
fatigue 6.5/10 => fatigue=6.5
pain 2/10 fog 3/10 => pain=2 brain_fog=3
pain 4 out of five => ask
fatigue -1 => ask
pain a million => ask | other | pain~9
stress through the roof => stress~9
feeling really anxious => anxiety~7
mood ok energy low => mood~5 energy~2
energy 1/10 => energy=1
mood 7 today => mood=7
body battery 12 => ask
woke 4 times => woke=4
slept about 7 => slept=7
got 6 hours sleep => slept=6
had 5 hours of broken sleep => slept=5 night=1/3 | slept=5
9 hours in bed, slept maybe 5 => slept=5 | ask
sleep terrible => night~0 | night=0/3 | night=1/3
slept 1am-7am => slept=6 | ask
bed 10pm, up 6am, woke twice => slept=8 woke=2 | ask
slept ok but woke unrefreshed => night=1/3 | night=2/3 night=1/3 | ask | night=2/3
bad nights sleep, fatigue 8 => night=1/3 fatigue=8
cant sleep => ask | night=1/3 | other
nap 1h then fatigue 5 => fatigue=5 remark | fatigue=5
short walk 5 mins, legs like jelly 6 => physical:walk/5 muscle_weakness=6
walked to the corner shop, 10 min each way => physical:walk/10 | physical:walk/20 | physical:walk | ask
had a bath, 20 mins, pain 5 => physical:bath/20 pain=5
showered sitting down => physical:shower
did laundry 15m => physical:laundry/15
unloaded dishwasher => physical:dishes
swept kitchen 5 min effort 4 => physical:clean/5
cooked tea for kids 30 min then wiped out => physical:cook/30 fatigue~9
school run 20 mins => physical:outing/20 | physical:drive/20
dentist 40 min, noise 7 => physical:appointment/40 noise_sensitivity=7
physio appointment 30 mins pain 6 after => physical:appointment/30 pain=6 | physical:exercise/30 pain=6
stretching 10 min => physical:exercise/10
played with my son 20 mins => physical:childcare/20 | social:childcare/20
read book 15 mins fog 6 => cognitive:read/15 brain_fog=6
zoom with work 1 hr, fog 8 => social:call/60 brain_fog=8
chat with neighbour 15 min => social:chat/15
call with dwp 25 mins stress 8 => social:call/25 stress=8
mum came round for 1h => social:visit/60
had a row with my son, stress 9 => emotional:argument stress=9
two hours of tv => cognitive:tv/120
did some painting 20 min => cognitive:craft/20 | physical:craft/20 | ask
crash again today, fatigue 9 => crash fatigue=9
not a crash just tired 6 => no-crash fatigue=6
still crashed, day 5 => crash
pem hit this afternoon => crash
feel like im going to crash => ask | other
crash is easing => ask | other | crash
no crash so far => no-crash
took 10mg amitriptyline at 9 => med:amitriptyline
took my ldn and vit d => med:LDN med:vitamin_d
missed morning meds => no-med:meds
forgot to take my propranolol => no-med:propranolol
ibuprofen 400mg at 2pm, head 5 => med:ibuprofen headache=5
took b12 and iron, fatigue 6 => med:vitamin_b12 med:iron fatigue=6
hr 95 lying 130 standing => ask | hr=95 | hr=130
bp 88/58 dizzy 6 => bp=88/58 dizziness=6
temp 37.9 chills 4 => temp=37.9 chills=4
hr got to 140 in the shower => hr=140 physical:shower
walked 800 steps => steps=800 | steps=800 physical:walk
yesterday was pain 7 fog 8 => pain=7 brain_fog=8 day=-1
last night slept 4h => slept=4 | slept=4 day=-1
on sunday i overdid it => effort=3/4 day=-3
pain 5 this morning => pain=5
fatigue 7 since lunch => fatigue=7
two days ago pain 8 => pain=8 day=-2
pain 6 at 11pm yesterday => pain=6 day=-1
no it was 7 => correct | ask
actually fatigue 5 not 7 => correct fatigue=5
meant to say pain 3 => correct pain=3 | pain=3
that was yesterday => correct day=-1
delete last => delete
oops wrong, delete => delete | ask
can i see my week => other
how do i stop reminders => other
hey => none
cheers => none
goodnight => none
im fine thanks => ask | other | none
same as yesterday => ask
bit better today => ask
much worse => ask
5 => ask
😫😫 => ask | other
8/10 => ask
very bad => ask
pain and fog 7 => ask
kopfschmerzen 6 => ask | headache=6 | other
mal de tête 5 => ask | other | headache=5
cansancio 8 => ask | other
pain 5, fatigue, fog 6 => pain=5 brain_fog=6
"""

#: Written after the second batch was read well, before anything else was changed.
THIRD = """
rough one today, fatigue 8 pain 6 => fatigue=8 pain=6
just fatigue 5 today nothing else => fatigue=5 | ask
legs ache 6 arms ache 4 => muscle_pain=6 muscle_pain=4 | muscle_pain=6 | ask
headache came back 5 => headache=5
the pain is about a 4 now => pain=4
my fatigue is a 6/10 => fatigue=6
can barely move, fatigue 10 => fatigue=10
super foggy => brain_fog~8
kinda dizzy => dizziness~3
really bad brain fog and nausea 4 => brain_fog~7 nausea=4 | ask
throat a bit sore => sore_throat~3
glands like golf balls => ask | other | glands~7
tummy bad 7 => gut=7
nausea comes and goes 4 => nausea=4
heart going like the clappers hr 135 => hr=135 | hr=135 palpitations~7
sore all over 6 => pain=6
burning in my legs 5 => ask | muscle_pain=5 | pain=5
tinnitus screaming => ask | tinnitus~8 | other
light killing my eyes 8 => light_sensitivity=8 | ask
sounds unbearable => noise_sensitivity~9
smells 6 => ask
couldnt tolerate light, 9 => ask | light_sensitivity=9
no brain fog, energy 6 => brain_fog=0 energy=6
zero nausea for once, pain 5 => nausea=0 pain=5
i dont have a headache but neck 5 => headache=0 neck_pain=5
not as tired as yesterday => ask
less pain today => ask | other
more fatigue than usual => ask | other
pain has eased to 3 => pain=3
pain 4 up to 6 after shopping => ask | pain=6 physical:shop | pain=5 physical:shop
fatigue 7 (was 5) => ask | fatigue=7
pain 6 out of a possible 10 => pain=6 | ask
fatigue 5 outta 10 => fatigue=5 | ask
pain 1-10 its a 6 => ask | pain=6
energy 3 out of 10, mood fine => energy=3 mood~5
moods been low => mood~3 | ask
battery empty => energy~0 | ask | other
used 4 spoons => ask | other
slept good 8 hrs => slept=8 night=3/3
slept 3.5 hours, fatigue 9 => slept=3.5 fatigue=9
was awake till 3 then slept til 9 => slept=6 | ask
sleep 5/10 pain 4/10 => night=5/10 pain=4
up twice in the night => woke=2
went to bed at 9:30pm and got up at 7 => slept=9.5 | ask
restless sleep, fatigue 7 => night=1/3 fatigue=7
fell asleep on sofa for 2 hours => ask | other | remark
vacuumed 10 mins. back 6 => physical:clean/10 back_pain=6
laundry and dishes, pain 5 => physical:laundry physical:dishes pain=5
grocery run 30 min crashed after => physical:shop/30 crash
walked the dog 15 minutes => physical:walk/15
took the kids to the park 45 min => physical:outing/45 | social:childcare/45 | physical:childcare/45 | ask
drove to the pharmacy 10 mins => physical:drive/10
10 mins yoga => physical:exercise/10
doctors appt 20 min + pharmacy => physical:appointment/20 | physical:appointment/20 physical:shop
emails for 20 mins then fog 6 => cognitive:email/20 brain_fog=6
paid bills online 30 min => cognitive:finance/30
phone call with insurance, 50 minutes, exhausted => social:call/50 fatigue~8
friend visited for an hour, lovely but fatigue 7 => social:visit/60 fatigue=7
cried for an hour => emotional:crying/60
fight with my husband => emotional:argument
crash day, bed all day => crash | effort=0/4 crash
crashing hard => crash
i think i crashed => ask | crash
post exertional crash, pain 8 => crash pain=8
my car crashed => ask | other
took tylenol for headache 6 => med:tylenol headache=6
took gabapentin 300mg and ldn 3mg => med:gabapentin med:LDN
no propranolol today => no-med:propranolol
half a melatonin, slept 7 => med:melatonin slept=7 | slept=7
will take ldn later => other | none | ask
hr 65 bp 105/70 => hr=65 bp=105/70
oxygen 94 => spo2=94
99.5 fever => ask | temp=99.5
6,200 steps, way too many => steps=6200
friday was a crash day => crash day=-5 | crash effort=0/4 day=-5
pain 7 on saturday => pain=7 day=-4
day before yesterday fatigue 9 => fatigue=9 day=-2
this morning 6, tonight 8 => ask
pain now 5 => pain=5
correction pain 6 => correct pain=6
change that to 3 => correct
no not today, yesterday => correct day=-1 | ask
remove last entry => delete
what can i say here => other
thanks so much => none
can you help me => other
tired => ask
everything hurts 7 => pain=7
both 6 => ask
7 today => ask
not sure maybe 5 => ask
"""
