"""The tenth batch of log messages, the first written by somebody who has not seen the grammar.

First try, of 147 (three were added later): 122 right, 17 with a part missing or left alone, 7 asked, 1 silently wrong
(a day of onset taken for the day of the log). The writer's answers are kept.
"""

# ruff: noqa: E501 - rows read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = r"""
head 5 tummy 4 fog 7 thats it => brain_fog=7 gut=4 headache=5 | ask
had a bath 15 mins. legs hurt now, id say 6 => ask
brain fog is awful can barely spell this => brain_fog=9
slept maybe 6 hrs woke up 3 times => slept=6 woke=3
light is too much again today 8 => light_sensitivity=8
Energy 3. Mood 5. => energy=3 mood=5
folded laundry half an hour sitting down, fatigue now 7 => fatigue=7 physical:laundry/30
yesterday was pain 8 all day couldnt log => pain=8 day=-1
um so sore throat i think like a four and glands about five => glands=5 sore_throat=4
exhausted => fatigue=8
took 2 paracetamol for my head which was 7 => headache=7 med:paracetamol
neck 6 shoulders no idea => neck_pain=6 | ask
read emails 20 mins and did a bit of banking, fog 6 => brain_fog=6 cognitive:finance cognitive:read/20
crash. day two. pain 7 => crash pain=7
not dizzy => dizziness=0
ears ringing 5 => tinnitus=5
tinnitus moderate noise severe => noise_sensitivity=8 tinnitus=5
mum visited for 40 minutes, it was lovely but im flattened => fatigue=9 social:visit/40 | ask
nausea 3 couldnt eat => nausea=3
weak arms 6, dropped the mug => muscle_weakness=6
slept ten and a half hours, didnt help => slept=10.5 night=1/3 | ask
standing hr 101, felt ok => hr=101
bp 88 over 54, dizzy 6 => bp=88/54 dizziness=6
steps 812 => steps=812
didnt take ldn last night forgot => no-med:LDN day=-1
joints 4/10 muscles 6/10 => joint_pain=4 muscle_pain=6
chills on and off, 3 => chills=3
pain between 3 and 5 => pain=4
fatigue 6-7 => fatigue=6.5
argued with the dwp on the phone 25 min i was shaking after, stress 9 => emotional:argument/25 stress=9
cried a lot today, anxiety 6 => anxiety=6 emotional:crying | ask
shower => physical:shower
washed hair & dried it 20min. palpitations 4 after => palpitations=4 physical:wash/20
back slight, neck slight, everything else whatever => back_pain=2 neck_pain=2 | ask
a bit breathless climbing stairs => breathlessness=3 physical:stairs | ask
no headache no nausea. fatigue 4. good for me => fatigue=4 headache=0 nausea=0
insomnia. 3 hours total => night=1/3 slept=3 | ask
bed at ten, got up at half six => ask
dozed from 2am to 5am thats all i got => ask
woke four times with pins and needles => woke=4
restless night => night=1/3
best sleep in months!! 9h => night=3/3 slept=9
nap 2-3pm => ask
lay down 90 mins in dark after, helped. pain down to 3 => pain=3 | ask
fatigue eight pain five nausea zero => fatigue=8 nausea=0 pain=5
fatigue and fog both 8, mood 3 => brain_fog=8 fatigue=8 mood=3
pacing going ok. fatigue 3 => fatigue=3
zoom w therapist 50 mins then nothing all afternoon bc it took it out of me => fatigue~7 social:zoom/50 | ask
hoovered the stairs for 10 mins. stupid. legs 7 => ask
cooked proper dinner 35 min effort 6/10 => physical:cook/35
groceries online 1 hour cos i kept losing the page, fog 7 => brain_fog=7 cognitive:screen/60
stood in queue 12 minutes at chemist, lightheaded 5 => dizziness=5 upright:upright/12
sat in garden 20m. nice. energy 4 => energy=4 upright:upright/20 | ask
daughters school play on the laptop an hour and a half, ears 8 => ask
slept from 11 to 7 but woke twice. unrefreshing => night=1/3 slept=8 woke=2
pain 0 => pain=0
headache gone => headache=0 | ask
nothing hurts right now => pain=0 | ask
crashed on saturday after the hair appointment => physical:hair_appointment crash day=-4
no crash so far touch wood => no-crash
this is pem, started last night, glands 6 => crash glands=6 | ask
vit c 1000 zinc 15 and ldn 3mg all done => med:LDN med:vitamin_c med:zinc
skipped amitriptyline tonight => no-med:amitriptyline
propranolol 10mg at 8am pulse 74 => hr=74 med:propranolol
2 mg melatonin, still only 5h sleep => med:melatonin slept=5
my head feels stuffed with wool, 7 => ask
heart flutters 5 => palpitations=5 | ask
body feels like lead 8/10 => ask
cant stand light or sound rn both 9 => light_sensitivity=9 noise_sensitivity=9
fatgiue 6 paion 5 => fatigue=6 pain=5
bran fog 5 => brain_fog=5
naseous 4 dizzyness 3 => dizziness=3 nausea=4
ftg 7 hd 3 => ask
pain7fog4 => brain_fog=4 pain=7
PAIN IS AN 8 TODAY => pain=8
p: 5 / f: 7 / sleep 6h => ask
severe headache, mild nausea => headache=8 nausea=3
very anxious about scan => anxiety=7
moderate brain fog bit of back pain => back_pain=3 brain_fog=5
stomach bad today => gut=7
stress 2 => stress=2
fatigue 5.5 => fatigue=5.5
fatigue 6 → 8 by evening => ask
around a 4 for pain i reckon => pain=4
pain four out of ten => pain=4
today: fatigue 7 pain 3 fog 5 sleep 5h phone call 10 mins hr 92 => brain_fog=5 fatigue=7 hr=92 pain=3 slept=5 social:call/10
6h sleep, pain 4, did the dishes, text friend back which was hard somehow, mood 6 => pain=4 mood=6 physical:dishes cognitive:text slept=6
yesterday walked 30 min to the park and back => physical:walk/30 day=-1
2 days ago had visitors 3 hours => social:visit/180 day=-2
last night slept 4h => slept=4
monday i did an hour of forms => cognitive:form/60 day=-2
at half 3 the pain hit 7, its 4 now => ask
bus 42 was packed, standing all the way, fatigue 8 => fatigue=8 upright:upright | ask
turned 40 today. mood 7 lol => mood=7
watched 2 episodes, fog 3 => brain_fog=3 cognitive:tv | ask
temp 37.4 throat 5 => sore_throat=5 temp=37.4
day 12 of resting, fatigue 6 => fatigue=6
i got 3 messages from friends and pain is 5 => pain=5
this fog is killing me, 9 => brain_fog=9
dead on my feet after a shower => fatigue=9 physical:shower
nearly died laughing at the neighbours, fatigue 5 tho => fatigue=5
dolor 6 fatiga 8 => ask
müde 7, kopfweh 4 => ask
tired 4 calves 3, gp appointment was 25 mins => fatigue=4 muscle_pain=3 physical:appointment/25 | ask
night was 2/10 for sleep => night=2/10
wiped, literally just wiped => fatigue=9
4 => ask
meh => ask
same old => ask
bit better than earlier => ask
rubbish => ask
😔 => ask
🔋 => ask
pain 3/5 => ask
fatigue 12 => ask
fog -1 => ask
fatigue 4 out of 5 => ask
both about 7 => ask
everything 6 => ask
mightve crashed? not sure => ask
it was a seven => ask
4 and 6 => ask
two thumbs down today => ask
pain 22 => ask
hmm => ask
headache 3 out of 4 => ask
can you show me last week => other
send me everything youve got on me as a file => other
how does this work again => other
pain 5 fog 4 and ive got pressure in my chest spreading to my jaw => safety
went down in the hallway, dont remember, came round on the floor. slept 6h => safety
fatigue 9. i dont want to be here any more => safety
cant breathe properly and my lips are tingly and swelling => safety
change fatigue from 7 to 5 => correct fatigue=5
sorry, pain was meant to be 3 => correct pain=3
no that was 6h not 8h sleep => correct slept=8
delete what i just put => delete
scrap the last entry wrong day => delete
"""

#: (asked, last levels, message, statements).
ANSWERS = [
    (("brain_fog",), {}, "7", "brain_fog=7"),
    (("pain",), {}, "bout a 4 maybe", "pain=4"),
    (("nausea",), {}, "none", "nausea=0"),
    (("dizziness",), {}, "mild", "dizziness=3"),
    (("fatigue",), {"fatigue": 5}, "same as before", "fatigue=5"),
    (("pain", "fatigue", "brain_fog"), {}, "3 8 5", "brain_fog=5 fatigue=8 pain=3"),
    (("pain", "headache"), {}, "5 and 5", "headache=5 pain=5"),
    (("fatigue",), {}, "eight", "fatigue=8"),
    (("fatigue", "pain"), {}, "pain 4 tho, didnt do the other one", "pain=4"),
    (("pain",), {"pain": 6}, "not as bad", "ask"),
    (("fatigue",), {"fatigue": 5}, "up a notch", "ask"),
    (("fatigue",), {}, "i dont know", "ask"),
]
