"""The second batch of log messages, and what they say; a level in words is a range: "pain~7" is 6 to 8."""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
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
