"""More red flags in other words, with typos and slang.

Written in one go, without a look at the phrase tables; one message a line.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
chest is crushing
my chest is being crushed
bad pain across my chest and down my arm
really sharp chest pains when i breathe
chst pain
chest pian
tightness in my chest wont ease
theres a pressure on my chest
heavy feeling in my chest
feels like someone is sitting on my chest
think im having a heart attack
i passed out
passed out this morning
just passed out again
i pased out
keep passing out
i fainted at the shops
fainted earlier, fatigue 8
came over all faint and collapsed
collapsed in the kitchen
found on the floor by my husband
i lost consciousness for a minute
lost conciousness
was unconscious for a bit
blacked out and woke on the floor
face gone numb one side
one side of my face is numb
half my face has gone numb
my face is drooping
mouth is drooping on the left
cant lift my left arm
left arm gone weak
my right leg has gone completely numb suddenly
whole left side feels dead
cant get my words out
words are coming out wrong
speech is slurred all of a sudden
im slurring my words
suddenly cant speak properly
cant breathe
i cant get my breath
cant catch my breath
cant get enough air
struggling to breathe
breathing really bad cant get air in
finding it very hard to breathe
gasping
fighting for every breath
lips turning blue
had a seizure
just had a fit
my daughter says i had a seizure
fitting
worst headache of my life
sudden blinding headache like never before
thunderclap headache
bleeding wont stop
losing a lot of blood
bleeding heavily
coughing up blood
throwing up blood
vomiting blood
my throat is closing up
tongue is swelling
throat swelling after eating nuts
having an allergic reaction face swollen
took too many tablets
took an overdose
ive overdosed
swallowed loads of paracetamol
took all my sleeping pills
suddenly gone blind in one eye
cant see out of my left eye all of a sudden
i need an ambulance
call 999
chest hurts so much pain 9
pain 8 and chest tight
my heart has stopped and started
severe chest pressure and sweating
"""

#: Answered as something for a doctor soon.
SOON = """
cant keep anything down
cant keep fluids down since yesterday
everything comes straight back up
not eaten in 3 days
havent been able to drink anything today
cant swallow
struggling to swallow food now
cant swallow my tablets anymore
black tarry poo
poo is black
blood in my poo
blood in my urine
ive lost 2 stone in 3 months
losing weight fast without trying
rash and a fever
fever and a rash all over
temp 40
temp 40.2
i dont know where i am
suddenly very confused
confused and dont know what day it is
hallucinating
nearly fainted and heart racing
almost passed out in the shower
keep nearly blacking out
vomiting all day
been sick constantly for 2 days
feeding tube has come out
feeding tube blocked
no wee since yesterday
havent peed all day
calf is swollen red and hot
severely dehydrated
"""

#: Thoughts of suicide and despair: support.
CRISIS = """
can't do this any more
cant do this anymore
i cant do it any more
i can't do this any longer
cant do another day of this
cannot do this
better off without me
they would be better off without me
everyone's better off without me
my kids deserve better than me id be better off gone
i want to be dead
i want 2 die
wanna kms
kill me now i mean it
i just want to go to sleep and not wake up
wish i wouldnt wake up
hope i die in my sleep
i dont want to exist
dont want to be here
i don't want to do this anymore
dont see the point anymore
whats the point of any of this
there's no point to my life
no reason to keep going
nothing to live for
i have nothing left
i cant live like this anymore
this is no life
this isnt a life its an existence
im so done with living
ive had enough of being alive
i give up
im giving up
i want out
i want it to stop forever
make it stop i want to die
thinking about ending things
thinking of ways to die
planning to end it
im going to kill my self
going to hang myself
going to jump
want to hurt myself
i keep cutting
cut myself on purpose
self harming again
selfharm thoughts
suicidle
feel suicidal
suicidal again tonight
sewercidal
im worthless and a burden
i feel like a burden to my family
nobody would notice if i was gone
nobody would miss me
the world would be better without me
i wish id never been born
i shouldnt be alive
dont deserve to live
i hate myself and want to die
life isnt worth it
life is not worth it any more
i dont think i can go on
how much longer can i do this i want to end it
i cant take this
cant take much more of this
im at the end of my rope
im at the end of my tether and want it over
at breaking point cant go on
theres no hope for me
feel hopeless and trapped
no way out of this
id rather die than live like this
saying my goodbyes
ive written letters to everyone
saving up my pills
i know how i would do it
not safe on my own tonight
i might do something stupid
i dont feel safe with myself
i dont trust myself tonight
"""
