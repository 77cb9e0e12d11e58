"""The third fresh batch of red flags and of near misses, written before a look at what finds it.

First try: 101 of 114 found, 100 with their gravity; 3 of 108 everyday rows flagged.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
my chest feels like its being crushed
sharp pain in chest when i breathe in
chest pains, clammy and grey
pain between my shoulder blades and in my chest, left arm aching
i think its my heart, chest is in bits
cant breathe lying down
fighting for every breath
struggling to get air in
i can barely breathe
my lungs wont fill
i fainted getting out of bed
passed out on the loo
lost consciousness twice
went unconscious for about a min
woke up on the floor again
collapsed at the bus stop
legs buckled and i blacked out
face is numb and lopsided
left side of mouth hanging down
right arm suddenly weak and heavy
cant move one side
cant get my words out suddenly
speech has gone funny
having a stroke i think
just had a seizure
been having fits all day
whole body convulsing
bleeding loads and feeling faint
wont stop bleeding from my gums
blood everywhere
coughed up a lot of blood
my throat is closing
tongue is swelling
bad allergic reaction to the new meds
lips swelling and cant breath
anaphylactic shock i think
i took an overdose last night
took the whole packet of codeine
swallowed too many pills
ive had 16 paracetamol today
worst headache ever came on all at once
head feels like its been hit with a hammer, started in a second
excruciating headache out of nowhere
sudden loss of vision
i think im dying
"""

#: Answered as something for a doctor soon.
SOON = """
not keeping any food down
threw up every meal this week
cant keep my meds or water down
not eaten in 4 days
cant drink anything without being sick
cant chew or swallow anymore
swallowing is getting harder every day
suddenly confused and forgetting where i live
i dont know what year it is
muddled and confused since this morning, not like me
my stools are black
black sticky poo since monday
blood when i wipe
losing weight without trying
dropped two stone since summer
ive lost so much weight my clothes hang off me
rash and a fever 39.2
got a temp and rash spreading on my chest
havent peed all day
nearly blacked out, heart going like crazy
palpitations then almost fainted
ng tube came out
so dehydrated
i hear voices
"""

#: Answered with the warm line and the numbers (PACING.md 6.2).
CRISIS = """
i dont want to wake up tomorrow
hope i die in my sleep
everybody would be happier without me
im a burden to them all
they deserve better than me
no point to anything
i cant see the point in going on
whats the point of living like this
i have the pills ready
counting out my tablets, theres enough
cant do this any longer
cant live like this
i cant cope with being alive
just want it to stop forever
just want to disappear
wish i could vanish
i want to not exist
im better off dead
want to kill myself
gonna end it tonight
thinking of ending my life
suicidal
feel suicidle tonight
ive had enough of living
so tired of living
nothing worth living for
theres no hope for me
no way out for me
life isnt worth it
hate my life want out
nobody needs me
nobody would even care if i died
ive been cutting
self harmed today
i wanna hurt myself
i think about dying all the time
i dream of not waking up
i dont deserve to live
goodbye
this is goodbye
ive planned how id do it
im scared of what i might do to myself
my time is up
tonights the night. im going
dont let me wake up
"""

#: Everyday words that only sound like one.
CALM = """
chest cold 3
chesty cough
tight neck 5
tight jaw 3
dizzy 5 again
dizzy all day 6 normal for me
light headed 4
heart racing 5
breathless 6
bit breathless after shower
short of breath on stairs 3
no chest pain
no fainting today
didnt pass out, just dizzy
headache 7
bad headache 8
worst headache this week
migraine 9
arm ache 4
arms and legs heavy 7
pins and needles 3
shaky 5
shaky hands 4
twitchy legs at night
muscle twitches 3
tremor 4
weak 8
too weak to shower
too tired to cook
too tired to talk
speech slow when tired
fog 7 cant find words
forgetful today
confused by the new form
dont know why im so tired
lost my train of thought
sore throat 6
throat hurts 4
glands up, throat 5
swollen ankles
puffy eyes
nausea 5
queasy
sick feeling 4
off my food
no appetite, had soup
period pain 6
heavy period day 2
nosebleed this morning
cut my finger
bruised shin
rash on arm from plaster
temp 37.8
hot and cold 4
sweats 5
lost my phone
lost sleep 3h
weight up 1kg
black coffee x2
black mood
blue today
pain 8 cant sleep
pain 9 awful day
exhausted 9
crashed 8
crash day 3
total crash cant get up
wiped out
done too much
overdid it
overdose of tv today
im dead
i am dead on my feet
dead legs 6
deadline tomorrow
killing time
killer headache 8
this pain is killing me
my neck is killing me
dying for a nap
dying of heat
could die for chocolate
died on level 3 of my game
plant died
end of a long day
end of week crash
give up on sleep tonight
gave up and went back to bed
giving up gluten
cant go to the party
cant go out today
cant do the stairs
cant do cooking
cant face the shower
cant face emails
dont want dinner
dont want to go out
dont want to talk
want to go to bed
want my bed
wish i had energy
wish the weather would improve
hope to sleep
hopeful today 6
burden sharing meeting at work
point of sale training online
better after nap
better off in bed
"""
