import type { Pack } from '../word-classes.ts';

export const croatian: Pack = {
  language: 'hr',
  plain: `i u na s sa od za da se ne je su po do pri bez pod nad među kroz ali ili što kao kada gdje tko ovo ovaj
    ova ovi on ona ono oni ga mu ih im mi vi ja ti nas vas naš vaš svoj će bio bila bilo bili ima nema može
    mora samo još već također tako vrlo više svi svaki nakon prije ako jer koji koja koje kojeg kojem iz k
    nego nije nisu biti sam smo ste taj ta to te`,
  wordings: {
    comments: {
      label: `Nema komentara | ?# komentara | Dodaj komentar | Ostavi komentar | Napiši komentar | Prikaži komentare |
        Ostavite komentar`,
      sentence: `Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena s * | Komentari su zatvoreni`,
    },
    share: {
      label: `Podijeli na Facebooku | Podijeli članak | Podijelite članak`,
    },
    signUp: {
      label: `Prijavi se na newsletter | Prijavite se na newsletter | Pratite nas | Pratite nas na Facebooku |
        Pratite nas na *`,
    },
    related: {
      heading: `Pročitajte i | Pročitaj više | Povezani članci | ?Najčitanije | Najčitanije vijesti | Najnovije vijesti |
        Vezane vijesti | Možda vas zanima`,
    },
    readAlso: {
      lead: `Pročitajte i | Pročitajte još | Pročitaj i | Pogledajte i | Čitajte još`,
    },
    previousNext: {
      label: `Prethodni članak | Sljedeći članak | Prethodna vijest | Sljedeća stranica`,
    },
    footer: {
      label: `Sva prava pridržana | O nama | Uvjeti korištenja | Pravila privatnosti`,
      sentence: `Sva prava pridržana | Sva prava zadržana`,
    },
    site: {
      label: `Preskoči na sadržaj | Skoči na sadržaj | Natrag na vrh | Povratak na vrh | Prikaži više | Učitaj još`,
    },
    consent: {
      label: `Prihvati sve | Prihvaćam sve | Odbij sve`,
      sentence: `Ova stranica koristi kolačiće | Koristimo kolačiće`,
    },
    print: {
      label: `Ispiši članak | Kopiraj link`,
    },
    continues: {
      label: `Nastavi čitati | Nastavite čitati | Tekst se nastavlja ispod oglasa | Članak se nastavlja nakon oglasa |
        Nastavak na stranici #`,
    },
    app: {
      label: `Preuzmite aplikaciju | Preuzmi aplikaciju`,
    },
  },
};
