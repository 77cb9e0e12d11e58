"""English for thoughts of suicide and despair. Source: PACING.md 6.2; wide on purpose, a false alarm costs less.

Rows are chains of steps, as explained at the top of `redflags.py`.
"""

# ruff: noqa: E501 - rows of words read better unbroken
from __future__ import annotations

CRISIS = """
    suicid*|sewer*cid*|sewercid*|sewerside|sewerslide|suiside|sucidal|sucide|suidical|suicude
    kill|killing|killed myself|me+self|my+self
    kill me
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
    hope|hoping|wish|wishing|pray|praying i not|don't|dont|never|won't|wont wake
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
    self+harm*|self+injur*|selfharm*|selfinjur*
    self harm*|injur*
    hurt|hurting|harm|harming|harmed|cut|cutting|injure|injuring|injured myself
    nothing|anything to+live|left+to+live|worth+living|left+for+me
    give|giving|given|gave up+on+life|up+on+everything|up+living|up+on+living
    giving+up+$|given+up+$|give+up+$|gave+up+$
    giving+up|given+up|give+up on+life|on+living|on+everything|on+myself|on+hope|on+it+all|on+trying|on+all|trying+$|fighting|hope|completely|totally|altogether|entirely|now|i|i'm|im|it's|its|there's|theres|no|nothing|nobody|can't|cant|what's|whats|everything|life
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
    don't|dont|can't|cant|cannot see future|way+out|way+forward|a+future|way+through
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
    top|off|finish|end myself
    do myself+in
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
    can't|cant|cannot do|face|take|bear|survive|manage another+day|another+night|another+minute|another+week
    be|am|i'm|im better+off gone|dead|not+here
    don't|dont|do+not want|wanna to+do|do this|it|life any*|no+more
    i+have|i+got|ive+got|i've+got|got|have nothing+left|nothing+left+to+give
    ways|way|methods|method|easiest|quickest|painless to+die|to+end+it|of+dying|to+kill
    thinking|thoughts|thought|googling|looking+up|searching how+to+die|dying|death|ending+things|ending+everything
    going+to|gonna|want+to|about+to|might jump
    keep|kept|started|urge|urges cutting|to+cut
    cut|cutting|hurt|hurting|harm|harming|burn|burning on+purpose|deliberately|myself
    wish|wished|wishing never+been+born|not+been+born|never+born
    shouldn't|shouldnt|should+not|should+never be|exist|have alive|exist|existing|been+born
    don't|dont|do+not think i+can|i+will|i'll|ill go+on|carry+on|keep+going|survive|cope|take+much|take+any|do+this|last|make+it
    can't|cant|cannot|can+not|couldn't|couldnt take|bear|stand|handle this+$|it+$|anymore+$|any+more+$
    end of+my+rope|of+my+tether|of+the+road|of+the+line
    written|writing|wrote|leaving|leave|left letters|letter|notes|note to+everyone|for+everyone|to+my+family|for+my+family|for+my+kids|to+my+kids|for+the+kids|to+the+kids
    know|knowing|planned|worked+out how+i|how+id|how+i'd would|do|end do+it|it|it+all
    not|don't|dont|isn't|isnt|never feel|safe safe|with|on+my+own|from+myself with+myself|on+my+own|alone|by+myself|from+myself|with+my+thoughts|around+myself
    not+safe|unsafe with+myself|on+my+own|alone|by+myself|from+myself|with+my+thoughts
    do something+stupid|something+silly|something+drastic
    don't|dont|can't|cant trust myself
    my+life over|finished|ruined|worthless|done|ended
    nothing|none+of+it|none+of+this matters|matter anymore|any+more|now|to+me
    care if|whether live|die|wake+up|survive|dead
    dark+thoughts|black+thoughts
    bad|scary|intrusive|horrible thoughts about myself|dying|death|ending|hurting|harming
    should just|be die|dead
    deserve die|death|dead
    god|lord|please take me
    nobody|no+one|noone needs|wants|loves me
    waste of+space|of+oxygen|of+air|of+a+life
    bored|weary of living|life
    won't|wont|not+going+to|can't|cant|don't+think|dont+think make+it through+tonight|through+the+night|much+longer|another+day|till+morning|to+morning
    this+is+the+end+$
    sleep forever|for+ever|and+never
    nothing to+look+forward
    trapped in+this+body|in+my+body|in+this+life|in+this+illness
    no+light at+the+end
    want stop+existing|stop+living|not+exist|nothingness|oblivion
    saying|say|said|saying+my|said+my goodbyes|goodbye
    worthless|useless|pathetic burden|waste|alive|live|here
    deserve|deserves better+than+me
    tired of+fighting|of+it+all|of+everything|of+trying|of+being+alive|of+existing
    ready to+die|for+it+to+end
    when+i'm|when+im|after+i'm|after+im|if+i gone|died|dead
"""
