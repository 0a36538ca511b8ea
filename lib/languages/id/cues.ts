// Reporting words of Indonesian news, in the forms that print uses: bare verbs after the quote, the same with the
// clitic -nya, active meN-/ber- forms after their subject, passive di- forms before their agent, and prepositions.
// Source: own knowledge of usage.
import type { CueEntry } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

const entries = (forms: readonly string[], shape: Omit<CueEntry, 'form'>): CueEntry[] =>
  forms.map((form) => ({ form, ...shape }));

/** "…," kata X. Said of quotes and, between commas, of reported clauses. */
const bareSpeech = words(`
  kata ujar tutur ucap ungkap jelas papar tegas sebut terang lanjut imbuh tambah pungkas tandas beber cetus
  tukas timpal sambung seloroh kilah urai rinci klaim tulis cuit simpul kisah cerita keluh tuding dalih jawab tanya
  imbau kelakar gurau celetuk sahut nasihat
`);

/** Bare verbs that are commoner as nouns, adjectives or pronouns: only beside quoted words. */
const bareQuotedOnly = words(`
  aku pesan canda puji kenang tekan sergah seru ajak kutip janji pinta protes kritik kecam sindir sesal
  gumam teriak bisik desah hardik bentak rayu bujuk sapa salam doa curhat ledek goda sanggah bantah saran usul
  sambat omel gerutu racau ketus lontar kicau sumpah ancam tantang sentil singgung jabar komentar ulas
  tutup desak
  cecar sela elak kelit ratap isak rintih gertak cerca kutuk perintah titah instruksi minta himbau ingat tepis tegur sanjung
  demikian
`);

const bareStance = words(`harap duga nilai yakin pikir kira taksir ramal`);

/** "…," ujarnya. */
const cliticSpeech = words(`
  katanya ujarnya tuturnya ucapnya ungkapnya jelasnya paparnya tegasnya sebutnya terangnya lanjutnya imbuhnya
  tambahnya pungkasnya tandasnya bebernya cetusnya sambungnya selorohnya kilahnya urainya
  rincinya klaimnya tulisnya cuitnya simpulnya kisahnya keluhnya tudingnya dalihnya tanyanya imbaunya
  kelakarnya guraunya candanya celetuknya serunya ajaknya pintanya sergahnya kenangnya kicaunya menurutnya
`);

/** The same of answers. */
const cliticReply = words(`jawabnya timpalnya sahutnya tukasnya`);

/** The clitic may also be a plain possessive ("pesannya", "janjinya"): only beside quoted words. */
const cliticQuotedOnly = words(`
  akunya pesannya pujinya tekannya kutipnya janjinya protesnya kritiknya kecamnya sindirnya sesalnya gumamnya
  teriaknya bisiknya desahnya hardiknya bentaknya rayunya bujuknya sapanya salamnya doanya curhatnya ledeknya
  godanya sanggahnya bantahnya sarannya usulnya sambatnya omelnya gerutunya ketusnya sumpahnya ancamnya tantangnya
  sentilnya singgungnya jabarnya komentarnya ceritanya nasihatnya tutupnya desaknya
  lontarnya ulasnya cecarnya selanya elaknya kelitnya ratapnya isaknya rintihnya gertaknya cercanya perintahnya instruksinya himbaunya
  ingatnya tepisnya akuinya tegurnya sanjungnya
`);

const cliticStance = words(`harapnya duganya nilainya yakinnya pikirnya kiranya`);

/** X mengatakan (bahwa) … */
const activeClause = words(`
  mengisyaratkan
  mengatakan menyatakan menjelaskan menuturkan mengungkapkan menegaskan menambahkan menyebut menyebutkan
  menyampaikan memaparkan menerangkan mengaku mengakui memastikan mengingatkan mengklaim menulis menuliskan
  menceritakan menimpali menyimpulkan menandaskan mengutarakan mengemukakan membeberkan melaporkan mengumumkan
  memperkirakan mencontohkan mengisahkan melontarkan menggarisbawahi menekankan mengujarkan mengucapkan
  mengimbuhkan memperingatkan menginformasikan mengabarkan memberitahu memberitahukan mewartakan bersaksi
  berkata berujar bertutur berucap bercerita berkisah berkilah berdalih beralasan berargumen berargumentasi
  berpendapat mencuit mengkonfirmasi mengonfirmasi mengeklaim berkomentar membantah menyangkal menampik menepis
  membenarkan menyanggah bertanya menanyakan menjawab mempertanyakan
`);

/** Verbs with a noun object as often as a clause: "melanjutkan perjalanan" against "melanjutkan bahwa". */
const activeComplementiser = words(`
  melanjutkan mengungkap menuding menuduh menduga mengeluh mengeluhkan menyayangkan mengusulkan menyarankan
  merekomendasikan mengindikasikan menggambarkan menguraikan merinci memerinci
  menjabarkan membeber mendesak menuntut meminta memohon mengimbau menghimbau menyerukan mengajak
  menganjurkan memerintahkan menginstruksikan mengarahkan mewanti-wanti menasihati berpesan menitipkan memprotes
  mengkritik mengkritisi menyindir mempersilakan mengizinkan melarang menjamin menyepakati menyetujui memutuskan
  menetapkan memprediksi memprediksikan meramalkan memproyeksikan menaksir mencatat membocorkan
  menggugat mendalilkan mendakwa menyinggung menyoroti menanggapi membalas merespons menyahut memuji mengenang
  mengulangi mengulang membela menyesalkan mensinyalir menengarai mensyaratkan menyiratkan mencermati
  menggaungkan mendoakan mengapresiasi menyosialisasikan menantang mengancam
  berdoa bergurau berseloroh bercanda berkelakar berbisik berteriak bergumam
`);

const activeInfinitive = words(
  `bersumpah berjanji menjanjikan berkomitmen bersikeras bertekad menolak sepakat bersedia menawarkan menyanggupi berikrar bersepakat`,
);

/** Judgements and labels whose object is a noun: only with quoted words. */
const activeQuotedOnly = phrases(`
  mengecam, mengutuk, menyebutnya, menyebutnya sebagai, menjuluki, menjulukinya, melabeli, mencap, mendeskripsikan, melukiskan
  mengutip, mengucap, menyapa, menjerit, meneriakkan, membisikkan, menyeru, mencibir, mencela, mengejek, meledek, memaki, mengumpat
  mengomentari, mengunggah, memposting, membagikan pesan, meluapkan, mencurahkan, menyeletuk, nyeletuk, menggerutu, mengomel
  menyambut, menyemangati, menggoda, memungkasi
  angkat bicara, buka suara, angkat suara, buka-bukaan, blak-blakan, bicara, berbicara, memberi keterangan, memberikan keterangan
  memberi penjelasan, memberikan penjelasan, memberi pernyataan, memberikan pernyataan, memberi tanggapan, memberikan tanggapan
  memberi komentar, memberikan komentar, memberi jawaban, memberikan jawaban, memberi alasan, melontarkan pernyataan
  melontarkan kritik, melontarkan pertanyaan, mengeluarkan pernyataan, menyampaikan pesan, menyampaikan pernyataan
  menyampaikan permintaan maaf, menyampaikan terima kasih, mengucapkan terima kasih, menggambarkannya sebagai, menggambarkan sebagai
  menyatakan dengan tegas, berpidato, berorasi, berceramah, berkhotbah, bersuara, bersabda, berfirman, berceloteh, berkicau, berkelit
  menghardik, membentak, menyergah, menukas, mencetuskan, menyambung, memekik, bersorak, berseru, mengingatkan dengan keras
`);

/** Phrases that take a clause as "mengatakan" does. */
const activePhrases = phrases(`
  memberi tahu, memberi isyarat, memberi sinyal, memberikan sinyal, memberikan isyarat, memberi contoh, memberikan contoh
  memberi kesaksian, memberikan kesaksian, memberi peringatan, memberikan peringatan, mengambil contoh, memberi jaminan
  memberikan jaminan, menyampaikan harapan, menyampaikan kekhawatiran, mengungkapkan kekhawatiran, mengungkapkan harapan
  menyampaikan keyakinan, menyatakan keyakinan, menyatakan keyakinannya, menyampaikan keprihatinan, menyatakan keprihatinan
  tidak membantah, tidak menampik, tidak menyangkal, tidak memungkiri, tak membantah, tak menampik, tak menyangkal, tak memungkiri
  terus terang mengatakan, secara tegas menyatakan, berterus terang, mengaku kepada, menggarisbawahi pentingnya
`);

const activeStance = words(`
  menilai berharap mengharapkan menganggap memandang meyakini mempercayai memercayai percaya optimistis optimis
  pesimistis pesimis khawatir cemas menyadari memahami memaklumi merasa merasakan berpandangan beranggapan berasumsi
  berkeyakinan berpikir menyangka mengira mengharap menginginkan
  menyayangkannya bersyukur kecewa terkejut heran prihatin menyesal curiga mencurigai meragukan ragu
  mengkhawatirkan mencemaskan
  sadar setuju sependapat berprinsip mengamini mendukung berkesimpulan membayangkan
`);

/** Dikatakan X, … / hal itu disampaikan X. */
const passiveStems = words(`
  dikatakan diungkapkan disampaikan dijelaskan ditegaskan dituturkan dinyatakan dipaparkan diterangkan disebutkan
  ditambahkan diutarakan dikemukakan dibeberkan diucapkan dilontarkan ditulis dituliskan diceritakan dikisahkan
  dilaporkan diumumkan ditekankan diingatkan diakui dibenarkan diklaim dikonfirmasi ditandaskan dilanjutkan
  diungkap disebut diimbau diserukan diusulkan disarankan dicontohkan diuraikan dirinci diperkirakan
  dicuitkan dibantah ditampik
`);
const passiveStance = words(`dinilai diyakini diharapkan dianggap`);

/** A passive that commonly has no speaker after it ("disebut sebagai …") reports only with a complementiser. */
const passiveLoose = new Set(
  words(`
  disebut ditulis dilanjutkan diungkap diimbau diserukan diusulkan disarankan diperkirakan diakui dibenarkan diklaim
  dibantah ditampik diumumkan dilaporkan dikonfirmasi diucapkan dilontarkan diingatkan disebutkan dinyatakan
`),
);

const passive = passiveStems.flatMap((form): CueEntry[] => [
  { form, source: 'after', force: 'speech', report: passiveLoose.has(form) ? 'complementiser' : 'clause' },
  { form: `${form} oleh`, source: 'after', force: 'speech', report: 'clause' },
]);

/** Menurut X, … */
const prepositions = phrases(`
  menurut, menurut keterangan, menurut penuturan, menurut pengakuan, menurut penjelasan, menurut pernyataan, menurut laporan
  menurut pendapat, menurut pandangan, menurut catatan, menurut data, menurut kesaksian, menurut informasi dari, menurut cerita
  menurut versi, menurut klaim, berdasarkan keterangan, berdasarkan pengakuan, berdasarkan penuturan, berdasarkan penjelasan
  berdasarkan kesaksian, berdasarkan pernyataan, berdasarkan laporan, dari keterangan, dari pengakuan, mengutip pernyataan
  mengutip keterangan, mengutip ucapan, mengutip perkataan, mengutip penjelasan, meminjam istilah, meminjam kata-kata, merujuk pernyataan
  merujuk keterangan, dalam pandangan, dalam kata-kata
`);

/** Nominal frames: "pernyataan X bahwa …" stands with its source after it. */
const nominal = phrases(
  `pernyataan, ucapan, perkataan, penuturan, pengakuan, klaim dari, pesan dari, pernyataan dari, tuduhan, tudingan`,
);

const speech = { force: 'speech' } as const;
const stance = { force: 'stance' } as const;

export const cues: readonly CueEntry[] = [
  ...entries(bareSpeech, { source: 'after', ...speech, report: 'clause' }),
  ...entries(bareQuotedOnly, { source: 'after', ...speech, report: 'none' }),
  ...entries(bareStance, { source: 'after', ...stance, report: 'none' }),
  ...entries(cliticSpeech, { source: 'within', ...speech, report: 'clause' }),
  ...entries(cliticReply, { source: 'within', ...speech, report: 'clause', reply: true }),
  ...entries(cliticQuotedOnly, { source: 'within', ...speech, report: 'none' }),
  ...entries(cliticStance, { source: 'within', ...stance, report: 'none' }),
  ...entries(activeClause, { source: 'before', ...speech, report: 'clause' }),
  ...entries(activeComplementiser, { source: 'before', ...speech, report: 'complementiser' }),
  ...entries(activeInfinitive, { source: 'before', ...speech, report: 'infinitive' }),
  ...entries(activeQuotedOnly, { source: 'before', ...speech, report: 'none' }),
  ...entries(activePhrases, { source: 'before', ...speech, report: 'clause' }),
  ...entries(activeStance, { source: 'before', ...stance, report: 'complementiser' }),
  ...passive,
  ...entries(passiveStance, { source: 'after', ...stance, report: 'none' }),
  ...entries(prepositions, { source: 'after', ...speech, report: 'clause' }),
  ...entries(nominal, { source: 'after', ...speech, report: 'complementiser' }),
];
