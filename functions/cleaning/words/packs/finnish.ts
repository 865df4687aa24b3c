import type { Pack } from '../word-classes.ts';

export const finnish: Pack = {
  language: 'fi',
  plain: `ja tai sekä mutta että ei ole on oli olivat ovat olla ollut se sen sitä siinä siitä ne niiden niitä tämä
    tämän tätä tässä tästä nämä joka jonka jota jossa josta jotka mikä mitä mihin missä mistä kun kuin jos
    niin myös vain vielä jo nyt sitten siis hän hänen häntä he heidän minä minun sinä te me meidän itse
    kanssa ilman ennen jälkeen kautta mukaan välillä alla yli läpi noin hyvin paljon enemmän kaikki kaikkien
    jokainen koska vaikka eivät eikä voi voivat pitää sai tuli olisi`,
  wordings: {
    comments: {
      label: `Ei kommentteja | ?# kommenttia | Kirjoita kommentti | Jätä kommentti | Lisää kommentti | Näytä kommentit |
        Lue kommentit | Osallistu keskusteluun | Kommentoi artikkelia`,
      sentence: `Kommentointi on suljettu | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty * |
        Kirjaudu sisään kommentoidaksesi`,
    },
    share: {
      label: `Jaa Facebookissa | Jaa artikkeli | Jaa juttu | Jaa WhatsAppissa`,
    },
    signUp: {
      label: `Tilaa uutiskirje | Tilaa uutiskirjeemme | Seuraa meitä | Seuraa meitä Facebookissa | ?Seuraa meitä *`,
    },
    related: {
      heading: `Lue myös | Lue lisää | Aiheeseen liittyvää | Luetuimmat jutut | Uusimmat uutiset | Tuoreimmat uutiset |
        Katso myös | Sinua voisi kiinnostaa`,
    },
    readAlso: {
      lead: `Lue myös | Lue lisää | Katso myös | Lue tästä | Kuuntele myös`,
    },
    previousNext: {
      label: `Edellinen artikkeli | Seuraava artikkeli | Edellinen sivu | Seuraava sivu`,
    },
    footer: {
      label: `Kaikki oikeudet pidätetään | Ota yhteyttä | Tietoa meistä`,
      sentence: `Kaikki oikeudet pidätetään`,
    },
    site: {
      label: `Siirry sisältöön | Siirry suoraan sisältöön | Hyppää sisältöön | Takaisin ylös | Palaa etusivulle | Näytä lisää |
        Lataa lisää`,
    },
    consent: {
      label: `Hyväksy kaikki | Hyväksy kaikki evästeet | Hylkää kaikki | Vain välttämättömät`,
      sentence: `Tämä sivusto käyttää evästeitä | Käytämme evästeitä`,
    },
    print: {
      label: `Tulosta artikkeli | Tulosta sivu | Kopioi linkki`,
    },
    continues: {
      label: `Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen | Juttu jatkuu kuvan jälkeen |
        Jatka lukemista | Lue koko juttu | Jatkuu sivulla #`,
    },
    app: {
      label: `Lataa sovellus | Lataa sovelluksemme`,
    },
    paywall: {
      label: `Vain tilaajille | Oletko jo tilaaja? Kirjaudu sisään`,
    },
  },
};
