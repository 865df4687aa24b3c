import type { Pack } from '../word-classes.ts';

export const slovak: Pack = {
  language: 'sk',
  plain: `a i v vo na s so z zo k ku o od do po za pred cez pre bez pod nad pri medzi alebo ale že ktorý ktorá
    ktoré ktorí ako keď kde kto čo to ten tá tie toho tejto tomto je sú bol bola bolo boli byť nie si ho jej
    jeho ich mu nás nám náš naša vás vám váš svoj ja ty on ona my vy oni tak už aj ešte len viac môže všetky
    všetko každý tu aby sa som sme ste iba veľmi pretože však`,
  homes: 'Domov | Úvod | Úvodná stránka | Hlavná stránka',
  heres: 'Nachádzate sa tu | Ste tu',
  wordings: {
    photo: {
      label: `?Fotogaléria | ?Galéria | Zobraziť galériu | Otvoriť galériu | Zobraziť všetky fotografie | Ďalšie fotografie |
        Zväčšiť obrázok | Celá obrazovka | ?Foto # z # | Zväčšiť foto | Kliknutím zväčšíte | Zobraziť všetky fotky |
        Zatvoriť galériu | Ďalšia fotka | Predchádzajúca fotka | Fotografia # z #`,
    },
    player: {
      label: `Prehrať video | Pozrite si video | Vypočuť článok | Vypočujte si článok | Preskočiť reklamu | Ďalšie video |
        Ďalšie videá | Spustiť video | Súvisiace videá | Zapnúť zvuk | Sledovať naživo | Načítava sa video`,
      sentence: `Váš prehliadač nepodporuje video | Video nie je dostupné`,
    },
    embed: {
      label: `Zobraziť tento príspevok na Instagrame | Zobraziť na Instagrame | Zobraziť na YouTube |
        Príspevok, ktorý zdieľa * | Zobraziť väčšiu mapu`,
    },
    continues: {
      label: `Čítať ďalej | Pokračovať v čítaní | Článok pokračuje pod reklamou | Text pokračuje pod reklamou |
        Pokračovanie na strane # | Čítať viac | Čítajte ďalej | Celý článok | Zobraziť celý článok |
        Článok pokračuje pod videom | Článok pokračuje pod fotkou | Pokračovanie článku |
        Pokračovanie pod reklamou | Zobraziť viac | Zobraziť menej`,
    },
    wrapper: {
      label: `Zobraziť v prehliadači | Odhlásiť sa | Odhlásiť odber | Odhlásenie z odberu | Upraviť nastavenia | Poslať
        priateľovi | {Zobraziť;Otvoriť} {e-mail;newsletter} v prehliadači | {Odhlásiť;Odhláste} sa {z odberu;z
        newslettera;tu} | {Zmeniť;Upraviť} {nastavenia;predvoľby;odber}`,
      sentence: `Tento e-mail ste dostali, pretože * | Na tento e-mail neodpovedajte | Prosím, neodpovedajte na tento
        e-mail | {Tento e-mail;Túto správu;Tento newsletter} {ste dostali;dostávate}, pretože … | Ak si {neželáte;už
        neželáte} {dostávať;odoberať} {newsletter;naše e-maily;tieto e-maily}{; …}`,
    },
    paywall: {
      label: `Len pre predplatiteľov | Pre predplatiteľov | ?Predplatiť | Predplaťte si |
        Prihláste sa a čítajte ďalej | Už ste predplatiteľ? Prihláste sa | Máte účet? Prihláste sa | Nemáte účet? |
        Vytvoriť účet | Zaregistrovať sa zadarmo | Vyskúšať zadarmo`,
      sentence: `Tento článok je len pre predplatiteľov | Obsah je dostupný len predplatiteľom |
        Zostáva vám # % na dočítanie`,
    },
    app: {
      label: `Stiahnite si aplikáciu | Stiahnuť aplikáciu | Stiahnite si našu aplikáciu | Otvoriť v aplikácii | Zapnúť
        notifikácie | Čítať v aplikácii | Pokračovať v prehliadači | Mobilná aplikácia | Zapnúť upozornenia | Povoliť
        upozornenia | Naskenujte QR kód | Mobilná verzia | Stiahnite si aplikáciu * | {Stiahnite
        si;Stiahnuť;Nainštalujte si} {našu aplikáciu;našu mobilnú aplikáciu;aplikáciu zadarmo} |
        ?{Nainštalovať;Otvoriť} aplikáciu | {Stiahnuť;Stiahnite;K dispozícii} {v App Store;na Google Play;z App Store;z
        Google Play} | Pokračovať v aplikácii | Sledujte nás na {WhatsAppe;Telegrame;YouTube;TikToku;LinkedIne}`,
    },
    print: {
      label: `Vytlačiť článok | Kopírovať odkaz | ?Vytlačiť | Verzia pre tlač | Poslať e-mailom | Uložiť článok | Prečítať
        neskôr | Pridať k obľúbeným | Odkaz bol skopírovaný | Veľkosť písma | Zväčšiť písmo | Zmenšiť písmo | Nahlásiť
        chybu | Našli ste chybu? | Našli ste v článku chybu? | Bol článok užitočný? | Verzia na tlač | Uložiť na neskôr
        | Poslať známemu | Skopírovať odkaz | Odkaz skopírovaný | Veľkosť textu | Stiahnuť PDF | Tmavý režim | Pridať do
        obľúbených`,
    },
    donate: {
      label: `Podporte nás | ?Podporiť | ?Prispieť | ?Prispejte | Darujte # %`,
      sentence: `Podporte nezávislú žurnalistiku | Ďakujeme za podporu`,
    },
    shop: {
      label: `Do košíka | Pridať do košíka | Vložiť do košíka | ?Kúpiť | Kúpiť teraz | ?Objednať | Doprava zadarmo |
        ?Vypredané | Podobné produkty | Súvisiace produkty | Objednať teraz | Doprava zdarma | Pokračovať v nákupe |
        Porovnať ceny`,
    },
    site: {
      label: `Preskočiť na obsah | Prejsť na obsah | Späť hore | Späť na úvod | Zobraziť viac | Načítať ďalšie | Prejsť na
        hlavný obsah | Preskočiť na hlavný obsah | Prejsť na navigáciu | ?Hore | Späť na začiatok | Na hlavnú stránku |
        Späť na hlavnú stránku | Otvoriť menu | Zavrieť menu | Hľadať na stránke | Nachádzate sa tu | Môj účet |
        Zabudnuté heslo | Zabudli ste heslo? | Zapamätať si ma | Načítať viac | Zobraziť všetky | Zobraziť všetko |
        Otvorí sa v novom okne | Prejsť k obsahu | Preskočiť navigáciu | Návrat hore | Hlavná stránka | Hlavné menu |
        Mapa stránky`,
    },
    comments: {
      label: `Žiadne komentáre | ?# komentárov | Pridať komentár | Napísať komentár | Zobraziť komentáre |
        Zrušiť odpoveď | ?# komentáre | ?# komentár | Komentáre (#) | Diskusia (#) | Zanechať komentár |
        Zobraziť všetky komentáre | Vstúpiť do diskusie | Odoslať komentár | Prihláste sa a komentujte`,
      sentence: `Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené * | Komentáre sú uzavreté |
        Diskusia je uzavretá | Na pridanie komentára sa musíte prihlásiť | Buďte prvý, kto pridá komentár`,
    },
    form: {
      label: `Vaše meno | Váš e-mail | Zadajte svoj e-mail | Zadajte e-mail | E-mailová adresa | Vaša správa |
        Odoslať správu | Povinné pole | Nie som robot`,
      sentence: `Toto pole je povinné | Nastala chyba | Niečo sa pokazilo | Skúste to znova`,
    },
    readAlso: {
      lead: `Čítajte tiež | Čítajte aj | Prečítajte si | Prečítajte si aj | Pozrite si aj | Súvisiaci článok |
        Prečítajte si tiež | Pozrite si tiež | Viac na tému | Mohlo by vás zaujímať | ?Viac`,
    },
    related: {
      heading: `Čítajte tiež | Prečítajte si tiež | Súvisiace články | Najčítanejšie články | Najnovšie správy |
        Ďalšie články | Mohlo by vás zaujímať | Čítajte aj | Prečítajte si aj | Súvisiace témy | Podobné články |
        Ďalšie správy | ?Najčítanejšie | ?Najnovšie | Najnovšie články | Posledné články | Odporúčané články |
        ?Odporúčame | Mohlo by sa vám páčiť | Výber redakcie | ?Neprehliadnite | ?Viac o *`,
    },
    signUp: {
      label: `Prihlásiť sa na odber | Prihláste sa na odber noviniek | Sledujte nás | Sledujte nás na Facebooku |
        Sledujte nás na * | Prihláste sa na odber newslettera | Odoberať newsletter | Odoberajte newsletter |
        Odber noviniek | Sledujte nás na Instagrame | Pridajte sa k nám`,
      sentence: `Najdôležitejšie správy do vášho e-mailu | Ďakujeme za prihlásenie | Odhlásiť sa môžete kedykoľvek`,
    },
    share: {
      label: `Zdieľať na Facebooku | Zdieľať článok | Zdieľať na X | ?Zdieľať na * | ?Zdieľať cez * |
        Zdieľajte s priateľmi | Zdieľať e-mailom | Zdieľať odkaz`,
    },
    consent: {
      label: `Prijať všetko | Prijať všetky | Odmietnuť všetko | Súhlasím so všetkým | Odmietnuť všetky | Nastavenia cookies |
        Len nevyhnutné | Uložiť nastavenia | Prijať všetky cookies | Povoliť všetko | Spravovať súhlas | Iba nevyhnutné
        | ?Súhlasím | ?Rozumiem | ?Naši partneri`,
      sentence: `Táto stránka používa cookies | Používame súbory cookie |
        Táto webová stránka používa súbory cookie | Používame cookies | Vážime si vaše súkromie`,
    },
    advert: {
      label: `Platený obsah | Sponzorovaný obsah | Reklamný článok | Komerčný článok | ?Inzercia | Zatvoriť reklamu`,
    },
    counts: {
      label: `# min čítania | # minút čítania | Čas čítania # min | # zobrazení | ?pred # hodinami |
        ?pred # minútami`,
    },
    footer: {
      label: `Všetky práva vyhradené | O nás | Ochrana osobných údajov | Zásady ochrany osobných údajov |
        Podmienky používania | Obchodné podmienky | Kontaktujte nás | Mapa stránok`,
      sentence: `Kopírovanie bez súhlasu je zakázané`,
    },
    topics: {
      lead: `Štítky | Kľúčové slová | Značky | Kategórie | Zaradené v | Publikované v`,
    },
    previousNext: {
      label: `Predchádzajúci článok | Ďalší článok | Nasledujúci článok | Nasledujúca strana | Predchádzajúca strana |
        Predchádzajúci príspevok | Nasledujúci príspevok | Staršie články | Novšie články | Staršie príspevky | Ďalšia
        strana | Ďalší príspevok | Novšie príspevky | Navigácia v článku | Späť na zoznam |
        {Predchádzajúci;Nasledujúci;Ďalší} {článok;príspevok;text} | ?{Predchádzajúci;Nasledujúci;Ďalší} {diel;recept}
        | {Predchádzajúca;Nasledujúca;Ďalšia} {stránka;strana;správa;aktualita} | {Staršie;Novšie}
        {články;príspevky;správy} | {Predchádzajúci Ďalší;Predchádzajúci Nasledujúci;Prvá Predchádzajúca Ďalšia
        Posledná;Späť Ďalej} | {Prejsť na;Čítať} {ďalší článok;predchádzajúci článok;ďalšiu stránku} | Späť na
        {články;zoznam;správy;blog;predchádzajúcu stránku;aktuality;výsledky vyhľadávania} | ?Všetky {články;správy} |
        Navigácia {v článku;článkami;príspevkami}`,
      lead: `Predchádzajúci článok | Nasledujúci článok | Ďalší článok | {Predchádzajúci;Nasledujúci;Ďalší}
        {článok;príspevok} | ?{Predchádzajúci;Nasledujúci}`,
    },
  },
  sentences: {
    consent: `
      Táto stránka používa cookies.
      Tento web používa cookies.
      Používame súbory cookie.
      Vážime si vaše súkromie.
    `,
    signUp: `
      Prihláste sa na odber newslettera.
      Článok je len pre predplatiteľov.
      Ďakujeme za prihlásenie.
      Sledujte nás na sociálnych sieťach.
    `,
    comments: `
      Komentáre sú vypnuté.
      Diskusia je uzavretá.
      Diskusia je ukončená.
      Pre pridanie komentára sa musíte prihlásiť.
    `,
    form: `
      Vaša e-mailová adresa nebude zverejnená.
      Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *.
      Vyžadované polia sú označené *.
      Toto pole je povinné.
    `,
    footer: `
      Všetky práva vyhradené.
      Kopírovanie bez súhlasu je zakázané.
    `,
  },
};
