import type { Pack } from '../word-classes.ts';

export const turkish: Pack = {
  language: 'tr',
  plain: `ve veya ile de da bir bu şu o için gibi kadar ama ancak çok daha en ki mi mı ne nasıl neden kim her hiç tüm bütün olan olarak
    oldu olduğu var yok değil ya göre sonra önce ise ben sen biz siz onlar bizim sizin senin bana size sizi bize bizi onun kendi
    hem üzerinden üzerinde tarafından edilir edildi edilmektedir olsun şimdi burada şey zaman böyle bunu bunun buna bunlar onu ona
    onları beni seni hepsi bazı birçok pek az sadece yalnızca bile zaten artık henüz hâlâ belki çünkü eğer yani üzere karşı doğru
    beri dolayı rağmen diye dedi diyor etti eden edilen edecek etmek ediyor olduğunu olacak oluyor olsa olur değildi vardı yoktu
    iki ilk aynı başka diğer ayrıca ardından arasında içinde altında yanında sonunda önünde geldi gitti kaldı vardır iyi büyük
    küçük eski yıl gün kez kere yine tam hiçbir herkes kimse biri öyle nerede hangi niye bugün dün yarın`,
  previous: 'önceki geri eski öncekiler',
  next: 'sonraki ileri devam yeni sıradaki devamı devamını',
  piece: `haber haberi haberler haberleri haberin yazı yazısı yazılar yazıları makale makaleler sayfa sayfası hikaye hikâye bölüm video
    videolar fotoğraf foto galeri röportaj konu konular içerik içerikler gönderi köşe tarif tarifler podcast gündem manşet`,
  more: `daha fazla fazlası diğer ilgili benzer ilginizi çekebilir çekebilecek önerilen öneriler popüler okunan
    okunanlar en çok son sıcak öne çıkan çıkanlar editörün seçimi seçtikleri beğenebilirsiniz bunlar ayrıca
    ilgilenebilirsiniz trend dikkat başka bunu bunları`,
  read: 'oku okuyun okumak okuyunuz izle izleyin dinle bak bakın keşfet keşfedin tıklayın tıkla gör görüntüle incele inceleyin öğren öğrenin',
  share: `paylaş paylaşın paylaşım paylaşımı yazdır kaydet kopyala kopyalandı bağlantı bağlantıyı link gönder tweetle
    dinle`,
  join: `kutunuzda bülten bülteni bültenimize kutunuza abone ol olun olunuz kaydol kaydolun üye katıl katılın
    takip edin et alın al edinin destekle destekleyin bağış yapın yap yaz yazın bırak bırakın gönder gönderin
    indirin deneyin teşekkürler teşekkür ederiz kaçırmayın kaçırma girin giriş ekleyin başla ulaşın gelsin
    kaydınızı ayrılabilirsiniz yapmak kanalı kanalımıza`,
  letter: `kutunuzda abone kaydolun bülten bülteni bültene bültenimize bültenimiz kutunuza kutunuz bildirim
    bildirimleri abonelik aboneliği üyelik postanıza ayrılabilirsiniz gazeteciliği gazetecilik`,
  offer: `günün sabah ücretsiz günlük haftalık aylık gün her hafta ay sabah hemen şimdi bugün sınırsız doğrudan
    özel en iyi önemli güncel haberler hikayeler ilk dijital bağımsız cuma pazartesi pazar cumartesi gelişmeler
    gelişmelerden anında haberdar e posta uygulama uygulaması uygulamamızı kanal kanalı kanalımıza hesap topluluk
    erişim gazetecilik mail kapalı kapalıdır istediğiniz zaman`,
  cookie: 'çerez çerezler çerezleri çerezlerin cookie kvkk',
  choice: `kabul et ediyorum edin reddet reddediyorum ayarlar ayarları tercihler tercihleri yönet seçenekler izin ver devam
    kapat tamam anladım tümünü hepsini tüm sadece gerekli zorunlu kaydet daha fazla bilgi evet hayır özelleştir
    gizlilik rıza onay`,
  usage: `kullanır kullanıyoruz kullanıyor kullanmaktadır kullanılmaktadır kullanarak kullanımı kullanım site
    sitemiz sitemizde sitemizi web internet deneyim deneyimi deneyiminizi deneyimini iyileştirmek geliştirmek
    artırmak sunmak iyi ortaklarımız veri verileri veriler kişisel içerik reklam reklamlar kişiselleştirilmiş
    analiz trafik politikası politikamız bilgi bilgiler cihaz teknolojiler benzer amaçlı amacıyla hizmet hizmetler
    ziyaret ziyaretçi sağlamak devam ederek etmiş sayılırsınız size önemsiyoruz`,
  advert: 'reklam reklamlar ilan ilanlar sponsor sponsorlu tanıtım advertorial reklamdan',
  comment: `yorum yorumlar yorumu yorumunuz yorumunuzu yanıt yanıtla yanıtlar cevap cevapla tartışma yorumları`,
  form: `e posta adresi adresiniz adres yayınlanmayacak yayınlanmayacaktır gerekli zorunlu alanlar alan
    işaretlenmişlerdir işaretli ad isim adınız site şifre parola unuttum kullanıcı adı giriş yap gönder hesap
    kayıt ol hesabınız yayımlanmayacak yayımlanmayacaktır kaydol`,
  legal: 'hakları hakkı saklıdır saklı tüm telif izinsiz kopyalanamaz yayınlanamaz kaynak alıntı',
  footer: `iletişim hakkımızda künye gizlilik politikası kullanım koşulları şartları kvkk aydınlatma bize ulaşın
    sözleşmesi hata bildir bildirin`,
  topic: 'etiketler etiket konular konu kategori kategoriler anahtar kelimeler başlıklar',
  count: `okuma okunma süresi güncelleme güncellenme güncellendi yayınlanma yayınlandı görüntülenme görüntüleme
    tarihi tarih paylaşım yorum kez beğeni giriş eklenme son`,
  unit: 'dakika dk saat sn saniye gün hafta ay yıl önce süre',
  date: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi
    pazar dün bugün`,
  site: 'anasayfa menü ara arama gezinme çıkış başa yukarı çık içeriğe sayfaya',
  common: `reklam kariyer yardım basın kurumsal çerez site haritası arşiv abonelik metni ilkeleri yayın ana sayfa sayfaya
    içeriğe içerik geç git yukarı başa dön giriş yap kapat aç göster gizle kategoriler hesabım profil sepet üye ol
    beğen arkadaşına arkadaşlarınla favorilere ekle yer imi posta e pencerede açılır indir`,
  wall: `hata sayfa bulunamadı üzgünüz mevcut değil taşınmış silinmiş adres sunucu erişim engellendi reddedildi yasak
    kullanılamıyor geçici etkinleştirin tarayıcı tarayıcınız doğrulama insan robot bakım tekrar deneyin aradığınız
    istenen`,
  network: `facebook'ta facebookta twitter'da x'te instagram'da youtube'da whatsapp'ta telegram'da linkedin'de`,
  homes: 'Ana Sayfa | Anasayfa',
  heres: 'Buradasınız | Şu an buradasınız',
  wordings: {
    photo: {
      label: `?Galeri | ?Foto galeri | ?Fotoğraf galerisi | Galeriyi aç | Galeriyi gör | Galeriyi görüntüle | Tüm
        fotoğrafları gör | Tüm fotoğrafları görüntüle | Fotoğrafları gör | Daha fazla fotoğraf | Fotoğrafı büyüt |
        Büyütmek için tıklayın | Büyütmek için tıkla | Resmi büyüt | Görseli büyüt | ?Fotoğraf # / # | ?# fotoğraf |
        Sonraki fotoğraf | Önceki fotoğraf | ?Tam ekran | Tam ekran yap | Fotoğrafı indir | ?Slayt gösterisi | Tüm
        fotoğraflar | Galeriyi kapat | Galeriye git | Sonraki resim | Önceki resim`,
    },
    player: {
      label: `Videoyu oynat | Videoyu izle | Videoyu izleyin | ?Oynat | ?Duraklat | Sesi aç | Sesi kapat | Haberi dinle
        | Yazıyı dinle | Makaleyi dinle | Sesli dinle | Sesli oku | ?Dinle | Video yükleniyor | ?Yükleniyor | Reklamı
        geç | Reklamı atla | Sonraki video | ?Diğer videolar | İlgili videolar | Oynatma hızı | ?Altyazı | ?Ses düzeyi
        | ?Kalite | Otomatik oynatma | Canlı yayını izle | ?Canlı izle | Podcast dinle | Benzer videolar | Otomatik
        oynat`,
      sentence: `Tarayıcınız video etiketini desteklemiyor | Tarayıcınız videoyu desteklemiyor |
        Tarayıcınız ses öğesini desteklemiyor | Tarayıcınız HTML5 videoyu desteklemiyor | Bu video kullanılamıyor |
        Bu video artık mevcut değil | Video yüklenemedi | Video oynatılamıyor |
        Videoyu izlemek için JavaScript'i etkinleştirin`,
    },
    embed: {
      label: `Bu gönderiyi Instagram'da gör | Instagram'da görüntüle | YouTube'da izle | X'te görüntüle | Twitter'da görüntüle
        | Facebook'ta görüntüle | Daha büyük haritayı görüntüle | Haritayı büyüt | İçeriği göster | İçeriği yükle |
        ?Anket | Oy ver | Sonuçları gör | Instagram'da gör | * tarafından paylaşılan bir gönderi | Harici içerik`,
    },
    continues: {
      label: `Devamını oku | Devamını okuyun | Devamı için tıklayın | Devamı için tıkla | Haberin devamı |
        Haberin devamını oku | Haberin devamı için tıklayın | Yazının devamını oku | Yazının devamı |
        Yazının tamamını oku | Okumaya devam et | Okumaya devam edin | Daha fazla oku | Tamamını oku |
        Haberin devamı reklamdan sonra | Haberin devamı aşağıda | Haber reklamın altında devam ediyor |
        Yazı reklamın altında devam ediyor | İçerik reklamdan sonra devam ediyor | Devamı # sayfada |
        Devamı sayfa # | Daha fazla göster | Daha az göster | Daha fazlasını gör | Devamını göster`,
    },
    wrapper: {
      label: `Tarayıcıda görüntüle | Tarayıcıda aç | Bu e-postayı tarayıcınızda görüntüleyin | Web sürümünü görüntüle |
        Abonelikten çık | Abonelikten ayrıl | Aboneliği iptal et | Üyelikten çık | Bülten üyeliğinden çık | Tercihleri
        güncelle | Tercihlerinizi güncelleyin | Aboneliği yönet | Arkadaşına ilet | Bir arkadaşına gönder | Eski
        sayılar | Geçmiş bültenler | {E-postayı;Bu e-postayı;Bülteni;Bu bülteni} {tarayıcıda görüntüle;tarayıcıda
        aç;tarayıcınızda görüntüleyin;web'de görüntüle} | {Abonelikten;Bültenden;Listeden} {çık;çıkın;ayrıl;çıkmak için
        tıklayın} | {Tercihlerimi;Tercihlerinizi;Aboneliğinizi;Profilinizi;E-posta tercihlerinizi}
        {güncelle;yönet;yönetin;güncelleyin;değiştir} | {Arkadaşına;Bir arkadaşınıza} {ilet;iletin;gönderin;önerin} |
        {Geçmiş;Önceki;Eski} {bültenler;sayılar}`,
      sentence: `Bu e-postayı görüntüleyemiyor musunuz? | E-posta düzgün görüntülenmiyorsa tıklayın | Bu e-postayı *
        abonesi olduğunuz için aldınız | Bu e-postayı * üye olduğunuz için aldınız | Bu e-posta * adresine
        gönderilmiştir | Bu e-posta * adresine gönderildi | Lütfen bu e-postayı yanıtlamayın | Bu e-postaları almak
        istemiyorsanız tıklayın | Artık e-posta almak istemiyor musunuz? | Bu {e-postayı;bülteni;iletiyi} …
        {aldınız;alıyorsunuz;almaktasınız} | {Artık;Bir daha} {e-posta;bülten;bu e-postaları} almak istemiyorsanız … |
        {E-posta;Bu e-posta;Bülten} {düzgün;doğru} görüntülenmiyorsa … | {Bülten üyeliğinden;Abonelikten} çıkmak için …
        {tıklayın;tıklayınız} | {Bu e-posta;Bu mesaj} otomatik olarak {gönderilmiştir;oluşturulmuştur}{; …} | Lütfen bu
        {e-postayı;mesajı} yanıtlamayınız`,
    },
    paywall: {
      label: `Sadece abonelere özel | Abonelere özel | Abonelere özel içerik | Aboneler için | Okumaya devam etmek için
        abone olun | Devam etmek için abone olun | Devamını okumak için abone olun | Okumaya devam etmek için giriş
        yapın | Devam etmek için giriş yapın | Zaten abone misiniz? Giriş yapın | Zaten abone misiniz? | Zaten üye
        misiniz? Giriş yapın | Hesabınız var mı? Giriş yapın | Hesabınız yok mu? | Hesap oluştur | Ücretsiz hesap
        oluştur | Ücretsiz üye ol | Ücretsiz kaydol | Abone ol | Hemen abone ol | Ücretsiz dene | Aboneliği başlat |
        Paketleri incele | Ayda # TL | ?Şimdi değil | ?Belki daha sonra | Hesabınız yok mu? Kayıt olun | Devamını
        okumak için giriş yapın | Ücretsiz kayıt ol | İlk ay ücretsiz | Üye ol`,
      sentence: `Bu içerik sadece abonelere özeldir | Bu yazı sadece abonelere özeldir |
        Bu içerik abonelere özeldir | Bu haber sadece aboneler içindir | Ücretsiz makale limitinize ulaştınız |
        Sınırsız erişim elde edin | İstediğiniz zaman iptal edebilirsiniz | Okumaya devam etmek için üye olun`,
    },
    app: {
      label: `Uygulamayı indir | Uygulamayı indirin | Uygulamamızı indirin | Mobil uygulamamızı indirin | Ücretsiz
        uygulamayı indir | * uygulamasını indir | * uygulamasını indirin | Uygulamada aç | Uygulamada oku | App
        Store'dan indir | App Store'dan indirin | Google Play'den alın | Google Play'den indir | Bildirimleri aç |
        Bildirimleri etkinleştir | QR kodu tara | Uygulamamızı indir | Uygulamayı yükle | Uygulamada devam et |
        Tarayıcıda devam et | Google Play'den edinin | QR kodu okut | QR kodunu tarayın | ?Mobil uygulama | ?Mobil
        uygulamalar | ?Uygulamalarımız | Bildirimlere izin ver | Ana ekrana ekle | WhatsApp kanalımızı takip edin |
        Mobil sürüm | Masaüstü sürümü | Mobil siteye geç | {Uygulamamızı;Mobil uygulamamızı;Haber uygulamamızı;Ücretsiz
        uygulamamızı} {indir;indirin;hemen indirin;yükleyin;ücretsiz indirin} | ?{Uygulamayı;Uygulamamızı}
        {aç;yükleyin;güncelle} | {App Store;Google Play;AppGallery;Play Store}{'dan indirin;'den indirin;'da;'de} |
        {Uygulamada;Uygulamadan;Uygulamamızda} {okumaya devam et;devam edin;görüntüle;izle;takip et} | ?{QR
        kodu;Karekodu} {tarayın;okutun;okut} | {Anlık bildirimleri;Haber bildirimlerini;Son dakika bildirimlerini}
        {aç;al;açın;etkinleştir} | ?Bildirimleri {kapat;aç;al} | {Tarayıcıda;Sitede} {devam et;kal;kalın} |
        {Mobil;Masaüstü;Tam;Klasik} {siteye git;sürüme geç;görünüm} | {WhatsApp;Telegram} {kanalımıza
        katılın;kanalımıza abone olun;kanalımızı takip edin;grubumuza katılın;ihbar hattı} | Bizi
        {WhatsApp'tan;Telegram'dan;Google News'ten;Google Haberler'den} takip edin | ?{Tam;Klasik;Mobil;Masaüstü}
        görünüm`,
      sentence: `Mobil uygulamamızı indirin, haberleri anında takip edin | Son dakika haberleri için uygulamamızı
        indirin | Bildirimleri açın, hiçbir haberi kaçırmayın | {Okumaya devam etmek için;Daha iyi bir deneyim
        için;Haberleri anında almak için} {uygulamamızı;mobil uygulamamızı} indirin | {Haberleri;Son dakika
        haberlerini} {uygulamamızdan takip edin;cebinizden takip edin} | Bildirim almak ister misiniz? | Önemli
        gelişmelerden anında haberdar {olmak ister misiniz;olun}?`,
    },
    print: {
      label: `Haberi yazdır | Yazıyı yazdır | Sayfayı yazdır | Makaleyi yazdır | Yazdırılabilir sürüm | ?Yazdır | E-posta
        gönder | E-posta ile gönder | Arkadaşına gönder | Haberi kaydet | Yazıyı kaydet | Sonra oku | Daha sonra oku |
        Favorilere ekle | Listeme ekle | Okuma listesine ekle | Bağlantıyı kopyala | Linki kopyala | Bağlantı kopyalandı
        | Link kopyalandı | Yazı boyutu | Yazı tipi boyutu | Metin boyutu | Yazıyı büyüt | Yazıyı küçült | Karanlık mod
        | Hata bildir | Bu haber yararlı mıydı? | Bu içerik faydalı oldu mu? | Kaynağa git | ?Sayfa # / # | Yazıcı dostu
        sürüm | Makaleyi kaydet | PDF indir | PDF olarak kaydet | Koyu tema | Kısa bağlantı | Bu yazı yararlı oldu mu? |
        Bu içerik yararlı mıydı?`,
      lead: `Kalıcı bağlantı | Haberin linki | Haber kaynağı | Orijinal haber`,
      sentence: `Bu haber * sitesinden yazdırılmıştır | Geri bildiriminiz için teşekkürler |
        Hata mı gördünüz? Bize bildirin`,
    },
    donate: {
      label: `Bize destek ol | Bize destek olun | ?Destek ol | Destek olun | Bağış yap | Bağış yapın | ?Tek seferlik
        bağış | Aylık bağış | Tutar seçin | Diğer tutar | Bize bir kahve ısmarla`,
      sentence: `Bağımsız gazeteciliğe destek olun | Bağımsız gazeteciliği destekleyin |
        Desteğinize ihtiyacımız var | Her katkı önemli | Desteğiniz için teşekkürler`,
    },
    shop: {
      label: `Sepete ekle | Sepete git | Hemen al | Satın al | Hemen satın al | Şimdi satın al | Sipariş ver | Fiyatı
        gör | Fiyatları karşılaştır | Ürünü incele | Ürünü gör | Ücretsiz kargo | Kargo bedava | ?Stokta var | ?Stokta
        yok | ?Tükendi | Benzer ürünler | İlgili ürünler | Müşteri yorumları | Alışverişe devam et | Ödemeye geç |
        Favorilerime ekle | Teklifi gör | Mağazaya git | Fiyat karşılaştır`,
      sentence: `Sepetiniz boş | Bu yazı satış ortaklığı bağlantıları içerir | Komisyon kazanabiliriz`,
    },
    site: {
      label: `İçeriğe geç | İçeriğe atla | Ana içeriğe geç | Ana içeriğe atla | Menüye geç | Aramaya geç | Gezinmeyi
        atla | Yukarı çık | Başa dön | Sayfanın başına dön | ?Yukarı | Ana sayfaya dön | Anasayfaya dön | ?Ana sayfa |
        Menüyü aç | Menüyü kapat | Sitede ara | ?Buradasınız | ?Hesabım | Şifremi unuttum | Parolamı unuttum | Beni
        hatırla | Daha fazla yükle | Tümünü gör | Tümünü göster | Hepsini gör | Site haritası | Dil seçin | Yeni
        pencerede açılır | Yeni sekmede açılır | Navigasyona geç | Başa git | Yukarıya dön | Sayfa başına dön | Şu an
        buradasınız | Aramayı aç | Ana menü | Ana navigasyon | ?Profilim | Şifrenizi mi unuttunuz? | ?Erişilebilirlik |
        Dil seçimi | Çıkış yap`,
      sentence: `JavaScript'i etkinleştirin | Tarayıcınız güncel değil | Lütfen bekleyin |
        Reklam engelleyicinizi kapatın`,
    },
    comments: {
      label: `?Yorum yok | Henüz yorum yok | ?# yorum | ?# yorumlar | Yorumlar (#) | Yorum yap | Yorum yapın | Yorum yaz
        | Yorum ekle | Yorum gönder | Bir yorum yazın | Bir yorum bırakın | Bir cevap yazın | Bir yanıt yazın | Yorum
        bırak | Yorumunuzu yazın | Yorumları gör | Yorumları göster | Tüm yorumları gör | ?Tüm yorumlar | Yanıtı iptal
        et | Cevabı iptal et | En yeni yorumlar | ?En yeniler | ?En eskiler | Önce en yeni | Tartışmaya katıl | Yorum
        yapmak için giriş yapın | Yorumu bildir | Şikayet et | ?Yorumunuz | İlk yorumu siz yapın | İlk yorum yapan siz
        olun`,
      sentence: `Yorumlar kapalı | Yorumlar kapatılmıştır | Yoruma kapalı | E-posta hesabınız yayımlanmayacak |
        E-posta adresiniz yayınlanmayacak |
        E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir |
        Gerekli alanlar * ile işaretlenmişlerdir | Yorum yapabilmek için oturum açmalısınız |
        Yorum yapabilmek için giriş yapmalısınız | Henüz yorum yapılmamış, ilk yorumu siz yapın |
        Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin |
        Yeni yorumları bana e-posta ile bildir | Görüşlerinizi yorumlarda paylaşın`,
    },
    form: {
      label: `?Adınız | Adınız soyadınız | E-posta adresiniz | E-posta adresi | E-posta adresinizi girin |
        E-posta adresinizi yazın | ?Mesajınız | Mesaj gönder | Zorunlu alan | Ben robot değilim |
        Kullanım koşullarını kabul ediyorum`,
      sentence: `Bu alan zorunludur | Tüm alanlar zorunludur | Geçerli bir e-posta adresi girin |
        Mesajınız için teşekkürler | Mesajınız gönderildi | Bir hata oluştu | Bir şeyler ters gitti |
        Lütfen tekrar deneyin | Lütfen daha sonra tekrar deneyin`,
    },
    readAlso: {
      lead: `Ayrıca okuyun | Ayrıca oku | Bunu da okuyun | Bunları da okuyun | İlgili haber | İlgili haberler |
        Okumaya devam edin | Daha fazla bilgi | Daha fazlası | Ayrıca bakınız | Bakınız | ?İzleyin | ?Öneri |
        Ayrıca bkz | Sıradaki haber | Göz atın`,
    },
    related: {
      heading: `İlgili haberler | İlgili yazılar | İlgili makaleler | İlgili içerikler | Benzer haberler |
        Benzer yazılar | Benzer içerikler | Diğer haberler | Diğer yazılar | Son haberler | Son yazılar |
        Son eklenenler | Son dakika haberleri | En son haberler | En çok okunanlar | En çok okunan haberler |
        Çok okunanlar | En çok izlenenler | En popüler | Popüler yazılar | Popüler haberler | Önerilen haberler |
        Önerilen yazılar | Sizin için önerilenler | Sizin için seçtiklerimiz | Bunlar da ilginizi çekebilir |
        İlginizi çekebilir | Bunları da beğenebilirsiniz | Ayrıca okuyun | Bunları da okuyun | Editörün seçtikleri |
        Editörün seçimi | ?Kaçırmayın | Günün manşetleri | Yazarın diğer yazıları | Yazarın tüm yazıları |
        Daha fazla haber | ?Daha fazla *`,
    },
    signUp: {
      label: `Bültenimize abone olun | Bültenimize kaydolun | Bültene abone ol | Bültene kaydol |
        E-bültene kayıt ol | E-bültenimize abone olun | Bültenimize üye olun | Bizi takip edin | Bizi takip et |
        Bizi Facebook'ta takip edin | Bizi Twitter'da takip edin | Bizi Instagram'da takip edin |
        Bizi * takip edin | Google Haberler'de takip et | Google News'te takip et | WhatsApp kanalımıza katılın |
        Telegram kanalımıza katılın | YouTube kanalımıza abone olun | Kanalımıza abone olun | Abone olun |
        Yazarı takip et | Sosyal medyada biz | Haberdar olun`,
      sentence: `En son haberleri e-postanıza gönderelim | Günün önemli haberleri e-posta kutunuzda |
        Haberleri kaçırmamak için abone olun | Bültenimize abone olun, gelişmeleri kaçırmayın |
        Abone olduğunuz için teşekkürler | Kaydınız alındı |
        Abone olarak gizlilik politikasını kabul etmiş olursunuz | Son dakika gelişmelerden haberdar olun`,
    },
    share: {
      label: `Haberi paylaş | Bu haberi paylaş | Yazıyı paylaş | Bu yazıyı paylaş | Facebook'ta paylaş | Twitter'da paylaş |
        X'te paylaş | WhatsApp'ta paylaş | WhatsApp'tan gönder | Arkadaşlarınla paylaş | Bağlantıyı paylaş | Sosyal
        medyada paylaş | # paylaşım | * üzerinde paylaşmak için tıklayın (Yeni pencerede açılır) | * ile paylaşmak için
        tıklayın (Yeni pencerede açılır) | Yazdırmak için tıklayın (Yeni pencerede açılır) | * hesabımızı takip edin`,
    },
    consent: {
      label: `Tümünü kabul et | Tüm çerezleri kabul et | Kabul et ve devam et | Tümünü reddet | Çerez ayarları | Çerezleri
        yönet | Çerez politikası | Ayarları kaydet | Sadece gerekli çerezler | Gizlilik ayarları | Hepsini kabul et |
        Çerezleri kabul et | Çerezleri reddet | Çerez tercihleri | Tercihleri yönet | Tercihleri kaydet | Yalnızca
        gerekli | Yalnızca gerekli çerezler | Kabul ediyorum | ?Anladım`,
      sentence: `Bu site çerez kullanmaktadır | Bu web sitesi çerezleri kullanır |
        Sitemizde çerezler kullanılmaktadır | Size daha iyi hizmet sunabilmek için çerezler kullanıyoruz |
        Siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz | Gizliliğinize önem veriyoruz |
        Çerez kullanıyoruz`,
    },
    advert: {
      label: `Sponsorlu içerik | Reklamı kapat | Tanıtım yazısı | Advertorial içerik | Reklam alanı | Bu bir ilandır | ?* iş
        birliğiyle | Bu reklamı neden görüyorum? | Reklamı gizle | Haber devam ediyor | Yazının devamı reklamdan sonra |
        Reklam sonu | Sponsorlu bağlantılar | Sponsorluğunda * | Reklam ver`,
    },
    counts: {
      label: `# dk okuma | # dakika okuma | Okuma süresi # dakika | Okuma süresi # dk | # dakikalık okuma |
        # görüntülenme | # okunma | # kez okundu | ?# saat önce | ?# dakika önce | ?# gün önce | ?# takipçi`,
    },
    footer: {
      label: `Tüm hakları saklıdır | Her hakkı saklıdır | Gizlilik politikası | Kullanım koşulları |
        Kullanım şartları | Çerez politikası | Bize ulaşın | ?Hakkımızda | İletişim ve künye | Reklam verin |
        Aydınlatma metni | Kişisel verilerin korunması`,
      sentence: `İzinsiz kopyalanamaz | Kaynak gösterilmeden kullanılamaz |
        İzinsiz ve kaynak gösterilmeden yayınlanamaz`,
    },
    topics: {
      lead: `Etiketler | Anahtar kelimeler | Kategoriler | Yayınlandığı kategori | İlgili konular | İlgili etiketler`,
    },
    previousNext: {
      label: `Önceki haber | Sonraki haber | Önceki yazı | Sonraki yazı | Önceki sayfa | Sonraki sayfa | Önceki makale
        | Sonraki makale | Önceki gönderi | Sonraki gönderi | Daha eski yazılar | Daha yeni yazılar | Eski kayıtlar |
        Yeni kayıtlar | ?İlk sayfa | ?Son sayfa | Önceki içerik | Sonraki içerik | Bir önceki haber | Bir sonraki haber
        | Eski yazılar | Yeni yazılar | ?Sonraki bölüm | Daha eski kayıtlar | Daha yeni kayıtlar | Sonraki kayıt |
        Önceki kayıt | Listeye dön | Yazı gezinmesi | {Önceki;Sonraki;Bir önceki;Bir sonraki}
        {haber;yazı;sayfa;makale;gönderi;içerik;konu;video;galeri;haberi oku;yazıyı oku} | ?{Önceki;Sonraki}
        {bölüm;sayı;tarif;ders} | {Önceki Sonraki;Sonraki Önceki;Geri İleri;İleri Geri;İlk Önceki Sonraki Son;Önceki #
        Sonraki;Önceki Ana Sayfa Sonraki} | {Eski;Yeni;Daha eski;Daha yeni}
        {haberler;gönderiler;yayınlar;yorumlar;içerikler} | {Sıradaki;Diğer} {haberi oku;yazıyı oku;habere geç} |
        {Sonraki;Önceki} {habere;sayfaya;yazıya} {git;geç} | {Haberlere;Haber listesine;Bloga;Tüm haberlere;Önceki
        sayfaya;Kategoriye;Foruma;Yazılara} {dön;geri dön} | {Tüm;Bütün} {haberleri gör;yazıları gör;haberler;yazılar}
        | {Yazı dolaşımı;Yazı navigasyonu;Gönderi navigasyonu;Sayfalama} | ?Sayfa # | Sonraki haber için
        {kaydırın;aşağı kaydırın} | ?{Önceki;Sonraki} {konu;video;galeri} | ?Yeni {yorumlar;içerikler;haberler}`,
      lead: `Önceki haber | Sonraki haber | Önceki yazı | Sonraki yazı | Sıradaki haber | Önceki makale | Sonraki
        makale | ?Sonraki bölüm | {Önceki;Sonraki;Bir önceki;Bir sonraki} {haber;yazı;makale;gönderi;sayfa} | ?Sonraki
        içerik | ?{Önceki;Sonraki}`,
    },
  },
  sentences: {
    consent: `
      Bu site çerez kullanmaktadır.
      Bu web sitesi çerezleri kullanır.
      Gizliliğinize önem veriyoruz.
      Sitemizde çerezler kullanılmaktadır.
      Bu internet sitesinde çerezler kullanılmaktadır.
      Çerez kullanıyoruz.
      Siteyi kullanmaya devam ederek çerez kullanımını kabul etmiş olursunuz.
      Gizliliğiniz bizim için önemlidir.
      Gizliliğinize saygı duyuyoruz.
      Tercihlerinizi istediğiniz zaman değiştirebilirsiniz.
    `,
    signUp: `
      Bültenimize abone olun.
      İstediğiniz zaman abonelikten çıkabilirsiniz.
      Bültenimize kaydolun.
      Okumaya devam etmek için abone olun.
      Okumaya devam etmek için giriş yapın.
      Bu içerik abonelere özeldir.
      Bu içerik sadece abonelere özeldir.
      Ücretsiz makale limitinize ulaştınız.
      İstediğiniz zaman iptal edebilirsiniz.
      Abone olduğunuz için teşekkürler.
      Lütfen bu e-postayı yanıtlamayın.
      Geçerli bir e-posta adresi girin.
      Bizi sosyal medyada takip edin.
      Mobil uygulamamızı indirin.
    `,
    comments: `
      Yorumlar kapalı.
      Yorumlar kapatılmıştır.
      Henüz yorum yapılmamış.
      İlk yorum yapan siz olun.
      Yorum yapmak için giriş yapın.
      Yorum yapabilmek için giriş yapmalısınız.
      Yorum yapabilmek için oturum açmalısınız.
      Yorumunuz onaylandıktan sonra yayınlanacaktır.
    `,
    form: `
      E-posta hesabınız yayımlanmayacak.
      E-posta adresiniz yayınlanmayacak.
      E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir.
      E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir.
      Gerekli alanlar * ile işaretlenmişlerdir.
      Bu alan zorunludur.
      Tüm alanlar zorunludur.
      Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.
      Lütfen daha sonra tekrar deneyin.
    `,
    footer: `
      Tüm hakları saklıdır.
      Her hakkı saklıdır.
      İzinsiz kopyalanamaz.
      Kaynak gösterilmeden kullanılamaz.
      İzinsiz ve kaynak gösterilmeden yayınlanamaz.
    `,
    site: `
      Tarayıcınız video etiketini desteklemiyor.
      Tarayıcınız videoyu desteklemiyor.
      Bu video kullanılamıyor.
      Lütfen JavaScript'i etkinleştirin.
    `,
  },
  authorsOwn: `
    Devam edecek
  `,
  toReader: 'siz sizin size',
  ofPage: 'biz bizim sitemiz sitemizde site',
};
