// Bodies of Indonesian public life, companies, campuses, media and clubs, parties, and the capitalised common words
// that stand inside names of bodies, posts, laws and programmes. Source: own knowledge of usage.
import type { InstitutionLexicon } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

const publicBodies = phrases(`
  kementerian, kementerian koordinator, kemenko, kemenko polhukam, kemenko perekonomian, kemenko pmk, kemenko marves, kemlu, kemenlu, kemendagri, kemenkeu, kemhan, kemenhan, kemenkes, kemensos, kemenhub, kemenag, kemenkumham, kemenkum, kemenham, kemenimipas, kemendikbud, kemendikbudristek, kemendikdasmen, kemdiktisaintek, kemendiktisaintek
  kemenpan-rb, kemenpan rb, kemenpora, kemensetneg, setneg, setkab, kemnaker, kemenaker, kementan, kemenperin, kemendag, kemenkop, kemenkop ukm, kominfo, kemenkominfo, kemkominfo, kemkomdigi, komdigi, kemenparekraf, kemenpar, kemenekraf, kementerian bumn, klhk, kemenhut, klh, kemen pupr, kementerian pupr, pupr, kementerian pu, esdm, kementerian esdm, kementerian atr, atr/bpn, kemen pppa, kemenpppa, bappenas, kkp, kemendes, kemendes pdtt, kementerian pkp, bkpm, bp2mi, kp2mi
  dinas, dinkes, disdik, dishub, dinsos, disnaker, disnakertrans, disdukcapil, dukcapil, dispora, disparbud, disperindag, diskominfo, dlh, dpmptsp, dprkp, disdikbud, dinas lingkungan hidup, satpol pp, damkar, gulkarmat, bapenda, bappeda, bkd, bpkad, inspektorat, badan, direktorat, ditjen, direktorat jenderal, sekretariat, sekretariat negara, sekretariat kabinet, sekretariat presiden, biro, balai, balai besar, kantor wilayah, kanwil, kantor staf presiden, kantor pos dan giro
  pemerintah, pemerintah pusat, pemerintah daerah, pemprov, pemkab, pemkot, pemda, pemdes, pemko, pemerintah provinsi, pemerintah kabupaten, pemerintah kota, balai kota, balaikota, istana, istana negara, istana merdeka, istana kepresidenan, istana wapres, kabinet, kabinet merah putih, kabinet indonesia maju, kabinet kerja, kelurahan, kecamatan, kantor desa, kesbangpol, gedung putih, kremlin, pentagon, capitol, downing street
  dpr, dpr ri, dpr-ri, mpr, mpr ri, dpd, dpd ri, dprd, dprd dki, dpra, dprp, dprk, dewan perwakilan rakyat, dewan perwakilan daerah, majelis permusyawaratan rakyat, dewan perwakilan rakyat daerah, parlemen, mahkamah kehormatan dewan, mkd, bamus, badan kehormatan, kongres, senat, knesset, duma, bundestag, majelis rendah, majelis tinggi
  kpk, komisi pemberantasan korupsi, dewas kpk, dewan pengawas kpk, mahkamah agung, mahkamah konstitusi, mk, ma, mkmk, komisi yudisial, ky, kejaksaan, kejaksaan agung, kejagung, kejaksaan tinggi, kejati, kejaksaan negeri, kejari, pengadilan, pengadilan negeri, pn, pengadilan tinggi, pengadilan tipikor, pengadilan agama, pengadilan militer, ptun, pn jakarta selatan, pn jaksel, pn jakpus, mahkamah internasional, mahkamah pidana internasional, icc, icj
  kpu, kpu ri, kpud, kip aceh, bawaslu, bawaslu ri, panwaslu, dkpp, kpps, ppk, komisi pemilihan umum, badan pengawas pemilu, bpk, bpk ri, bpkp, badan pemeriksa keuangan, ombudsman, ombudsman ri, komnas ham, komnas perempuan, komnas anak, kpai, lpsk, kompolnas, kpi, kip, komisi informasi, dewan pers, kppu, komisi kejaksaan, kasn, bnp2tki, lps, ojk, otoritas jasa keuangan, bank indonesia, bi, the fed, bank sentral, bank dunia, imf, adb, ppatk, bpom, bpjs kesehatan, bpjs ketenagakerjaan, bulog, bps, badan pusat statistik
  bnpb, bpbd, bmkg, basarnas, sar, kantor sar, pvmbg, bnn, bnnp, bnnk, bin, bais, bnpt, bssn, bakamla, brin, batan, lapan, lipi, bppt, bpip, bkkbn, bkn, anri, lkpp, lemhannas, wantannas, wantimpres, bapanas, badan pangan nasional, badan gizi nasional, bgn, bpjph, bp batam, otorita ikn, oikn, skk migas, bph migas, baznas, bpkh, danantara, satgas, satgas covid-19, satuan tugas, gugus tugas, imigrasi, ditjen imigrasi, bea cukai, ditjen pajak, djp, lapas, rutan, bapas, puskesmas, rsud, rsup, rscm, rspad, samsat, syahbandar, ksop, otban
  polri, mabes polri, bareskrim, bareskrim polri, polda, polda metro jaya, polres, polresta, polrestabes, polsek, polsekta, polres metro, polrestro, kepolisian, kepolisian negara republik indonesia, korlantas, korps brimob, brimob, densus 88, propam, divpropam, divhumas, divisi humas, puslabfor, ditreskrimsus, ditlantas, ditpolairud, satreskrim, satlantas, satresnarkoba, reskrim, inafis, polairud, interpol, fbi, cia, scotland yard
  tni, tni ad, tni al, tni au, tni-ad, tni-al, tni-au, mabes tni, mabesad, mabesal, mabesau, kodam, korem, kodim, koramil, kostrad, kopassus, kopaska, paspampres, marinir, korps marinir, lanal, lantamal, lanud, kogabwilhan, koarmada, puspom, pomdam, denpom, puspen, akmil, akpol, aal, aau, angkatan darat, angkatan laut, angkatan udara, idf, hamas, taliban, hizbullah, opm, tpnpb
  pbb, perserikatan bangsa-bangsa, dk pbb, dewan keamanan pbb, majelis umum pbb, who, organisasi kesehatan dunia, unicef, unesco, undp, unhcr, unrwa, fao, ilo, iaea, wto, nato, uni eropa, ue, komisi eropa, parlemen eropa, asean, sekretariat asean, apec, g20, g7, opec, oki, liga arab, uni afrika, brics, oecd, kedubes, kedutaan besar, kedutaan, kbri, kjri, konsulat, konsulat jenderal, takhta suci, nasa, fda, cdc, pengadilan kriminal internasional
  kepresidenan
  pusdalops, bpptkg, badan geologi
  pusdatin, kesekjenan, kanwil kemenkumham, bpsdm, bksda, bbksda, btn, bbtn, bptd, bpjt, bppspam, bpdpks, bkpsdm, bpprd
  disparekraf, dispar, disbud, dispertan, distan, dislutkan, dkp, dinas pupr, dinas pu, pdam, bbws, bws, bpn, atr
  kesyahbandaran
`);

const moreBodies = phrases(`
  komisi, dewan, majelis, lembaga, kantor, otoritas
`);

const privateBodies = phrases(`
  tbk, perum, perumda, kud, bpr, bri, bni, bca, btn, bsi, bjb, bank mandiri, bank dki, bank jatim, bank jateng, cimb niaga, danamon, permata bank, ocbc nisp, bank mega, btpn, muamalat, pertamina, pertamina patra niaga, pertamina hulu, pln, pgn, kai, pt kai, kci, kcic, mrt jakarta, lrt jakarta, transjakarta, damri, pelni, asdp, angkasa pura, ap ii, jasa marga, jasa raharja, hutama karya, waskita karya, wijaya karya, adhi karya, pp presisi, brantas abipraya
  telkom, telkomsel, indosat, xl axiata, smartfren, garuda indonesia, lion air, citilink, batik air, sriwijaya air, airasia, wings air, super air jet, pelita air, semen indonesia, pupuk indonesia, petrokimia gresik, krakatau steel, inalum, mind id, antam, aneka tambang, bukit asam, freeport, freeport indonesia, vale indonesia, adaro, bumi resources, kaltim prima coal, medco, chevron, exxonmobil, unilever, indofood, mayora, astra, astra international, djarum, gudang garam, sampoerna, sinar mas, lippo, salim group, ciputra, agung podomoro, summarecon, ctcorp, ct corp, mnc group, emtek, kalbe farma, bio farma, kimia farma, biofarma, sritex
  goto, gojek, grab, tokopedia, shopee, bukalapak, traveloka, lazada, blibli, tiket.com, ovo, indomaret, alfamart, hypermart, toyota, honda, yamaha, suzuki, daihatsu, hyundai, byd, wuling, tesla, apple, google, microsoft, facebook, twitter, instagram, whatsapp, youtube, tiktok, amazon, netflix, samsung, huawei, xiaomi, nvidia, openai, boeing, airbus, spacex, alibaba, foxconn, intel, pfizer, sinovac, astrazeneca, moderna
  univ, ui, universitas indonesia, ugm, universitas gadjah mada, itb, institut teknologi bandung, its, ipb, ipb university, unair, universitas airlangga, undip, universitas diponegoro, unpad, universitas padjadjaran, ub, universitas brawijaya, unhas, usu, unand, uny, unnes, upi, uin, iain, stain, unsri, unila, unri, untan, ulm, unmul, unsrat, untad, uho, unud, unram, undana, unpatti, uncen, uns, um, unesa, unj, upn, binus, bina nusantara, untar, atma jaya, trisakti, uii, umy, ums, umm, unisma, unisba, unpar, ubaya, uph, paramadina, perbanas, telkom university, ipdn, stan, pknstan, stin, ptik, stik, unhan, stie, stikes, fakultas, sdn, smpn, sman, smkn, mi, mts, man, tk, paud, slb, madrasah, harvard, oxford, mit, stanford, cambridge
  lsm, lbh, ylbhi, lbh jakarta, icw, indonesia corruption watch, kontras, imparsial, setara institute, elsam, walhi, greenpeace, jatam, auriga, perludem, formappi, maki, pukat ugm, pshk, icjr, leip, safenet, amnesty international, amnesty international indonesia, human rights watch, transparency international, ti indonesia, wwf, palang merah indonesia, pmi, mer-c, dompet dhuafa, rumah zakat, bulan sabit merah, dokter lintas batas, save the children, migrant care, ylki, mapan, yappika, kpa, lingkaran survei indonesia, lsi, lsi denny ja, indikator, indikator politik indonesia, poltracking, charta politika, smrc, populi center, csis, indef, core indonesia, celios, the habibie center, parameter politik, voxpol, litbang kompas, puskapol
  nu, pbnu, nahdlatul ulama, pwnu, pcnu, gp ansor, ansor, banser, muslimat nu, fatayat, muhammadiyah, pp muhammadiyah, aisyiyah, mui, majelis ulama indonesia, fpi, hti, al irsyad, ldii, icmi, dmi, pgi, kwi, walubi, phdi, matakin, hmi, pmii, gmni, gmki, pmkri, kammi, imm, ipnu, ippnu, knpi, karang taruna, pramuka, kwarnas, pemuda pancasila, projo, bem, bem si, bem ui, pki, gam
  idi, ikatan dokter indonesia, ppni, ibi, iai, pdgi, pgri, p2g, jppi, fsgi, aji, aliansi jurnalis independen, pwi, ijti, amsi, smsi, peradi, kadin, kadin indonesia, apindo, hipmi, phri, aprindo, gapki, gaikindo, perbasi, perbakin, organda, mti, kspi, kspsi, ksbsi, fspmi, serikat pekerja, serikat buruh, sppi, federasi, konfederasi, konsorsium, kamar dagang, gabungan
  antara, lkbn antara, kompas, kompas.com, kompas tv, kompastv, detik, detikcom, detiknews, detik.com, tempo, tempo.co, majalah tempo, koran tempo, tribun, tribunnews, tribunnews.com, liputan6, liputan6.com, merdeka.com, okezone, sindonews, suara.com, republika, media indonesia, jawa pos, jawapos, bisnis indonesia, kontan, katadata, tirto, tirto.id, kumparan, viva, vivanews, idn times, narasi, cnn, cnn indonesia, cnbc, cnbc indonesia, metro tv, tvone, tv one, rcti, sctv, indosiar, trans tv, trans7, antv, gtv, mnctv, inews, net tv, tvri, rri, jpnn, beritasatu, rmol, suara pembaruan, the jakarta post, pikiran rakyat, suara merdeka, kedaulatan rakyat, waspada
  reuters, afp, associated press, ap, bbc, al jazeera, aljazeera, anadolu, anadolu agency, xinhua, kyodo, tass, ria novosti, sputnik, yonhap, bernama, the guardian, new york times, the new york times, washington post, wall street journal, bloomberg, fox news, nbc, abc, cbs, axios, politico, times of israel, haaretz, sky news, sky sports, espn, marca, the straits times, channel news asia, cna, nhk, scmp, wafa, irna, fars, dpa, nikkei, financial times, the economist, the sun, daily mail, the athletic
  pssi, timnas, timnas indonesia, pbsi, koni, kok, kemenpora cup, noc indonesia, fifa, uefa, afc, aff, ioc, bwf, liga 1, liga 2, bri liga 1, super league, pt lib, persib, persib bandung, persija, persija jakarta, persebaya, persebaya surabaya, arema, arema fc, psm, psm makassar, psis, psis semarang, pss sleman, persis solo, bali united, borneo fc, madura united, persik, persita, persikabo, barito putera, dewa united, psbs biak, semen padang, persipura, persela, psim, persijap, malut united, sriwijaya fc, psms, rans, rans nusantara, bhayangkara fc
  manchester united, man united, mu, manchester city, man city, liverpool, chelsea, arsenal, tottenham, tottenham hotspur, newcastle united, everton, west ham, aston villa, leicester city, real madrid, barcelona, barca, atletico madrid, juventus, ac milan, inter milan, as roma, napoli, lazio, bayern munchen, bayern, borussia dortmund, psg, paris saint-germain, ajax, psv, feyenoord, benfica, al nassr, al hilal, inter miami, fc, ferrari, mercedes, red bull, mclaren, ducati, lakers, warriors
  inc, corp, ltd, llc, group, holding, foundation, institute, university, center, centre, association, mal, plaza, stasiun tv, majelis taklim, gereja, masjid, paroki, keuskupan, gbi, hkbp, jt, jne, j&t, sicepat, law firm, firma hukum, bei, bursa efek indonesia, ksei
`);

const parties = phrases(`
  partai, parpol, pdip, pdi-p, pdi perjuangan, pdi, partai demokrasi indonesia perjuangan, golkar, partai golkar, gerindra, partai gerindra, nasdem, partai nasdem, pkb, partai kebangkitan bangsa, pks, partai keadilan sejahtera, demokrat, partai demokrat, pan, partai amanat nasional, ppp, partai persatuan pembangunan, psi, partai solidaritas indonesia, perindo, partai perindo, hanura, partai hanura, partai bulan bintang, partai garuda, partai gelora, partai buruh, partai ummat, partai kebangkitan nusantara, pkn, partai berkarya, berkarya, pkpi, partai aceh, partai nanggroe aceh, pna, partai sira, pas aceh, partai darul aceh, pda, partai rakyat adil makmur, masyumi, pni, partai republik
  koalisi indonesia maju, kim plus, koalisi perubahan, koalisi merah putih, koalisi indonesia hebat, koalisi indonesia bersatu, tkn, tpn, timnas amin, bpn, tkd, dpp, dpw, dpc, dpd partai, bappilu, dpp pdip, dpp golkar, dpp ppp, dpp pkb, partai komunis, partai komunis china, partai buruh australia, partai liberal, partai konservatif, partai nasional, likud, fatah, umno, pakatan harapan, barisan nasional, perikatan nasional, dap, pkr, partai aksi rakyat, pap, kuomintang, partai progresif demokratik, bjp, partai kongres, pheu thai, move forward, fretilin, cnrt, akp, chp, afd, cdu, csu, spd, reform uk, tory, partai rakyat
`);

/** Anggota Komisi III DPR, Kepala Bidang Humas Polda: the unit belongs to the post. */
const units = phrases(`
  tentara, tentara rakyat, tni, tni ad, tni al, tni au, angkatan darat, angkatan laut, angkatan udara, pol, polisi, armada, biro, direktorat, direktorat jenderal, sekretariat, sekretariat jenderal, pusat, fraksi, panitia khusus, pansus, panja
  bidang, sub bidang, subbidang, bagian, sub bagian, subbagian, subbag, seksi, sub seksi, subseksi, divisi, sub divisi, departemen, urusan, unit, sub unit, subunit, unit pelaksana teknis, upt, uptd, sub direktorat, subdirektorat, subdit, kelompok kerja, pokja, cabang, ranting, daerah pemilihan, dapil, desk, satuan, satuan kerja, satker, sektor, wilayah
  fakultas, jurusan, program studi, prodi, sekolah pascasarjana, program pascasarjana, komisi, komisi i, komisi ii, komisi iii, komisi iv, komisi v, komisi vi, komisi vii, komisi viii, komisi ix, komisi x, komisi xi, komisi xii, komisi xiii, komisi a, komisi b, komisi c, komisi d, komisi e, panitia kerja, badan legislasi, baleg, badan anggaran, banggar, badan musyawarah, panitia angket, tim, tim khusus, tim penyidik, tim hukum, tim pemenangan, tim kampanye
  dewan pembina, dewan pakar, dewan penasihat, dewan pertimbangan, dewan kehormatan, dewan pengawas, dewan syuro, dewan tanfidz, majelis, majelis syura, majelis tinggi, majelis hakim, dewan pimpinan, dewan pengurus, dewan pimpinan pusat, dewan pimpinan wilayah, dewan pimpinan daerah, dewan pimpinan cabang, badan pemenangan pemilu, bappilu, badan eksekutif, pengurus besar, pengurus pusat, pengurus wilayah, pengurus cabang, pimpinan pusat, pimpinan wilayah
  reserse kriminal, reskrim, reskrimum, reskrimsus, lalu lintas, lantas, reserse narkoba, intelkam, samapta, sabhara, humas, propam, profesi dan pengamanan, binmas, gakkum, jatanras, renakta, tipikor, tipidter, penerangan hukum, penerangan umum, penerangan masyarakat, penmas, penkum, hubungan masyarakat, tindak pidana khusus, tindak pidana umum, pidsus, pidum, perdata dan tata usaha negara, datun
  deputi, staf
`);

const vocabulary = words(`
  republik negara negeri nasional bangsa kebangsaan kenegaraan kepresidenan kerakyatan rakyat masyarakat kemasyarakatan warga kewarganegaraan publik umum khusus
  pusat daerah provinsi kabupaten kota desa wilayah regional lokal kawasan perkotaan perdesaan pedesaan tertinggal transmigrasi perbatasan otonomi otorita otoritas
  utara selatan timur barat tengah tenggara laut darat udara bahari kemaritiman maritim kelautan perikanan pesisir pulau kepulauan
  dalam luar pertahanan keamanan keselamatan ketahanan ketertiban kehakiman hukum ham hak asasi manusia keadilan peradilan pidana perdata tipikor korupsi pemberantasan antikorupsi kriminal reserse narkotika narkoba
  siber sandi intelijen intelkam terorisme antiteror penanggulangan penegakan penyidikan penyelidikan penindakan penuntutan penerangan pemasyarakatan pembinaan keimigrasian bea cukai pajak perpajakan kepabeanan
  keuangan ekonomi perekonomian fiskal moneter anggaran belanja pendapatan perbendaharaan kekayaan aset investasi penanaman modal pasar perdagangan perindustrian industri usaha mikro kecil menengah ukm umkm niaga ekspor impor logistik bisnis dagang perbankan asuransi syariah
  kesehatan kedokteran medis medik farmasi obat makanan gizi pangan penyakit menular pencegahan pengendalian vaksin vaksinasi imunisasi epidemiologi keperawatan kebidanan sanitasi jiwa darurat gawat bencana mitigasi kebencanaan kegempaan geofisika meteorologi klimatologi vulkanologi geologi kebakaran penyelamatan pencarian pertolongan
  pendidikan pengajaran kebudayaan budaya riset teknologi inovasi sains ilmu pengetahuan keguruan tinggi dasar vokasi pelatihan kejuruan keterampilan perpustakaan arsip bahasa sastra seni kesenian sejarah museum cagar purbakala
  sosial kesejahteraan pemberdayaan perlindungan perempuan anak keluarga kependudukan berencana pemuda kepemudaan olahraga keolahragaan agama keagamaan islam kristen katolik hindu buddha haji umrah wakaf zakat amil
  tenaga kerja ketenagakerjaan buruh pekerja migran penempatan jaminan pensiun aparatur sipil kepegawaian administrasi birokrasi reformasi pendayagunaan pelayanan perizinan terpadu pintu satu atap tata protokol rumah tangga
  pekerjaan perumahan permukiman pemukiman jalan jembatan tol sumber air irigasi bendungan sungai cipta karya bina marga konstruksi infrastruktur prasarana sarana pembangunan perencanaan ruang agraria pertanahan bangunan gedung penataan pertamanan
  perhubungan transportasi lalu lintas angkutan pelabuhan bandara bandar penerbangan pelayaran perkeretaapian kereta api stasiun terminal navigasi kebandarudaraan
  energi mineral migas gas minyak bumi batu bara listrik ketenagalistrikan kelistrikan nuklir geothermal panas terbarukan konservasi pertambangan tambang
  lingkungan hidup kehutanan hutan iklim perubahan persampahan kebersihan ekosistem keanekaragaman hayati gambut mangrove sampah limbah tanaman hortikultura pertanian perkebunan peternakan hewan veteriner karantina pupuk benih penyuluhan kelapa sawit
  komunikasi informatika informasi digital media massa penyiaran pers humas hubungan kemitraan pos telekomunikasi statistik data sistem aplikasi elektronik transaksi ite
  pariwisata wisata kreatif ekraf parekraf destinasi promosi perhotelan kuliner
  politik pemilihan pemilu pilkada pilpres pileg pilgub pilbup pilwalkot pengawas pemilih pemungutan suara demokrasi konstitusi kehormatan etik legislasi aspirasi perwakilan permusyawaratan yudisial
  pemerintahan perdana koordinator bidang seksi bagian divisi unit sub subdirektorat jenderal pelaksana teknis satuan tugas komando distrik militer resor resort sektor markas besar detasemen batalyon batalion brigade resimen kompi peleton pangkalan strategis cadangan infanteri kavaleri artileri zeni polisi mobil profesi pengamanan samapta perairan lantas
  komisi komite dewan majelis kantor program studi jurusan pascasarjana sarjana magister doktor mahasiswa kemahasiswaan rektorat alumni guru dosen
  gerakan kelompok panitia koalisi
  antarlembaga antar internasional global dunia bilateral multilateral diplomasi kerjasama sama
  undang-undang uu ruu perppu peraturan perda pergub perpres keppres permen keputusan instruksi inpres pasal ayat surat edaran ketetapan tap kuhp kuhap kitab omnibus law ciptaker perampasan minerba
  kartu prakerja bantuan langsung tunai blt bansos bpjs pkh sembako pintar sehat makan bergizi gratis mbg merdeka belajar subsidi lumbung proyek psn ibu tanah pancasila bhinneka tunggal garuda merah putih kemerdekaan proklamasi kebangkitan sumpah
  maju bersatu kesatuan sejahtera amanat perjuangan restorasi solidaritas
  sakit kelas paru mata jantung kanker instalasi forensik bedah saraf mulut bersalin raya gang tower menara mall apartemen taman alun-alun lapangan stadion gelora gor monumen tugu gerbang palang simpang flyover underpass kompleks komplek cluster
  gunung bukit danau teluk selat pantai lembah kali samudra samudera ujung kampung dusun nagari gampong blok
  perseroan terbatas persero perusahaan pabrik manufaktur otomotif properti ritel tekstil baja semen saham efek bursa
  ahli utama madya muda pertama senior wakil pembina penasihat pengarah pengurus pimpinan cabang ranting pelajar
  liga piala kejuaraan turnamen grand prix olimpiade asian games sea super league championship cup open final semifinal sirkuit klub kesebelasan bulu tangkis sepak bola basket voli renang pencak silat
  operasi ketupat lilin zebra patuh sat posko crisis call festival pekan pameran expo konferensi ktt tingkat muktamar munas rakernas mukernas rapimnas musda simposium seminar sidang paripurna tahunan istimewa dengar pendapat rdp
  covid pandemi virus korona corona varian omicron ppkm psbb
  gender industrial pengupahan persyaratan garam rempah kopi kakao karet tebu gula padi jagung kedelai sapi unggas pakan serealia umbi sayuran florikultura
  aneka kacang perbenihan pembenihan perbibitan pembibitan saing hasil multimoda kelaikudaraan perkapalan kesisteman integrasi susun komersial swadaya
  sengketa konflik prestasi pembudayaan nilai tradisi permuseuman kependidikan dikdasmen dikmas kepramukaan akademik nonakademik rehabilitasi rekonstruksi
  peringatan dini fakir miskin terpencil napza kemiskinan kerentanan ekstrem keagrariaan primer rujukan kefarmasian alkes kesling promkes surveilans
  zoonotik tular vektor reproduksi pengasuhan disiplin kode objek vital patroli satwa antiradikalisme deradikalisasi kontraterorisme
  kesekretariatan kerumahsakitan penjamin pengendali penanggung evakuasi penyelam pemadam pemadaman penerbit penerbitan
  penyusunan perancangan perundang-undangan perundangan legislatif eksekutif yudikatif ajudikasi mediasi arbitrase pengacara kepailitan kurator
  fotografi videografi sinematografi pustaka rekreasi hiburan keramaian
  pembantu analisis kajian penelitian pengkajian penerapan pengembangan pengelolaan pengelola pengawasan pemeriksa pemeriksaan pengaduan audit akuntan akuntansi evaluasi monitoring penjaminan mutu standar standardisasi sertifikasi akreditasi kualitas kompetensi produktivitas
  minoritas disabilitas lansia lanjut usia narapidana penjara pondok adat ulayat
  sabhara pamobvit pelindung bhakti bakti tribrata presisi bhayangkara bhayangkari persit jalasenastri wanita pkk posyandu karang taruna kwartir gugus
  jurnalis wartawan advokat notaris dokter apoteker arsitek insinyur petani nelayan pengusaha importir eksportir produsen konsumen
  hulu hilir hilirisasi rantai pasok devisa kurs rupiah dolar utang obligasi sukuk neraca apbn apbd dau dak dana alokasi hibah
  kapal selam perang helikopter pesawat tempur rudal drone senjata alutsista
  fakta visi misi tujuan agenda strategi kebijakan prioritas roadmap peta rencana jangka panjang pendek
  sekutu federal persemakmuran kerajaan kesultanan keraton kraton kekaisaran kepangeranan emirat uni persekutuan
  percepatan penanganan pemantauan peninjauan pencapaian pemulihan pemajuan pemenuhan pemanfaatan pemeliharaan penghijauan pendampingan pendanaan pembiayaan
  pengadaan pengaturan pengembang penggerak penghubung penghapusan pengurangan pengukuran pengujian pengolahan penghargaan pengamatan penilaian penjualan
  pemasaran pemasar penyedia penyediaan penyelenggara penyelenggaraan penyelesaian penyewaan penyertaan penyerapan penyaluran penyebaran penertiban penetapan
  pembentukan pembelian pembelajaran pembebasan pembekalan pemetaan pemindahan pemrosesan peningkatan penguatan penyuluh penasihatan peluncuran pelestarian
  pelaporan pelindungan pelopor pendataan pendaftaran penelusuran penentuan penerimaan pengangkutan penyelidik penyaringan penyehatan pergerakan pergudangan
  perikatan perkumpulan perlengkapan permusikan pernikahan pertunjukan perunggasan perberasan perfilman perjalanan perkayuan peredaran perawatan peralatan
  pertokoan perkantoran perpolitikan perhutanan pertembakauan percetakan kebugaran kecantikan kecelakaan kedaruratan kedaulatan keimanan kejahatan kekerasan
  kelembagaan keluhan kemandirian kemanusiaan kemetrologian kepustakaan kerajinan kerukunan kerelawanan kesetaraan kesiapsiagaan kesiswaan ketatanegaraan ketenagaan
  keterbukaan ketertinggalan ketransmigrasian kewilayahan kewirausahaan kehumasan keprotokolan kerumahtanggaan kepelabuhanan strategic capital energy
  consulting research studio venture ventures partners partnership network networks society alliance initiative council federation
  union agency services service solutions systems technologies technology communication communications management development international group
  holdings property properties realty land motors motor airlines airways express logistics trans line
  railway food foods farm farms coffee kitchen restaurant school academy campus watch forum view
  institute institution center centre corner house hub lab labs store shop mart market online
  news post times journal magazine bank banking finance financial securities sekuritas asset assets investment
  investments investama insurance assurance life health healthcare hospital medical care pharma foundation trust fund
  policy policies studies study strategies legal firm associates counsel survey polling politics marketing creative
  production productions entertainment records music film films pictures theatre art arts gallery design fashion
  beauty sport sports club team racing footwear tour tours travel tourism hotels
  jaya lestari indah bagus kencana mulia sejati
  makmur abadi sentosa mandiri pusaka nusantara persada perkasa pasca panen pascapanen pascabencana purnabakti pranata
  protokoler promotif preventif termal tematik antarwilayah antardaerah antarumat lembaga layanan akses akuntabilitas akuakultur budidaya
  daya tangkap terpilah nonformal informal formal lanjutan sekolah biasa inklusi inklusif literasi
  numerasi asesmen kurikulum sarpras umat beragama bimbingan mahkamah nakhoda syahbandar kepelautan kenavigasian balai tumbuhan
  ikan produk domestik antarnegara gratifikasi supervisi koordinasi monitor deteksi analitik strategik taktis ekologi biologi
  fisika kimia matematika hidrologi hidrometeorologi oseanografi seismologi geodesi geografi astronomi antariksa ilmu-ilmu humaniora
  sosiologi antropologi filsafat psikologi kriminologi hubungan-internasional ekonometrika manajemen agribisnis agroteknologi teknik mesin elektro arsitektur
  planologi nautika farmakologi mikrobiologi parasitologi patologi virologi biostatistik imunologi onkologi kardiologi neurologi pulmonologi pediatri
  obstetri ginekologi urologi ortopedi radiologi anestesi
  kegawatdaruratan jaga perwira bintara tamtama rintisan unggulan percontohan terapan murni modern klasik tradisional kontemporer
`);

/** Bodies whose own name follows: "Yayasan Pijar Timur", "Universitas Sanata Dharma". */
const headsOfBodies = phrases(`
  pt, cv, ud, pd, firma, perusahaan, perusahaan daerah, koperasi, bank, hotel, restoran, rumah makan, kafe, kedai, toko, rumah sakit, rs, rsu, rsud, rsup, rsia, klinik, puskesmas, apotek
  yayasan, lembaga, jaringan, komunitas, forum, asosiasi, persatuan, perhimpunan, ikatan, himpunan, aliansi, serikat, kelompok, koalisi, gerakan, paguyuban, perkumpulan, sanggar, kerukunan
  universitas, institut, politeknik, akademi, sekolah tinggi, sekolah, sd, smp, sma, smk, kampus, laboratorium, museum, galeri, majalah, koran, kantor hukum, pondok pesantren, pesantren, ponpes
  organisasi, front, laskar, barisan, sindikat, kantor akuntan publik, biro hukum, kantor pengacara, kantor notaris, pusat riset, pusat advokasi, pusat bantuan hukum, pusat informasi, rumah produksi, rumah singgah
  partai, pusat kajian, pusat studi, pusat penelitian, lembaga penelitian, lembaga kajian, lembaga survei, badan usaha milik desa, bumdes, klub, band, grup
  orkes, orkestra, orkes melayu, orkes keroncong, ansambel, paduan suara, kelompok musik, kelompok teater
`);

/** Posts after which a body, a village or a firm is named before the person. */
const headsOfPosts = phrases(`
  camat, lurah, kades, kepala desa, kapolsek, danramil, kepala dusun, ceo, founder, co-founder, pendiri, direktur, direktur utama, manajer, general manager, pemilik
`);

export const institutions: InstitutionLexicon = {
  public: [...publicBodies, ...moreBodies],
  private: [...privateBodies, ...headsOfBodies],
  parties,
  heads: [...headsOfBodies, ...headsOfPosts],
  units,
  vocabulary,
};
