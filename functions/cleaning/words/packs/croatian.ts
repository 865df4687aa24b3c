import type { Pack } from '../word-classes.ts';

export const croatian: Pack = {
  language: 'hr',
  plain: `i u na s sa od za da se ne je su po do pri bez pod nad među kroz ali ili što kao kada gdje tko ovo ovaj
    ova ovi on ona ono oni ga mu ih im mi vi ja ti nas vas naš vaš svoj će bio bila bilo bili ima nema može
    mora samo još već također tako vrlo više svi svaki nakon prije ako jer koji koja koje kojeg kojem iz k
    nego nije nisu biti sam smo ste taj ta to te`,
  homes: 'Naslovnica | Naslovna | Početna',
  heres: 'Nalazite se ovdje',
  wordings: {
    photo: {
      label: `?Galerija | ?Foto galerija | Pogledajte galeriju | Pogledaj galeriju | Pogledajte sve fotografije | Više
        fotografija | Otvori galeriju | Povećaj sliku | Cijeli zaslon | ?Foto # od # | Kliknite za povećanje | Pogledaj
        sve fotografije | Sve fotografije | Zatvori galeriju | Sljedeća fotografija | Prethodna fotografija |
        Fotografija # od # | ?Fotogalerija`,
    },
    player: {
      label: `Pokreni video | Pogledajte video | Pogledaj video | Poslušajte članak | Poslušaj članak | Preskoči oglas |
        Sljedeći video | Više videa | Povezani videozapisi | Uključi zvuk | Gledaj uživo`,
      sentence: `Vaš preglednik ne podržava video | Video nije dostupan`,
    },
    embed: {
      label: `Pogledajte ovu objavu na Instagramu | Pogledajte na Instagramu | Pogledajte na YouTubeu |
        Objava koju dijeli * | Prikaži veću kartu`,
    },
    continues: {
      label: `Nastavi čitati | Nastavite čitati | Tekst se nastavlja ispod oglasa |
        Članak se nastavlja nakon oglasa | Nastavak na stranici # | Pročitaj više | Pročitajte više | Čitaj dalje |
        Nastavak teksta | Nastavak ispod oglasa | Članak se nastavlja ispod oglasa |
        Tekst se nastavlja ispod videa | Pročitaj cijeli članak | Prikaži više | Prikaži manje`,
    },
    wrapper: {
      label: `Pogledaj u pregledniku | ?Odjava | Odjavi se | Odjavite se s newslettera | Promijeni postavke |
        Pošalji prijatelju`,
      sentence: `Primili ste ovaj e-mail jer * | Molimo ne odgovarajte na ovaj e-mail | {Primili ste;Primate} {ovu
        poruku;ovaj e-mail;ovaj newsletter} jer … | Ako {ne želite;više ne želite} primati {newsletter;naše poruke;ove
        poruke}{; …}`,
    },
    paywall: {
      label: `Samo za pretplatnike | Za pretplatnike | Pretplatite se za nastavak čitanja |
        Prijavite se za nastavak čitanja | Već ste pretplatnik? Prijavite se | Već imate račun? Prijavite se |
        Nemate račun? Registrirajte se | Registrirajte se besplatno | Isprobajte besplatno | Otvori račun`,
      sentence: `Ovaj članak dostupan je samo pretplatnicima | Sadržaj je dostupan samo pretplatnicima`,
    },
    app: {
      label: `Preuzmite aplikaciju | Preuzmi aplikaciju | Preuzmite našu aplikaciju | Otvori u aplikaciji | Čitaj u
        aplikaciji | Uključi obavijesti | Instaliraj aplikaciju | Nastavi u aplikaciji | Nastavi u pregledniku |
        Preuzmi na Google Play | Dostupno na App Storeu | Skeniraj QR kod | Mobilna aplikacija | Omogući obavijesti |
        Mobilna verzija | Preuzmite * aplikaciju | {Preuzmite;Preuzmi;Skinite;Instalirajte} {našu aplikaciju;besplatnu
        aplikaciju;mobilnu aplikaciju} | {Preuzmite;Preuzmi;Dostupno} {na App Storeu;na Google Playu;s App Storea;s
        Google Playa;u App Storeu} | Čitajte u aplikaciji | Pratite nas na
        {Viberu;WhatsAppu;Telegramu;Instagramu;TikToku;YouTubeu;Facebooku;LinkedInu}`,
    },
    print: {
      label: `Ispiši članak | Kopiraj link | Ispis članka | Pošalji e-mailom | Spremi članak | Pročitaj kasnije | Dodaj u
        favorite | Kopiraj poveznicu | Link kopiran | Veličina teksta | Povećaj tekst | Smanji tekst | Prijavi grešku |
        Prijavi pogrešku | Uočili ste grešku? | Je li članak bio koristan? | Ispiši stranicu | Verzija za ispis |
        ?Isprintaj | Spremi za kasnije | Poveznica kopirana | Veličina slova | Preuzmi PDF | Uočili ste pogrešku? |
        Tamni način | Je li ovaj članak koristan?`,
    },
    donate: {
      label: `Podržite nas | Podrži nas | ?Doniraj | Doniraj sada | ?Donirajte`,
      sentence: `Podržite neovisno novinarstvo | Hvala na podršci`,
    },
    shop: {
      label: `Dodaj u košaricu | Dodaj u korpu | Kupi odmah | Kupi sada | Naruči odmah | Besplatna dostava | Nema na zalihi |
        Povezani proizvodi | Slični proizvodi | ?Naruči | Pogledaj cijenu | Pogledaj ponudu | ?Rasprodano | Nastavi
        kupovinu | Idi na blagajnu | Usporedi cijene`,
    },
    site: {
      label: `Preskoči na sadržaj | Skoči na sadržaj | Natrag na vrh | Povratak na vrh | Prikaži više | Učitaj još | Preskoči
        na glavni sadržaj | Idi na sadržaj | Skoči na glavni sadržaj | Na vrh | Povratak na naslovnicu | ?Naslovnica |
        Otvori izbornik | Zatvori izbornik | Pretraži stranicu | Nalazite se ovdje | Moj račun | Moj profil | Zaboravili
        ste lozinku? | Zapamti me | Učitaj više | Prikaži sve | Pogledaj sve | Otvara se u novom prozoru | Natrag na
        naslovnicu | ?Vi ste ovdje | Glavni izbornik | Glavna navigacija | Zaboravljena lozinka? | Vidi sve | Vidi više
        | Mapa weba | ?Pristupačnost | ?Učitavanje | Odaberi jezik`,
    },
    comments: {
      label: `Nema komentara | ?# komentara | Dodaj komentar | Ostavi komentar | Napiši komentar |
        Prikaži komentare | Ostavite komentar | ?# komentar | Komentari (#) | Pogledaj sve komentare |
        Odustani od odgovora | Objavi komentar | Pošalji komentar | Prijavite se za komentiranje |
        Uključite se u raspravu`,
      sentence: `Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena s * |
        Komentari su zatvoreni | Komentiranje je zatvoreno | Obavezna polja su označena sa * |
        Morate biti prijavljeni kako biste objavili komentar | Budite prvi koji će komentirati`,
    },
    form: {
      label: `Vaše ime | Vaš e-mail | Unesite e-mail | Unesite svoju e-mail adresu | E-mail adresa | Vaša poruka |
        Pošalji poruku | Obavezno polje | Nisam robot`,
      sentence: `Ovo polje je obavezno | Došlo je do pogreške | Pokušajte ponovno`,
    },
    readAlso: {
      lead: `Pročitajte i | Pročitajte još | Pročitaj i | Pogledajte i | Čitajte još | Pročitaj još |
        Pročitajte više | Pogledajte još | Vidi još | Više o temi`,
    },
    related: {
      heading: `Pročitajte i | Pročitaj više | Povezani članci | ?Najčitanije | Najčitanije vijesti |
        Najnovije vijesti | Vezane vijesti | Možda vas zanima | Pročitajte još | Pogledajte još | Povezane vijesti |
        Povezane teme | Slični članci | Najčitaniji članci | ?Najnovije | Najnoviji članci | Posljednje vijesti |
        ?Popularno | Preporučeni članci | ?Preporučujemo | Ostale vijesti | Još vijesti | Moglo bi vas zanimati |
        ?Izdvojeno | Ne propustite | ?Više o * | ?Još iz *`,
    },
    signUp: {
      label: `Prijavi se na newsletter | Prijavite se na newsletter | Pratite nas | Pratite nas na Facebooku |
        Pratite nas na * | Pretplatite se na newsletter | Pratite nas na društvenim mrežama |
        Pratite nas na Google Vijestima | Lajkajte nas na Facebooku | Pridružite nam se`,
      sentence: `Najvažnije vijesti u vašem inboxu | Hvala na prijavi | Budite u tijeku`,
    },
    share: {
      label: `Podijeli na Facebooku | Podijeli članak | Podijelite članak | Podijelite na Facebooku |
        Podijeli na * | ?Podijeli putem * | Podijeli s prijateljima`,
    },
    consent: {
      label: `Prihvati sve | Prihvaćam sve | Odbij sve | Prihvati sve kolačiće | Postavke kolačića | Samo nužni | Spremi
        postavke | Upravljaj kolačićima | Upravljanje privolom | Samo nužni kolačići | Samo neophodni kolačići | Slažem
        se | ?Razumijem | ?Naši partneri`,
      sentence: `Ova stranica koristi kolačiće | Koristimo kolačiće | Ova web stranica koristi kolačiće`,
    },
    advert: {
      label: `Sponzorirani sadržaj | Plaćeni sadržaj | Promo sadržaj | Oglas se nastavlja | Zatvori oglas |
        U suradnji s *`,
    },
    counts: {
      label: `# min čitanja | Vrijeme čitanja # min | # minuta čitanja | # pregleda | ?prije # sati |
        ?prije # minuta`,
    },
    footer: {
      label: `Sva prava pridržana | O nama | Uvjeti korištenja | Pravila privatnosti | Politika privatnosti |
        Opći uvjeti | Politika kolačića | Kontaktirajte nas | ?Oglašavanje`,
      sentence: `Sva prava zadržana | Zabranjeno kopiranje bez dopuštenja`,
    },
    topics: {
      lead: `Oznake | Ključne riječi | Tagovi | Kategorije | Objavljeno u`,
    },
    previousNext: {
      label: `Prethodni članak | Sljedeći članak | Prethodna vijest | Sljedeća stranica | Prethodna stranica |
        Prethodna objava | Sljedeća objava | Starije objave | Novije objave | Idući članak | Stariji članci | Noviji
        članci | Sljedeća vijest | Navigacija objava | Natrag na popis | {Prethodni;Sljedeći;Idući} {članak;post;tekst}
        | {Prethodna;Sljedeća;Iduća} {vijest;stranica;objava} | {Stariji;Noviji} {članci;postovi} | {Starije;Novije}
        {objave;vijesti} | {Prethodni Sljedeći;Prethodna Sljedeća;Natrag Naprijed} | {Navigacija;Navigacija
        objava;Navigacija člancima} | {Natrag;Povratak} na {vijesti;članke;popis;blog;prethodnu stranicu;naslovnicu} |
        ?{Svi članci;Sve vijesti} | ?Navigacija`,
      lead: `Prethodni članak | Sljedeći članak | Prethodna vijest | Sljedeća vijest | Prethodna objava | Sljedeća
        objava | {Prethodni;Sljedeći} {članak;post}`,
    },
  },
  sentences: {
    consent: `
      Ova stranica koristi kolačiće.
      Ova web stranica koristi kolačiće.
      Koristimo kolačiće.
      Ovaj portal koristi kolačiće.
    `,
    signUp: `
      Prijavite se na naš newsletter.
      Prijavite se na newsletter.
      Članak je dostupan samo pretplatnicima.
      Hvala na prijavi.
    `,
    comments: `
      Komentari su zatvoreni.
      Komentari su onemogućeni.
      Morate biti prijavljeni da biste komentirali.
    `,
    form: `
      Vaša adresa e-pošte neće biti objavljena.
      Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *.
      Obavezna polja su označena sa *.
    `,
    footer: `
      Sva prava pridržana.
      Sva prava zadržana.
      Zabranjeno kopiranje bez dopuštenja.
    `,
  },
};
