"""The fourth fresh batch of red flags and of near misses, written before a look at what finds it.

First try: 73 of 82 found, 72 with their gravity; 2 of 60 everyday rows flagged.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
terrible pains in my chest, feel sick and sweaty
chest pain wont ease off with rest
weird pressure in the chest spreading to the shoulder
elephant on my chest
im really fighting to breathe
cant get enough oxygen
very short of breath all of a sudden
i keep passing out
fainted, came round with blood on my head
found on the floor by my carer, dont remember it
i just blacked out for no reason
my left arm and leg feel dead
face has gone droopy
im slurring
couldnt speak for ten minutes this morning
lost the use of my right hand
had a tonic clonic
shaking all over and couldnt talk
bleeding that wont stop
pouring with blood from a cut
puked up blood twice
tongue and lips puffing up
face swelling after the jab
throat is closing over
think i took too much morphine
doubled up my pills by accident, took 12
ive ODd
took all of my zopiclone
worst pain in my head ive ever felt
sudden awful headache and being sick
"""

#: Answered as something for a doctor soon.
SOON = """
cant keep anything down
everything comes back up
cant even keep water in me
not had a drink in two days
stopped being able to swallow
struggling to swallow even liquids
not drinking enough, no wee for 14 hours
new confusion since yesterday
got confused and didnt know my own name
poo has gone black
blood in my poo
blood in my urine
losing weight really fast
lost 2 stone no idea why
rash and fever
fever 39 and spots everywhere
almost fainted, heart was pounding
i cant eat or drink any more
"""

#: Answered with the warm line and the numbers (PACING.md 6.2).
CRISIS = """
i dont want to wake up
whats the point of carrying on
whats the point in any of this
theres no point anymore
everyones better off without me
mum would be better off if i wasnt around
got my tablets lined up ready
cant go on
i cant go on any longer
im not coping i want it to be over
i want to die
wish i was never born
would rather not be here
dont want to be here
dont want to live like this
fed up of living
done with life
ready to end it all
end it all
id be better off dead
sick of being a burden
i just feel like giving up on life
nothing matters anymore
cant see any future
thinking bout killing myself
suicidal again
sui thoughts tonight
od'ing sounds nice rn
need to hurt myself
i want the pain to end forever
no one would care if i wasnt here
im a failure and everyone knows it, better off gone
what do i even have to live for
i cant fight this any more
"""

#: Everyday words that only sound like one.
CALM = """
chest rattly 3
ribs sore 4
heart fluttery 3
dizzy 7 when standing
room spinning 5
breathless 5 walking upstairs
puffing after the stairs
felt faint smell of gas, it was the neighbours cooking
headache 5
headache 6 behind eyes
throbbing head 7
arms weak 6
legs weak 7
legs shaky
tingly fingers 3
fog 8 cant think
fog 7 muddled
couldnt read today
nausea 6
no appetite 3
sore throat 7
runny nose
period day 1 cramps 7
temp 37.6
took 3 tablets at lunch
took my magnesium
forgot my tablets
im dead today
dead tired 9
so tired i could die
back is killing me 7
shoes were killing me
kids are killing me lol
dying to sleep
pain 10
everything hurts 9
everything hurts today
worst day this month
awful day 9
cant move off the sofa
cant get out of bed
cant keep my eyes open
cant keep up with emails
cant go on the trip
cant go on friday
cant wait for bed
no point in resting if its noisy
gave up on tv
end of my shift
want a quiet day
dont want to see anyone today
better off at home
ready for bed
i am finished with lunch
cut the grass, wiped out
jumped at the noise
hung up on the gp queue
lost weightlifting motivation
black clouds over town
rest 20 min
"""
