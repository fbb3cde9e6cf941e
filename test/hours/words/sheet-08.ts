/**
 * The wordings of the sample sheet `08-jam-layanan-instansi.xlsx`, by row: hours as staff write
 * them, seen on public sites, with the open days and hours that each states (absent: not known) and the zone it names.
 *
 * Row 7, "menyesuaikan jam operasional mal", needs the hours of the mall, which the reader does not have.
 */
export const SHEET_08: [row: number, text: string, week?: string, timeZone?: string][] = [
  [
    2,
    "Senin s/d Kamis 08.00 - 15.30 WIB, istirahat 12.00-13.00; Jum'at 08.00-11.30 & 13.00-15.30",
    'Mo Tu We Th 08:00-12:00 13:00-15:30; Fr 08:00-11:30 13:00-15:30',
    'Asia/Jakarta',
  ],
  [3, 'Senin-Jumat 07.30 s.d 16.00', 'Mo Tu We Th Fr 07:30-16:00'],
  [4, 'Selasa dan Kamis saja'],
  [5, 'setiap hari kerja'],
  [6, '24 jam', 'Mo Tu We Th Fr Sa Su 00:00-24:00'],
  [7, 'menyesuaikan jam operasional mal'],
  [8, '08.00-15.00 (Ramadan 08.00-14.00)'],
  [
    9,
    'Senin - Kamis : 08.00 - 15.00\nJumat : 08.00 - 11.00\nSabtu & Minggu : Libur Pelayanan',
    'Mo Tu We Th 08:00-15:00; Fr 08:00-11:00',
  ],
  [10, 'Sen - Jum (08.00 - 15.30 WIB)', 'Mo Tu We Th Fr 08:00-15:30', 'Asia/Jakarta'],
  [
    11,
    'Senin s.d. Kamis pukul 08.00 s.d. 14.00 WIB (istirahat 12.00 s.d. 13.00 WIB)\nJumat pukul 08.00 s.d. 14.30 WIB (istirahat 11.00 s.d.13.30 WIB)',
    'Mo Tu We Th 08:00-12:00 13:00-14:00; Fr 08:00-11:00 13:30-14:30',
    'Asia/Jakarta',
  ],
  [12, 'Senin, Rabu, Jumat 09.00–12.00', 'Mo We Fr 09:00-12:00'],
  [13, '08:00 - 15:00'],
  [14, 'Senin-Jumat jam 8 pagi sampai jam 3 sore', 'Mo Tu We Th Fr 08:00-15:00'],
  [15, 'Senin-Jumat 8 - 3'],
  [16, 'Senin-Jumat 08.00-15.00 WITA', 'Mo Tu We Th Fr 08:00-15:00', 'Asia/Makassar'],
  [17, 'Senin-Jumat 08.00-25.00'],
  [18, 'Senin-Jumat 15.00-08.00'],
  [19, 'Senin s/d Jum`at 08.00 s/d 15.00', 'Mo Tu We Th Fr 08:00-15:00'],
  [
    20,
    'Senin-Kamis 08.00-15.00, Jumat 08.00-15.30, istirahat 12.00-13.00 (Jumat 11.30-13.00)',
    'Mo Tu We Th 08:00-12:00 13:00-15:00; Fr 08:00-11:30 13:00-15:30',
  ],
  [21, 'Senin-Jumat 08.00-15.00, antrean terakhir pukul 14.00', 'Mo Tu We Th Fr 08:00-15:00'],
  [22, 'Senin dan Selasa 08.00-12.00, kuota 20 orang', 'Mo Tu 08:00-12:00'],
  [23, 'Minggu ke-2 dan ke-4, hari Rabu 09.00-14.00'],
  [24, 'Setiap hari Senin s/d Sabtu 08.00-14.00', 'Mo Tu We Th Fr Sa 08:00-14:00'],
  [25, 'Senin-Jumat 08.00-16.00, tetap buka saat istirahat', 'Mo Tu We Th Fr 08:00-16:00'],
  [26, 'Senin-Kamis 08.00-15.00, Jumat libur', 'Mo Tu We Th 08:00-15:00'],
  [27, 'Tutup sementara sampai ada petugas', ''],
  [28, ''],
  [29, '-'],
  [30, 'Sesuai perjanjian'],
  [31, 'Senin-Jumat 08.00-16.00; layanan daring 24 jam', 'Mo Tu We Th Fr 08:00-16:00'],
  [32, 'Hari kerja 08.00-15.00', 'Mo Tu We Th Fr 08:00-15:00'],
  [33, '08.00 s/d selesai'],
  [34, 'Senin-Jumat 08.00-15.00 kecuali Rabu', 'Mo Tu Th Fr 08:00-15:00'],
  [35, 'Senin-Jumat 07.30-16.00 (Jumat sampai 16.30)', 'Mo Tu We Th 07:30-16:00; Fr 07:30-16:30'],
  [36, 'Senin – Jumat 0800-1500', 'Mo Tu We Th Fr 08:00-15:00'],
];
