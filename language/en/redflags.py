"""English red flags and thoughts of suicide. Source: PACING.md 6.1 and 6.2; phrase list wide on purpose.

A row is a chain of steps, each a choice of words ("a|b", "faint*" for a beginning), with at most three other words between
two steps; "a+b" binds words that stand side by side, and "$" is the end of the message or of a part of it.
"""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.en.crisis import CRISIS
from language.en.despair import DESPAIR
from language.en.signs import EMERGENCY, SOON
from language.values import Safety

RED_FLAGS: dict[Safety, str] = {
    Safety.EMERGENCY: """
        chest|chst|ches pain*|pian|tight*|pressure|crush*|squeez*|hurts|hurting|heavy|squeezing|ache|aching|aches|agony|discomfort
        pain*|tight*|pressure|crush*|weight|heav*|squeez*|stabbing|band|burning chest|chst
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
        gasping
        breath|breathless can't|cant|cannot|too|to talk|speak|finish|walk+to
        face|mouth|smile|eyelid|lip won't|wont|can't|cant|cannot|not|isn't|isnt move|moving|work|working
        smile|eyelid|lip droop*|lopsided|crooked|uneven|twisted|fallen|dropped
        arm|leg|hand|face|dead|numb can't+feel|cant+feel|cannot+feel
        most+painful|most+severe|worst+possible headache|migraine|head+pain ever|i've|ive|of+my+life
        turning|turned|going|gone|went blue
        in+and+out of+consciousness
        anaphal*|anaphil*
        can't|cant|cannot|couldn't|couldnt get air|breath
        can't|cant|cannot lift|raise|move left|right|one arm|leg|side|hand
        losing|lost|loosing a+lot+of|lots+of|so+much|loads+of|too+much blood
        can't|cant|cannot see left|right|one eye
        choking
        lips|fingers|face blue
        fainted|fainting|faints
        passed|pased|pass|passing out
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
        can't|cant|cannot wake+him|rouse+him|wake+her|rouse+her|wake+them
        meningitis|sepsis
        sitting|standing|sat|stood on+my+chest|on+chest
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
    """
    + EMERGENCY,
    Safety.SOON: """
        can't|cant|cannot|couldn't|couldnt|unable|not|nothing|won't keep|keeping|hold|stay|staying food|anything|water|fluids|fluid|drink|liquids|down
        can't|cant|cannot|couldn't|couldnt|unable|struggling|trouble|difficulty|hard swallow|swallowing
        can't|cant|cannot|unable|not|stopped|haven't|havent|hasn't eat|eating|eaten|drink|drinking|drunk anything|days|at+all|for
        not|no|haven't|havent eaten|drunk|drinking|eating|fluids|food days|since|for
        vomiting|throwing+up|being+sick|been+sick|puking constantly|non+stop|nonstop|all+day|hours|everything|repeatedly|days
        new|sudden*|suddenly|newly|very|really|so|acute confus*|disoriented|disorientated|delirious
        don't|dont|didn't|didnt know where|who i|am|was
        suddenly|sudden confused|confusion
        confused what+day|where+i|who+i|don't+know|dont+know
        everything|food|it+all|all comes|coming|came|come back+up|straight+up|right+back|straight+back
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
        swallowing hard|harder|difficult|impossible|worse
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
    """
    + SOON,
    Safety.CRISIS: CRISIS + DESPAIR,
}
