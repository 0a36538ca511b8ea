// English titles: offices and ranks, posts that depend on the institution, occupations, honorifics, modifiers, degrees.
// US and UK first, then Australia, Canada, Ireland, India, Pakistan, South Africa, Nigeria, Kenya and Malaysia.
// Source: own knowledge of newspaper usage.
import type { TitleLexicon } from '@/lib/model/language-pack';
import { phrases } from '../lists';

export const EN_TITLES: TitleLexicon = {
  offices: phrases(`
    lead investigator, chief investigator,
    president, vice president, vice-president, prime minister, premier, chancellor, chancellor of the exchequer, taoiseach
    tánaiste, tanaiste
    first minister, deputy first minister, chief minister, head of state, head of government, supreme leader, king, queen
    emperor, empress
    emir, sultan, monarch, crown prince, crown princess, king consort, prince regent, governor-general, governor general, viceroy
    agong
    yang di-pertuan agong, yang di-pertua negeri, paramount ruler, menteri besar, mentri besar, president pro tempore
    prime minister-designate
    minister, cabinet minister, junior minister, shadow minister, foreign minister, defence minister, defense minister
    finance minister
    interior minister, home minister, justice minister, health minister, education minister, environment minister, energy minister
    transport minister, trade minister, labour minister, agriculture minister, housing minister, immigration minister
    climate minister
    economy minister, culture minister, sports minister, tourism minister, communications minister, information minister
    digital minister
    railway minister, railways minister, law minister, external affairs minister, minister of state, minister without portfolio
    union minister
    secretary of state, secretary of defense, secretary of war, secretary of the treasury, secretary of homeland security
    secretary of education
    foreign secretary, home secretary, health secretary, education secretary, defence secretary, defense secretary
    justice secretary
    business secretary, transport secretary, environment secretary, energy secretary, culture secretary, housing secretary
    work and pensions secretary
    treasury secretary, commerce secretary, labor secretary, interior secretary, agriculture secretary, transportation secretary
    homeland security secretary, veterans affairs secretary, levelling up secretary, scottish secretary, welsh secretary
    northern ireland secretary
    chief secretary, cabinet secretary, permanent secretary, principal secretary, under secretary, undersecretary, under-secretary
    assistant secretary, press secretary, white house press secretary, un secretary-general, un secretary general
    secretary-general, shadow chancellor
    shadow home secretary, shadow foreign secretary, paymaster general, postmaster general, lord chancellor, lord mayor
    lord provost, lord chief justice
    chief whip, whip, majority whip, minority whip, majority leader, minority leader, senate majority leader
    senate minority leader
    house speaker, speaker, speaker of the house, deputy speaker, opposition leader, leader of the opposition, leader of the house
    party leader, party chairman, party chairwoman, party chair, party president, deputy leader, backbencher, frontbencher
    senator, sen., sen, sens., sens, congressman, congresswoman, congressperson, rep., rep, reps., reps, state senator
    state sen., state sen
    state representative, state rep., state rep, assemblyman, assemblywoman, assemblymember, assembly member, assemblyperson
    delegate, del.
    lawmaker, legislator, parliamentarian, member of parliament, member of congress, member of the european parliament, mp, mps
    mep, meps, msp, msps
    mla, mlas, mlc, mpp, mna, mnas, mpa, tds, senedd member, peer, life peer, lok sabha member, rajya sabha member, mec, mmc, exco
    governor, gov., gov, govs., lieutenant governor, lt. gov., lt gov., lt gov, lt. governor, mayor, mayoress, deputy mayor
    metro mayor, vice mayor
    borough president, county executive, county judge, county commissioner, county supervisor, councillor, councilor, cllr
    councilman, councilwoman
    councilmember, council member, council leader, council president, alderman, alderwoman, alderperson, selectman, selectwoman
    selectboard chair
    freeholder, reeve, assessor, police and crime commissioner, sarpanch, tehsildar, district collector, district magistrate
    divisional commissioner
    sub-divisional magistrate, municipal commissioner, deputy commissioner, local government chairman, ward councillor
    attorney general, attorney-general, solicitor general, solicitor-general, advocate general, auditor general, auditor-general
    accountant general
    inspector general, inspector-general, surgeon general, comptroller, comptroller general, state treasurer, state auditor
    public protector
    public prosecutor, prosecutor, special prosecutor, special counsel, independent counsel, chief prosecutor, district attorney
    us attorney, u.s. attorney, assistant us attorney, assistant u.s. attorney, state attorney, state's attorney, county attorney
    commonwealth's attorney
    crown prosecutor, director of public prosecutions, public defender, chief justice, associate justice, justice, justices
    judge, judges, chief judge
    district judge, circuit judge, magistrate, chief magistrate, jurist, law lord, sheriff principal, coroner, state coroner
    lord justice
    ombudsman, ombudswoman, county clerk, city clerk, city attorney, city manager, town clerk, electoral commissioner
    information commissioner
    children's commissioner, human rights commissioner, race discrimination commissioner, privacy commissioner
    chief election commissioner
    election commissioner, european commissioner, eu commissioner, fema administrator, nasa administrator, epa administrator
    federal reserve chair
    fed chair, fed chairman, central bank governor, bank of england governor, reserve bank governor, un high commissioner
    ambassador, amb., high commissioner, envoy, special envoy, peace envoy, permanent representative, consul, consul general
    consul-general
    chargé d'affaires, charge d'affaires, attaché, attache, military attaché, diplomat, career diplomat, special rapporteur
    un rapporteur
    un envoy, foreign policy chief, eu foreign policy chief, national security adviser, national security advisor
    white house chief of staff, border czar
    drug czar, government official, politician, statesman, stateswoman, presidential candidate, vice presidential candidate
    gubernatorial candidate
    mayoral candidate, congressional candidate, senate candidate, parliamentary candidate, democratic candidate
    republican candidate, labour candidate
    presidential nominee, vice presidential nominee, republican nominee, democratic nominee, presidential hopeful, running mate
    presumptive nominee
    leadership contender, president-elect, vice president-elect, governor-elect, mayor-elect, prime minister-elect, first lady
    first gentleman
    police chief, police commissioner, chief of police, chief constable, deputy chief constable, assistant chief constable
    police officer, police constable
    commissioner of police, superintendent of police, inspector general of police, inspector-general of police
    police superintendent, police spokesman
    police spokeswoman, police spokesperson, police captain, police minister, sheriff, undersheriff, sheriff's deputy, constable
    pc, dc, dci
    det., det, detective, detective inspector, detective chief inspector, detective sergeant, det sgt, det insp, det ch insp
    det. sgt.
    detective superintendent, detective chief superintendent, det supt, det ch supt, chief superintendent, ch supt, supt., supt
    chief inspector
    ch insp, insp., insp, sub-inspector, dgp, adgp, igp, dig, dcp, acp, dsp, ssp, police sergeant, police inspector, patrolman
    trooper, state trooper
    marshal, us marshal, fire chief, fire commissioner, fire marshal, fbi director, cia director, special agent
    special agent in charge, prison governor
    general, gen., gen, major general, maj. gen., maj gen, maj-gen, major-general, lieutenant general, lt. gen., lt gen, lt-gen
    lieutenant-general
    brigadier general, brig. gen., brig gen, brigadier, brig., brig, field marshal, colonel, col., col, lieutenant colonel
    lt. col., lt col, lt-col
    lieutenant-colonel, major, maj., maj, capt., capt, army captain, navy captain, lieutenant, lt., lt, first lieutenant, 1st lt.
    second lieutenant, 2nd lt.
    lieutenant commander, lt. cmdr., lt cmdr, commander, cmdr., cmdr, cdr, commodore, admiral, adm., adm, rear admiral, rear adm.
    rear adm, vice admiral
    vice adm., vice adm, fleet admiral, air marshal, air chief marshal, air vice-marshal, air vice marshal, air commodore
    group captain, wing commander
    squadron leader, flight lieutenant, warrant officer, sergeant, sgt., sgt, staff sergeant, staff sgt., staff sgt, master sgt.
    sgt. 1st class, sergeant major
    sgt. maj., corporal, cpl., cpl, lance corporal, lance cpl., pfc., pvt., private first class, airman, senior airman
    petty officer, chief petty officer
    ensign, midshipman, gunner, rifleman, subedar, havildar, jawan, army chief, navy chief, air force chief, chief of army staff
    chief of the defence staff, chief of defence staff, chief of the general staff, chief of the air staff
    chief of the naval staff
    chairman of the joint chiefs of staff, joint chiefs chairman, commander-in-chief, commander in chief, commandant, warlord
    military spokesman
    army spokesman, defence spokesman, government spokesman, government spokesperson, government spokeswoman
    foreign ministry spokesman
    foreign ministry spokeswoman, foreign ministry spokesperson, state department spokesman, state department spokesperson
    pentagon spokesman
    pentagon press secretary, kremlin spokesman, kremlin spokesperson, white house spokesman, white house spokesperson
    white house spokeswoman
    dictator, strongman, ayatollah, grand ayatollah, tory, tory mp, labour mp, lib dem mp, justice of the peace
  `),
  ranks: phrases(`
    general, gen., major general, maj. gen., lieutenant general, lt. gen., brigadier general, brig. gen., brigadier, brig., colonel, col., lieutenant colonel, lt. col.
    major, maj., lieutenant, lt., first lieutenant, second lieutenant, 1st lt., 2nd lt., capt., sergeant, sgt., staff sergeant, staff sgt., master sergeant, master sgt., corporal, cpl.
    private first class, pfc., admiral, adm., vice admiral, vice adm., rear admiral, rear adm., commodore, commander, cmdr., lieutenant commander, lt. cmdr., ensign, petty officer
    air marshal, air vice-marshal, air chief marshal, wing commander, squadron leader, group captain, field marshal, constable, detective, det., inspector, insp., detective inspector
    superintendent, supt., chief superintendent, deputy superintendent, detective superintendent, detective chief inspector, chief inspector, detective sergeant, trooper
  `),
  posts: phrases(`
    president, vice president, vice-president, president-elect,
    front-runner, frontrunner, contender, presumptive nominee, running mate, challenger, incumbent, standard-bearer, first lady, chief clerk, harbourmaster, harbormaster,
    secretary, general secretary, deputy secretary, executive secretary, private secretary, national secretary
    minister counsellor, chief, head, leader
    deputy head, co-leader, director, executive director, director general, director-general, deputy director, regional director
    assistant director
    associate director, national director, programme director, program director, director of communications
    communications director
    communications adviser, chairman, chairwoman, chairperson, chair, vice chairman, vice chair, vice-chair, vice chairwoman
    co-chair, co-chairman
    co-chairwoman, deputy chairman, board chair, member, board member, committee chair, committee member, ranking member
    commissioner
    assistant commissioner, administrator, deputy administrator, spokesman, spokeswoman, spokesperson, spokespeople
    chief spokesman, chief spokesperson
    press officer, public information officer, media officer, information officer, representative, adviser, advisor
    senior adviser, senior advisor
    special adviser, special assistant, aide, senior aide, chief of staff, counsel, general counsel, legal adviser, inspector
    chief inspector of prisons
    superintendent, schools superintendent, supervisor, registrar, clerk, treasurer, auditor, controller, officer, official
    senior official, chief medical officer, chief health officer, chief scientific adviser, chief scientist, chief economist
    chief veterinary officer
    medical officer, health officer, returning officer, presiding officer, electoral officer, chief electoral officer, collector
    convener, convenor
    coordinator, co-ordinator, campaign manager, campaign spokesman, campaign chairman, candidate, nominee, contender, hopeful
    incumbent, negotiator
    chief negotiator, monitor, rapporteur, under-secretary-general, deputy secretary-general, undersecretary-general
    civil servant
    bureaucrat, functionary, party official, organiser, organizer, czar, tsar, warden, jailer, watchdog, regulator
    plenipotentiary, trustee
    medical examiner, chief medical examiner, town manager, county manager, city administrator, planner, probation officer
    customs officer, intelligence chief
    spy chief, security chief, health chief, relief chief, aid chief, human rights chief, rights chief, un chief, nato chief
    department head, section chief
  `),
  occupations: phrases(`
    ceo, chief executive, chief executive officer, chief operating officer, coo, cfo, chief financial officer, cto
    chief technology officer, vp
    chief commercial officer, chief information officer, chief people officer, chief revenue officer, chief strategy officer
    chief legal officer, chief administrative officer, chief communications officer, chief creative officer, chief data officer
    chief digital officer, chief growth officer, chief risk officer, chief security officer, chief science officer
    chief business officer, chief design officer, chief customer officer, chief compliance officer, co-author, coauthor
    chief marketing officer, chief product officer, senior vice president, executive vice president, managing director
    managing partner, general manager
    md, executive chairman, founder, co-founder, cofounder, owner, co-owner, proprietor, entrepreneur, businessman, businesswoman
    businessperson
    executive, tycoon, magnate, billionaire, millionaire, investor, financier, banker, broker, trader, hedge fund manager
    fund manager, portfolio manager
    shareholder, chief investment officer, industrialist, manager, store manager, project manager, head coach, coach
    assistant coach
    professor, prof., prof, associate professor, assistant professor, emeritus professor, professor emeritus, lecturer
    senior lecturer, dean, provost
    rector, vice-chancellor, vice chancellor, academic, scholar, senior fellow, fellow, research fellow, visiting fellow
    researcher, scientist, physicist
    chemist, biologist, economist, historian, sociologist, anthropologist, psychologist, psychiatrist, geologist, astronomer
    meteorologist, climatologist
    epidemiologist, virologist, immunologist, ecologist, oceanographer, seismologist, mathematician, statistician, philosopher
    theologian, linguist
    criminologist, archaeologist, political scientist, computer scientist, engineer, architect, inventor, teacher, headteacher
    head teacher, headmaster
    headmistress, principal, tutor, student, graduate, pupil, undergraduate, phd student, librarian, curator, archivist
    museum director
    analyst, senior analyst, political analyst, military analyst, strategist, political strategist, pollster, consultant, expert
    security expert, commentator
    pundit, columnist, journalist, reporter, correspondent, editor, editor-in-chief, editor in chief, deputy editor
    political editor, news anchor, anchor
    broadcaster, presenter, host, tv host, podcaster, blogger, influencer, youtuber, tiktoker, photographer, photojournalist
    publisher, author, novelist, writer
    screenwriter, playwright, poet, critic, biographer, essayist, cartoonist, illustrator, artist, painter, sculptor, designer
    fashion designer
    actor, actress, comedian, film-maker, filmmaker, film director, producer, executive producer, singer, songwriter
    singer-songwriter
    musician, composer, conductor, guitarist, drummer, bassist, pianist, violinist, cellist, soprano, tenor, rapper, dj, dancer
    choreographer, ballerina, cinematographer, set designer, costume designer, sound designer, lyricist, librettist, saxophonist, trumpeter, percussionist
    vocalist, frontman, frontwoman, singer-guitarist, violist, organist, harpist, flautist, flutist, double bassist, stylist, make-up artist
    sommelier, baker, brewer, winemaker, gardener, landscape architect, interior designer, potter, weaver, goldsmith, jeweller, jeweler
    agent, literary agent, land agent, showrunner, animator, voice actor, game designer, software developer, programmer
    product manager, product designer, data scientist, spokesmodel, midwife, paramedic, lifeguard, firefighter, optician
    glaciologist, palaeontologist, paleontologist, zoologist, botanist, entomologist, ornithologist, primatologist, astrophysicist, cosmologist
    planetary scientist, geophysicist, geochemist, volcanologist, hydrologist, neuroscientist, neurologist, cardiologist, oncologist, paediatrician, pediatrician
    dermatologist, geneticist, pathologist, radiologist, toxicologist, nutritionist, dietitian, dietician, pharmacologist, endocrinologist, gynaecologist
    defenseman, centre-forward, centre-half, left-back, right-back, fly-half, scrum-half, fullback, playmaker, goalscorer
    leg-spinner, off-spinner, seamer, fast bowler, infielder, first baseman, second baseman, third baseman, relief pitcher
    defensive end, defensive tackle, offensive tackle, goaltender, netminder
    chef, restaurateur, magician, stuntman, celebrity, tv personality, reality star, movie star, film star, pop star, rock star
    footballer, midfielder, striker, defender, goalkeeper, winger, full-back, centre-back, quarterback, linebacker, running back
    wide receiver
    tight end, cornerback, pitcher, catcher, shortstop, outfielder, point guard, batsman, batter, bowler, all-rounder
    wicketkeeper, captain, vice-captain
    skipper, player, teammate, athlete, sprinter, swimmer, gymnast, cyclist, boxer, wrestler, golfer, tennis player, cricketer
    rugby player, jockey, trainer
    racing driver, olympian, paralympian, gold medallist, gold medalist, champion, referee, umpire, sporting director
    football director
    lawyer, attorney, defence lawyer, defense attorney, defense lawyer, defence counsel, barrister, solicitor, advocate
    senior advocate, paralegal, notary
    doctor, surgeon, physician, gp, nurse, midwife, paramedic, pharmacist, dentist, vet, veterinarian, therapist, counsellor
    counselor, dietitian, nutritionist
    paediatrician, pediatrician, cardiologist, oncologist, neurologist, neuroscientist, pathologist, radiologist, anaesthetist
    anesthesiologist, carer
    caregiver, social worker, activist, human rights activist, rights activist, climate activist, campaigner, environmentalist
    whistleblower, dissident
    volunteer, aid worker, philanthropist, community leader, trade unionist, union leader, union president, shop steward, lobbyist
    pastor, priest, bishop, archbishop, cardinal, pope, rabbi, chief rabbi, imam, cleric, sheikh, mufti, grand mufti, vicar
    deacon, chaplain, monk, nun, abbot
    preacher, evangelist, patriarch, missionary, pontiff, monsignor, archdeacon, farmer, rancher, fisherman, miner, builder
    plumber, electrician
    carpenter, mechanic, welder, driver, truck driver, bus driver, taxi driver, pilot, co-pilot, flight attendant, firefighter
    lifeguard, security guard
    soldier, veteran, army veteran, sailor, astronaut, cosmonaut, waiter, waitress, bartender, barista, shopkeeper, shop owner
    restaurant owner, landlord
    landlady, tenant, hairdresser, cleaner, receptionist, accountant, programmer, software engineer, developer, data scientist
    victim, survivor, witness, eyewitness, resident, neighbor, neighbour, passerby, bystander, passenger, worker, employee
    colleague, co-worker, customer
    suspect, defendant, gunman, shooter, inmate, prisoner, detainee, refugee, asylum seeker, migrant, pensioner, retiree, mother
    father, mom, mum, dad
    wife, husband, widow, widower, daughter, son, sister, brother, uncle, aunt, cousin, grandmother, grandfather, grandson
    granddaughter, girlfriend
    boyfriend, fiancé, fiancée, fiance, fiancee, friend, stepfather, stepmother, nephew, niece, parent, spouse, heir, heiress
    socialite, brand ambassador
    goodwill ambassador, chess grandmaster, grandmaster, explorer, mountaineer, climber, hiker, diver, surfer, tour guide
    travel agent, estate agent, realtor
    real estate agent, conspiracy theorist, white supremacist, drug lord, gang leader, cult leader, rebel commander, militant
    insurgent
  `),
  descriptions: phrases(`
    resident, residents, villager, local, student, pupil, schoolgirl, schoolboy, teenager, mother, father, mom, mum, dad, parent, wife, husband, son, daughter, brother, sister, aunt, uncle, cousin, grandmother
    grandfather, widow, widower, fiancé, fiancée, girlfriend, boyfriend, friend, neighbor, neighbour, roommate, colleague, co-worker, driver, taxi driver, truck driver, bus driver, shopkeeper, shop owner, trader
    vendor, worker, factory worker, construction worker, retiree, pensioner, homemaker, housewife, customer, shopper, passenger, commuter, tourist, traveler, traveller, visitor, spectator, fan, witness, eyewitness
    victim, survivor, patient, voter, supporter, protester, demonstrator, volunteer, waitress, waiter, bartender, cashier, janitor, cleaner, carpenter, plumber, electrician, mechanic, homeowner, tenant, landlord
    suspect, defendant, inmate, prisoner, refugee, migrant, asylum seeker, farmer, fisherman, granny, grandma, grandpa, stepmother, stepfather
    half-brother, half-sister, nephew, niece, godmother, godfather, grandson, granddaughter, lover, ex-wife, ex-husband, newlywed, bride, groom
    predecessor, successor, compatriot, newcomer, star, superstar, heroine, runner-up, debutant, debutante, youngster
    frenchman, frenchwoman, englishman, englishwoman, irishman, irishwoman, scotsman, scotswoman, welshman, welshwoman, dutchman, dutchwoman, spaniard
    briton, londoner, new yorker, motorist, pedestrian, hiker, climber, holidaymaker, bystander, onlooker, passer-by, lodger, flatmate, housemate
  `),
  honorifics: phrases(`
    mr., mr, mrs., mrs, ms., ms, miss, mx., mx, messrs., messrs, mister, madam, madame, monsieur, ma'am, sir, dame, lord, lady
    baron, baroness, viscount, count, his holiness, her holiness, his eminence, his grace, her grace, his highness, her highness
    viscountess, earl, countess, duke, duchess, marquess, prince, princess, dr., dr, drs., hon., hon, honourable, honorable
    rt hon, rt. hon.
    the right honourable, the rt hon, the hon, right honourable, right reverend, his excellency, her excellency, excellency
    his royal highness
    her royal highness, hrh, his majesty, her majesty, rev., rev, revd, reverend, the rev, the rev., the revd, fr.
    shri, sri, smt, smt., shrimati, kumari, pandit, swami, guru, baba, sardar, begum, maulana, mullah, mulla, hafiz, hajj, haji
    hajah, hajjah, alhaji
    hajiya, mallam, malam, oba, engr., engr, arc., barr., otunba, asiwaju, nze, ozo, bhai, sahib, saheb, ustaz, ustad, tuan, puan
    encik, cik, datuk
    dato, dato', datuk seri, dato seri, dato' seri, dato' sri, datuk sri, datin, datin seri, datin paduka, tan sri, puan sri, tun
    toh puan, tengku, tunku
    ungku, raja, raja muda, syed, sharifah, datuk wira, datuk amar, datuk patinggi, pehin, pengiran, dato' dr, thakur, nawab
    rai bahadur, mzee
    mwalimu, ntate, senor, señor, señora, herr, frau, signor, signora, sayyid, hojatoleslam, sayyed, professor sir
  `),
  modifiers: phrases(`
    former, ex, ex-, then, then-, late, current, outgoing, incoming, acting, interim, caretaker, deputy, assistant, associate
    vice-
    senior, lead, retired, retd, ret., ret, retd., rtd., emeritus, emerita, honorary
    elect, -elect, designate, -designate, newly elected, newly appointed, newly-elected, re-elected, appointed, longtime
    long-time, long-serving
    shadow, would-be, one-time, onetime, sometime, sitting, ousted, deposed, exiled, jailed, imprisoned, embattled, disgraced
    suspended, departing
    self-proclaimed, aspiring, prospective, two-term, three-term, one-term, first-term, second-term, second-ranking, top-ranking
    high-ranking
    provincial, regional, federal, provisional, de facto, rotating, presumptive, rookie, freshman, pro-tem, pro tem
    pro tempore, adjunct, visiting, non-executive
  `),
  degrees: phrases(`
    Ph.D., PhD, Ph.D, DPhil, D.Phil., M.D., MD, J.D., JD, LL.B., LLB, LL.M., LLM, M.A., MA, M.S., MSc, M.Sc., B.A., BA, BSc
    B.Sc., B.S., MBA, M.B.A.
    M.Ed., Ed.D., EdD, MPH, M.P.H., DrPH, D.O., DDS, D.D.S., DVM, R.N., RN, CPA, C.P.A., CFA, FRS, FRSE, FRCP, FRCS, FBA, FREng
    FRSA, KC, K.C., QC, Q.C.
    SC, S.C., SAN, OBE, O.B.E., MBE, CBE, KBE, DBE, CH, OM, KCB, KCMG, GCMG, CMG, CB, KG, KT, LVO, MVO, DSO, VC, GC, DL, JP, J.P.
    Bt, PC, MStJ
    AO, AC, AM, OAM, PSM, CNZM, ONZM, CC, OC, CM, GCON, GCFR, CON, OFR, OON, MON, MFR, FNSE, IAS, IPS, IFS, IRS, PVSM, AVSM, VSM
    psc
    Jr., Jr, Sr., Sr, II, III, IV, S.J., SJ, O.P., OFM, OSB, Esq., Esq, Ret., (ret.), (retd), (Retd.), USN, USMC, USAF
  `),
};
