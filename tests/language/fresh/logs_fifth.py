"""The fifth batch of log messages, and what they say; a level in words is a range: "pain~7" is 6 to 8."""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
pain=6 => pain=6
pain - 6 => pain=6
6 pain => pain=6
6/10 pain => pain=6
pain 6 / 10 => pain=6
pain is 6 out of 10 today => pain=6
pain 5/6 => ask | pain=5.5
pain 7, 6 yesterday => ask | pain=7
fog level 8 => brain_fog=8
fatigue around 7 => fatigue=7
fatigue: seven => fatigue=7
fatigue 6 to 7 => fatigue=6.5
fatigue 8ish pain 3ish => fatigue=8 pain=3
pain <3 => ask | pain~2
pain 5+ => pain~5
fatigue 90% => fatigue=9 | ask
energy 20% => energy=2 | ask
energy 2/10, mood 5/10 => energy=2 mood=5
energy low => energy~2 | ask
energy better today => ask | other
no energy => energy~1 | energy=0 | ask
zero energy and bad mood => energy=0 mood~2 | ask
3 spoons left => energy=3 | ask | other
mood good pain bad => mood~8 pain~7
feeling low, energy 3 => mood~3 energy=3
pain and nausea 5 => ask | pain=5 nausea=5
pain, fatigue, fog all 7 => pain=7 fatigue=7 brain_fog=7
pain 7 fatigue same => pain=7 | ask
everything 6 => ask
all the symptoms bad => ask | other
no headache, no nausea, pain 2 => headache=0 nausea=0 pain=2
no fatigue or pain => fatigue=0 pain=0
not dizzy but nauseous 4 => dizziness=0 nausea=4
pain isnt too bad => pain~3 | ask
headache gone => headache=0
nausea gone, fatigue 5 => nausea=0 fatigue=5
hardly any pain => pain~1
not in pain => pain=0 | ask
no crash, pain 3 => no-crash pain=3
no pem today => no-crash
didnt crash => no-crash
mild nausea, moderate pain, severe fatigue => nausea~3 pain~5 fatigue~8
pain mild to moderate => pain~4
splitting headache => headache~8 | headache~9 | ask
worst fatigue ever => fatigue~9 | fatigue~10 | ask
unbearable light => light_sensitivity~9 | ask
sick as a dog => ask | other | nausea~8
utterly drained => fatigue~8 | fatigue~9
running on empty => fatigue~8 | ask
brain is soup => ask | brain_fog~7
body like lead => ask | muscle_weakness~7 | fatigue~8
legs like jelly => ask | muscle_weakness~7
cant think straight, pain 5 => pain=5 | ask | brain_fog~7 pain=5
head banging => headache~8 | ask
heart hammering 7 => palpitations=7 | ask
eyes hurt 5 => ask | pain=5 | light_sensitivity=5
jaw pain 4 => ask | pain=4
chest tight => safety
ear pain 3 => ask | pain=3
period pain 6 => ask | pain=6
shoulder 6 => joint_pain=6 | ask | pain=6
neck and shoulders 5 => ask | neck_pain=5 | neck_pain=5 joint_pain=5
glands 6, throat 4, temp 37.4 => glands=6 sore_throat=4 temp=37.4
muscles 6 joints 5 => muscle_pain=6 joint_pain=5
weakness 7 => muscle_weakness=7
sweats 5 => chills=5 | ask
itchy 4 => ask
slept 7 hours => slept=7
slept for 6 and a half hours => slept=6.5
slept 5-6 hours => slept=5.5
6h sleep, woke up 4 times => slept=6 woke=4
slept badly => night=1/3
slept well! => night=3/3
sleep 7/10 => night=7/10
sleep 3 => ask | night=3/10 | slept=3
poor sleep fatigue 8 => night=1/3 fatigue=8
bed at 10 up at 6 => slept=8 | ask
in bed by 9.30, woke at 7 => slept=9.5 | ask
awake since 4 => ask | other | none
woke at 3 couldnt get back to sleep => ask | other | none | night=1/3
slept 10 hours still exhausted => slept=10 fatigue~8
slept all day => ask | other
nap 20 => ask | remark
napped for an hour, pain 4 => remark pain=4
walked 5 mins => physical:walk/5
walked to the gate and back => physical:walk
walked 2 miles => physical:walk | ask
30 min walk, effort 6 => physical:walk/30 effort=6/10 | physical:walk/30
showered sitting down, fatigue 7 after => physical:shower fatigue=7
had a shower and washed hair 25 mins => physical:shower/25 physical:wash | physical:shower physical:wash/25 | physical:shower physical:wash | ask
hoovered 15 min, crashed after => physical:clean/15 crash
made lunch, dizzy 5 => physical:cook dizziness=5
supermarket 40 mins pain 7 => physical:shop/40 pain=7
drove 20 min => physical:drive/20
hospital appt 3h => physical:appointment/180
physio 30 min => physical:exercise/30
gardening for 10 min then crashed => physical:garden/10 crash
stairs twice => physical:stairs | ask
pip form 2 hours brain fog 9 => cognitive:form/120 brain_fog=9
read 20 pages => cognitive:read | ask
watched tv 2h => cognitive:tv/120
worked 3 hours from home => cognitive:work/180
zoom 1 hr => social:zoom/60 | social:call/60
friend visited 2 hrs => social:visit/120
chatted with neighbour 10 min => social:chat/10
row with partner => emotional:argument
bad news today, cried => emotional:news emotional:cry | ask
visitors 1h then head 8 => social:visit/60 headache=8
overdid it yesterday => effort=3/4 day=-1 | ask
rest day => effort=0/4 | ask
effort 4 => effort=4/10
crashed after shopping 45 min => crash physical:shop/45
in a crash since monday => crash
crash over => ask | no-crash | other
computer crashed pain 3 => pain=3 | ask
scared of a crash => ask | other | none
is this a crash? => ask | other
ldn 4.5 => med:LDN
ldn at 9pm => med:LDN | none
ibuprofen 400mg x2 => med:ibuprofen
took 2 x 500mg paracetamol, head 6 => med:paracetamol headache=6
magnesium 300 mg before bed => med:magnesium
no ldn tonight => no-med:LDN | ask
missed my propranolol => no-med:propranolol
will take ibuprofen => other | ask | none
should i take paracetamol => other | ask | none
b12 jab => med:vitamin_b12 | ask
vit d and zinc => med:vitamin_d med:zinc
pulse 88 => hr=88
hr 130 standing, dizzy 6 => hr=130 dizziness=6 | hr=130 dizziness=6 upright:upright
bp 100 over 65 => bp=100/65
sats 95 => spo2=95
37.9 temp => temp=37.9
800 steps => steps=800
weight 62kg => weight=62
pain 5 at 3pm => pain=5
at 7 pain was 4 => pain=4
pain since 6 this morning => ask | other
pain 4 for 3 days => pain=4 | ask
pain 8 on tuesday => pain=8 day=-1
this morning fatigue 8 => fatigue=8
3 days ago crashed => crash day=-3
yesterday slept 4h => slept=4 day=-1 | ask
night before last bad => ask | night=1/3 day=-1 | other | none
last week was rough => ask | other | none
room 4, pain 6 => pain=6
im 45 and pain 6 => pain=6 | ask
covid day 5 => ask | illness | other
day 3 pain 6 => pain=6
2 friends visited pain 5 => social:visit pain=5 | ask | pain=5
mum's pain is 7 => ask | other
undo that => delete
delete last entry => delete
make that 5 => correct
fatigue should be 4 => correct
no pain was 3 => correct | ask | pain=3
change fatigue to 6 => correct
actually 7 => correct | ask
sorry, 6 not 8 => correct
show my fatigue graph => other
what did i log yesterday => other
how do i delete everything => other
thank you x => none
good morning => none | other
lol => none | other | ask
dolor 6 => ask | other | pain=6
schmerz 5 => ask | other | pain=5
fatigue 7️⃣ => fatigue=7 | ask
pain ６ => pain=6
🤢 6 => nausea=6 | ask
😴😴 => ask
🪫 2 => ask | energy=2
"""

#: (asked, last, message, what it says): answers to an open question.
ANSWERS = [
    (("pain",), {}, "4", "pain=4"),
    (("pain",), {}, "about a 4", "pain=4"),
    (("pain",), {}, "maybe 6", "pain=6 | ask"),
    (("pain",), {}, "6/10", "pain=6"),
    (("pain",), {}, "none", "pain=0"),
    (("pain",), {}, "bad", "pain~7"),
    (("pain",), {}, "moderate i think", "pain~5"),
    (("pain",), {}, "5-6", "pain=5.5"),
    (("pain",), {}, "not today", "ask | other | pain=0"),
    (("pain",), {"pain": 4}, "same as before", "pain=4"),
    (("pain",), {"pain": 4}, "better", "ask"),
    (("pain",), {}, "same", "ask | pain=usual"),
    (("pain",), {}, "15", "ask"),
    (("pain",), {}, "fatigue 7", "fatigue=7"),
    (("fatigue", "pain"), {}, "6 and 3", "fatigue=6 pain=3"),
    (("fatigue", "pain"), {}, "6, 3", "fatigue=6 pain=3"),
    (("fatigue", "pain"), {}, "7", "ask"),
    (("fatigue", "pain"), {}, "both 6", "fatigue=6 pain=6 | ask"),
    (("fatigue",), {}, "eight", "fatigue=8"),
    (("fatigue",), {}, "very", "fatigue~7 | ask"),
    (("fatigue",), {}, "awful", "fatigue~9"),
    (("fatigue",), {}, "👍", "ask"),
    (("energy",), {}, "3", "energy=3"),
    (("energy",), {}, "low", "energy~2 | ask"),
    (("mood",), {}, "ok", "mood~5"),
    (("mood",), {}, "not great", "mood~3 | ask"),
    (("sleep",), {}, "6 hours", "slept=6"),
    (("sleep",), {}, "badly", "night=1/3 | night=0/3"),
    (("sleep",), {}, "ok", "night=2/3"),
    (("sleep",), {}, "7", "ask | slept=7"),
    (("fatigue",), {}, "remind me at 5", "ask | none | other"),
    (("how_today",), {}, "fatigue 6 pain 3", "fatigue=6 pain=3"),
    (("how_today",), {}, "terrible", "ask"),
    (("how_today",), {}, "6", "ask"),
]
