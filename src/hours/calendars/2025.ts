import {yearCalendar} from './year.js';

// Read in the press, not in the decree:
// https://radarbandung.id/2024/10/15/berikut-data-fakta-libur-dan-cuti-2025
// Joint leave on 18 August was added by a later change of the decree:
// https://www.bloombergtechnoz.com/detail-news/80059/pan-rb-layanan-publik-tetap-jalan-saat-cuti-bersama-18-agustus/2
// Joint leave bears the name of the holiday that it prolongs.
export const YEAR_2025 = yearCalendar({
  year: 2025,
  source: 'SKB 1017/2024, 2/2024, 2/2024, changed by SKB 933/2025, 1/2025, 3/2025',
  national: [
    ['2025-01-01', 'Tahun Baru 2025 Masehi', "New Year's Day"],
    [
      '2025-01-27',
      'Isra Mikraj Nabi Muhammad SAW',
      'Ascension of the Prophet Muhammad (Isra Mikraj)',
    ],
    ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili', 'Chinese New Year'],
    ['2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)', 'Balinese Day of Silence (Nyepi)'],
    ['2025-03-31', 'Idulfitri 1446 H', 'Eid al-Fitr'],
    ['2025-04-01', 'Idulfitri 1446 H', 'Eid al-Fitr'],
    ['2025-04-18', 'Wafat Yesus Kristus', 'Good Friday'],
    ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday'],
    ['2025-05-01', 'Hari Buruh Internasional', 'Labour Day'],
    ['2025-05-12', 'Hari Raya Waisak 2569 BE', 'Vesak'],
    ['2025-05-29', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['2025-06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['2025-06-06', 'Iduladha 1446 H', 'Eid al-Adha'],
    ['2025-06-27', 'Tahun Baru Islam 1447 H', 'Islamic New Year'],
    ['2025-08-17', 'Proklamasi Kemerdekaan', 'Independence Day'],
    ['2025-09-05', 'Maulid Nabi Muhammad SAW', 'Birthday of the Prophet Muhammad'],
    ['2025-12-25', 'Kelahiran Yesus Kristus', 'Christmas Day'],
  ],
  jointLeave: [
    ['2025-01-28', 'Imlek', 'Chinese New Year'],
    ['2025-03-28', 'Nyepi', 'Nyepi'],
    ['2025-04-02', 'Idulfitri', 'Eid al-Fitr'],
    ['2025-04-03', 'Idulfitri', 'Eid al-Fitr'],
    ['2025-04-04', 'Idulfitri', 'Eid al-Fitr'],
    ['2025-04-07', 'Idulfitri', 'Eid al-Fitr'],
    ['2025-05-13', 'Waisak', 'Vesak'],
    ['2025-05-30', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['2025-06-09', 'Iduladha', 'Eid al-Adha'],
    ['2025-08-18', 'Proklamasi Kemerdekaan', 'Independence Day'],
    ['2025-12-26', 'Natal', 'Christmas'],
  ],
});
