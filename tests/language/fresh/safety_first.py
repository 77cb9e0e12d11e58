"""The first fresh batch of red flags and of what only sounds like one, written without a look at the tables.

First try: 78 of 115 found, all with their gravity; 3 of 101 everyday rows flagged.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
got a really heavy feeling across my chest and its going down my arm
chest is killing me like someones standing on it
theres a crushing pain right in the middle of my chest
horrible pressure behind my breastbone
bad chest pains came on an hour ago
my chest feels like its in a vice
i cant get my breath at all
cant seem to breathe properly tonight
really struggling for air here
so breathless i cant finish a sentance
not getting enough air in
keep gasping for breath
passed out cold in the kitchen
i keeled over in the shower
hubby found me unconcious on the landing
just blacked out and came round on the floor
went down like a sack of potatoes, out cold for a minute
i fainted twice today
lost conciousness for a few secs
one side of my face has dropped
my mouth is drooping on the left
cant lift my right arm all of a sudden
whole left side has gone weak
my words are coming out all jumbled
speach is slurred since this morning
my wife says im not making any sense and my face looks wonky
think i might be having a stroke
had a fit earlier and bit my tongue
had some kind of seizure last night
my body was jerking and i couldnt stop it
wont stop bleeding, soaked through 3 towels
blood pouring out of my nose for an hour wont stop
coughing up blood
i threw up blood
vomit looks like coffee grounds
losing loads of blood
my tongue is swelling up after eating nuts
lips have gone massive and throat feels tight
throat closing up
face all puffed up and covered in hives and wheezing
used my epi pen
think im having an allergic reaction cant breathe
taken too many of my tablets by mistake
took double my dose like ten of them
i think ive overdosed on codeine
swallowed a whole box of paracetamol
worst headache ive ever had in my life, came on in seconds
sudden blinding headache like being hit with a bat
headache came on like a thunderclap
suddenly cant see out of my left eye
"""

#: Answered as something for a doctor soon.
SOON = """
nothing stays down, not even water
cant keep anything down for two days now
keep throwing up everything i drink
havent been able to eat or drink since yesterday
even sips of water come back up
i cant swallow my food any more
food keeps getting stuck in my throat
swallowing has become almost impossible
cant swallow my own spit
been really confused since last night, dont know what day it is
suddenly dont recognise my own house
my poo is black like tar
black tarry poos
theres blood in the loo every time i go
passing blood when i wee
lost a stone in a month without trying
the weight is dropping off me
clothes falling off me, lost so much weight
temp of 39 and a rash all over
got a fever and spots that dont fade
rash thats not going when i press a glass on it
heart going mad and nearly passed out
almost fainted with the palpitations
my feeding tube has come out
no wee since yesterday morning
"""

#: Answered with the warm line and the numbers (PACING.md 6.2).
CRISIS = """
dont want to wake up
i just want to go to sleep and not wake up
everyone would be better off
theyd all be better off if i wasnt here
whats the point of any of it
ive got my pills lined up
i cant go on like this
i cant keep doing this
im done. im just done
cant see a way out of this
no point in anything anymore
id rather be dead than live like this
i wish it would all just stop for good
i dont want to exist
im such a burden on my husband
my family dont deserve this, theyd be free without me
thinking about ending things
thought about jumping off the bridge
might just take the lot and be done with it
wanna die
i want to kms
kms
wish id never been born
nothing left for me here
this isnt a life
whats the use of carrying on
i want out
ready to check out
sometimes i think about not being here
been saving up my tablets
i hope i dont wake up tomorrow
how many amitriptyline would it take
goodbye everyone im sorry
im so tired of being alive
cutting again
i hurt myself last night on purpose
i feel suicidle
no one would even notice if i was gone
i want it all to be over
dont think i can do this much longer
"""

#: Everyday words that only sound like one.
CALM = """
chest a bit tight again 3
chest tightness 4 same as ever
dizzy 5
im dead tired
killing me
my back is killing me
legs are killing me today 7
this headache is killing me 8
dizzy on standing 6, pots as usual
lightheaded after the shower 4
breathless on the stairs 5
bit short of breath after hoovering
heart racing when i stood up 120
palpitations 4
headache 9 worse than yesterday
migraine 8 lying in the dark
worst fatigue this week
worst crash of the month
brain fog awful cant find words
lost for words today, fog 7
mixing up words a lot today fog 6
arms heavy 6
legs like lead
pins and needles in feet 3
tingling in hands 4
numb toes again 2
feeling weak 7
weak legs 6
nausea 6 couldnt face breakfast
no appetite today
appetite 2
ate half a sandwich
felt sick after lunch
sore throat 5 glands up
throat scratchy 3
swollen glands 4
hands a bit puffy this morning
eyes puffy
blood test on monday
blood pressure 100/65
gave blood sample at the gp
nosebleed, stopped after 5 min
period heavy, cramps 6
heavy legs and heavy eyelids
fell asleep on the sofa 2h
slept like a log 9h
out like a light at 9
dead to the world till noon
dead on my feet
im shattered
wiped out 8
feeling fit for nothing
the cat had a fit at the vacuum
my kids are going to be the death of me
could kill for a nap
id kill for a coffee
killed an hour on the phone
died of embarrassment
dying for the loo
nearly died laughing
bored to death with resting
sick of being in bed
sick to death of this pacing lark
fed up today
feeling low 4
mood 3
a bit down today
cried at a film
anxious 6
stressed about pip forms 7
overwhelmed by noise
cant be bothered today
cant do stairs today
cant do much today
cant think straight fog 7
cant concentrate
cant sleep
cant get comfy
cant get warm
cant get up this morning fatigue 8
not going to be up tomorrow
done in
done for the day
ive had it with this printer
ended the call early
ended up in bed by 6
gave up on the crossword
cut my finger chopping carrots
took my tablets
took 2 paracetamol at noon
took all my morning meds
missed my evening pills
sorted pills into the box for the week
lost my glasses
lost 2 hours to scrolling
weight 62 kg
temp 37.2
had a rash from new soap
confused the days, thought it was tuesday
confusing film
got a new tablet for drawing
"""
