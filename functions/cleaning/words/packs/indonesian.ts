import type { Pack } from '../word-classes.ts';

export const indonesian: Pack = {
  language: 'id',
  plain: `dan atau tetapi yang di ke dari untuk dengan pada dalam oleh sebagai ini itu adalah ada tidak bukan akan
    telah sudah belum masih bisa dapat harus juga hanya saja lebih sangat paling para kami kita mereka dia ia
    saya aku anda kamu nya karena jika kalau ketika saat setelah sebelum antara tanpa hingga sampai secara
    agar bahwa maka namun seperti apa siapa mana bagaimana mengapa semua setiap satu lagi pun tersebut`,
  homes: 'Beranda | Halaman utama',
  heres: 'Anda di sini | Anda berada di sini',
  wordings: {
    photo: {
      label: `?Galeri foto | Lihat semua foto | Lihat foto | Foto lainnya | Buka galeri | Perbesar gambar | Klik untuk
        memperbesar | Layar penuh | ?Foto # dari # | ?# dari # | Foto selanjutnya | Foto sebelumnya | Semua foto | Lihat
        galeri | Tutup galeri | ?# foto`,
    },
    player: {
      label: `Putar video | Tonton video | Tonton videonya | Dengarkan artikel | Dengarkan artikel ini | Aktifkan suara |
        Lewati iklan | Video selanjutnya | Video lainnya | Video terkait | Tonton langsung | Lihat video | Dengarkan
        berita | Video berikutnya | Nyalakan suara | ?Bisukan | Memuat video | ?Siaran langsung`,
      sentence: `Browser Anda tidak mendukung video | Browser Anda tidak mendukung pemutaran video |
        Video ini tidak tersedia`,
    },
    embed: {
      label: `Lihat postingan ini di Instagram | Lihat di Instagram | Lihat di YouTube |
        Sebuah kiriman dibagikan oleh * | Lihat peta lebih besar | Tampilkan konten`,
    },
    continues: {
      label: `Lanjutkan membaca | Lanjut membaca | Baca selengkapnya | Scroll untuk melanjutkan membaca |
        Scroll ke bawah untuk melanjutkan | Artikel berlanjut setelah iklan | Bersambung ke halaman # |
        Baca lebih lanjut | Baca berita selengkapnya | ?Selengkapnya | Lanjutkan membaca artikel di bawah |
        Scroll untuk melanjutkan | Gulir ke bawah untuk lanjut membaca | Scroll to continue with content |
        Advertisement scroll to continue | Lanjut ke halaman berikutnya | Halaman selanjutnya |
        Tampilkan lebih banyak | Lihat lebih banyak`,
    },
    wrapper: {
      label: `Lihat di browser | Berhenti berlangganan | Batal berlangganan | Perbarui preferensi | Teruskan ke teman |
        {Lihat;Buka;Baca} {email ini;newsletter;surel ini} di {browser;peramban} | {Berhenti;Batal} berlangganan {di
        sini;newsletter;email ini} | {Ubah;Perbarui;Kelola} {preferensi;langganan;preferensi Anda;langganan Anda}`,
      sentence: `Anda menerima email ini karena * | Email ini dikirim ke * | Mohon tidak membalas email ini | {Anda
        menerima;Kamu menerima} {email ini;surel ini;newsletter ini} karena … | Jika {Anda tidak ingin;Anda tidak
        mau;kamu tidak ingin} {lagi menerima;menerima} {email ini;newsletter ini;email dari kami}{; …} | {Anda
        dapat;Kamu bisa} berhenti berlangganan kapan saja`,
    },
    paywall: {
      label: `Khusus pelanggan | Khusus member | Berlangganan sekarang | Berlangganan untuk membaca |
        Masuk untuk melanjutkan membaca | Sudah berlangganan? Masuk | Sudah punya akun? Masuk |
        Belum punya akun? Daftar | Daftar gratis | Coba gratis | Buat akun`,
      sentence: `Artikel ini khusus untuk pelanggan | Konten ini khusus untuk pelanggan | Dapatkan akses tanpa batas`,
    },
    app: {
      label: `Unduh aplikasi | Download aplikasi kami | Unduh aplikasi kami | Tersedia di Google Play | Download
        aplikasi | Buka di aplikasi | Baca di aplikasi | Unduh di App Store | Dapatkan di Google Play | Aktifkan
        notifikasi | Download aplikasi * | Unduh aplikasi * | Instal aplikasi | Pasang aplikasi | Lanjutkan di aplikasi
        | Lanjutkan di browser | Pindai kode QR | Scan QR code | Aplikasi kami | Aplikasi mobile | Nyalakan notifikasi
        | Izinkan notifikasi | Gabung channel WhatsApp | Ikuti kami di WhatsApp | Ikuti saluran WhatsApp kami | Versi
        mobile | Versi desktop | Download aplikasi * sekarang | {Unduh;Download;Instal;Pasang} {aplikasi kami;aplikasi
        gratis;aplikasinya;aplikasi kami sekarang;aplikasi resmi} | ?{Buka;Instal;Pasang} aplikasi |
        {Unduh;Download;Tersedia;Dapatkan} {di Play Store;di Google Play Store;di App Store;di Google Play dan App
        Store;lewat Google Play} | {Baca;Buka;Lanjutkan;Lanjut baca;Tonton} {di aplikasi;lewat aplikasi;di app} |
        ?{Pindai;Scan} {kode QR;QR code;QR Code} | {Ikuti;Gabung;Follow} {saluran WhatsApp;channel WhatsApp;channel
        Telegram;grup Telegram;saluran WhatsApp kami;WhatsApp Channel;WhatsApp Channel kami} | {Ikuti;Follow} kami di
        {Google News;Instagram;TikTok;YouTube;Telegram;X;Facebook}`,
    },
    print: {
      label: `Cetak artikel | Salin tautan | Cetak halaman | Kirim lewat email | Simpan artikel | Baca nanti | Salin link |
        Tautan disalin | Link tersalin | Ukuran huruf | Ukuran font | Perbesar teks | Perkecil teks | Laporkan kesalahan
        | Apakah artikel ini membantu? | Cetak halaman ini | Cetak berita | Versi cetak | Simpan untuk nanti | Tambahkan
        ke favorit | Kirim ke teman | Link disalin | Tautan berhasil disalin | Ukuran teks | Unduh PDF | Mode gelap`,
    },
    donate: {
      label: `Donasi sekarang | Dukung kami | Beri donasi | Donasi bulanan`,
      sentence: `Dukung jurnalisme independen | Terima kasih atas dukungan Anda`,
    },
    shop: {
      label: `Tambah ke keranjang | Masukkan ke keranjang | Beli sekarang | Pesan sekarang | Cek harga | Gratis ongkir | Stok
        habis | Produk terkait | Produk serupa | Tambahkan ke keranjang | Masukkan keranjang | Lihat harga | Lihat promo
        | Lanjut belanja | Lanjutkan belanja | Bandingkan harga`,
    },
    site: {
      label: `Langsung ke konten | Lewati ke konten | Kembali ke atas | Kembali ke beranda | Lihat semua | Muat lebih banyak |
        Lihat lainnya | Lompat ke konten | Langsung ke isi | Loncat ke konten | Buka menu | Tutup menu | Cari di situs
        ini | Anda di sini | Akun saya | Lupa password? | Lupa kata sandi? | Ingat saya | Tampilkan semua | Indeks
        berita | Lewati ke konten utama | Lompat ke isi | Lompat ke konten utama | Kembali ke halaman utama | Halaman
        utama | Anda berada di sini | Buka pencarian | Menu utama | Navigasi utama | Profil saya | Tampilkan lebih
        sedikit | Lihat selengkapnya | Peta situs | ?Memuat | Mohon tunggu | Pilih bahasa`,
    },
    comments: {
      label: `Belum ada komentar | ?# komentar | Tulis komentar | Tinggalkan komentar | Tambahkan komentar |
        Tinggalkan balasan | Lihat semua komentar | Batalkan balasan | Tidak ada komentar | Komentar (#) |
        Beri komentar | Kirim komentar | Lihat komentar | Masuk untuk berkomentar | Tulis komentar Anda`,
      sentence: `Komentar ditutup | Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai * |
        Silakan login untuk berkomentar | Anda harus masuk untuk berkomentar | Jadilah yang pertama berkomentar |
        Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya`,
    },
    form: {
      label: `Nama Anda | Email Anda | Alamat email | Masukkan email Anda | Pesan Anda | Kirim pesan | Wajib diisi |
        Saya bukan robot`,
      sentence: `Kolom ini wajib diisi | Terjadi kesalahan | Silakan coba lagi`,
    },
    readAlso: {
      lead: `Baca juga | Simak juga | Lihat juga | Baca selengkapnya | Tonton juga | Simak video | Artikel terkait |
        Berita terkait | Pilihan editor`,
    },
    related: {
      heading: `Baca juga | Berita terkait | Artikel terkait | Berita terpopuler | Berita terbaru | Berita lainnya |
        Artikel lainnya | Rekomendasi untuk Anda | Terpopuler hari ini | Lihat juga | Artikel terbaru |
        ?Terpopuler | Artikel populer | Paling banyak dibaca | Rekomendasi untukmu | Pilihan editor |
        Pos-pos terbaru | Pos terkait | Topik terkait | ?Terkini | ?Trending | Mungkin Anda suka |
        Anda mungkin juga menyukai | Jangan lewatkan`,
    },
    signUp: {
      label: `Ikuti kami di Google News | Ikuti kami di * | Langganan newsletter | Berlangganan newsletter kami |
        Daftar newsletter | Berlangganan newsletter | ?Berlangganan | Ikuti kami | Ikuti berita * di Google News |
        Gabung di channel WhatsApp | Gabung saluran WhatsApp kami | Subscribe channel YouTube kami |
        Follow kami di * | Ikuti penulis`,
      sentence: `Dapatkan berita terbaru di email Anda | Terima kasih telah berlangganan |
        Dapatkan update berita pilihan setiap hari`,
    },
    share: {
      label: `Bagikan artikel ini | Bagikan ke Facebook | Bagikan ke WhatsApp | ?Bagikan di * | ?Bagikan ke * | Bagikan
        artikel | Bagikan berita ini | Bagikan di Facebook | Bagikan tautan | Klik untuk berbagi di * | Klik untuk
        berbagi di * (Membuka di jendela yang baru) | Klik untuk membagikan di * (Membuka di jendela yang baru) | Klik
        untuk mencetak (Membuka di jendela yang baru) | Bagikan berita | Bagikan lewat | Suka Memuat`,
    },
    consent: {
      label: `Terima semua | Terima semua cookie | Tolak semua | Pengaturan cookie | Simpan pengaturan | Terima dan lanjutkan
        | Kelola cookie | Kelola preferensi | Simpan preferensi | Hanya yang diperlukan | ?Saya setuju | ?Saya mengerti |
        Kami menghargai privasi Anda`,
      sentence: `Situs ini menggunakan cookie | Kami menggunakan cookie |
        Dengan melanjutkan, Anda menyetujui penggunaan cookie`,
    },
    advert: {
      label: `Konten sponsor | Konten bersponsor | Iklan berbayar | Tutup iklan | ?Advertorial | Mengapa saya melihat iklan
        ini? | Sembunyikan iklan | Lanjutkan membaca di bawah iklan | Scroll untuk lanjut membaca | Gulir untuk lanjut
        baca | Disponsori oleh * | Pasang iklan | Lanjut baca`,
    },
    counts: {
      label: `# menit baca | # menit membaca | Waktu baca # menit | # kali dilihat | Dilihat # kali |
        Dibaca # kali | ?# jam yang lalu | ?# menit yang lalu | ?# jam lalu`,
    },
    footer: {
      label: `Tentang kami | Hubungi kami | Kebijakan privasi | Syarat dan ketentuan | Pedoman media siber |
        Hak cipta dilindungi | Ketentuan layanan | Info iklan`,
      sentence: `Hak cipta dilindungi undang-undang | Seluruh hak cipta dilindungi |
        Dilarang memperbanyak tanpa izin`,
    },
    topics: {
      lead: `Kata kunci | Tag terkait | ?Topik | Topik terkait | Kategori`,
    },
    previousNext: {
      label: `Artikel sebelumnya | Artikel selanjutnya | Berita sebelumnya | Berita selanjutnya | Halaman selanjutnya |
        Halaman berikutnya | Artikel berikutnya | Halaman sebelumnya | Pos sebelumnya | Pos berikutnya | Berita
        berikutnya | Postingan lama | Postingan baru | Pos-pos lama | Postingan sebelumnya | Postingan selanjutnya |
        ?Bab selanjutnya | ?Bab berikutnya | Navigasi pos | Kembali ke daftar | Postingan Lebih Baru |
        {Artikel;Berita;Halaman;Postingan;Pos;Tulisan} {sebelumnya;selanjutnya;berikutnya} | ?{Bab;Episode;Bagian}
        {sebelumnya;selanjutnya;berikutnya} | {Artikel;Berita;Postingan;Tulisan;Pos} {lama;baru;lebih lama;lebih
        baru;lainnya} | {Sebelumnya Selanjutnya;Sebelumnya Berikutnya;Selanjutnya Sebelumnya;Pertama Sebelumnya
        Selanjutnya Terakhir} | {Navigasi;Paginasi} {pos;tulisan;artikel} | Kembali ke {daftar;daftar
        berita;berita;blog;halaman sebelumnya;artikel;hasil pencarian;indeks} | ?Halaman # dari # | ?Semua
        {berita;artikel} | Baca {artikel selanjutnya;berita selanjutnya;halaman selanjutnya} |
        ?{Artikel;Berita;Tulisan} {lama;baru}`,
      lead: `Artikel sebelumnya | Artikel selanjutnya | Artikel berikutnya | Berita sebelumnya | Berita selanjutnya |
        Halaman selanjutnya | {Artikel;Berita;Postingan} {sebelumnya;selanjutnya;berikutnya} | ?{Halaman
        selanjutnya;Halaman berikutnya} | ?{Selanjutnya;Sebelumnya}`,
    },
  },
  sentences: {
    consent: `
      Situs ini menggunakan cookie.
      Kami menggunakan cookie.
      Website ini menggunakan cookie.
      Dengan melanjutkan, Anda menyetujui penggunaan cookie.
      Kami menghargai privasi Anda.
    `,
    signUp: `
      Berlangganan newsletter kami.
      Masuk untuk melanjutkan membaca.
      Artikel ini khusus untuk pelanggan.
      Konten ini khusus untuk pelanggan.
      Anda dapat berhenti berlangganan kapan saja.
      Terima kasih telah berlangganan.
      Ikuti kami di media sosial.
    `,
    comments: `
      Komentar ditutup.
      Belum ada komentar.
      Jadilah yang pertama berkomentar.
      Silakan login untuk berkomentar.
      Anda harus masuk untuk berkomentar.
      Anda harus masuk log untuk mengirim sebuah komentar.
    `,
    form: `
      Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *.
      Ruas yang wajib ditandai *.
      Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.
      Kolom ini wajib diisi.
    `,
    footer: `
      Hak cipta dilindungi undang-undang.
      Dilarang menyalin tanpa izin.
    `,
  },
};
