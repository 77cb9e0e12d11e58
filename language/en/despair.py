"""English for despair that names nothing, as families of words (PACING.md 6.2): wide on purpose."""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

from language.en.families import FAMILIES

DESPAIR = """
    suicid*|soicide|suacide|suiced|suisid*|sucic*|suicied|suecid*|suicd*
    {them} better+off|freer|rid+of+me|shot+of+me|free+of+me|be+free|be+happier|be+relieved|not+miss|manage+without|cope+without|easier+without
    be+better+off|were+better+off|are+better+off
    & {pills} lined|laid+out|laid|stash*|hoard*|saved+up|saving+up|collecting|stockpil*|enough+to+end|counted+out|counting+out|hidden|in+front+of+me|tempting|staring+at|looking+at
    rope|razor|razors|blade|blades|noose|gun ready|lined|wrists|bought|by+the|looking|hidden
    noose
    just|so|completely|totally|utterly|proper|properly|truly|actually|fully|im+really|i'm+really done+$
    had+enough+$|had+enough+now|had+enough+of+life
    {want} it|everything|life|it+all|this+all|this+would|this+just|this+to {end}
    {want} to stop+living|not+be+here|not+exist|not+be|sleep+forever|never+wake|go+to+sleep+and|sleep+and+not|be+gone|be+no+more|go+now|not+wake|leave+this+world|die|disappear*|vanish
    it|everything|this|all stop|end|over for+good|forever|permanently|once+and+for+all
    jump|jumping|jumped|jump* off|in+front|from bridge|roof|train|building|it|something|a|the
    take|taking|swallow|swallowing|neck|down the+lot|my+stash|the+whole+lot|all+of+them|them+all+and
    what|whats|what's|no|not|isn't|isnt|see|any use|point|purpose|value|any+sense|no+sense|the+sense {on}|of+carrying|in+carrying|of+going|in+going|trying|of+it|of+any|of+me|of+this|in+me|in+being|of+living|fighting|for+me|$
    why bother|am+i living|here|going|anymore|any+more|$|alive|at+all|with+any|trying
    ready|want|wanna|going|time|about|just to+check+out|check+out|bow+out|sign+off+for|leave+this+world|meet+my+maker|to+go+for+good|slip+away|to+slip+away|fade+away|to+fade+away|drift+away
    leave|leaving|off|gone+from this world|planet|earth
    think*|thought*|imagin*|dream* not|about|of being+here|existing|being+around|being+alive|disappear*|dying|death|it+ending|being+dead|ending|not+being|not+waking|never+waking|stepping+in|stepping+off|driving+into|walking+into|walking+in+front|crashing+the|jumping
    how+many|how+much|what+dose|whats+a|enough {pills} would|it+take|takes+to|to+kill|to+die|to+end|finish|lethal|fatal|overdose|do+it
    lethal|fatal dose|amount|overdose
    put me out+of|down of+my|like+a|like+an|$
    end+me|finish+me|finish+me+off
    in+the+ground|six+feet+under|in+my+grave|in+a+coffin|6+feet+under
    just+can't+$|just+cant+$|cant+anymore|can't+anymore|cant+any+more|can't+any+more|cant+no+more
    can't|cant|cannot|can+not|couldn't|couldnt|no|not|don't|dont|unable|barely keep|go|carry|live|be|do|cope|continue|bear|face|hang like+this|on+like|doing+this|this+any*|on+any*|on+much|going+any*|going+much|this+much+longer|this+life|living|existing|on+$|going+$
    don't|dont|do+not|no|never wan*|wish|care|plan|intend to+wake|wake|to+be+here|be+here|to+live|to+exist|exist|to+be+alive|to+be+around|be+around|this+life|to+do+this|do+this|if+i+live|if+i+die|if+i+wake|if+i+don't|if+i+dont|to+carry+on|to+go+on|to+keep+going|to+see+tomorrow
    don't|dont|can't|cant|won't|wont|not see|seeing|make|making myself+here|another+year|next+year|a+way+out|way+out|a+future|any+future|christmas|tomorrow|it+to|my+next+birthday
    no|any|lost|losing|without|all|there's|theres hope left|$|anymore|any+more|now|at+all|gone|for
    nobody|no+one|noone|nobody'd|wouldn't|wouldnt miss|notice|care|cares|noticed|misses me|if+i|anyway|$|i|gone
    no|nobody|no+one|noone would|will|ever miss|notice|care
    world|life|family|things|they|everyone|place without|better+without|easier+without me
    im+ready+to+go+$|i'm+ready+to+go+$|ready+to+die
    {them} better|happier with a+different|another|someone|a+new|a+proper
    {want}|urge*|need|tempted to+cut+$|to+self|to+hurt+myself|to+cut+myself|cut+$
    look*|stand*|staring|drawn|edge bridge|bridges|ledge|roof|edge|train+tracks|tracks|cliff|knife
    & goodbye|bye love+them|love+you|i+love|tell+my|loved
    everyone|everybody|world|them|all|family favour|favor
    it'll|itll|will|all be+over+soon|be+over+for
    & hope|wish|let kills+me|takes+me|finishes+me|kill+me|take+me|got+me
    help me die|end+it|go
    don't|dont|do+not care anymore|any+more|what+happens|if+i|about+anything
    have|got|ive|i've|bought pills|tablets ready|waiting|here+$|to+do+it
    been+cutting
    {cut_skin}
    i+cut+again|new+cuts+on|fresh+cuts+on|more+cuts+on
    goodbye+$|good+bye+$|this+is+goodbye
    my+time+is+up|my+time+has+come|tonights+the+night|tonight's+the+night|tonight+is+the+night
    don't|dont|never let me+wake|me+live
    no|any|what|whats|what's|without reason to+be|to+live|to+exist|to+stay|for+being|for+living
    sui|oding
    to+live+for
    pain|suffering|agony|torment end|stop|ended forever|for+good|permanently|once+and
    going|gonna|planning do+it tonight|now|soon|this+time|tomorrow
    those+thoughts|thoughts+are+back|having+thoughts+again|lost+cause
    drive|driving|walk|walking|step|stepping into|off|under|in+front wall|tree|bridge|river|cliff|traffic|train|sea|bus|lorry|car|roof
    made my+peace
    ive|i've|have|just|completely given+up $|now|tbh|today|hope|again
    i|im|i'm|me|just die
    im+in+crisis|i'm+in+crisis|in+crisis+$|mental+health+crisis|breakdown+and
    relapsed|slipped cut|cutting|self|harm*
    burn*|scratch*|bit|hit|hurt|starv* myself on+purpose|deliberately|again|because|to+feel
    pills|tablets|meds out and+counted|and+looked|and+stared|on+the+bed|in+front
    googl*|search*|looked+up|looking+up how+many|how+much|amounts paracetamol|pills|tablets|ibuprofen|codeine|insulin|amitriptyline|propranolol|overdose
    given|giving|gave away my things|stuff|belongings|possessions
    won't|wont hear|see from+me|me again
    going+to+do+it+$|gonna+do+it+$|going+to+do+it+tonight|will+do+it+tonight
    quit|exit|escape|leave life+$|this+life|my+life
    out of+this+life|of+my+life|of+life
    permanent|eternal|final|endless peace|rest+$|sleep
    be+with|join|see|meet mum|dad|mom|nan|gran|them|her|him|god|jesus|you|husband|wife in+heaven|on+the+other+side|up+there
    had|have|find a+gun
    guts|courage|nerve|brave|bravery|coward*|balls to|enough do+it|end|kill|jump|finish|go+through
    if+it+wasnt|if+it+wasn't|if+it+weren't|if+it+werent|were+it+not|if+not for my|the|him|her|them dog|cat|kids|children|mum|husband|wife|son|daughter|family|partner|i'd|id
    only|just kids|dog|cat|son|daughter|mum|husband|family|children|thing keep*|stopping|stops me+here|me+alive|me+from|me+going|me
    only+reason i'm|im|i alive|here|still|get+up|carry
    who+would|whod|who'd even notice|care|miss
    who+would|whod|who'd miss|notice me|if
    unlovable|loathe+myself|hate+myself+$|hate+myself+and|hate+myself+so
    should|shoulda have+died|of+died|a+died|have+been+me
    why didn't|didnt|wont|won't|cant|can't|couldn't|couldnt i|it|my|this die|killed|kill|stop+forever|give+up|shut+down
    im+desperate+$|i'm+desperate+$|desperate+and|so+desperate+$|feel+desperate|feeling+desperate|in+despair|despairing|despair+$
    need|want someone|somebody to+talk+to
    my+future gone|over|nothing|black|blank|empty|stolen|finished
    nothing+ahead+of+me|nothing+ahead+for+me|nothing+in+front+of+me
    life has|has+no|no|without|lost meaning|purpose|value
    everyones|everybodys|theyre|they're|everyone|everybody|hes|he's|shes|family|husband sick+of+me|tired+of+me|fed+up+of+me|fed+up+with+me|enough+of+me|hates+me
    drag*|pull* everyone|everybody|them|family|husband|him|her|people|kids down
    hold* everyone|everybody|them|family|husband|him|her|kids back
    ruin*|wreck*|destroy*|spoil*|stealing|wasting his|her|their|everyones|husbands|wifes|kids|childrens|familys|mums|partners|sons|daughters life|lives|childhood
    they|he|she|kids|family|husband|wife deserve|deserves someone|somebody|better|a+life
    taking+up|take+up space|oxygen|air
    tired|sick|weary|fed+up of|with being in+this+body|in+my+body|me+$|myself
    fantasis*|fantasiz*|daydream*|obsess* about|of dying|death|ending|jumping|not+being|being+dead|disappearing
    dont|don't|do+not|cant|can't|cannot|never|hardly see|seeing reason|purpose|sense to+be|to+go+on|to+live|to+carry|to+keep|to+stay|in+living|in+going|in+being|why+i|for+living
    outstayed|overstayed my+welcome|welcome
    not|dont|don't planning|plan|expecting|expect|intending on|to|being|be around|here|alive by|much|my|long|longer|then|$
    switch|button i'd|id|i+would|would press|push|turn|end|flick
    turn|switch|shut|delete|erase myself off+for+good|off+forever|off+permanently|for+good|forever
    glad|happy|relieved|content|grateful|pleased|fine not+to|never+to|if+i+didnt|if+i+didn't|if+i+never see+the+morning|see+tomorrow|wake
    not|never to+see|see|seeing the+morning|another+morning|another+year|another+winter|another+christmas
    envy*|jealous|envious dead|dying|people+who+die|those+who|who+died|died
    god|lord|death|angels takes+me|take+me|would+take+me|to+take+me|comes+for+me|come+for+me|came+for+me
    takes|take me in+my+sleep|in+the+night|tonight+please
    nothing|no+reason|reason|no+point|whats to+stay|stay|staying alive
    dont|don't want|wish tomorrow|a+tomorrow|the+morning to+come|for+me|to+happen|anymore
    hope none+left|nothing+left
    my+last|this+is+my+last|it's+my+last|its+my+last christmas|birthday|summer|winter
    od|overdose|overdosing thinking|thought|tempted|want|considering|plan*
    thinking|thought|tempted|considering|planning of|about|to|an od|overdose|overdosing
    don't|dont|can't|cant do+life|do+living|live+any*|exist+any*|be+here+any*
    better|easier if+i|if+id|if+i'd|had|was not+woken|never+woken|died
    who|will|would find+my+body|come+to+my+funeral
    quality of+life
    burden*|dead+weight|drain+on|millstone|in+the+way+of+everyone|hold+everyone+back|holding+everyone+back|ruining+everyone*|ruining+their
    waste+of+space|waste+of+skin|waste+of+oxygen|useless+to+everyone|no+use+to+anyone|no+good+to+anyone
    not+living|isn't+living|isnt+living|no+life|not+a+life|isn't+a+life|isnt+a+life|existing+not|not+worth+living|barely+existing|half+a+life|living+death|living+hell
    living death|hell|nightmare
    life|living|existence|it no+longer|not|isn't|isnt|is|feels|seems worth|pointless|meaningless|over|unbearable|too+much
    {on} pointless|no+point|not+worth|too+hard|is+too|unbearable|torture
    goodbye|good+bye|farewell {people}|all|forever|cruel|world|im+sorry|i'm+sorry|for+good
    sorry to+everyone|everyone|for+everything|goodbye|bye|to+my+family|i+tried
    last|final message|note|letter|goodbye|words|will+be
    goodbye+letter|goodbye+letters|goodbye+note|final+note|suicide+note
    look+after|take+care+of|who+will+look|who+will+feed my|the kids|cat|dog|family|children when+im|when+i'm|when+i+am|after+i|once+i
    if+i wasn't|wasnt|weren't|werent|were|died|die|disappeared|was|vanished here|around|alive|gone|dead|tomorrow|$|would|they|no
    i|id|i'd rather|sooner|prefer be+dead|die|not+exist|not+be+here|not+wake|be+gone
    better|easier|kinder dead|not+here|gone|if+i
    tired|sick|weary|exhausted|bored|fed+up of|with|being living|life|being+alive|existing|fighting|being+here|it+all|everything|alive|this+life|my+life|surviving|trying
    self+harm*|selfharm*|self+-+harm*|sh+urges|urge+to+cut|urges+to+cut|cutting+again|relapsed+with+cutting
    hurt|hurting|harm|harming|cut|cutting|burn|burning|punish|punishing|hit|hitting|starving|scratching myself
    kill|kil|kll|killing|off|ending|hang|hanging|drown|drowning|shoot|shooting|gas|poison|do myself|my+self|meself|me+self|mysel|myslef|myself+in
    kms|kys|unaliv*|ctb|sewerslide|un+alive
    end|ending|ended|finish|finishing it+all|it+tonight|it+soon|it+now|it+today|things|my+life|everything|my+own
    no|any way+out|other+way|other+option|escape|light+at
    only way+out|way+to+stop|escape|option|answer death|die|dying|is|to|left
    nothing|anything|what|whats left|to|worth|here live|living|for+me|going+on|look+forward|to+give
    what|whats|what's left|there to+live|for+me|to+stay
    trapped|prison|buried+alive|rotting in+this|in+my+body|in+my+own|in+my+bed|in+my+life|alive|forever|away|body|life|bed
    stuck in+this+life|in+this+body|in+my+body|alive|forever|for+ever|like+this+forever
    drown in|under despair|it+all
    lost|losing|lose|no|got will to|go|live
    & {pills} how+easy|be+easy|so+easy|itd+be+easy|that+easy
    think*|thought how+easy|be+so+easy
    they'd|theyd|they'll|theyll|everyone+would|everyone+will|he'd|she'd get+over|move+on|soon+forget|forget+me
    {them} would+have|deserve*|need*|should+have proper|better|real|different|normal parent|mum|mom|mother|dad|father|wife|husband|partner|daughter|son
    i+plan+it|i+planned+it|ive+planned+it|i've+planned+it|sometimes+i+plan|planning+my+exit|exit+plan|planned+my
    wish*|hope|hoping|pray* crash|it|illness|flu|covid|this|virus|me|disease taken+me|take+me|killed+me|kill+me|finished+me|finish+me|got+me
    writing|written|wrote letters|letter|notes|cards in+case|for+when+im|for+when+i'm|for+after|to+people|to+everyone|to+open
    & clinic switzerland|swiss|zurich
    how+much+longer|how+much+more i+can|ill|i'll take|do+this|last|go+on|cope|stand|bear|carry+on|keep
    if+this+is+it|if+this+is+all|if+this+is+my+life|if+this+is+life|if+its+always|if+it's+always then|i|no|whats|what|not|rather|why|dont|don't
    no+thanks i'd|id rather+not
    feel+like|feeling+like|fancy vanishing|disappearing|not+existing|not+waking|ending+things
    hate|gutted|disappointed|sad|angry|annoyed|devastated still+here|still+alive|i+woke+up|im+alive|i'm+alive|to+still|awake+again|woken+up+again
    think*|thoughts|drawn|dream* about|of|to|by bridge|the+bridge|bridges|cliff|cliffs|train+tracks|the+tracks|railway|rope|blades|razor|the+pills|my+pills|all+the+tablets
    stopped|stopping|not|refusing|given+up eat*|drink*|taking on+purpose|deliberately|to+die|quicker|faster|so+it|to+speed
    how+much+longer|how+much+more|how+many+more+days|how+many+more+years do+i|must|have|can|will|am do+this|live|keep+going|keep+doing|keep+this|bear|suffer|endure|take+this|carry+on|go+on|last|stand|cope|survive|manage
    dont|don't|do+not want any+longer|any+more+of|any+more+days|more+years|another+year|another+ten|to+last
    worth carrying+on|living|being+alive|being+here|staying+alive|the+fight|fighting
    wouldn't|wouldnt|would+not|not|dont|don't mind not+waking|never+waking|not+being+here|dying|if+i+died|if+i+didnt|if+i+didn't|being+dead|if+it+ended
    googl*|search*|look*|reading|read|ask* how+to+die|painless|ways+to+die|ways+to+go|how+to+kill|how+to+end|methods|how+many+pills|how+many+tablets
    painless|easiest|quickest|peaceful|quick ways|way|methods|death|method|end to+go|to+die|out|die|to+end
    can't+be+saved|cant+be+saved|beyond+saving|beyond+help|past+saving|not+worth+saving
    tether|rope with+life|with+living|with+it+all|with+everything|and+dont|and+don't|now
    worthless+$|feel+worthless|feeling+worthless|im+worthless|i'm+worthless|so+worthless|completely+worthless|am+worthless|and+worthless
    what|why am+i|do+i living|alive|fighting|surviving|exist|even for|still|$|here
    let+this+be+over|let+it+be+over|let+it+end|let+this+end|let+it+all+end|let+it+be+the+end|let+it+just+end|let+it+all+be+over
    i+have+a+plan+$|ive+got+a+plan+$|i've+got+a+plan+$|ive+a+plan+$
    only+one+way+out|one+way+out+of+this|the+only+way+out
    written|wrote|left|writing a+note+$|my+note|the+note+$
    wont|won't|not+going+to see|be+here|make christmas|my+birthday|new+year|next+week+anyway
    ready+to+be+done|ready+to+stop|ready+to+let+go|want+to+let+go|letting+go+of+life|just+let+go+$
    stop+the+world|off+this+planet|get+off+the+ride
    what+would+happen+if+i+died|who+would+find|who+will+find|who'd+find|whod+find me|my+body|$
    im+already|i'm+already|feel+already|already|basically|half dead+inside|dead+and+buried
    dead+inside
    not|no+longer|dont|don't|cant|can't recognise|recognize|know|feel my+life|alive|human|like+a+person
    don't|dont|no|not want|need to+be+found|saving|help+anymore|to+get+better|to+survive
    slipping|slip|fade|fading|drift away|off quietly|peacefully|forever|for+good|and+never
    my+funeral|my+will+and|sorted+my+affairs|affairs+in+order|given+my+things+away|giving+my+things+away|giving+away+my
    wish|wishing|wished i never|hadn't|hadnt|wasn't|wasnt|could|was|were|had born|woken|been|alive|just+die|dead|disappear|sleep+forever|die|here|gone|made+it
    hope|hoping|wish|pray*|wouldn't+mind|wouldnt+mind|dont+care+if|don't+care+if|be+ok+if|be+fine+if|be+nice+if|relief+if i don't|dont|never|didn't|didnt|just|not|go|slip|die|my wake|woke|away|die|in+my+sleep|stop*
    die|dying|died|pass|go|slip in+my+sleep|in+the+night|peacefully|quietly
    let me go|die|slip
    can't|cant|don't|dont|not trust|safe|cope myself|with+myself|alone|tonight|on+my+own|with+life
    not+safe+$|unsafe+$|not+safe+tonight|not+safe+here|not+safe+with|not+safe+alone|not+safe+on|not+safe+from|dont+feel+safe|don't+feel+safe|not+feel+safe
    scared|afraid|frightened|worried what+i+might|what+ill+do|what+i'll+do|of+what+i|ill+do|i'll+do|i+might|of+myself|hurt+myself
    dark|black|bad|intrusive|scary place|thoughts|hole|pit
    suffering to|$ end|stop|over
    give|giving|gave|given up+on+me|up+on+life|up+completely|up+hope|in+to
    i'm+finished+$|im+finished+$|finished+with+all|finished+with+life|finished+with+it+all|finished+with+everything
    i|im|i'm|ive surrender|beaten|broken+beyond|lost+the+fight|lost+the+battle
    i+can't+fight|i+cant+fight|cant+fight+any*|can't+fight+any*|no+fight+left|fight+left
"""

DESPAIR = DESPAIR.format(**FAMILIES)
