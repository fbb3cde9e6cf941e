/** A part of the text that was not understood, and what to write instead. */
export interface HoursTextProblem {
  /** One sentence for the person who fills in the hours, in Indonesian. */
  message: string;
  /** The part, as it stands in the text. */
  text: string;
}

const EXAMPLE = '"Senin-Kamis 08.00-15.00; Jumat 08.00-11.30"';

/** What may be wrong, as the sentence that says so. */
const MESSAGES = {
  empty: () => `Jam layanan belum diisi; tulis hari dan jamnya, misalnya ${EXAMPLE}.`,
  long: (part: string) =>
    `Teks yang diawali "${part}" terlalu panjang untuk jam layanan; tulis hari dan jamnya saja, misalnya ${EXAMPLE}.`,
  words: (part: string) =>
    `Bagian "${part}" tidak dipahami; tulis hari dan jamnya saja, misalnya ${EXAMPLE}.`,
  season: (part: string) =>
    `"${part}" hanya berlaku pada masa tertentu; tulis di sini jam biasa saja, dan jam masa itu tersendiri dengan tanggal mulai dan selesainya.`,
  other: (part: string) =>
    `"${part}" merujuk ke jam lain; tulis hari dan jamnya sendiri, misalnya ${EXAMPLE}.`,
  appointment: (part: string) =>
    `"${part}" tidak menyebut jam yang tetap; tulis hari dan jamnya bila ada, misalnya ${EXAMPLE}.`,
  openEnd: (part: string) =>
    `"${part}" tidak menyebut jam tutup; tulis jam tutupnya, misalnya "08.00-15.00".`,
  weeks: (part: string) =>
    `"${part}" tidak berlaku setiap pekan; tulis hari yang berlaku setiap pekan saja, dan tanggal lainnya tersendiri.`,
  sunday: (part: string) =>
    `"${part}" dapat berarti hari Minggu atau setiap pekan; tulis "hari Minggu" atau nama harinya.`,
  noTime: (part: string) =>
    `Tidak ada jam seperti pada "${part}"; tulis jam antara 00.00 dan 24.00, misalnya "08.00-15.00".`,
  oneTime: (part: string) =>
    `"${part}" tidak menyebut jam buka dan jam tutup; tulis keduanya, misalnya "08.00-15.00".`,
  reversed: (part: string) =>
    `Pada "${part}" jam tutup tidak sesudah jam buka; periksa dan tulis jam 24 jam, misalnya "08.00-15.00".`,
  half: (part: string) =>
    `Pada "${part}" tidak jelas pagi atau sore; tulis jam 24 jam, misalnya "13.00-15.00".`,
  order: (part: string) =>
    `Jam pada "${part}" bertumpuk atau tidak berurutan; tulis dari pagi ke sore, misalnya "08.00-12.00 dan 13.00-15.00".`,
  noHours: (part: string) =>
    `Hari pada "${part}" tidak diberi jam; tulis jamnya, misalnya "Senin-Jumat 08.00-15.00", atau "tutup".`,
  noDays: (part: string) =>
    `Jam pada "${part}" tidak diberi hari; tulis harinya, misalnya "Senin-Jumat 08.00-15.00".`,
  days: (part: string) =>
    `Rentang hari pada "${part}" tidak jelas; tulis hari pertama dan terakhir, misalnya "Senin-Jumat".`,
  twice: (part: string) =>
    `Hari pada "${part}" juga disebut dengan jam lain; tulis satu kali saja untuk setiap hari.`,
  notBase: (part: string) =>
    `Pengecualian "${part}" tidak cocok dengan hari dan jam yang disebut sebelumnya; tulis jam hari itu tersendiri.`,
  breakTime: (part: string) =>
    `Istirahat "${part}" tidak menyebut jam mulai dan selesai; tulis keduanya, misalnya "istirahat 12.00-13.00".`,
  breakPlace: (part: string) =>
    `Istirahat "${part}" tidak cocok dengan jam layanannya; tulis di belakang hari dan jam yang dimaksud, misalnya "Senin-Kamis 08.00-15.00, istirahat 12.00-13.00".`,
  holiday: (part: string) =>
    `Jam hari libur pada "${part}" tidak jelas; tulis misalnya "hari libur nasional tutup".`,
  zones: (part: string) =>
    `Teks menyebut lebih dari satu zona waktu: "${part}"; tulis satu saja, WIB, WITA, atau WIT.`,
  ticket: (part: string) =>
    `Batas antrean "${part}" tidak cocok untuk semua hari; tulis selisihnya, misalnya "antrean terakhir 30 menit sebelum tutup".`,
};

export type Trouble = keyof typeof MESSAGES;

const LONGEST_PART = 120;

export function problem(trouble: Trouble, part: string): HoursTextProblem {
  const text = part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part;
  return {message: MESSAGES[trouble](text.replaceAll(/\s+/g, ' ')), text};
}
