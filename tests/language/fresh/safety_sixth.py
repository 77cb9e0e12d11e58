"""The sixth batch of red flags and of near misses, written by somebody who has not seen what finds it.

First try, after the fifth was mended for: 81 of 100 red flags and 41 of 50 of despair found; 4 of 50 everyday rows
flagged.
"""

# ruff: noqa: E501 - messages are kept as they were written

from __future__ import annotations

#: Answered as an emergency (PACING.md 6.1).
EMERGENCY = """
Had my toast and tablets at nine. Since about half past there has been what I can only describe as a weight sitting on my breastbone, and my left arm has gone heavy with it.
ok so my chest has been rly hurting since lunch like someones standing on it lol. also fatigue 7
pain 6 fog 5 slept 4h. band round my ribs squeezing n it goes up into my jaw, never had that b4
crushing central pain radiating L arm 20 min, clammy. obs otherwise usual. fatigue 8
walked to the bins. now a sharp pain middle of my chest every time i breathe in and it isnt easing
i have the presure in the breast since this morning, like a stone, and i sweat cold
She's grey and sweaty and holding her chest, says it's like a vice. I'm her son, logging for her. Pain 9
shower then elephant on chest feeling been an hour now
heart feels like its in a clamp, arm tingly, feeling sick with it. also took ldn 4.5
didn't know my chest could hurt this much?? stabbing behind the sternum, 40 mins and counting, NOT my usual costo
mum phoned 30 mins then i got this awful tightness across my chest its much worse than my normal tightness and i cant get comfortable
my chest hurts so much lying flat i had to sit up all night, this is a new thing
cant catch my breath just sitting here it started about ten minutes ago
having to stop for air in the middle of every sen tence
im gasping. cant finish typ
lips look blue and im breathing really fast, hr 130
I'm struggling to get air in. The inhaler hasn't touched it and I've had ten puffs.
breathing is like through a straw today and worse every hour, fatigue 8
My wife is wheezing badly and fighting for each breath, she asked me to put it in here
he woke at 3 fighting for air and it hasnt settled, he can't lie down. slept maybe 2h
i can not breath well, the air is not coming, also the noise is too much today
oxygen thing on my finger says 84 and i feel like im suffocating
suddenly super short of breath after 3 wks in bed and one calf is swollen and hot
cant get a lungful since 2 keep sort of choking for it
came round on the bathroom floor, no idea how long i was down. slept 6h
blacked out in the shower this morning. bruise on hip. pain 5
woke up on the kitchen tiles with the kettle still going, i had only gone in for a glass
everything went black and next thing my partner was slapping my cheeks
went down like a sack of spuds at the sink, out cold for a min apparently. fatigue 8
I keeled over in the hall an hour ago and my daughter says I didn't answer her for quite a while.
she keeps passing out every time i sit her up 3 times since noon
LOC approx 30s on standing, hit occiput, now drowsy. HR 48.
stood up to brush teeth and the lights went out, came to with blood on the basin
mum is on the floor and wont wake up properly i dont know how to log this
collapsed getting to the loo, dad had to carry me back and i dont remember it
she is not responding when i say her name her eyes are rolled up
i lost the consciousness today in kitchen, my neighbour found me
my right arm wont do what i tell it, leg same side feels like someone elses. started at 11
half my face is like after the dentist and coffee ran out the corner of my mouth. no dentist.
typing w one hand bc the left one just suddenly went dead, the left leg too
smile is wonky in the mirror today only one side goes up. brain fog 7
words coming out as soup, husband can't understand me, started 20 mins ago
My speech has gone all slurred since I sat down and I have not touched a drop.
dad keeps saying the wrong words, cup for phone, and the left side of his mouth is hanging
whole left side gone numb and floppy out of nowhere
lost sight in one eye like a curtain came down and my hand is weak that side
her mouth is pulled down on one side & she cant lift that arm. carer here. fatigue 6 before that
i want to speak but comes only noise, since one hour, right hand also no force
had some sort of fit on the sofa, bit my tongue, wet myself
he's been jerking all over and staring for 4 minutes and its still going
my sister says i was shaking all over with my eyes open and couldnt hear her. i dont remember any of it
2nd seizure today, no dx of epilepsy. fatigue 9
she went stiff then started convulsing in the chair this afternoon, sleepy now
had a convulsion after too much screen, partner filmed it, im scared
thunderclap headache out of nowhere, worst of my life, neck stiff
something went bang at the back of my head 15 min ago, never known pain like it
headache 10. came on in one second like being hit with a bat. throwing up
the worst headache i ever had in life, it arrive in one moment while i wash hair
head exploded mid standup call, 0 to 10 in literally seconds, cant see straight
soaked through four pads in an hour and going dizzy
nosebleed wont stop been 50 mins tissue after tissue, im on blood thinners
cut my hand on the tin, its pumping out and the tea towel is soaked through
coughing up blood, a lot, bright red. also slept 5h
threw up and there was loads of blood in it
Bleeding so heavily that it is running down my legs, with clots the size of my fist. I have had to abandon my usual rest.
ate a cashew by mistake lips are like balloons and my throats closing
new antibiotic at 2, tongue swelling up now and hives all down my neck
bee sting, my whole face has blown up, can hardly open my eyes, voice going hoarse
throat getting tighter and tighter since the supplement and im covered in hives
first dose of the new tablet and her eyes and lips have puffed right up, wheezy now
my tounge is too big for my mouth since the prawns and mums at work
brain fog so bad ive taken my whole weeks pill box thinking it was todays
lost count, think ive had about 14 paracetamol since this morning for the head
i gave him the morphine twice, an hour apart, and now i cant rouse him
took ten amitriptyline instead of one, everythings spinning
swallowed way too many sleeping tablets by mistake and cant stay awa
Muddled my tablets and appear to have swallowed my husband's heart pills, all six, as well as my own.
injected 50 units of insulin not 5 just now, stupid fog
mum is talking nonsense and seeing people in the room since this morning, this isnt her normal brain fog
"""

#: Something for a doctor soon.
SOON = """
toilet bowl was full of blood just now, feel faint. gut pain 7
nothing stays down, not even sips of water, 2 days now. fatigue 9
everything i drink comes straight back up since yesterday morning
havent weed since yesterday and i puke up even the electrolytes
cant swallow, even my own spit is dribbling out
tablets stick, water comes back through my nose, I can no longer swallow properly
She's not managed a mouthful since Sunday, too weak to swallow and any drink just runs out again.
feeding tube is blocked and nothing has gone in since yesterday, shes v severe
too weak to chew or lift a spoon and no one can get food into me, 3rd day. pain 7
lost a stone in a month without trying, trousers falling off me. energy 3
weight down 9kg since january and im not dieting. can't explain it
poo is black and sticky like tar since tuesday
stools jet black, tarry, foul. not on iron. gut 6
My husband does not know what year it is or who I am. It came on today.
gf says i keep asking where i am and didnt know my own bedroom, never happened before today
fever 39.6 with purple spots that dont fade under a glass
temp 40 and a rash spreading over my tummy. headache 8 slept 3h
burning up + blotchy red rash all over since last night, light hurts
new thing. heart suddenly racing 180 lying down and i nearly passed out
heart flip flopping like a fish since tea, never had it before, and everything greying out at the edges
tube feed keeps coming back up, nothing staying in, shes thinner every week. usual pain 6
"""

#: Answered with the numbers of people to talk to (PACING.md 6.2).
CRISIS = """
honestly everyone would have an easier life without me in it
I have had enough. I do not want to be alive any more.
sometimes i wish i just wouldnt wake up
whats the point of carrying on like this
my mum does everything for me and shed be free if i was gone
im just a weight round everybodys neck, theyd be better off if i wasnt here. pain 6
slept 4h fatigue 8 dont see a reason to be here next year
i cant live like this any longer
Twenty-two years of this. I feel I have outstayed my welcome in the world.
no future no hope left, just this ceiling, and i want it over
ive been thinking about ending it
keep looking at my tablets and thinking i could just be done with it all
i want to go to sleep and stay asleep for ever
if i died tonight id be relieved tbh
kinda dont wanna exist anymore
wish id never been born, nobodyd have to do my washing
today I wrote goodbye letters to my children
not planning on being around by my birthday. not a party thing. just not around
I am nothing but a nuisance to my husband, he deserves a life. It would be kinder if I were not here.
for my family i am only a burden, i think they be more happy if i am dead
logging for my brother. he told me tonight hed rather be dead than have another year of this
she keeps saying she wants to die. fatigue 9. i dont know what to write here
fatigue 9 pain 8 fog 8 and i dont want to be alive
feel like killing myself not even joking
i give up on life. not on the diary, on life
cant do this anymore. its never going to end is it
thoughts of suicide came back today
theres only one way out of this and i think about it all the time
what is the point of me being here
everybodys moved on, they wouldnt notice if i wasnt alive and id rather not be
if there was a switch id turn myself off for good
status: don't want to be here. not the room. here.
i keep making plans for after im gone, who gets the cat, who gets the guitar. might be soon
I gave my patients hope for twenty years and have none left for myself. I'd be glad not to see the morning.
crash day 40. cant take any more. i just want out of this life
im done. with all of it. goodbye and sorry to everyone
ready to die tbh im so tired of being ill
lifes not worth living if its this room for ever
I find myself envying the dead.
cost my parents their retirement. theyd be better off burying me
i pray every night that god takes me in my sleep
not safe with my own thoughts tonight, scared of what i might do to myself
lost the will to live after the pip letter and i mean that literally
nothing left to stay alive for
another 30 years like this no thank you id rather it was over now
hopeless utterly hopeless i dont want to keep going
suicidal again since the appt. sleep 5h
dont want there to be a tomorrow for me
mood 0 feel worthless, everyones better off without me
i think about dying most nights now, its quite calming
"""

#: Everyday messages that sound like one.
CALM = """
the noise next door is killing me, fatigue 5
dying for a cup of tea but too tired to get up
no chest pain, no trouble breathing, just the usual knackered
Cardiologist asked about chest pain. I have never had any. Fatigue 6 after the trip.
watched a film where the main guy has a stroke, cried a bit, slept 7h
had one seizure when i was 4 with a fever, nothing in the 30 years since. pain 3
book club did a novel about a suicide, 40 min on zoom, brain fog 6
my grandad died of a heart attack in 1998, would have been his birthday today, bit sad
Do people with POTS often faint? I never have, only curious.
nearly died laughing at the cat. worth it
my phone died halfway through the log lol
brain dead, legs dead, battery dead, standard tuesday
fatigue 8 joints 5 glands up sore throat
light hurts noise hurts back in the dark room 3rd day of pem
hr 118 after stairs came down in 5 mins
killed it at scrabble for half an hour, paid for it after
could murder a curry but my gut says 6
gp asked if i had any thoughts of harming myself, told her no and its true. mood 6
collapsed into bed after dinner, lovely clean sheets
face planted into the pillow at 7pm. slept 11h
chest infection all cleared up back in january, lungs clear at the check. walked 5 min
sisters baby had swelling after a jab last spring, hospital sorted it, hes fine now. my fatigue 6
hot flushes, rubbish sleep 5h, muscle pain 6
wiped out. knackered. done in. shower was a mistake
feel like death warmed up. glands 5
dead on my feet today
pip form deadline is killing my brain, did 45 min
black coffee, black toast, thats breakfast. stomach 3
bleeding heck what a day. fatigue 7
paper cut from opening the pip letter lol, plaster on, pain 1
no rash no fever no vomiting, just nausea 3
swallowed my pills fine, ldn 4.5, magnesium
stroke of luck, the delivery came early so i could rest
stroked the cat 10 min, best bit of the day
fog 5 as usual, forgot why i opened the fridge
the radio play had someone overdosing so i switched it off. noise sensitivity 6
lost 3 games of chess in a row, brain mush
how do i export my log for the cardiologist
heart sank a bit when the letter came. mood 4
my hearts not in it today, rest only
legs like lead and arms like jelly after hair wash. muscle weakness 6
stabbing the screen w one finger bc pem. fatigue 8
these trousers fit again. walk 10 min
Blew up at my brother over the dishes. Emotional effort 7. Rather a crash afterwards.
neighbour went off in an ambulance last night poor thing, sirens wrecked my sleep, 4h
fainted once at school assembly in 1987, never since, funny what you remember. pain 4
cant live without my ear defenders lol
if i have to fill in one more form i will scream
the new season killed off my favourite, gutted
is the overdose line in that netflix thing realistic? asking cos we were arguing about it. fatigue 4
"""
