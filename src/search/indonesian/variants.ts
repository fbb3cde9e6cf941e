// A service named with one of these that was not asked for stands behind the plain one.
export const variants = `
perpanjangan penggantian hilang rusak perubahan mutasi duplikat salinan cetak ulang legalisasi badan blokir percepatan
internasional penambahan penurunan pencabutan pembatalan penghapusan pembetulan pemecahan penggabungan konsultasi
pengaduan keberatan pengurangan asing non calon migran
`;
