// English words of institutions: public bodies, other bodies, parties, and the nouns that stand capitalised inside names of bodies, posts and laws.
// Source: own knowledge of newspaper usage.
import type { InstitutionLexicon } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

export const EN_INSTITUTIONS: InstitutionLexicon = {
  public: phrases(`
    joint chiefs of staff, joint chiefs, drainage board, school board, water board, parole board, planning board, health board, board of supervisors, board of education, board of elections, board of trustees,
    department, dept., ministry, house, ice, government, administration, cabinet, parliament, congress, senate
    house of representatives, house of commons
    house of lords, commons, lords, white house, oval office, downing street, no 10, no. 10, number 10, kremlin, capitol
    capitol hill, pentagon
    state department, justice department, treasury, whitehall, westminster, holyrood, stormont, senedd, dáil, dail, seanad
    knesset, bundestag, bundesrat
    lok sabha, rajya sabha, vidhan sabha, duma, verkhovna rada, national assembly, legislative assembly, legislative council
    state assembly
    general assembly, house of assembly, dewan rakyat, dewan negara, federal assembly, state house, statehouse, state duma
    aso rock, union buildings
    élysée, elysee, elysee palace, blue house, zhongnanhai, politburo, state council, standing committee, buckingham palace
    kensington palace, city hall
    town hall, city council, town council, county council, borough council, parish council, metropolitan council, municipality
    town board, school board
    board of supervisors, board of education, board of elections, county commission, panchayat, gram panchayat
    municipal corporation, municipal council, agency
    authority, commission, bureau, directorate, council, office, inspectorate, tribunal, court, supreme court, high court
    court of appeal, appeals court
    federal court, district court, circuit court, county court, crown court, magistrates court, magistrates' court
    constitutional court, old bailey, privy council
    family court, labour court, national green tribunal, international criminal court, icc, international court of justice, icj
    european court of human rights
    european court of justice, world court, royal commission, select committee, senate judiciary committee, joint committee
    public accounts committee
    parole board, grand jury, prison service, crown prosecution service, cps, prosecutor's office, attorney general's office
    district attorney's office
    national prosecuting authority, npa, sheriff's office, sheriff's department, police, police department, police force
    police service, constabulary
    metropolitan police, met police, scotland yard, nypd, lapd, garda, gardai, gardaí, psni, saps, royal malaysia police, pdrm
    rcmp, state police
    highway patrol, national guard, coast guard, border force, border patrol, border agency, customs
    immigration and customs enforcement, cbp, dhs, fbi, cia
    nsa, dea, atf, doj, dod, hud, epa, fda, cdc, nih, hhs, usda, fema, faa, ntsb, nhtsa, irs, sec, fcc, ftc, fec, fdic, gao, cbo
    omb, nasa, noaa, usgs
    usaid, tsa, uscis, opm, gsa, nlrb, osha, cfpb, gchq, mi5, mi6, mod, dwp, defra, hmrc, ofcom, ofgem, ofsted, ofwat, ofqual
    dvla, nhs, nhs england, ukhsa
    public health england, public health scotland, fire service, fire department, ambulance service, fire brigade
    fire and rescue service, rescue service
    met office, national weather service, weather bureau, bureau of meteorology, indian meteorological department, imd
    environment agency, health service
    hse, csiro, asio, accc, apra, asic, ato, fair work commission, icac, high commission, embassy, consulate, foreign office
    home office
    cabinet office, war office, passport office, post office, royal mint, federal reserve, central bank, reserve bank
    bank of england
    reserve bank of india, rbi, rba, boj, bank of japan, ecb, european central bank, people's bank of china, bank negara
    bank negara malaysia
    us treasury, securities commission, sebi, land registry, congressional budget office, library of congress, secret service
    army, navy, air force, marine corps
    marines, space force, military, armed forces, royal navy, royal air force, raf, british army, us army, us navy, indian army
    adf, idf, sandf, joint chiefs
    ministry of defence, ministry of justice, ministry of home affairs, ministry of external affairs, mea, mha, cbi, nia
    enforcement directorate
    election commission, electoral commission, independent electoral commission, iec, inec, eci, niti aayog, planning commission
    icmr, isro, drdo, ndma, efcc
    icpc, nafdac, nema, nnpc, niger delta development commission, dss, macc, malaysian anti-corruption commission, sprm
    special investigating unit, siu, eskom
    sars, human rights commission, equality and human rights commission, national security council, united nations, un, u.n.
    un security council
    security council, human rights council, unicef, unhcr, unesco, undp, unrwa, unfpa, ocha, world health organization
    world health organisation, wto
    world trade organization, imf, international monetary fund, world bank, nato, european union, eu, e.u., european commission
    european parliament
    european council, council of europe, oecd, opec, osce, african union, au, ecowas, asean, african development bank
    arab league, commonwealth secretariat
    interpol, europol, iaea, opcw, wfp, world food programme, world food program, fao, ilo, iom, icao, imo, ipcc, iea, brics
    shanghai cooperation organisation
    gulf cooperation council, organization of american states, oas, health ministry, palestinian authority, revolutionary guard
    revolutionary guards, guardian council, state security service, national crime agency, nca, serious fraud office, sfo
    financial conduct authority, fca
    competition and markets authority, cma, prudential regulation authority, information commissioner's office
    transport for london, tfl, network rail
    national highways, cqc, care quality commission, local education authority, county, regional government
    provincial government, state government
    federal government, union government, local government, city government, junta, monarchy, palace, vatican, holy see
    legislature, state legislature, presidency
    secretariat, chancellery, prefecture, ministry of health, foreign ministry, defence ministry, defense ministry
    interior ministry
    finance ministry, education ministry, health department, education department, finance department, home department
    police and crime panel
  `),
  private: phrases(`
    inc, inc., ltd, ltd., plc, llc, llp, corp, corp., co., company, corporation, gmbh, ag, nv, pty, pvt, sdn bhd, bhd, berhad
    group, holdings, partners, associates
    enterprises, industries, ventures, capital, bank, bancorp, insurance, assurance, airlines, airways, motors, pharmaceuticals
    pharma, therapeutics
    university, college, school, high school, grammar school, academy, institute, polytechnic, seminary, business school
    law school, medical school
    school of economics, conservatory, kindergarten, primary school, foundation, trust, charity, society, association, federation
    league, alliance
    coalition, network, confederation, guild, chamber of commerce, think tank, think-tank, club, fc, f.c., united, athletic
    hospital, clinic, medical center
    medical centre, infirmary, hospice, church, cathedral, mosque, synagogue, temple, diocese, archdiocese, parish, monastery
    museum, gallery, theatre, theater
    orchestra, philharmonic, opera, ballet, library, zoo, hotel, resort, casino, restaurant, bakery, brewery, supermarket
    studios, pictures, records
    entertainment, productions, media, press, publishing, broadcasting, newspaper, magazine, gazette, herald, tribune, chronicle
    journal, times, post, daily, weekly
    observatory, centre for, center for, action network, movement, campaign group, law firm, consultancy, hedge fund, startup
    exchange, stock exchange
    union, shelter, unite the union
    reuters, ap, associated press, afp, agence france-presse, bloomberg, upi, pa media, press association, aap, ani, pti
    press trust of india, xinhua, tass
    interfax, anadolu, kyodo, yonhap, bernama, bbc, bbc news, itv, itv news, channel 4, channel 4 news, channel 5, sky news, sky
    gb news, lbc, cnn, fox news, fox, msnbc
    nbc, nbc news, abc, abc news, cbs, cbs news, pbs, npr, c-span, newsmax, cnbc, espn, hbo, netflix, hulu, disney, walt disney
    paramount, warner bros, universal
    new york times, the new york times, washington post, the washington post, wall street journal, the wall street journal
    usa today, los angeles times
    chicago tribune, boston globe, politico, axios, the hill, huffpost, buzzfeed, vox, the atlantic, the new yorker, newsweek
    time magazine, forbes, fortune
    the guardian, the observer, the times, sunday times, daily telegraph, the telegraph, the independent, financial times
    daily mail, mail on sunday, daily mirror
    the sun, daily express, evening standard, the economist, the spectator, new statesman, the scotsman, irish times
    irish independent, rte, rté, the age
    sydney morning herald, the australian, sbs, nine network, sky news australia, rnz, cbc, ctv, global news, globe and mail
    toronto star, times of india
    hindustan times, indian express, the hindu, ndtv, geo news, the star, new straits times, malaysiakini, the edge
    straits times, channel newsasia, cna
    punch, vanguard, premium times, daily trust, channels television, thisday, news24, daily maverick, mail & guardian, sabc
    enca, iol
    nation media, al jazeera, al arabiya, der spiegel, le monde, el país, bild, haaretz, times of israel, jerusalem post
    south china morning post, global times, nikkei, japan times, yomiuri, asahi, nhk, rt, sputnik, fars, irna, isna, google
    alphabet, youtube, meta, facebook
    instagram, whatsapp, twitter, x corp, tiktok, bytedance, snapchat, reddit, telegram, linkedin, truth social, bluesky, amazon
    aws, apple, microsoft, openai
    anthropic, nvidia, intel, ibm, oracle, tesla, spacex, starlink, blue origin, boeing, airbus, lockheed martin, raytheon, ford
    general motors, gm, toyota, honda
    volkswagen, bmw, nissan, hyundai, samsung, huawei, tsmc, sony, nintendo, uber, lyft, airbnb, paypal, mastercard, walmart
    costco, tesco
    sainsbury's, asda, aldi, lidl, marks & spencer, ikea, starbucks, mcdonald's, coca-cola, pepsico, nestle, unilever
    procter & gamble, pfizer, moderna
    astrazeneca, biontech, johnson & johnson, novavax, gsk, gilead, exxon, exxonmobil, chevron, shell, bp, totalenergies
    saudi aramco, gazprom, rosneft
    rolls-royce, bae systems, british airways, ryanair, easyjet, qantas, air india, indigo, delta, emirates airline, lufthansa
    malaysia airlines, airasia
    hsbc, barclays, lloyds, natwest, santander, standard chartered, goldman sachs, jpmorgan, jpmorgan chase, morgan stanley
    citigroup, wells fargo
    bank of america, deutsche bank, ubs, credit suisse, blackrock, moody's, fitch, s&p, s&p global, deloitte, kpmg, pwc, mckinsey
    ey, bt, vodafone, at&t, verizon
    tata, reliance, reliance industries, adani, infosys, wipro, petronas, maybank, mtn, dangote, sasol, woolworths, telstra, bhp
    rio tinto, commonwealth bank
    harvard, yale, princeton, stanford, mit, oxford university, cambridge university, imperial college, imperial college london
    lse, ucl, columbia university
    johns hopkins, johns hopkins university, uc berkeley, ucla, nyu, georgetown university, chatham house, rusi
    brookings institution, brookings, rand
    rand corporation, heritage foundation, cato institute, carnegie endowment, atlantic council, csis
    council on foreign relations, lowy institute
    international crisis group, crisis group, institute for fiscal studies, ifs, resolution foundation, ippr, pew research center
    pew, gallup, ipsos, yougov
    quinnipiac, amnesty international, amnesty, human rights watch, red cross, red crescent, icrc, oxfam, greenpeace
    save the children, msf
    médecins sans frontières, doctors without borders, world vision, care international, unison, gmb, rmt, aslef, tuc, nasuwt
    neu, bma
    british medical association, royal college, royal college of nursing, royal society, age uk, rspca, nspcc, national trust
    naacp, aclu, nra
    afl-cio, uaw, seiu, teamsters, planned parenthood, anti-defamation league, sierra club, wwf, cosatu, nlc
    nigeria labour congress, asuu, cuepacs, rss
    vhp, bcci, fifa, uefa, ioc, fa, premier league, efl, nfl, nba, mlb, nhl, mls, ncaa, pga, pga tour, liv golf, fia, formula one
    wada, usada, afl
    nrl, rfu, world athletics, world rugby, manchester united, manchester city, arsenal, liverpool fc, tottenham
    tottenham hotspur, newcastle united
    west ham, aston villa, everton, leeds united, celtic, rangers, real madrid, fc barcelona, bayern munich, juventus, ac milan
    psg, kaizer chiefs
    orlando pirates, new york yankees, yankees, red sox, dodgers, lakers, celtics, knicks, cowboys, patriots, packers, hezbollah
    hamas, taliban, isis
    al-qaeda, al qaeda, boko haram, islamic state, wagner, wagner group, proud boys, oath keepers, antifa, black lives matter
    extinction rebellion
    just stop oil, wikileaks, church of england, catholic church, southern baptist convention
  `),
  parties: phrases(`
    party, republican, republicans, republican party, gop, g.o.p., democrat, democrats, democratic, democratic party
    libertarian party, green party, greens, dnc, rnc
    republican national committee, democratic national committee, tea party, freedom caucus, maga, conservative party
    conservative, conservatives, tory
    tories, tory party, labour, labour party, new labour, lib dem, lib dems, liberal democrat, liberal democrats, snp
    scottish national party, plaid cymru, reform
    reform uk, ukip, brexit party, change uk, alba party, dup, democratic unionist party, uup, ulster unionist party, sdlp
    sinn féin, sinn fein, alliance party, tuv
    fine gael, fianna fáil, fianna fail, social democrats, people before profit, aontú, liberal party, liberals
    liberal national party, lnp, nationals, national party
    australian labor party, labor, labor party, alp, one nation, teals, palmer united party, country party, act party, nz first
    new zealand first, te pāti māori
    ndp, new democratic party, bloc québécois, bloc quebecois, people's party of canada, parti québécois
    united conservative party
    bjp, bharatiya janata party, indian national congress, congress party, aam aadmi party, trinamool congress, tmc
    samajwadi party, bsp
    bahujan samaj party, shiv sena, ncp, nationalist congress party, jd(u), janata dal, janata dal (united), rjd
    rashtriya janata dal, dmk, aiadmk, tdp
    telugu desam party, ysr congress, ysrcp, brs, trs, cpi, cpi(m), cpm, aimim, akali dal, shiromani akali dal
    national conference, pdp, bjd, biju janata dal, jmm
    pakistan tehreek-e-insaf, pml-n, ppp, pakistan peoples party, jui-f, mqm, mqm-p, awami league, bnp, jatiya party, slpp
    sri lanka podujana peramuna
    anc, african national congress, democratic alliance, eff, economic freedom fighters, ifp, inkatha freedom party
    freedom front plus, actionsa, mk party
    umkhonto wesizwe party, patriotic alliance, sacp, udm, apc, all progressives congress, peoples democratic party, apga
    nnpp, ndc, npp, zanu-pf, zanu pf, mdc, ccc, chadema, ccm, jubilee party, odm, uda, swapo, frelimo, renamo, umno
    barisan nasional, bn, pakatan harapan, pkr
    parti keadilan rakyat, dap, democratic action party, pas, parti islam se-malaysia, bersatu, parti pribumi bersatu malaysia
    perikatan nasional, mca, mic
    gerakan, warisan, gabungan parti sarawak, pejuang, pap, people's action party, workers' party, pdi-p, golkar, gerindra
    cdu, csu, spd, fdp, afd, die linke, alternative for germany, christian democrats, national rally, rassemblement national
    en marche, renaissance party
    les républicains, la france insoumise, socialist party, socialists, podemos, ciudadanos, partido popular, people's party
    psoe, forza italia
    five star movement, lega, brothers of italy, fidesz, law and justice, pis, civic platform, syriza, new democracy, pasok
    golden dawn, akp, chp, hdp, mhp, iyi party
    likud, yesh atid, shas, religious zionism, fatah, kadima, united russia, servant of the people, communist party
    chinese communist party, ccp, kuomintang, kmt, dpp
    democratic progressive party, ldp, liberal democratic party, komeito, people power party, democratic party of korea
    pheu thai, move forward, palang pracharath
    nld, national league for democracy, pri, freedom party, sweden democrats, finns party, danish people's party, vlaams belang
  `),
  heads: words(
    `foundation institute institution university college school hospital inc corp corporation company group bank center centre trust fund`,
  ),
  units: phrases(`
    office, division, section, unit, branch, wing, desk, subcommittee, committee, task force, taskforce, squad, team, program
    programme, faculty, subcommission
    working group, practice, laboratory, lab, caucus, delegation, district, circuit, precinct, region, regiment, brigade
    battalion, corps, fleet, squadron, campaign
    communications, operations, policy, public affairs, media relations, national security, external affairs, human resources
    foreign affairs, home affairs
  `),
  vocabulary: words(`
    storm typhoon cyclone
    academic access accident account accountability accounting accounts accreditation act action active activities acquisition
    addiction adjustment admissions adult
    advancement advice advisory advocacy aerospace affairs affordable aged ageing aging agreement agricultural agriculture aid air
    aircraft airport alcohol allied allocation
    amendment ancient animal annual anti-corruption anti-fraud anti-slavery anti-terrorism anti-trust antiquities antitrust appeal
    appeals applied appointments
    appropriations aquatic archaeology archives arms arrangement arts artificial assembly assessment assets assistance asylum
    atomic audit authorities auto aviation award
    awards awareness bail ballot banking bankruptcy bar base basic battalion battlefield bay beach behavior behavioural benefit
    benefits biodiversity biological
    biology biomedical biosecurity biotechnology blood board body bond border borough boundary brain branch brexit bridge brigade
    broadband budget building buildings
    business camp campaign campus cancer carbon care career caucus cell cemetery census center central centre ceremonies
    certification challenge chamber
    championship change channel charge charitable charter chemical chemicals chemistry child childhood children circle circuit
    citizen citizens citizenship civic civil
    civilian claims classification clean clearance clemency climate clinical coal coast coastal code cohesion collective combat
    command commerce commercial
    committee commodity common commonwealth communication communications communities community compact companies compensation
    competition competitiveness complaints
    compliance compulsory computer computing conciliation conduct conference congestion congressional conservancy conservation
    constituency constitution
    constitutional construction consultative consumer consumers contract control convention cooperation cooperative coordinating
    coordination copyright coronavirus
    corporate correction correctional corrections corridor corruption cost counter counter-terrorism counterintelligence
    counterterrorism country courts
    covid covid-19 credit crime crimes criminal crisis critical crown cultural culture currency custody cyber cybercrime
    cybersecurity dairy dam data deal
    debate debt decision declaration decolonisation defence defense deficit deforestation delegation delivery democracy
    demographic dental deposit deputies deradicalisation
    design detention development devolution digital diplomacy diplomatic directive disabilities disability disarmament disaster
    discipline disciplinary disclosure discrimination
    disease diseases dispute disputes district diversity division divisional dock domestic downtown drainage drone drug drugs duty
    early earth east
    eastern ecological ecology economic economics economy educational education efficiency elder elderly election elections
    elective electoral electric electrical
    electricity electronic elementary emergencies emergency emissions employment empowerment endowment energy enforcement
    engagement engineering enquiry enterprise
    environment environmental equalities equality equity ethics ethical ethnic evaluation evidence examination examiner excellence
    exclusion executive exhibition
    expenditure exploration export exports external extension extraordinary extremism facilities facility fair fairness families
    family farm farming farms federal festival
    field film finance finances financial fire firearms fiscal fish fisheries fishing fitness fleet flight flood food foods force
    forces foreign forensic forensics
    forest forestry forests formation forum framework franchise fraud freedom freight front frontier fuel fund funding funds
    future gambling game games gaming garden gardens
    gas gateway gender genetic genetics genocide geographic geographical geological geology geriatric gift global globalisation
    golf goods governance
    governing governmental governors grants grid guard guardianship guidance gun habitat hall harbor harbour hazard hazardous
    headquarters health
    healthcare heart heat heavy heritage high higher highway highways hill historic historical history home homeland homeless
    homelessness homes homicide housing human
    humanitarian humanities hurricane hydro hygiene identification identity illegal immigration immunisation immunization impact
    impeachment implementation import improvement
    incident inclusion income independence independent index indigenous industrial industry inequality infantry infection
    infectious information infrastructure initiative
    injury inland innovation inquest inquiry inspection inspections integration integrity intellectual intelligence interagency
    interfaith interior internal international internet
    interstate intervention investigation investigations investigative investment investments islands joint journalism judicial
    judiciary jurisdiction juvenile
    kingdom knowledge laboratories laboratory labs lake land lands language languages law laws leadership learning legal
    legislation legislative
    leisure liaison liberation liberty licence licensing life line literacy literature livestock living loan local lockdown
    logistics lower lottery magistrates main
    maintenance malaria management manpower manufacturing marathon marine maritime market marketing markets marriage maternity
    mathematics measures
    mechanism mediation medical medicare medicaid medicine medicines meeting memorial mental merchant mergers metal meteorological
    meteorology metro metropolitan
    micro middle migration minerals mines mining minority missile missiles mobile mobility modern modernisation modernization
    monetary money
    monitoring monument mortgage motor mountain multicultural municipal murder music narcotics nation national nationality nations
    native natural naval
    navigation negotiations neighborhood neighborhoods neighbourhood neonatal neuroscience neutrality news non-aligned
    non-proliferation nonproliferation north northeast
    northeastern northern northwest northwestern nuclear nursing nutrition obesity obligations occupational occupation ocean
    oceanic oceans offshore oil olympic
    olympics operation operational operations opportunity order organisation organised organisational organization organizational
    organized outreach overseas oversight ownership pacific
    package pandemic panel paralympic parks parliamentary parole partnership passport patent patrol patriot pay payments peace
    peacebuilding peacekeeping
    pension pensions people people's peoples performance permanent permits personnel petroleum pharmacy phase philosophy physical
    physics pipeline plan planning
    plant plants plaza poisoning polar policies policing policy polio political politics poll polls pollution population port
    ports poverty power practice practices
    preparedness presidential prevention primary prime prison prisons privacy privatisation privileges probation procedure
    procurement product products
    professional programme programmes program programs progress project promotion proliferation property prosecution prosecutions
    prosperity protection protocol province provincial
    psychiatry psychology public publications purchase quality quarantine quarter race racial racing radiation radio rail railroad
    railroads railway railways rank rapid rate readiness rebuilding
    reconciliation reconstruction record recovery recreation recruitment recycling redistricting reduction referendum refugee
    refugees region
    regional register registration registry regulation regulations regulatory rehabilitation relations relief religion religious
    renewable renewables renewal renovation repatriation
    representatives reproductive republic rescue research reserve reserves resettlement resilience resolution resource resources
    response responsibility restoration retail retirement
    revenue revenues review revolution revolutionary rights risk river road roads royal rule rules rural safeguarding safety
    sanctions sanitation satellite savings scheme
    schools science sciences scientific screen sea seat secondary section sector securities security self-determination
    semiconductor seniors sentencing
    serious service services session settlement sexual shipping shipyard sickness small social software soil solar solidarity
    solid south southeast
    southeastern southern southwest southwestern sovereign sovereignty space special species sport sporting sports square
    stability stadium staff standards standing states
    station statistical statistics statute steel stimulus stock storage strategic strategies strategy street strike structural
    studies study subcommittee
    subsidies succession suicide summit supply support supreme surface surveillance survey sustainability sustainable system
    systems tactical talent tariff task taskforce tax
    taxation taxes team technical technological technologies technology telecom telecommunications television terrorism terror
    territorial territories territory test
    testing textiles threat tobacco tourism tower town township trade trading traditional traffic trafficking training
    transformation transit transition transparency
    transport transportation travel treaty treatment trial tribal tribes tropical truth tuberculosis tunnel unemployment unified
    unions unit unity
    upper urban urgent utilities utility vaccination vaccine vaccines valley value vehicle vehicles verification veterans
    veterinary victims village violence vision
    visa visitor vocational volunteers voluntary vote voters voting wage wages war warfare waste water waters waterways weapons
    weather welfare wellbeing wellness west western wetlands wheat
    wildlife wind women women's works work workers workforce working workplace workshop world worldwide youth zone zoning
  `),
};
