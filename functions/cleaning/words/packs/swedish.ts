import type { Pack } from '../word-classes.ts';

export const swedish: Pack = {
  language: 'sv',
  plain: `och eller men att av i på till för från med om vid under över ut en ett den det de denna detta dessa som
    är var vara har hade kan ska skulle inte jag du han hon vi ni man oss dig er vår vårt våra din ditt dina ert
    era mer också så här där när hur vad vem alla allt varje sig mig`,
  previous: 'föregående förra tidigare tillbaka äldre',
  next: 'nästa vidare nyare fortsätt fortsätter',
  piece:
    'artikel artiklar artikeln nyhet nyheter inlägg sida sidor historia kapitel video bild bilder avsnitt reportage krönika ämne ämnen recept podd text',
  more: `mer fler mest andra senaste relaterat relaterade liknande rekommenderat rekommenderas populärt populära
    läst lästa också intressera intressant kanske tips redaktionen utvalt missa gillar även`,
  read: 'läs läsa se titta lyssna upptäck klicka visa',
  share:
    'dela delat skriv ut spara kopiera kopierad länk länken skicka tweeta tipsa vän vänner gilla mejla lyssna',
  join: `prenumerera anmäl registrera följ gå få stöd stötta bli ladda prova tack lämna skriv kommentera missa
    skaffa köp ange logga avsluta avprenumerera ner publicera kanal`,
  letter: `prenumerera nyhetsbrev nyhetsbrevet inkorg inkorgen aviseringar notiser prenumeration medlem medlemskap
    avsluta avprenumerera journalistik`,
  offer: `gratis dagligen varje vecka månad dag nu idag direkt obegränsad exklusiva bästa viktigaste nyheter
    första digital kr fredag konto app appen kanal tillgång mejl mail stängda stängd oberoende helst`,
  cookie: 'cookie cookies kakor',
  choice: `acceptera godkänn godkänner avvisa neka inställningar hantera tillåt fortsätt stäng alla endast nödvändiga ok
    spara mer information ja nej anpassa samtycke integritet`,
  usage: `använder använda användning webbplats webbplatsen sida sajt förbättra upplevelse upplevelsen partner
    data uppgifter innehåll annonser anpassa analysera policy information enhet tjänster bästa besök surfa värnar`,
  advert: 'annons annonser reklam sponsrat annonsering',
  comment: 'kommentar kommentarer kommentera svar svara diskussion kommentarerna',
  form: `e post adress postadress publiceras obligatoriska fält märkta namn webbplats lösenord användarnamn glömt
    logga inloggad skicka konto kommer inte`,
  legal: 'rättigheter förbehålls upphovsrätt copyright eftertryck förbjudet',
  clause: 'alle alla',
  footer: `kontakt kontakta integritetspolicy personuppgifter personuppgiftspolicy villkor användarvillkor
    annonsera kundservice redaktion tillgänglighet ansvarig utgivare oss fel rapportera`,
  topic: 'taggar tagg ämnen ämne nyckelord kategori kategorier etiketter',
  count:
    'lästid läsning publicerad publicerat uppdaterad uppdaterat senast visningar delningar ändrad skapad',
  unit: 'minut minuter min timme timmar sekunder dag dagar vecka veckor månad månader år sedan',
  date: `januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag
    lördag söndag igår idag`,
  site: 'hem startsida meny sök hoppa navigation logga in toppen startsidan innehåll',
  common: `start innehåll gå till upp tillbaka ut stäng öppna visa dölj konto profil toppen oss om jobb hjälp cookies arkiv`,
  wall: `fel sidan hittades hittas inte tyvärr finns flyttats tagits bort adress server åtkomst nekad förbjuden
    tillgänglig tillfälligt aktivera webbläsare kontrollerar människa robot underhåll försök senare`,
  homes: 'Hem | Startsida | Startsidan',
  heres: 'Du är här',
  wordings: {
    photo: {
      label: `?Bildspel | ?Bildgalleri | Visa bildspel | Öppna bildspel | Visa alla bilder | Se alla bilder | Visa fler
        bilder | ?Fler bilder | Öppna bildgalleri | Förstora bild | Förstora bilden | Klicka för att förstora | Visa
        bild i helskärm | Öppna bild i helskärm | ?Helskärm | ?Bild # av # | ?# av # | ?# bilder | Nästa bild |
        Föregående bild | Visa bildtext | Dölj bildtext | Ladda ner bild | Stäng bildspel | Starta bildspel |
        ?Fullskärm | Visa i fullskärm | ?Alla bilder`,
    },
    player: {
      label: `Spela upp video | Spela video | Spela klipp | ?Spela | ?Spela upp | ?Pausa | Slå på ljud | Slå av ljud |
        ?Ljud av | ?Ljud på | Lyssna på artikeln | Lyssna på artikel | Lyssna på texten | ?Lyssna | Få texten uppläst |
        Videon laddas | Hoppa över annons | Hoppa över reklam | Nästa video | Fler videor | Fler klipp |
        ?Uppspelningshastighet | ?Undertexter | ?Volym | Spelas automatiskt | Se direktsändningen | Längd # | Speltid #
        | Se video | Se videon | Titta på videon | Lyssna på podden | Relaterade videor | Stäng av ljud | Laddar video
        | Se direkt | Se live`,
      sentence: `Din webbläsare stöder inte video | Din webbläsare stödjer inte video |
        Din webbläsare stöder inte videoelementet | Din webbläsare stödjer inte ljuduppspelning |
        Videon är inte tillgänglig | Videon kan inte spelas upp | Det gick inte att läsa in videon |
        Aktivera JavaScript för att se videon`,
    },
    embed: {
      label: `Visa detta inlägg på Instagram | Visa på Instagram | Visa på Facebook | Visa på X | Visa på Twitter | Se på
        YouTube | Visa på YouTube | Ett inlägg delat av * | Visa större karta | Visa innehåll | Ladda innehåll | Externt
        innehåll | ?Omröstning | Rösta nu | Visa resultat | Se på Instagram | Visa det här inlägget på Instagram`,
      sentence: `Här finns innehåll från * | För att se innehållet måste du godkänna cookies |
        Innehållet kräver att du godkänner cookies | För att visa innehållet behöver du godkänna kakor`,
    },
    continues: {
      label: `Läs mer | Läs vidare | Läs hela artikeln | Läs hela texten | Läs hela | Fortsätt läsa | Fortsätt läsa
        artikeln | Artikeln fortsätter under annonsen | Artikeln fortsätter efter annonsen | Texten fortsätter under
        annonsen | Texten fortsätter efter annonsen | Texten fortsätter under bilden | Texten fortsätter under videon |
        Artikeln fortsätter under bilden | Artikeln fortsätter nedan | Artikeln fortsätter efter videon | Annonsen är
        slut, artikeln fortsätter | Fortsättning på sidan # | Forts. på sid # | Fortsättning från sidan # | ?Visa mer |
        Visa mindre | Scrolla för att läsa vidare | Skrolla ner för att läsa mer`,
    },
    wrapper: {
      label: `Visa i webbläsaren | Öppna i webbläsaren | Läs i webbläsaren | Visa webbversion | ?Avprenumerera |
        Avsluta prenumeration | Avregistrera dig | Avsluta prenumerationen | Hantera prenumeration | Hantera
        inställningar | Ändra inställningar | Uppdatera dina inställningar | Vidarebefordra till en vän | Tipsa en vän
        | Tidigare nyhetsbrev | Tidigare utgåvor | {Visa;Läs;Öppna;Se} {mejlet;brevet;nyhetsbrevet;detta mejl;det här
        mejlet} {i webbläsaren;på webben;online;i din webbläsare} | {Visa;Läs} {online;på webben;webbversionen} |
        {Avsluta;Avbryt;Hantera;Ändra;Uppdatera} {prenumerationen;din prenumeration;prenumeration på nyhetsbrev;dina
        uppgifter;dina inställningar;profil} | {Avregistrera;Avanmäl} dig {här;från nyhetsbrevet;} | ?Avregistrera |
        {Skicka;Vidarebefordra} {till en vän;till en kollega;detta mejl;nyhetsbrevet} | {Tidigare;Äldre}
        {nyhetsbrev;nummer;utgåvor} | ?Nyhetsbrev nr # | ?{Avsluta;Avbryt;Hantera;Ändra;Uppdatera} profil`,
      sentence: `Visas inte mejlet korrekt? | Har du problem att läsa nyhetsbrevet? | Ser mejlet konstigt ut? Öppna i
        webbläsaren | Du får det här mejlet eftersom du prenumererar på * | Du får detta mejl för att du anmält dig
        till * | Du har fått detta mejl eftersom du prenumererar på * | Detta mejl skickades till * | Svara inte på
        detta mejl | Det går inte att svara på det här mejlet | Vill du inte längre få våra nyhetsbrev? | Du {får;har
        fått} {det här mejlet;detta mejl;detta e-postmeddelande;det här nyhetsbrevet;detta nyhetsbrev} {eftersom;för
        att;därför att;då} … | {Vill du inte;Om du inte} {längre få;längre vill få;få fler;vill få fler}
        {nyhetsbrev;våra nyhetsbrev;mejl;våra mejl;detta nyhetsbrev}{; …} | {Visas;Har du problem att se;Har du svårt
        att läsa} {mejlet;nyhetsbrevet;detta mejl} {inte korrekt;korrekt;}{; …} | {Har du fått;Fick du}
        {nyhetsbrevet;detta mejl} vidarebefordrat{; …} | {Du kan;Du kan alltid} {när som helst avregistrera
        dig;avregistrera dig;avsluta prenumerationen när som helst;avprenumerera när som helst} | Det här är ett
        automatiskt {meddelande;mejl}{; …}`,
    },
    paywall: {
      label: `Endast för prenumeranter | För prenumeranter | Låst artikel | Artikel för prenumeranter | Logga in för
        att läsa vidare | Logga in för att läsa | Prenumerera för att läsa vidare | Bli prenumerant | Prenumerera nu |
        Redan prenumerant? Logga in | Redan prenumerant? | Är du redan prenumerant? Logga in | Har du redan ett konto?
        Logga in | Har du inget konto? | Skapa konto | Skapa ett konto | Skapa gratis konto | Prova gratis | Prova nu |
        Första månaden gratis | # kr i månaden | # kr/mån | Ingen bindningstid | ?Inte nu | ?Kanske senare | Se alla
        erbjudanden`,
      sentence: `Den här artikeln är för prenumeranter | Artikeln är endast för prenumeranter |
        Den här artikeln är endast för prenumeranter | Detta är en låst artikel |
        Innehållet är endast för prenumeranter | För att läsa vidare behöver du vara prenumerant |
        Du har läst alla dina gratisartiklar | Få obegränsad tillgång | Få tillgång till alla artiklar |
        Avsluta när du vill | Du kan avsluta när du vill`,
    },
    app: {
      label: `Ladda ner appen | Ladda ner vår app | Hämta appen | Hämta vår app | Öppna i appen | Läs i appen | Hämta i
        App Store | Ladda ner på Google Play | Tillgänglig på Google Play | Slå på notiser | Aktivera notiser | Få
        pushnotiser | Skanna QR-koden | Ladda ned appen | ?Installera appen | ?Öppna appen | Läs vidare i appen |
        Fortsätt i appen | Fortsätt i webbläsaren | Ladda ned i App Store | Hämta på Google Play | Finns på Google Play
        | Våra appar | Få notiser | Tillåt notiser | Slå på pushnotiser | Lägg till på hemskärmen | Följ oss på
        WhatsApp | ?Mobilversion | ?Datorversion | Ladda ner *-appen | Ladda ner appen * | Ladda ned *-appen | {Ladda
        ner;Ladda ned;Hämta;Installera;Testa} {vår app;vår gratisapp;nyhetsappen;appen gratis;appen nu;appen här;vår
        nya app} | ?{Installera;Öppna;Använd;Testa} appen | {Ladda ner;Ladda ned;Hämta;Finns;Tillgänglig;Hämta den} {i
        App Store;på App Store;på Google Play;i Google Play;på Google Play och App Store} |
        {Läs;Öppna;Visa;Lyssna;Fortsätt;Fortsätt läsa} i {appen;vår app} | ?Skanna {QR-koden;koden} | Skanna QR-koden
        {för att ladda ner appen;och ladda ner appen} | {Få;Slå på;Aktivera;Tillåt} {pushnotiser;nyhetsnotiser;våra
        notiser;pushmeddelanden} | {Fortsätt;Stanna} {i webbläsaren;på webben;på sajten} | {Visa;Gå till}
        {mobilversionen;datorversionen;fullständig version} | Följ oss på
        {WhatsApp;Telegram;TikTok;Threads;Bluesky;LinkedIn;YouTube}`,
      sentence: `Ladda ner vår app och få nyheterna först | Få nyheterna direkt i mobilen | Slå på notiser så missar du
        inget | Ladda ner {appen;vår app} för att {läsa vidare;fortsätta läsa;få nyheterna först;inte missa något} |
        Läs {artikeln;alla nyheter} i vår app | Vill du få {notiser;pushnotiser}? | Få {nyheterna;de senaste nyheterna}
        i mobilen`,
    },
    print: {
      label: `Skriv ut artikel | Skriv ut artikeln | Skriv ut sidan | ?Utskriftsversion | ?Skriv ut | Skicka som e-post
        | Mejla artikeln | Skicka till en vän | Spara artikel | Spara artikeln | Läs senare | Spara till senare | Lägg
        till i favoriter | Kopiera länk | Kopiera länken | Länk kopierad | Länken är kopierad | ?Textstorlek | Ändra
        textstorlek | Större text | Mindre text | ?Mörkt läge | Rapportera fel | Rätta fel | Hittat fel? | Hittat ett
        fel i texten? | Tipsa oss | Tipsa redaktionen | Var artikeln till hjälp? | Hade du nytta av artikeln? | ?Sida #
        av # | Utskriftsvänlig version | Skicka via e-post | Ladda ner PDF | Hittade du ett fel? | ?Ljust läge | Ge
        bort artikeln`,
      lead: `Permanent länk | Länk till artikeln | Ursprunglig artikel`,
      sentence: `Artikeln är utskriven från * | Har du hittat ett fel? Hör av dig till oss | Tack för din feedback |
        Har du tips? Hör av dig till oss | Hittat fel i texten? Skriv och berätta`,
    },
    donate: {
      label: `Stöd oss | Stöd vårt arbete | Ge en gåva | Skänk en gåva | Bli månadsgivare | ?Engångsgåva |
        ?Månadsgåva | Välj belopp | Annat belopp | Swisha en gåva`,
      sentence: `Stöd oberoende journalistik | Stöd fri journalistik | Varje bidrag hjälper | Vi behöver ditt stöd |
        Tack för ditt stöd | Ditt stöd gör skillnad`,
    },
    shop: {
      label: `Lägg i varukorg | Lägg i varukorgen | Lägg i kundvagn | Köp nu | Köp här | Beställ nu | Till kassan | Se
        pris | Jämför priser | Visa produkt | Fri frakt | ?I lager | Slut i lager | Relaterade produkter | Liknande
        produkter | ?Kundrecensioner | Välj alternativ | Fortsätt handla | Se erbjudande | Till butiken | ?Slutsåld |
        Visa varukorg`,
      sentence: `Din varukorg är tom | Artikeln innehåller annonslänkar | Inlägget innehåller annonslänkar |
        Artikeln innehåller affiliatelänkar`,
    },
    site: {
      label: `Hoppa till innehåll | Hoppa till innehållet | Hoppa till huvudinnehåll | Hoppa till huvudinnehållet | Gå
        till innehåll | Gå till innehållet | Gå direkt till innehållet | Till innehållet | Till huvudinnehåll | Hoppa
        till navigering | Hoppa över navigering | Till toppen | Till sidans topp | Upp till toppen | Tillbaka till
        toppen | Tillbaka till startsidan | Till startsidan | Öppna meny | Öppna menyn | Stäng meny | Stäng menyn | Sök
        på webbplatsen | Sök på sajten | Du är här | Mina sidor | Mitt konto | Glömt lösenord? | Glömt lösenordet? |
        Glömt ditt lösenord? | Kom ihåg mig | Ladda fler | Ladda mer | Visa fler | ?Visa alla | Se alla | Välj språk |
        Öppnas i nytt fönster | Öppnas i en ny flik | Öppna sök | ?Huvudmeny | ?Huvudnavigering | ?Brödsmulor | Min
        profil | Läs in fler | ?Webbkarta | ?Tillgänglighet | Extern länk | ?Laddar | ?Sidfot | Logga ut`,
      sentence: `Aktivera JavaScript | Din webbläsare är föråldrad | Vänligen vänta | Stäng av din annonsblockerare`,
    },
    comments: {
      label: `Inga kommentarer | ?# kommentarer | ?# kommentar | Kommentarer (#) | Kommentera artikeln | Lämna en
        kommentar | Skriv en kommentar | Lägg till en kommentar | Visa kommentarer | Visa alla kommentarer | Läs
        kommentarer | Läs alla kommentarer | Avbryt svar | Publicera kommentar | Skicka kommentar | Senaste kommentarer
        | ?Nyast först | ?Äldst först | Delta i diskussionen | Delta i samtalet | Logga in för att kommentera | Anmäl
        kommentar | Anmäl inlägg | Din kommentar | ?Vad tycker du? | Bli först att kommentera`,
      sentence: `Kommentarer är stängda | Kommentarer inaktiverade | Kommentarsfältet är stängt |
        Din e-postadress kommer inte publiceras |
        Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta * | Obligatoriska fält är märkta * |
        Du måste vara inloggad för att kommentera | Du måste vara inloggad för att publicera en kommentar |
        Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar |
        Meddela mig via e-post om nya kommentarer | Den här webbplatsen använder Akismet för att minska skräppost |
        Bli först med att kommentera`,
    },
    form: {
      label: `Ditt namn | Din e-post | Din e-postadress | Din mejladress | Ange din e-postadress |
        Ange e-postadress | Fyll i din e-post | Ditt meddelande | Skicka meddelande | Obligatoriskt fält |
        Jag är inte en robot | Jag godkänner villkoren`,
      sentence: `Fältet är obligatoriskt | Det här fältet är obligatoriskt | Alla fält är obligatoriska |
        Ange en giltig e-postadress | Tack för ditt meddelande | Något gick fel | Ett fel uppstod | Försök igen |
        Försök igen senare`,
    },
    readAlso: {
      lead: `Läs också | Läs även | Läs mer | Läs mer här | Läs vidare | Läs tidigare artikel | Läs tidigare | Se också
        | Se även | Lyssna också | Mer om ämnet | Mer läsning | ?Relaterat | ?Missa inte | ?Tips`,
    },
    related: {
      heading: `Läs också | Läs även | Läs mer | Läs mer om | Mer läsning | Mer om ämnet | ?Mer om * | Relaterade
        artiklar | Relaterade nyheter | Relaterat innehåll | Liknande artiklar | Rekommenderade artiklar |
        Rekommenderat för dig | Mest läst | Mest lästa | Mest lästa artiklar | Mest sett | Mest delat | Populära
        artiklar | Populärt just nu | Senaste nytt | Senaste nyheterna | Senaste artiklarna | Senaste inläggen | Fler
        artiklar | Fler nyheter | ?Fler artiklar från * | Du kanske också gillar | ?Missa inte | Redaktionen
        rekommenderar | ?Just nu | Utvalt för dig | Andra läser`,
    },
    signUp: {
      label: `Prenumerera på vårt nyhetsbrev | Prenumerera på nyhetsbrevet | Anmäl dig till vårt nyhetsbrev | Anmäl dig
        till nyhetsbrevet | Få vårt nyhetsbrev | ?Nyhetsbrev | Följ oss | Följ oss på Facebook | Följ oss på Instagram
        | Följ oss på * | Gilla oss på Facebook | Följ ämnet | Följ skribent | Följ författaren | Följ frågan | Håll
        dig uppdaterad | ?Missa inget | Bli medlem`,
      sentence: `Få nyheterna direkt i din inkorg | Få de senaste nyheterna direkt i inkorgen |
        Få vårt nyhetsbrev direkt i mejlen | Varje morgon i din inkorg | Tack för din anmälan |
        Tack för att du prenumererar | Genom att anmäla dig godkänner du våra villkor |
        Du kan när som helst avsluta prenumerationen | Missa inga nyheter`,
    },
    share: {
      label: `Dela artikel | Dela artikeln | Dela den här artikeln | Dela på Facebook | Dela på X | Dela på Twitter | Dela på
        LinkedIn | Dela via e-post | Dela via mejl | ?Dela på * | ?Dela via * | Dela med vänner | Dela länk | Dela sidan
        | Klicka för att dela på * | # delningar | Klicka för att dela på * (Öppnas i ett nytt fönster) | Klicka för
        utskrift (Öppnas i ett nytt fönster) | Dela via | ?Gilla`,
    },
    consent: {
      label: `Acceptera alla | Godkänn alla | Acceptera alla cookies | Godkänn alla kakor | Acceptera och fortsätt | Neka alla
        | Avvisa alla | Endast nödvändiga | Endast nödvändiga cookies | Inställningar för cookies | Cookie-inställningar
        | Hantera cookies | Hantera kakor | Spara inställningar | ?Integritetsinställningar | Godkänn alla cookies |
        Hantera samtycke | ?Cookieinställningar | ?Kakinställningar | Spara val | Bara nödvändiga | Tillåt alla | Tillåt
        urval | ?Våra partners | ?Jag godkänner | ?Jag förstår | ?Alltid aktiv`,
      sentence: `Den här webbplatsen använder cookies | Denna webbplats använder cookies | Vi använder cookies |
        Vi använder kakor | Vi använder cookies för att förbättra din upplevelse |
        Genom att fortsätta använda webbplatsen godkänner du att vi använder cookies | Vi värnar om din integritet |
        Du kan ändra dina inställningar när som helst`,
    },
    advert: {
      label: `?Annons | Sponsrat innehåll | Betalt innehåll | ?Annonssamarbete | Innehåll från annonsör | ?Annonsinnehåll |
        Stäng annons | I samarbete med * | Kommersiellt innehåll | ?Annons från * | Varför ser jag den här annonsen? |
        Dölj annons | Slut på annons | Sponsrade länkar | Innehåll från *`,
    },
    counts: {
      label: `# min läsning | # min lästid | Lästid # min | Lästid cirka # min | Lästid # minuter |
        # minuters läsning | # visningar | ?# timmar sedan | ?# minuter sedan | ?# dagar sedan | ?# följare`,
    },
    footer: {
      label: `Alla rättigheter förbehållna | Med ensamrätt | ?Integritetspolicy | ?Användarvillkor | Allmänna villkor |
        Om cookies | Kontakta oss | ?Om oss | ?Kundservice | Annonsera hos oss | Ansvarig utgivare |
        ?Tillgänglighetsredogörelse | Jobba hos oss`,
      sentence: `Eftertryck förbjudet | Kopiering förbjuden`,
    },
    topics: {
      lead: `Nyckelord | Etiketter | Taggar | Publicerad i | Publicerat i | Kategorier | ?Ämnen | Ämnen i artikeln |
        Mer om`,
    },
    previousNext: {
      label: `Föregående artikel | Nästa artikel | Föregående sida | Nästa sida | Föregående inlägg | Nästa inlägg |
        Äldre inlägg | Nyare inlägg | ?Första sidan | ?Sista sidan | Föregående nyhet | Nästa nyhet | ?Nästa kapitel |
        ?Inläggsnavigering | Till nästa artikel | Tillbaka till listan | Tillbaka till översikten | {Föregående;Nästa}
        {nyhet;post;sida;text;bild;video;meddelande;recept} | ?{Föregående;Nästa} {avsnitt;nummer;kapitel;del;ämne} |
        {Äldre;Nyare;Tidigare;Senare} {artiklar;nyheter;poster;inlägg;artikel} | {Föregående Nästa;Nästa
        Föregående;Första Föregående Nästa Sista;Föregående # Nästa;Bakåt Framåt} | {Gå till;Läs;Till} {nästa
        artikel;föregående artikel;nästa sida;föregående sida;nästa inlägg} | Sida # av # Nästa | ?Sida # av # |
        {Tillbaka;Åter} till {nyheter;nyhetslistan;artiklar;bloggen;föregående sida;sökresultatet;alla
        nyheter;startsidan;arkivet;innehållsförteckningen;forumet} | ?Alla {nyheter;artiklar;inlägg} | {Visa;Se;Läs}
        alla {nyheter;artiklar;inlägg} | {Inläggsnavigering;Sidnumrering för
        inlägg;Artikelnavigering;Kommentarsnavigering} | ?{Föregående;Nästa} {text;recept;video;meddelande}`,
      lead: `Föregående artikel | Nästa artikel | Föregående inlägg | Nästa inlägg | ?Nästa kapitel | Föregående nyhet
        | Nästa nyhet | {Föregående;Nästa} {artikel;inlägg;nyhet;sida;text} | ?Nästa avsnitt | Läs härnäst |
        ?{Föregående;Nästa}`,
    },
  },
  sentences: {
    consent: `
      Den här webbplatsen använder cookies.
      Vi använder cookies.
      Vi använder kakor.
      Vi använder cookies för att förbättra din upplevelse.
      Denna webbplats använder cookies.
      Denna webbplats använder kakor.
      Genom att fortsätta använda webbplatsen godkänner du att vi använder cookies.
      Vi värnar om din integritet.
      Du kan ändra dina inställningar när som helst.
    `,
    signUp: `
      Prenumerera på vårt nyhetsbrev.
      Du kan avsluta prenumerationen när som helst.
      Artikeln är låst för prenumeranter.
      Anmäl dig till vårt nyhetsbrev.
      Logga in för att läsa vidare.
      Prenumerera för att läsa vidare.
      Artikeln är endast för prenumeranter.
      Den här artikeln är för prenumeranter.
      Redan prenumerant? Logga in.
      Avsluta när du vill.
      Ingen bindningstid.
      Tack för din anmälan.
      Tack för att du prenumererar.
      Ange en giltig e-postadress.
      Svara inte på detta mejl.
      Följ oss i sociala medier.
      Ladda ner vår app.
      Stöd vår journalistik.
    `,
    comments: `
      Kommentarer är avstängda.
      Kommentarerna är stängda.
      Kommentarsfältet är stängt.
      Inga kommentarer.
      Kommentarer inaktiverade.
      Du måste vara inloggad för att kommentera.
      Du måste vara inloggad för att publicera en kommentar.
      Logga in för att kommentera.
      Bli först att kommentera.
      Bli först med att kommentera.
      Din kommentar inväntar granskning.
    `,
    form: `
      Din e-postadress kommer inte publiceras.
      Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *.
      Obligatoriska fält är märkta *.
      Fältet är obligatoriskt.
      Alla fält är obligatoriska.
      Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.
      Meddela mig via e-post om nya kommentarer.
      Den här webbplatsen använder Akismet för att minska skräppost.
      Något gick fel. Försök igen senare.
    `,
    footer: `
      Alla rättigheter förbehållna.
      Eftertryck förbjudet.
      Kopiering förbjuden.
      Drivs med WordPress.
    `,
    site: `
      Din webbläsare stöder inte video.
      Aktivera JavaScript för att se innehållet.
      Videon är inte tillgänglig.
    `,
    advert: `
      Artikeln fortsätter efter annonsen.
      Artikeln fortsätter under annonsen.
      Texten fortsätter under bilden.
    `,
  },
  authorsOwn: `
    Fortsättning följer
  `,
  toReader: 'du dig din ditt dina',
  ofPage: 'vi vår vårt våra webbplatsen',
};
