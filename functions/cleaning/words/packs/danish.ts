import type { Pack } from '../word-classes.ts';

/** Danish and, since most of these words are the same there, Norwegian. */
export const danish: Pack = {
  language: 'da',
  plain: `og eller men at af i på til for fra med om ved under over ud en et den det de denne dette disse som er
    var være har havde kan skal vil ikke jeg du han hun vi man os dig jer vores vår våre din dit dine deres mere
    også så her der når hvordan hvad hvem alle alt hver sig av ikkje blive mig igen`,
  previous: 'forrige tidligere tilbage tilbake ældre eldre',
  next: 'næste neste videre nyere fortsæt fortsett fortsætter',
  piece:
    'artikel artikler artiklen artikkel artikkelen nyhed nyhet nyheder nyheter indlæg innlegg side sider historie historier kapitel kapittel video billede billeder bilder afsnit reportage emne emner opskrift opskrifter oppskrift',
  more: `mere mer flere mest andre seneste siste relateret relaterede relaterte lignende anbefalet anbefalede
    anbefalt populære læst læste lest leste også måske kanskje interessere interessant redaktionen interesseret`,
  read: 'læs les læse lese se lyt lytt hør opdag oppdag klik klikk vis',
  share:
    'del dele delt udskriv skriv ut gem lagre kopier kopieret kopiert link linket lenke send tweet tip ven venner lyt',
  join: `abonner abonnér tilmeld tilmelding meld registrer følg få støt støtt bliv bli hent last ned prøv tak takk
    efterlad legg skriv kommenter køb kjøp indtast log logg afmelde frameld opret kanal`,
  letter: `abonner abonnér tilmeld nyhedsbrev nyhedsbrevet nyhetsbrev nyhetsbrevet indbakke innboks notifikationer
    varsler abonnement medlem medlemskab afmelde afmeldt frameld journalistik`,
  offer: `gratis dagligt daglig daglige ugentligt ukentlig hver uge uke måned dag nu nå direkte ubegrænset
    eksklusive bedste beste vigtigste viktigste nyheder nyheter første digital kr fredag konto app appen kanal
    adgang tilgang mail lukket uafhængig altid`,
  cookie: 'cookie cookies informasjonskapsler',
  choice: `accepter accepterer godta godkend afvis avvis avslå indstillinger innstillinger administrer tillad tillat
    fortsæt fortsett luk lukk alle kun nødvendige ok gem mere information ja nej nei tilpas tilpass samtykke
    privatliv personvern`,
  usage: `bruger bruker bruge bruk anvender hjemmeside hjemmesiden nettside nettstedet webstedet website forbedre
    oplevelse opplevelse partnere data oplysninger indhold innhold annoncer annonser tilpasse analysere politik
    information enhed tjenester bedste besøg værner`,
  advert: `annonce annoncer annonse annonser reklame sponsoreret sponset annoncørbetalt annonsørinnhold`,
  comment: 'kommentar kommentarer kommenter kommentér svar svare debat debatt diskussion kommentere',
  form: `e mail post adresse mailadresse offentliggjort publisert publiceret påkrævede obligatoriske felter felt
    markeret merket navn hjemmeside adgangskode passord brugernavn glemt log logget ind inn send konto krævede
    opret bruger`,
  legal: 'rettigheder rettigheter forbeholdes forbeholdt ophavsret opphavsrett copyright',
  clause: 'alle',
  footer: `kontakt privatlivspolitik personvern personvernerklæring vilkår betingelser handelsbetingelser annoncer
    annoncering kundeservice redaktion redaksjon cookiepolitik tilgængelighed ansvarlig redaktør os oss fejl
    rapportér rapporter`,
  topic: 'tags emneord emner emne nøgleord kategori kategorier etiketter stikkord',
  count:
    'læsetid lesetid publiceret publisert opdateret oppdatert udgivet sidst sist visninger delinger ændret endret',
  unit: 'minut minutter min time timer sekunder dag dage dager uge uger uke uker måned måneder år siden',
  date: `januar februar marts mars april maj mai juni juli august september oktober november december desember mandag tirsdag onsdag
    torsdag fredag lørdag søndag går dag`,
  site: 'forside forsiden menu meny søg søk spring hopp navigation log logg ind toppen indhold',
  common: `hjem indhold innhold gå til top toppen tilbage inn ud ut luk lukk åbn åpne vis skjul konto profil os oss om job
    jobb hjælp hjelp cookies arkiv`,
  wall: `fejl feil siden findes finnes fundet funnet desværre dessverre flyttet slettet adresse server adgang tilgang
    nægtet nektet forbudt utilgængelig midlertidigt aktiver browser nettleser kontrollerer menneske robot
    vedligeholdelse prøv prøv senere`,
  homes: 'Hjem | Forside | Forsiden',
  heres: 'Du er her',
  wordings: {
    photo: {
      label: `?Billedserie | ?Billedgalleri | Se billedserie | Se galleri | Se alle billeder | Vis alle billeder | Se
        flere billeder | ?Flere billeder | Åbn galleri | Forstør billede | Klik for at forstørre | Vis i fuld skærm |
        ?Fuld skærm | ?Billede # af # | ?# af # | ?# billeder | Næste billede | Forrige billede | Vis billedtekst |
        Skjul billedtekst | Forstør billedet | Luk galleri | ?Alle billeder`,
    },
    player: {
      label: `Afspil video | Se video | Se videoen | ?Afspil | Slå lyd til | Slå lyd fra | Lyt til artiklen | Lyt til
        artikel | Hør artiklen | Få artiklen læst op | ?Lyt | Videoen indlæses | Spring annonce over | Spring reklame
        over | Næste video | Flere videoer | ?Undertekster | ?Lydstyrke | Se direkte | Varighed # | Læs op | Hør
        podcasten | Spring reklamen over | Relaterede videoer | Indlæser video | ?Se live`,
      sentence: `Din browser understøtter ikke video | Din browser understøtter ikke videoelementet |
        Din browser understøtter ikke lydafspilning | Videoen er ikke tilgængelig | Videoen kan ikke afspilles |
        Videoen kunne ikke indlæses | Aktiver JavaScript for at se videoen`,
    },
    embed: {
      label: `Se dette opslag på Instagram | Vis dette opslag på Instagram | Se på Instagram | Se på Facebook |
        Se på YouTube | Se på X | Et opslag delt af * | Vis større kort | Se større kort | Vis indhold |
        Indlæs indhold | Eksternt indhold | ?Afstemning | Stem nu | Se resultatet`,
      sentence: `Du skal acceptere cookies for at se indholdet | Indholdet kræver, at du accepterer cookies |
        Accepter cookies for at se dette indhold`,
    },
    continues: {
      label: `Læs mere | Læs videre | Læs hele artiklen | Læs resten | Læs resten af artiklen |
        Fortsæt med at læse | Fortsæt læsning | Fortsæt læsningen | Artiklen fortsætter under annoncen |
        Artiklen fortsætter efter annoncen | Artiklen fortsætter efter annoncerne |
        Artiklen fortsætter under billedet | Artiklen fortsætter under videoen | Artiklen fortsætter nedenfor |
        Historien fortsætter under annoncen | Teksten fortsætter under annoncen | Fortsættes på side # |
        Fortsat fra side # | Fortsættes side # | Vis mere | Vis mindre | Scroll for at læse videre`,
    },
    wrapper: {
      label: `Se i browser | Se mailen i din browser | Læs i browser | Vis i browser | Åbn i browser | Læs online |
        ?Webversion | ?Afmeld | Afmeld nyhedsbrev | Afmeld nyhedsbrevet | Afmeld dig | Opdater dine præferencer |
        Administrer dit abonnement | Rediger profil | Send til en ven | Videresend til en ven | Tidligere nyhedsbreve |
        {Vis;Læs;Åbn;Se} {mailen;nyhedsbrevet;denne mail;dette nyhedsbrev} {i browseren;i din browser;online} |
        {Vis;Læs;Se} {online;webversion;webversionen;online version} | {Afmeld;Opdater;Rediger;Administrer} {dig
        her;dit nyhedsbrev;dig nyhedsbrevet;dine oplysninger;dine indstillinger;abonnement;din profil;dit abonnement} |
        {Send;Videresend} {til en kollega;denne mail;nyhedsbrevet} | {Tidligere;Ældre} {nyhedsbreve;numre;udgaver} |
        ?Nyhedsbrev nr. #`,
      sentence: `Kan du ikke se mailen? | Vises mailen ikke korrekt? Se den i din browser | Har du problemer med at
        læse nyhedsbrevet? | Du modtager denne mail, fordi du er tilmeldt * | Du modtager denne e-mail, fordi du har
        tilmeldt dig * | Du modtager dette nyhedsbrev, fordi * | Denne mail er sendt til * | Denne e-mail er sendt til
        * | Du kan ikke svare på denne mail | Denne mail kan ikke besvares | Ønsker du ikke længere at modtage vores
        nyhedsbrev? | Du {modtager;har modtaget;får} {denne mail;denne e-mail;dette nyhedsbrev}, {fordi;da} … | {Ønsker
        du ikke;Vil du ikke;Hvis du ikke} {længere at modtage;længere modtage;at modtage flere;ønsker at
        modtage;længere ønsker at modtage} {nyhedsbrevet;vores nyhedsbrev;mails;flere mails;denne mail}{; …} |
        {Vises;Kan du ikke læse;Har du problemer med at se} {mailen;nyhedsbrevet;denne mail}{ ikke korrekt;}{; …} |
        {Har du fået;Fik du} {nyhedsbrevet;denne mail} {videresendt;sendt videre}{; …} | Du kan {altid;til enhver tid}
        {afmelde dig;afmelde dig igen;afmelde nyhedsbrevet}`,
    },
    paywall: {
      label: `Kun for abonnenter | For abonnenter | Artikel for abonnenter | Log ind for at læse videre | Log ind for
        at læse artiklen | Bliv abonnent | Køb abonnement | Køb abonnement og læs videre | Allerede abonnent? Log ind |
        Allerede abonnent? | Er du allerede abonnent? Log ind | Har du allerede en konto? Log ind | Har du ikke en
        konto? | Opret konto | Opret gratis konto | Opret dig gratis | Prøv gratis | Prøv nu | Første måned gratis |
        Prøv # dage gratis | # kr. om måneden | # kr./md. | Ingen binding | ?Ikke nu | ?Måske senere | Se abonnementer`,
      sentence: `Artiklen er kun for abonnenter | Denne artikel er kun for abonnenter |
        Denne artikel er forbeholdt abonnenter | Indholdet er kun for abonnenter |
        For at læse videre skal du være abonnent | Du har læst alle dine gratis artikler | Få ubegrænset adgang |
        Få adgang til alle artikler | Du kan opsige når som helst | Opsig når som helst`,
    },
    app: {
      label: `Hent appen | Hent vores app | Download app | Download appen | Download vores app | Hent app'en | Åbn i
        app | Åbn i appen | Læs i appen | Hent i App Store | Hent på Google Play | Slå notifikationer til | Aktiver
        notifikationer | Scan QR-koden | ?Installer appen | ?Åbn appen | Læs videre i appen | Fortsæt i appen | Fortsæt
        i browseren | Nu på Google Play | ?Vores apps | Få notifikationer | Tillad notifikationer | Føj til startskærm
        | Følg os på WhatsApp | ?Mobilversion | Hent *-appen | Download *-appen | Hent appen * |
        {Hent;Download;Installer;Prøv} {vores app;vores gratis app;nyhedsappen;appen gratis;appen nu;appen her;vores
        nye app} | ?{Installer;Åbn;Brug;Prøv} appen | {Hent;Download;Fås;Hent den;Hent appen} {i App Store;på App
        Store;på Google Play;i Google Play} | {Læs;Åbn;Vis;Lyt;Fortsæt;Læs videre} i {appen;vores app} | ?Scan
        {QR-koden;koden} | Scan QR-koden {og hent appen;for at hente appen} | {Få;Slå;Aktiver;Tillad}
        {push-notifikationer;nyhedsnotifikationer;push-beskeder;push til} | {Fortsæt;Bliv} {i browseren;på
        hjemmesiden;på websitet} | Følg os på {Telegram;TikTok;Threads;Bluesky;LinkedIn;YouTube;WhatsApp}`,
      sentence: `Hent vores app og få nyhederne først | Få nyhederne direkte på mobilen | Slå notifikationer til og gå
        ikke glip af noget | Hent {appen;vores app} {for at læse videre;og få nyhederne først;og læs videre;og gå ikke
        glip af noget} | Læs {artiklen;alle nyheder} i vores app | Vil du have {notifikationer;push-beskeder}?`,
    },
    print: {
      label: `Print artikel | Print artiklen | Print denne side | Udskriv artikel | Udskriv artiklen | Udskriv siden |
        Udskriftsvenlig version | ?Udskriv | Send på mail | Send som e-mail | Send til en ven | Gem artikel | Gem
        artiklen | Gem til senere | Læs senere | Tilføj til favoritter | Kopier link | Kopiér link | Link kopieret |
        Linket er kopieret | ?Tekststørrelse | ?Skriftstørrelse | Større tekst | Mindre tekst | ?Mørk tilstand |
        Rapporter fejl | Fundet en fejl? | Har du fundet en fejl? | Tip os | Tip redaktionen | Har du et tip? | Fandt
        du artiklen brugbar? | ?Side # af # | Udskriv denne side | Printvenlig version | Send via e-mail | Download PDF
        | Hent PDF | Fandt du en fejl? | Var artiklen nyttig? | Giv artiklen væk`,
      lead: `Permanent link | Link til artiklen | Oprindelig artikel`,
      sentence: `Artiklen er udskrevet fra * | Har du fundet en fejl? Skriv til os | Tak for din feedback |
        Har du et tip? Skriv til os`,
    },
    donate: {
      label: `Støt os | Støt vores arbejde | Giv et bidrag | Giv en donation | Donér nu | Doner nu | ?Engangsdonation |
        Månedlig donation | Vælg beløb | ?Andet beløb | Bliv støttemedlem`,
      sentence: `Støt uafhængig journalistik | Ethvert bidrag hjælper | Vi har brug for din støtte |
        Tak for din støtte | Din støtte gør en forskel`,
    },
    shop: {
      label: `Læg i kurv | Læg i kurven | Læg i indkøbskurv | Tilføj til kurv | Køb nu | Køb her | Bestil nu | Gå til
        kassen | Se pris | Sammenlign priser | Se produkt | Gratis fragt | Fri fragt | Gratis levering | ?På lager |
        ?Ikke på lager | ?Udsolgt | Relaterede produkter | Lignende produkter | ?Kundeanmeldelser | Vælg muligheder |
        Fortsæt med at handle | Se tilbud | Til butikken | Til kassen | Se kurv`,
      sentence: `Din kurv er tom | Din indkøbskurv er tom | Artiklen indeholder affiliatelinks |
        Indlægget indeholder reklamelinks`,
    },
    site: {
      label: `Spring til indhold | Spring til indholdet | Spring til hovedindhold | Hop til indhold | Hop til
        hovedindhold | Gå til indhold | Gå til indholdet | Gå til hovedindhold | Gå direkte til indhold | Videre til
        indhold | Gå til navigation | Spring navigation over | Til toppen | Til top | Tilbage til toppen | Tilbage til
        forsiden | Til forsiden | Gå til forsiden | Åbn menu | Åbn menuen | Luk menu | Luk menuen | Søg på siden | Du
        er her | Min konto | Min side | Glemt adgangskode? | Glemt kodeord? | Glemt din adgangskode? | Husk mig |
        Indlæs flere | Hent flere | Vis flere | Vis alle | Se alle | Se mere | Vælg sprog | Åbner i nyt vindue | Åbner
        i et nyt vindue | Spring til navigation | Gå til hovedindholdet | Åbn søgning | ?Hovedmenu | ?Hovednavigation |
        ?Brødkrumme | Min profil | Opret bruger | ?Se alt | ?Tilgængelighed | Eksternt link | ?Indlæser | ?Sidefod |
        Log ud`,
      sentence: `Aktiver JavaScript | Slå JavaScript til | Din browser er forældet | Vent venligst |
        Slå din adblocker fra`,
    },
    comments: {
      label: `Ingen kommentarer | ?# kommentarer | ?# kommentar | Kommentarer (#) | Skriv en kommentar | Skriv
        kommentar | Efterlad en kommentar | Tilføj kommentar | Tilføj en kommentar | Vis kommentarer | Vis alle
        kommentarer | Se alle kommentarer | Læs kommentarer | Annuller svar | Send kommentar | Seneste kommentarer |
        ?Nyeste først | ?Ældste først | Deltag i debatten | Log ind for at kommentere | Anmeld kommentar | Din
        kommentar | ?Hvad synes du? | ?Hvad mener du?`,
      sentence: `Kommentarer er lukket | Der er lukket for kommentarer | Kommentarfeltet er lukket |
        Din e-mailadresse vil ikke blive publiceret | Din e-mailadresse vil ikke blive offentliggjort |
        Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med * |
        Krævede felter er markeret med * | Du skal være logget ind for at kommentere |
        Du skal være logget ind for at skrive en kommentar |
        Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer |
        Giv mig besked om nye kommentarer via e-mail | Vær den første til at kommentere |
        Dette websted bruger Akismet til at reducere spam`,
    },
    form: {
      label: `Dit navn | Din e-mail | Din e-mailadresse | Din mail | Indtast din e-mail | Indtast din mail |
        Indtast e-mail | E-mailadresse | Din besked | Send besked | Skal udfyldes | Obligatorisk felt |
        Jeg er ikke en robot | Jeg accepterer betingelserne`,
      sentence: `Feltet skal udfyldes | Dette felt skal udfyldes | Alle felter skal udfyldes |
        Indtast en gyldig e-mailadresse | Tak for din besked | Noget gik galt | Der opstod en fejl | Prøv igen |
        Prøv igen senere`,
    },
    readAlso: {
      lead: `Læs også | Læs mere | Læs mere her | Læs videre | Læs tidligere artikel | Se også | Se mere |
        Hør også | Mere om emnet | ?Relateret | Gå ikke glip af`,
    },
    related: {
      heading: `Læs også | Læs mere | Læs mere om | Mere om emnet | ?Mere om * | Relaterede artikler |
        Relaterede nyheder | Relateret indhold | Lignende artikler | Anbefalede artikler | Anbefalet til dig |
        Mest læste | Mest læst | Mest læste artikler | Mest sete | Populære artikler | Populært lige nu |
        Seneste nyt | Seneste nyheder | Seneste artikler | Seneste indlæg | Flere artikler | Flere nyheder |
        ?Flere artikler fra * | Måske er du også interesseret i | Du vil måske også kunne lide | Gå ikke glip af |
        Redaktionen anbefaler | Andre læser | Udvalgt til dig`,
    },
    signUp: {
      label: `Tilmeld nyhedsbrev | Tilmeld dig nyhedsbrevet | Tilmeld dig vores nyhedsbrev | Få vores nyhedsbrev |
        Få nyhedsbrevet | ?Nyhedsbrev | Følg os | Følg os på Facebook | Følg os på Instagram | Følg os på * |
        Synes godt om os på Facebook | Følg emnet | Følg forfatteren | Følg skribent | Hold dig opdateret |
        Bliv medlem | Abonner på vores kanal`,
      sentence: `Få nyhederne direkte i din indbakke | Få de seneste nyheder direkte i din indbakke |
        Hver morgen i din indbakke | Tak for din tilmelding | Ved at tilmelde dig accepterer du vores betingelser |
        Du kan altid afmelde dig igen | Du kan til enhver tid afmelde dig | Gå ikke glip af nyheder`,
    },
    share: {
      label: `Del artikel | Del artiklen | Del denne artikel | Del på Facebook | Del på X | Del på Twitter | Del på LinkedIn |
        Del via e-mail | Del på mail | ?Del på * | ?Del via * | Del med dine venner | Del link | Del siden | Klik for at
        dele på * | # delinger | Klik for at dele på * (Åbner i nyt vindue) | Del via | Synes godt om`,
    },
    consent: {
      label: `Accepter alle | Acceptér alle | Tillad alle | Accepter alle cookies | Accepter og fortsæt | Afvis alle | Kun
        nødvendige | Kun nødvendige cookies | ?Cookieindstillinger | Cookie-indstillinger | Administrer cookies | Gem
        indstillinger | ?Privatlivsindstillinger | Godkend alle | Tillad valgte | Administrer samtykke | ?Vores partnere
        | ?Vis detaljer | ?Altid aktiv`,
      sentence: `Denne hjemmeside bruger cookies | Dette websted bruger cookies | Vi bruger cookies |
        Vi bruger cookies til at forbedre din oplevelse | Ved at fortsætte accepterer du brugen af cookies |
        Vi respekterer dit privatliv | Vi værner om dit privatliv | Du kan altid ændre dine indstillinger`,
    },
    advert: {
      label: `?Annonce | Sponsoreret indhold | Betalt indhold | Annoncørbetalt indhold | Kommercielt samarbejde | Luk annonce
        | I samarbejde med * | ?Annonce fra * | Hvorfor ser jeg denne annonce? | Skjul annonce | Slut på annonce`,
    },
    counts: {
      label: `# min. læsetid | Læsetid # min | Læsetid # minutter | # minutters læsning | # visninger |
        ?# timer siden | ?# minutter siden | ?# dage siden | ?# følgere`,
    },
    footer: {
      label: `Alle rettigheder forbeholdes | ?Privatlivspolitik | ?Cookiepolitik | ?Handelsbetingelser |
        ?Brugerbetingelser | Kontakt os | ?Om os | ?Kundeservice | Annoncér hos os | Job hos os | Ansvarshavende
        chefredaktør | ?Tilgængelighedserklæring`,
      sentence: `Kopiering forbudt | Materialet er omfattet af ophavsret`,
    },
    topics: {
      lead: `Nøgleord | Emneord | Udgivet i | Kategorier | ?Emner | Tags i artiklen | Mere om`,
    },
    previousNext: {
      label: `Forrige artikel | Næste artikel | Forrige side | Næste side | Forrige indlæg | Næste indlæg | Ældre
        indlæg | Nyere indlæg | ?Første side | ?Sidste side | Næste nyhed | Forrige nyhed | ?Næste kapitel |
        ?Indlægsnavigation | Tilbage til listen | Tilbage til oversigten | {Forrige;Næste}
        {side;post;nyhed;billede;video;opskrift;historie;tekst} | ?{Forrige;Næste} {afsnit;nummer;kapitel;emne;del} |
        {Ældre;Nyere;Tidligere;Seneste} {artikler;nyheder;indlæg;opslag} | {Forrige Næste;Næste Forrige;Første Forrige
        Næste Sidste;Forrige # Næste;Tilbage Næste} | {Gå til;Læs;Til} {næste artikel;forrige artikel;næste
        side;forrige side;næste indlæg} | ?Side # af # | Side # af # Næste | Tilbage til
        {nyheder;nyhedsoversigten;artikler;bloggen;forrige side;søgeresultater;alle
        nyheder;arkivet;indholdsfortegnelsen;forummet} | ?Alle {nyheder;artikler;indlæg} | {Vis;Se;Læs} alle
        {nyheder;artikler;indlæg} | Navigation {til indlæg;for indlæg} | Sidenummerering af indlæg | ?{Forrige;Næste}
        {tekst;historie;opskrift;video}`,
      lead: `Forrige artikel | Næste artikel | Forrige indlæg | Næste indlæg | ?Næste kapitel | {Forrige;Næste}
        {artikel;indlæg;nyhed;side} | ?Næste afsnit | ?{Forrige;Næste}`,
    },
  },
  sentences: {
    consent: `
      Vi bruger cookies.
      Denne hjemmeside bruger cookies.
      Dette websted bruger cookies.
      Vi bruger cookies til at forbedre din oplevelse.
      Ved at fortsætte accepterer du brugen af cookies.
      Vi respekterer dit privatliv.
      Vi værner om dit privatliv.
      Du kan altid ændre dine indstillinger.
      Dette website bruger cookies.
      Denne hjemmeside anvender cookies.
    `,
    signUp: `
      Tilmeld dig vores nyhedsbrev.
      Du kan til enhver tid afmelde dig.
      Artiklen er kun for abonnenter.
      Log ind for at læse videre.
      Denne artikel er kun for abonnenter.
      Denne artikel er forbeholdt abonnenter.
      Allerede abonnent? Log ind.
      Opsig når som helst.
      Ingen binding.
      Tak for din tilmelding.
      Du kan altid afmelde dig igen.
      Indtast en gyldig e-mailadresse.
      Denne mail kan ikke besvares.
      Følg os på sociale medier.
      Hent vores app.
      Tilmeld dig nyhedsbrevet.
    `,
    comments: `
      Kommentarer er lukket.
      Der er ingen kommentarer.
      Ingen kommentarer.
      Der er lukket for kommentarer.
      Kommentarfeltet er lukket.
      Du skal være logget ind for at kommentere.
      Du skal være logget ind for at skrive en kommentar.
      Log ind for at kommentere.
      Vær den første til at kommentere.
    `,
    form: `
      Din e-mailadresse vil ikke blive publiceret.
      Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *.
      Din e-mailadresse vil ikke blive offentliggjort.
      Krævede felter er markeret med *.
      Feltet skal udfyldes.
      Alle felter skal udfyldes.
      Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.
      Giv mig besked om nye kommentarer via e-mail.
      Dette websted bruger Akismet til at reducere spam.
      Noget gik galt. Prøv igen senere.
    `,
    footer: `
      Alle rettigheder forbeholdes.
      Kopiering forbudt.
      Materialet er omfattet af ophavsret.
      Drevet af WordPress.
    `,
    site: `
      Din browser understøtter ikke video.
      Aktiver JavaScript for at se indholdet.
      Videoen er ikke tilgængelig.
    `,
    advert: `
      Artiklen fortsætter efter annoncen.
      Artiklen fortsætter under annoncen.
      Artiklen fortsætter under billedet.
    `,
  },
  authorsOwn: `
    Fortsættes
  `,
  toReader: 'du dig din dit dine deres',
  ofPage: 'vi vores vort hjemmeside',
};
