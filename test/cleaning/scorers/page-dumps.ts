/** Dumps of whole pages, made up from the corpus's own articles and from furniture in twelve languages. */
import { readFileSync } from 'node:fs';

export interface Dump {
  readonly name: string;
  readonly source: string;
  /** Lines of the article and of the page around it, in the order of the file. */
  readonly article: readonly string[];
  readonly furniture: readonly string[];
}

interface Furniture {
  /** Cases of test/corpus in this language. */
  readonly articles: readonly string[];
  readonly menu: string;
  readonly sections: string;
  readonly teasersHeading: string;
  readonly teasers: string;
  readonly footer: string;
  readonly consent: string;
  readonly box: string;
}

const languages: Readonly<Record<string, Furniture>> = {
  en: {
    articles: ['en-bare-labels-and-a-count', 'en-captions-and-credits-stay'],
    menu: 'Skip to main content|Home|Search|Log in|Subscribe|Newsletters|Puzzles|E-paper',
    sections:
      'Politics|Business|Health|Travel|Motoring|Gardens|Obituaries|Letters|Weather|Rugby|Cricket|Jobs',
    teasersHeading: 'Most read|Recommended for you|More from this section',
    teasers:
      'Bakery on Hill Street wins national prize for rye|Two lorries stuck under the low bridge again|Swans return to the mill pond|Council to vote on parking charges|Library extends its Sunday hours|Choir looks for tenors',
    footer:
      'About us|Contact us|Advertise with us|Terms and conditions|Privacy policy|Cookie settings|Sitemap|Follow us on Facebook|© 2024 The Alder Valley Echo. All rights reserved.',
    consent: 'We use cookies to improve your experience on our site.|Accept all|Manage settings',
    box: 'Sign up for our daily newsletter|Your email address|Subscribe|No thanks',
  },
  de: {
    articles: ['de-vorheriger-und-naechster', 'de-newsletter-anzeige-teilen'],
    menu: 'Zum Inhalt springen|Startseite|Suche|Anmelden|Abo|Newsletter|Rätsel|E-Paper',
    sections:
      'Politik|Wirtschaft|Gesundheit|Reise|Auto|Garten|Traueranzeigen|Leserbriefe|Wetter|Handball|Fußball|Stellenmarkt',
    teasersHeading: 'Meistgelesen|Das könnte Sie auch interessieren|Mehr aus diesem Ressort',
    teasers:
      'Bäckerei aus der Hügelstraße gewinnt Preis für Roggenbrot|Zwei Lastwagen stecken wieder unter der Brücke fest|Schwäne kehren an den Mühlteich zurück|Gemeinderat stimmt über Parkgebühren ab|Bücherei öffnet sonntags länger|Kirchenchor sucht Tenöre',
    footer:
      'Über uns|Kontakt|Mediadaten|AGB|Datenschutz|Impressum|Cookie-Einstellungen|Folgen Sie uns auf Facebook|© 2024 Erlentaler Bote. Alle Rechte vorbehalten.',
    consent:
      'Wir verwenden Cookies, um Ihnen die bestmögliche Nutzung zu ermöglichen.|Alle akzeptieren|Einstellungen verwalten',
    box: 'Jetzt unseren täglichen Newsletter abonnieren|Ihre E-Mail-Adresse|Abonnieren|Nein danke',
  },
  fr: {
    articles: ['fr-page-entiere'],
    menu: 'Aller au contenu|Accueil|Rechercher|Se connecter|S’abonner|Newsletters|Jeux|Le journal',
    sections:
      'Politique|Économie|Santé|Voyages|Automobile|Jardin|Avis de décès|Courrier|Météo|Rugby|Football|Emploi',
    teasersHeading: 'Les plus lus|À lire aussi|Dans la même rubrique',
    teasers:
      'La boulangerie de la rue Haute primée pour son pain de seigle|Deux camions bloqués sous le pont|Les cygnes sont revenus à l’étang|Le conseil votera sur le stationnement|La bibliothèque ouvrira le dimanche|La chorale cherche des ténors',
    footer:
      'Qui sommes-nous|Contact|Publicité|Mentions légales|Politique de confidentialité|Gestion des cookies|Plan du site|Suivez-nous sur Facebook|© 2024 L’Écho des Aulnes. Tous droits réservés.',
    consent: 'Nous utilisons des cookies pour améliorer votre expérience.|Tout accepter|Paramétrer',
    box: 'Inscrivez-vous à notre newsletter quotidienne|Votre adresse e-mail|Je m’inscris|Non merci',
  },
  es: {
    articles: ['es-anterior-siguiente-en-una-linea', 'es-lea-tambien-y-boletin'],
    menu: 'Saltar al contenido|Inicio|Buscar|Iniciar sesión|Suscríbete|Boletines|Pasatiempos|Edición impresa',
    sections:
      'Política|Economía|Salud|Viajes|Motor|Jardín|Esquelas|Cartas|El tiempo|Baloncesto|Fútbol|Empleo',
    teasersHeading: 'Lo más leído|Te puede interesar|Más de esta sección',
    teasers:
      'La panadería de la calle Alta gana un premio por su pan de centeno|Dos camiones atascados bajo el puente|Los cisnes vuelven al estanque|El pleno votará las tarifas de aparcamiento|La biblioteca abrirá los domingos|El coro busca tenores',
    footer:
      'Quiénes somos|Contacto|Publicidad|Aviso legal|Política de privacidad|Configurar cookies|Mapa del sitio|Síguenos en Facebook|© 2024 El Eco de la Alameda. Todos los derechos reservados.',
    consent: 'Utilizamos cookies para mejorar tu experiencia.|Aceptar todo|Configurar',
    box: 'Suscríbete a nuestro boletín diario|Tu correo electrónico|Suscribirme|No, gracias',
  },
  it: {
    articles: ['it-precedente-e-successivo', 'it-leggi-anche-e-pubblicita'],
    menu: 'Vai al contenuto|Home|Cerca|Accedi|Abbonati|Newsletter|Giochi|Edicola',
    sections: 'Politica|Economia|Salute|Viaggi|Motori|Giardino|Necrologie|Lettere|Meteo|Basket|Calcio|Lavoro',
    teasersHeading: 'I più letti|Potrebbe interessarti anche|Altro da questa sezione',
    teasers:
      'Il forno di via Alta premiato per il pane di segale|Due camion bloccati sotto il ponte|I cigni tornano allo stagno|Il consiglio vota sulle tariffe dei parcheggi|La biblioteca aperta anche la domenica|Il coro cerca tenori',
    footer:
      'Chi siamo|Contatti|Pubblicità|Termini e condizioni|Informativa sulla privacy|Gestisci i cookie|Mappa del sito|Seguici su Facebook|© 2024 L’Eco degli Ontani. Tutti i diritti riservati.',
    consent: 'Usiamo i cookie per migliorare la tua esperienza.|Accetta tutti|Gestisci preferenze',
    box: 'Iscriviti alla nostra newsletter quotidiana|Il tuo indirizzo email|Iscriviti|No, grazie',
  },
  pt: {
    articles: ['pt-anterior-e-proximo', 'pt-pagina-inteira'],
    menu: 'Ir para o conteúdo|Início|Pesquisar|Entrar|Assine|Newsletters|Passatempos|Edição impressa',
    sections:
      'Política|Economia|Saúde|Viagens|Automóveis|Jardim|Obituários|Cartas|Tempo|Basquete|Futebol|Emprego',
    teasersHeading: 'Mais lidas|Você também pode gostar|Mais desta seção',
    teasers:
      'Padaria da rua Alta ganha prêmio pelo pão de centeio|Dois caminhões presos debaixo da ponte|Os cisnes voltaram ao lago|Câmara vota tarifas de estacionamento|Biblioteca vai abrir aos domingos|Coro procura tenores',
    footer:
      'Quem somos|Fale conosco|Anuncie|Termos de uso|Política de privacidade|Configurações de cookies|Mapa do site|Siga-nos no Facebook|© 2024 O Eco dos Amieiros. Todos os direitos reservados.',
    consent: 'Usamos cookies para melhorar a sua experiência.|Aceitar todos|Configurar',
    box: 'Assine a nossa newsletter diária|Seu endereço de e-mail|Assinar|Não, obrigado',
  },
  nl: {
    articles: ['nl-lees-ook-en-advertentie'],
    menu: 'Ga naar de inhoud|Home|Zoeken|Inloggen|Abonneren|Nieuwsbrieven|Puzzels|Krant',
    sections:
      'Politiek|Economie|Gezondheid|Reizen|Auto|Tuin|Familieberichten|Brieven|Weer|Schaatsen|Voetbal|Vacatures',
    teasersHeading: 'Meest gelezen|Dit vind je misschien ook interessant|Meer uit deze rubriek',
    teasers:
      'Bakker uit de Hoogstraat wint prijs voor roggebrood|Twee vrachtwagens vast onder de brug|Zwanen terug bij de molenvijver|Raad stemt over parkeertarieven|Bibliotheek langer open op zondag|Koor zoekt tenoren',
    footer:
      'Over ons|Contact|Adverteren|Algemene voorwaarden|Privacybeleid|Cookie-instellingen|Sitemap|Volg ons op Facebook|© 2024 De Elzenbode. Alle rechten voorbehouden.',
    consent: 'Wij gebruiken cookies om je ervaring te verbeteren.|Alles accepteren|Voorkeuren beheren',
    box: 'Meld je aan voor onze dagelijkse nieuwsbrief|Je e-mailadres|Aanmelden|Nee, bedankt',
  },
  pl: {
    articles: ['pl-poprzedni-i-nastepny'],
    menu: 'Przejdź do treści|Strona główna|Szukaj|Zaloguj się|Prenumerata|Newslettery|Krzyżówki|E-wydanie',
    sections:
      'Polityka|Gospodarka|Zdrowie|Podróże|Motoryzacja|Ogród|Nekrologi|Listy|Pogoda|Siatkówka|Piłka nożna|Praca',
    teasersHeading: 'Najczęściej czytane|Zobacz także|Więcej z tego działu',
    teasers:
      'Piekarnia z ulicy Wysokiej nagrodzona za chleb żytni|Dwie ciężarówki utknęły pod mostem|Łabędzie wróciły na staw|Radni zagłosują nad opłatami za parkowanie|Biblioteka będzie otwarta w niedziele|Chór szuka tenorów',
    footer:
      'O nas|Kontakt|Reklama|Regulamin|Polityka prywatności|Ustawienia plików cookie|Mapa strony|Obserwuj nas na Facebooku|© 2024 Echo Olszyny. Wszelkie prawa zastrzeżone.',
    consent:
      'Używamy plików cookie, aby poprawić komfort korzystania z serwisu.|Akceptuj wszystkie|Ustawienia',
    box: 'Zapisz się do naszego codziennego newslettera|Twój adres e-mail|Zapisz się|Nie, dziękuję',
  },
  ru: {
    articles: ['ru-predydushchaya-sleduyushchaya', 'ru-stranitsa-celikom'],
    menu: 'Перейти к содержанию|Главная|Поиск|Войти|Подписка|Рассылки|Кроссворды|Газета',
    sections: 'Политика|Экономика|Здоровье|Путешествия|Авто|Сад|Некрологи|Письма|Погода|Хоккей|Футбол|Работа',
    teasersHeading: 'Самое читаемое|Читайте также|Ещё по теме',
    teasers:
      'Пекарня на Верхней улице получила премию за ржаной хлеб|Два грузовика застряли под мостом|Лебеди вернулись на пруд|Совет проголосует за плату за парковку|Библиотека будет работать по воскресеньям|Хор ищет теноров',
    footer:
      'О нас|Контакты|Реклама|Пользовательское соглашение|Политика конфиденциальности|Настройки cookie|Карта сайта|Мы в соцсетях|© 2024 Ольховский вестник. Все права защищены.',
    consent: 'Мы используем файлы cookie, чтобы сайт был удобнее.|Принять все|Настроить',
    box: 'Подпишитесь на нашу ежедневную рассылку|Ваш адрес электронной почты|Подписаться|Нет, спасибо',
  },
  tr: {
    articles: ['tr-butun-sayfa'],
    menu: 'İçeriğe geç|Ana sayfa|Ara|Giriş yap|Abone ol|Bültenler|Bulmaca|E-gazete',
    sections:
      'Siyaset|Ekonomi|Sağlık|Seyahat|Otomobil|Bahçe|Vefat ilanları|Okur mektupları|Hava durumu|Basketbol|Futbol|İş ilanları',
    teasersHeading: 'En çok okunanlar|İlginizi çekebilir|Bu bölümden haberler',
    teasers:
      'Yukarı Sokaktaki fırın çavdar ekmeğiyle ödül aldı|İki kamyon köprünün altında sıkıştı|Kuğular değirmen gölüne döndü|Meclis otopark ücretlerini oylayacak|Kütüphane pazar günleri de açık|Koro tenor arıyor',
    footer:
      'Hakkımızda|İletişim|Reklam|Kullanım koşulları|Gizlilik politikası|Çerez ayarları|Site haritası|Bizi Facebook’ta takip edin|© 2024 Kızılağaç Postası. Tüm hakları saklıdır.',
    consent: 'Deneyiminizi iyileştirmek için çerezleri kullanıyoruz.|Tümünü kabul et|Ayarlar',
    box: 'Günlük bültenimize abone olun|E-posta adresiniz|Abone ol|Hayır, teşekkürler',
  },
  ja: {
    articles: ['ja-mae-no-kiji-tsugi-no-kiji', 'ja-peji-zentai'],
    menu: '本文へ移動|ホーム|検索|ログイン|購読|メールマガジン|パズル|紙面',
    sections: '政治|経済|健康|旅行|自動車|園芸|訃報|投書|天気|野球|サッカー|求人',
    teasersHeading: 'アクセスランキング|おすすめ記事|この分野の記事',
    teasers:
      '坂の上のパン屋、ライ麦パンで全国賞|橋の下でトラック二台が立ち往生|水車池に白鳥が戻る|市議会、駐車料金を採決へ|図書館が日曜の開館を延長|合唱団がテノールを募集',
    footer:
      '会社概要|お問い合わせ|広告掲載|利用規約|プライバシーポリシー|クッキーの設定|サイトマップ|フェイスブックでフォロー|© 2024 榛の木新報 無断転載を禁じます',
    consent: '当サイトではクッキーを使用しています。|すべて同意する|設定',
    box: 'メールマガジンに登録する|メールアドレス|登録|閉じる',
  },
  zh: {
    articles: ['zh-shangyipian-xiayipian'],
    menu: '跳至内容|首页|搜索|登录|订阅|新闻通讯|填字游戏|电子报',
    sections: '政治|经济|健康|旅游|汽车|园艺|讣告|读者来信|天气|篮球|足球|招聘',
    teasersHeading: '热门文章|相关阅读|更多本版文章',
    teasers:
      '山坡街面包店的黑麦面包获全国大奖|两辆卡车又被卡在桥下|天鹅回到磨坊池塘|市议会将表决停车收费|图书馆延长星期天开放时间|合唱团招募男高音',
    footer:
      '关于我们|联系我们|广告服务|使用条款|隐私政策|Cookie 设置|网站地图|关注我们|© 2024 桤木谷回声报 版权所有',
    consent: '我们使用 Cookie 来改善您的体验。|全部接受|管理设置',
    box: '订阅我们的每日新闻通讯|您的电子邮箱|订阅|不用了',
  },
};

/** The same dumps for the same seed. */
export function pageDumps(count: number, seed: number): Dump[] {
  let state = seed;
  const under = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) * limit) >>> 24;
  };
  const some = (list: string, least: number): string[] => {
    const all = list.split('|');
    const wanted = least + under(all.length - least + 1);
    while (all.length > wanted) all.splice(under(all.length), 1);
    return all;
  };
  const names = Object.keys(languages);
  return Array.from({ length: count }, (_, number) => {
    const language = names[number % names.length] ?? 'en';
    const { articles, menu, sections, teasersHeading, teasers, footer, consent, box } =
      languages[language] ?? (languages.en as Furniture);
    const article = articleOf(articles[under(articles.length)] ?? '');
    const shout = (lines: string[], chance: number): string[] =>
      under(chance) === 0 ? lines.map(line => line.toUpperCase()) : lines;
    const heading = teasersHeading.split('|');
    const list = [heading[under(heading.length)] ?? '', ...some(teasers, 4)];
    const top = [
      ...(under(3) === 0 ? consent.split('|') : []),
      ...shout([...some(menu, 5), ...some(sections, 8)], 4),
    ];
    const bottom = [
      ...(under(2) === 0 ? list : [...list, heading[under(heading.length)] ?? '', ...some(teasers, 3)]),
      ...some(sections, 6),
      ...some(footer, 6),
    ];
    const middle = under(3) === 0 ? box.split('|') : [];
    const at = 2 + under(Math.max(1, article.length - 3));
    const between = under(2) === 0 ? '\n' : '\n\n';
    const parts = [top, article.slice(0, at), middle, article.slice(at), bottom].filter(part => part.length);
    const source = parts
      .map(part => part.join(part === top || part === bottom || part === middle ? between : '\n\n'))
      .join('\n\n');
    return { name: `${language} ${number}`, source, article, furniture: [...top, ...middle, ...bottom] };
  });
}

function articleOf(name: string): string[] {
  const text = readFileSync(new URL(`../../corpus/${name}/clean.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter(line => line.trim() !== '');
}
