import {yearCalendar} from './year.js';

// Read in the press, not in the decree:
// https://pembelajaranbermaknaid.blogspot.com/2025/11/skb-3-menteri-rilis-daftar-cuti-bersama.html
// https://www.portalone.net/nasional/17779/pemerintah-tetapkan-8-hari-cuti-bersama-2026-lewat-skb-3-menteri
// Joint leave bears the name of the holiday that it prolongs.
export const YEAR_2026 = yearCalendar({
  year: 2026,
  source: 'SKB 1497/2025, 2/2025, 5/2025 (19 September 2025)',
  national: [
    ['2026-01-01', 'Tahun Baru 2026 Masehi', "New Year's Day"],
    [
      '2026-01-16',
      'Isra Mikraj Nabi Muhammad SAW',
      'Ascension of the Prophet Muhammad (Isra Mikraj)',
    ],
    ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'Chinese New Year'],
    ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'Balinese Day of Silence (Nyepi)'],
    ['2026-03-21', 'Idulfitri 1447 H', 'Eid al-Fitr'],
    ['2026-03-22', 'Idulfitri 1447 H', 'Eid al-Fitr'],
    ['2026-04-03', 'Wafat Yesus Kristus', 'Good Friday'],
    ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday'],
    ['2026-05-01', 'Hari Buruh Internasional', 'Labour Day'],
    ['2026-05-14', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['2026-05-27', 'Iduladha 1447 H', 'Eid al-Adha'],
    ['2026-05-31', 'Hari Raya Waisak 2570 BE', 'Vesak'],
    ['2026-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['2026-06-16', 'Tahun Baru Islam 1448 H', 'Islamic New Year'],
    ['2026-08-17', 'Proklamasi Kemerdekaan', 'Independence Day'],
    ['2026-08-25', 'Maulid Nabi Muhammad SAW', 'Birthday of the Prophet Muhammad'],
    ['2026-12-25', 'Kelahiran Yesus Kristus', 'Christmas Day'],
  ],
  jointLeave: [
    ['2026-02-16', 'Imlek', 'Chinese New Year'],
    ['2026-03-18', 'Nyepi', 'Nyepi'],
    ['2026-03-20', 'Idulfitri', 'Eid al-Fitr'],
    ['2026-03-23', 'Idulfitri', 'Eid al-Fitr'],
    ['2026-03-24', 'Idulfitri', 'Eid al-Fitr'],
    ['2026-05-15', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['2026-05-28', 'Iduladha', 'Eid al-Adha'],
    ['2026-12-24', 'Natal', 'Christmas'],
  ],
});
