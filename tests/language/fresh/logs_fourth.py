"""The fourth batch of log messages, and what they say; a level in words is a range: "pain~7" is 6 to 8."""

# ruff: noqa: E501 - rows of messages read better unbroken
from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
feeling like death, fatigue 9 => fatigue=9
head is pounding 7 => headache=7
head 6 legs 7 => headache=6 muscle_pain=7 | ask | headache=6
so tired. pain 3. thats it => fatigue~7 pain=3 | pain=3 | ask | fatigue~8 pain=3
fatigue:8 pain:5 fog:6 => fatigue=8 pain=5 brain_fog=6
f7 p4 => ask | other | none
tiredness eight out of ten => fatigue=8
pain four, nausea two => pain=4 nausea=2
wiped after the school run => fatigue~9 | fatigue~8 | ask | fatigue~8 physical:outing
muscle ache 5 all over => muscle_pain=5
stomach cramps 6 => gut=6
tummy 4 => gut=4
belly ache 3 => gut=3
sore throat and glands up, both 4 => sore_throat=4 glands=4
throat 5 => sore_throat=5
swollen glands 3 => glands=3
heart racing 6 => palpitations=6
palps 4 => palpitations=4
out of breath 5 => breathlessness=5 | safety
lightheaded 6 after standing => dizziness=6 | dizziness=6 physical:upright | dizziness=6 upright:upright
dizzy 4 nauseous 3 foggy 7 => dizziness=4 nausea=3 brain_fog=7
vertigo 7 => dizziness=7
ears ringing 5 => tinnitus=5
light hurts 8 sound hurts 7 => light_sensitivity=8 noise_sensitivity=7
photophobia 6 => light_sensitivity=6
noise sens 9 light sens 9 => noise_sensitivity=9 light_sensitivity=9
joints 6 => joint_pain=6
hips and knees 5 => joint_pain=5 | ask
shivery 4 => chills=4
hot and cold 5 => chills=5 | ask | other
anxious 6 => anxiety=6
anxiety mild, mood 6 => anxiety~3 mood=6
stress lvl 7 => stress=7
migrane 8 => headache=8
hedache 5 => headache=5
brian fog 6 => brain_fog=6
faitgue 7 => fatigue=7
naseous 3 => nausea=3
energy zero => energy=0
energy 4/10 => energy=4
mood awful => mood~1 | ask
mood 3 energy 3 => mood=3 energy=3
feeling ok in myself, pain 2 => pain=2 | ask | pain=2 mood~5
bad pain => pain~7
pain really bad today => pain~7
slight headache => headache~2
bit of a headache => headache~3
a little dizzy => dizziness~3 | dizziness~2
horrendous nausea => nausea~9
pain is severe => pain~8
extremely tired => fatigue~8 | fatigue~9
quite sore => ask | pain~5
absolutely shattered => fatigue~8 | fatigue~9
no nausea no dizziness => nausea=0 dizziness=0
pain none fatigue 3 => pain=0 fatigue=3
not too bad today => ask | none | other
pain 3-4 => pain=3.5
pain between 6 and 7 => pain=6.5
fatigue 6ish => fatigue=6
pain went from 4 to 8 => pain=8 | ask | pain=6
pain 4/5 => ask
pain 12 => ask
pain 60 => ask
fatigue -1 => ask
fatigue 3 out of 5 => ask
pain 7.5 => pain=7.5
pain 6 pain 7 => ask | pain=6.5 | pain=7
headaches 3 times today => ask | other | none
5 => ask
tired => ask | fatigue~6 | fatigue~7
rough => ask
meh => ask | other | none
🙂 => ask | other | none
slept 7 => slept=7
slept 8 hrs woke 3 times => slept=8 woke=3
4 hours sleep => slept=4
only got 5 hours => slept=5 | ask | other
slept 11pm-7am => slept=8 | ask
couldnt sleep at all => slept=0 | night=1/3 | ask
slept like a log => night=3/3 | ask | other
terrible night => night=0/3 | night=1/3
sleep was ok => night=2/3
awake every hour => ask | other | none | night=1/3
woke 4x => woke=4
good sleep last night 9h => slept=9 night=3/3
slept badly, pain 6 => night=1/3 pain=6
insomnia again => night=1/3 | ask | other
nap 1h => remark | ask
walk 10 min => physical:walk/10
10 minute walk => physical:walk/10
walked to the shop and back 15 mins => physical:walk/15 | ask | physical:walk/15 physical:shop | physical:shop/15
had a bath => physical:bath
washed my hair, arms 7 => physical:wash muscle_pain=7 | ask | physical:wash
cooked dinner 30 mins => physical:cook/30
folded laundry 10m => physical:laundry/10
zoom with friends 45 min => social:zoom/45 | social:call/45
emails for 20 min => cognitive:email/20
read for half an hour => cognitive:read/30
gp appointment, 2 hours incl travel => physical:appointment/120 | ask | physical:appointment
argument with my brother => emotional:argument
cried a lot => emotional:cry | ask
on laptop 1hr => cognitive:screen/60 | cognitive:computer/60
sat up 20 mins => physical:upright/20 | upright:upright/20
phone 15 min w sister => social:call/15
crash day 2 => crash
crashed => crash
having a crash, fatigue 9 => crash fatigue=9
no crash today => no-crash
pem hit => crash
might be crashing => ask
nearly crashed => ask | other | none
out of the crash => ask | no-crash | other
ldn 3mg => med:LDN
took paracetamol and ibuprofen => med:paracetamol med:ibuprofen
2 paracetamol => med:paracetamol
forgot my ldn => no-med:LDN
skipped magnesium => no-med:magnesium
didnt take any meds => no-med:meds | ask
took my meds => med:meds
had antihistamine pain 4 => med:antihistamine pain=4
hr 92 => hr=92
heart rate 110 pain 3 => hr=110 pain=3
bp 110/70 => bp=110/70
temp 37.8 => temp=37.8 | temperature=37.8
2100 steps pain 5 => steps=2100 pain=5
o2 97 => spo2=97 | ask
yesterday pain 7 => pain=7 day=-1
yesterday was bad, fatigue 8 => fatigue=8 day=-1
on monday fatigue 7 => fatigue=7 day=-2
2 days ago pain 5 => pain=5 day=-2
last night pain 8 => pain=8 day=-1 | ask
pain 6 now 4 => ask | pain=4
pain 5 (6 yesterday) => ask | pain=5
delete that => delete
undo => delete
no that was yesterday => correct
i meant pain 4 => correct
pain 4 not 7 => correct
thanks => none
hello => none | other
how many crashes this month => other | ask
what is pem => other | none | ask
can you show my week => other
wont be able to do this much longer lol pain 5 => ask | pain=5 | safety | other
"""
