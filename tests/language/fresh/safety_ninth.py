"""The ninth batch of red flags and of near misses, written by somebody who has not seen what finds it.

First try: 70 of 70 red flags and 29 of 30 of despair found; 3 of 60 everyday rows flagged.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
fainted in the kitchen this morning
allergic reaction, my eyes and lips puffed right up and im wheezing
chets pain again worse than usual, slept 4h
fainted twice today, fatigue 9
accidentally took 12 paracetamol today
bad chest pain since i got up, fatigue 8
took my amitriptyline twice and then again, think ive overdosed
face swollen and hives all over, hard to swallow, took new antibiotic
my mouth is drooping on the left, slept ok tho
husband says my face looks lopsided
sudden headache, worst of my life
my daughter here, she is having a seizure
tight crushing pain in my chest, never had this before
had a seizure last hour, very tired now
right arm wont move properly since lunch, pain 3
ive taken too many of my tablets
speech all slurred for the last hour, not my usual fog
chest feels like someone is sitting on it, hr 120
nosebleed wont stop been over an hour, lots of blood
suddenly cant get words out and speech is slurred
bleeding heavily and it wont stop
pain in chest going down my left arm
walked to the loo and now chest pain and sweating
soaking a pad every half hour, dizzy 8
vomited blood
fatigue 6 pain 5 and pressure in my chest that wont go
collapsed in the bathroom, hubby found me
mum says i was unconscious for a minute
took a whole strip of codeine, feel very sleepy
coughing up blood this morning
struggling to breathe since the shower, pain 4
my tongue and lips are swelling up after the new tablet
head exploded with pain all of a sudden 10/10 and neck wont bend
one side of my face is numb and drooping
sharp chest pain when i breathe in, took paracetamol
cant breathe properly
throat closing up after eating nuts
cant catch my breathe and cant finish a sentence
worst headache ive ever had came on in seconds
my left leg and arm just went dead all of a sudden
started jerking all over and wasnt responding, carer says it was a fit
i think i just had a fit, bit my tongue
really hard to breathe, lips look blue
sudden numbness down one side
short of breath at rest, thats new for me
shower 10 min then i keeled over and came round on the floor
i passed out after standing up, hr 140 before
lost consciousness getting out of the bath
i cant get my breath even lying down
left side of my body has gone weak
blacked out on the stairs, dont know how long for
gasping for air just sitting up
thunderclap headache out of nowhere, cant open my eyes
"""

#: Answered as something for a doctor soon: the writer left the gravity open.
SOON = """
been sick every time i eat or drink for 2 days, fatigue 9
losing weight fast cant eat enough, down to 42kg
fever and purple rash that doesnt fade
my son 19 severe me has stopped being able to eat or drink
heart racing out of nowhere and nearly blacked out, palps are new for me
black stools 2 days running
temp 39.4 and a rash all over my legs
she is suddenly very confused, doesnt know where she is
cant swallow anything since this morning
i cant swallow my food anymore, choke on it
new confusion today, didnt recognise my own wife
lost a stone in a month without trying, fatigue 7
not able to keep food down, hvnt weed since last night
throwing up everything even sips, pain 6
poo is black and tarry, nausea 5
cant keep any water down since yesterday
breathing is much worse than normal today, fog 7
"""

#: Thoughts of suicide, despair and self-harm.
CRISIS = """
slept 3h. no point in going on
cut my arms last night, mood 0
thinking about killing myself
some days i think about not being here at all
my family would be happier if i was gone
ive had enough of living like this
what is the point of being alive, fog 8
dont see a reason to stay alive
i cant go on like this
wish i just wouldnt wake up tomorrow
i keep thinking about taking all my pills
hopeless, cant see any future, dont want to carry on living
thoughts of suicide again today, mood 1
been planning how to end my life
i feel suicidal tonight
ive written a goodbye note to my kids
dont wanna live like this anymroe
id rather be dead than another year in this room
wish i was dead
theres nothing left to live for
im just a burden to everyone
i just want to dissapear for good
i dont want to be here anymore
i want it all to be over
been hurting myself again
cant do this any more
everyone would be better off without me
pain 8 fatigue 9 and honestly i want to die
crashed again day 9, i give up on life
thinking of ending it
"""

#: Everyday words that only sound like one.
CALM = """
could sleep for a year
feel like death warmed up, fatigue 8
breathless 3 after stairs as usual
mum had a stroke in 2011
light unbearable, earplugs in
the stairs nearly killed me lol
blacked out the windows for my eyes, light 7
this headache is killing me, 7/10
legs gave way after the walk, weakness 6
chest was fine today, no pressure
my dog had a seizure, upsetting, mood 3
fainted once when i was 14
my phone died so no log yesterday
nausea 4, managed toast
dead tired
laughed till i couldnt breathe, visitors 40 min
muscles weak all over, 7
bored to death in this room
had a fit of giggles on the phone, paid for it
burning lungs feeling after talking too long, same as always
didnt faint, sat down in time
palpitations mild, the usual pots
word finding awful today, fog 8
fed up with this illness, mood 3
cried for a bit, mood 2
the heat is murder today, fatigue 7
hr 112 standing, dizzy 5
pins and needles in both feet 3, same as always
no trouble breathing, just tired
done in. no crash so far tho
watched a film about a plane crash, 90 min
temp 37.4, chills 4
period day 2, cramps 6
arms and legs like lead
used to get chest infections as a kid
crashed after the call with mum
killing time with a podcast 20 min
dizzy when i stand, normal for me
ldn 4.5mg taken, pain 4
worst night in weeks, 3h
sore throat and glands 5, hurts a bit to swallow
gp checked my chest in january, all clear
i could murder a sandwich
wiped out, couldnt speak much to my sister
knocked out by the antihistamine, slept 11h
had my appendix out years ago, lots of bleeding back then
not suicidal just fed up
heart racing after shower 118 settled in 5 mins
dying for a cup of tea
dead legs from lying funny
i give up on knitting, hands too sore
couldnt face a shower today
took 2 paracetamol for head 6
no fainting this week, palpitations 2
collapsed into bed at 7, pain 5
brain fog so bad i forgot what day it is
migraine 6, the same as every month
allergic to mornings
lost my appetite a bit, ate soup
no chest pain today, fatigue 6
"""
