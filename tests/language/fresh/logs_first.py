"""The first batch of log messages, and what they say; a level in words is a range: "pain~7" is 6 to 8."""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
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
