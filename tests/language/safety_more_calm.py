"""More sentences that only sound like a red flag; one message a line, written unseen."""

from __future__ import annotations

#: Everyday words, no red flag.
CALM = """
chest infection day 4
chest of drawers arrived
breathing exercises 5 min, pain 4
did my breathing
breathless 4
a bit out of breath on stairs 4
breath of fresh air helped
heart rate 110 pain 3
heart rate 88
my heart is full today
heart felt thanks
heartburn 5
heartbroken about the dog
passed out leaflets
passed my exam
passed the time reading
cat passed away
dropped my phone
face mask on all day
face to face appointment
face is sunburnt
left side of the bed
right arm workout no
left the house today
arm weak after shopping 5
arms weak 6
legs weak
weakness 6
legs feel numb 4
numb fingers 3
my speech therapist called
speech therapy 30 min
gave a speech
slurry on the road
seizure alert dog visited
fit as a fiddle
fitted sheet changed
fits of giggles
stroked the cat 5 min
stroke of luck
headache 9
worst headache in weeks
worst day
bad migraine 9
worst pain of the week 8
bleeding gums
period started bleeding
nosebleed
blood test at 9
blood pressure 110/70
bloods done
allergic to cats
hay fever 5
swollen ankles
swollen glands 5
throat 6
throat closed for business lol
lump in my throat watching that film
took 2 tablets
took all my meds
took all my tablets this morning as usual
took my sleeping pill
blind in the kitchen broke
blinds down all day
saw nothing new
light blinding 7
ambulance went past loud
the 999 show on tv
cant keep up with emails
cant keep my eyes open
not eaten yet
havent eaten lunch
no appetite
nothing to eat in the house
black coffee
black dog
rash on arm itchy 3
fever dream of a day
temp 36.9
temp 37.2
confused by the form
confusing letter
lost weight on the diet yay
weight 70kg
tube blocked on the northern line
almost passed my target
nearly there
feed the cat
vomiting bug going round school
died laughing
my phone died
the plant died
battery dead
dead tired
dead leg
dying to see the new series
drop dead gorgeous dress
killing time
this heat is killing me
back is killing me 7
my feet are killing me
painkillers helped
kill the lights 7
end of the day fatigue 6
end of the week
ending the day with a bath
the film ended
end it on a good note
cant do stairs today
cant do the shopping anymore
cant do this crossword
can't do the washing up any more today
done in
im done for today
done with the dishes
giving up on tv tonight
gave up on the walk
better off in bed today
better off resting
burden of paperwork
point 3 on the form
whats the point of this app
no point in going to the shop now
hopeless at maths
hope tomorrow is better
hope i sleep
wish i could sleep
wish it was warmer
want to sleep
want to go to bed
dont want to get up
dont want to go to the appointment
dont want dinner
sick of this rain
tired of beans on toast
fed up today
cut my finger chopping veg
cut back on coffee
cutting down on screens
hung the washing
hanging out with sister
jumped at the noise
jumping spider
overdid it
over it
a note for the doctor
wrote a letter to dwp
said bye to mum
alone today
i hate mondays
hate this weather
cant stand the noise
cant cope with noise 8
cant take ibuprofen
cant take the stairs
cant go on the trip
safe and sound
not safe to drive
lost my keys
lost the plot lol
lost hope of finding a parking space
trapped nerve 5
trapped in by the snow
"""
