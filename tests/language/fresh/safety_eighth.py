"""The eighth batch of near misses, our own.

First try: 23 of 220 flagged before the fifth batch, of which those are kept, and 10 of 200 after the sixth.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """

"""

#: Something for a doctor soon.
SOON = """

"""

#: Answered with the numbers of people to talk to (PACING.md 6.2).
CRISIS = """

"""

#: Everyday messages that sound like one.
CALM = """
knocked out by the antihistamine
no suicidal thoughts
not suicidal just sad
had a fit of giggles
good fitting shoes
fainting goats video was funny
felt faint hope
choking on all this admin
give up, going to bed
head exploding with noise
hard to swallow my pride
lost 2 pounds this week on my diet
i want this week to be over
watched a film about suicide
couldnt wake up this morning, so groggy
hard to wake up
cant wake up without coffee
overdose of telly
suffocating heat
cant breathe through my nose
blocked nose cant breathe
nose so stuffy i cant breathe thru it
woke up on the sofa at 3am with the telly still on
woke with a headache 5
lay on the floor for 10 mins after the shower, legs up the wall
sat on the bathroom floor to dry my hair
head on the desk all meeting
arm ached after the jab
left arm sore from blood test
right hand cramp from writing
left leg twitchy 3
left eye twitching
eyelid twitch all day
lips dry
lips chapped
face flushed
tongue sore
tongue coated
jaw ache 4, grinding my teeth
jaw tight from stress
ribs sore from coughing
cough 3
coughed all night
coughing a bit
phlegm
cold hands blue from raynauds
toes white again, raynauds
fingers cold
shivery 4
shaky after the shower
shaking a bit, low blood sugar, ate toast
trembly legs
jerky legs at night
restless legs bad
muscle twitches 5
not eating much, no appetite
ate half my dinner
havent had breakfast
drank 2 litres
didnt drink enough today
cant drink coffee anymore gives me palps
cant eat onions
cant have alcohol
tired of eating the same thing
sick of soup
been sick once
sick with worry
sickening headache 8
worried sick
lost my keys
lost my appetite a bit
lost my temper
lost track of time
lost weight last year but stable now
gained weight
bleeding gums a bit
heavy period day 2
spotting
nosebleed this morning, stopped quick
bruise on my arm
confused about the appointment letter
confusing day
muddled up my days again, fog 7
forgot what day it was lol fog 7
forgot my words in the shop
kept losing words in the meeting fog 8
talking is hard today, fog 8
too tired to talk
voice hoarse
cant talk today, too tired, texting instead
cant stand for long
cant stand up without getting dizzy
nearly fell asleep at lunch
nearly dropped the kettle
nearly there
fell asleep at 9
fell behind on emails
fell out with my sister
fell in love with this book
dropped out of the course
passed my exam
passed on the party
black coffee
blackout blinds are great
blacked out the windows for sleep
blind cord broke
saw double rainbow
vision blurry 4
blurry eyes from screens
spots before eyes, usual migraine aura
aura then migraine 7
light hurts my eyes 6
stiff neck 5
neck stiff and headache 4
fever dream last night
feverish 3
temp 38
hot and cold all day
sweats at night
chest infection clearing
chesty cough
rattly chest
heartburn 4
heart not in it
heart sank
heartbroken
heart rate monitor arrived
hr 120 after stairs
hr 58 resting
oxygen 97
bp 95/60
end of my tether with the dwp
end of the world news
end of day crash
ending the day on a good note
finished the form at last
finish line in sight
i want to stop taking the pills, bad side effects
stopped the tablets on gp advice
want to stop the ldn
cant be bothered to live tidy
live music on telly
living room cold
life admin 30 min
life is hard today
life's too short for ironing
still here, still tired
still alive just about lol
barely alive today lol
alive and kicking
better off in bed today
better without the dog barking
leave me alone today
left alone all day, peace
no one called
nobody came
nobody understands this illness
no energy no nothing
no hope of getting up today
hope tomorrow is better
hopefully better tomorrow
what a waste of a day
waste of time appointment
useless day
feel useless today
guilty about resting
hate this illness
hate being stuck in bed
i hate mondays
stuck in bed all day
stuck in the house
trapped nerve in my neck
cut the grass 20 min
cut my toenails, wiped out
jumping around too much today
hanging the washing 10 min
hung out the washing
drove to the bridge cafe
walked over the bridge 10 min
train was late
watched trains with nephew
knife skills lol chopped veg 10 min
shot down in the meeting
shattered
dead phone
the cat killed a mouse
killer headache 8
deadly tired
dying of cold in this house
to die for cake
bloody hell pain 7
bloody awful 9
bleeding obvious
rope lights up for xmas 10 min
pills sorted into box 15 min
counted out my tablets for the week
picked up my tablets
tablets making me sick
gun shy about plans
dark room all day
dark day weather wise
black mood
low mood 3
rock bottom today 9
cant cope with the noise today
cant go on the trip saturday
cant do the party
i cant do this form
not coping well with the heat
had enough of pills
done in
done with the form
all done
im finished, form in
goodbye to sugar
said bye to mum at the station
last night was bad
last straw with the neighbours
note to self buy milk
wrote a letter to the council
wrote letters for the appeal, 40 min
"""
