import type { Pack } from '../word-classes.ts';

export const finnish: Pack = {
  language: 'fi',
  plain: `ja tai sekä mutta että ei ole on oli olivat ovat olla ollut se sen sitä siinä siitä ne niiden niitä tämä
    tämän tätä tässä tästä nämä joka jonka jota jossa josta jotka mikä mitä mihin missä mistä kun kuin jos
    niin myös vain vielä jo nyt sitten siis hän hänen häntä he heidän minä minun sinä te me meidän itse
    kanssa ilman ennen jälkeen kautta mukaan välillä alla yli läpi noin hyvin paljon enemmän kaikki kaikkien
    jokainen koska vaikka eivät eikä voi voivat pitää sai tuli olisi`,
  homes: 'Etusivu',
  heres: 'Olet tässä | Olet täällä',
  wordings: {
    photo: {
      label: `?Kuvagalleria | ?Kuvat | Avaa kuvagalleria | Katso kaikki kuvat | Katso kuvat | Lisää kuvia | Suurenna kuva |
        Avaa kuva suurempana | Koko näyttö | ?Kuva # / # | Seuraava kuva | Edellinen kuva | Klikkaa suuremmaksi | Näytä
        kaikki kuvat | Sulje galleria | ?# kuvaa | Kaikki kuvat`,
    },
    player: {
      label: `Toista video | Katso video | Kuuntele artikkeli | Kuuntele juttu | Äänet päälle | Ohita mainos | Seuraava video
        | Lisää videoita | Ladataan videota | Katso suora lähetys | Kuuntele podcast | Aiheeseen liittyvät videot | Ääni
        päälle | ?Mykistä | Katso suorana`,
      sentence: `Selaimesi ei tue videoita | Selaimesi ei tue videotoistoa | Video ei ole saatavilla`,
    },
    embed: {
      label: `Näytä tämä julkaisu Instagramissa | Katso Instagramissa | Katso YouTubessa |
        Käyttäjän * jakama julkaisu | Näytä suurempi kartta | Näytä sisältö | Lataa sisältö | ?Äänestä`,
    },
    continues: {
      label: `Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen | Juttu jatkuu kuvan jälkeen |
        Jatka lukemista | Lue koko juttu | Jatkuu sivulla # | Lue lisää | Lue koko artikkeli |
        Juttu jatkuu kuvan alla | Juttu jatkuu videon jälkeen | Artikkeli jatkuu kuvan alla |
        Teksti jatkuu mainoksen jälkeen | Mainos jatkuu alla | Näytä lisää | Näytä vähemmän`,
    },
    wrapper: {
      label: `Avaa selaimessa | Näytä selaimessa | Peruuta tilaus | Peru uutiskirje | Peruuta uutiskirjeen tilaus |
        Muokkaa asetuksia | Lähetä ystävälle | Aiemmat uutiskirjeet | {Avaa;Lue;Katso;Näytä} {viesti;uutiskirje;tämä
        viesti;sähköposti} {selaimessa;verkossa} | {Peruuta;Muokkaa;Päivitä;Hallinnoi} {tilaus;uutiskirjeen
        tilaus;tilausta;asetuksiasi;tietojasi;tietosi} | {Lähetä;Välitä} {ystävälle;eteenpäin;uutiskirje ystävälle} |
        {Aiemmat;Edelliset} {uutiskirjeet;numerot}`,
      sentence: `Sait tämän viestin, koska olet tilannut * | Saat tämän viestin, koska * | Älä vastaa tähän viestiin |
        Etkö halua enää uutiskirjettämme? | {Saat;Sait;Olet saanut} {tämän viestin;tämän sähköpostin;tämän
        uutiskirjeen}, koska … | {Jos et;Etkö} {halua enää;halua jatkossa;enää halua} {vastaanottaa;saada}
        {uutiskirjettä;viestejämme;näitä viestejä;uutiskirjeitä}{; …} | {Eikö;Jos} {viesti;uutiskirje} {näy oikein;ei
        näy oikein}{; …} | Voit {peruuttaa tilauksen;perua tilauksen} {milloin tahansa;koska tahansa;tästä}`,
    },
    paywall: {
      label: `Vain tilaajille | Oletko jo tilaaja? Kirjaudu sisään | ?Tilaajille | Tilaa ja lue | Tilaa nyt |
        Kirjaudu ja lue | Kirjaudu lukeaksesi | Kirjaudu sisään jatkaaksesi | Onko sinulla jo tunnus? Kirjaudu |
        Luo tunnus | Luo ilmainen tunnus | Rekisteröidy ilmaiseksi | Kokeile ilmaiseksi | Kokeile nyt`,
      sentence: `Tämä artikkeli on vain tilaajille | Tämä sisältö on vain tilaajille | Voit perua milloin tahansa |
        Voit irtisanoa tilauksen milloin tahansa`,
    },
    app: {
      label: `Lataa sovellus | Lataa sovelluksemme | Avaa sovelluksessa | Lue sovelluksessa | Lataa App Storesta |
        Lataa Google Playsta | Ota ilmoitukset käyttöön | Asenna sovellus | Jatka sovelluksessa | Jatka selaimessa |
        Saatavilla Google Playssa | Skannaa QR-koodi | ?Sovelluksemme | Salli ilmoitukset | Tilaa ilmoitukset | Lisää
        aloitusnäyttöön | Seuraa meitä WhatsAppissa | ?Mobiiliversio | Lataa *-sovellus | Lataa sovellus * |
        {Lataa;Asenna;Hanki;Kokeile} {sovelluksemme;uutissovellus;ilmainen sovellus;mobiilisovellus} |
        ?{Asenna;Avaa;Lataa} sovellus | {Lataa;Saatavilla;Hanki} {App Storesta;Google Playsta;Google Play
        -kaupasta;Google Playssa;App Storessa} | {Lue;Avaa;Katso;Kuuntele;Jatka} {sovelluksessa;sovelluksessamme} |
        ?Skannaa {QR-koodi;koodi} | {Ota;Salli} {ilmoitukset käyttöön;push-ilmoitukset;uutisilmoitukset
        käyttöön;ilmoitukset} | Jatka {selaimessa;verkkosivulla;selaimella} | Seuraa meitä
        {WhatsAppissa;Telegramissa;TikTokissa;LinkedInissä;YouTubessa;Threadsissa}`,
    },
    print: {
      label: `Tulosta artikkeli | Tulosta sivu | Kopioi linkki | Tulosta juttu | Lähetä sähköpostilla | Tallenna artikkeli |
        Lue myöhemmin | Lisää suosikkeihin | Linkki kopioitu | Tekstin koko | Suurenna tekstiä | Pienennä tekstiä |
        Ilmoita virheestä | Löysitkö virheen? | Anna palautetta | Lähetä juttuvinkki | Oliko artikkeli hyödyllinen? |
        Tulosta tämä sivu | Tulostettava versio | Tallenna myöhemmäksi | ?Fonttikoko | Lataa PDF | Huomasitko virheen? |
        Tumma tila | Pysyvä linkki | Oliko tästä artikkelista hyötyä?`,
    },
    donate: {
      label: `Tue meitä | Tue työtämme | ?Lahjoita | Lahjoita nyt | ?Kertalahjoitus | ?Kuukausilahjoitus`,
      sentence: `Tue riippumatonta journalismia | Kiitos tuestasi | Jokainen lahjoitus auttaa`,
    },
    shop: {
      label: `Lisää ostoskoriin | Siirry kassalle | Osta nyt | Tilaa nyt tästä | Ilmainen toimitus | Loppu varastosta |
        Samankaltaisia tuotteita | ?Asiakasarviot | Lisää koriin | Katso hinta | Katso tarjous | Siirry kauppaan |
        ?Loppuunmyyty | Liittyvät tuotteet | Jatka ostoksia | Vertaa hintoja`,
    },
    site: {
      label: `Siirry sisältöön | Siirry suoraan sisältöön | Hyppää sisältöön | Takaisin ylös | Palaa etusivulle | Näytä lisää
        | Lataa lisää | Siirry pääsisältöön | Hyppää pääsisältöön | Siirry navigaatioon | Siirry hakuun | Sivun alkuun |
        Takaisin etusivulle | Siirry etusivulle | Avaa valikko | Sulje valikko | Hae sivustolta | Olet tässä | Oma tili
        | Unohditko salasanan? | Unohtuiko salasana? | Muista minut | Näytä kaikki | Katso kaikki | Avautuu uuteen
        ikkunaan | Avautuu uuteen välilehteen | Takaisin sivun alkuun | ?Etusivulle | ?Olet täällä | Avaa haku |
        ?Päävalikko | ?Päänavigaatio | ?Murupolku | Omat tiedot | Luo tili | ?Sivukartta | ?Saavutettavuus | Ulkoinen
        linkki | ?Ladataan | Valitse kieli | Kirjaudu ulos`,
    },
    comments: {
      label: `Ei kommentteja | ?# kommenttia | Kirjoita kommentti | Jätä kommentti | Lisää kommentti |
        Näytä kommentit | Lue kommentit | Osallistu keskusteluun | Kommentoi artikkelia | ?# kommentti |
        Kommentit (#) | Kommentoi juttua | Näytä kaikki kommentit | Peruuta vastaus | Lähetä kommentti |
        Kirjaudu kommentoidaksesi | Uusimmat ensin | Vanhimmat ensin`,
      sentence: `Kommentointi on suljettu | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty * |
        Kirjaudu sisään kommentoidaksesi | Kommentointi on päättynyt |
        Sinun täytyy kirjautua sisään kommentoidaksesi | Ole ensimmäinen kommentoija`,
    },
    form: {
      label: `?Nimesi | ?Sähköpostiosoitteesi | Syötä sähköpostiosoitteesi | Anna sähköpostiosoitteesi | ?Viestisi |
        Lähetä viesti | Pakollinen kenttä | En ole robotti | Hyväksyn käyttöehdot`,
      sentence: `Tämä kenttä on pakollinen | Jotain meni pieleen | Tapahtui virhe | Yritä uudelleen`,
    },
    readAlso: {
      lead: `Lue myös | Lue lisää | Katso myös | Lue tästä | Kuuntele myös | Lue lisää aiheesta | Aiheesta lisää |
        Lue seuraavaksi | Lisää aiheesta`,
    },
    related: {
      heading: `Lue myös | Lue lisää | Aiheeseen liittyvää | Luetuimmat jutut | Uusimmat uutiset |
        Tuoreimmat uutiset | Katso myös | Sinua voisi kiinnostaa | Lue seuraavaksi | Lisää aiheesta |
        ?Lisää aiheesta * | ?Luetuimmat | ?Katsotuimmat | ?Suosituimmat | Suosituimmat artikkelit | ?Uusimmat |
        ?Tuoreimmat | Viimeisimmät artikkelit | Viimeisimmät uutiset | ?Suosittelemme | Suositellut artikkelit |
        Toimitus suosittelee | Muita artikkeleita | Sinua saattaisi kiinnostaa | Saatat pitää myös | Älä missaa`,
    },
    signUp: {
      label: `Tilaa uutiskirje | Tilaa uutiskirjeemme | Seuraa meitä | Seuraa meitä Facebookissa | ?Seuraa meitä * |
        Tilaa uutiskirje tästä | Seuraa meitä Instagramissa | Seuraa aihetta | Seuraa kirjoittajaa | Liity mukaan |
        Pysy ajan tasalla`,
      sentence: `Saat uusimmat uutiset sähköpostiisi | Kiitos tilauksesta | Voit perua tilauksen milloin tahansa`,
    },
    share: {
      label: `Jaa Facebookissa | Jaa artikkeli | Jaa juttu | Jaa WhatsAppissa | Jaa tämä artikkeli | Jaa X:ssä | Jaa
        Twitterissä | Jaa sähköpostilla | ?Jaa * | Jaa ystävillesi | Jaa linkki | Jaa * (Avautuu uudessa ikkunassa)`,
    },
    consent: {
      label: `Hyväksy kaikki | Hyväksy kaikki evästeet | Hylkää kaikki | Vain välttämättömät | Hyväksy ja jatka |
        ?Evästeasetukset | Hallitse evästeitä | Tallenna asetukset | Vain välttämättömät evästeet | Hallinnoi
        suostumusta | Salli kaikki | Salli valitut | ?Kumppanimme | ?Aina päällä`,
      sentence: `Tämä sivusto käyttää evästeitä | Käytämme evästeitä | Sivusto käyttää evästeitä |
        Jatkamalla hyväksyt evästeiden käytön | Arvostamme yksityisyyttäsi`,
    },
    advert: {
      label: `Kaupallinen yhteistyö | Sponsoroitu sisältö | Maksettu mainos | Sulje mainos | Mainos alkaa | Mainos päättyy |
        Miksi näen tämän mainoksen? | Piilota mainos | ?Mainoslinkki`,
    },
    counts: {
      label: `Lukuaika # min | Lukuaika # minuuttia | # min lukuaika | # minuutin lukuaika | # näyttökertaa |
        # katselukertaa | ?# tuntia sitten | ?# minuuttia sitten`,
    },
    footer: {
      label: `Kaikki oikeudet pidätetään | Ota yhteyttä | Tietoa meistä | ?Tietosuojaseloste | ?Tietosuojakäytäntö |
        ?Käyttöehdot | ?Evästekäytäntö | ?Asiakaspalvelu | ?Mediatiedot | ?Saavutettavuusseloste`,
    },
    topics: {
      lead: `Avainsanat | Asiasanat | ?Aiheet | Kategoriat | Julkaistu kategoriassa | Tunnisteet`,
    },
    previousNext: {
      label: `Edellinen artikkeli | Seuraava artikkeli | Edellinen sivu | Seuraava sivu | Edellinen juttu | Seuraava
        juttu | Vanhemmat artikkelit | Uudemmat artikkelit | Edellinen kirjoitus | Seuraava kirjoitus | Edellinen
        julkaisu | Seuraava julkaisu | Vanhemmat kirjoitukset | Uudemmat kirjoitukset | ?Seuraava luku | Edellinen
        uutinen | Seuraava uutinen | Artikkelien selaus | Takaisin listaan | {Edellinen;Seuraava}
        {artikkeli;juttu;uutinen;sivu;kirjoitus;kuva;video;julkaisu;postaus} | ?{Edellinen;Seuraava}
        {osa;jakso;luku;numero} | {Vanhemmat;Uudemmat;Aiemmat}
        {artikkelit;kirjoitukset;uutiset;jutut;postaukset;julkaisut} | {Vanhempi;Uudempi}
        {artikkeli;kirjoitus;julkaisu;postaus;teksti} | {Edellinen Seuraava;Seuraava Edellinen;Ensimmäinen Edellinen
        Seuraava Viimeinen;Edellinen # Seuraava} | {Lue;Siirry} {seuraava artikkeli;seuraava juttu;seuraavaan
        artikkeliin;edelliseen artikkeliin;seuraavalle sivulle;edelliselle sivulle} | Takaisin
        {uutisiin;artikkeleihin;blogiin;listaan;listaukseen;edelliselle sivulle;hakutuloksiin;luetteloon;arkistoon} |
        ?Kaikki {uutiset;artikkelit;jutut} | {Näytä;Katso;Lue} kaikki {uutiset;artikkelit;jutut} | {Artikkelien
        selaus;Artikkelin selaus;Artikkelien sivutus;Kommenttien selaus} | ?Sivu # / #`,
      lead: `Edellinen artikkeli | Seuraava artikkeli | Edellinen kirjoitus | Seuraava kirjoitus | ?Seuraava luku |
        {Edellinen;Seuraava} {artikkeli;juttu;uutinen;sivu;kirjoitus} | ?{Edellinen;Seuraava}`,
    },
  },
  sentences: {
    consent: `
      Sivusto käyttää evästeitä.
      Tämä sivusto käyttää evästeitä.
      Käytämme evästeitä.
      Kunnioitamme yksityisyyttäsi.
      Yksityisyytesi on meille tärkeää.
      Voit muuttaa asetuksiasi milloin tahansa.
    `,
    signUp: `
      Tilaa uutiskirjeemme.
      Tilaa uutiskirje.
      Kirjaudu sisään jatkaaksesi lukemista.
      Tilaa ja jatka lukemista.
      Artikkeli on vain tilaajille.
      Tämä artikkeli on vain tilaajille.
      Voit perua tilauksen milloin tahansa.
      Kiitos tilauksestasi.
      Seuraa meitä sosiaalisessa mediassa.
    `,
    comments: `
      Kommentointi on suljettu.
      Kommentit on suljettu.
      Ei kommentteja.
      Kirjaudu sisään kommentoidaksesi.
      Sinun täytyy kirjautua sisään kommentoidaksesi.
    `,
    footer: `
      Kaikki oikeudet pidätetään.
      Kopiointi kielletty.
    `,
    form: `
      Sähköpostiosoitettasi ei julkaista.
      Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *.
      Pakolliset kentät on merkitty *.
      Tämä kenttä on pakollinen.
      Tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten.
    `,
    site: `
      Selaimesi ei tue videota.
      Video ei ole saatavilla.
    `,
    advert: `
      Juttu jatkuu mainoksen jälkeen.
      Artikkeli jatkuu mainoksen jälkeen.
      Juttu jatkuu kuvan jälkeen.
    `,
  },
  authorsOwn: `
    Jatkuu
  `,
  toReader: 'te teidän sinun',
  ofPage: 'me meidän sivusto',
};
