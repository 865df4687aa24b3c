import type { Pack } from '../word-classes.ts';

export const slovak: Pack = {
  language: 'sk',
  plain: `a i v vo na s so z zo k ku o od do po za pred cez pre bez pod nad pri medzi alebo ale že ktorý ktorá
    ktoré ktorí ako keď kde kto čo to ten tá tie toho tejto tomto je sú bol bola bolo boli byť nie si ho jej
    jeho ich mu nás nám náš naša vás vám váš svoj ja ty on ona my vy oni tak už aj ešte len viac môže všetky
    všetko každý tu aby sa som sme ste iba veľmi pretože však`,
  wordings: {
    comments: {
      label: `Žiadne komentáre | ?# komentárov | Pridať komentár | Napísať komentár | Zobraziť komentáre | Zrušiť odpoveď`,
      sentence: `Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené *`,
    },
    share: {
      label: `Zdieľať na Facebooku | Zdieľať článok`,
    },
    signUp: {
      label: `Prihlásiť sa na odber | Prihláste sa na odber noviniek | Sledujte nás | Sledujte nás na Facebooku |
        Sledujte nás na *`,
    },
    related: {
      heading: `Čítajte tiež | Prečítajte si tiež | Súvisiace články | Najčítanejšie články | Najnovšie správy | Ďalšie články |
        Mohlo by vás zaujímať`,
    },
    readAlso: {
      lead: `Čítajte tiež | Čítajte aj | Prečítajte si | Prečítajte si aj | Pozrite si aj | Súvisiaci článok`,
    },
    previousNext: {
      label: `Predchádzajúci článok | Ďalší článok | Nasledujúci článok | Nasledujúca strana`,
    },
    footer: {
      label: `Všetky práva vyhradené | O nás | Ochrana osobných údajov`,
      sentence: `Všetky práva vyhradené`,
    },
    site: {
      label: `Preskočiť na obsah | Prejsť na obsah | Späť hore | Späť na úvod | Zobraziť viac | Načítať ďalšie`,
    },
    consent: {
      label: `Prijať všetko | Prijať všetky | Odmietnuť všetko`,
      sentence: `Táto stránka používa cookies | Používame súbory cookie`,
    },
    print: {
      label: `Vytlačiť článok | Kopírovať odkaz`,
    },
    continues: {
      label: `Čítať ďalej | Pokračovať v čítaní | Článok pokračuje pod reklamou | Text pokračuje pod reklamou |
        Pokračovanie na strane #`,
    },
    app: {
      label: `Stiahnite si aplikáciu`,
    },
    paywall: {
      label: `Len pre predplatiteľov`,
    },
  },
};
