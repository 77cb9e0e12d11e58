"""The fifth batch of red flags and of near misses, written by somebody who has not seen what finds it.

The writer told red flags, despair and everyday messages apart; which flags can wait is our own reading.
First try: 70 of 80 red flags and 27 of 40 of despair found; 9 of 40 everyday rows flagged.
"""

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
fog 6, slept bad. also ive had this heaviness in my chest since about 5 its going down my left arm a bit
pain 4 in legs, and my mouths gone funny on one side, husband says i look lopsided
woke up on the bathroom floor dont know how long i was there. fatigue 8
cant get my breath even lying flat, never had it this bad
chest feels like somebodys sat on it and im clammy
took my ldn twice by mistake then the amitriptyline as well i think maybe 6 of them i lost count
headache came out of nowhere like being hit with a bat, worst thing ive ever felt
my words are coming out wrong today and my right hand wont hold the cup
swollen lips and my throat is closing after the new antibiotic
had some kind of fit this morning mum said i was jerking and my eyes rolled
i went over when i stood up, completely out, came to with the dog licking me
throwing up blood. not loads but its definately blood
fatigue 7 palps all day but this time everything went black at the edges and i nearly went down, its new
the tightness in my chest is not my usual one its crushing
bleeding and it wont stop, soaked 3 towels
one leg is twice the size and hot and now it hurts to breathe in
gasping. lips bluish. did nothing today
sat up for breakfast 5 min then pass out on my plate
arm went dead on left side and i cant smile properly, prob just me
cant really talk in full sentences too breathless, fog 7
i blacked out driving
took way too many of the sleeping tablets and feel weird now
neck so stiff cant put chin down, light agony, fever 39
chest pains. on and off. every time i walk to the loo and it goes into my jaw
hard to breath hard to type
couldnt lift my right arm for about 20 mins and speech was mush then it came back
rested all day pain 3. oh and i fainted twice
whole body shaking uncontrollably i couldnt stop and wet myself, dont remember it
tongue swelling up, hives all over, had nuts in the cake
my partner found me unresponsive for a couple min
vision gone in one eye since this morning like a curtain came down
breathlessness is getting worse and worse tonight i cant lie down for it
i think im having a heart attack or a panic attack idk
head exploded all at once during hoovering never had pain like it and now im being sick
felt my heart stop and restart then i was on the carpet
elephant on my chest. sweaty. 3rd hour.
kinda struggling to get air in after the shower, not settling after an hour
son typing for dad he went down in kitchen and isnt making sense
left side numb, face and leg. slept 7h
someone had to slap me awake i was out cold
pain under breastbone spreading to back, like ripping
i drank the whole bottle of oramorph by accident i thought it was the antacid
coughing up pink stuff and short of breath
pulse 38 and i feel im going to keel over
hives n wheezing started 10 mins after the injection
eyelid dropping and im slurring, havent drunk anything
dizzy as usual but today i actually fell and lost consciousness, cut my head
i cant feel my legs at all since this morning and cant wee
seizure again. second today
chest. pressure. scared
not breathing right
think i od'd on paracetamol took 12 since lunch because head 9
passed out in the shower, just woke, head throbbing
walked to gate. since then squeezing pain across chest which hasnt gone
everything tastes of metal and one side of me is heavy like it belongs to someone else
been stung and my face is blowing up like a ballon, cant get comfortable breathing
too faint to hold phone properly. nosebleed going since 2pm wont clot
pain 5 brain fog 7 and had a funny turn where i couldnt get any words out for ten minutes
cant wake my wife properly shes had her meds, what do i do
shortness of breath so bad i slept upright, ankles up like ballons
nearly choked on soup, it went down wrong now i cant stop coughing and cant breathe in right
i keep dropping things w my left hand only since lunch and my face feels droopy
"""

#: Something for a doctor soon.
SOON = """
did shower yesterday and today i keep going grey and hitting the deck, third time now
havent kept so much as a sip of water down since sunday
poo is black and sticky like tar, energy 2
cant swallow anymore, food just sits there, even water comes back
temp 39.8 and a rash that doesnt fade with the glass
losing weight so fast my rings fall off, eating nothing as chewing is too much
mum keyboard. she is very confused today doesnt know where she is, not normal for her
throwing up everything for 3 days now no wee since yesterday
feeding tube keeps coming back up and i cant keep the feeds in
hr 170 laying still for an hour and i keep nearly passing out
there is blood in the toilet bowl like a lot of it
dont know what day it is, keep finding myself in rooms, this isnt brain fog its different
weak 8, cant swallow my own spit
not eaten or drunk for four days cant manage it carer is worried
yellow eyes, confused, husband says i asked the same thing nine times
crash day 4 no appetite at all, five stone down from 8 cant keep shakes down
new thing. heart going like a train, vision tunnelled, had to be caught
my stools have been black for a week is that the iron im not on iron
"""

#: Answered with the numbers of people to talk to (PACING.md 6.2).
CRISIS = """
everyone would be better off if i just wasnt in the way anymore
fatigue 8. i dont see the point of carrying on like this
some nights i hope i dont wake up
im such a burden on him hes only 34 he should be living
cant do this any more
pain 6 fog 6 and honestly ive been thinking about ending it
i look at my tablets and think how easy
what is the point of a life in a dark room
ten years of this. i want out
i'd never do it but i think about not being here most days
they'd get over it. the kids would have a proper parent instead
want to go to sleep and just stay there
sometimes i plan it. not today though
im done. proper done. not tired done
wish the crash had just taken me
i give up. no energy no future no anything
been writing letters to people in case
its not living is it. slept 4h
nobody would notice if i stopped replying for good
dont want to be alive like this
looked up that clinic in switzerland again
if this is it for the next 30 years then no thanks i'd rather not
feel like vanishing. pain 4
i hate that im still here in the morning
cutting again, arms this time
keep thinking about the bridge
wanna die
ive had enough of life and enough of this bed
suicidal again since the assessment, logging it because my therapist said to
my mum would have her money and her freedom if i wasnt around
energy 1 mood 1, dont feel safe with myself tonight
i cant see a way out that has me in it
no one is coming and nothing will get better, feel hopeless all the time now
unaliving thoughts are loud today
could end myself tbh. did 3 mins of dishes
stopped eating on purpose, quicker that way
said goodbye to the cat properly today just in case i go
they're all so tired because of me, id be doing them a favour
death would be a relief and i mean it calmly
how much longer do i have to do this. i dont want any longer
"""

#: Everyday messages that sound like one.
CALM = """
dead tired after the stairs, 8
my back is killing me again 6
palpitations for a min when i stood up, same as always
laughed so much at the film i nearly died
no chest pain today which makes a change
watched a thing where the bloke has a stroke at the wedding. too much noise, fog 6
fainted once in 2009 at school, nothing since. slept ok today
brother had a heart attack last year hes fine now. visit 40 min, tired after
id kill for a cup of tea
breathing is fine, just tired
hasnt been any blood, all clear, fatigue 5
head pounding 6 usual migraine side
dizzy when i get up, normal for me, sat back down
battery died so i couldnt log yesterday
my phone is dead and so am i lol 7/10
heart rate 105 standing, 72 lying, typical pots day
scared to death of the assessment on friday
i could murder a curry
not suicidal just fed up with the benefits people
gp asked if i have thoughts of ending things, i dont, never have
legs like jelly walked 5 mins
fed up to the back teeth with this heat
bit breathless on the stairs as per, gone in a minute
dying for a wee but cant face the walk
the plant died. mood 4
short of breath? no. wheezy? no. just knackered
neighbours had an ambulance, noise was unbearable 9
book club was about a woman who kills herself, heavy going. 1h zoom
had to end the call with my sister early, 15 mins
this form will be the death of me. 45 min, wrecked
passed out on the sofa at 8 and slept till 7, lovely
took two paracetamol at lunch like normal
i want to end my subscription to that other app
face numb after dentist, injection wearing off now. pain 3
choking on dust from hoovering bit of a sore throat 3
mums funeral anniversary, sad, cried 10 mins
killed an hour with the audiobook no harm done
years ago i was suicidal when i first got ill, long past that thankfully
words wont come out, usual fog, 6
gave up on the jigsaw after 5 minutes
"""
