import {yearCalendar} from './year.js';

// Read in the press, and only in part, not in the decree:
// https://radartegal.disway.id/amp/666339/5-link-download-gratis-kalender-2024-lengkap-bisa-edit-sesuka-hati/16
// https://kompas.tv/amp/nasional/512733/jadwal-cuti-bersama-bulan-juni-2024-setelah-iduladha-berikut-daftarnya-sesuai-skb-3-menteri
// https://nasional.kontan.co.id/news/presiden-tetapkan-hari-pemilu-14-februari-2024-sebagai-hari-libur-nasional
// https://nasional.sindonews.com/read/1492495/15/resmi-27-november-2024-hari-libur-nasional-1732270300
// From general knowledge: joint leave on 9 February, 12 March, 10 and 24 May.
// Joint leave bears the name of the holiday that it prolongs.
export const YEAR_2024 = yearCalendar({
  year: 2024,
  source:
    'SKB 855/2023, 3/2023, 4/2023, changed by SKB 236/2024, 1/2024, 2/2024; voting days: Keppres 10/2024, Keppres 33/2024',
  national: [
    ['2024-01-01', 'Tahun Baru 2024 Masehi', "New Year's Day"],
    [
      '2024-02-08',
      'Isra Mikraj Nabi Muhammad SAW',
      'Ascension of the Prophet Muhammad (Isra Mikraj)',
    ],
    ['2024-02-10', 'Tahun Baru Imlek 2575 Kongzili', 'Chinese New Year'],
    ['2024-02-14', 'Pemungutan suara Pemilu 2024', 'General election day'],
    ['2024-03-11', 'Hari Suci Nyepi (Tahun Baru Saka 1946)', 'Balinese Day of Silence (Nyepi)'],
    ['2024-03-29', 'Wafat Yesus Kristus', 'Good Friday'],
    ['2024-03-31', 'Hari Paskah', 'Easter Sunday'],
    ['2024-04-10', 'Idulfitri 1445 H', 'Eid al-Fitr'],
    ['2024-04-11', 'Idulfitri 1445 H', 'Eid al-Fitr'],
    ['2024-05-01', 'Hari Buruh Internasional', 'Labour Day'],
    ['2024-05-09', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['2024-05-23', 'Hari Raya Waisak 2568 BE', 'Vesak'],
    ['2024-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['2024-06-17', 'Iduladha 1445 H', 'Eid al-Adha'],
    ['2024-07-07', 'Tahun Baru Islam 1446 H', 'Islamic New Year'],
    ['2024-08-17', 'Proklamasi Kemerdekaan', 'Independence Day'],
    ['2024-09-16', 'Maulid Nabi Muhammad SAW', 'Birthday of the Prophet Muhammad'],
    ['2024-11-27', 'Pemungutan suara Pilkada 2024', 'Regional election day'],
    ['2024-12-25', 'Hari Raya Natal', 'Christmas Day'],
  ],
  jointLeave: [
    ['2024-02-09', 'Imlek', 'Chinese New Year'],
    ['2024-03-12', 'Nyepi', 'Nyepi'],
    ['2024-04-08', 'Idulfitri', 'Eid al-Fitr'],
    ['2024-04-09', 'Idulfitri', 'Eid al-Fitr'],
    ['2024-04-12', 'Idulfitri', 'Eid al-Fitr'],
    ['2024-04-15', 'Idulfitri', 'Eid al-Fitr'],
    ['2024-05-10', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['2024-05-24', 'Waisak', 'Vesak'],
    ['2024-06-18', 'Iduladha', 'Eid al-Adha'],
    ['2024-12-26', 'Natal', 'Christmas'],
  ],
});
