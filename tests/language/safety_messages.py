"""Red flags in the words of tired people, and everyday words that are none; one message a line.

Written in one go, without a look at the phrase tables. What must not be missed decides here:
a false alarm is accepted where the words leave it open.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
ive got chest pain
pain in my chest that wont go
chest feels like an elephant sitting on it
crushing pain in chest n down left arm
chest pain spreading to my jaw
cant breath properly
i cant breathe
really struggling to breath
hard to breathe lying down
breathing is really difficult
gasping for air
short of breath and lips are blue
my lips have gone blue
i fainted this morning
i fainted twice today, fatigue 8
fainted getting out of bath
passed out on the bathroom floor
i passed out
blacked out on the stairs
lost conciousness for a few seconds
lost consciousness
i collapsed in the shower
woke up on the kitchen floor dont know how
had a fit
having seizures
think i had a seizure
face is drooping on one side
one side of my face has dropped
my speech is slurred
speech all slurred suddenly
cant get my words out all of a sudden
cant move my left arm
left side gone numb
right leg suddenly weak and numb
sudden weakness down one side
numb down my left side
worst headache ever came on suddenly
worst headache of my life
sudden blinding headache
thunderclap headache
throat is closing up
my tongue is swelling
face swelling up after new tablet
allergic reaction, throat tight
anaphylaxis
ive taken too many tablets
i took an overdose
took all my tablets
took 30 amitriptyline
bleeding loads and it wont stop
bleeding wont stop
heavy bleeding soaking pads
coughing up blood
vomiting blood
threw up blood this morning
lost vision in one eye suddenly
cant see out my right eye all of a sudden
i think im having a stroke
i think im having a heart attack
stopped breathing in my sleep partner said
need an ambulance
should i call 999
calling 911
choking and cant swallow or breathe
unresponsive
my heart stopped for a sec then i passed out
chest tightness new and really bad
tightness in chest and sweating
chest pressure since an hour
cant catch breath even sitting
"""

#: For a doctor soon.
SOON = """
cant keep anything down for 2 days
cant keep fluids down
cant keep water down
throwing up everything i eat
havent been able to eat for 3 days
not eaten in days
cant swallow anything today
struggling to swallow
cant swallow food anymore
very confused today dont know where i am
suddenly confused
poo is black
black tarry poo
blood in my stool
blood in my pee
lost 2 stone without trying
losing weight really quickly
fever and rash
rash with a high temperature
nearly fainted with heart racing
almost passed out twice
nearly blacked out when i stood up
palpitations and nearly passed out
feeding tube came out
feeding tube is blocked
not peed all day
havent had a wee since yesterday
temp 40
stiff neck and fever
hit my head when i fell and feeling sick
severely dehydrated
"""

#: Thoughts of suicide and despair (PACING.md 6.2).
CRISIS = """
i want to die
want to die
i just want to die
wanna die
i wish i was dead
wish i were dead
i dont want to live anymore
dont want to live
dont want to live like this
i dont want to be alive
i dont want to be here any more
dont wanna be here anymore
i want to kill myself
gonna kill myself
kms
thinking about killing myself
feeling suicidel
having suicidal thoughts
sucidal thoughts tonight
im suicidal
going to end it
i want to end my life
thinking of ending my life
i want it all to end
want it to be over
i cant go on
i cant go on like this
cant carry on
cant carry on like this any longer
cant take it anymore
i cant take any more of this
cant do this anymore
cant do this any more
i cant keep doing this
cant cope anymore
i cant live like this
i'd be better off dead
better off dead
everyone would be better off without me
my family would be better off without me
theyd be better off if i was gone
im a burden
im such a burden to everyone
nothing but a burden
no point in living
no point anymore
whats the point in going on
whats the point
nothing left to live for
no reason to live
life is not worth living
my life isnt worth living
this isnt living
its not a life
i hope i dont wake up
hope i dont wake up tomorrow
i dont want to wake up
wish i could go to sleep and never wake up
want to sleep and not wake up
i want to disappear
wish i could just disappear
wish i didnt exist
i want to hurt myself
ive been cutting myself
self harmed last night
thinking about self harm
going to take all my pills
been saving up my tablets
ive written a note to say goodbye
goodbye everyone
looking into dignitas
considering assisted dying
nobody would care if i died
no one would miss me
i hate my life
hate being alive
ive had enough of living
tired of living
sick of being alive
done with life
i give up on life
ive given up
i see no future
theres no way out
no hope left
i feel hopeless
i cant face another day
cant face tomorrow
just want the pain to end i cant live with it
want to jump off a bridge
id rather be dead
death would be a relief
im ready to die
"""
