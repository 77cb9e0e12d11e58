"""English that only sounds like a red flag by who or what it is about: animals, people in films, laughter."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

#: An animal is who it happened to only where its part of the message begins: "walked the dog had a fit after".
_BEGINS = "$, and, but, because, cos, as, when, since, think, thought, saw, that, sad, upset, worried"
_WHOSE = "my, our, the, her, his, their, mums, my mums, my sisters, my sons, my daughters, the neighbours, neighbours, a friends, friends, my friends, my boyfriends, my girlfriends, my partners, my husbands, my wifes, my brothers, my mates, the kids, -"
_KIND = "poor old, sweet old, old, poor, little, big, lovely, elderly, sweet, -"
_ANIMAL = (
    "dog, dogs, puppy, pup, cat, cats, kitten, rabbit, bunny, hamster, guinea pig, gerbil, ferret, horse, pony, parrot, "
    "budgie, tortoise"
)
_PLAYED = (
    "main character, the character, lead actor, lead actress, the actor, the actress, the hero, the villain"
)
_HAD = "had, has, has had, just had, having, is having, was having, keeps having, kept having, gets, got"
_HOW = "a, an, another, her first, his first, its first, some, several, 2, two, 3, three, -"
_BAD = "bad, massive, big, little, small, mild, severe, -"
_ATTACK = (
    "seizure, seizures, fit, fits, stroke, heart attack, convulsion, convulsions, allergic reaction, epileptic fit, "
    "epileptic seizure, nosebleed"
)
_FELL = (
    "collapsed, has collapsed, fainted, has fainted, passed out, is bleeding, was bleeding, is choking, was choking, "
    "was fitting, is fitting, was seizing, is seizing, is vomiting, was vomiting, stopped breathing, has stopped breathing, wont eat, isnt eating"
)
_LAUGHED = "laughed, laughing, laugh, giggled, giggling, cackled, howled, creased up, cracked up, in stitches"
_SO = "so hard, so much, so long, a lot, hard, like mad, together, -"
_TILL = "till, til, until, untill, that, -"
_WE = "i, we, she, he, both of us"
_CANNOT = "couldnt, could not, cant, can not, cannot, could hardly, could barely, can hardly, can barely"
_SPENT = "breathe, breath, speak, talk, get my breath, get a breath, catch my breath, see, move, stand"
_SKIN = "arm, arms, leg, legs, wrist, thigh, forearm"
_BY = (
    "shaving, gardening, cooking, chopping, falling, pruning, by accident, accidentally, by mistake, off, out, free, "
    "on a nail, on the brambles, on brambles, on glass, on some glass, on a bramble, on the fence, on the gate, on the door, "
    "on the oven, on the hedge, on the roses, on the bed frame, on the table, on the wheelchair, on barbed wire"
)
_TO = "to, with, on, at, after, today, yesterday, tonight, $"

#: Rows of exact words side by side, so that any other sign in a message is still found: "/" between two steps,
#: ", " between what a step can be, "-" for nothing at all, "$" for the beginning or the end of a part.
LIKE = f"""
{_BEGINS} / {_WHOSE} / {_KIND} / {_ANIMAL} / {_HAD} / {_HOW} / {_BAD} / {_ATTACK}
{_BEGINS} / {_WHOSE} / {_KIND} / {_ANIMAL} / {_FELL}
{_PLAYED} / {_HAD} / {_HOW} / {_BAD} / {_ATTACK}
{_PLAYED} / {_FELL}
{_LAUGHED} / {_SO} / {_TILL} / {_WE} / {_CANNOT}, struggled to / {_SPENT}
{_BEGINS}, tired, exhausted, shattered, wiped out / i, - / {_CANNOT} / speak, talk, say / much / {_TO}
cut / my / {_SKIN} / {_BY}
"""
