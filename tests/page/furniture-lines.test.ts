import { describe, expect, it } from 'vitest';
import { isFurnitureLine, withoutStub } from '@/lib/page/furniture-lines';

const furniture = [
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Baca juga: Cara Membedakan Pupuk Asli',
  'BACA JUGA : Tanggul Jebol di Teluk Selasih',
  'Simak Video "Warga Menyeberang Banjir"',
  '[Gambas:Video 20detik]',
  '(hes/rda)',
  '(OL-5)',
  '(Ant/SU02)',
  'Pewarta: Rahmat Tadulako',
  'Copyright © NUSAPERS 2025',
  'Pilihan Editor: Mengapa Rancangan Itu Ditunda',
  'Follow kami di WhatsApp Channel Kabar Nusa',
  'Sign up to our morning newsletter for free',
  'Related stories',
  'Petugas mengangkat karung di gudang (Foto: Hesti/kabarini)',
  'Rabu, 13 Sep 2023 10:45 WIB',
  'Stand: 28.04.2023 16:11 Uhr',
  'Published 3 hours ago',
  '3 min read',
  'Menteri: “Kami tidak menunggu lagi.” 16.04.2025 | 6:33 min',
  '<img height="1" width="1" src="https://a.example/p?c1=2">',
  '[button link=”https://a.example/form” type=”big”] Kirim[/button]',
  'See more',
  'Mehr zum Thema',
];
const reporting = [
  'Ia meminta warga membaca juga: buku, koran, dan papan pengumuman.',
  'Follow the money, she told the committee, and you will find the mayor.',
  '“Advertisement is not the answer,” he said.',
  'The minister read more than forty letters on Monday.',
  'Pada 13 September 2023 pukul 10.45 WIB, tanggul itu jebol.',
  'Watch the river, not the bank, the mayor said.',
  'Related costs rose by 40 percent, the ministry said.',
  '"Iklan itu menyesatkan," ujarnya.',
  'Foto itu diambil pada 1998.',
  'In 1998 he left.',
  'Reports from the front said forty houses had burned.',
  'With reports from the valley in hand, the minister left.',
  'Sumber: "Kami tidak tahu," kata seorang pejabat.',
  'Photo: “That is not me,” the senator said.',
  'For the first time in ten years the clerk opened an account.',
  '[Kami] tidak menunggu lagi, katanya.',
  'Lomba itu dimenangkannya dalam 6:33 menit.',
  'More than forty houses burned.',
];

describe('isFurnitureLine', () => {
  it.each(furniture)('drops %j', (line) => expect(isFurnitureLine(line)).toBe(true));
  it.each(reporting)('keeps %j', (line) => expect(isFurnitureLine(line)).toBe(false));
});

describe('withoutStub', () => {
  it.each([
    ['Ia pulang. (hes/rda)', 'Ia pulang.'],
    ['Ia pulang. (dis/ugo) [Gambas:Video CNN]', 'Ia pulang.'],
    ['"Ya," katanya.Editor: Savitri Copyright © N 2025', '"Ya," katanya.'],
    ['Ia tiba bersama istrinya (Rabu).', 'Ia tiba bersama istrinya (Rabu).'],
    ['Partai itu (PTM) menang.', 'Partai itu (PTM) menang.'],
  ])('cuts %j', (line, kept) => {
    const { start, end } = withoutStub(line);
    expect(line.slice(start, end)).toBe(kept);
  });
});
