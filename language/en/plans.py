"""English words for what is still to come: who visits, and that they do."""

# ruff: noqa: E501 - rows of words read better unbroken

#: Who comes.
GUESTS = (
    "sister, brother, mum, mom, mother, dad, father, son, daughter, cousin, aunt, auntie, uncle, nephew, niece, "
    "gran, grandma, grandad, granddad, grandpa, nan, friend, friends, mate, mates, family, kids, grandkids, "
    "grandchildren, children, in-laws, in laws, neighbour, neighbor, visitor, visitors, guest, guests, carer, cleaner, "
    "nurse, physio, plumber, electrician, builder, builders, engineer, social worker, landlord, parents, people"
)
#: That they come.
COMING = (
    "comes, come, coming, visits, visit, visiting, stays, stay, staying, popping in, popping over, popping round, "
    "dropping in, dropping by, drops by, drops in, turns up, arrives, arriving, here, over, round"
)
#: Words of a plan whatever else is said: with one of these a thing to do is still to come.
TO_COME = "going to, gonna, i'm going, im going, will, got a, got my, have a, have my, i have, i've got, ive got, planning, plan, booked"
#: How it is since an event, as an answer: 0 the same, 1 worse, 2 much worse. "Better" is none of the answers.
AFTER = {
    0: "same, the same, about the same, no change, no different, usual, as usual, normal, fine, ok, okay, no worse, not worse",
    1: "worse, a bit worse, bit worse, little worse, a little worse, slightly worse, somewhat worse, worse than before",
    2: "much worse, a lot worse, lot worse, way worse, far worse, loads worse, really bad, terrible, awful",
}
