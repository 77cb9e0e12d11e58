"""Everyday words that sound like a red flag and are none, one message a line."""

from __future__ import annotations

#: No red flag: idioms, everyday symptoms, negations, other people's plots.
CALM = """
this headache is killing me
my back is killing me 7
feet are killing me
dying for a nap
dying for a cuppa
dying to get outside
i could sleep for a week
dead on my feet
dead tired today
im dead after that shower
feel half dead, fatigue 8
fatigue is killing my mood
bored to death
scared to death of the dentist
laughed till i nearly died
laptop died mid call
my battery is dead
slept like the dead
like death warmed up
zombie today
wiped out, dead to the world by 7
died of embarrassment
killer headache 8
killing time watching tv
my son is killing it at school
shoot me an email
watched a murder mystery, 2 hours
breathless 4 after stairs
bit breathless after stairs
short of breath walking 3
out of breath after hoovering
heart racing 5
palps 4
palpitations mild
dizzy when i stand 5
lightheaded 6
no chest pain
no chest pain today thankfully
didnt faint this time
havent fainted in months
no fainting
faint headache 2
legs numb from sitting 2
pins and needles in hands 3
arms weak 6
weak all over 7
legs weak 6
hands shaky 4
headache 9
bad headache 8
migraine 8/10
worst headache in months 8
throat sore and swollen glands 5
swollen glands 6
swollen ankles
face flushed 4
brain fog, cant find words 6
struggling to find words, fog 7
fog so bad cant read
couldnt eat much today
no appetite
not hungry
feel sick 5
threw up once
nosebleed
period heavy, pain 6
cut my finger cooking
cut my hair
gave up on the washing up
giving up for today, going to bed
i give up trying to sleep
had enough of this rain
fed up of the builders
tired of being tired
so over this weather
cant be bothered
cant face cooking
cant face the shower today
cant go to the party
cant go on the bus
want it to be friday
wish i could go outside
wish this headache would end
end of my tether with the council
it never ends, fatigue 7
took 2 paracetamol
took all my meds this morning
took my tablets late
stroked the cat
had a fitting for new glasses
new fit note from gp
collapsed on the sofa after shopping
collapsed into bed
crashed hard 8
crashed on the sofa
passed out asleep on sofa
passed my exam
burden of admin fog 6
chest of drawers moved, pain 6
chest infection clearing up
breathing exercises 10 min
heart to heart with mum 1h
blue badge form 1 hour
bleeding obvious i overdid it
low mood 3
feeling low, mood 3
crying today
anxious 7
panic attack, ok now
hopeless at resting lol
worried about tomorrow
"""
