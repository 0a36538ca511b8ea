/**
 * Frequent words that say little of what was said, folded: two sentences that share only such words share nothing. For
 * Indonesian and English; in other languages only the shortest words are passed over, which finds a little less.
 */
const WORDS = `
ada adalah agar akan aku anda antara apa apakah atas atau bagi bahwa banyak beberapa begitu belum benar bila bisa boleh bukan
dalam dan dapat dari dengan di dia dong dulu guna hal hanya harus hingga ia ini itu jadi jangan jika juga kalau kali kami kan
karena ke kepada kini kita lagi lah lain lalu lebih maka malah masih mau mereka namun nanti oleh pada para perlu pernah pula
saat saja sama sampai sangat saya sebab sebagai sebelum sebuah secara sedang sehingga sekali sekarang selain seluruh semua
seorang seperti serta sesuai setelah siapa sih soal sudah supaya tadi tanpa tapi telah tentang tentu terhadap terus tersebut
tetap tetapi tidak tak untuk yaitu yakni yang
about after again against all also although always and another any are because been before being between both but can could
did does doing done down each even ever every for from get going gonna got had has have having her here him his how into its
just know like make many may more most much must not now off only other our out over really same say see shall she should
since some still such than that the their them then there these they think this those through too under until upon very want
was way well were what when where which while who whom whose why will with without would yet you your
`;

/** Function words of two letters or less are left out by their length. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
