// Places in English news: countries, states, counties, cities, quarters, islands, seas. Own knowledge of usage.
// A place whose word is more often a person's name (Charlotte, Jackson, Sofia) is left out; two-word places with such a word are phrases.
import { phrases, words } from '../lists';

export const EN_PLACE_HEADS: readonly string[] = words(`
  street road avenue lane drive boulevard highway freeway motorway square park bridge river lake mount mountain mountains island
  islands bay beach county
  borough township village town city district province state peninsula valley desert sea ocean strait gulf canal cape coast creek
  falls forest harbour harbor
  heights hill hills port airport station stadium arena tower plaza crescent terrace close place court gardens shire parish ward
  suburb region territory pavilion amphitheatre amphitheater auditorium hostel lodge inn motel velodrome racecourse racetrack
  speedway ballroom cemetery churchyard lighthouse reservoir waterfall boulevard promenade esplanade pier quay wharf marina
  basin delta reef glacier volcano cathedral palace castle prison jalan kampung taman bukit sungai nagar pradesh marg
`);

export const EN_PLACES: readonly string[] = phrases(`
  united states, united states of america, usa, u.s., us, u.s.a., america, united kingdom, uk, u.k., britain, great britain
  england, scotland, wales, northern ireland, ireland
  republic of ireland, canada, australia, new zealand, aotearoa, india, bharat, pakistan, bangladesh, sri lanka, nepal, bhutan
  maldives, afghanistan, south africa, nigeria, kenya, uganda
  tanzania, zanzibar, ghana, zambia, zimbabwe, malawi, botswana, namibia, lesotho, eswatini, swaziland, mozambique, angola, congo
  dr congo, drc, democratic republic of congo, rwanda, burundi, ethiopia
  eritrea, somalia, somaliland, puntland, djibouti, sudan, south sudan, chad, niger, mali, burkina faso, senegal, gambia
  the gambia, guinea, guinea-bissau, sierra leone, liberia, ivory coast
  côte d'ivoire, togo, benin, cameroon, gabon, equatorial guinea, central african republic, mauritania, morocco, algeria, tunisia
  libya, egypt, western sahara, madagascar, mauritius, seychelles, comoros, cape verde
  malaysia, singapore, brunei, indonesia, philippines, thailand, vietnam, laos, cambodia, myanmar, burma, east timor, timor-leste
  china, taiwan, hong kong, macau, macao, tibet, xinjiang, japan, south korea, north korea
  korea, mongolia, inner mongolia, russia, soviet union, ussr, ukraine, crimea, donbas, donbass, donetsk, luhansk, belarus
  moldova, transnistria, georgia, armenia, azerbaijan, nagorno-karabakh, kazakhstan, uzbekistan
  turkmenistan, tajikistan, kyrgyzstan, iran, iraq, kurdistan, syria, lebanon, israel, palestine, gaza, gaza strip, gaza city
  west bank, golan heights, jordan, saudi arabia, yemen, oman, qatar, bahrain, kuwait
  united arab emirates, uae, turkey, türkiye, cyprus, greece, bulgaria, romania, hungary, czech republic, czechia, czechoslovakia
  slovakia, slovenia, croatia, bosnia, bosnia and herzegovina, bosnia-herzegovina, serbia, kosovo
  montenegro, north macedonia, macedonia, albania, yugoslavia, italy, san marino, vatican city, malta, spain, catalonia, portugal
  andorra, france, monaco, belgium, netherlands, the netherlands, holland, luxembourg
  germany, east germany, west germany, bavaria, saxony, switzerland, liechtenstein, austria, poland, lithuania, latvia, estonia
  finland, sweden, norway, denmark, greenland, iceland, faroe islands, mexico, guatemala, belize
  honduras, el salvador, nicaragua, costa rica, panama, cuba, haiti, dominican republic, jamaica, puerto rico, bahamas
  the bahamas, barbados, trinidad, trinidad and tobago, tobago, grenada, saint lucia, st lucia, dominica
  antigua, antigua and barbuda, st kitts and nevis, st vincent, bermuda, cayman islands, british virgin islands, turks and caicos
  aruba, curaçao, colombia, venezuela, guyana, suriname, ecuador, peru, bolivia, chile
  argentina, uruguay, paraguay, brazil, falkland islands, falklands, gibraltar, papua new guinea, fiji, samoa, american samoa
  tonga, vanuatu, solomon islands, kiribati, tuvalu, nauru, palau, micronesia, marshall islands
  cook islands, new caledonia, french polynesia, tahiti, guam, chagos islands, diego garcia, antarctica, arctic, the arctic
  africa, asia, europe, north america, south america, latin america, central america, oceania, middle east
  far east, southeast asia, south asia, central asia, east africa, west africa, north africa, southern africa, sub-saharan africa
  horn of africa, sahel, maghreb, balkans, the balkans, caucasus, scandinavia, baltic states, baltics
  benelux, iberia, caribbean, the caribbean, eurasia, levant, mediterranean, asia-pacific, indo-pacific, global south
  eastern europe, western europe
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana
  iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota
  mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota
  ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota
  tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, district of columbia, washington d.c.
  washington dc, d.c., dc, new england, midwest, deep south, appalachia, rust belt, sun belt
  us virgin islands, northern mariana islands, new york city, nyc, manhattan, brooklyn, bronx, the bronx, staten island, harlem
  long island, albany, buffalo, rochester, syracuse, yonkers, los angeles
  san francisco, san diego, san jose, sacramento, fresno, oakland, berkeley, long beach, anaheim, santa monica, santa barbara
  santa clara, palo alto, malibu, beverly hills, bay area, mar-a-lago, palm beach, miami, miami beach
  miami-dade, orlando, tampa, tallahassee, jacksonville, fort lauderdale, st. petersburg, pensacola, gainesville, sarasota
  key west, everglades, chicago, springfield, peoria, cook county, detroit, flint, ann arbor, lansing
  grand rapids, cleveland, columbus, cincinnati, toledo, akron, dayton, youngstown, east palestine, pittsburgh, philadelphia
  harrisburg, scranton, allentown, erie, bucks county, houston, dallas, fort worth, austin, san antonio
  el paso, uvalde, galveston, corpus christi, lubbock, amarillo, brownsville, mcallen, laredo, eagle pass, arlington, fort hood
  phoenix, tucson, scottsdale, tempe, maricopa county, flagstaff, las vegas, reno, carson city
  clark county, denver, boulder, colorado springs, aspen, salt lake city, provo, boise, seattle, tacoma, spokane, olympia
  portland, salem, minneapolis, st. paul, saint paul, duluth, milwaukee, madison, green bay, kenosha
  des moines, cedar rapids, omaha, wichita, topeka, kansas city, st. louis, st louis, saint louis, jefferson city, little rock
  oklahoma city, tulsa, memphis, nashville, knoxville, chattanooga, louisville, lexington
  frankfort, birmingham, montgomery, huntsville, selma, tuscaloosa, new orleans, baton rouge, shreveport, atlanta, savannah
  fulton county, macon, athens, raleigh, durham, greensboro
  charlotte n.c., asheville, chapel hill, charleston, greenville, myrtle beach, richmond, norfolk, charlottesville
  virginia beach, alexandria, fairfax county, loudoun county, baltimore, annapolis, bethesda, wilmington
  newark, jersey city, trenton, atlantic city, hoboken, boston, cambridge, worcester, cape cod, martha's vineyard, nantucket
  lowell, providence, hartford, new haven, newtown, sandy hook, stamford
  manchester, concord, burlington, montpelier, augusta, bangor, lewiston, anchorage, juneau, fairbanks, honolulu, maui, lahaina
  oahu, pearl harbor, san juan, guantanamo, guantanamo bay, camp david, fort bragg, quantico
  parkland, columbine, waco, roswell, yellowstone, yosemite, grand canyon, rio grande, rocky mountains, rockies, appalachians
  great lakes, lake michigan, lake erie, lake superior, hudson river, potomac, mississippi river, colorado river, silicon valley
  london, city of london, greater london, kensington, chelsea, hackney, islington, camden, tower hamlets, southwark, lambeth
  lewisham, greenwich, croydon, bromley, barnet, haringey, brixton, ealing, hounslow
  heathrow, gatwick, stansted, luton, canary wharf, wembley, wimbledon, stratford, hammersmith, fulham, wandsworth, clapham
  uxbridge, romford, dagenham, ilford, walthamstow, trafalgar square, whitechapel, notting hill, grenfell tower
  bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset, county durham
  east sussex, west sussex, sussex, essex, gloucestershire, hampshire, herefordshire, hertfordshire
  kent, lancashire, leicestershire, lincolnshire, merseyside, northamptonshire, northumberland, north yorkshire, south yorkshire
  west yorkshire, yorkshire, nottinghamshire, oxfordshire, rutland, shropshire, somerset, staffordshire
  suffolk, surrey, tyne and wear, warwickshire, west midlands, east midlands, midlands, wiltshire, worcestershire, humberside
  teesside, tyneside, isle of wight, isle of man, channel islands, jersey, guernsey, cotswolds, lake district
  peak district, east anglia, home counties, greater manchester, liverpool, leeds, sheffield, bradford, wakefield, huddersfield
  halifax, hull, york, harrogate, scarborough, newcastle, newcastle upon tyne, gateshead, sunderland, middlesbrough
  darlington, hartlepool, carlisle, preston, blackpool, blackburn, burnley, bolton, bury, oldham, rochdale, salford, stockport
  wigan, warrington, birkenhead, stoke-on-trent, stoke, wolverhampton, walsall, dudley, coventry
  solihull, leicester, nottingham, derby, mansfield, grimsby, peterborough, northampton, milton keynes, oxford, slough, windsor
  swindon, bristol, gloucester, cheltenham, salisbury, exeter, plymouth, torquay, truro
  penzance, bournemouth, poole, southampton, portsmouth, brighton, hove, eastbourne, hastings, dover, folkestone, canterbury
  margate, maidstone, medway, southend, southend-on-sea, clacton, chelmsford, colchester, ipswich, norwich, great yarmouth
  watford, st albans, stevenage, hemel hempstead, guildford, woking, crawley, basingstoke, winchester, southport, sandhurst
  porton down, sellafield, cardiff, swansea, newport, wrexham, merthyr tydfil, aberystwyth, port talbot
  anglesey, gwynedd, powys, pembrokeshire, carmarthenshire, ceredigion, edinburgh, glasgow, aberdeen, dundee, inverness, stirling
  perth, falkirk, dunblane, lockerbie, fife, highlands, lothian, midlothian
  lanarkshire, ayrshire, aberdeenshire, argyll, shetland, orkney, hebrides, outer hebrides, isle of skye, balmoral, belfast
  londonderry, armagh, omagh, enniskillen, antrim, county down, fermanagh, lisburn, newry
  dublin, cork, galway, limerick, waterford, kilkenny, wexford, wicklow, kildare, donegal, mayo, sligo, tipperary, louth
  drogheda, dundalk, meath, monaghan, cavan, ulster, munster, leinster, connacht
  ontario, quebec, québec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland
  newfoundland and labrador, prince edward island, yukon, nunavut, northwest territories, toronto, ottawa
  montreal, montréal, vancouver, calgary, edmonton, winnipeg, quebec city, mississauga, brampton, kelowna, saskatoon, fredericton
  charlottetown, st. john's, whitehorse, yellowknife, kitchener, jasper national park
  new south wales, nsw, queensland, south australia, western australia, tasmania, victoria, northern territory
  australian capital territory, canberra, melbourne, sydney, brisbane, adelaide, hobart, darwin, gold coast, sunshine coast
  wollongong, geelong, ballarat, bendigo, cairns, townsville, toowoomba, rockhampton, alice springs, kalgoorlie, broome
  byron bay, lismore, dubbo, wagga wagga, tamworth, albury, parramatta, bondi beach
  great barrier reef, uluru, christmas island, norfolk island, pine gap, murray-darling, auckland, wellington, christchurch
  dunedin, queenstown, tauranga, rotorua, napier, invercargill, north island, south island, waikato
  andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka
  kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, orissa, punjab
  rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal, bengal, jammu and kashmir, jammu
  kashmir, ladakh, puducherry, pondicherry, lakshadweep, andaman and nicobar islands, chandigarh, delhi, new delhi, ncr
  mumbai, bombay, kolkata, calcutta, chennai, madras, bengaluru, bangalore, hyderabad, ahmedabad, pune, surat, jaipur, lucknow
  kanpur, nagpur, indore, bhopal, patna, vadodara, ghaziabad, ludhiana, agra, nashik, faridabad, meerut
  rajkot, varanasi, srinagar, aurangabad, dhanbad, amritsar, allahabad, prayagraj, ayodhya, ranchi, jabalpur, gwalior, coimbatore
  vijayawada, jodhpur, madurai, raipur, kota, guwahati, shimla, dehradun, kochi, cochin, thiruvananthapuram
  kozhikode, mysuru, mysore, mangaluru, hubballi, visakhapatnam, tirupati, bhubaneswar, cuttack, jamshedpur, siliguri, darjeeling
  imphal, shillong, aizawl, kohima, gangtok, itanagar, agartala, panaji, leh, noida, gurugram, gurgaon
  udaipur, ajmer, haridwar, rishikesh, mathura, gorakhpur, aligarh, moradabad, bareilly, lakhimpur kheri, hathras, unnao, amethi
  rae bareli, wayanad, baramati, pahalgam, pulwama, anantnag, galwan, gaya, tiruchirappalli
  balochistan, sindh, khyber pakhtunkhwa, gilgit-baltistan, azad kashmir, islamabad, rawalpindi, lahore, karachi, peshawar
  quetta, multan, faisalabad, sialkot, gwadar, swat, waziristan, north waziristan, dhaka, chittagong, chattogram, sylhet, khulna
  cox's bazar
  colombo, kandy, jaffna, galle, hambantota, kathmandu, pokhara, thimphu, malé, kabul, kandahar, herat, mazar-i-sharif, helmand
  bagram, jalalabad, panjshir
  gauteng, western cape, eastern cape, northern cape, kwazulu-natal, kzn, mpumalanga, limpopo, free state, north west
  johannesburg, joburg, pretoria, tshwane, ekurhuleni, cape town, durban, ethekwini, port elizabeth, gqeberha, nelson mandela bay
  east london
  buffalo city, bloemfontein, mangaung, polokwane, mbombela, nelspruit, pietermaritzburg, soweto, sandton, stellenbosch
  khayelitsha, mitchells plain, marikana, phala phala, nkandla, mthatha, robben island, rustenburg, emalahleni, knysna
  abuja, lagos, kano, ibadan, kaduna, port harcourt, benin city, maiduguri, zaria, aba, jos, ilorin, oyo, enugu, onitsha
  abeokuta, sokoto, owerri, calabar, uyo, akure, ado-ekiti, osogbo, lokoja, makurdi, yola, bauchi, gombe, katsina, asaba, awka
  umuahia
  abakaliki, yenagoa, lafia, jalingo, damaturu, dutse, birnin kebbi, gusau, chibok, borno, adamawa, yobe, taraba, benue, plateau
  nasarawa, kogi, kwara, ogun, ondo, ekiti, osun, edo, delta state, bayelsa, rivers state, akwa ibom, cross river, abia, imo
  anambra
  ebonyi, zamfara, kebbi, jigawa, niger delta, niger state, biafra, federal capital territory, fct, lekki, ikeja, victoria island
  nairobi, mombasa, kisumu, nakuru, eldoret, garissa, turkana, kampala, entebbe, gulu, dar es salaam, dodoma, arusha, kigali
  bujumbura, addis ababa, tigray, oromia, asmara, mogadishu, kismayo, khartoum, omdurman, darfur, el fasher, port sudan
  juba, accra, kumasi, tamale, harare, bulawayo, lusaka, ndola, kitwe, lilongwe, blantyre, gaborone, windhoek, maseru, mbabane
  maputo, cabo delgado, luanda, kinshasa, goma, bukavu, lubumbashi, brazzaville, bangui, n'djamena, niamey, bamako, timbuktu
  ouagadougou
  dakar, banjul, conakry, freetown, monrovia, abidjan, yamoussoukro, lomé, lome, cotonou, yaoundé, yaounde, douala, libreville
  malabo, nouakchott, rabat, casablanca, marrakech, tangier, algiers, tunis, tripoli, benghazi, derna, cairo, giza, sinai
  suez, suez canal, rafah, port said, luxor, antananarivo, port louis
  kuala lumpur, putrajaya, labuan, selangor, johor, johor bahru, kedah, kelantan, melaka, malacca, negeri sembilan, pahang
  penang, perak, perlis, sabah, sarawak, terengganu, shah alam, petaling jaya, subang jaya, klang, george town, ipoh
  kota kinabalu
  kuching, miri, sibu, sandakan, tawau, alor setar, kota bharu, kuala terengganu, kuantan, seremban, kangar, langkawi, cyberjaya
  genting highlands, cameron highlands, bandar seri begawan, jakarta, bali, java, sumatra, borneo, sulawesi, papua, west papua
  aceh, surabaya, bandung, medan, nusantara, denpasar, manila, quezon city, cebu, davao, mindanao, luzon, palawan, marawi
  scarborough shoal, spratly islands, second thomas shoal, bangkok, chiang mai, phuket, pattaya, hanoi, ho chi minh city, saigon
  da nang
  phnom penh, siem reap, vientiane, yangon, rangoon, naypyidaw, naypyitaw, mandalay, rakhine, dili, beijing, shanghai, guangzhou
  shenzhen, wuhan, chengdu, chongqing, tianjin, hubei, hebei, henan, hunan, sichuan, guangdong, yunnan, zhejiang, jiangsu, fujian
  urumqi, lhasa, harbin, nanjing, hangzhou, xi'an, tiananmen square, taipei, kaohsiung, kinmen, kowloon, tokyo, osaka, kyoto
  hiroshima, nagasaki, okinawa, hokkaido, sapporo, yokohama, nagoya, fukuoka, kobe, nara, noto, seoul, busan, incheon
  itaewon, pyongyang, panmunjom, ulaanbaatar, moscow, st petersburg, saint petersburg, kazan, yekaterinburg, novosibirsk
  vladivostok, kursk, belgorod, bryansk, rostov, rostov-on-don, sochi, kaliningrad, chechnya, grozny, dagestan, ingushetia
  siberia, voronezh, murmansk
  kyiv, kiev, kharkiv, kherson, zaporizhzhia, zaporizhia, mariupol, odesa, odessa, lviv, dnipro, mykolaiv, bakhmut, avdiivka
  bucha, irpin, kramatorsk, pokrovsk, sumy, chernihiv, poltava, kryvyi rih, melitopol, severodonetsk, sevastopol, minsk, chisinau
  tbilisi
  yerevan, baku, astana, almaty, tashkent, bishkek, dushanbe, ashgabat, tehran, isfahan, natanz, fordow, qom, mashhad, shiraz
  tabriz, baghdad, basra, mosul, erbil, kirkuk, fallujah, najaf, karbala, sinjar, damascus, aleppo, homs, idlib, raqqa, kobani
  palmyra, sweida
  beirut, sidon, tyre, jerusalem, east jerusalem, tel aviv, haifa, beersheba, ashkelon, sderot, ramallah, hebron, nablus, jenin
  bethlehem, jericho, nazareth, khan younis, jabalia, deir al-balah, al-aqsa, temple mount, negev, galilee, be'eri, amman
  riyadh, jeddah, mecca, medina, neom, sanaa, aden, hodeidah, muscat, doha, manama, kuwait city, dubai, abu dhabi, sharjah
  ankara, istanbul, izmir, antalya, diyarbakir, gaziantep, nicosia, thessaloniki, crete, lesbos, corfu
  santorini, bucharest, budapest, prague, brno, bratislava, ljubljana, zagreb, dubrovnik, sarajevo, belgrade, pristina, podgorica
  skopje, tirana, rome, milan, naples, turin, venice, genoa, bologna, palermo, sicily, sardinia, tuscany, lampedusa, pompeii
  lombardy, valletta, madrid, barcelona, seville, bilbao, málaga, malaga, basque country, andalusia, ibiza, majorca, mallorca
  tenerife, canary islands, lisbon, porto, algarve, madeira, azores, paris, marseille, lyon, toulouse, bordeaux, strasbourg
  lille, nantes
  calais, dunkirk, normandy, provence, corsica, cannes, versailles, brussels, antwerp, ghent, bruges, flanders, wallonia
  amsterdam, rotterdam, the hague, utrecht, maastricht, eindhoven, berlin, munich, hamburg, frankfurt, cologne, düsseldorf
  stuttgart
  leipzig, dresden, bonn, hanover, nuremberg, bremen, hesse, thuringia, brandenburg, ramstein, north rhine-westphalia, zurich
  geneva, bern, basel, lausanne, lucerne, vienna, salzburg, innsbruck, graz, warsaw, krakow, gdansk, wroclaw, poznan, auschwitz
  vilnius, kaunas, riga, tallinn, helsinki, turku, stockholm, gothenburg, malmo, malmö, uppsala, oslo, bergen, svalbard
  copenhagen, aarhus, nuuk, reykjavik, grindavik, mexico city, guadalajara, monterrey, tijuana, ciudad juarez, ciudad juárez
  cancun, acapulco
  sinaloa, chiapas, oaxaca, guatemala city, tegucigalpa, san salvador, managua, panama city, panama canal, havana, port-au-prince
  santo domingo, kingston, nassau, bridgetown, port of spain, bogotá, bogota, medellín, medellin, cali, caracas, maracaibo
  georgetown
  essequibo, paramaribo, quito, guayaquil, galapagos, lima, cusco, machu picchu, la paz, santiago, valparaíso, buenos aires
  patagonia, montevideo, asunción, brasília, brasilia, rio de janeiro, são paulo, sao paulo, amazonia, manaus, suva, port moresby
  bougainville
  honiara, nuku'alofa, apia, port vila, pacific, pacific ocean, atlantic, atlantic ocean, indian ocean, arctic ocean
  southern ocean, north sea, irish sea, english channel, the channel, baltic sea, black sea, sea of azov, caspian sea
  mediterranean sea, adriatic, aegean
  red sea, persian gulf, gulf of mexico, gulf of america, gulf of aden, strait of hormuz, bab el-mandeb, taiwan strait
  south china sea, east china sea, yellow sea, sea of japan, bay of bengal, arabian sea, caribbean sea, bering strait, tasman sea
  dardanelles, bosphorus
  nile, river nile, amazon river, danube, rhine, thames, river thames, severn, mersey, tyne, volga, dnieper, tigris, euphrates
  ganges, ganga, yamuna, indus, brahmaputra, mekong, yangtze, yellow river, congo river, zambezi, lake victoria, lake chad
  niger river, jordan river, himalayas, mount everest, everest, k2, kilimanjaro, alps, the alps, pyrenees, andes, urals, sahara
  kalahari, gobi, amazon rainforest, congo basin, serengeti, maasai mara, kruger national park, mont blanc, mount fuji, etna
  vesuvius
  snowdonia, snowdon, yr wyddfa, ben nevis, dartmoor, stonehenge, wall street, times square, ground zero, hyde park, central park
`);
