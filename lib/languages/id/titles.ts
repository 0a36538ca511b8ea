// Words for what a person is in Indonesian news: state offices and their many contractions, army and police ranks,
// posts that depend on the institution, and occupations. Source: own knowledge of usage.
import type { TitleLexicon } from '@/lib/model/language-pack';
import { phrases } from '../lists';

const offices = phrases(`
  presiden, wapres, presiden terpilih, ibu negara, kepala negara, kepala pemerintahan, presiden ri, menteri, wakil menteri, wamen
  menteri koordinator, menteri luar negeri, menteri dalam negeri, menteri pertahanan, menteri keuangan, menteri kesehatan
  menteri negara, menteri muda, menteri senior, perdana menteri, pm, kanselir, premier
  menko, menko polhukam, menko polkam, menko perekonomian, menko pmk, menko marves, menko kesra, menko ekuin, menko pangan, menko infra
  menlu, mendagri, menkeu, menhan, menkes, mensos, menhub, menag, menkumham, menkum, menham, menimipas, mendikbud, mendikbudristek
  mendikdasmen, mendiktisaintek, mendiknas, menristek, menristekdikti, menbud, menpan-rb, menpan rb, menpan, menpanrb, menpora, mensesneg, mensetneg
  menaker, menakertrans, mentan, menperin, mendag, menkop, menkop ukm, menkominfo, menkomdigi, menkomdig, menparekraf, menpar, menekraf, menbumn
  menteri bumn, menlhk, menlh, menhut, menteri pupr, menteri pu, menteri esdm, menteri atr, menteri pppa, menteri ppn, menteri p2mi, menteri kkp
  menkp, mendes, mendes pdtt, menpera, menegpan, menteri pkp, mentrans, menneg, seskab, sekretaris kabinet, sekretaris negara
  wamenlu, wamendagri, wamenkeu, wamenhan, wamenkes, wamensos, wamenhub, wamenag, wamenkumham, wamenkum, wamenham, wamentan, wamendag, wamenaker, wamen bumn
  wamenparekraf, wamenkominfo, wamenkomdigi, wamen atr, wamen esdm, wamen pupr, wamen pu, wamendikdasmen, wamendiktisaintek, wamenperin
  gubernur, wagub, gubernur jenderal, bupati, wabup, wali kota, walikota, wawali, wawalikota, wakil wali kota, camat, lurah, kepala desa, kades
  kuwu, pambakal, geuchik, keuchik, wali nagari, hukum tua, perbekel, sekda, sekdaprov, sekprov, sekdako, sekkot, sekretaris daerah, sekdes, sekcam, sekwan
  asisten daerah, asda, kadis, kabid, kadisdik, kadinkes, kadishub, kadinsos, kadisparbud, kadisnaker, kadisperindag, kasatpol pp, kabiro, kalaksa
  kepala daerah, kepala kantor staf presiden, kepala staf kepresidenan, kepala staf, ksp
  dirjen, irjen kementerian, sekjen kementerian, sesmen, sesmenko, sestama, staf khusus presiden, staf ahli menteri
  staf khusus menteri, stafsus presiden, stafsus menteri, stafsus, utusan khusus presiden, utusan khusus, tenaga ahli utama, wantimpres, asisten menteri
  senator, legislator, anggota dewan, anggota legislatif, caleg
  capres, cawapres, cagub, cawagub, cabup, cawabup, cawalkot, cawali, calon presiden, calon wakil presiden
  ketua fraksi, komisioner, komisaris tinggi

  hakim, hakim agung, hakim konstitusi, hakim ketua, hakim anggota, hakim tunggal, ketua majelis hakim, majelis hakim, hakim ad hoc, panitera
  jaksa, jaksa agung, jaksa penuntut umum, jpu, jaksa agung muda, jampidsus, jampidum, jamintel, jamwas, jamdatun, jambin, wakil jaksa agung, kajati, wakajati, kajari, kacabjari
  kapuspenkum, kasipenkum, kasi penkum, kasi intel, kasi pidsus, kasi pidum, kasipidsus, aspidsus, aspidum, penuntut umum, penyidik, penyelidik
  duta besar, dubes, wakil tetap, kuasa usaha, konsul, konsul jenderal, konjen, atase, atase pertahanan, diplomat, utusan, perwakilan tetap
  komisioner ham, paus, raja, ratu, sultan, emir, putra mahkota, pangeran, putri mahkota, adipati
  kapolri, wakapolri, kabareskrim, wakabareskrim, kadiv humas, kadiv propam, kadivhumas, kadivpropam, kadensus 88, kakorlantas, kakorbrimob, karopenmas, karo penmas, kabagpenum
  dirtipidum, dirtipidsus, dirtipidkor, dirtipidsiber, dirtipidnarkoba, dirtipideksus, kabaintelkam, kabaharkam, kalemdiklat, irwasum, as sdm kapolri
  kapolda, wakapolda, kabid humas, kabidhumas, kabid propam, kabidpropam, dirreskrimum, dirreskrimsus, ditreskrimum, dirresnarkoba, dirlantas, dirpolairud, dirintelkam, dirsamapta, dansat brimob
  kapolres, wakapolres, kapolresta, wakapolresta, kapolrestabes, wakapolrestabes, kapolrestro, kapolres metro, kapolsek, wakapolsek, kapolsekta, kapolpos
  kasat reskrim, kasatreskrim, kasat lantas, kasatlantas, kasat narkoba, kasatnarkoba, kasat resnarkoba, kasatresnarkoba, kasat intelkam, kasat binmas, kasat samapta, kasi humas, kasihumas, kasubag humas, kasubbag humas, kasubsi penmas
  kanit, kanit reskrim, kanitreskrim, kanit ppa, kanit laka, kanit gakkum, kanit jatanras, kanit lantas, kasubdit, kasubdit jatanras, kasubdit renakta, panit, bhabinkamtibmas, babinsa, bhabinsa
  panglima, panglima tni, wakil panglima tni, ksad, ksal, ksau, kasad, kasal, kasau, wakasad, wakasal, wakasau, kasum tni, pangdam, kasdam, danrem, dandim, danramil, pangkostrad, danjen kopassus, danpaspampres
  pangkogabwilhan, pangarmada, pangkoopsau, danlanud, danlanal, danlantamal, danpuspom, danpuspomad, danpomdam, dankormar, danyonif, danyon, dankodiklat, kapuspen, kapuspen tni, kapuspen kemhan, kapendam, kadispenad, kadispenal, kadispenau, dansatgas
  kalapas, karutan, kakanwil, kakanim, kapuskesmas
  kadispen, kadispora, kadispar, kadisbud, kadislh, kadispertan, kadisdukcapil, kadiskominfo, kadisnakertrans, kadishut, kadistan, kadis pupr, kadis pu, kabag humas, kabag ops, kabagops, kabalai, kabandara, kabkd, kabpkad, kabappeda, kabapenda, kakansar, kakankemenag, kakanwil kemenag, kapusdatin, kapusdalops, kapusdokkes, kalak bpbd, kepala bpbd, kasi humas polres
  kabasarnas, kabin, kabakamla, kabais, kalemhannas
`);

/** Ranks of army, navy, air force and police. */
const ranks = phrases(`
  jenderal, jenderal tni, jenderal pol, jenderal polisi, letjen, letnan jenderal, mayjen, mayor jenderal, brigjen, brigadir jenderal, kolonel, letkol, letnan kolonel, mayor, kapten inf, kapten tni, lettu, letnan satu, letda, letnan dua, letnan
  laksamana, laksdya, laksamana madya, laksda, laksamana muda, laksma, laksamana pertama, marsekal, marsdya, marsekal madya, marsda, marsekal muda, marsma, marsekal pertama
  pembantu letnan, peltu, pelda, serka, sertu, serda, sersan, sersan mayor, serma, kopral, kopda, koptu, kopka, praka, pratu, prada, prajurit, laksda tni, laksma tni, laksdya tni, marsda tni, marsma tni
  letjen tni, mayjen tni, brigjen tni, kolonel inf, kolonel czi, kolonel arm, kolonel kav, kolonel laut, letkol inf, letkol arm, letkol czi, letkol kav, mayor inf, mayor arm, letjen purn, mayjen purn
  komjen, komjen pol, komisaris jenderal, irjen, irjen pol, brigjen pol, kombes, kombes pol, komisaris besar, komisaris besar polisi, akbp, ajun komisaris besar, ajun komisaris besar polisi, kompol, komisaris polisi
  akp, ajun komisaris, ajun komisaris polisi, iptu, inspektur satu, inspektur polisi satu, ipda, inspektur dua, inspektur polisi dua, aiptu, ajun inspektur satu, aipda, ajun inspektur dua, bripka, brigadir kepala, brigadir, brigadir polisi, brigpol, briptu
  brigadir satu, bripda, brigadir dua, bharada, bhayangkara dua, bharatu, bharaka, abrip, abriptu, abripda, perwira, perwira tinggi, pati
  inspektur jenderal, inspektur jenderal polisi, komisaris
`);

const posts = phrases(`
  kepala, ketua, ketua umum, ketum, ketua harian, wakil ketua, wakil ketua umum, waketum, wakil kepala, waka, waka umum, sekretaris, sekretaris jenderal, sekjen, wasekjen, wakil sekretaris jenderal, sekretaris umum, sekum, sekretaris utama
  bendahara, bendahara umum, bendum, direktur, direktur jenderal, direktur utama, dirut, direktur eksekutif, direktur operasional, direktur operasi, direktur keuangan, anggota, juru bicara, jubir, pelaksana harian kepala
  deputi, deputi bidang, koordinator, koordinator nasional, inspektur, pembina, ketua dewan pembina, ketua dewan, anggota dewan pembina, ketua tim, ketua pansus, ketua panitia
  kepala bidang, kepala bagian, kabag, kepala seksi, kasi, kasie, kepala subbagian, kasubag, kasubbag, kepala biro, karo, kepala pusat, kapus, kepala unit, kepala sub bidang, kasubid, kepala divisi, kadiv, kepala departemen, kepala cabang
  kepala pelaksana, kepala upt, kepala uptd, kepala satuan, kasat, kepala sekretariat, kepala perwakilan, kepala wilayah, kepala humas, humas, penasihat, penasihat khusus, dewan penasihat, dewan pengarah, pengarah, komandan, wakil komandan
  komisaris utama, pejabat humas, manajer humas, pelaksana, pengawas, penyelia, pejabat, pejabat tinggi, pimpinan, wakil pimpinan, pemimpin, staf, staf ahli, staf khusus, ajudan, asisten, asisten deputi, asdep, asisten khusus, tenaga ahli, perwakilan, delegasi, kepala delegasi
  orang nomor satu, orang nomor dua, orang dekat, orang kepercayaan, tangan kanan
  ketua delegasi, presidium, ketua presidium, petugas, direktur penyidikan, direktur penuntutan, direktur reserse, direktur lalu lintas, kepala biro komunikasi, kasatgas, ketua pelaksana, ketua bidang, juru runding, negosiator, gubernur bank sentral
`);

const occupations = phrases(`
  ceo, cfo, coo, cto, cmo, chief executive officer, chief operating officer, presiden direktur, presdir, presiden komisaris, preskom, wakil presiden direktur, wakil direktur utama, wadirut, general manager, gm, manajer, manager, vice president, vp, senior vice president, country manager, managing director, founder, co-founder, pendiri, bos, komisaris independen
  corporate secretary, sekretaris perusahaan, head of, pengusaha, pebisnis, konglomerat, wirausahawan, investor, taipan, miliarder, saudagar, supir, kernet, kondektur, masinis, pilot, kopilot, pramugari, pramugara, nakhoda, nahkoda, pelaut, anak buah kapal, teknisi
  sekuriti, juru parkir, pembantu rumah tangga, office boy, koki, chef, barista, penjahit, perias, penata rias, desainer, perancang busana, arsitek, insinyur, programmer, pengembang, hacker, peretas, ilmuwan, saintis, peneliti, peneliti senior, periset, analis, analis senior, ekonom, ekonom senior, kepala ekonom, pengamat, pengamat politik, pengamat militer, pengamat ekonomi, pakar, pakar hukum, pakar telematika, ahli, ahli hukum, ahli forensik, ahli gizi, ahli pidana, ahli bahasa
  konsultan, akademisi, akademikus, dosen, lektor, guru besar, gurubesar, profesor, prof, prof., rektor, wakil rektor, dekan, wakil dekan, ketua jurusan, ketua program studi, kaprodi, pengajar, guru, kepala sekolah, kepsek, wakil kepala sekolah, santriwati, alumnus, alumni, presiden bem, ketua bem, ketua osis, ketua karang taruna
  pengacara, advokat, kuasa hukum, penasihat hukum, tim hukum, tim kuasa hukum, lawyer, notaris, mediator, aktivis, tokoh, tokoh masyarakat, tokoh agama, tokoh adat, tokoh pemuda, tokoh pers, tetua adat, kepala adat, kepala suku, ondoafi, pemangku adat, budayawan, budayawati, sejarawan, sosiolog, antropolog, psikolog, psikiater, kriminolog, arkeolog, geolog, vulkanolog, seismolog, ahli geologi, epidemiolog, virolog, filsuf, filolog, astronom
  dokter, dokter spesialis, dokter hewan, dokter forensik, dokter gigi, bidan, perawat, apoteker, tenaga kesehatan, nakes, terapis, paramedis, ulama, ustaz, ustad, ustadz, ustazah, ustadzah, kiai, kyai, mubalig, mubaligh, penceramah, pendakwah, dai, imam besar, imam masjid, khatib, pengasuh, pengasuh pondok pesantren, rais aam, katib aam, pastor, pendeta, romo, uskup, uskup agung, kardinal, suster, bhikkhu, biksu, bante, biarawati, pandita, pedanda, pemangku, rabi, pemuka agama, mufti, grand syekh, ayatollah
  wartawan, wartawati, jurnalis, reporter, pewarta, redaktur, pemimpin redaksi, pemred, editor, kolumnis, kontributor, koresponden, presenter, pembawa acara, penyiar, host, mc, fotografer, videografer, kameramen, juru kamera, penulis, novelis, penyair, sastrawan, cerpenis, penerjemah, blogger, youtuber, selebgram, influencer, kreator konten, konten kreator, tiktoker, podcaster, pegiat media sosial, buzzer, komika, komedian, pelawak, pesulap
  artis, aktor, aktris, pemain film, bintang film, penyanyi, pedangdut, biduan, musisi, gitaris, drummer, basis, vokalis, rapper, dj, komposer, pencipta lagu, produser, produser film, sutradara, sineas, penari, koreografer, seniman, pelukis, pematung, dalang, sinden, model, peragawati, pesinetron, pesohor, selebritas, selebriti
  pelatih, pelatih kepala, asisten pelatih, pelatih fisik, pelatih kiper, pemain, kapten, kapten tim, kiper, bek, bek kiri, bek kanan, gelandang, penyerang, striker, winger, pencetak gol, wasit, manajer tim, petinju, petenis, pebulu tangkis, pebulutangkis, pesepak bola, pesepakbola, pebasket, pevoli, perenang, sprinter, atlet, lifter, pemanah, pecatur, pegolf, pebalap, pembalap, petarung, pegulat, karateka, pesilat, legenda
  ganda putra, ganda campuran, tunggal putra, tunggal putri, pendaki, pemandu wisata, penyelam, terlapor, pelapor, saksi ahli, penggugat, tergugat, pemohon, buron, mantan narapidana, keluarga korban, ibu kandung, ayah kandung, peternak sapi, mantan istri, mantan suami
  politikus, politisi, kader, politikus senior, politisi senior, loyalis, simpatisan, juru kampanye, konsultan politik, eksponen, inisiator, penggagas, saintis data, taruna
`);

const honorifics = phrases(`
  bapak, pak, bpk, bpk., ibu, bu, sdr, sdr., sdri, saudara, saudari, tuan, nyonya, ny, ny., nona, tn, tn., mas, mbak, mba, bang, abang, kang, kak, cak, cik, ci, koh, ko, encik, bung, om, tante, mbah, eyang, oma, opa, uda, uni, ceu, teh, aa, teteh, akang, neng
  haji, h, h., hajah, hajjah, hj, hj., kh, kh., k.h., k.h, nyai, gus, ning, lora, habib, habibah, sayyid, sayid, syarifah, syekh, syaikh, sheikh, tgk, tgk., teungku, abuya, buya, tuan guru, tgh, tgh., tgb, ajengan, kanjeng, gusti kanjeng, kgpaa, kgph, gkr, krt, kph, krmt, rm, rm., kpa, kra
  r., r.a., ra., rr., rr, almarhum, alm, alm., almarhumah, mendiang, dr, dr., drs, drs., dra, dra., ir, ir., drh, drh., drg, drg., hc, dr. hc, dr. (h.c.), apt., ns., pdt, pdt., rp, p., ust, ust., st, rd., mgr, mgr., sr., br., fr.
  pendeta, pastor, uskup, kardinal, suster, bhikkhu, biksu, bante, ustaz, ustad, ustadz, ustazah, kiai, kyai, pedanda, dokter, profesor, prof, prof.
  datuk, datuk seri, dato, dato', dato sri, dato' sri, tan sri, tun, tuanku, tengku mahkota, sutan, sri sultan, mr, mr., mrs, mrs., ms., sir, lady, lord, dame, madam, yang mulia, al-haj, al-hafiz, ida pedanda, ida sri bhagawan, a.a.
`);

const modifiers = phrases(`
  mantan, eks, bekas, plt, plt., plh, plh., pj, pj., pjs, pjs., penjabat, penjabat sementara, pelaksana tugas, pelaksana harian, pejabat sementara, calon, bakal calon, bacalon, balon, wakil, waka., kandidat, terpilih, nonaktif, non aktif, petahana, pengganti, ad interim, purnawirawan, purn, purn., (purn), (purn.), pensiunan, demisioner, emeritus, kehormatan, muda, senior, madya, utama, interim, ke-1, ke-2, ke-3, ke-4, ke-5, ke-6, ke-7, ke-8
`);

const degrees = phrases(`
  S.H., SH, M.H., MH, M.Hum., M.Hum, S.E., SE, M.M., MM, M.Si., M.Si, MSi, S.Sos., S.Sos, S.IP., S.IP, SIP, S.I.K., SIK, S.Ik, M.A., MA, M.Sc., MSc, M.Sc, M.Kn., M.Kn, MKn, S.T., ST, M.T., MT, M.Eng., M.Eng, S.Pd., S.Pd, SPd, M.Pd., M.Pd, MPd, S.Pd.I., S.Pd.I, M.Pd.I, S.Ag., S.Ag, SAg, M.Ag., M.Ag, MAg
  S.Kom., S.Kom, M.Kom., M.Kom, S.Psi., S.Psi, M.Psi., M.Psi, S.Farm., S.Farm, M.Farm, Apt., S.Ked., S.Ked, S.Kep., S.Kep, Ns., M.Kep., M.Kep, S.K.M., SKM, M.Kes., M.Kes, MKes, M.K.M., MKM, MPH, M.P.H., Sp.PD, Sp.A, Sp.A(K), Sp.OG, SpOG, Sp.B, Sp.P, SpP, Sp.JP, Sp.KJ, SpKJ, Sp.F, Sp.An, Sp.M, Sp.THT, Sp.OT, Sp.S, Sp.N, Sp.KK
  Ph.D., Ph.D, PhD, Dr., MBA, M.B.A., LL.M., LLM, LL.M, LL.B., M.Phil., MPhil, MPA, M.P.A., MPP, M.AP., M.AP, MAP, S.AP, S.STP., S.STP, SSTP, S.Hut., S.Hut, M.Hut, S.P., SP, M.P., MP, S.Pt., S.Pt, M.Ling, M.I.Kom., M.I.Kom, S.I.Kom., S.I.Kom, M.Ikom, S.Ikom, S.S., SS, M.Th., M.Th, S.Th., S.Th, S.Fil., S.Fil, S.Sn., S.Sn, M.Sn., M.Sn, M.Ds
  Lc., Lc, S.Sy., S.H.I., S.HI, SHI, M.H.I., M.HI, M.E., ME, M.Ec., M.Ec.Dev, S.E.I, S.Ak., M.Ak., Ak., Ak, CA, CPA, CFA, CFP, S.ST., SST, S.Si., S.Si, S.TP., M.TP, M.Tr.(Han), M.Tr.Hanla, M.Han., M.Han, S.Tr.K., S.Tr.K, S.Th.I., S.Th.I, S.Gz, A.Md., A.Md, Amd, DEA, DESS, DESA, B.A., BA, BSc, B.Sc., B.Eng., FRSPH, FINASIM, PGD, IPU, IPM, ASEAN Eng., C.L.A., CLA, CIM, CRMP, CfrA, QIA, QRMP, Jr., Jr, Sr., II, III, IV
`);

/** Company and expert titles, many of them English. */
const moreOccupations = phrases(`
  pemerhati, praktisi, perintis, pemrakarsa, pengurus, tim ahli, tim penasihat, peneliti utama
  evp, svp, avp, executive vice president, assistant vice president, president director, deputy director, country director
  senior manager, area manager, branch manager, regional manager, resort manager, hotel manager, brand manager, marketing manager, public relations manager, product manager, project manager
  supervisor, area supervisor, chief financial officer, chief technology officer, chief information officer, chief marketing officer, chief commercial officer
  chief product officer, chief economist, cio, cco, head, cofounder, founding partner, managing partner, partner, principal
  corporate communications, corporate communication, head of corporate communications, vice president corporate communication, public relations, external relations
  direktur kreatif, direktur pelaksana, manajer area, manajer pemasaran, manajer komunikasi
  guru besar emeritus, dosen senior, cendekiawan, intelektual, kurator
  perencana keuangan, perencana, perencana kota, pengendali, pengendali ekosistem hutan, polisi hutan, penyuluh, penyuluh pertanian, analis kebijakan, analis pasar, ketua tim pemenangan, manajer investasi, manajer operasional, manajer proyek
  aktuaris, auditor, akuntan, bankir, pialang, perancang, kepala riset, head of research, chief of research, desainer grafis, ahli waris, dokter umum, dokter anak, ahli epidemiologi
  ahli patologi, ahli virologi, ahli kesehatan masyarakat, penyuluh hukum, content creator, creative director, art director, head of sales, sales manager, store manager, operation manager, operations manager, deputy general manager, technical director
`);

/** Ordinary people, named in passing. */
const descriptions = phrases(`
  warga, penduduk, penghuni, pedagang, penjual, pembeli, pelanggan, konsumen, sopir, pengemudi, pengojek, tukang, tukang ojek, tukang sayur, tukang parkir, buruh, petani, nelayan, peternak, petambak, pekebun
  karyawan, karyawati, karyawan swasta, pegawai swasta, pekerja, pekerja migran, tki, siswa, siswi, pelajar, mahasiswa, mahasiswi, murid, santri, guru honorer, orang tua, orangtua, ibu rumah tangga, asisten rumah tangga
  ayah, ibu, anak, suami, istri, adik, kakak, paman, bibi, kakek, nenek, mertua, menantu, sepupu, keponakan, cucu, tetangga, kerabat, keluarga, sahabat, teman, rekan, pacar, tunangan
  saksi, saksi mata, korban, penyintas, pasien, penumpang, pengunjung, wisatawan, turis, peserta, penonton, penggemar, pesepeda, pelari, pengguna, pengendara, pejalan kaki, jemaah, jamaah, pengungsi, pencari kerja
  pelaku usaha, pelaku umkm, wiraswasta, wirausaha, pemilik, pemilik warung, pemilik toko, pemilik usaha, pemilik rumah, pemilik kafe, penjaga, satpam, kasir, pelayan, pramusaji, agen, agen tiket, kurir, montir, mekanik
  pengamen, pemulung, gelandangan, tersangka, terdakwa, terpidana, narapidana, napi, anak muda, pemuda, pemudi, remaja, lansia, ketua rt, ketua rw, kader posyandu, relawan, sukarelawan
  pria, wanita, perempuan, lelaki, laki-laki
`);

export const titles: TitleLexicon = {
  offices,
  ranks,
  posts,
  occupations: [...occupations, ...moreOccupations],
  descriptions,
  honorifics,
  modifiers,
  degrees,
};
