// Given names of the peoples of Europe, Latin America, Africa and Asia and newer ones of the English-speaking world, as they
// stand in English news on sport, science and culture. Left out are names that are common English words.
// Source: own knowledge of usage.
import { words } from '../lists';

export const EN_WORLD_MALE: readonly string[] = words(`
  aapo abdoulaye abebe aboubacar achraf adel ademir adriano agustin agustín ahmet aki aksel albrecht aleix aleksi
  alessandro alessio alexandros alfie alioune alisson alois alvaro amadou amanuel amedeo amine anass anastasios anders
  andreu andrey andré angelos anibal anselm antero antonis antti aníbal apostolos arata ard arda ari aris aristotelis
  arjan arjen arnau arnaud arnd arrigo artem arto artyom arvid asbjorn asbjørn asier assane athanasios attila aurelien
  aurélien axel aymen ayoub azzedine babacar badou badr bafana bakary balazs balázs baptiste baris bartolomeo bartosz
  barış bastian bastien bautista benedikt bengt beniamino benoît berhanu bernd bernhard bertil bertrand bheki biagio
  birger bjarne bodo bogdan bohumil bonginkosi boubacar boudewijn brahim braulio breno brodie bukayo bulent burak burkhard
  byung béla bülent caetano caio callum calum camillo camilo carlo carmine carsten cassiano cassio cengiz cenk cesar cesc
  chakib chang-min chaoyang cheick cheikh cheikhou christer christoph christophe christos cihan ciro clemens clément coen
  colton conall corbin corentin corrado cosimo cosmin costel cristi cristobal cristóbal csaba cyrille cédric césar daan
  daichi daiki daisuke daizen daley dalibor damiano damon daniele daniil danil danilo dante dario darius darnell darío
  dashawn davi davide davon davor dawei dawid dawit deion dejan deming deon derrius detlef devante devonta diafra diederik
  dietmar dietrich dimitrios dimitris dino diogo dion diontae djibril do-yun domagoj domenico dong-hyun donny dragos
  draymond drazen dražen dre dusan dušan easton eberhard eckhard eder edinson edoardo edouard edson eduard edvard eero
  efrain efraín egon egor einar eino eirik ekrem el-hadji elie elio eliud elof emanuele emeric emiliano emre enes
  engelbert engin ennio enric enzo eoghan erdal erhard erich erkan erland erling erol erwin esa espen etienne ettore eugen
  eugenio eugène evangelos ewald ewout ezequiel ezio fabien fabinho fabrice fabricio fabrizio fabrício facundo faouzi
  farouk fatih fausto favio faycal fayçal fedor ferdi ferdinando ferenc ferhat fermin fernandinho feyisa filipe filippo
  flavio flemming florent florian florin flávio fotis francesco franck franco frantisek frederic fredrik freek frenkie
  friedhelm frits fritz frode fyodor gabor gaetan gaetano garrison gaspard gaston gastón gauthier gavi gaétan gaël geert
  genki gennady gennaro geoffroy georg georges georgios georgy geraldo gerben gergely germain germán gernot gerrit gerson
  gerónimo gheorghe ghislain gi-hun giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco giannis
  gianpaolo gijs gilberto gilles gilson giorgos giovani girma giuliano giulio gokhan gonzalo gottfried gregoire gregor
  grigor grigoris grigory grzegorz grégoire grégory guglielmo guido guilherme guillaume gunnar gunter gunther guoqiang
  gustaf gustav gustave guus gyula gábor gérald gökhan haakon hadrien haftu hagen hajime hakan halil haluk halvard hannes
  hanno hannu hans-dieter hans-georg hans-joachim hans-jürgen hans-peter haoran harm harri hartmut haruki haruto hatem
  hayao heikki hein heiner heinz heitor helge helio hellmut henning henrique hermann hernan hernán heung-min hicham hidde
  hideaki hidenori hidetoshi hideyuki hiroki hiromi hironobu hiroyuki hisashi hjalmar holger homero hongbo horacio horea
  horia houssem hristo hugues humberto huseyin huub hyun-woo håkan håkon hélio hüseyin iago iain ibai ibrahima idrissa
  ignazio iker ilia ilias ilkay ilkka ilyes imre in-beom inaki ingo ingvar inigo ioannis ion ionel ionut ionuț isamu
  ismaël issei issouf istvan istván iulian ivar ivaylo ivica iñaki jaakko jaap jabari jace jacopo jadon jago jaheim jahmyr
  jairo jakub jalen jalil jamaal jamar jamarcus jamel jameson jan-peter jannik janos jaquan jari jarl jarmo jaroslav
  jarrad jarrett jaume javi javon javonte jaxon jaylen jayson jean-baptiste jean-francois jean-françois jean-jacques
  jean-michel jean-paul jelle jenson jeppe jeremie jermain jerod jeroen jeron jesper jevon jez jhonny ji-ho ji-hoon
  ji-sung jianguo jianjun jianping jindrich jinlong jinping jiro jiří joao joaquim joaquín jochen joep joerg johannes
  jonas jonatan jonjo joon-ho joost jordi jordy jorgen joris jorma josiah josip jost josu josé jouni jozsef joël juanjo
  juanma juho jukka julen julien julio julián jun'ichi jun-ho junjie junya jupp jurriën jussi jános jérémie jérôme józsef
  jørgen júlio kaan kaarlo kacper kadeem kaden kader kai-shek kaito kakuei kalidou kalle kamil kane kang-in karl-heinz
  karl-johan karsten kasper katlego kazuhiko kazuhiro kazuki kazuma keenan kees keiji keisuke kellen kelvin kemal kemba
  kenan kenenisa kenichi kenichiro kenjiro kensuke kento kenzo keon keqin kerem kevon kexin khadim khama khanyisani khris
  ki-hyeon kieron kiichi kimi kimmo kiril kirill kjell kjetil klaas klemens kobbie koen koenraad kohei koichi koji koldo
  konrad konstantin konstantinos kordell korey kostis kosuke krasimir kresimir kristian kristoffer krzysztof kunihiko
  kyler kylian kyogo kyrie kyung-min kyung-soo ladislav lajos lakhdar lamberto lamecha lamine lasse laurens lavar leandro
  lebogang lee-roy leendert lefteris leif lennart leonardo leonel leonhard leonid leroi leszek lev levent levon lieven
  linus lisandro livio liviu lluis loic lothar louie loïc luan lubomir luc lucian ludvig ludwig luka lukas lukasz lukáš
  lungi lutz luuk lykourgos lászló léo léon maarten maciej madjid magne maik maksim malte mamadou mamoru mamoudou manabu
  mandisi manlio manolis marc-andre marcel marcell marcello marcio marijn marin markku marques marquis marquise marten
  martial martijn marvell masaaki masahiko masaki masanori masaru masashi masato masatoshi massimiliano matej mateus
  matheus mathias mathieu mathijs mathis matias matthieu matthijs matthäus matti mattias matías maurizio maurício maxence
  maxim maximiliano maximo mbaye mees mehmet mekhi mekonnen mengistu merih merouane mert mesut metin michal michalis
  michelangelo michiel mickael mickaël mihai miikka mikel mikita mikkel mikko miklos miloslav milosz miloš min-jae min-jun
  min-seok minghao minoru mircea mirko mislav mitsuru mlungisi mncedisi modibo mogens momir montrell mookie moritz morten
  motohiro mounir mourad moussa murat murdo murilo mykhailo mykola myles myung mzukisi márcio máximo nacer nacho nahuel
  najee nebojsa necati necip neco nemanja niall niccolò niclas nicolae nicolò niek niels nihat niklas niko nikola nikolaos
  nikolas nils nkululeko nobuaki nobuo norbert norberto nordin noriyuki noureddine novak noël ntando octavio oddvar odell
  oihan okan ola olav olli olly olof ondrej ondřej onni orhan oriol orkun osamu oskar osman oswald otavio otmar ottavio
  otávio oumar ousmane ove ovidiu ozan ozgur ozzy paavo panagiotis pasi patricio pavlos pawel paweł payton peder pedri
  pekka pentti petri petros pharrell philipp philippe phumlani pierluigi piero pierre-yves piet pietro plamen pontus poul
  preben predrag przemyslaw péter qishan quinten quique rachid rade radim radovan radu raekwon rafal rafał rafe raffaele
  rafik raheem raimund raimundo ralf ramazan ramiro raphaël rashaad rasheem rasmus ratko razvan redouane reece regis
  reiner reinhold reinier reiss renan renato renaud rens renzo reo rhett riad riccardo rigoberto rinaldo rinus risto ritsu
  rivaldo roald rocco rodolfo rodolphe rodri roel rogelio rogerio rogério rolando rolf romain romario romelu ronaldo
  roquan rostislav ruan ruaridh rubén rudi rudolf ruggero rui ryley ryota ryszard ryuichi ryuji régis rémi rüdiger
  s'busiso sabelo sabri saburo sadio salif salomon samu samuli sander sandile sandor sandro sang-hyeok sang-woo santi
  saquon saverio se-hoon seb sebastiano sebastien seiji seiya sekou selahattin selcuk selemon selim sello selçuk semaj
  semih semyon seok-yeol seong-min sepp seppo serdar sergi serigne seung-ho seydou shaoqi shaquille shin shingo shinichi
  shinichiro shintaro shintarō shoichi shota shuichi shunichi shunsuke sibongile sidy siegfried siegmund sigurd sileshi
  silvano simen simphiwe sinan sindre sivert sizwe sjoerd slawomir sofiane sofyan sokratis sondre sorin sotiris soufiane
  souleymane sphelele spyros srdjan srđan staffan stavros stefano stefanos steffen stefon stein stelios stellan stepan
  stephane stevan stijn stoyan struan sture suleyman sumio sung-min susumu svante sverre sylvain szymon sándor sébastien
  sérgio süleyman tadese tadeu tadeusz tae-hyung tae-yong taichi taiki takaaki takafumi takahiro takanori takao takayuki
  takefusa takehiro takumi tamas tamirat tamás taneli taner tanguy tapio tarik tarquin tatsuya tavares tayfun teboho teemu
  teofilo terje tero terrell terron tesfaye tetsuo tetsuya teun thabiso thanasis thando thapelo theo theodoros theophile
  thiago thibaud thibault thibaut thijs thilo thokozani thor thorbjorn thorbjørn thorgan thulas théo tiago tibor tidiane
  tijjani tijmen tilahun tilman timo timofey timothée timur tiziano todor tolga tommaso tommi tomohiro tomoki tomáš torben
  torbjorn torbjörn tord tore torgeir torstein torsten toru toshiaki toshio traian tre tremaine trevon treyvon tristram
  trond trygve tsegaye tshepo tsutomu tsuyoshi tsvetan tua tumelo tuomas turgay turgut tyree tyreek tyrell tyrese tyson
  tyus ubaldo ufuk ugur ulises ulrik umberto umut unai urbano urho uros uroš uğur valentino valentyn valere valerio valter
  valtteri vangelis vasilis veikko veit ventsislav vesa veselin vicente vidar viggo ville vincenzo vinicius vinnie
  vinícius virgile virgilio vitor vittorio vojtech vojtěch volkan vsevolod vuk vuyani vyacheslav václav vítor wahbi
  waldemar walther wandile wataru wayde weidong weiming wenzel wiebe wiggo wilfredo wilfried wilhelm willian willibald
  wilmer wilt wim winfried witold wlodzimierz won-soon woo-jin woo-young wout wouter xabi xander xavi xiaobo xiaodong
  xiaogang xiaolong xinping xolile xzavier yacine yann yannis yaroslav yassine yasuhito yasushi yaya yeferson yevhen
  yiannis yifan yilmaz yoann yohan yohannes yohei yoichi yonas yong-ho yongkang yordan yordano yoshiaki yoshio yoshito
  yoshiyuki yosuke youcef young-ho young-min youri youssef youssou youssouf yuanchao yuichi yuichiro yuji yusuke yuta yuto
  yuya yuzuru yvan yvon yılmaz zak zakaria zakhar zayn zdenek zdeněk zdravko zeljko zemin zerihun zhiyong zhongshan
  zinedine zion zixuan zoltan zoltán zsolt zvonimir åge éder édouard émile éric étienne íñigo ömer özgür øystein łukasz
  željko ștefan
`);

export const EN_WORLD_FEMALE: readonly string[] = words(`
  aafke aaliya aase abeba adela adelina adeline adjoa adriene adrienne afia afua agata agathe agneta agnès aideen
  aikaterini aiko aila aina aino ainsley ajla akane akanksha akua alayna albertine alejandra aleksandra alena alessia
  alicja aline alisha alix alka almaz almudena alondra alva alycia alzbeta ama amaia amandine amari amaya amelie amélie
  ana-belen ana-maria ana-paula anais anastasiya anaya anaïs anca andjela andreea andressa andréa aneta anette angelika
  angeliki aniya ankita anna-karin anna-maria anna-michelle annabelle anne-marie anneli anneliese annemarie annemiek
  annick anniken anouk antje antonella anu anuja anupama anzhelika apolline araba araceli aria ariadna ariane arianna
  arianne ariella arielle arja arlette arpita arti aruna asabe ashanti ashlee ashleigh asli aslı asuka atsuko aud aude
  aurelia aurelie aurélie avantika axelle aya aylin aysel ayumi ayşe azucena babalwa bahar banu barbora barbra beatrijs
  begona begoña belen belma belén benedetta berangere berna bettina betul beyonce beyoncé bhavana bibian bibiana birgitta
  birgitte blythe bobbi bongiwe bozena brandi branka breanna bree breonna bria brianne brielle brigitta brinley briony
  britt britta bronte bruna bryony bukky burcu bärbel bénédicte bérangère caitlyn camelia canan candela capucine carina
  carine carley carlijn carlotta carmela carola caryn cassie caterina catherine-anne cathleen cathérine cecile cecilie
  celina celine ceren chantelle charli charlize charlotta charlène chelsie chie chieko chitra chiyo chloé christel
  christelle christiane christin chrysoula cicely cigdem cintia cinzia clarice claudette clementine clemmie clémence
  coline concepcion concetta constanza coralie corrie cosima courteney cristiana cristiane céline cíntia dafne dagmar
  dagny dahlia daiane damares damilola danae dani danuta darcey daria darya debora deepali defne delfina delilah demi
  denisa derya despina devika diahann didem dikeledi dilek dimitra dionne dipa disha domenica dominika doro dorothea
  dragana dree dua dunja débora ebba ebonie ebru eduarda edyta eeva efe effie eija eimear eirini ekaette ekin ekta elaina
  elayne eleftheria eleni eleonora elettra eliane elif elin elina elisabetta eliska eliška ellie ellinor elodie eloïse
  elpida elsbeth else elsebeth elza elzbieta emanuela emi emiko emine emme emmeline encarnacion enid eniola enitan eri
  eriko erykah esi esmee esra estefania estella etsuko eugenia eugenie eugénie eva-lena eva-maria evangelia evangeline
  eveliina evie ewelina ezgi fabiana fabienne fabiola fallon fanny farrah fatimat fatma femke fenna feride fernanda filiz
  filomena fiorella flavia floortje flora florencia fotini francisca francoise franziska freda frida frieda friederike
  fumiko funmi félicité gabby gabi gabriela gaia galina gamze garbine garbiñe gayatri gaëlle geertje geetanjali gelete
  geneviève genzebe georgette georgie gesine ghislaine giada ginevra gioia giovanna gisela gisele gisèle giuliana
  giuseppina gizem glennon gosia gracie grazia graziella grazyna greer grethe gry guadalupe gudaf gudrun gugu gulay gulsen
  guri gwyneth gülşen hadise hadley halina halle halsey hana hanako handan hanneke hannelore harmanpreet harsimrat harumi
  hatice havva hayley hedda hedvig hege heide heidemarie helah heli hellen heloise henna henriette hermione hilde
  hildegard hitomi hiwot hlengiwe honoka huguette hulya héloïse hülya iara ibidun ibukun iga iida ijeoma ikumi ilayda
  ileana imke immacolata immy inci indrani ineke inez inge ingebjorg ingeborg inger ingunn ingvild inkeri inma inna ioana
  ioanna iona ione ipek ireen irini irja irmgard iselin ishita isidora isobel isolde itziar iva ivete ivona ivonne iwona
  izabela jaana jacoba jada jamie-lee janaina janaki janaína janelle janie janne janneke jannicke jantje jasleen jasmina
  jazmin jazmine jeannine jemma jenni jennie jeri jetta jhulan jimena jinger jitka joana jocelyne jodi joely johanne jojo
  joke jolene jolien jonna jordyn jorien jorunn josefina josiane josje joss jovana joyciline joëlle juana jule julieta
  juno justyna jutta jyotsna jytte kaarina kacey kaci kafayat kaho kaia kaisa kaitlyn kajol kaley kali kaliyah kalliopi
  kamila kamilla kana kanae kanako kandi kaori karianne karishma karli karlijn karola karoline kasia katerina kateřina
  katherine-anne kathie kathrin katia katri katrin katrine katya kaya kaylee kaylie keeley keely kelis kelli kellie kelsie
  kerstin khanyi khanyisile khloe khloé kiana kiersten kiko kimora kinga kinsley kirron kirsi kirsti kirstie kirstin
  kiyoko klara klára konkona konstantina kourtney kris krista kristyna krystyna ksenia kudirat kumi kyla kyoko kyra
  kyriaki laia lalitha larisa latisha latonya latrice laure lauryn laëtitia leanna leena leilani leire lene lenore leonor
  lesego lesia letesenbet letizia letícia lexi lexie leïla libby lieke lies liesbeth lieselotte ligia liisa liliana
  liliane lilibet lilith lill-babs lily-rose lina linnea linsey lise lisette liudmila livia lizzo ljiljana lolade lorde
  loredana lotta louella luana luciana lucie lucile lucrezia ludivine ludovica luise luiza lungile lupita luísa lydie
  lyubov lyudmyla léa lígia maaike maame maarit maartje machiko macy madalyn maddalena maddie maddison maddy madelaine
  madelyn mafalda magali magaly mahua mairi maja maki makiko malia malin mamello mami manushi mapula marcela marcella
  maren margaret-anne margarete margaux margherita margit margo margret margrethe marguerite mari maria-jose maria-liisa
  marian mariangela mariann maribel maricel maricela marie-claire marie-france marie-luise marieke mariella marielle
  marietta marijke marinella mariola mariska marisol marit mariëlle marja marjatta marketa markéta marla marlee marloes
  marnie marthe martina martine mary-kom maryse maría marília masako masechaba mathilda matilde matshidiso maud mayra mayu
  mayumi maëlle mbali meagan megumi mehbooba meike melek melisa meltem meral merete merja merve meryem micaela michela
  midori mieke mihaela mikako miki milagros miley milica millicent minka minna mireia mireille mirella mirian mirja mirjam
  missy miwa miyuki mmabatho mojisola mojúbàolú momo momoko monika montserrat morenike morgane mosunmola mpho mrinal mya
  myla myriam myrto máiréad márcia mélanie mónica mônica nadja nadège naina nala nalan nandipha nandita naomie nastassja
  natascha natsuko natsumi natália nayanthara nazli ncumisa neelie neeraja nelleke nelly nerea nese nevaeh nevena nevin
  nichole nicoletta nienke nihal niina niki nikolina nil nilufer nilüfer nkem noelia noemi noemie nola nolitha nolwazi
  nomalanga nomfundo nomsa nomzamo nonhlanhla nontobeko noora normani nosipho novella nozipho noémie ntokozo nuray nurhan
  nuria nursen oana octavia océane oda odette odile olajumoke olesya olufunke olympe omotola onyeka ophélie oprah ornella
  outi oyinkan ozge ozlem paivi palesa panagiota paraskevi parineeti parul pascale patrizia patrycja patrícia paulina
  pavla pelin pernilla pernille perrie perrine phaedra philomena phumla phylicia pinar pirjo pirkko polina pontsho preity
  presley priscila puleng punam purnima päivi pınar queeneth rachida rachna radka raegan rafaela raffaela raffaella ragini
  ragnhild rahama raija raisa rajni raluca randi rani raphaëlle raquel rasheedat raveena raymonde reba rebeca reena
  relebohile renate reyhan richa rie rieko rihanna riikka rika rikke rinku ritika ritva rocio rocío rojin romina ronda
  ronja roos roosmarijn rosalia rosalynn rosalía roselyn rossella roswitha rosângela roxana roxy rukayat rukmini runa
  ruthie ryoko régine saara saila saina saki sakiko sakshi sakura salamatu salla samara samkelo sammie sanele sanja sanne
  sansa sarai sari satoko saumya savitri sbongile segolene selen selin sema semra senbere serap setsuko severine sevgi
  sevil sezen shae shailene shakira shania shanna shannen shanta shantel sharlene shawna sheela sheetal shefali sherri
  sheryl shikha shivani shizuka shona shubha sibel sieglinde sietske sifan signe silje silke simisola simona sinazo sindhu
  sini sinitta siphokazi sirpa siv sizani sjoukje skylar sladjana slavica sloane snehal snezana sofi sofiya sofía solveig
  solène sona sonakshi songul sophie-anne sorana sorcha stavroula stefania stefanie steffi stina stine stéphanie sukanya
  sumire sumitra surabhi susanne suzy svenja swantje swara sybil sylwia synne synnove séverine sônia tabata taina takako
  talia tallulah tamar tamiko tamsin tanja tansu tanushree tapsee tarana tarsila taru taryn tatjana tatyana tawny teagan
  tebello teesta tereza teri tessel thandie thaís thea thembeka thembisile theodora tigist tiina tilda tinashe tine tineke
  tiril tirunesh tisha tiwa tiziana tlaleng tonje tori torill tracee tracie traudl tricia trina trine trish trude tsakani
  tugba tulay turid tuula tuva tuğba twiggy tyra tânia türkan uloma ulrika ulyana una unathi unni urszula valarie valeria
  vanesa vanna varsha varvara vasiliki venla verena veronika veronique verónica vesna vibeke vibha victoire vijaya vilde
  violette virpi vittoria viveca viviana viviane vivianne vivica vuyokazi vânia wakako waltraud wenche wendi whoopi wiebke
  wies wiktoria wilhelmine willa willemijn willow winona worknesh wynonna xenia xoliswa yaa yadira yalemzerf yana yara
  yayoi yaël yevgenia ylva yolande yolandi yoshiko yui yukari yukiko yuliana yumi yumiko yuna zaira zarina zdenka zehra
  zinhle ziyanda zofia zoi zooey zora zorana zoya zoé zuhal zuri zuzanna åsa édith élisabeth élise élodie émilie özge
  özlem
`);

export const EN_WORLD_ANY: readonly string[] = words(`
  amara gerd kari mika shay
`);

/** Given names whose capitalised word is as often a place or another thing: names only beside other signs of a person. */
export const EN_DOUBTFUL_NAMES: readonly string[] = words(`
  alexandria angel austin blessing brooklyn carter chad chelsea christian cooper dakota florence honor hudson israel jesus jordan
  lourdes madison mercy paris piper raven savannah sierra sterling tanner trinity turner victoria virginia sydney georgia
`);
