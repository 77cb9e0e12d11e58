"""English red flags and thoughts of suicide. Source: PACING.md 6.1 and 6.2; phrase list wide on purpose.

A row is a chain of steps, each a choice of words ("a|b", "faint*" for a beginning), with at most three other words between
two steps; "a+b" binds words that stand side by side.
"""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.values import Safety

RED_FLAGS: dict[Safety, str] = {
    Safety.EMERGENCY: """
        chest pain*|pian|tight*|pressure|crushing|hurts|hurting|heavy|squeezing|ache|aching|aches|agony|discomfort
        pain*|tight*|pressure|crushing|weight|squeezing|stabbing|band chest
        crushing|tight*|pain* chest
        pain*|ache|aching|numb left arm|jaw
        heart+attack
        heart stopping|stopped|stops
        can't|cant|cannot|couldn't|couldnt enough|any air|breath|oxygen
        words coming|came wrong|jumbled|garbled|muddled
        woke|woken|found floor|ground
        shaking|twitching|jerking uncontrollably
        im|i'm|am dying
        can't|cant|cannot|couldn't|couldnt|unable|hard|struggling|struggle|trouble|difficulty|difficult|hardly|barely breathe|breathing|breath
        not|stopped|isn't|isnt|wasn't breathing|breathe
        fighting|gasping|struggling breath|air
        breathing+difficult*
        choking
        lips|fingers|face blue
        fainted|fainting|faints
        passed|pass|passing out
        blacked|blacking|black out
        blackout|blackouts
        lost|losing|lose|loss consciousness|conscious
        unconscious|unresponsive
        collapse|collapsed|collapses|collapsing
        one|left|right side weak*|numb*|droop*|paraly*|dead|tingl*
        weak*|numb*|paraly* one|left|right side
        numb*|weak*|paraly*|tingl*|can't+move|cant+move|cannot+move left|right arm|leg|hand|face
        left|right arm|leg|hand numb*|weak*|paraly*|dead
        sudden*|suddenly numb*|weak*|paraly*
        face|mouth droop*|drop*|numb*|fallen|lopsided|sagging|sagged|paraly*
        droop*|lopsided|sagging face|mouth|smile|eye|eyelid
        slur*|slurred speech|speaking|words|talking
        speech slur*|gone|garbled
        slurring|slurred
        can't|cant|cannot|couldn't|couldnt|trouble|unable|difficulty|struggling speak|talk|speaking|get+words+out|get+my+words+out
        seizure|seizures|convulsion*|convulsing|fitting
        had|having fit|fits
        thunderclap
        worst head*|migraine life|ever|lifetime
        worst+headache|worst+migraine of+my+life|ever|in+my+life
        worst+ever|worst+possible|worst sudden headache
        sudden*|suddenly worst|severe|awful|terrible|massive|blinding|explosive|excruciating headache|head|migraine
        stroke
        bleeding heavily|badly|a+lot|lots|won't|wont|not+stop*|everywhere|out
        won't|wont|can't|cant stop bleeding
        severe|heavy|uncontrolled|massive|lots bleeding|blood
        coughing|coughed|vomiting|vomited|puking|throwing|threw blood
        throat|tongue|lips|face|airway swelling|swollen|swelled|closing|closed
        swelling|swollen|swelled throat|tongue|lips|face|airway
        anaphyla*|epipen
        allergic+reaction
        overdose*|overdosed
        took|taken|swallowed too+many|whole+packet|all+my|whole+box|whole+bottle|all+the|a+whole pills|tablets|paracetamol|painkillers|ibuprofen|pack|packet|box|bottle|them
        took|taken|swallowed whole+packet|whole+bottle|too+many|whole+box
        can't|cant|cannot|lost see|vision|sight suddenly|sudden
        sudden*|suddenly blind*|vision+loss|loss+of+vision|can't+see|cant+see
        call|need|calling ambulance|999|911
        hit my+head|head passed|knocked|bleeding
        can't|cant|cannot wake|rouse him|her|them|up
        meningitis|sepsis
        elephant sitting|chest
        chest elephant|brick|vice|vise|clamp*|band
        breathing|breath difficult*|laboured|labored|impossible|stopping|stopped|failing
        struggling|struggle|fighting|battling for breath|air
        woke+up|woken+up|came+round|came+to|found+myself on floor|ground
        can't|cant|cannot|couldn't|couldnt|lost see|vision|sight eye|eyes
        can't|cant|cannot feel arm|leg|legs|face|side|hand
        can't|cant|cannot+feel|cannot move arm|leg|legs|side|face
        heart pain|hurts|ache|aching|aches
        pain*|aching|ache heart
        won't|wont|not|isn't|isnt responding
        won't|wont wake+up
        drank|swallowed|drunk bleach|poison|battery|antifreeze
        coffee+ground|coffee+grounds vomit|sick
        severe|bad allergic
        hives|rash swelling|swollen|breath*
        throat|airway tight+and|tightening
        eyes rolled|rolling
        double+vision sudden*|suddenly
        sudden*|suddenly double+vision
        vision gone|went|disappeared
        foaming mouth
        seizing
        took|taken|swallowed|had all+my|all+of+my|all+the|every meds|medication|medicine at+once|in+one+go|together
        took|taken|swallowed all|loads|handful|lots|bottle|packet|strip pills|tablets|paracetamol|painkillers|ibuprofen|codeine|diazepam
        unconcious|unconsious|concious|conciousness|consciousness lost|losing|went|gone
        lost|losing conciousness|concious|consiousness
        head injury
    """,
    Safety.SOON: """
        can't|cant|cannot|couldn't|couldnt|unable|not|nothing|won't keep|keeping|hold|stay|staying food|anything|water|fluids|fluid|drink|liquids|down
        can't|cant|cannot|couldn't|couldnt|unable|struggling|trouble|difficulty|hard swallow|swallowing
        can't|cant|cannot|unable|not|stopped|haven't|havent|hasn't eat|eating|eaten|drink|drinking|drunk anything|days|at+all|for
        not|no|haven't|havent eaten|drunk|drinking|eating|fluids|food days|since|for
        vomiting|throwing+up|being+sick|puking constantly|non+stop|nonstop|all+day|hours|everything|repeatedly|days
        new|sudden*|suddenly|newly|very|really|so|acute confus*|disoriented|disorientated|delirious
        don't|dont|didn't|didnt know where|who i|am|was
        suddenly|sudden confused|confusion
        black|tarry|bloody stool|stools|poo|poop|bowel
        blood|bleeding stool|stools|poo|poop|wee|urine|toilet|bowel|rectal|pee|bum
        losing|lost|loss weight|kg|stone|pounds
        weight+loss|weight+dropping|weight+falling
        fever|temperature|temp rash
        rash fever|temperature
        nearly|almost|near|about|close|going faint*|passed+out|pass+out|blacked+out|black+out|collapsed|collapse|collapsing
        faint
        palpitations|heart+racing|palps faint*|black+out|pass+out
        feeding+tube|tube blocked|failing|out|failed
        stiff+neck fever|temperature
        fever|temperature stiff+neck
        haven't|havent|not|can't|cant peed|pee|passed+urine|urinate|weed days|hours|today|all
        severe|bad dehydration|dehydrated
        very+high+fever|high+fever
        temperature|temp|fever 40|41|42
        poo|poop|stool|stools|bowel|bm black|tarry|bloody|red|blood
        haven't|havent|hasn't|not|can't|cant|no wee|weed|urine|pee|peed|urinated since|days|hours|today|all|yesterday
        severely|badly|seriously|very|dangerously dehydrated
        hit|banged|bumped|smacked|cracked head fell|fall|sick|vomit*|dizzy|confused|drowsy|floor
        hallucinat*|seeing+things|hearing+voices
        can't|cant|cannot stop vomiting|being+sick|throwing|puking
        vomiting|vomited|puked|being+sick for|days|nonstop|again+and+again|constantly|repeatedly
        pee*|peeing|weeing blood
        feed|feeds|feeding failing|failed|stopped|not+working
        unexplained weight
        weight dropping|falling|plummeting|plummeted
        calf|leg hot|swollen swollen|red|hot
        unable|can't|cant|cannot to|get stand|sit|out up+at+all|bed+at+all
    """,
    Safety.CRISIS: """
        suicid*|suiside|sucidal|sucide|suidical|suicude
        kill|killing|killed myself|me+self
        kms|unalive
        hate|hating my+life|living|being+alive|life|existing
        want|wanted|wanting|wish|need|just it|this|everything to+end|to+stop|to+be+over|all+to+stop|all+to+end|over
        ending|end it|everything|things all|tonight|soon|now|today|myself
        thinking|thoughts|thought|think ending+it|end+it|of+dying|about+dying|of+death|about+death
        nobody|no+one|noone would miss|notice|care
        no reason to+go|to+live|to+carry|to+keep|to+stay
        done with+all|with+this|with+everything|with+it+all|trying
        cutting again|myself
        end|ending|ended my+life|it+all|my+own+life|things|everything|my+misery|my+suffering
        take|taking my+own+life|my+life
        want|wants|wanna|wish|wanted|rather|ready|hoping|hope|prefer die|dead|dying|death|end+it
        wish|wished|wishing i dead|died|never+born|gone|disappear*|not+exist|didn't+exist|didnt+exist|wouldn't+wake|wouldnt+wake|never+wake
        want|wanna|going|ready|just|to|gonna|might end+it
        don't|dont|do+not|didn't|didnt|not|no want|wanna|wanting be+here|live|exist|wake+up|be+alive|go+on|carry+on|to+live|to+exist|living|to+be+here|to+wake+up|to+be+alive|to+go+on|to+carry+on|be+around|to+be+around
        dont|don't|not|never wanna|want|wake up+again|up+anymore|up+tomorrow
        hope|wish|pray i not|don't|dont|never|won't|wont wake
        better+off|off dead|without+me|if+i+wasn't|if+i+died|if+i+were|if+i+wasnt|if+i+was
        would|be better without+me|if+i
        no|not|isn't|isnt|what's|whats|what|see|lost point|reason|purpose living|going+on|in+living|to+live|anymore|any+more|carrying+on|in+going|in+anything|being+alive|life|in+life|in+carrying
        no+point anymore|any+more|living|going|life
        whats+the+point|what's+the+point|what+is+the+point
        can't|cant|cannot|can+not|couldn't|couldnt go+on|do+this+any*|do+this+anymore|take+any+more|take+it+any*|take+this+any*|carry+on|keep+going|live+like+this|face+another|cope+any*|bear+this|do+it+any*|bear+it|keep+doing+this|take+much+more|take+it|go+on+like|cope|live+with+this|face+tomorrow|stand+it+any*|stand+this
        can't|cant|cannot do+this
        not|isn't|isnt|no|hardly|life worth+living|worth+it+anymore|worth+it+any+more
        life|living not|isn't|isnt|isnt+worth|pointless|meaningless|unbearable worth|any*|now
        life pointless|meaningless|hopeless|unliveable|unbearable
        tired+of|sick+of|done+with|fed+up+with|had+enough+of|enough+of|over living|life|being+alive|existing|it+all|being+here|fighting|everything
        i+have+had+enough|i've+had+enough|ive+had+enough|had+enough+of
        burden|burdening
        self+harm*|self+injur*|self-harm|selfharm*|self harm*
        hurt|hurting|harm|harming|cut|cutting|injure|injuring myself
        nothing|anything to+live|left+to+live|worth+living|left+for+me
        give|giving|given|gave up+on+life|up+on+everything|up+living|up+on+living
        giving+up|given+up|give+up
        goodbye everyone|world|all|forever
        cease|stop to+exist|existing|being+alive
        jump off|in+front
        hang|hanging myself
        slit|slitting wrists|wrist
        never wake+up
        not+wake+up
        hopeless
        everyone|world|family|they|he|she|kids without+me
        no+hope|lost+hope|no+way+out|see+no+way
        don't|dont see future|way+out|a+future
        disappear forever|for+good
        stockpil*|saving|hoarding pills|tablets|meds
        can't|cant live+anymore|live+any+more
        not+be+here anymore|any+more
        assisted+dying|dignitas|euthanasia
        plan|planning|plans to+die|my+death
        this|that|its|it's|it isn't+living|isnt+living|not+living|not+a+life|isnt+a+life|isn't+a+life|no+life|no+way+to+live
        existing not+living|isn't+living|isnt+living
        want+to|wanna|just|could disappear|vanish
        disappear|vanish and|forever never|come|good
        going|gonna|want|wanna|thinking|might|could|about|ready|tempted take|taking|swallow all|whole|every|loads|too+many|bottle|box pills|tablets|meds|medication|paracetamol
        written|writing|wrote|leaving|leave|left note|letter|letters goodbye|bye|behind|family
        say|saying|said goodbye
        see|got|have|there's|theres|is no future|hope|way+out|point
        death|dying|dead would|is|seems|sounds|be relief|release|escape|better|kinder|easier|answer|peaceful|nice
        can't|cant|cannot|couldn't|couldnt live+with|bear+living|stand+living|stand+being|stand+my+life|fight+any*|fight+this|struggle+on|do+life|endure
        lost|losing|no will+to+live|will+to+go+on|reason+to+live
        end|ending|ends my+pain|the+pain+for+good|this+pain+forever
        top|off|do+myself|finish myself|in
        no+longer|not|never want be+here|to+live|live|be+alive
        rather not be|exist|wake|live
        won't|wont|not be+here|be+around much|tomorrow|longer|anymore|any+more
        don't|dont|do+not deserve to+live|to+be+here|to+be+alive
        let me die
        why am+i+still|am+i+even|was+i|bother here|alive|born|living|going
        don't|dont|can't|cant see point
        i+want+out
        suic*|suis*|sucid*|suicd*
        not|isn't|isnt|no worth+it|use anymore|living|going
        ctb|unaliving
        tired of+fighting|of+it+all|of+everything|of+trying|of+being+alive|of+existing
        ready to+die|for+it+to+end
        when+i'm|when+im|after+i'm|after+im|if+i gone|died|dead
    """,
}

#: A red flag directly after one of these was said not to be there. Never applied to thoughts of suicide.
DENIALS = "no, not, without, never, didn't, didnt, haven't, havent, wasn't, isn't, hasn't, don't, dont, no more, nor, free, deny, denies, zero, hasnt, wasnt, isnt"

#: Idioms that sound like red flags and are none.
HARMLESS = (
    "heart rate, swollen glands, glands swollen, swollen joints, swollen ankles, swollen feet, swollen legs, swollen hands, swollen fingers, swollen eyes, give up trying to sleep, giving up trying to sleep, gave up trying to sleep, given up trying to sleep, give up trying to read, gave up trying to read, "
    "giving up for today, giving up for the day, give up for today, giving up for tonight, gave up for today, gave up on the, giving up on the, give up on the, gave up on dinner, gave up on my, giving up on sleep, give up on sleep, gave up on sleep, gave up after, gave up halfway, "
    "enough of this rain, enough of this weather, enough of this heat, enough of this noise, enough of the rain, enough of the weather, enough of the heat, enough of the builders, enough of winter, enough of this cold, enough of the noise, enough of the cold, "
    "go on the bus, go on the train, go on holiday, go on a trip, go on a walk, go on the stairs, go on the tube, go on the trip, go on a date, go on a plane, go on zoom, go on facebook, go on my phone, go on the computer, go on screens, go on my laptop, go on walks, go on the walk, "
    "carry on with my, carry on watching, carry on reading, do this puzzle, do this form, do this crossword, do this walk, take it any further, cope with noise, cope with light, cope with the noise, cope with the light, cope with the heat, cope with people, cope with heat, cope with visitors, cope with sound, "
    "burden of admin, burden of paperwork, burden of forms, admin burden, financial burden, burden of housework, burden of chores, tax burden, hopeless at, suicide squad, suicide bomber, "
    "no point cooking, no point in cooking, no point rushing, no point going out, no point in going out, no point going to bed, no point getting up, no point getting dressed, no point showering, no point logging, no point trying to sleep, no point in trying to sleep, no point resting, "
    "over and done with, done with work, done with today, done with it for today, done with everything for today, done with that, done with all the, done with all my, hate living here, hate living next, sick of it raining, tired of it raining, "
    "take any more noise, take any more light, take any more visitors, saving my pills for, dog died, cat died, nan died, mum died, dad died, grandad died, gran died, grandma died, friend died, phone died, battery died, laptop died, died down, "
    "dead leg, dead arm, wake up again at, wake up at, wake up early, wake up so early, wake up tired, wake up in pain, wake up in the night, wake up feeling, wake up exhausted, wake up unrefreshed, wake up with, wake up until, wake up till, wake up before, wake up every, "
    "want it over with, want to end the call, end the call, end it early, ended it early, end things early, want this week to end, want this day to end, want today to be over, want it to be friday, want it to be over soon, want the day to end, want winter to end, want the day to be over, "
    "see the point in cooking, heart to heart, cut myself shaving, cut myself some slack, cut myself on, cut myself cooking, cutting myself some slack, hurt myself lifting, hurt myself falling, hurt my back, taking my life back, saying goodbye to mum, said goodbye to mum, "
    "take all my tablets at, take all my pills at, take all my meds at, take all my meds with, take all my tablets with, "
    "passed out asleep, passed out on the sofa, passed out in bed, collapsed into bed, collapsed on the sofa, collapsed on the bed, collapsed in bed, collapse into bed, collapsed onto the bed, "
    "collapsed onto the sofa, collapse in bed, faint smell, faint noise, faint headache, faint line, fits and starts, dying for a, dying for some, dying for my, dying to see, dying to get, dying to know, fits me, a stroke of luck, stroke the cat, stroked, stroking, fitting room, "
    "good fit, fit and well, fit note, had fitbit, dressing fitting, app crashed, collapsed on sofa, collapsed on bed, giving up caffeine, gave up caffeine, giving up sugar, giving up coffee, burden of proof, pass out the, "
    "heat stroke of, pip panel, giving up work, gave up work, giving up smoking, given up smoking, given up coffee, given up caffeine, give up coffee, given up work, breath test, give up chocolate, giving up alcohol, given up alcohol, pass out leaflets, "
    "passed out leaflets, had a fitting, kitchen fitting"
)

#: Before one of these an emergency nearly happened: something for a doctor soon.
NEARLY_WORDS = "nearly, almost, near, nearlly, virtually"

#: With one of these beside it, an emergency is answered as something for a doctor soon: it is still answered.
USUAL_WORDS = "usual, normal, always"
