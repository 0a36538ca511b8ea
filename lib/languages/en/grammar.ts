// English function words, sentence openers, pronouns and the words around unnamed sources.
// Source: own knowledge of newspaper usage.
import type { Grammar } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

export const EN_GRAMMAR: Grammar = {
  heads: 'last',
  shortName: 'last',
  titleConnectors: words(`of for and to the on in at & with`),
  verbPrefixes: [],
  determiners: words(`the this that these those a an our his her their its`),
  appositions: [],
  origins: [],
  perfects: [],
  agentPrepositions: words(`by`),
  maleTitles: phrases(`
    mr, mr., sir, lord, baron, earl, duke, viscount, marquess, prince, king, emperor, father, fr., brother, monsieur, señor
    senor, signor, herr, mister, shri, sri
    pandit, sardar, maulana, alhaji, mallam, malam, tuan, encik, dato, dato', datuk, tan sri, haji, sheikh, imam, tengku, tunku
    raja, syed, otunba
    congressman, councilman, assemblyman, chairman, spokesman, businessman, statesman, alderman, ombudsman, selectman, actor
    husband, son, uncle, nephew
    grandfather, grandson, boyfriend, widower, policeman, dad, cardinal, bishop, pope
  `),
  femaleTitles: phrases(`
    mrs, mrs., ms, ms., miss, dame, lady, baroness, countess, duchess, viscountess, princess, queen, empress, madam, madame
    sister, señora, signora, frau, ma'am
    smt, smt., shrimati, kumari, begum, hajiya, puan, puan sri, toh puan, datin, datin seri, datin paduka, cik, hajah, sharifah
    first lady, mother, wife, daughter
    congresswoman, councilwoman, assemblywoman, chairwoman, spokeswoman, businesswoman, stateswoman, alderwoman, ombudswoman
    selectwoman, actress, mayoress
    aunt, niece, grandmother, granddaughter, girlfriend, widow, policewoman, mom, mum, midwife
  `),
  adverbs: words(`
    also has have had later then earlier once often never always still again recently previously now only even just already soon
    eventually finally initially
    originally first ultimately reportedly allegedly apparently famously repeatedly publicly privately openly officially formally
    explicitly specifically
    clearly simply merely briefly bluntly flatly firmly strongly sharply angrily calmly quietly loudly softly proudly
    sarcastically jokingly wryly ruefully
    emphatically categorically vehemently consistently correctly rightly wrongly falsely incorrectly mistakenly baselessly
    reluctantly grudgingly
    tearfully emotionally optimistically confidently immediately quickly promptly subsequently afterwards afterward thereafter
    yesterday today tonight sometimes
    usually frequently regularly generally long since himself herself themselves itself both all each jointly together separately
    similarly likewise
    nevertheless nonetheless however meanwhile instead further additionally notably memorably infamously is was are were be been
    being
    does did do would will could can may might must should shall not
  `),
  deeds: words(`
    who whose whom married marries divorced wed dated dates kissed kisses hugged hugs embraced embraces died dies co-wrote
    sang sings co-starred danced dances painted paints composed composes sculpted tweeted tweets joked jokes laughed
    laughs smiled smiles grinned grins shrugged shrugs nodded nods wept weeps cried cries sobbed sobs sighed sighs
    whispered blushed winked frowned grimaced gestured stared stares glanced gazed waved applauded remembers remembered
    reminisced thinks thought knows knew loves loved hates hated dreamed dreamt wondered regretted walked walks sat sits
    knelt slept sleeps woke wakes swam swims sprinted jogged limped strolled wandered strode ate eats drank drinks cooked
    cooks dressed wore wears graduated studied studies enrolled majored retired retires resigned resigns quit quits
    testified testifies confessed volunteered interned batted bowled homered volleyed dribbled birdied bogeyed lives lived
    teaches taught lectured moonlighted commuted fled prayed prays preached preaches mourned chuckled chuckles quipped
    quips mused muses sketched sews sewed knitted
  `),
  abbreviations: words(`
    mr mrs ms mx messrs dr drs prof rev revd fr sr jr st ste mt hon sen sens rep reps gov govs lt gen maj capt col cmdr cdr adm
    brig sgt cpl pvt pfc
    supt insp det amb atty asst assoc dept dir pres sec treas del ald cllr engr barr arc smt nos vol vols ed eds pp p vs v etc
    inc ltd co corp bros llc plc
    jan feb mar apr jun jul aug sept sep oct nov dec tue tues thu thurs fri a.m p.m e.g i.e cf al ca approx est u.s u.k u.n e.u
    d.c
    ft nev r-mo d-mo r-ill d-ill r-wash d-wash r-ore d-ore r-miss d-miss r-nev d-nev
    ala ariz ark calif colo conn fla ga ind kan ky la md mich minn mont neb nev okla pa tenn tex va vt wis wyo n.y n.j n.h n.c n.d
    s.c s.d
    w.va n.m r.i ont que alta sask b.c n.s.w qld vic tas ave blvd rd hwy bldg apt rm figs avg ext tel rs bhd sdn ph.d m.d b.a m.a
    m.sc b.sc
    ll.b j.d esq retd rtd univ inst acad intl natl a.k.a op cit viz ibid
  `),
  functionWords: words(`
    the a an this that these those it its it's he she they we you i who whom whose which what where when why how his her hers
    their theirs our ours my mine your yours
    him them us me himself herself itself themselves ourselves myself yourself one ones someone somebody anyone anybody everyone
    everybody nobody none nothing
    something anything everything each every either neither both all any some many much more most several few fewer little less
    least enough such same another other
    others own half various certain numerous countless plenty multiple dozens hundreds thousands millions billions tens scores two
    three four five six seven
    eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen first second third fourth fifth
    last next previous final
    and or but nor so yet for because since as if unless until till while whilst whereas although though even whether than lest
    once provided providing supposing
    after before during amid amidst among amongst around about above across against along alongside at behind below beneath beside
    besides between beyond by despite
    down except following from given in inside into like near of off on onto opposite out outside over past pending per plus
    regarding respecting round through
    throughout to toward towards under underneath unlike up upon versus via with within without notwithstanding concerning
    considering excluding including barring
    instead according due owing thanks ahead apart aside away back forward together
    not no never ever always often sometimes usually rarely seldom frequently occasionally twice again already still just only
    also too very quite rather
    almost nearly approximately roughly barely hardly scarcely merely simply really actually indeed certainly surely probably
    possibly perhaps maybe
    however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile otherwise additionally consequently
    accordingly likewise similarly
    conversely alternatively specifically particularly especially notably generally typically normally overall finally eventually
    ultimately initially originally
    previously formerly recently lately currently presently now today tonight tomorrow yesterday then soon later earlier
    afterwards afterward thereafter
    subsequently immediately suddenly shortly briefly here there everywhere elsewhere somewhere anywhere nowhere abroad overseas
    overnight ago
    apparently reportedly allegedly supposedly seemingly evidently obviously clearly importantly interestingly crucially
    critically unfortunately fortunately
    sadly luckily happily hopefully thankfully ironically surprisingly unsurprisingly remarkably curiously strikingly tellingly
    admittedly frankly honestly
    personally officially publicly privately politically economically historically traditionally technically theoretically
    practically essentially basically
    largely mainly mostly partly entirely completely fully totally absolutely exactly precisely directly separately independently
    jointly collectively
    globally nationally locally regionally internationally domestically annually monthly weekly daily nightly quickly slowly
    rapidly gradually steadily increasingly
    am is are was were be been being have has had having do does did doing done will would shall should can could may might must
    ought need dare cannot
    isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mustn't
    mightn't needn't ain't
    he's she's they're we're you're i'm i've i'd i'll he'd he'll she'd she'll they've they'd they'll we've we'd we'll you've you'd
    you'll it'll it'd that's there's
    here's what's who's where's how's let's let
    yes yeah yep nope well oh ah okay ok please sorry hello hi hey thank welcome congratulations right look listen wow
    get got go going gone come came coming make made take took taken taking give gave see seen saw know knew think thought say
    said says tell told ask asked
    find found keep kept put set show shown seem seems seemed become became remain remains remained begin began use used using
    work working want wanted
    call called try trying tried leave left leaving turn turned help helped start started stop stopped bring brought run running
    hold held holding read watch
    follow click check learn subscribe sign join visit send share stay consider imagine remember note recall suppose
    speaking talking writing standing sitting walking looking living born raised based led joined dressed flanked surrounded faced
    facing armed
    backed accused charged convicted sentenced elected appointed founded built launched published posted updated citing quoting
    referring responding
    reacting addressing commenting appearing testifying announcing adding noting saying arguing warning insisting claiming calling
    seeking hoping fearing
    new old big small great good bad better best worse worst long short high low large huge minor key main early late young former
    current modern recent
    different similar important possible likely unlikely able unable ready sure clear true false real full empty open free public
    private local
    people person man woman men women child children kids boy girl families family life time times year years month months week
    weeks day days hour hours
    minute minutes morning afternoon evening night weekend decade decades century moment date part way thing things case fact
    point question questions
    problem issue issues story news video photo image picture caption source sources report reports analysis opinion editorial
    comment letter live updates
    breaking exclusive related advertisement credit getty critics supporters opponents experts officials police authorities
    investigators
    prosecutors lawyers residents voters scientists researchers analysts economists doctors teachers students parents protesters
    demonstrators witnesses
    lawmakers politicians activists campaigners fans investors workers farmers businesses companies governments countries markets
    shares prices sales
    whichever whatever whoever whomever whenever wherever thereby whereby wherein thereof hereby herein
    regardless irrespective anyway anyhow incidentally meantime lastly firstly secondly thirdly
    mid pre post non anti pro ex
    brave tragic heartbroken heartbreaking devastated grieving beloved disgraced embattled beleaguered fearless plucky furious angry
    proud delighted doting glamorous heroic vile twisted shameless outspoken convicted suspected alleged legendary veteran
  `),
  complementisers: words(`that whether if how why what when where who`),
  pronouns: {
    male: words(`he he'd he'll`),
    female: words(`she she'd she'll`),
    any: [],
    plural: words(`they they've they'd they're they'll`),
  },
  indefinites: phrases(`
    a, an, one, another, some, several, many, most, few, a few, a number of, a group of, a couple of, a handful of, a source
    multiple, various, numerous
    dozens of, hundreds of, thousands of, two, three, four, five, six, both, other, others, all, any, every, each, no one, nobody
    someone, somebody, anyone, everyone, unnamed, unidentified, anonymous, sources, officials, experts, critics, analysts, people
    those, local, senior, witnesses
    residents, neighbours, neighbors, observers, insiders, supporters, opponents, the majority of, none of, one of, some of
    many of, most of, certain, scores of
  `),
  groupNouns: words(`
    officials authorities experts analysts critics sources insiders observers witnesses eyewitnesses residents locals villagers
    neighbours neighbors people
    official expert analyst critic source insider observer witness eyewitness resident local villager neighbour neighbor person
    aides advisers advisors spokesmen spokeswomen spokespeople spokespersons diplomats lawmakers legislators politicians ministers
    senators congressmen mps
    aide adviser advisor spokesman spokeswoman spokesperson diplomat lawmaker legislator politician minister
    councillors members leaders prosecutors lawyers attorneys judges jurors investigators detectives police officers troopers
    deputies soldiers commanders
    member leader prosecutor lawyer attorney judge juror investigator detective officer trooper soldier commander
    troops rebels militants insurgents fighters veterans protesters protestors demonstrators activists campaigners advocates
    supporters opponents rivals
    rebel militant protester demonstrator activist campaigner advocate supporter opponent rival
    allies republicans democrats conservatives liberals voters citizens taxpayers constituents scientists researchers academics
    scholars historians economists
    ally voter citizen scientist researcher academic scholar historian economist
    doctors nurses physicians medics paramedics teachers students pupils parents families relatives mourners friends colleagues
    coworkers co-workers classmates
    doctor nurse physician medic paramedic teacher student pupil parent relative friend colleague coworker co-worker classmate
    mother mothers father fathers brother sister son daughter wife husband girlfriend boyfriend widow cousin uncle aunt
    grandmother grandfather
    workers employees staff staffers executives bosses managers investors traders shareholders employers unions farmers fishermen
    drivers
    worker employee staffer executive boss manager investor trader shareholder employer farmer fisherman driver
    customers consumers users fans players coaches teammates passengers passersby bystanders survivors victims patients refugees
    migrants prisoners detainees
    customer consumer user fan player coach teammate passenger bystander survivor victim patient refugee migrant prisoner detainee
    journalists reporters commentators pundits columnists editors reviewers correspondents bloggers organizers organisers
    volunteers firefighters rescuers
    journalist reporter commentator pundit columnist editor reviewer correspondent blogger organizer organiser volunteer
    firefighter rescuer
    engineers developers programmers designers architects planners regulators forecasters meteorologists epidemiologists pollsters
    strategists lobbyists
    engineer developer regulator forecaster pollster strategist lobbyist
    landlords tenants homeowners owners tourists visitors hackers smugglers traffickers gunman suspect suspects defendant
    defendants attacker attackers
    landlord tenant homeowner owner tourist visitor hacker caller callers poster speaker speakers delegate delegates participants
    respondents participant
    man woman men women boy girl teenager teen kid kids children youth youths elders clerics priests pastors imams rabbis monks
    couple others crowd crowds audience audiences marchers onlookers spectators picketers hecklers heckler
  `),
  placePrepositions: words(`
    in at from to into onto near inside outside across around through throughout over under along towards toward beyond between
    off via within amid
    among against for during since until about above behind below beneath beside on of with without
  `),
  adjunctOpeners: phrases(`
    in, at, on, during, after, before, while, when, as, to, with, through, via, from, by, amid, following, ahead of, outside
    inside, near, over, under, about
    of, for, upon, since, until, among, between, alongside, without, within, around, throughout, against, despite, because
    earlier, later, last, this, next, yesterday
    today, tonight, recently, shortly, just, also, then, again, once, speaking, talking, referring, responding, reacting
    addressing, appearing
    testifying, citing, quoting, standing, sitting, using, regarding, concerning, per, monday, tuesday, wednesday, thursday
    friday, saturday, sunday
  `),
  clauses: {
    auxiliaries: words(`
      have has had having 's 've 'd 'll is was are were be been being am do does did will would can could may might must
      should shall not cannot haven't hasn't hadn't isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't
      shouldn't
    `),
    passives: words(`is was are were be been being am isn't wasn't aren't weren't`),
    infinitives: words(`to`),
    presentEndings: words(`ing`),
    pastEndings: words(`ed`),
    pastForms: words(`
      took went came became made gave got kept ran sat sent stood won broke rose fell held led met sold spent fought began chose
      drew drove flew grew hid rode sang shook spoke stole struck swept threw wore wrote brought bought built caught taught
      lost paid hung swung clung flung bore swore tore wept crept knelt dealt fled bled spun dug sank drank rang sprang withdrew
      overtook undertook underwent overcame
    `),
    adverbEndings: words(`ly`),
    relatives: words(`who which that`),
    possessives: { male: words(`his`), female: words(`her`), plural: words(`their`), things: words(`its`) },
    sayings: words(`
      letter letters statement statements memo memoir memoirs autobiography diary diaries note notes message messages email
      emails e-mail e-mails post posts tweet tweets thread blog essay essays column op-ed testimony affidavit speech speeches
      remarks comments reply response answer announcement warning resignation tribute sermon manifesto
      promise promises pledge pledges vow remark comment claim claims boast quip joke jibe line rant tirade outburst slogan
      mantra motto catchphrase chant rallying insult taunt retort plea apology explanation excuse description assertion
      accusation allegation diagnosis verdict prediction
    `),
    things: words(`it`),
    objects: words(`it him her them that`),
    nounPrepositions: words(`of for from with to`),
    postPrepositions: words(`at in on to`),
    conjunctions: words(`and or &`),
    coordinators: words(`and but or nor yet so`),
    degrees: words(`more most less least very so too quite rather`),
    refusals: [],
    negations: [],
  },
  clauseBreakers: phrases(`
    but, while, although, though, whereas, however, and, yet, so, because, since, as, after, before, when, until, unless, despite
    even though, even as, even if
    nor, or, which, who, whose, where, whilst, adding, with, meanwhile, rather than, instead of, except, without, prompting
    leading, including, citing
  `),
};
