import type { Pack } from '../word-classes.ts';

export const czech: Pack = {
  language: 'cs',
  plain: `a i v ve na s se z ze k ke o od do po za před přes pro bez pod nad při mezi nebo ale že který která
    které jak když kde kdo co to ten ta te toho této tomto je jsou byl byla bylo být není ne si ho jej jeho její
    jejich mu nás nám náš naše naši našeho vás vám váš vaše vaši svůj své já ty on ona my vy oni tak už také ještě
    jen více může všechny vše každý zde tu až by můžete můžeme`,
  previous: 'předchozí předešlý zpět starší',
  next: 'další následující dále novější pokračovat pokračuje',
  piece: `článek články článku článků zpráva zprávy příspěvek příspěvky stránka stránky příběh příběhy kapitola
    video videa fotografie foto díl rozhovor reportáž téma témata komentář recept recepty podcast text strana
    strany`,
  more: 'více další jiné nejnovější poslední související podobné doporučené doporučujeme oblíbené nejčtenější čtené také mohlo zajímat líbit tématu tip tipy redakce výběr nejčastěji',
  read: 'čtěte přečtěte číst přečíst podívejte sledujte poslechněte objevte klikněte zobrazit',
  share:
    'sdílet sdílejte sdílení tisk vytisknout uložit kopírovat zkopírovat odkaz poslat odeslat tweetnout příteli přátelům oblíbených poslechnout líbí',
  join: `odebírat odebírejte přihlásit přihlaste přihlaš registrovat registrujte sledujte získejte dostávejte
    podpořte podpořit staňte stáhněte vyzkoušejte děkujeme zanechte přidejte přidat napište napsat komentovat
    nezmeškejte zadejte předplaťte diskutujte odhlásit přispět kanál`,
  letter: `odebírat odebírejte předplaťte newsletter newsletteru zpravodaj schránka schránky upozornění předplatné
    předplatitel člen členství odběr odběru odhlásit žurnalistiku přispět`,
  offer: `zdarma denně každý týden měsíc den nyní teď dnes neomezený přímo exkluzivní nejlepší nejdůležitější
    zprávy první digitální kč pátek účet aplikace aplikaci kanál komunita přístup novinky e mail uzavřeny uzavřené
    kdykoli nezávislou`,
  cookie: 'cookie cookies',
  choice: `přijmout přijímám souhlasím odmítnout nastavení spravovat povolit pokračovat zavřít rozumím všechny vše pouze
    nezbytné uložit více informací ano ne ok upravit souhlas soukromí`,
  usage: `používá používáme používají používání využívá využíváme web webu webové stránky stránek zlepšit zlepšení
    zážitek partneři data údaje údajů obsah obsahu reklamy personalizaci analyzovat analýzu návštěvnosti zásady
    informace zařízení služby služeb nejlepší soubory souborů prohlížení zlepšili prostředí abychom vážíme`,
  advert: 'reklama reklamy inzerce inzerát sponzorováno komerční reklamou',
  comment: `komentář komentáře komentářů komentovat odpověď odpovědi odpovědět diskuse diskuze diskusi přidání`,
  form: `adresa emailová e mail nebude zveřejněna vyžadované povinné pole informace označeny jméno web heslo
    uživatelské zapomenuté přihlášení přihlášen odeslat účet registrovat mailová`,
  legal: 'práva vyhrazena autorská copyright šíření zakázáno vydavatel',
  clause: 'všechna',
  footer: `kontakt kontakty redakce ochrana osobních údajů podmínky obchodní zásady cookies inzerce reklama mapa
    předplatné nás chybu nahlásit`,
  topic: 'štítky štítek témata téma klíčová slova kategorie rubrika tagy',
  count:
    'čtení aktualizováno publikováno vydáno zobrazení zhlédnutí sdílení komentářů přečtení naposledy upraveno doba',
  unit: 'minuta minuty minut min hodina hodiny hodin sekund den dny dní týden týdny týdnů měsíc měsíce rok let před',
  date: `ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen
    červenec srpen říjen listopad prosinec pondělí úterý středa čtvrtek pátek sobota neděle včera dnes`,
  site: `domů menu hledat vyhledat vyhledávání navigace přihlásit odhlásit rubriky nahoru stránku hlavní obsahu`,
  common: `úvod hlavní stránka obsah obsahu přejít nahoru zpět zavřít otevřít zobrazit skrýt účet profil košík nás
    užití použití kariéra nápověda tisk webu archiv předplatné`,
  wall: `chyba stránka nenalezena nalezena bohužel omlouváme existuje přesunuta smazána adresa server přístup odepřen
    zakázán nedostupná dočasně povolte prohlížeč ověření člověk robot údržba zkuste později hledaná`,
  network: 'facebooku twitteru instagramu',
  homes: 'Domů | Úvod | Hlavní stránka | Úvodní stránka',
  heres: 'Jste zde | Nacházíte se zde',
  wordings: {
    photo: {
      label: `?Fotogalerie | ?Galerie | Zobrazit galerii | Otevřít galerii | Zobrazit fotogalerii | Vstoupit do galerie
        | Zobrazit všechny fotografie | Zobrazit všechny fotky | Další fotografie | ?Další fotky | Více fotografií |
        Zvětšit obrázek | Zvětšit fotografii | Kliknutím zvětšíte | Klikněte pro zvětšení | ?Celá obrazovka | Na celou
        obrazovku | ?Fotografie # z # | ?Foto # z # | ?# z # | ?# fotografií | ?# fotek | Předchozí fotografie |
        Následující fotografie | Zobrazit popisek | Skrýt popisek | Zvětšit foto | Zobrazit fotografie | Všechny fotky
        | Zavřít galerii | Další fotka | Předchozí fotka | Do galerie`,
    },
    player: {
      label: `Přehrát video | Spustit video | Podívejte se na video | ?Přehrát | ?Ztlumit | Zapnout zvuk | Vypnout zvuk |
        Poslechnout článek | Poslechněte si článek | Poslechnout si článek | Přečíst nahlas | Video se načítá | Načítání
        videa | Přeskočit reklamu | Další video | Další videa | ?Titulky | ?Hlasitost | ?Kvalita | Sledovat živě | Délka
        # | Rychlost přehrávání | Pustit video | Přehrát článek | Související videa | Automatické přehrávání | ?Živé
        vysílání`,
      sentence: `Váš prohlížeč nepodporuje video | Váš prohlížeč nepodporuje přehrávání videa |
        Váš prohlížeč nepodporuje přehrávání zvuku | Toto video není dostupné | Toto video není k dispozici |
        Video nelze přehrát | Video se nepodařilo načíst | Pro přehrání videa povolte JavaScript`,
    },
    embed: {
      label: `Zobrazit příspěvek na Instagramu | Zobrazit tento příspěvek na Instagramu | Zobrazit na Instagramu |
        Zobrazit na Facebooku | Zobrazit na X | Zobrazit na YouTube | Příspěvek sdílený * | Zobrazit větší mapu |
        Zvětšit mapu | Zobrazit obsah | Načíst obsah | Externí obsah | ?Anketa | ?Hlasovat | Zobrazit výsledky`,
      sentence: `Pro zobrazení obsahu je nutné povolit cookies | Pro zobrazení tohoto obsahu musíte povolit cookies`,
    },
    continues: {
      label: `Číst dál | Číst dále | Číst více | Čtěte dál | Pokračovat ve čtení | Celý článek | Přečíst celý článek |
        Zobrazit celý článek | ?Zobrazit více | Zobrazit méně | Článek pokračuje pod reklamou | Článek pokračuje pod
        fotkou | Článek pokračuje pod videem | Článek pokračuje níže | Text pokračuje pod reklamou | Pokračování pod
        reklamou | Pokračování článku pod reklamou | Pokračování článku | Pokračování na straně # | Dokončení na straně
        # | Pokračování ze strany # | Reklama pokračuje níže`,
    },
    wrapper: {
      label: `Zobrazit v prohlížeči | Otevřít v prohlížeči | Zobrazit online verzi | Zobrazit e-mail v prohlížeči |
        Odhlásit se | Odhlásit odběr | Odhlásit se z odběru | Odhlásit newsletter | Zrušit odběr | Upravit předvolby |
        Spravovat předvolby | Nastavení odběru | Přeposlat příteli | Přeposlat známému | Archiv newsletterů | Předchozí
        vydání | {Zobrazit;Otevřít;Přečíst} {e-mail;newsletter;tento e-mail;zprávu} {v prohlížeči;online} |
        {Odhlásit;Odhlaste} se {z odběru;z odběru newsletteru;z newsletteru;zde} | {Změnit;Upravit;Spravovat}
        {nastavení odběru;předvolby;odběr;nastavení newsletteru;své údaje} | {Přeposlat;Poslat}
        {příteli;známému;kolegovi} | {Předchozí;Starší} {newslettery;vydání}`,
      sentence: `Nezobrazuje se vám e-mail správně? | Pokud se vám e-mail nezobrazuje správně, klikněte zde | Tento
        e-mail jste obdrželi, protože jste se přihlásili k odběru * | Tento e-mail vám byl zaslán, protože * | Tento
        e-mail byl odeslán na adresu * | Na tento e-mail neodpovídejte | Na tento e-mail prosím neodpovídejte |
        Nechcete již dostávat naše novinky? | Pokud si nepřejete dostávat tyto e-maily, klikněte zde | {Tento
        e-mail;Tuto zprávu;Tento newsletter} {jste obdrželi;dostáváte;jste dostali;vám posíláme}, protože … |
        {Pokud;Jestliže} {si nepřejete;nechcete;již nechcete;již si nepřejete} {dostávat;odebírat} {newsletter;tyto
        e-maily;další e-maily;naše e-maily}{; …} | {Nezobrazuje;Pokud se} {se vám e-mail správně;e-mail nezobrazuje
        správně;vám e-mail nezobrazuje správně;se e-mail správně}{; …} | {Odhlásit se můžete;Z odběru se můžete
        odhlásit} {kdykoliv;kdykoli;zde}`,
    },
    paywall: {
      label: `Pouze pro předplatitele | Jen pro předplatitele | Pro předplatitele | Článek pro předplatitele | Prémiový
        obsah | ?Předplatit | Předplaťte si | Koupit předplatné | Získat předplatné | Předplatit a číst dál | Přihlaste
        se a čtěte dál | Přihlásit se a číst dál | Již máte předplatné? Přihlaste se | Už jste předplatitel? Přihlaste
        se | Máte předplatné? Přihlaste se | Máte účet? Přihlaste se | Nemáte účet? | Vytvořit účet | Registrovat se
        zdarma | Vyzkoušet zdarma | Vyzkoušejte zdarma | První měsíc zdarma | # Kč měsíčně | # Kč za měsíc | Teď ne |
        ?Možná později`,
      sentence: `Tento článek je pouze pro předplatitele | Tento článek je určen pouze předplatitelům |
        Tento obsah je pouze pro předplatitele | Obsah je dostupný jen předplatitelům | Zbývá vám ještě # % článku |
        Zbytek článku je dostupný předplatitelům | Pro čtení celého článku si kupte předplatné |
        Vyčerpali jste limit článků zdarma | Získejte neomezený přístup | Předplatné můžete kdykoli zrušit |
        Kdykoli můžete zrušit`,
    },
    app: {
      label: `Stáhnout aplikaci | Stáhněte si aplikaci | Stáhněte si naši aplikaci | Otevřít v aplikaci | Číst v
        aplikaci | Stáhnout v App Store | Stáhnout na Google Play | Nyní na Google Play | Zapnout oznámení | Povolit
        oznámení | Zapnout upozornění | Naskenujte QR kód | Nainstalovat aplikaci | Pokračovat v aplikaci | Pokračovat
        v prohlížeči | Stáhnout z App Store | Stáhnout z Google Play | ?Mobilní aplikace | Naše aplikace | Povolit
        upozornění | Zapnout notifikace | Povolit notifikace | Přidat na plochu | Sledujte nás na WhatsAppu | Mobilní
        verze | Verze pro počítač | Stáhněte si aplikaci * | {Stáhněte si;Stáhnout;Stáhni si;Nainstalujte
        si;Vyzkoušejte} {naši aplikaci;naši mobilní aplikaci;aplikaci zdarma;bezplatnou aplikaci} |
        ?{Nainstalovat;Otevřít;Instalovat} aplikaci | {Stáhnout;Stáhněte;Ke stažení;K dispozici;Stáhněte si} {v App
        Store;na Google Play;z App Store;z Google Play;v Google Play} | {Číst;Otevřít;Zobrazit;Pokračovat;Poslouchat} v
        aplikaci | ?Naskenujte {QR kód;kód} | {Zapnout;Povolit;Dostávat} {push notifikace;upozornění na zprávy} |
        ?{Zapnout;Povolit;Vypnout} {oznámení;notifikace;upozornění} | Pokračovat na webu | Sledujte nás na
        {WhatsAppu;Telegramu;LinkedInu;YouTube;TikToku;Threads;Google News}`,
      sentence: `Stáhněte si naši aplikaci a buďte v obraze | Aplikace je dostupná pro iOS a Android |
        Zapněte si upozornění na nejdůležitější zprávy`,
    },
    print: {
      label: `Vytisknout článek | Tisknout článek | Vytisknout stránku | Verze pro tisk | ?Vytisknout | ?Tisk | Poslat
        e-mailem | Odeslat e-mailem | Poslat známému | Uložit článek | Uložit na později | Přečíst později | Přidat do
        oblíbených | Kopírovat odkaz | Zkopírovat odkaz | Odkaz zkopírován | Odkaz byl zkopírován | Velikost písma |
        Velikost textu | Zvětšit písmo | Zmenšit písmo | Tmavý režim | Nahlásit chybu | Našli jste chybu? | Našli jste v
        článku chybu? | Nahlásit chybu v článku | Byl článek užitečný? | Líbil se vám článek? | ?Strana # z # | Tisknout
        stránku | Verze k tisku | Stáhnout PDF | Světlý režim | Byl pro vás článek užitečný?`,
      lead: `Trvalý odkaz | Odkaz na článek | Zdroj článku | Původní článek`,
      sentence: `Článek byl vytištěn ze stránek * | Našli jste chybu? Napište nám | Děkujeme za zpětnou vazbu |
        Máte tip? Napište nám | Víte o zajímavém tématu? Napište nám`,
    },
    donate: {
      label: `Podpořte nás | ?Podpořit | Podpořte naši práci | ?Přispět | ?Přispějte | Přispět částkou | ?Darovat |
        Jednorázový dar | Měsíční dar | Vyberte částku | Jiná částka | Kupte nám kávu`,
      sentence: `Podpořte nezávislou žurnalistiku | Podpořte nezávislou novinařinu | Každý příspěvek pomáhá |
        Potřebujeme vaši podporu | Děkujeme za podporu | Bez vaší podpory to nepůjde`,
    },
    shop: {
      label: `Do košíku | Přidat do košíku | Vložit do košíku | ?Koupit | Koupit nyní | ?Objednat | Objednat nyní | Zobrazit
        cenu | Porovnat ceny | Zobrazit produkt | Doprava zdarma | ?Skladem | Není skladem | ?Vyprodáno | Podobné
        produkty | Související produkty | Hodnocení zákazníků | Pokračovat v nákupu | Přejít k pokladně | Koupit teď |
        Zobrazit nabídku | K pokladně | Přejít do obchodu`,
      sentence: `Váš košík je prázdný | Článek obsahuje affiliate odkazy | Článek obsahuje partnerské odkazy`,
    },
    site: {
      label: `Přejít na obsah | Přejít k obsahu | Přejít k hlavnímu obsahu | Přejít na hlavní obsah | Přeskočit na obsah |
        Přejít na menu | Přejít k menu | Přejít na vyhledávání | Přeskočit navigaci | ?Nahoru | Zpět nahoru | Zpět na
        začátek | Zpět na hlavní stránku | Zpět na úvod | Na hlavní stránku | Hlavní stránka | Otevřít menu | Zavřít
        menu | Hledat na webu | Nacházíte se zde | Jste zde | Můj účet | Zapomněli jste heslo? | Zapomenuté heslo |
        Zapamatovat si mě | Načíst další | Zobrazit další | Zobrazit vše | Další články | Vyberte jazyk | Otevře se v
        novém okně | Otevře se v nové záložce | Přejít k navigaci | Přejít k vyhledávání | Zpátky nahoru | Otevřít
        vyhledávání | Hlavní menu | Hlavní navigace | Drobečková navigace | ?Přístupnost | Načítá se`,
      sentence: `Zapněte JavaScript | Váš prohlížeč je zastaralý | Čekejte prosím | Vypněte blokování reklam`,
    },
    comments: {
      label: `Žádné komentáře | ?# komentářů | ?# komentáře | ?# komentář | Komentáře (#) | Diskuze (#) |
        Diskuse (#) | Přidat komentář | Napsat komentář | Napište komentář | Zanechat komentář | Vložit komentář |
        Zobrazit komentáře | Zobrazit všechny komentáře | Zobrazit diskuzi | Zobrazit diskusi |
        Vstoupit do diskuze | Vstoupit do diskuse | Zrušit odpověď | Odeslat komentář | Nejnovější komentáře |
        Od nejnovějších | Od nejstarších | Zapojte se do diskuze | Přihlaste se a komentujte |
        Pro přidání komentáře se přihlaste | Nahlásit komentář | Váš komentář | Co si o tom myslíte?`,
      sentence: `Komentáře jsou uzavřeny | Komentáře jsou vypnuté | Diskuze je uzavřena | Diskuse je uzavřena |
        Vaše e-mailová adresa nebude zveřejněna |
        Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny * |
        Vyžadované informace jsou označeny * | Pro přidání komentáře se musíte přihlásit |
        Pro přidávání komentářů se musíte nejdříve přihlásit | Buďte první, kdo přidá komentář |
        Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře |
        Upozornit mě na nové komentáře e-mailem | Tento web používá Akismet na redukci spamu`,
    },
    form: {
      label: `Vaše jméno | Váš e-mail | Vaše e-mailová adresa | Zadejte svůj e-mail | Zadejte e-mail |
        Zadejte vaši e-mailovou adresu | E-mailová adresa | Vaše zpráva | Odeslat zprávu | Povinné pole |
        Nejsem robot | Souhlasím s podmínkami | Souhlasím se zpracováním osobních údajů`,
      sentence: `Toto pole je povinné | Všechna pole jsou povinná | Zadejte platnou e-mailovou adresu |
        Děkujeme za vaši zprávu | Něco se pokazilo | Došlo k chybě | Zkuste to znovu |
        Zkuste to prosím znovu později`,
    },
    readAlso: {
      lead: `Čtěte také | Čtěte též | Čtěte více | Čtěte i | Přečtěte si také | Přečtěte si též | Přečtěte si i |
        Podívejte se také | Podívejte se na | Sledujte také | Viz také | ?Více | Více k tématu |
        Související článek | Související | ?K tématu | Mohlo by vás zajímat | Poslechněte si | Nepřehlédněte | ?Tip`,
    },
    related: {
      heading: `Čtěte také | Čtěte dále | Přečtěte si také | Související články | Související témata |
        Podobné články | Další články | Další zprávy | ?Další z * | ?Více o * | Doporučené články | ?Doporučujeme |
        ?Nejčtenější | Nejčtenější články | Nejnovější články | Nejnovější zprávy | Poslední články |
        Oblíbené články | Mohlo by vás zajímat | Mohlo by se vám líbit | Mohlo by vás také zajímat |
        ?Nepřehlédněte | Výběr redakce | Aktuálně se děje | Témata článku`,
    },
    signUp: {
      label: `Přihlaste se k odběru newsletteru | Přihlásit se k odběru | Přihlaste se k odběru |
        Odebírat newsletter | Odebírejte newsletter | Odebírat novinky | Newsletter zdarma | Sledujte nás |
        Sledujte nás na Facebooku | Sledujte nás na Instagramu | Sledujte nás na * | Sledovat autora |
        Sledovat téma | Přidejte se k nám | Buďte v obraze | Odebírat kanál`,
      sentence: `Nejdůležitější zprávy přímo do vašeho e-mailu | Získejte novinky do své schránky |
        Každé ráno do vaší schránky | Děkujeme za přihlášení | Děkujeme za přihlášení k odběru |
        Přihlášením souhlasíte s podmínkami | Odhlásit se můžete kdykoliv | Nenechte si nic ujít`,
    },
    share: {
      label: `Sdílet článek | Sdílejte článek | Sdílet na Facebooku | Sdílet na X | Sdílet na Twitteru | Sdílet přes WhatsApp
        | Sdílet e-mailem | ?Sdílet na * | ?Sdílet přes * | Sdílejte s přáteli | Sdílet odkaz | Klikněte pro sdílení na
        * | # sdílení | Kliknutím budete sdílet na * (Otevře se v novém okně) | Klikněte pro sdílení na * (Otevře se v
        novém okně) | Sdílet přes | Sdílejte na *`,
    },
    consent: {
      label: `Přijmout vše | Přijmout všechny | Přijmout všechny cookies | Povolit vše | Souhlasím se vším | Odmítnout vše |
        Odmítnout všechny | Pouze nezbytné | Nastavení cookies | Nastavení souborů cookie | Spravovat cookies | Uložit
        nastavení | Nastavení soukromí | Podrobné nastavení | Povolit všechny cookies | Upravit nastavení | Spravovat
        souhlas | Uložit předvolby | Jen nezbytné | Pouze nezbytné cookies | Souhlasím a pokračovat | ?Souhlasím |
        ?Rozumím | ?Naši partneři | ?Vždy aktivní`,
      sentence: `Tato stránka používá cookies | Tyto stránky používají cookies | Tento web používá cookies |
        Tento web používá soubory cookie | Používáme cookies | Používáme soubory cookie |
        Používáním tohoto webu souhlasíte s používáním cookies | Vážíme si vašeho soukromí |
        Záleží nám na vašem soukromí`,
    },
    advert: {
      label: `Placený obsah | Komerční sdělení | Sponzorovaný obsah | Reklamní sdělení | Inzerce na webu | Zavřít reklamu |
        Komerční článek | Ve spolupráci s * | Proč vidím tuto reklamu? | Skrýt reklamu | Článek pokračuje po reklamě |
        Konec reklamy | Placená inzerce | Obsah partnera`,
    },
    counts: {
      label: `# min čtení | # minut čtení | Doba čtení # min | Doba čtení: # minut | Čas čtení # min | # zobrazení |
        # přečtení | Přečteno # | ?před # hodinami | ?před # minutami | ?před # dny | ?# sledujících`,
    },
    footer: {
      label: `Všechna práva vyhrazena | Zásady ochrany osobních údajů | Ochrana osobních údajů | Ochrana soukromí |
        Podmínky užívání | Podmínky použití | Obchodní podmínky | Kontaktujte nás | ?O nás | Mapa stránek | Mapa webu |
        Prohlášení o přístupnosti`,
      sentence: `Kopírování bez souhlasu je zakázáno | Jakékoliv užití obsahu bez souhlasu je zakázáno`,
    },
    topics: {
      lead: `Štítky | Klíčová slova | Rubriky | Zařazeno v | Publikováno v | ?Témata | Kategorie`,
    },
    previousNext: {
      label: `Předchozí článek | Následující článek | Další článek | Předchozí stránka | Další stránka | Předchozí
        příspěvek | Následující příspěvek | Další příspěvek | Starší příspěvky | Novější příspěvky | Starší články |
        Novější články | První stránka | Poslední stránka | Následující stránka | Předchozí zpráva | Další zpráva |
        ?Další kapitola | Navigace pro příspěvek | Zpět na seznam | Zpět na přehled |
        {Předchozí;Následující;Další;Předešlý} {článek;příspěvek;text;zápis} | ?{Předchozí;Následující;Další}
        {díl;recept;kapitola;číslo;téma} | {Předchozí;Následující;Další} {stránka;strana;zpráva;aktualita;fotografie} |
        {Starší;Novější;Předchozí;Následující} {články;příspěvky;zprávy;aktuality} | {Předchozí Další;Další
        Předchozí;Předchozí Následující;První Předchozí Další Poslední;Předchozí # Další;Zpět Dále} | {Přejít na;Číst}
        {další článek;předchozí článek;další stránku;předchozí stránku;následující článek} | ?Strana # z # | Zpět na
        {články;aktuality;seznam článků;blog;předchozí stránku;výsledky hledání;zprávy;archiv;obsah;výpis} | ?Všechny
        {články;zprávy;aktuality} | {Zobrazit;Číst} všechny {články;zprávy;aktuality} | Navigace {pro příspěvek;pro
        příspěvky;článků;komentářů} | Stránkování příspěvků | ?{Předchozí;Následující;Další} {text;zápis;zpráva}`,
      lead: `Předchozí článek | Následující článek | Další článek | Předchozí příspěvek | Další příspěvek | ?Další
        kapitola | {Předchozí;Následující;Další} {článek;příspěvek;zpráva;stránka} | ?Další díl |
        ?{Předchozí;Následující}`,
    },
  },
  sentences: {
    consent: `
      Tato stránka používá cookies.
      Tyto stránky používají cookies.
      Používáme soubory cookie.
      Tento web používá cookies.
      Tento web používá soubory cookie.
      Používáme cookies.
      Na tomto webu používáme cookies.
      Vážíme si vašeho soukromí.
      Nastavení můžete kdykoli změnit.
    `,
    signUp: `
      Přihlaste se k odběru našeho newsletteru.
      Odhlásit se můžete kdykoli.
      Kdykoli se můžete odhlásit.
      Přihlaste se k odběru newsletteru.
      Pro pokračování se přihlaste.
      Článek je pouze pro předplatitele.
      Tento článek je pouze pro předplatitele.
      Předplatné můžete kdykoli zrušit.
      Děkujeme za přihlášení.
      Zadejte platnou e-mailovou adresu.
      Sledujte nás na sociálních sítích.
      Stáhněte si naši aplikaci.
    `,
    comments: `
      Komentáře jsou uzavřeny.
      Komentáře nejsou povoleny.
      Diskuse je uzavřena.
      Diskuze je uzavřena.
      Pro přidání komentáře se musíte přihlásit.
      Pro přidávání komentářů se musíte nejdříve přihlásit.
      Zatím žádné komentáře.
      Buďte první, kdo přidá komentář.
    `,
    form: `
      Vaše e-mailová adresa nebude zveřejněna.
      Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *.
      Vyžadované informace jsou označeny *.
      Toto pole je povinné.
      Všechna pole jsou povinná.
      Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře.
    `,
    footer: `
      Všechna práva vyhrazena.
      Kopírování bez souhlasu je zakázáno.
      Jakékoliv užití obsahu bez souhlasu je zakázáno.
    `,
    site: `
      Váš prohlížeč nepodporuje video.
      Video není k dispozici.
    `,
  },
  authorsOwn: `
    Pokračování příště
  `,
  toReader: 'vy vás vám váš vaše',
  ofPage: 'my náš naše našeho naší stránka stránky web',
};
