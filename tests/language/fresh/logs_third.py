"""The third batch of log messages, and what they say; a level in words is a range: "pain~7" is 6 to 8."""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
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
