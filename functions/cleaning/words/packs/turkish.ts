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
};
