// Names for English news: given names of the English-speaking world and of the people in its foreign pages, with the gender that usage gives them,
// family names, particles, and capitalised words that are no people.
// Left out are names whose capitalised word is more often a place or a common noun (Georgia, Sydney, April, Christian).
// Source: own knowledge of usage.
import type { NameLexicon } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';
import { EN_PLACE_HEADS, EN_PLACES } from './places';
import { EN_DOUBTFUL_NAMES, EN_WORLD_ANY, EN_WORLD_FEMALE, EN_WORLD_MALE } from './world-names';

export const EN_NAMES: NameLexicon = {
  male: [
    ...EN_WORLD_MALE,
    ...words(`
    earl
    aaron jd j.d. abdul abel abraham adam adrian aidan aiden alan albert alec alexander alfred alistair alastair alasdair allan allen
    alvin amos andre andrew andy angus
    anthony anton antonio antony archie arnold arthur asher barack barney barry bart ben benedict benjamin bernard bernie bert
    bill billy bob bobby boris brad bradley
    brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin carl carlos cecil cedric charles charlie
    chester chris
    christopher chuck clarence clark claude clay clayton clement clifford clint clinton clive clyde cody colin conor connor conrad
    corey cory craig curt curtis cyril cyrus
    damian damien dan daniel danny darrell darren darryl daryl dave david dennis denis derek derrick desmond dexter dick dirk
    dominic don donald donnie doug douglas
    duncan dustin dwayne dwight dylan ed eddie edgar edmund eduardo edward edwin eli elias elijah elliott elliot elon elton elvis
    emanuel emmanuel eric erik ernest ernie
    ethan eugene euan ewan evan ezra felix ferdinand fergus floyd francis francisco frank franklin fred freddie freddy frederick
    gabriel gareth garrett garth gary
    gavin gene geoff geoffrey george gerald gerard gideon gilbert giles glen glenn gordon graeme graham grant greg gregg gregory
    guy hamish hank harold harrison harry harvey
    hector henry herbert herman herschel horace howard hubert hugh hugo hunter ian isaac isaiah ivan jack jackson jacob jake jamal
    james jared jason jasper javier
    jay jed jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joe joel joey john johnny jon jonah jonathan jonny
    jose joseph josh joshua juan jude
    julian julius justin karl keir keith ken kenneth kenny kevin kieran kirk kurt kyle lachlan lamar lance larry laurence lawrence
    lee len leo leon leonard leroy levi liam lionel
    lloyd logan lou louis lucas luis luke luther malachi malcolm manuel marc marco marcus mario mark marshall martin marvin mason
    mathew matt matthew maurice max maxwell mel melvin mervyn
    micah michael mick miguel mike miles mitch mitchell mitt moses murray nate nathan nathaniel neal ned neil nelson nicholas nick
    nicolas nigel noah noel norman oliver
    ollie omar oscar otis owen patrick paul pedro percy pete peter phil philip phillip pierce piers quentin rafael ralph ramon
    randall randolph randy raphael ray
    raymond reggie reginald reuben rex rhys ricardo richard rick ricky rishi rob robert roberto rocky rod roderick rodney rodrigo
    roger roland ron ronald ronnie rory ross roy
    rudolph rudy rufus rupert russ russell ryan salvador sam samuel scott sean seamus seán sebastian serge sergio seth shane shaun
    shawn sherrod sheldon sidney silas simon solomon
    spencer stan stanley stephen steve steven stewart stuart ted terence terrence terry theodore thom thomas tim timothy tobias
    toby todd tom tommy tony travis trent trevor tristan
    troy tyler tyrone vernon victor vince vincent virgil vivek walter wayne wesley wilbur wilfred will william willie winston
    xavier zac zach zachary zack zane
    brock colby cole dallin deandre deshawn devin donovan drake duane earvin emmett everett fabian finn finley forrest gage
    grayson griffin gus hal hakeem ike irving
    jarrod jermaine kareem keegan kendrick khalid lebron malik maximilian mohamed nico rashad raul reid ruben rueben sherman
    terrance tevin titus trey tucker vaughn wade walker warren wendell weston woodrow zeke abner angelo bartholomew bennie boyd
    buddy burt carlton cornelius
    deangelo delbert demetrius denzel dewey earnest elmer ellis emerson ervin ezekiel gerry gil gino grover hollis homer ira irvin
    jarvis lamont leland
    lester lonnie lorenzo luigi lyle lyndon merle milton mohammad morris mort nat neville nolan orville perry quincy quinton
    ramsey reed roscoe rudyard sammy saul
    stefan sylvester taj thaddeus thurgood tobin ulysses vito wallace winfield
    eamon eamonn declan cormac ciaran cillian padraig pádraig micheál micheal diarmuid donal eoin fintan fionn oisin oisín ruairi
    ronan tadhg turlough gerrard dermot
    alun aneurin bryn dafydd dewi emlyn emrys gethin gruffydd huw hywel idris ieuan ifan iwan iolo llew owain rhodri rhun
    abdulla abdullah abdulrahman abdulaziz abu adil adnan ahmad ahmed akbar akram ali amin amir ammar anas anwar arif asad ashraf
    asif aslam ayman aziz bashar bashir
    bilal ebrahim ehsan emad fahad faisal farhan farid farooq faruq fawad fouad ghassan habib haidar hakim hamdi hamid hamza haris
    haroon hasan hashim hassan haitham
    hisham hosni humza husain hussain hussein ibrahim ijaz ilyas imad imran irfan ishaq ismail issa jaber jafar javad javed javid
    jawad kamal kamran karim kashif khaled
    khalil khurram latif mahathir mahdi mahmood mahmoud majid mansoor mansour masood mehdi mohammed mohd mousa muammar mubarak
    muhammad mujahid mukhtar munir musa
    mustafa nabil nadeem nadim naeem najib naseem nasir nasser nawaz nizar osama othman pervez qasem qasim rahim rahman ramzan
    rashid rasheed rauf riyad reza
    saad sadiq saeed saif sajid salah salahuddin saleem saleh salim salman sami samir sayed shabbir shahbaz shahid shahzad sharif
    shehbaz shoaib sohail sulaiman suleiman tahir talal talha tariq
    tarek umar usman wahid walid waqar waseem wasim yahya yaqub yasin yasser yasir younis yousef yousuf yusuf yusof zafar zaid
    zahid zain zakir zia ziad zulfikar zulkifli
    abhishek aditya ajay ajit akhil akhilesh akshay alok amar amarinder amit amitabh anand anil anirudh ankit anup anurag arjun
    arun arvind ashish ashok ashwini atal atul
    babu balaji balakrishnan bhagwant bhupesh bhupinder biren brij chandrababu chandrashekhar chirag deepak devendra dharmendra
    dilip dinesh dipak ganesh gaurav gautam ghulam girish gopal
    govind gurpreet hardeep hardik harish harsh harsha hemant himanta hitesh indrajit jagan jagdeep jagdish jairam jawaharlal
    jayant jayanta jitendra kailash kapil karan kartik kirti kishore krishna kumar
    kunal lalit lalu madhav madhukar mahendra mahesh mallikarjun manish manmohan manohar manoj milind mohan mohit mukesh mukul
    murali nagendra nagarajan narayan naren narendra navjot naveen navin
    neeraj nikhil nilesh nirmal nitin nitish om pankaj parag param parvesh pawan pinarayi piyush prabhat prabhakar pradeep prahlad
    prakash pramod pranab pranav prasad prasanna prashant pratap praveen
    prem prithvi puneet purushottam raghav raghuram rahul rajat rajesh rajeev rajendra rajinder rajiv rajkumar rajnath rakesh ram
    ramdas ramesh ramnath ranbir randeep ranil ranjan ranjit ratan ravi ravindra
    rohan rohit sachin sanjay sanjeev sanjiv sandeep santosh sarath satish satya satyajit saurabh senthil shailesh shankar sharad
    shashi shekhar shiv shivraj shyam siddharth siddaramaiah sonu srinivas subhash
    subrahmanyam subramaniam sudhir sudhanshu sukhbir sukhvinder sundar sunil suresh surinder surya sushil swapan tejashwi tejasvi
    trivendra uday uddhav umesh vasant venkatesh venkaiah vijay vikas vikram vinay
    vinod vipin virat virender vishal vishnu yash yashwant yogendra yogi yuvraj muthu dayanidhi stalin edappadi karunanidhi
    anura basil gotabaya mahinda maithripala sajith chaminda kumara nimal sanath lasith tharindu prachanda sher
    adebayo abiodun abiola adekunle ademola adewale akinwunmi akinwumi aliko aminu atiku ayo ayodele babajide babatunde bello bola
    bukola chidi chijioke chike chinedu chinua chukwuemeka chukwudi
    dapo dele emeka emeke femi festus folarin fela gbenga goodluck godswill godwin ifeanyi ikechukwu ikenna kayode kolawole kunle
    lateef kingsley muhammadu musiliu
    nnamdi nuhu nyesom obinna okechukwu olabode olamide olumide olukayode olusegun oluwaseun orji rabiu rotimi seyi tobi tunde
    uche uchenna umaru wale wole yakubu yemi
    akufo bongani fikile gwede jabu jabulani kgalema kgosi lesetja lindani lwazi mandla mangosuthu mcebisi mduduzi mmusi mosiuoa
    mthunzi mzwanele mzwandile nathi njabulo
    nkosinathi nhlanhla panyaza paulus pieter pravin fanie gerhard hendrik jaco jacobus johan johann kobus koos francois hennie
    henk schalk tiaan siya sibusiso sifiso siphiwe sipho siyabonga solly
    sthembiso tebogo thabang thabo themba thulani tito velenkosini vusi vusimuzi xolani zizi zweli zwelinzima zwelithini
    kipchoge kiprotich kimani kamau kariuki kibet kipkorir mwangi mwai njoroge odhiambo ochieng okoth onyango otieno raila rigathi
    uhuru wafula wanyama yoweri bobi kizza kwame kofi kojo nana paa yaw kwabena
    emmerson constantino tendai tendayi morgan hakainde lazarus hage abiy hailemariam haile meles faure macky bassirou alassane
    laurent blaise patrice teodoro
    azmin anuar azhar azman azlan baharudin fahmi faizal fadillah guan hadi hamzah hishammuddin jamil jamaluddin johari kok khairy
    loke muhyiddin nazri nik rafizi razak redzuan ridzuan rosli saifuddin samsuri
    shafie shahidan shamsul sanusi takiyuddin tajuddin zahari zambry zamri zulkefli takiyudin mat muhamad mohamad abang
    aleksandr aleksandar aleksander aleksei alexei alexey alejandro alberto alfonso alfredo alain anatoly andrei andrej andrés
    andreas andrii andriy andrzej antoine antónio antoni armin arne arturo augusto arseniy
    bernardo benoit benny björn bjorn borja branko carles claudio cristian cristiano denys didier dieter diego dimitri dimitar
    dmitry dmitri dmytro donato emil emilio emile enrique enrico ernesto
    esteban fabio federico felipe fernando fidel filip françois franz frans frédéric friedrich gerardo gérard gianni giorgio
    giovanni giuseppe goran günter guillermo gustavo günther hans harald heinrich heiko helmut henri henrik
    hervé horst ignacio igor ilya ivo jacek jacques jair jakob janez janusz jaroslaw jean-claude jean-luc jean-marie jean-pierre
    jean-yves jens jerzy jesús jiri joachim joakim joão joaquin jorge joschka josef jozef jörg juha juergen jürgen jurgen
    karel kaspar kaj klaus kostas kyriakos laszlo lech lars leopoldo lorenz luca lucien luciano ludovic luiz mads magnus manfred
    marcelo marcin marek mariano marius markus marko massimo mateo mateusz matteo matthias mats mauricio mauro michał michel
    mikhail
    mikael mikhael milos miroslav mikheil nicolás nikita nikol nikolai nikolaj nikos olaf oleg oleh oleksandr oleksii oleksiy ole
    olivier osvaldo otto pablo paolo pascal pavel pavlo pere petr petro petteri pierre piotr radek radoslaw rainer recep reinhard
    rené roman romano ruslan ruud salvatore santino sauli sergei sergey sergii sergiy serhiy sigmar silvio slobodan søren
    stanislav stéphane sven svein taras tayyip thierry thorsten tomas tomasz toomas ulf ulrich uwe vaclav valdis valentin valery
    valeriy vadim
    vasily vasyl viktor vitali vitaliy vitaly vlad vladimir vladislav volodymyr vojislav volker werner willem willi wladimir
    wojciech wolfgang xabier yannick yanis yegor yevgeny yevgeniy yuri yuriy yves zbigniew zoran zlatan
    benyamin binyamin avigdor avi amnon aryeh arye avraham bezalel chaim daoud dror ehud eitan gadi gilad itamar itzhak moshe
    naftali nir ofer ofir oren ronen shaul shimon shlomo tamir uri yair yaakov yehuda yisrael yitzhak yoav yoram yosef yossi yuli
    zvi
    akira hiroshi hideo hideki ichiro junichiro kazuo kenji kenta makoto masahiro masayoshi naoto satoshi shigeru shinzo shinzō
    shinji shigeki takeshi takashi taro toshimitsu toshihiro yasuhiro yasuo yoshihide yoshihiko yoshinori yukio yukiya yutaka
    hirokazu katsunobu fumio shohei
    jintao xiaoping jiabao keqiang zedong enlai thaksin prayut prayuth abhisit benigno joko prabowo susilo bongbong noynoy ki-moon
    jae-in jae-myung jong-il jong-un il-sung moo-hyun dae-jung myung-bak duck-soo
    jokowi luhut bambang budi agus sutiyoso manet xanana
    hamad tamim khalifa nayef abdel abdelfattah abdel-fattah ismael nabih nouri haider barham masoud massoud nechirvan qais
    muqtada moqtada kais rached beji moncef
    nayib sebastián evo lenín iván álvaro ollanta martín néstor jovenel jean-bertrand
    gough barnaby
  `),
  ],
  female: [
    ...EN_WORLD_FEMALE,
    ...words(`
    abby abigail ada adele adriana agatha agnes aileen aimee alana alexa alexandra alice alicia alison allison allyson alyssa amal
    amanda amber amelia amy ana anastasia andrea angela angelica angelina angie anita ann anna annabel anne
    annette annie antoinette antonia ariana arlene audrey ava barbara beatrice becky belinda bella bernadette bernice beth bethany
    betsy betty beverly beverley bianca blanche bonnie brandy brenda bridget brigid britney brittany brianna brooke caitlin callie
    camila
    camilla camille candace candice cara carla carly carmen carol carole caroline carolyn carrie cassandra cassidy catherine cathy
    cecilia celeste celia charlene charlotte chelsey cherie cheryl chloe christa christina christine christy
    cindy claire clara clare clarissa claudia colette colleen connie constance cora corinne cristina crystal cynthia daisy
    danielle daphne darlene dawn deanna deb debbie deborah debra deirdre delia delores denise desiree diana diane dianne dina
    dolores
    donna dora doreen doris dorothy ebony edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen
    eloise elsa elsie emilia emily emma erica erika erin esme esmeralda estelle esther ethel eunice eva evelyn eve faith fatima
    fay faye felicia felicity fern fiona fran frances francesca freya gabriella gabrielle gail gemma genevieve georgina geraldine
    germaine gertrude gillian gina ginger ginny giselle gladys glenda glenys gloria grace greta gretchen gwen gwendolyn hailey
    hannah harriet hattie
    hazel heather heidi helen helena henrietta hilary hillary hilda holly hope ida imelda imogen ingrid irene iris irma isabel
    isabella isabelle isla ivanka ivy jackie jacqueline jacqui jade jana jane janet janice janine jasmine jayne jeanette jeanne
    jeannie jemima jen jenna
    jennifer jenny jess jessica jill jillian jo joan joanna joanne jocelyn jodie joni josephine josie joy joyce juanita judith
    judy julia juliana julie juliet juliette justine kaitlin kamala karen karin karine karla kat kate katelyn katharine katherine
    kathleen kathryn kathy
    katie katrina katy kay kayla kayleigh keira keisha kendra keri kerri kiara kimberly kimberley kirsten kirsty kitty kristen
    kristi kristin kristina kristy krysten kylie lacey lakshmi lana lara latoya laura lauren lavinia lea leah leanne leila lena
    leona leonora leticia lettie lila lilian lillian lily linda lindsey lisa liz liza lizzie lois lola lorena loretta lori lorna
    lorraine lottie louisa louise lucia lucille lucinda lucy lydia lynda lynette lynn lynne mabel mackenzie madeleine madeline
    maeve
    maggie maisie mallory mandy mara marcia margaret margarita margery margot marge maria mariah marianne marie marilyn marina
    marisa marissa marjorie marlene marsha martha mary maryam matilda maude maura maureen maxine meg megan meghan melanie melania
    melinda melissa mercedes meredith
    mia michaela michele michelle mildred millie mimi mindy minnie mira miranda miriam moira mollie molly mona monica muriel myra
    myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nigella nikki nina noelle nora norah noreen
    norma olga olive olivia opal
    ophelia orla paige pam pamela pandora patience patricia patsy patti patty paula paulette pauline pearl peggy penelope penny
    petra petula philippa phoebe phyllis pippa polly poppy portia priscilla prudence prue rachael rachel ramona rebecca rebekah
    regina renata renee rhea rhiannon rhoda rhonda rita
    roberta robyn rochelle roisin róisín rosa rosalie rosalind rosalyn rosamund rosanna rose roseanne rosemary rosie rowena
    roxanne ruby ruth sabrina sadie sally samantha sandra sarah sara scarlett selena selina serena shari sharon shauna sheena
    sheila shelby shelley sheri sherry
    shirley sian siân sienna simone sinead sinéad siobhan siobhán sondra sonia sonja sonya sophia sophie sofia stacey stacy stella
    stephanie stormy sue susan susanna susannah suzanne suzi suzie sylvia tabitha tamara tammy tania tanya tara tasha tatiana tess
    tessa thelma theresa therese thérèse
    tiffany tina toni tonya tracey tracy trudy ursula valerie vanessa vera verity veronica vicki vicky viola violet vivian vivien
    vivienne wanda wendy whitney wilhelmina wilma winifred winnie yasmin yolanda yvette yvonne zara zelda zoe zoey
    aaliyah alma aoife bronagh caoimhe ciara clodagh dervla emer fionnuala grainne gráinne mairead mairéad máire niamh nuala
    oonagh orlaith saoirse bethan carys ceri eluned ffion lowri mererid nerys rhian sioned
    latanya letitia lashonda makayla nikole shanice shaniqua tameka tanisha tawana ayanna ketanji keshia latasha kyrsten rashida
    ilhan pramila cori tulsi kellyanne condoleezza lael christia
    aisha ayesha alia alina almas amina aminah amira anisa arifa asiya asma ayse azizah azalina benazir bushra fadia faiza farah
    farida farzana fatema fathia fatimah fauziah fawzia ghada habiba hafsa hala halima halimah hamida hanan hanin huda humaira
    iman
    jamila khadija khadijah laila layla leyla lubna malala malika mariam marwa maysoon mehreen mumtaz nabila nadira nafisa najat
    najla naheed nargis narges nasreen nasrin nawal nazanin nazia noura nurul rabia rafidah rania rasha razia rehana rosmah
    ruqayyah saba sabina sadia safiya saima sakina salma sameera samina samira sana sania sayeeda shabana shabnam shaista shamima
    shahla shazia sheikha shireen siti sumaya tahira tasneem ume yasmeen yasmine yusra zahra zainab zaynab zeinab zubaida zulaikha
    aarti aditi aishwarya ambika amrita anandiben ananya anjali anju anupriya anuradha anushka aparna archana arundhati asha
    atishi bela bhavna bina chanda chandrika deepa deepika deepti divya droupadi durga gauri geeta gita hema hemamalini indira
    indu isha jaya jayalalithaa jayanthi jyoti kajal kalpana
    kamla kanimozhi kangana kanchan karuna kareena kavita kavitha komal kriti lata leela madhuri mamata maneka manisha manju maya
    mayawati medha meena meenakshi meera meira mithali mridula nalini namrata nandini neelam neelima neena neeta neha nidhi
    nirmala nisha nita nupur pallavi
    parvati payal pooja poonam prachi pragya prajakta pratibha pratima preeti preneet priti priya priyanka puja radha radhika
    rajeshwari rajani rakhi rashmi reema rekha renu renuka ritu rohini ruchi rupa sabita sadhvi sandhya sangeeta sanjana sarita
    saraswati savita seema shaila
    shalini sharmila sharmistha shilpa shobha shraddha shreya shruti shweta smita smriti sneha sonal sonali srividya suchitra
    sudha sujata suma sunita supriya sushma sushmita suvarna swapna swati tanuja tanvi taslima trisha uma urmila usha vandana vani
    vasundhara vasudha veena vidya vimala vineeta
    vinita vrinda yamini yashoda kshama malini revathi tamilisai thamizhachi
    abike abimbola adaeze aduke adaobi adanna amaka amarachi arunma binta bolanle chiamaka chidinma chimamanda chinwe chioma
    diezani ebele ebere folake folasade folashade funke funmilayo gbemisola hadiza hauwa ifeoma ifeyinwa iyabo khadijat modupe
    ngozi nkechi nkiru nneka nnenna nonye oby obiageli oluremi omowunmi oyinkansola ronke titilayo toyin uju uzoamaka yewande
    yetunde
    bathabile buhle busisiwe dineo khumbudzo khusela lindiwe makhosi mamphela mmamoloko nkosazana naledi nandi nokuthula
    noluthando nomvula nomthandazo nompumelelo nomvuyo nonkululeko noxolo nosiviwe ntombi phindile phumzile pumla refilwe
    sindisiwe thandeka thandi thandiwe thembi thokozile thoko thuli tshidi zandile zanele zindzi zoleka zodwa zukiswa annelie
    annelize elna hettie mariette marietjie
    akinyi wanjiru wanjiku wambui wangari wangui wairimu nyokabi muthoni njeri achieng adhiambo atieno akosua efua abena adwoa
    samia
    azura fuziah noraini norliza norhayati rina rohani rosnah rubiah saraswathy shahrizat zuraida teresa latheefa ambiga
    agnieszka alessandra angelique anja anke anneke annalena annegret annika astrid aurore beata beatriz birgit brigitte bojana
    carme carlota catalina catarina cécile chantal chiara claudine clémentine corina cornelia cristine daniela delphine dijana
    dilma donatella
    dorota edita ekaterina elżbieta elke elly elvira emmanuelle enrica erna esperanza estela ewa federica florentina franca
    françoise frauke gerda giorgia giulia graciela gro hanna hanne heike helle hélène helga ilaria ilse inés ines inga irina
    isabela iryna ivana ivanna jadwiga jacinda jelena
    johanna jolanta judit julija juliane kaja kajsa karolina kateryna katalin katarina katja katarzyna keiko kersti kjersti
    kristalina laetitia lenka lilja lioudmila lucía ludmila luisa lyudmila magda magdalena maia maite malgorzata małgorzata
    manuela manon mariana marija
    marta mariya marlène maryna mathilde mechthild mette milena mirjana nadezhda natalya nataliya nathalie oksana oleksandra olena
    olha paola pilar rosario roselyne rosella sabine sahra sanna saskia ségolène sibylle sigrid silvia silvana simonetta sofie
    solange soledad sviatlana
    svetlana svitlana susana sylvie tarja tetiana tetyana ulrike ulla ute valentina valérie vaira véronique viktoria viktoriia
    vjosa vigdis virginie wiesława xiomara ximena yulia yuliia yekaterina yelena zeynep zinaida zuzana zhanna rigoberta
    akiko ayako haruka hiroko kazuko kumiko mariko michiko mieko naoko noriko reiko sanae sachiko sayaka seiko tomoko yoko yoriko
    yuriko yuko aung-san leni imee corazon risa loren megawati retno susi yingluck paetongtarn suu ayelet orit
    tzipi golda limor merav gila galit yael yifat geun-hye kyung-wha yo-jong
    jacinta larissa annastacia peta sussan bronwyn zali monique allegra kylea lidia anika michaelia karina nanaia kiri golriz
    chlöe marama lesley noa kemi aisling shelly
  `),
  ],
  other: [
    ...EN_WORLD_ANY,
    ...EN_DOUBTFUL_NAMES,
    ...words(`
    addison alex ash ashley aubrey avery bailey billie blair blake bobbie brook cameron carey carroll casey charley courtney dale
    dana darcy dominique drew elisha ellery emery
    frankie gale harley harper hayden jaden jaime jamie jessie jody jules kai kasey kelly kelsey kendall kerry kim kit lauri
    laurie leigh leslie lindsay marion marley mickey mo nicky pat parker
    peyton quinn reagan reese regan rene riley robbie robin rowan sacha sage sandy sasha shannon shea skyler stevie tatum taylor
    val
    kiran amandeep aman harpreet jaspreet manpreet navdeep simran sukhdeep parveen pran suman saroj sonam roop harjit jasvinder
    kulwinder baljit noor nour nur
    sade chika chi tosin dami folu yinka temitope temi sola bisi dayo kehinde taiwo oluwatobi remi simi lerato kagiso tumi karabo
    lesedi boitumelo thato ayanda nkosana lwandle khaya
    wei ming jun hui yi xin xiu ping jing ling mei yan yun ying min jin hao fang lan hua bo jia lei qiang tao wen xiaoming siew
    swee seng teck boon chee choon hock kah keng kian kiat kuan meng mun poh sim siong tong tuck wai wah yee yoke yuen chuan hsien
    loong
    su hyun jae joon min-ho seung sung yong hye eun kyung tae
    haru hikaru kaoru nao rei ren ryo sora yuki anh binh dung duc hai hoa hoang huong khanh linh minh nam nga ngoc phuc phuong
    quang thanh thu tien trang trung tung vinh
    maxime sascha sasa gabriele tal shai gal shahar omer ofra lior yuval adi
    wynne lyn merrill jean jan ariel alexis
  `),
  ],
  family: words(`
    king bishop pope dean judge marshal abbot major
    hill hills lake park parks bridge bridges
    abbott abrams adams adeyemi ahern albanese allred anderson andrews archer ardern armstrong ashcroft ashton atkins atkinson
    austen badenoch baldwin balls banks bannon barclay barnes barnett barr barrett bates baxter beckham bell bennett benson berry
    biden blackburn blinken blunt boebert bolton bondi booker boswell bowen bowman boyle brady bragg braverman brennan briggs
    brooks brown browne bryant buchanan burke burgess burnham burns burr burton bush butler buttigieg byrne cabrera callaghan
    callahan campbell cantor cardin
    carlson carney carr carson carter castro cash chalmers chamberlain chambers chandler chaney chapman cheney chisholm chretien
    churchill clarke clegg cleverly clooney cobb coffey cohen coleman collins comer comey connolly conway cook cooper coons corbyn
    cornyn cortez costello cotton coveney cox crawford crockett
    crosby cross crowley cruz cummings cunningham cuomo curran dalton daly daschle davidson davies davis dawson delaney desantis
    devos diaz dickson dillon dixon dodd doherty dole donaldson donnelly doyle duckworth duffy dunn dunne durbin dutton eastwood
    edwards eisenhower ellison emmer epstein erdogan erdoğan ernst evans
    farage farrell farron fauci feinstein ferguson fernandez fetterman fischer fisher fitzgerald fitzpatrick fleming fletcher
    flynn forsyth foster fowler franken fraser freeman frost fuller fulton gabbard gaetz gallagher galloway garcia gardner garland
    gates giffords gillard gillibrand gingrich ginsburg giuliani gomez gonzales gonzalez
    gorsuch gove granholm grassley graves gray grayling green greene greenberg grey griffith griffiths guterres gutierrez hague
    haley hamilton hammond hancock hanson harding hargreaves harman harrell harris hart hawkins hawley hayes healey healy hegseth
    henderson hernandez hewitt hicks higgins hodge hodges hoffman hogan holder
    holmes holt hoover hopkins howe howell hoyer hoyle hudson huckabee hughes humphrey humphreys hunt hurley hutchinson inslee
    irwin jacobs jenkins jenrick jensen johnson johnston johnstone jones kaine kagan kaufman kavanaugh kaur keane keating kelleher
    keller kemp kennedy kenyatta kerr khan khanna
    kinnock kissinger klein klobuchar knight knox koch kushner kwarteng kyl lambert lammy landry lang lansley larkin lavrov lawson
    lawton leadsom leahy levin lewis lieberman lightfoot livingstone longbottom lopez lowe lynch lyons macdonald macfarlane mackay
    macleod macron maddow madden maduro malone manchin mandelson mandela
    markey martinez marsh massie matheson mattis mayorkas mcauliffe mcbride mccain mccarthy mccartney mcconnell mccormick mcdonald
    mcdonnell mcdowell mcentee mcfadden mcgovern mcgowan mcgrath mcgregor mckay mckenna mckenzie mckinley mckinnon mclaughlin
    mclean mcmahon mcmanus mcmillan mcnamara mcveigh meadows medvedev menendez merkel merz miliband miller mills milne
    modi moore morales moran mordaunt moreno morrison morrissey mueller mulvaney murkowski murphy murtha musk myers nadler
    napolitano nash navarro netanyahu newman newsom newton nguyen nicholls nichols nixon noem norris nunes obama obrador
    ocasio-cortez o'brien o'connell o'connor o'dea o'donnell o'grady o'hara o'keefe o'leary
    o'malley o'neill o'neil o'reilly o'rourke o'sullivan o'toole osborne ossoff owens paisley palin palmer parkinson parsons patel
    paterson patterson pattinson paxton payne pearce pearson pelosi pence perez perkins peters peterson petraeus phillips pincher
    pitt plibersek poilievre pollard pompeo porter portman powell price pritchard pritchett
    pritzker pryor psaki putin raab raffensperger ramaphosa ramirez ramos ramsay rangel raskin rayner reeves rees rees-mogg reilly
    reynolds rhodes rice richards richardson rivera rivers roberts robertson robinson rodgers rodriguez rogers romney rooney
    roosevelt rosen rosenberg rosenstein rounds rove rowley rubio rudd rumsfeld russo rutte salazar
    salmond sanchez sanders santos santorum sarkozy sasse saunders savage scalia scalise schiff schmidt scholz schröder schroeder
    schultz schumer schwartz schwarzenegger scully sessions shapiro sharma sharp sharpe shaw sheppard sheridan shorten silva
    simmons simpson sims sinema sinclair singh slater sloan smith smyth snowden snow soros sotomayor spicer springer stabenow
    starmer steele
    stefanik steiner stephens stephenson stevens stevenson stokes stone straw streeting sturgeon sullivan summers sunak swalwell
    swanson swinney swift swinson symonds tate tanner tebbutt thatcher thomson thompson thornberry thornton thorpe thune tillerson
    tillis tlaib torres townsend trudeau truman trump truss tuberville tugendhat turnbull turner tusk tutu
    umunna underwood valdez vance vargas varadkar vasquez vaughan villanueva waldron wallis walsh walters walton walz ward warner
    warnock watkins watson watt watts webb weber webster weiner weinstein weiss welch wells westwood wheeler whitaker whitehouse
    whitmer wicker wilkins wilkinson williams williamson willis wilson winter winters wolf wolfe wong
    wood woods woodward wright wyatt wyden xi yang yellen yates youngkin yovanovitch zahawi zelensky zelenskiy zelenskyy zeldin
    zimmerman zuckerberg zuma zeman
    ambani bachchan banerjee bhagwat bhatt bhattacharya bhutto bose chakraborty chandra chatterjee chaudhary chaudhry chauhan
    chavan chidambaram chopra choudhary chowdhury das datta desai deshmukh dhoni dixit dubey dutt fadnavis gadkari gandhi gehlot
    ghosh gill goyal gowda gupta hooda iyer jadhav jain jaishankar jaitley jha joshi kapoor kejriwal kharge kohli kulkarni
    mahajan malhotra malviya mehta mishra misra mittal mukherjee munde naidu nair naqvi narayanan natarajan nayak nehru oberoi
    owaisi panneerselvam pandey panda pant parikh parrikar pathak patil patnaik patra pawar pillai prabhu puri raina raju
    ramachandran raman ranaut rana rane rao rathore rawat reddy rijiju saha sahoo sarma sawant saxena scindia sengupta sethi shah
    shetty shekhawat
    shinde shukla sibal siddique sidhu sinha sisodia sitharaman soni soren srinivasan swamy tagore tandon tendulkar tewari
    thackeray tharoor thakre tiwari tomar tripathi trivedi vadra vajpayee varma venugopal verma vyas wadhwa yadav yeddyurappa
    yechury zardari rajapaksa wickremesinghe dissanayake jayawardene perera bandara hasina yunus oli thapa shrestha deuba tamang
    gurung
    butt bugti gilani khawaja khattar mirza qureshi siddiqui chishti durrani ghani karzai abbasi afridi awan cheema dar gohar
    iqbal jamali kakar lodhi marri mazari memon niazi rajput raza soomro
    abacha abubakar achebe adesina adichie adeleke afolabi ajayi akande akpabio akeredolu aregbesola awolowo azikiwe babangida
    balogun bakare buhari chukwu dogara ekwueme el-rufai emefiele ezekwesili ezeife falana fashola fayemi fayose fubara ganduje
    gbajabiamila gowon ihedioha iweala keyamo magu malami makinde nwosu nwachukwu
    nzeogwu obaseki obasanjo obi obiano odinga ogunlesi ojukwu okafor okeke okonjo-iweala okonkwo okorie okoro okoye okowa
    onaiyekan onuoha osinbajo oshiomhole oyebanji oyelowo oyetola ribadu saraki shettima soludo soyinka sowore tambuwal tinubu
    udom umahi uzodinma uzodimma wike yar'adua zulum mahama akufo-addo bawumia rawlings nkrumah
    botha buthelezi cele dlamini dlamini-zuma gigaba gordhan hlophe holomisa khumalo kruger lekota madonsela magashule maimane
    malema manamela mantashe mapisa-nqakula mashaba mashatile mathale mbalula mbeki mboweni mchunu mkhize mkhwebane mokonyane
    molefe motlanthe motshekga motsoaledi motsepe mthembu mthethwa naidoo nkosi ndlovu ngcobo ngcuka nzimande
    pandor pretorius radebe ramokgopa sexwale shaik shivambu sisulu steenhuisen steyn suzman tambo tshabalala venter viljoen
    vilakazi xaba xulu zikalala zille zondo kagame kibaki mugabe mnangagwa chamisa museveni nyerere magufuli ruto gachagua
    tsvangirai biti
    badawi chew chin chong chua chan cheng chang cheung choi foong gan goh huang kang khoo koh kwok lai lam lau leong liang liew
    lim lin liu loh lu ng ngeow ong pang phua quek soh tan tang tay teh teo tham toh tsai tse tsang wang wee wu xu yap yeo yeoh
    yeung yip yu zhang zhao zheng zhou zhu chen deng jiang li
    moon yoon kishida abe suga ishiba takaichi aso koizumi noda kono tanaka suzuki sato yamamoto watanabe ito nakamura kobayashi
    marcos duterte aquino arroyo widodo subianto yudhoyono sukarno suharto shinawatra chan-ocha tran pham phan
    abbas arafat assad barak barghouti ben-gvir dahlan erekat gantz gallant haniyeh herzog katz khamenei khomeini lapid liberman
    livni nasrallah olmert peres rabin raisi rouhani pezeshkian sinwar smotrich zarif araghchi al-assad al-sisi al-maliki al-sadr
    al-abadi al-thani morsi mursi gaddafi qaddafi sisi sadat hariri aoun mikati berri jumblatt
    aznar bachelet berlusconi bolsonaro boric bukele calderon cavusoglu chavez chirac chávez conte correa draghi duda fico fillon
    fujimori guaido guaidó hollande jaruzelski juncker kaczynski kaczyński karadzic kirchner kohl komorowski kuleba kuchma lagarde
    laschet lukashenko lula macri meloni melenchon mélenchon milei milosevic mitterrand mladic mogherini
    navalny navalnaya orban orbán peskov piñera poroshenko prigozhin prodi rajoy renzi rousseff salvini sánchez shoigu sikorski
    steinmeier stoltenberg stubb szijjarto tsipras tikhanovskaya tymoshenko vucic vučić wałęsa walesa yanukovych yatsenyuk yeltsin
    yermak zakharova zaluzhny zemmour habeck baerbock weidel lindner söder pistorius kallas sobotka babis babiš zapatero
  `),
  particles: words(
    `bin binti bint ibn al el ul abu ben van von der den de del della di da do dos das du la le los las ter ten te zu zur y e af av mac st san s/o d/o a/l a/p anak ap`,
  ),
  humps: words(`mc mac fitz o d la le lo de di du da del van von st al el ja jo ka ke ra ta sha ma ann mary ab`),
  places: EN_PLACES,
  placeHeads: EN_PLACE_HEADS,
  demonyms: words(`
    american british english scottish scots welsh irish french german italian spanish portuguese dutch belgian swiss austrian
    danish swedish norwegian finnish icelandic polish czech slovak slovakian
    slovenian slovene hungarian romanian bulgarian greek turkish cypriot maltese croatian croat serbian serb bosnian montenegrin
    macedonian albanian kosovan kosovar ukrainian russian belarusian belarussian
    moldovan lithuanian latvian estonian georgian armenian azerbaijani azeri kazakh kyrgyz tajik turkmen uzbek afghan pakistani
    indian bangladeshi nepali nepalese bhutanese lankan maldivian burmese thai lao laotian
    cambodian vietnamese malaysian malay singaporean indonesian filipino philippine bruneian timorese chinese taiwanese tibetan
    uyghur uighur mongolian japanese korean iranian persian iraqi kurdish kurd syrian
    lebanese israeli palestinian jordanian saudi emirati qatari kuwaiti bahraini omani yemeni arab arabian egyptian libyan
    tunisian algerian moroccan sudanese ethiopian eritrean somali djiboutian kenyan
    ugandan tanzanian rwandan burundian congolese zambian zimbabwean malawian mozambican angolan namibian botswanan swazi nigerian
    ghanaian ivorian liberian leonean senegalese gambian malian burkinabe nigerien
    chadian cameroonian gabonese togolese beninese guinean mauritanian mauritian malagasy seychellois african asian european
    canadian quebecois québécois mexican cuban haitian dominican jamaican bahamian barbadian
    trinidadian guyanese honduran guatemalan salvadoran nicaraguan panamanian colombian venezuelan ecuadorian ecuadorean peruvian
    bolivian chilean argentine argentinian argentinean uruguayan paraguayan brazilian latino latina
    latin hispanic latinx australian aussie kiwi maori māori fijian samoan tongan papuan aboriginal scandinavian nordic baltic
    balkan slavic soviet eurasian anglo cornish londoner
    liverpudlian mancunian glaswegian geordie texan californian floridian hawaiian alaskan yorker bostonian chicagoan angeleno
    philadelphian ohioan virginian pennsylvanian oregonian
    queenslander tasmanian victorian sydneysider parisian berliner muscovite venetian catalan basque galician bavarian flemish
    walloon prussian siberian chechen tatar crimean cossack punjabi bengali gujarati tamil
    telugu kannada marathi malayali kashmiri sindhi baloch pashtun hazara rohingya sinhalese hausa fulani yoruba igbo zulu xhosa
    sotho tswana afrikaner kikuyu luo masai maasai tutsi hutu tigrayan oromo amhara
    sarawakian sabahan penangite kelantanese johorean bornean javanese balinese acehnese moldavian transatlantic levantine gazan
    inuit navajo cherokee sioux apache métis metis roma romani gypsy yiddish hebrew arabic mandarin cantonese
    americans britons brits germans italians russians ukrainians israelis palestinians arabs indians pakistanis australians
    canadians nigerians kenyans africans europeans asians mexicans cubans syrians iraqis iranians
    afghans egyptians turks kurds greeks poles swedes danes norwegians finns hungarians romanians serbs croats bosnians albanians
    malaysians indonesians filipinos singaporeans koreans latinos hispanics californians texans
    londoners venezuelans haitians ghanaians ugandans zimbabweans bangladeshis nepalis afghanis kashmiris georgians armenians
    azerbaijanis estonians latvians lithuanians belarusians brazilians argentines colombians chileans
  `),
  aliases: phrases(`
    known as, also known as, better known as, best known as, aka, a.k.a., alias, born
  `),
  others: phrases(`
    january, february, march, april, may, june, july, august, september, october, november, december, jan., feb., aug., sept.
    oct., nov., dec.
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, spring, summer, autumn, christmas, christmas eve
    christmas day, boxing day, new year
    new year's eve, new year's day, easter, easter sunday, good friday, lent, ramadan, eid, eid al-fitr, eid al-adha, hari raya
    diwali, deepavali, holi, durga puja, navratri
    dussehra, ganesh chaturthi, onam, pongal, thaipusam, vesak, wesak, hanukkah, passover, yom kippur, rosh hashanah, sukkot
    purim, kwanzaa, thanksgiving, halloween, valentine's day
    st patrick's day, st. patrick's day, burns night, bonfire night, guy fawkes, mother's day, father's day, memorial day
    labor day, labour day, veterans day, presidents' day
    independence day, fourth of july, juneteenth, columbus day, mlk day, groundhog day, black friday, cyber monday, super tuesday
    super bowl sunday, anzac day, australia day, waitangi day
    canada day, bastille day, republic day, heritage day, freedom day, youth day, merdeka, merdeka day, malaysia day
    lunar new year, chinese new year, mid-autumn festival, nowruz
    remembrance day, remembrance sunday, armistice day, d-day, ve day, may day, bank holiday, world war, world war i
    world war ii, first world war, second world war, cold war, civil war
    vietnam war, korean war, gulf war, iraq war, great depression, great recession, holocaust, nakba, apartheid, the troubles
    windrush, watergate, brexit, partygate, arab spring, cultural revolution
    tiananmen, 9/11, september 11, chernobyl, fukushima, d-day landings, renaissance, enlightenment, middle ages, victorian era
    industrial revolution, ice age, stone age
    christian, christians, christianity, catholic, catholics, catholicism, protestant, protestants, anglican, anglicans
    methodist, baptist, lutheran, presbyterian, evangelical, evangelicals, mormon
    mormons, orthodox, islam, islamic, islamist, islamists, muslim, muslims, sunni, sunnis, shia, shiite, shiites, sufi, salafi
    wahhabi, jew, jews, jewish, judaism, hindu, hindus, hinduism, hindutva, sikh, sikhs
    sikhism, buddhist, buddhists, buddhism, dalit, dalits, brahmin, zionist, zionism, atheist, pagan, god, jesus, jesus christ
    christ, allah, lord shiva, bible, quran, qur'an, koran, torah, talmud
    gospel, genesis, new testament, old testament, sharia, hajj, umrah, satan, nazi, nazis, nazism, fascist, marxist, marxism
    communist, communists, communism, socialist, socialism, leninist, stalinist, maoist
    maoists, thatcherite, blairite, corbynite, trumpism, maga, gaullist, peronist, keynesian, orwellian, kafkaesque, darwinian
    freudian, shakespearean, dickensian
    covid, covid-19, coronavirus, omicron, ebola, zika, hiv, aids, hiv/aids, sars, mers, h5n1, h1n1, monkeypox, mpox, alzheimer's
    parkinson's, dengue, lyme disease, als, adhd, ptsd, dna, ivf, nhs app
    viagra, ozempic, wegovy, paxlovid, botox, xanax, oxycontin, fentanyl, prozac, ivermectin, hydroxychloroquine, covaxin
    covishield, sputnik v, sinovac
    obamacare, affordable care act, medicare, medicaid, social security, green new deal, new deal, inflation reduction act
    patriot act, civil rights act, voting rights act, first amendment, second amendment
    fourth amendment, fifth amendment, 14th amendment, fourteenth amendment, 25th amendment, roe v wade, roe v. wade, dobbs
    title ix, title 42, section 230, section 377, article 370, article 5, article 50
    constitution, declaration of independence, bill of rights, magna carta, geneva convention, geneva conventions
    paris agreement, paris accord, kyoto protocol, good friday agreement, belfast agreement
    northern ireland protocol, windsor framework, treaty of versailles, maastricht treaty, lisbon treaty, minsk agreements
    oslo accords, abraham accords, belt and road, green book, white paper, green paper
    human rights act, official secrets act, companies act, rwanda bill, online safety bill, gdpr, nafta, usmca, cptpp, aukus
    quad, start treaty, new start, npt, jcpoa, build back better, project 2025, operation sindoor
    gst, ppe, gdp, vat, ulez, hs2, heathrow expansion, sizewell c, hinkley point, keystone xl, nord stream, nord stream 2
    crossrail, elizabeth line, bitcoin, ethereum, dogecoin, nasdaq, dow, dow jones, ftse, ftse 100
    s&p 500, nikkei 225, sensex, nifty, hang seng, brent crude, wti, libor, main street, hollywood, bollywood, nollywood
    broadway, west end, big tech, big oil, big pharma
    internet, world wide web, wi-fi, wifi, bluetooth, iphone, ipad, mac, macbook, android, windows, xbox, playstation
    nintendo switch, kindle, siri, chatgpt, gpt-4, copilot, gemini, bard, chrome, gmail, google maps
    google play, app store, zoom, skype, messenger, facetime, uber eats, photoshop, excel, powerpoint, wikipedia, spotify, twitch
    discord, grindr, tinder, ebay, etsy, shein, temu, deliveroo, just eat
    edition, deluxe, ultra, keyboard, touchpad, charger, headphones, headset, earbuds, smartphone, smartwatch, console, gamepad
    router, printer, soundbar, powerbank, hotspot, playlist, remix, remaster, sequel, trilogy, soundtrack
    coke, diet coke, pepsi, big mac, kfc, burger king, nike, adidas, puma, gucci, prada, chanel, dior, louis vuitton, rolex, lego
    barbie, monopoly, tylenol, kleenex, velcro, taser, airtag, ray-ban
    boeing 737, boeing 737 max, boeing 747, 737 max, airbus a320, a380, f-16, f-35, eurofighter, typhoon, rafale, himars, javelin
    patriot missile, iron dome, tomahawk, trident, trident missile, kalashnikov, ak-47, ar-15
    leopard 2, abrams tank, humvee, black hawk, apache helicopter, predator drone, air force one, marine one, hms queen elizabeth
    hms prince of wales, uss gerald ford, titanic, titan submersible, moskva, challenger, columbia
    apollo, artemis, soyuz, falcon 9, falcon heavy, starship, hubble, james webb, voyager, chandrayaan, chandrayaan-3, gaganyaan
    orion, perseverance, international space station, iss, hyperloop
    olympics, olympic games, winter olympics, summer olympics, paralympics, commonwealth games, asian games, world cup, euros
    euro 2024, euro 2020, champions league, europa league, fa cup, carabao cup, league cup, la liga, serie a
    bundesliga, ligue 1, super bowl, world series, stanley cup, nba finals, march madness, final four, masters, us open
    australian open, french open, roland garros, ryder cup, davis cup, six nations, tri nations
    ashes, the ashes, ipl, big bash, t20, test match, grand prix, tour de france, giro, grand national, kentucky derby
    royal ascot, state of origin, afcon, copa america, gold cup, ballon d'or, olympic
    oscars, academy awards, academy award, golden globes, golden globe, emmys, emmy, grammys, grammy, tonys, baftas, bafta
    brit awards, eurovision, booker prize, pulitzer, pulitzer prize, nobel, nobel prize
    nobel peace prize, glastonbury, coachella, burning man, comic con, met gala, edinburgh festival, cannes film festival
    sundance, davos, g7, g8, g20, cop26, cop27, cop28, cop29, cop30, apec, un general assembly, state of the union
    queen's speech, king's speech, prime minister's questions, pmqs, prime minister's question time, question time, newsnight
    panorama, today programme, good morning britain, good morning america, meet the press, face the nation, state of the nation
    fox & friends, saturday night live, the view, the daily show, strictly, love island, big brother, the crown, game of thrones
    star wars, star trek, harry potter, james bond, batman, superman, spider-man, avengers, marvel
    hamlet, macbeth, romeo, mona lisa, cinderella, santa, santa claus, father christmas, mickey mouse, uncle sam, john doe
    jane doe, joe public, storm eunice, storm arwen, hurricane katrina, hurricane sandy, hurricane ian
    hurricane helene, hurricane milton, hurricane maria, hurricane harvey, typhoon haiyan, cyclone freddy, cyclone gabrielle
    el niño, el nino, la niña, la nina, richter, celsius, fahrenheit
    union jack, stars and stripes, star-spangled banner, god save the king, god save the queen, black lives matter, blm, metoo
    #metoo, me too, pride, pride month, black history month, lgbt, lgbtq, lgbtq+, bame
    victoria cross, george cross, george medal, purple heart, medal of honor, presidential medal of freedom, padma shri
    padma bhushan, bharat ratna, order of the british empire, mp3, suv, cctv, ufo, uap, ai, vpn, tv, ceo pay
    advertisement, photograph, getty, getty images, shutterstock, alamy, rex features, afp via getty images, epa, editor's note
    read more, sign up, live blog, opinion, q&a, rip, faq
    earth, mars, venus, jupiter, saturn, mercury, milky way, north star, equator, hemisphere, internet explorer, zoom call
    roman empire, byzantine, ottoman, mughal, british raj, the raj
    democracy, jan 6, january 6, jan. 6, capitol riot, unite the right, pizzagate, qanon, russiagate, nine-eleven
    horizon scandal, post office scandal, grenfell, hillsborough, infected blood inquiry, covid inquiry, leveson inquiry
    stop the steal, make america great again, vote leave, remain campaign, no campaign, yes campaign, the voice
    voice to parliament, 1mdb, srebrenica, soweto uprising, sharpeville, state capture, zondo commission, endsars, biafra war
  `),
};
