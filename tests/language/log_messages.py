"""Log messages in the register of tired people, and what they say; written before the grammar was tuned."""

from __future__ import annotations

#: One a line: message => statements in the form of `told()`; " | " separates readings that are right too.
LOGS = """
pain 6 fog 4 => pain=6 brain_fog=4
brainfog terrible today => brain_fog=8
fatige 8 => fatigue=8
feeling wiped out after shower => fatigue=9 physical:shower
so dizzy this morning => dizziness=7
bit dizzy => dizziness=3
a bit of a headache => headache=3
migraine 8/10 => headache=8
no headache today thank god => headache=0
no nausea, pain 3 => nausea=0 pain=3
no pain or dizziness => pain=0 dizziness=0
tired 7 achy 5 => fatigue=7 pain=5
sore throat and glands both 4 => sore_throat=4 glands=4
sore throat 5 glands 3 => sore_throat=5 glands=3
palpitations moderate => palpitations=5
short of breath 4 => breathlessness=4
tinnitus 6 light sensitivity 7 => tinnitus=6 light_sensitivity=7
joints 5 muscles ache 6 => joint_pain=5 muscle_pain=6
legs like jelly 7 => muscle_weakness=7
pain 4-5 => pain=4.5
fatigue 6 to 7 => fatigue=6.5
fog between 5 and 6 => ask | brain_fog=5.5
pain 7 out of 10 => pain=7
fatigue seven => fatigue=7
head 7 => headache=7
stomach 5 => gut=5
anxiety high => anxiety=7
stress 8, mood 3 => stress=8 mood=3
energy low => energy=2
energy 3/10 fatigue 8/10 => energy=3 fatigue=8
mood good => mood=8
exhausted => fatigue=8
shattered after the dentist => fatigue=8 physical:appointment
pain worse => ask
worse than yesterday => ask
a bit better => ask
pain 4/5 => ask
fatigue 12 => ask
pain -3 => ask
3 out of 5 => ask
8 => ask
meh => ask
all over the place => other
the cat is nice => other
had toast => other
pain in my legs 6 => pain=6
pain really bad now => pain=8
headache since lunch, 6 => headache=6
nausea: 4 => nausea=4
fatigue = 7 => fatigue=7
pain was 8 this morning => pain=8
neck stiff 4, back 6 => neck_pain=4 back_pain=6
mild headache => headache=3
severe brain fog => brain_fog=8
terrible headache, mild nausea => headache=8 nausea=3
slept 6 hours => slept=6
slept 7.5h => slept=7.5
slept for 6 and a half hours => slept=6.5
5 hrs sleep, woke 3 times => slept=5 woke=3
woke up 4 times => woke=4
slept badly => night=1/3
slept really well => night=3/3
good night's sleep => night=3/3
awful night => night=0/3
slept 11pm to 7am => slept=8
unrefreshing sleep again => night=1/3
slept 8 hours but unrefreshed => slept=8 night=1/3
sleep 6/10 => night=6/10
slept 5h last night, fatigue 7 => slept=5 fatigue=7 day=-1 | slept=5 fatigue=7
walk 10 min => physical:walk/10
10 min walk => physical:walk/10
walked for half an hour => physical:walk/30
had a shower => physical:shower
showered and got dressed => physical:shower physical:dress
cooked dinner 30 mins => physical:cook/30
phone call 15 min pain 5 => social:call/15 pain=5
zoom call 1h30 => social:call/90
read for 20 minutes => cognitive:read/20
emails 45 min, fog 7 => cognitive:email/45 brain_fog=7
filled in forms for an hour => cognitive:form/60
friend came over 2 hours, shattered => social:visit/120 fatigue=8
argument with my sister => emotional:argument
hoovered, wrecked now => physical:clean fatigue=9
gardening 20 mins then crashed => physical:garden/20 crash
couldn't shower today => other
didn't walk today => other
no walk, pain 4 => pain=4
need to shower => other
want to walk later => other
crash => crash
crashed again => crash
in a crash, pain 8 => crash pain=8
not crashed => no-crash
pem kicked in => crash
crashed on tuesday => crash day=-1
computer crashed => ask | other
maybe crashing? => ask
did too much today => effort=3/4
rest day => effort=0/4
effort 6 => effort=6/10
effort 7 pain 4 => effort=7/10 pain=4
took my meds => med:meds
took ldn => med:LDN
forgot my meds => no-med:meds
skipped propranolol => no-med:propranolol
2 paracetamol pain 6 => med:paracetamol pain=6
took ibuprofen 400 for headache 6 => med:ibuprofen headache=6
took b12, pain 5 => med:vitamin_b12 pain=5
magnesium 400mg => med:magnesium
order more ldn => other
heart rate 96 => hr=96
118 bpm standing => hr=118 | hr=118 upright:upright
bp 110/70 => bp=110/70
temp 37.8 => temp=37.8
2500 steps => steps=2500
yesterday pain 7 => pain=7 day=-1
pain 6 yesterday => pain=6 day=-1
2 days ago fatigue 8 => fatigue=8 day=-2
shower yesterday wiped me out => physical:shower fatigue=9 day=-1
mum's pain is 6 => ask
at 4 pain was 7 => pain=7
pain 5 at 3pm => pain=5
woke at 5 => other | ask
note: felt odd after the vaccine => remark
remark pain clinic letter came => remark
thanks => none
good morning => none
undo => delete
delete that => delete
no, that was yesterday => correct day=-1
pain 4 not 7 => correct pain=4
change fatigue to 5 => correct fatigue=5
sorry pain 5 => correct pain=5
all 7s => ask
pain and fatigue 6 => ask
not great => ask | other
headache => ask
walked 300m => physical:walk
pain killing me, 9 => pain=9 | ask
like death warmed up => other | ask
dead tired => fatigue=9
i have had pain in my lower back all day about a 6 => back_pain=6 | ask
pls log pain 3 and fatigue 5 => pain=3 fatigue=5
PAIN 7 FATIGUE 8!!! => pain=7 fatigue=8
nausea 3 headache 5 dizzy 4 => nausea=3 headache=5 dizziness=4
moderate pain severe fatigue => pain=5 fatigue=8
pain bad fatigue mild => pain=7 fatigue=3
headache gone => headache=0
watched tv 1 hour eyes hurt => cognitive:tv/60
saw doctor tomorrow => other | none
every time i shower i crash => ask
pem from yesterday's walk => crash
march appointment was cancelled => other
met friend for coffee 1 hr, wiped => social:meeting/60 fatigue=9
pain went from 3 to 7 => ask
pain 2 to 8 => ask
eyes hurt 5 => ask
about 6h sleep, broken => slept=6
up 4 times in the night => woke=4
bp 120 over 80 => bp=120/80
no pain no fatigue just dizzy 4 => pain=0 fatigue=0 dizziness=4
ldn skipped last night => no-med:LDN day=-1
take meds with breakfast => none | other
next week call gp => none | other
went for a walk, 20 mins, pain 6 after => physical:walk/20 pain=6
pain 7 of 10 => pain=7
hr spiked to 150 => hr=150
4 hrs broken sleep => slept=4 night=1/3
my heart rate went up to 140 on the stairs => hr=140 physical:stairs
noise awful light bad => noise_sensitivity=9 light_sensitivity=7
if pain is over 6 i rest => ask
doctor said pain 6 is normal => ask
might walk 5 min => other | ask
almost crashed => ask
2 headaches today => ask
5 min walk 20 min rest => physical:walk/5
shower 10 min walk 5 min => physical:shower/10 | ask
slept 8 woke at 5 => slept=8
slept 11-7 => slept=8
meditation 15 min => ask | other
washed out => fatigue=8
so so tired => fatigue=8
used 4 spoons => ask
my back is really sore => back_pain=7
pain isn't severe => ask
fatigue 6.5/10 => fatigue=6.5
2.5k steps => steps=2500
temp 7 => ask
wrong one => delete
sorry fatigue 7 not pain => correct fatigue=7
pain should be 3 => correct pain=3
crashed out on the sofa => ask
"""

#: (message, asked, tops, last, what it says).
ANSWERS: list[tuple[str, tuple[str, ...], dict[str, int], dict[str, float], str]] = [
    ("6", ("pain",), {}, {}, "pain=6"),
    ("about a 6", ("pain",), {}, {}, "pain=6"),
    ("7 out of 10", ("fatigue",), {}, {}, "fatigue=7"),
    ("bad", ("pain",), {}, {}, "pain=7"),
    ("moderate", ("pain",), {"pain": 3}, {}, "pain=2/3"),
    ("mild", ("pain",), {"pain": 3}, {}, "pain=1/3"),
    ("severe", ("pain",), {"pain": 3}, {}, "pain=3/3"),
    ("none", ("pain",), {"pain": 3}, {}, "pain=0/3"),
    ("6", ("pain",), {"pain": 3}, {}, "pain=6"),
    ("same", ("fatigue",), {}, {"fatigue": 5}, "fatigue=5"),
    ("usual", ("effort",), {}, {}, "effort=usual"),
    ("as usual", ("effort", "overall"), {}, {}, "effort=usual overall=usual"),
    ("4 6", ("effort", "overall"), {}, {}, "effort=4/10 overall=6"),
    ("7 and 3", ("fatigue", "pain"), {}, {}, "fatigue=7 pain=3"),
    ("6", ("fatigue", "pain"), {}, {}, "ask"),
    ("3 4 5", ("fatigue", "pain"), {}, {}, "ask"),
    ("4/5", ("pain",), {}, {}, "ask"),
    ("15", ("pain",), {}, {}, "ask"),
    ("pain 4", ("fatigue",), {}, {}, "pain=4"),
    ("good", ("sleep",), {}, {}, "night=3/3"),
    ("low", ("energy",), {}, {}, "energy=2"),
    ("worse", ("pain",), {}, {"pain": 6}, "ask"),
    ("crashed", ("how_today",), {}, {}, "crash"),
    ("the cat is nice", ("pain",), {}, {}, "other"),
    ("6 ish", ("pain",), {}, {}, "pain=6 | ask"),
]
