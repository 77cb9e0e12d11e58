"""English signs of an emergency and of what a doctor needs to know soon, as families of words (PACING.md 6.1).

A row is a chain of steps as in `redflags.py`. One that starts with "&" holds in any order, over a longer stretch of words.
"""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.en.families import FAMILIES

EMERGENCY = """
    & {chest} {hurt}
    & heart squeez*|hurt*|pain*|ach*|stab*|crush*|failing|stopp*|gripped
    never had|felt|known chest|headache|migraine|pain like+this|so+bad|this+bad|before
    & pain*|hurt*|sharp|stab* to+breathe|to+breath|i+breathe|breathing+in|breathe+in|deep+breath
    & breath*|breathing straw|worse|lying|rest|resting|still|bed|painful|worsening
    & panting|wheez*|gasp* {cannot}|stop
    & {no} enough|any|much air|oxygen|breath
    {cannot} breath*|breathe*|breeth*|breth*|inhale|air|oxygen
    & breath*|breathing stopp*|impossible|laboured|labored|awful|worse+and+worse|fighting|shallow+and+fast
    & {suddenly} breath*|breathing|breathless|wheez*
    lost|losing|no|without use|feeling|power|strength arm|leg|hand|side|face|fingers|foot
    tonic+clonic|grand+mal|angina|cardiac+arrest|blood+clot
    ive+odd|i've+odd|i+odd|ive+od|i've+od|i+od|i+oded
    suffocat*|smothering|asphyx*
    & wheez* badly|severe*|hives|face|lips|throat|speak|talk|breath*
    & lips|fingers|nails|face|mouth|toes blue|purple|grey|gray
    keel*|kneel* over
    dropped|fell|flopped|crumpled|slumped|went to|on|onto the+floor|floor|ground|the+ground
    lost a|few|couple|some minute|minutes|seconds|secs|mins|time
    hand|arm|leg|foot|fingers won't|wont|doesn't|doesnt|can't|cant|stopped grip|move|lift|respond|work|working
    & {words} weird|funny|strange|wrong|odd
    & stiff|rigid jerk*|shak*|twitch*
    went|started|began|whole jerking|fitting
    & {bleed} mins|minutes|hours|hour|days|ages|pad|pads|towel|towels|tissues|bucket
    & flood*|soak* pad|pads|period|tampon|through|towel*
    {took} worth|week's+worth|weeks+worth
    & accident* {took}|double {pills}|dose|double|twice
    going|gonna|about to+die|die
    in+and+out|drifting+in of+consciousness|and+out|of+it
    out+cold|spark+out|sparked+out|knocked+out|went+unconscious|flat+out+on+the+floor
    went down like+a|like+sack|hard+and
    & found|find me floor|landing|unresponsive|kitchen|bathroom|stairs|hall*
    came|coming|come round|to floor|on+the|later|lying
    everything|it|all|vision went black|dark
    unconc*|unconsc*|uncons*|unresponsiv*
    colaps*|collaps*|collasp*|colapp*
    feinted|faintd|fanted|fainited|faitned|fainting|fainted
    don't|dont|no remember|memory falling|hitting|going+down|of+falling
    & {face} {crooked}
    & {side} {limb} {limp}
    & {suddenly} {limb}|arms|legs {limp}
    & {suddenly} {cannot} lift|move|raise|feel|use|grip|hold|walk|stand|speak|talk|see
    & left|right {cannot} lift|move|raise|feel|use|grip
    & {words} {jumbled}
    {words} come*|coming|came out wrong|funny|weird|strange|mixed
    & {suddenly} {words} {cannot}
    ministroke|tia|mini+stroke
    seizure*|siezure*|seisure*|seziure*|seizur*|seizing|convuls*
    had|having|have|took|another fit|fits|turn
    & jerk*|shak*|twitch*|spasm*|thrash* couldn't+stop|couldnt+stop|can't+stop|cant+stop|uncontrol*|can't+control|cant+control|won't+stop|wont+stop|couldn't+control|couldnt+control
    & {bleed} {lots}
    haemorrhag*|hemorrhag*|hemorag*
    & {vomit} {bleed}|coffee+grounds|coffee+ground
    & {mouth} {swell}
    throat tight*|clos*|shut*|constrict*
    epi+pen*|epipen*|epi+-+pen|adrenaline+pen|jext|auvi*
    anaph*|anaf*|anyphyl*|annaph*|anaphal*
    & allerg* reaction*|reacting|throat|breath*|tongue|face|bad|severe*
    & hives face|breath*|wheez*|lips|throat|all+over
    overdos*|over+dosed|overdoes|over+dose|oded|took+an+od|ive+od|taken+an+od
    & {took} {toomany} {pills}
    & {took} {pills} at+once|in+one+go|all+together|meant+to|than+i+should|by+mistake|too+many|too+much
    {took} whole|entire|all|rest packet*|pack|packs|box|bottle|strip|tub|jar|lot|blister
    {took} too+many|the+lot|double+dose|double+my+dose|ten+of+them|twenty+of+them|a+dozen+of
    {took} ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred {pills}|of+them
    & {head} thunderclap|sudden*|in+seconds|instant*|explod*|hit+by|hit+with|struck+by|split+open|like+a+clap|lightning+bolt
    & {head} excruciating|blinding|agony|agonising|severe|horrific {suddenly}|in+one+go|at+once
    & think|scared|sure its+my|it's+my|my heart
    & lung|lungs won't|wont|not|can't|cant|cannot fill*|work*|air|expand*|inflate*|oxygen
    & {head} worst ever|life|i've+had|ive+had|i+have+had|ever+had|known|imaginable
    & {head} never|nothing had|like+this|felt like|this|bad
    & {suddenly}|lost|half|gone sight|vision|eyesight|see|blind
    & curtain|shutter eye|eyes|vision
    & gone|went blind
    & {cannot} wake|rouse|waken {person}
    & heart attack|stopping|stopped|pain*|crush*|failing
    & pain*|ache|tingl* left|both arm|arms chest|jaw|sweat*|breath*
    & jaw|neck pain* chest|arm|sweat*
    swallowed bleach|battery|poison|antifreeze|chemical*
    need|call*|rang|ring|phone|get ambulance|999|911|112|paramedic*
    sepsis|septic|meningitis
    & short|shortness of+breath rest|resting|sitting|lying|laying|still|nothing|awful|terrible|badly|severe*
    shortness|short of+breath so+bad|worse|worsening|suddenly|that+i
    breathing is|got|getting|feels|gets|so|really|very|too hard|harder|difficult|tough|scary|bad|worse|impossible
    & slept|sleep|sleeping upright|sitting+up|propped|chair breath*
    & sentence|sentences {cannot} breath*|breathing|gasp*|air
    hard to+breath|to+breathe
    not|isn't|isnt|stopped breathing right|properly|normally|well
    & {limb} numb floppy|weak|limp|useless|heavy
    {limb} gone|went completely|totally|all|suddenly numb|floppy|limp|weak|dead
    one+side+of+me|one+side+of+my+body|left+side+of+me|right+side+of+me|side+of+my+body heavy|belongs|isnt+mine|isn't+mine|dragging|useless|dead|weird|wrong
    words+wont|words+won't|words+didnt|words+didn't come+out|come right|wrong|properly|mush
    & {suddenly} see*|seeing|vision double
    & {cannot} chin chest|down
    & nosebleed*|nose+bleed|nose+bleeds|nose+bleeding hour|hours|won't+stop|wont+stop|not+stop*|hasnt+stopp*|hasn't+stopp*|pouring|gush*|clot|cant+stop|can't+stop|still
    {took} all+my|all+of+my|all+the|whole+lot+of {drug}
    took|taken|swallowed|downed|necked|popped|gulped|chugged a|the|my|whole|half|entire bottle|bottles|packet|packets|box|boxes|strip|strips|handful|handfuls|load|loads|bunch|tub of pill*|tablet*|meds|medication|{drug}
    drank|drunk|swigged|necked|downed|swallowed|drinking bottle|whole+lot|all+the|all+my {drug}|medicine|linctus|syrup|bleach|pills|tablets|meds
    od'd|od+d|odd on paracetamol|ibuprofen|pills|tablets|my+meds|codeine
    {person} won't|wont|isn't|isnt|not|stopped|doesn't|doesnt respond*|breathing|waking|wake|breathe
    {person} collapsed|unconscious|unresponsive|fitting|seizing|choking
    {person} went+down in|on kitchen|bathroom|floor|hall|hallway|shower|garden|stairs|pavement|street
    lost|losing|no|without control bladder|bowel|bowels|legs
    & {cannot} feel legs wee|pee|bladder|move
    numb between|down|around legs|below|saddle|groin|genitals
    fell|fallen|fall {cannot} get+up|move|stand|get+off
    & {cannot} get+up|move fell|fallen
    on|stuck the+floor|floor|the+ground for+hours|hours|all+night|since|help
    stuck on the+floor|bathroom+floor|the+bathroom|the+ground
    should+i|do+i|shall+i|must+i go|be|head|get to+hospital|to+a+&+e|a+&+e|in+hospital|to+er|to+the+er|to+casualty
    need|needs to+go|go|get to+hospital+$|hospital+$|a+&+e|er+$|casualty
    then+i+was|next+thing|next+thing+i+was|ended+up|suddenly+i+was on the floor|carpet|tiles|lino|ground
    came+to+with|came+to+on|came+to+and the|my|someone|blood|paramedics|everyone
    completely+out+$|was+out+completely|out+like+a+light+and|sparko
    slap*|shake|shook|splash* me awake|to+wake|round
    felt my+heart|heart stop|stopped|stopping
    heart stop|stopped|stops|stopping and|then|for restart*|start*|seconds|second|beat|beats
    cough*|spit* pink|frothy|froth|rusty
    {low_oxygen}
    & lips|lip|fingertips|fingers|nails blue*|bluish|purple|grey|gray
    & stung|sting|bee|wasp|nuts|peanut|peanuts|antibiotic|penicillin swell*|swollen|throat|breath*|hives|balloon|ballon|blowing
    face|tongue|lips blowing|blown up
    hives n|and|with wheez*|swell*|breath*|throat
    unresponsive|lifeless
    stabbed|been+shot|electrocuted
    syncop*
    one+sided|one-sided|one+-+sided weak*|numb*|paraly*
    facial droop*|weak*|numb*|paraly*|swelling
    speech|speaking trouble|problem|problems|difficult*|gone|lost|affected
    loss of+vision|of+sight|of+speech|of+consciousness|of+feeling+in
    inhaler isn't|isnt|not|doesnt|doesn't|no|wont|won't work*|help*|touching
    asthma attack
    cant|can't|couldnt|couldn't|cannot|unable move|feel|use|lift one+side|left+side|right+side
    & {cannot} hold|grip|lift right|left
    & talking|talk rubbish|nonsense scared|worried|frightened|sudden*
    & {suddenly} {cannot} understand|read|walk
    eyesight|sight|vision just|suddenly|all|has|completely went|gone|failed|disappeared
    & neck {cannot} bend
    burning+up $|at|temp 39|40|41
    fitted for|twice|again|this|in minutes|mins|seconds|secs|morning|sleep
    & rash|hives lips|tongue|throat|puffy|breath*
    took|taken too+much {drug}|ldn|insulin|medication|meds|medicine|by+accident|by+mistake
    & forgot took again|twice
    & grey|gray|ashen clammy
    worst stomach|tummy|belly|abdominal pain|ache ever|of+my+life
    & rigid|hard|board belly|stomach|abdomen|tummy severe|pain*|agony
    & {cannot} pee|wee legs numb|weak|gone
    smell|smelling|smells gas|burning+and
    & banged|bumped|knocked|whacked|smacked|cracked|hit head sleepy|drowsy|confused|vomit*|blurry|unconscious|bleed*
    funny|weird|odd|wrong angle after|since|leg|arm|wrist|hip|ankle
    bone sticking|poking out|through
    & pregnant bleed*
    waters+broke|waters+have+broken|waters+broken
    & squeez*|crush*|clamp*|band|vice|vise|pressure|presure jaw|arm|shoulder sweat*|clammy|radiat*|ribs|breath*
    & ribs|ribcage|breast|torso squeez*|crush*|band|vice|vise|clamp*|pressure|presure|stone
    & heart clamp*|vice|vise|fist|gripp*|crushed
    & stop*|pause*|pausing for+air|for+breath|to+breathe|to+breath sentence|sen|word|words|talking|speaking|step
    woke|woken|wake|waking|found|came+round on+the|on tiles|kitchen|bathroom|lino|carpet|stairs|landing|pavement|grass|hallway
    loc $|approx|for|x|episode|again|secs|seconds|mins|on
    arm|leg|hand|foot|fingers wont|won't|doesn't|doesnt|not do+what|listen*|obey*|respond*|follow
    feels|feel|is like+someone+elses|someone+elses|somebody+elses|not+mine|isnt+mine|isn't+mine
    half+my+face|half+of+my+face|half+the+face|side+of+my+face|side+of+the+face numb*|gone|droop*|like|feels|isnt|wont|won't|dead|weird|heavy|tingl*|fallen|slid*|melt*
    ran|runs|running|dribbl*|leaks|leaking|spilling|falls|falling corner|side of+my+mouth|mouth
    can't|cant|cannot|couldn't|couldnt understand me|my+speech|my+words|what+i+said|what+im+saying|what+i'm+saying|what+i+say|a+word+i
    speak|talk|say comes|come|came only|just noise|noises|sounds|gibberish|nothing
    {limb} no+force|no+strength|no+power|no+grip|without+force|without+strength|powerless|lifeless
    jerking|convulsing|thrashing all+over|staring|everywhere
    & shak*|jerk*|twitch* eyes+open|remember|hear+me|hear+her|hear+him|hear+them|staring|unaware|respond*|eyes+rolled|rolled+back
    went|heard|felt|something bang|pop|snap|burst in|at|inside|back my+head|of+my+head|head
    never|not known|had|felt|experienced pain like+this+in+my+head
    came|come|hit on+in|in|within one+second|a+second|seconds|an+instant|a+split+second
    being+hit|been+hit|was+hit|got+hit|kicked|hit|struck with|by|over bat|hammer|axe|baseball+bat|sledgehammer
    tongue|lips|throat|face too+big|too+fat|fat|enormous|huge|filling|twice+the|doubled|blown|swelling
    took|taken|swallowed|eaten husbands|wifes|mums|moms|dads|partners|someone+elses|somebody+elses|the+wrong|wrong|the+dogs|the+cats|sons|daughters|nans|flatmates pill*|tablet*|meds|medication|insulin|medicine
    injected|units|given insulin|units not|instead|too|wrong|double|by+mistake
    insulin too+much|overdose|wrong+dose|double
    swallowed battery|batteries|magnet|magnets|glass|coin
    carbon+monoxide|co+alarm
"""

SOON = """
    & {no} {food} down
    {no} keep*|kept|hold*|held|stay* down|food|water|fluids|drink*|liquid*|anything
    & {food} come*|came|coming|comes|comin back+up|up+again|straight+up|right+up|straight+back|right+back|back+out
    & throw*|threw|vomit*|vom|vommed|puk*|being+sick|been+sick|chuck*|bring*|brought everything|all+day|all+night|anything|every+time|each+time|constant*|non+stop|nonstop|hours|days|water|since|stop|meal|meals|food|tablets
    {no} able to+eat|to+drink|to+swallow|eat|drink
    & {no} {eat} since|days|day|hours|week|at+all|anything|properly+in
    & {cannot} {eat} at+all|anything|food|days|water|fluids|more
    & swallow* {cannot}|can't|stuck|spit|saliva|wrong+way|choke*|won't|wont|not
    food|pills|meal|bread|everything|tablets get*|gets|getting|got|keeps|sticks|stick|stuck stuck|throat
    too+weak|too+tired|too+ill|too+sick|too+poorly|too+exhausted to+eat|to+drink|to+swallow|to+chew
    stopped|longer|lost able|ability to+swallow|to+eat|to+drink|swallow
    stopped+eating+$|stopped+drinking+$|stopped+eating+and|stopped+eating+or|given+up+eating
    & see*|hear* arent+there|aren't+there|not+there|isnt+there|isn't+there
    goes|go|going|went|everything grey|gray
    nearly|almost went|gone|go over|down|out
    & heart|hr|pulse won't|wont slow|come+down|settle|stop
    hear|heard|hearing voices
    drool*|dribbling+because
    & {suddenly}|new|really|very|proper|acute*|more+and+more|so|totally|completely|getting|increasingly|increasing|quite|worse confus*|confsed|disorient*|delir*
    confus* since|today|tonight|where|what|who|and|all+day|suddenly|new|keep*
    & {no} recogni*|know|remember|sure my+name|own+name|where+i|who+i|what+day|what+year|what+month|own+house|my+house|own+home|my+home|husband|wife|my+mum|my+kids|my+own|my+address|day+it+is|year+it+is
    hallucin*|seeing+things|hearing+voices|halucin*
    & {poo} black*|tar|tarry|{bleed}|bloody|maroon|dark+red
    melaena|melena
    & weight|stone|pounds|lbs|kilo|kilos|kg|st|kgs los*|lost|drop*|fall*|plummet*|shrink*|melting|loosing|come+off|coming+off|fallen
    & clothes|trousers|jeans|rings|skirt|bra hang*|fall*|loose|slipping
    skin+and+bone*|wasting+away|skeletal|getting+so+thin|so+thin
    & rash|spots|blotch*|purple+marks|marks fever*|temp|temperature|temps|burning+up|glass|fade*|tumbler|not+going|blanch*|feverish|shivering
    & palpitation*|palps|palpatations|palpitaions|heart nearly|almost|near|about+to|going+to|thought pass*|faint*|black*|collaps*|out
    nearly|almost|near|close+to|about+to|going+to|gonna|felt|feel|feeling pass*|black*|keel* out|over
    nearly|almost|near|close+to|about+to|going+to|gonna faint*|collaps*
    gone|going|went|vision grey|gray|greyed|grayed out|at+edges|over
    greyed|greying|grayed|graying out
    & feeding|feed|ng|nj|peg|gj|nasogastric|gastric tube|peg|button|pump come*|came|fell|fallen|out|block*|fail*|leak*|clog*|dislodg*|stuck
    & {no} wee|weed|weeing|pee|peed|peeing|urine|urinat* since|hours|days|today|all+day|yesterday|morning|night
    dark+urine|brown+urine|urine+is+brown|wee+is+brown|pee+is+brown
    dehydrated
    & yellow skin|eyes
    & stiff neck fever*|temp|temperature|rash|shiver*
    delirious|delirium
    vomited|vomiting|puked|been+sick|threw+up|sick|vomit six|seven|eight|nine|ten|6|7|8|9|10|11|12|15|20 times
    food|drink|water|it|everything goes|going|went down+the+wrong every|always|each|all
    urine|wee|pee|peeing is|like|looks|been|gone|dark dark+brown|brown|cola|coke|tea
    feed|pump|peg won't|wont|not|stopped|cant|can't|isnt run*|working|flush*|get+feed|and+i|go+through
    keep|keeps forgetting|losing where+i+am|who+i+am|who+people
    & rate|hr|pulse won't|wont come+down|slow|settle|drop
    {cannot} lift|hold|raise cup|glass|spoon|straw|head to+drink|to+my+mouth|drink|eat
    jaundice*
    can+no+longer|no+longer|cant+really|can't+really|can+barely|can+hardly swallow|eat|drink|chew
    comes|came|come|coming back+through|out+of|down|through my+nose
    tablets|pills|food stick|sticks|sticking $|in+my+throat|on+the+way|going+down
    paralysed|paralyzed|paralysis
    {person}|they|everyone isn't|isnt|not|wasn't|wasnt|doesn't|doesnt making|make|talking|talk sense|gibberish|rubbish|nonsense
    says|said|reckons|told|thinks im|i'm|i+am|i+was|me not|talking|making making+sense|make+sense|sense|rubbish|nonsense|gibberish|confused
    & {suddenly} not|isn't|isnt|no making+sense|make+sense
    {no} keep*|kept|hold* the+feeds|feeds|the+feed|feed|formula|shakes
    & temp|temperature|fever shak*|shiver*|rigor*|confus*|delir*
    temp|temperature|fever of|is|was|at|$ 39|40|41
    tunnel+vision|vision+tunnel*|sight+tunnel*
    vision|sight|everything tunnel*|narrow*|closing+in|closed+in
    had to+be|to+get caught|held+up|carried
    keep|keeps|kept going+grey|going+gray|hitting+the+deck|hitting+the+floor|going+over|keeling
    went+over+when|gone+over+again
    hr|pulse|heart+rate|heartrate|bpm 160|165|170|175|180|185|190|195|200|210|220 lying|laying|still|rest|resting|sitting|bed|asleep|doing
    resting hr|pulse|heart+rate|heartrate 150|155|160|165|170|175|180|185|190|200
    can't+eat+$|cant+eat+$|cannot+eat+$|can't+drink+$|cant+drink+$|cannot+drink+$|cant+eat+any*|can't+eat+any*|cant+drink+any*|can't+drink+any*
    ankles|feet|legs up+like|like balloons|ballons|balloon
"""

EMERGENCY, SOON = (rows.format(**FAMILIES) for rows in (EMERGENCY, SOON))
