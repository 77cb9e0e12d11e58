"""The second fresh batch of red flags and of near misses, written before a look at what finds it.

First try: 90 of 115 found, 88 with their gravity; 1 of 104 everyday rows flagged.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
proper bad pain in me chest
like a ton of bricks on my chest
chest really sore and sweating buckets
tightness round my chest and pain up into my jaw
feels like someones squeezing my heart
heart is hurting and arm gone tingly
ive never had chest pain like this
breathing feels like sucking through a straw
cant catch a breath even lying still
out of breath just lying in bed and its getting worse
im panting and cant stop
i feel like im suffocating
my breathing is really bad, lips look blue
dropped to the floor, lost a minute or two
just came to on the bathroom tiles
my legs went and everything went black
mum found me passed out
fainted and banged my head on the sink
got up for a wee and fainted
blacked out behind the wheel
my smile is all wonky
cant feel the left half of my body
right hand stopped working out of the blue
dropped my cup, hand just wont grip, and my talking is weird
trying to talk but its coming out as gibberish
slurring like im drunk and i havent touched a drop
half my face has gone numb
ive had another siezure
my eyes rolled back and i was shaking all over apparently
went stiff and started jerking
fitting for about 2 mins he says
theres so much blood its not stopping
my nose has been bleeding for 45 mins
period is flooding through a pad every half hour
cut my arm deep and it wont stop bleeding
vomiting bright red blood
throat is swelling i took a new antibiotic
my face has blown up like a balloon
cant swallow and tongue feels huge
ate a peanut, mouth tingling and throat going tight
come out in hives and struggling to breath
stung by a wasp and my lips are swelling
taken way more than the dose of my tramadol
i took about 25 amitriptyline
accidentally took a weeks worth of tablets
ive done something stupid and taken loads of pills
just swallowed all my sleeping tablets
worst headache of my entire life hit me out of nowhere
my head suddenly exploded with pain and neck wont bend
someone call me an ambulance
"""

#: Answered as something for a doctor soon.
SOON = """
cant hold down water
everything i eat comes straight back up
been sick 12 times since last night and cant keep a sip down
not managed any food or drink for 36 hours
had nothing to drink for 2 days
unable to eat at all now
too weak to eat or drink
cant get food down me
swallowing hurts so much ive stopped eating
i keep choking on my food
pills wont go down, throat wont swallow
husband says im talking nonsense and dont know where i am
new confusion today, got lost in my own kitchen
woke up and didnt know who my daughter was
seeing people who arent there
pooing black stuff
stools look like tar
bright red blood when i go to the toilet
been bleeding from my bum
lost 8kg since christmas and not trying
weight keeps dropping, down to 6 stone
fever and a purple rash on my legs
high temp with blotchy rash
heart pounding and everything goes grey when i stand, nearly went over
peg tube is blocked and i cant feed
"""

#: Answered with the warm line and the numbers (PACING.md 6.2).
CRISIS = """
dont wanna wake up tmrw
wish i could just go to sleep forever
everyone wld be better off w/o me
theyd cope better if i was gone
what is even the point
whats the point anymore
pills are all lined up on the table
got enough tablets to finish it
i carnt go on like this
cant keep going
i cant take this anymore
im finished with all of it
i dont see a way forward
no reason to be here
death would be a relief
im ready to go
just let me die
i want to be dead
wanna end it
gonna kms
been thinking of sucide
having suicidal thorts
feel like ending it all tonite
i dont want to be alive
not sure i want to be here any more
this isnt living its just existing
my life is over
nobody would notice if i died
kids would be better with a different mum
im a waste of space
im no use to anybody
hurting myself again
want to cut
i keep looking at the bridge
ive written letters to the kids
looking up ways to die
tell my family i love them. goodbye
please make it stop i want to die
cant face another day of this
id be doing everyone a favour
"""

#: Everyday words that only sound like one.
CALM = """
chest infection clearing up, cough 3
a bit of chest cough
tight shoulders 5
tight calves 4
dizzy 5 fog 6
dizzy spells x3 today
woozy after standing
room spinning 4
breathless 3 after stairs
out of breath 4 after shower
puffed out after the stairs
hr 130 standing
palps 3
heart flutters 2
heart rate all over the place
blood pressure low
bloods came back fine
blood test tomorrow, dreading it
bruise on arm
arms ached 6
left knee 5
left hip sore 4
right shoulder 6
weak arms after carrying shopping
legs wobbly 5
legs gave up after 10 min
hands numb from holding the phone
face flushed
head pounding 7
headache all day 6
head in a vice 7
migraine with aura 6
splitting headache 8
eyes blurry 4
blurry vision when tired
eyes sore from screens
light hurts 7
words wont come, fog 8
couldnt follow the conversation
forgot my neighbours name
talking tires me out
voice hoarse
sick of this rain
stomach 6
nausea 7 couldnt finish dinner
sick once after breakfast
ibs flare, loo 5 times
constipated
ate well today
skipped lunch
drank 2 litres
thirsty all day
weight steady
temp 37.4 this evening
feverish 3
heat rash from the sun
itchy arms
allergy season, eyes itchy 4
hayfever 5
took an antihistamine
took 5mg amitriptyline at 9
took my second dose at 2
forgot my pills
pills box refilled
ran out of tablets, order more
double booked today
passed my theory test
parcel passed to neighbour
fit bit says 2000 steps
watch is not fitting well
im dead
dead tired again
totally dead on the sofa
this fatigue is killing me
feet are killing me
this noise is killing me
could sleep for a week
wish i could sleep
want to sleep all day
dont want to get up
cant get out of bed today fatigue 9
cant be bothered
cant cook tonight
cant stand the noise
had enough of today, early night
fed up with resting
so bored
lonely today
low mood 3
tearful
cried this morning
grumpy and irritable 5
anxious about appointment 6
panicky in the shop 5
struggling today
struggling with the heat
finished my book
finished work early
ended the day at a 6
better off resting today
end of the month report
hanging on till friday
hung the washing out
cut down on coffee
"""
