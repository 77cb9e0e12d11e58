"""The last batch of red flags, written after the tables were widened, to see what they still miss.

Written in one go, without a look at the phrase tables; one message a line.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
chest feels really tight and arm tingling
got this awful squeezing in my chest
pains in chest since lunch
stabbing chest pain 8/10
my chest hurts
cannot breathe properly lying or sitting
really short of breath cant finish a sentence
i just collapsed
fell and passed out for a few secs
went unconscious in the bath
fainted standing up, pain 5
had some sort of seizure this morning
my whole body started convulsing
right side of my face wont move
smile is lopsided
left hand suddenly wont work and numb
arm has gone dead and cant feel it
speaking all slurred like im drunk
cant talk properly words wont come out
most painful headache ive ever had came out of nowhere
worst headache ever all of a sudden
wont stop bleeding
bleeding really heavily
puking blood
throat is swelling up
lips and tongue swollen after antibiotic
think its anaphylaxis
ive taken way too many pills
took 30 paracetamol
overdose
lost vision in my right eye suddenly
cant move my left leg at all suddenly
woke up on the bathroom floor
turning blue
heart attack i think
im going to overdose
"""

#: Answered as something for a doctor soon.
SOON = """
cant keep water down
havent eaten or drunk for 2 days
unable to swallow anything
swallowing is really hard now
stools are black and sticky
theres blood in my stool
lost 10kg without trying
fever 39.5 with a rash
very confused today dont recognise the house
i keep seeing things that arent there
heart racing and nearly fainted again
throwing up non stop
tube feed isnt going in, feeds failing
not weed in 14 hours
temperature of 40
"""

#: Thoughts of suicide and despair: support.
CRISIS = """
i really cant do this any more
whats the point in carrying on
id be better off not here
mum would be better off without me
dont want to wake up tomorrow
hoping i dont wake up
i want to end things
want everything to stop
i think about dying all the time
i keep thinking about killing myself
been having dark thoughts about ending it
im tired of being alive
tired of fighting
i have no reason to live
i cant see a future
theres no future for me
cant live with this pain any longer
cant stand living like this
i feel so hopeless
im just a burden on everyone
no one would care if i disappeared
wish i was never born
wish i could die
want this life to be over
my life is over
this illness has taken everything i want to die
existing isnt living
might take all my pills tonight
thinking of cutting myself
i hurt myself last night
i harmed myself
nothing matters anymore
i dont care if i live or die
i give up on everything
what is the point of living
unalive myself
please let me die
cant go on living like this
"""

#: Everyday words, no red flag.
CALM = """
tight muscles 5
tight shoulders
calf tight 3
pain 6 since lunch
short of breath 3 as usual on stairs
breathed through it, pain 5
collapsed the pushchair
face cream
sore face 3
numb bum from sitting
left hand cramp 4
right knee 6
talking was hard today, fog 7
words wont come, brain fog 8
slow speech, fog 6
headache came out of nowhere 5
worst fatigue in ages
bled a bit shaving
pulled a muscle 4
throat sore 6
lips chapped
antibiotic day 3
took 2 paracetamol
took 1000mg vitamin c
eyes tired
eye test tomorrow at 2
woke up on the sofa
woke at 3
blue mood 4
heart monitor fitted today
water 2 litres
ate 2 meals
food shop 30 min
swallowed my tablets
black tea
lost a sock
lost the remote
weight 62kg
fever 0 pain 3
rash guard
confused about the dates lol
watching things on tv
feeding the cats
going to the loo every hour
done with this form at last
point taken
future plans
no future appointments
over the moon, mood 9
life is good today
living room tidied 10 min
live music on the radio
burden lifted, got pip
care package arrived
gone to bed
ended the call after 10 min
the end of term
end of month
stop the reminders
everything hurts 7
nothing much today
nothing hurts
thinking about lunch
thinking of you
wake me at 8
dont wake me
wake up at 7
hoping to sleep
hope you are well
wish me luck
goodnight
bye for now
let me sleep
let it go
dark chocolate
dark room, light 7
cut hair 20 min
hurt my knee 5
on my own today, mood 4
give up chocolate for lent
given up trying to fix the tv
"""
