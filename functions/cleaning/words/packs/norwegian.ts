import type { Pack } from '../word-classes.ts';

export const norwegian: Pack = {
  language: 'no',
  plain: `og eller men at av i på til for fra med om ved under over ut en et ei den det de denne dette disse som er
    var være har hadde kan skal vil ikke jeg du han hun vi man oss deg dere deres seg sin sitt sine min mitt
    mine vår våre din ditt dine mer også så her der når hvor hvordan hva hvem hvilken alle alt hver bare
    etter før mellom mot uten hvis fordi noe noen ingen mye veldig nå ble blir blitt må enn selv mens hos`,
  homes: 'Hjem | Forside | Forsiden',
  heres: 'Du er her',
  wordings: {
    photo: {
      label: `?Bildeserie | ?Bildegalleri | Se bildeserie | Se alle bilder | Vis alle bilder | ?Flere bilder | Åpne
        galleri | Forstørr bilde | Klikk for å forstørre | ?Fullskjerm | ?Bilde # av # | Neste bilde | Forrige bilde |
        Lukk galleri | ?Alle bilder`,
    },
    player: {
      label: `Spill av video | Se video | Se videoen | Lytt til artikkelen | Hør artikkelen | Få artikkelen lest opp | Slå på
        lyd | Hopp over annonse | Neste video | Flere videoer | Videoen lastes | Se direkte | Lytt til saken | Hør saken
        | Relaterte videoer | Slå av lyd | Laster video`,
      sentence: `Nettleseren din støtter ikke video | Nettleseren din støtter ikke videoavspilling |
        Videoen er ikke tilgjengelig | Kan ikke spille av videoen`,
    },
    embed: {
      label: `Se dette innlegget på Instagram | Vis dette innlegget på Instagram | Se på Instagram | Se på YouTube |
        Et innlegg delt av * | Vis større kart | Vis innhold | Last inn innhold | Stem nå | Se resultatet`,
    },
    continues: {
      label: `Saken fortsetter under annonsen | Artikkelen fortsetter under annonsen |
        Saken fortsetter under bildet | Artikkelen fortsetter under bildet | Saken fortsetter etter annonsen |
        Les hele saken | Fortsett å lese | Fortsetter på side # | Les mer | Les videre | Les hele artikkelen |
        Saken fortsetter under videoen | Saken fortsetter nedenfor | Teksten fortsetter under annonsen | Vis mer |
        Vis mindre`,
    },
    wrapper: {
      label: `Se i nettleser | Vis i nettleser | Åpne i nettleser | Meld deg av | ?Avmelding | Meld deg av nyhetsbrevet
        | Avslutt abonnementet | Endre innstillinger | Send til en venn | Tidligere nyhetsbrev | {Vis;Les;Åpne;Se}
        {e-posten;nyhetsbrevet;denne e-posten;dette nyhetsbrevet} {i nettleseren;i nettleser;på nett} | {Vis;Les;Se}
        {på nett;nettversjonen;i nettleseren} | {Meld deg av;Avmeld;Endre;Oppdater;Administrer}
        {nyhetsbrevet;her;abonnementet;innstillingene dine;dine preferanser;profilen din;abonnement} |
        {Send;Videresend} {til en venn;til en kollega;nyhetsbrevet} | {Tidligere;Eldre} {nyhetsbrev;utgaver} |
        ?{Endre;Oppdater;Administrer} her`,
      sentence: `Du mottar denne e-posten fordi du har meldt deg på * | Du får denne e-posten fordi * | Denne e-posten
        ble sendt til * | Ikke svar på denne e-posten | Vil du ikke lenger motta nyhetsbrevet? | Du {mottar;har
        mottatt;får} {denne e-posten;dette nyhetsbrevet;denne mailen} {fordi;siden} … | {Ønsker du ikke;Vil du
        ikke;Hvis du ikke} {lenger å motta;lenger motta;å motta;ønsker å motta;lenger ønsker å motta}
        {nyhetsbrevet;nyhetsbrev;e-post fra oss;flere e-poster}{; …} | {Vises ikke;Får du ikke lest}
        {e-posten;nyhetsbrevet}{ riktig;}{; …} | Du kan {når som helst;alltid} {melde deg av;avslutte abonnementet}`,
    },
    paywall: {
      label: `Kun for abonnenter | For abonnenter | Allerede abonnent? Logg inn | Artikkel for abonnenter |
        Logg inn for å lese videre | Logg inn for å lese saken | Bli abonnent | Kjøp abonnement |
        Er du allerede abonnent? Logg inn | Har du allerede bruker? Logg inn | Opprett bruker |
        Opprett gratis konto | Prøv gratis | # kr i måneden | Ingen bindingstid`,
      sentence: `Denne artikkelen er for abonnenter | Denne saken er kun for abonnenter |
        Artikkelen er forbeholdt abonnenter | Få full tilgang | Avslutt når du vil`,
    },
    app: {
      label: `Last ned appen | Last ned vår app | Åpne i appen | Les i appen | Last ned fra App Store | Tilgjengelig på
        Google Play | Slå på varsler | Hent appen | ?Installer appen | Åpne i app | Les videre i appen | Fortsett i
        appen | Fortsett i nettleseren | Skann QR-koden | Våre apper | Skru på varsler | Få varsler | Tillat varsler |
        Legg til på startskjermen | ?Mobilversjon | Last ned *-appen | Last ned appen * | {Last
        ned;Hent;Installer;Prøv} {vår app;appen vår;gratisappen;nyhetsappen;appen gratis;appen nå;appen her} |
        ?{Installer;Åpne;Bruk;Prøv} appen | {Last ned;Hent;Tilgjengelig;Finnes} {i App Store;på App Store;på Google
        Play;i Google Play} | {Les;Åpne;Vis;Lytt;Fortsett;Les videre} i {appen;appen vår} | ?Skann {QR-koden;koden} |
        {Få;Slå på;Aktiver;Tillat} {push-varsler;pushvarsler;nyhetsvarsler} | {Fortsett;Bli} {i nettleseren;på
        nettsiden} | Følg oss på {WhatsApp;Telegram;TikTok;Threads;Bluesky;LinkedIn;YouTube}`,
      sentence: `Last ned {appen;appen vår} {for å lese videre;og få nyhetene først;og les videre} | Vil du ha
        {varsler;push-varsler}?`,
    },
    print: {
      label: `Skriv ut artikkelen | Skriv ut siden | Kopier lenke | Lenke kopiert | Skriv ut artikkel | Send på e-post | Lagre
        artikkel | Lagre artikkelen | Les senere | Legg til i favoritter | Kopier lenken | Lenken er kopiert |
        ?Tekststørrelse | Større tekst | Mindre tekst | Meld fra om feil | Funnet en feil? | Tips oss | Tips redaksjonen
        | Var artikkelen nyttig? | Skriv ut denne siden | Utskriftsvennlig versjon | Lagre til senere | Tips en venn |
        Last ned PDF | Mørk modus`,
    },
    donate: {
      label: `Støtt oss | Gi en gave | Støtt vårt arbeid | Bli støttemedlem | ?Engangsgave | Vipps et beløp`,
      sentence: `Støtt uavhengig journalistikk | Alle bidrag hjelper | Takk for støtten | Vi trenger din støtte`,
    },
    shop: {
      label: `Legg i handlekurv | Legg i handlekurven | Kjøp nå | Bestill nå | Gå til kassen | Se pris | Gratis frakt |
        ?På lager | ?Utsolgt | Relaterte produkter | Lignende produkter | Legg i kurv | Se tilbud | Fri frakt |
        Fortsett å handle | Til kassen | Sammenlign priser`,
    },
    site: {
      label: `Hopp til innhold | Hopp til hovedinnhold | Gå til innhold | Gå til hovedinnhold | Til toppen | Tilbake til
        toppen | Til forsiden | Tilbake til forsiden | Vis mer | Vis flere | Last inn flere | Hopp til innholdet | Hopp
        til hovedinnholdet | Gå til innholdet | Til innhold | Til toppen av siden | Åpne meny | Lukk meny | Søk på
        nettstedet | Du er her | Min side | Glemt passord? | Husk meg | Last flere | Vis alle | Se alle | Åpnes i nytt
        vindu | Åpnes i ny fane | Hopp til navigasjon | Gå til hovedinnholdet | Åpne søk | ?Hovedmeny | ?Hovednavigasjon
        | ?Brødsmulesti | Min konto | Opprett konto | ?Tilgjengelighet | Ekstern lenke | ?Laster | Velg språk | Logg ut`,
    },
    comments: {
      label: `Ingen kommentarer | ?# kommentarer | Skriv en kommentar | Legg igjen en kommentar | Legg inn en kommentar
        | Vis kommentarer | Les kommentarene | ?# kommentar | Kommentarer (#) | Legg til kommentar | Vis alle
        kommentarer | Les kommentarer | Avbryt svar | Send kommentar | Publiser kommentar | Delta i debatten | Logg inn
        for å kommentere | ?Nyeste først | ?Eldste først`,
      sentence: `Kommentarfeltet er stengt | Kommentarer er stengt | Din e-postadresse vil ikke bli publisert |
        Obligatoriske felt er merket med * | Du må være logget inn for å kommentere | Kommentarfeltet er lukket |
        E-postadressen din vil ikke bli publisert | Du må være innlogget for å kommentere |
        Vær den første til å kommentere |
        Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer`,
    },
    form: {
      label: `Ditt navn | Navnet ditt | Din e-post | E-postadressen din | Din e-postadresse |
        Skriv inn e-postadressen din | Din melding | Send melding | Obligatorisk felt | Jeg er ikke en robot |
        Jeg godtar vilkårene`,
      sentence: `Dette feltet er obligatorisk | Noe gikk galt | Det oppsto en feil | Prøv igjen | Prøv igjen senere`,
    },
    readAlso: {
      lead: `Les også | Les mer | Se også | Hør også | Les mer om | Les saken | Les også saken | Mer om saken |
        ?Relatert`,
    },
    related: {
      heading: `Les også | Les mer | Mest lest | Siste nytt | Siste nyheter | Relaterte artikler | Relaterte saker |
        Flere saker | Flere nyheter | Anbefalte artikler | Les mer om | Lignende artikler | Mest leste | Mest sett |
        Populære artikler | Populært nå | Siste saker | Nyeste artikler | Siste innlegg | ?Mer fra * | ?Mer om * |
        Anbefalt for deg | Redaksjonen anbefaler | Du vil kanskje også like | Ikke gå glipp av | Andre leser`,
    },
    signUp: {
      label: `Meld deg på nyhetsbrevet | Meld deg på vårt nyhetsbrev | Abonner på nyhetsbrevet |
        Følg oss på Facebook | Følg oss på * | Meld deg på nyhetsbrev | Få vårt nyhetsbrev | Få nyhetsbrevet |
        Følg oss | Følg oss på Instagram | Følg saken | Følg forfatteren | Lik oss på Facebook |
        Hold deg oppdatert | Bli medlem`,
      sentence: `Få nyhetene rett i innboksen | Takk for påmeldingen | Du kan når som helst melde deg av |
        Ved å melde deg på godtar du våre vilkår`,
    },
    share: {
      label: `Del på Facebook | Del artikkelen | Del saken | ?Del på * | Del artikkel | Del denne artikkelen | Del på X | Del
        på Twitter | Del på e-post | ?Del via * | Del med venner | Del lenke | # delinger | Klikk for å dele på * (Åpnes
        i nytt vindu) | Del via`,
    },
    consent: {
      label: `Godta alle | Godta alle cookies | Avvis alle | Bare nødvendige | Administrer informasjonskapsler | Godta alle
        informasjonskapsler | Aksepter alle | Godta og fortsett | Kun nødvendige | Kun nødvendige informasjonskapsler |
        Innstillinger for informasjonskapsler | Lagre innstillinger | Administrer samtykke | Innstillinger for cookies |
        ?Cookieinnstillinger | Tillat alle | ?Våre partnere | ?Alltid aktiv`,
      sentence: `Dette nettstedet bruker informasjonskapsler | Vi bruker informasjonskapsler | Vi bruker cookies |
        Denne nettsiden bruker informasjonskapsler | Denne nettsiden bruker cookies |
        Ved å fortsette godtar du bruken av informasjonskapsler | Vi bryr oss om personvernet ditt`,
    },
    advert: {
      label: `?Annonsørinnhold | Sponset innhold | Betalt innhold | Kommersielt samarbeid | Lukk annonse | I samarbeid med * |
        Hvorfor ser jeg denne annonsen? | Skjul annonse | Artikkelen fortsetter etter annonsen`,
    },
    counts: {
      label: `# min lesetid | Lesetid # min | Lesetid # minutter | # minutters lesetid | # visninger |
        ?# timer siden | ?# minutter siden`,
    },
    footer: {
      label: `Alle rettigheter reservert | ?Om oss | Kontakt oss | Personvern og cookies | Alle rettigheter forbeholdt
        | ?Personvernerklæring | ?Informasjonskapsler | ?Kundeservice | Annonser hos oss | Ansvarlig redaktør |
        ?Brukervilkår`,
      sentence: `Alt innhold er opphavsrettslig beskyttet | Ettertrykk forbudt`,
    },
    topics: {
      lead: `Stikkord | Nøkkelord | Emneord | Publisert i | Kategorier | ?Emner`,
    },
    previousNext: {
      label: `Forrige artikkel | Neste artikkel | Forrige side | Neste side | Forrige innlegg | Neste innlegg | Forrige
        sak | Neste sak | Eldre innlegg | Nyere innlegg | ?Neste kapittel | ?Innleggsnavigasjon | Tilbake til listen |
        Tilbake til oversikten | {Forrige;Neste} {sak;side;innlegg;artikkel;nyhet;bilde;video;oppskrift;tekst} |
        ?{Forrige;Neste} {episode;nummer;kapittel;tema;del} | {Eldre;Nyere;Tidligere} {artikler;nyheter;innlegg;saker}
        | {Forrige Neste;Neste Forrige;Første Forrige Neste Siste;Forrige # Neste;Tilbake Neste} | {Gå til;Les;Til}
        {neste artikkel;forrige artikkel;neste side;forrige side;neste sak;neste innlegg} | ?Side # av # | Side # av #
        Neste | Tilbake til {nyheter;nyhetsoversikten;artikler;bloggen;forrige side;søkeresultatet;alle
        nyheter;arkivet;innholdsfortegnelsen;oversikten;forsiden;listen} | ?Alle {nyheter;artikler;innlegg;saker} |
        {Vis;Se;Les} alle {nyheter;artikler;innlegg;saker} | {Innleggsnavigasjon;Navigering av innlegg;Sidenummerering}
        | ?{Forrige;Neste} {tekst;oppskrift;video} | ?{Eldre;Nyere;Tidligere} saker`,
      lead: `Forrige artikkel | Neste artikkel | Forrige innlegg | Neste innlegg | ?Neste sak | ?Forrige sak |
        {Forrige;Neste} {artikkel;innlegg;sak;nyhet;side} | ?Neste episode | ?{Forrige;Neste}`,
    },
  },
  sentences: {
    consent: `
      Vi bruker informasjonskapsler.
      Denne nettsiden bruker informasjonskapsler.
      Dette nettstedet bruker informasjonskapsler.
      Vi bruker cookies.
      Vi respekterer personvernet ditt.
      Vi bryr oss om personvernet ditt.
      Du kan når som helst endre innstillingene dine.
    `,
    signUp: `
      Meld deg på vårt nyhetsbrev.
      Meld deg på nyhetsbrevet.
      Logg inn for å lese videre.
      Denne artikkelen er kun for abonnenter.
      Allerede abonnent? Logg inn.
      Ingen binding.
      Takk for at du meldte deg på.
      Du kan når som helst melde deg av.
      Følg oss i sosiale medier.
      Last ned appen vår.
    `,
    comments: `
      Kommentarer er stengt.
      Kommentarfeltet er stengt.
      Ingen kommentarer.
      Du må være innlogget for å kommentere.
      Du må være innlogget for å legge inn en kommentar.
      Vær den første til å kommentere.
    `,
    footer: `
      Alle rettigheter reservert.
      Alle rettigheter forbeholdt.
      Kopiering er ikke tillatt.
    `,
    form: `
      E-postadressen din vil ikke bli publisert.
      Din e-postadresse vil ikke bli publisert.
      Obligatoriske felt er merket med *.
      Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *.
      Feltet er obligatorisk.
      Dette nettstedet bruker Akismet for å redusere spam.
      Dette nettstedet bruker Akismet for å redusere spam. Finn ut mer om hvordan kommentardataene dine behandles.
    `,
    site: `
      Nettleseren din støtter ikke video.
      Videoen er ikke tilgjengelig.
    `,
    advert: `
      Artikkelen fortsetter under annonsen.
      Saken fortsetter under annonsen.
      Artikkelen fortsetter under bildet.
    `,
  },
  authorsOwn: `
    Fortsettelse følger
  `,
  ofPage: 'nettsiden',
};
