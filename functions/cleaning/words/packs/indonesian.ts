import type { Pack } from '../word-classes.ts';

export const indonesian: Pack = {
  language: 'id',
  plain: `dan atau tetapi yang di ke dari untuk dengan pada dalam oleh sebagai ini itu adalah ada tidak bukan akan
    telah sudah belum masih bisa dapat harus juga hanya saja lebih sangat paling para kami kita mereka dia ia
    saya aku anda kamu nya karena jika kalau ketika saat setelah sebelum antara tanpa hingga sampai secara
    agar bahwa maka namun seperti apa siapa mana bagaimana mengapa semua setiap satu lagi pun tersebut`,
  wordings: {
    comments: {
      label: `Belum ada komentar | ?# komentar | Tulis komentar | Tinggalkan komentar | Tambahkan komentar |
        Tinggalkan balasan | Lihat semua komentar | Batalkan balasan`,
      sentence: `Komentar ditutup | Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai * |
        Silakan login untuk berkomentar`,
    },
    share: {
      label: `Bagikan artikel ini | Bagikan ke Facebook | Bagikan ke WhatsApp | ?Bagikan di * | ?Bagikan ke *`,
    },
    signUp: {
      label: `Ikuti kami di Google News | Ikuti kami di * | Langganan newsletter | Berlangganan newsletter kami |
        Daftar newsletter`,
    },
    related: {
      heading: `Baca juga | Berita terkait | Artikel terkait | Berita terpopuler | Berita terbaru | Berita lainnya |
        Artikel lainnya | Rekomendasi untuk Anda | Terpopuler hari ini`,
    },
    readAlso: {
      lead: `Baca juga | Simak juga | Lihat juga | Baca selengkapnya | Tonton juga`,
    },
    previousNext: {
      label: `Artikel sebelumnya | Artikel selanjutnya | Berita sebelumnya | Berita selanjutnya | Halaman selanjutnya |
        Halaman berikutnya`,
    },
    footer: {
      label: `Tentang kami | Hubungi kami | Kebijakan privasi | Syarat dan ketentuan | Pedoman media siber`,
      sentence: `Hak cipta dilindungi undang-undang | Seluruh hak cipta dilindungi`,
    },
    site: {
      label: `Langsung ke konten | Lewati ke konten | Kembali ke atas | Kembali ke beranda | Lihat semua | Muat lebih banyak |
        Lihat lainnya`,
    },
    consent: {
      label: `Terima semua | Terima semua cookie | Tolak semua`,
      sentence: `Situs ini menggunakan cookie | Kami menggunakan cookie`,
    },
    print: {
      label: `Cetak artikel | Salin tautan`,
    },
    continues: {
      label: `Lanjutkan membaca | Lanjut membaca | Baca selengkapnya | Scroll untuk melanjutkan membaca |
        Scroll ke bawah untuk melanjutkan | Artikel berlanjut setelah iklan | Bersambung ke halaman #`,
    },
    donate: {
      label: `Donasi sekarang | Dukung kami`,
    },
    app: {
      label: `Unduh aplikasi | Download aplikasi kami | Unduh aplikasi kami | Tersedia di Google Play`,
    },
  },
};
