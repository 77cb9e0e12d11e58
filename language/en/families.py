"""English word families of the red flags: one name for the many ways to say a thing, typos included."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

#: A family's name, as the rows of `signs.py` and `despair.py` call it in braces, and its words.
FAMILIES = {
    "cannot": "can't|cant|cannot|can+not|couldn't|couldnt|could+not|unable|struggl*|trouble|difficult*|hard|barely|hardly|impossible|been+able",
    "no": "not|no|nothing|can't|cant|cannot|couldn't|couldnt|haven't|havent|hasn't|hasnt|don't|dont|didn't|didnt|won't|wont|isn't|isnt|never|barely|hardly|doesn't|doesnt",
    "chest": "chest|chst|ches|cheast|breastbone|breast+bone|sternum",
    "hurt": "presur*|pain*|pian*|tight*|tite|pressur*|crush*|squeez*|squash*|hurt*|heavy|heaviness|ache*|aching|agony|vice|vise|killing|stab*|burning|weight|clamp*|band|elephant|brick|standing|sitting|sat|stood|discomfort|grip*|brick*|ton+of|tons+of|sore|tearing|ripping|splitting|terrible|awful|wrong|weird|bits|pieces|worse",
    "suddenly": "sudden*|all+of+a+sudden|out+of+nowhere|out+of+the+blue|in+seconds|instant*|in+an+instant|from+nowhere",
    "side": "left|right|one+side|one+arm|one+leg|one+hand|one+half|half+of",
    "limb": "arm|leg|hand|side|foot|fingers|face|body",
    "limp": "weak*|numb*|dead|paraly*|floppy|limp|useless|tingl*|droop*|won't+move|wont+move|not+working|won't+work|wont+work|stopped+working|gone",
    "face": "face|faces|mouth|mouths|smile|eyelid|lip|cheek",
    "crooked": "droop*|drop*|lopsided|lop|wonky|slack|slid*|skew*|twist*|crooked|uneven|numb*|melt*|fallen|sag*|paral*|funny+on+one|on+one+side+only|one+sided|hang*|drag*|pulled|lower",
    "words": "word*|speech|speach|talk*|speak*|sentence*|sentance*|voice",
    "jumbled": "soup|salad|porridge|slur*|jumbl*|garbl*|muddl*|gibberish|mush*|wrong+order|nonsense|scrambl*|mangled|backwards|drunk",
    "head": "head|headache|hedache|headake|headach|migraine|skull",
    "bleed": "blood|bleed*|bled",
    "lots": "pour*|gush*|soak*|everywhere|won't+stop|wont+stop|can't+stop|cant+stop|not+stop*|heav*|non+stop|nonstop|loads|lots|pint*|flood*|spurt*|clots|pool*|hasn't+stopped|hasnt+stopped|pumping|too+much|so+much",
    "vomit": "cough*|spit*|spat|vomit*|vom|threw|throw*|being+sick|been+sick|sick|puk*|retch*|brought|bring*",
    "mouth": "tongue|throat|lip|lips|face|airway|mouth",
    "swell": "swell*|swol*|swoll*|puffed|puffing|massive|huge|clos*|balloon*|blown|double",
    "took": "took|taken|swallowed|downed|necked|popped|gulped|had|ate|eaten",
    "toomany": "too+many|too+much|double|triple|handful*|loads|lots|bunch|dozen|dozens|way+more|more+than|twice|all+of+my|all+my+sleeping",
    "pills": "pill*|tablet*|tabs|meds|medication|medicine|dose|doses|painkiller*|paracetamol|ibuprofen|codeine|cocodamol|codamol|amitriptyline|ami|propranolol|tramadol|morphine|oramorph|diazepam|valium|zopiclone|pregabalin|gabapentin|sertraline|tylenol|benadryl|aspirin|insulin|sleepers|supply",
    "eat": "eat*|ate|drink*|drank|drunk|swallow*",
    "food": "food|water|sips|drink|drinks|everything|meal|meals|soup|anything|nothing|all|it|fluids|fluid|liquid|liquids|toast",
    "poo": "poo|poos|poop|poops|pooing|pooh|stool*|bowel*|shit|loo|toilet|bog|motion*|bum|backside|bottom|wee|wees|weeing|pee|peeing|urine|wipe*|wiping|bowl",
    "them": "everyone|everybody|every+one|they|theyd|they'd|they'll|theyll|he|hed|he'd|shed|she'd|she|family|kids|children|husband|hubby|wife|world|people|partner|parents|mum|mom|friends|all|you|others|carers",
    "want": "want*|wanna|wish*|need|pray*|hope|hoping|beg*|would+rather|id+rather|i'd+rather|ready|longing|long+for",
    "end": "stop|end|be+over|finish|over|stopped|ended|go+away+for+good",
    "on": "carry+on|carrying+on|go+on|going+on|keep+going|keep+on|live|living|exist|existing|be+here|being+here|be+alive|being+alive|bother+living",
    "person": "him|her|he|she|them|mum|mom|mam|dad|husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|son|daughter|kid|child|baby|toddler|nan|nana|gran|granny|grandma|grandad|grandpa|flatmate|friend|sister|brother|neighbour|neighbor|mother|father|carer|somebody|someone",
    "drug": "amitriptyline|ami|propranolol|codeine|diazepam|oramorph|morphine|zopiclone|tramadol|pregabalin|gabapentin|sertraline|mirtazapine|insulin|methadone|oxycodone|fentanyl|paracetamol|ibuprofen|calpol|antidepressants|sleepers|sleeping+tablets|sleeping+pills|painkillers",
    "people": "you|them|everyone|family|kids|mum|mom|dad|husband|wife",
}

_OXYGEN = (
    "sats",
    "sats+is",
    "sats+are",
    "sats+at",
    "spo+2",
    "spo2",
    "oxygen",
    "oxygen+is",
    "oxygen+at",
    "o2",
    "o2+is",
    "o2+at",
    "o2+sats",
)

#: Oxygen under 90, said as a number; PACING.md 6.1 names trouble breathing only. The advice of the UK NHS for pulse
#: oximeters at home is 999 or A&E at 92 % or less ("Pulse oximetry to monitor your health at home"); this answers
#: from under 90 since meters at home read low on cold hands (our judgement). A slow pulse is none
#: by its number: no source of ours names a level.
FAMILIES |= {"low_oxygen": "|".join(f"{name}+{value}" for name in _OXYGEN for value in range(70, 90))}

_CUT = ("cut", "cutting", "slashed", "slashing", "sliced", "slicing")
_SKIN = ("arm", "arms", "wrist", "wrists", "forearm", "forearms", "thigh", "thighs", "leg", "legs")

#: Self-harm done, told by the place: "cut my arms". Side by side, for "cut the grass, my arms hurt".
FAMILIES |= {
    "cut_skin": "|".join(
        f"{verb}+{my}+{place}"
        for verb in _CUT
        for my in ("my", "up+my", "both+my", "both", "up+both+my", "into+my")
        for place in _SKIN
    )
}
