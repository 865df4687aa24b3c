import type { Pack } from '../word-classes.ts';

export const dutch: Pack = {
  language: 'nl',
  plain: `de het een en of maar van in op aan bij met voor door over naar uit tot te om als dan dat die deze dit
    is zijn was waren wordt worden werd heeft hebben had kan kunnen zal moet mag hij zij ze het haar hun ik wij we
    ons onze jij je jouw u uw zich men wie wat waar wanneer waarom hoe niet geen ook nog al zo er hier daar alle
    alles elke ieder mij me via per kunt kun`,
  previous: 'vorige vorig terug ouder oudere eerdere',
  next: 'volgende volgend verder nieuwere gaat',
  piece: `artikel artikelen bericht berichten verhaal verhalen nieuws pagina hoofdstuk video videos foto fotos aflevering column
    interview reportage onderwerp onderwerpen dossier podcast recept recepten blog stuk inhoud rubriek`,
  more: `meer meest andere laatste nieuwste recente gerelateerd gerelateerde aanbevolen populair populaire populairste gelezen
    bekeken gedeeld vergelijkbare ook interessant interesse misschien leuk keuze redactie tips tip thema uitgelicht bekijk`,
  read: 'lees lezen kijk bekijk bekijken luister beluister ontdek klik zie',
  share: `deel delen deelt printen print afdrukken opslaan bewaren bewaar kopieer kopiëren gekopieerd link mailen stuur
    doorsturen tweet luister versturen volg`,
  join: `nieuwsbrief inbox mailbox abonneer abonneren aanmelden meld schrijf inschrijven volg volgen ontvang
    ontvangen registreer registreren steun steunen doneer word wordt lid download probeer bedankt dank laat achter
    reageer plaats schrijven mis blijf krijg sluit aan activeer geef bestel afmelden uitschrijven kanaal`,
  letter: `abonneer abonneren nieuwsbrief nieuwsbrieven inbox mailbox abonnement abonnementen abonnee abonnees
    pushmeldingen lid afmelden uitschrijven journalistiek doneer`,
  offer: `gratis dagelijks dagelijkse wekelijks wekelijkse maandelijks dag week maand ochtend avond nu vandaag
    direct rechtstreeks onbeperkt onbeperkte exclusief exclusieve beste belangrijkste nieuws verhalen niets elke
    eerste digitaal onafhankelijke euro vrijdag maandag zondag zaterdag altijd hoogte mooiste melding meldingen
    lid leden account app kanaal community toegang journalistiek mail update updates gesloten elk moment`,
  cookie: 'cookie cookies',
  choice: `accepteren accepteer akkoord weigeren weiger afwijzen instellingen instelling voorkeuren opties beheren beheer
    toestaan doorgaan sluiten alle alles alleen noodzakelijke begrepen opslaan ok meer informatie ja nee aanpassen
    wijzigen privacy`,
  usage: `maat tonen gebruikt gebruiken gebruik maakt maken site website websites webpagina verbeteren ervaring
    gebruikservaring surfen bezoek bezoeken partners gegevens persoonlijke inhoud advertenties reclame
    personaliseren gepersonaliseerde analyseren analyse verkeer beleid privacybeleid cookiebeleid informatie
    apparaat opslaan technieken technologieën vergelijkbare doeleinden diensten bieden beste derden gebruiker
    optimaal verder gaat toestemming tracking respecteren`,
  advert: 'advertentie advertenties reclame gesponsord gesponsorde advertorial adverteerder',
  comment: 'reactie reacties reageer reageren commentaar antwoord antwoorden beantwoorden discussie gesprek',
  form: `adres e mail mailadres emailadres gepubliceerd verplicht vereist vereiste velden veld gemarkeerd naam
    site wachtwoord vergeten gebruikersnaam inloggen ingelogd login verzenden versturen account plaatsen vul
    registreren inschrijven`,
  legal: 'rechten voorbehouden auteursrecht auteursrechten copyright uitgever overname verboden',
  footer: `contact colofon privacy privacybeleid privacyverklaring cookiebeleid algemene voorwaarden
    gebruiksvoorwaarden disclaimer adverteren klantenservice toegankelijkheid sitemap veelgestelde ons fout fouten`,
  topic:
    'tags trefwoorden trefwoord onderwerpen onderwerp labels categorie categorieën thema rubriek geplaatst',
  count: `leestijd gelezen bijgewerkt gepubliceerd laatst gewijzigd update weergaven keer reacties gedeeld bekeken geplaatst aangepast`,
  unit: 'minuut minuten min uur uren seconde seconden dag dagen week weken maand maanden jaar geleden',
  date: `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep
    okt nov dec maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag`,
  site: `home startpagina voorpagina menu zoek zoeken navigatie inloggen uitloggen hoofdinhoud overslaan boven
    homepage inhoud log`,
  common: `over ons cookies vacatures hulp pers redactie archief abonnementen werken vragen instellingen inhoud ga naar
    direct boven terug sluiten openen toon verberg secties account profiel winkelwagen vriend vrienden cadeau
    venster opent nieuw vind leuk`,
  wall: `fout pagina gevonden helaas bestaat verplaatst verwijderd adres server toegang geweigerd verboden beschikbaar
    tijdelijk inschakelen browser controleren mens robot onderhoud probeer later moment opgevraagde zoekt`,
  homes: 'Voorpagina | Startpagina',
  heres: 'U bent hier | Je bent hier | U bevindt zich hier',
  wordings: {
    photo: {
      label: `Bekijk alle foto's | Bekijk fotoserie | Bekijk de foto's | Bekijk de fotoserie | Bekijk galerij | ?Alle
        foto's | ?Meer foto's | Klik om te vergroten | Klik op de foto om te vergroten | Afbeelding vergroten | Foto
        vergroten | Open afbeelding | ?Volledig scherm | Op volledig scherm | Foto # van # | Afbeelding # van # |
        Volgende foto | Vorige foto | Toon bijschrift | Verberg bijschrift | Vergroot afbeelding | Klik voor vergroting
        | Bekijk foto's | Bekijk de galerij | Open galerij | Sluit galerij | Volledig scherm openen | Volgende
        afbeelding | Vorige afbeelding | ?# foto's | ?Fotogalerij | ?Fotoserie | Afbeelding downloaden`,
    },
    player: {
      label: `Video afspelen | Speel video af | Bekijk video | Bekijk de video | Luister naar dit artikel | Artikel
        beluisteren | Beluister dit artikel | Luister naar artikel | ?Geluid aan | ?Geluid uit | Advertentie overslaan
        | Sla advertentie over | Volgende video | Meer video's | Laatste video's | Automatisch afspelen | Video laden |
        Video wordt geladen | Sluit video | Kijk live | Luister live | Beluister de podcast | Luister naar de podcast |
        Gerelateerde video's | ?Ondertiteling | ?Afspeelsnelheid | Bekijk live | Duur # min | ?Videospeler |
        ?Audiospeler | Laat voorlezen`,
      sentence: `Uw browser ondersteunt de videotag niet | Je browser ondersteunt geen video | Uw browser ondersteunt geen video |
        Je browser ondersteunt deze video niet | Je browser ondersteunt het audio-element niet |
        Deze video is niet beschikbaar | Deze video is niet meer beschikbaar | De video kan niet worden afgespeeld |
        Schakel JavaScript in om deze video te bekijken`,
    },
    embed: {
      label: `Bekijk dit bericht op Instagram | Bekijk op Instagram | Bekijk op X | Bekijk op YouTube | Een bericht gedeeld
        door * | Externe content | Externe inhoud | Toon inhoud | Content laden | Inhoud laden | Cookies accepteren en
        inhoud tonen | Grotere kaart weergeven | Bekijk de kaart | Bekijk resultaten | Bekijk op Facebook | Inhoud tonen
        | Externe content tonen | ?Insluiten | Bekijk tweet`,
      sentence: `Deze inhoud is niet beschikbaar | Deze inhoud kan niet worden getoond |
        Om deze inhoud te bekijken moet je cookies accepteren | Accepteer cookies om deze inhoud te bekijken |
        Deze content kan niet worden getoond omdat je geen toestemming hebt gegeven |
        Dit bericht is niet meer beschikbaar`,
    },
    continues: {
      label: `Artikel gaat verder onder de advertentie | Lees verder onder de advertentie |
        Tekst gaat verder onder de advertentie | Verder lezen na de advertentie | Lees verder na de advertentie |
        Tekst loopt door onder de foto | De tekst gaat verder onder de foto | Tekst gaat verder onder de foto |
        Tekst gaat door onder de foto | Het artikel gaat verder onder de video | Artikel gaat hieronder verder |
        Lees verder | Lees meer | Lees het hele artikel | Lees het volledige artikel | Volledig artikel lezen |
        Lees verder op pagina # | Vervolg op pagina # | Vervolg van pagina # | Zie pagina # | Scroll om verder te lezen |
        Klik hier om verder te lezen | Toon hele artikel`,
    },
    wrapper: {
      label: `Bekijk in browser | Bekijk in je browser | Bekijk in uw browser | Bekijk de webversie | Bekijk online |
        Bekijk de online versie | Lees online | Open in browser | Online versie | Uitschrijven voor deze nieuwsbrief |
        Klik hier om uit te schrijven | Afmelden voor deze nieuwsbrief | Voorkeuren wijzigen | Voorkeuren aanpassen |
        Voorkeuren beheren | Wijzig je voorkeuren | Wijzig uw gegevens | Stuur door naar een vriend | Doorsturen aan
        een vriend | Eerdere edities | Eerdere nieuwsbrieven | {Bekijk;Lees;Open} {deze e-mail;deze mail;deze
        nieuwsbrief;de nieuwsbrief;dit bericht} {online;in je browser;in uw browser;in de browser;in een browser} |
        {Bekijk;Lees} {de online versie;de webversie;als webpagina;online versie} | {Uitschrijven;Afmelden;Schrijf je
        uit;Meld je af;Schrijf u uit;Meld u af} {voor deze nieuwsbrief;voor de nieuwsbrief;van deze nieuwsbrief;van
        deze lijst;hier;nieuwsbrief} | ?{Uitschrijven;Afmelden} |
        {Voorkeuren;Gegevens;Profiel;Abonnement;E-mailvoorkeuren;Nieuwsbriefvoorkeuren;Instellingen;E-mailadres}
        {aanpassen;wijzigen;beheren;bewerken;bijwerken} | {Wijzig;Beheer;Pas;Update} {je voorkeuren;uw voorkeuren;je
        gegevens;je abonnement;je profiel;je voorkeuren aan} | {Stuur;Stuur deze e-mail;Stuur deze nieuwsbrief}
        {door;door naar een vriend;door aan een vriend;door naar een collega} | {Deel;Doorsturen} {deze
        nieuwsbrief;deze mail;naar een vriend;naar een collega} | {Vorige;Eerdere;Oude} {nieuwsbrieven;edities;nummers}
        | Nieuwsbriefarchief | ?Nieuwsbrief {#;nr. #} | Voeg ons toe aan je {contacten;adresboek} |
        ?{Gegevens;Profiel;Instellingen} {aanpassen;wijzigen;beheren;bewerken;bijwerken}`,
      sentence: `Kunt u deze e-mail niet goed lezen? | Kun je deze e-mail niet goed lezen? | Wordt deze e-mail niet
        goed weergegeven? | Wordt deze nieuwsbrief niet goed weergegeven? Bekijk de online versie | Je ontvangt deze
        e-mail omdat je bent ingeschreven voor * | Je ontvangt deze e-mail omdat je je hebt aangemeld voor * | U
        ontvangt deze e-mail omdat u bent aangemeld voor * | U ontvangt deze nieuwsbrief omdat u zich heeft aangemeld |
        ?Deze e-mail is verstuurd aan * | ?Deze e-mail is verzonden naar * | Wil je deze nieuwsbrief niet meer
        ontvangen? | Wilt u deze nieuwsbrief niet meer ontvangen? | Als je geen e-mails meer wilt ontvangen, klik dan
        hier | Wilt u geen e-mails meer ontvangen? Klik dan hier | Je kunt je op elk moment uitschrijven | Je kunt je
        altijd weer uitschrijven | U kunt zich op elk moment afmelden | Je kunt je altijd afmelden | Niet beantwoorden
        aan deze e-mail | Gelieve niet te antwoorden op deze e-mail | Doorgestuurd gekregen? | {Je ontvangt;U
        ontvangt;Je krijgt;U krijgt;Je hebt;U heeft} {deze e-mail;deze mail;deze nieuwsbrief;dit bericht}
        {omdat;ontvangen omdat} … | ?{Deze e-mail;Deze nieuwsbrief;Deze mail} is {verzonden;verstuurd} {naar;aan} * |
        {Wil je;Wilt u;Als je;Indien u;Als u} {deze nieuwsbrief;deze e-mails;geen e-mails;geen nieuwsbrief;onze
        nieuwsbrief;geen mails} {niet meer ontvangen;meer ontvangen;niet langer ontvangen;niet meer wilt ontvangen;meer
        wilt ontvangen;meer wenst te ontvangen}{; …} | {Wordt deze e-mail;Wordt deze nieuwsbrief;Wordt deze mail;Als
        deze e-mail;Als deze nieuwsbrief} niet {goed;correct} {weergegeven;wordt weergegeven}{; …} | {Kun je;Kunt
        u;Lukt het niet om} {deze e-mail;deze nieuwsbrief;deze mail} niet {goed lezen;goed bekijken;lezen;goed zien}{;
        …} | {Problemen met het lezen;Problemen met het bekijken;Problemen met de weergave} van deze
        {e-mail;nieuwsbrief;mail}{; …} | {Heb je;Heeft u;Kreeg je} {deze nieuwsbrief;deze e-mail;deze mail}
        {doorgestuurd gekregen;doorgestuurd}{; …} | {Vond je;Vind je} deze nieuwsbrief {leuk;interessant;waardevol}{;
        …} | {Je kunt;U kunt} {je;zich} {hier;altijd;altijd weer;op elk moment;met één klik} {uitschrijven;afmelden}
        {voor deze nieuwsbrief;} | {Dit is;Deze e-mail is} {een automatisch bericht;een automatisch gegenereerde
        e-mail;automatisch gegenereerd;automatisch verzonden}{; …}`,
    },
    paywall: {
      label: `Abonneer om verder te lezen | Word abonnee | Word lid | Neem een abonnement | Abonneer nu | Abonneer je
        nu | Alleen voor abonnees | Exclusief voor abonnees | Voor abonnees | Premium artikel | Al abonnee? | Al
        abonnee? Log in | Ben je al abonnee? | Ben je al abonnee? Log in | Bent u al abonnee? Log dan in | Reeds
        abonnee? Log in | Heb je al een account? | Heb je al een account? Log in | Nog geen abonnee? | Nog geen
        account? | Log in om verder te lezen | Inloggen om verder te lezen | Log in of maak een account aan | Maak een
        account aan | Maak gratis account aan | Gratis account aanmaken | Registreer gratis | Registreer om verder te
        lezen | Bekijk aanbieding | Bekijk aanbiedingen | Bekijk abonnementen | Bekijk alle abonnementen | Probeer
        gratis | Probeer nu | Probeer een maand gratis | # maand gratis | # weken gratis | Eerste maand gratis | # per
        maand | # € per maand | Maandelijks opzegbaar | Op elk moment opzegbaar | Altijd opzegbaar | ?Nu niet | ?Nee
        bedankt | ?Misschien later | Cadeau geven | Geef dit artikel cadeau | Al abonnee? Inloggen | Bent u al abonnee?
        | Nog geen account? Registreer | Word abonnee en lees verder | Lees verder met een abonnement | Gratis verder
        lezen`,
      sentence: `Dit artikel is alleen voor abonnees | Dit artikel is exclusief voor abonnees |
        Dit verhaal is exclusief voor abonnees | Dit artikel is alleen toegankelijk voor abonnees |
        Deze inhoud is alleen voor abonnees | Wilt u verder lezen? | Verder lezen? | Wil je dit artikel lezen? |
        Om verder te lezen heb je een abonnement nodig | Log in of registreer om verder te lezen |
        Lees dit artikel met een abonnement | Krijg onbeperkt toegang | Onbeperkt toegang tot alle artikelen |
        Onbeperkt lezen | Je hebt je limiet van gratis artikelen bereikt | U heeft uw gratis artikelen gelezen |
        Steun onafhankelijke journalistiek | Steun onze journalistiek | Al abonnee? Log hier in`,
    },
    app: {
      label: `Download de app | Download onze app | Download de gratis app | Download de * app | Download nu de app |
        Open in app | ?Open de app | Openen in de app | Lees in de app | Lees verder in de app | Beschikbaar in de App
        Store | Download in de App Store | Ontdek het op Google Play | Beschikbaar op Google Play | Scan de QR-code |
        Meldingen inschakelen | Meldingen aanzetten | Zet meldingen aan | Pushmeldingen inschakelen | ?Installeer de
        app | Installeer onze app | Open in de app | Bekijk in de app | Ga verder in de app | Ga verder in de browser |
        Verder in de browser | Verkrijgbaar in de App Store | Downloaden in de App Store | Onze apps | ?Mobiele app |
        Ontvang meldingen | Pushberichten ontvangen | Toevoegen aan startscherm | Volg ons op WhatsApp | Mobiele versie
        | ?Desktopversie | Beoordeel de app | Download gratis | Download de app van * | Download de *-app | ?De *-app |
        Installeer de app van * | {Download;Installeer;Probeer;Ontdek;Gebruik} {onze app;onze gratis app;onze nieuwe
        app;de gratis app;nu de app;nu onze app;de app gratis;onze nieuws-app;onze nieuwsapp;de nieuwsapp} |
        ?{Open;Installeer;Gebruik;Probeer} {de app;app} |
        {Download;Beschikbaar;Downloaden;Verkrijgbaar;Nu;Gratis;Download gratis;Download nu} {in de App Store;op Google
        Play;in Google Play;via Google Play;via de App Store;in de Play Store;in de App Store en Google Play} |
        {Lees;Open;Bekijk;Lees verder;Ga verder;Luister;Beluister;Verder lezen} {in de app;in onze app;via de app} |
        ?Scan de {QR-code;code} | Scan de {QR-code;code} {en download de app;om de app te downloaden;met je
        telefoon;met je camera} | {Pushmeldingen;Pushberichten;Nieuwsmeldingen}
        {aanzetten;inschakelen;ontvangen;toestaan} | ?Meldingen {inschakelen;aanzetten;toestaan;ontvangen;uitschakelen}
        | {Ga verder;Doorgaan;Blijf;Verder} {in de browser;op de website;naar de website;op de site} |
        {Mobiele;Volledige;Klassieke} {website;versie;site;weergave} | Naar de {mobiele versie;desktopversie;volledige
        site;volledige versie} | {Volg ons;Abonneer je;Word lid} {via WhatsApp;op ons WhatsApp-kanaal;van ons
        WhatsApp-kanaal;op Telegram;op Threads;op Bluesky;op TikTok;op LinkedIn;op YouTube} | Toevoegen aan beginscherm
        | ?{Mobiele;Volledige;Klassieke} {website;versie;weergave}`,
      sentence: `Download onze app en blijf op de hoogte | Download onze app voor het laatste nieuws | Altijd op de
        hoogte met onze app | Blijf op de hoogte met onze app | Lees het nieuws in onze app | Volg het laatste nieuws
        in onze app | Zet meldingen aan en mis niets | Download {de app;onze app} {om verder te lezen;en lees
        verder;voor een betere ervaring;en mis niets;en mis geen nieuws} | Lees {dit artikel;het laatste nieuws} in
        onze app | Ontvang {het laatste nieuws;nieuwsmeldingen} op je {telefoon;mobiel} | Wil je
        {meldingen;pushmeldingen} ontvangen? | Wilt u {meldingen;pushmeldingen} ontvangen? | Heb je onze app al? | Scan
        de QR-code met de camera van je telefoon`,
    },
    print: {
      label: `Print dit artikel | Artikel printen | Artikel afdrukken | Pagina afdrukken | ?Printversie | Dit artikel
        afdrukken | Bewaar artikel | Artikel bewaren | Bewaar voor later | Lees later | Later lezen | Toevoegen aan
        leeslijst | Toevoegen aan favorieten | Stuur per e-mail | Mail dit artikel | E-mail dit artikel | Kopieer link |
        Link kopiëren | Link gekopieerd | Tekstgrootte aanpassen | Tekst groter | Tekst kleiner | Lettergrootte
        aanpassen | Donkere modus | Fout gezien | Fout gevonden | Meld een fout | Meld fout | Tip de redactie | Tip ons
        | Heb je een tip | Was dit artikel nuttig | Bekijk origineel | Oorspronkelijk artikel | Origineel artikel |
        Pagina # van # | Print artikel | Print deze pagina | ?Afdrukken | Artikel opslaan | Verstuur per e-mail | Stuur
        door | ?Lettergrootte | ?Tekstgrootte | Tekst vergroten | Tekst verkleinen | Download pdf | Opslaan als pdf |
        Fout melden | Foutje gezien? | Taalfout gezien? | Lichte modus | Permanente link | Citeer dit artikel`,
      lead: `?Permalink | Oorspronkelijk artikel | Bron artikel`,
      sentence: `Dit artikel is afgedrukt van * | Heb je een fout gezien? Mail ons | Fout gezien? Laat het ons weten |
        Zie je een fout? Laat het ons weten | Bedankt voor je feedback | Bedankt voor uw feedback |
        Deze pagina is voor het laatst bewerkt op # * #`,
    },
    donate: {
      label: `Doneer nu | Doneer eenmalig | Doe een donatie | Steun ons | Steun ons werk | Geef nu | Eenmalige donatie |
        Maandelijkse donatie | Kies een bedrag | Ander bedrag | Word donateur | Word supporter | Word vriend |
        Trakteer ons op koffie`,
      sentence: `Steun ons werk met een donatie | Steun onafhankelijke journalistiek | Jouw steun maakt ons werk mogelijk |
        Elke bijdrage helpt | Elke euro telt | Elke donatie helpt | Wij hebben jouw steun nodig |
        We hebben uw steun nodig | Vond je dit artikel waardevol? Steun ons dan | Bedankt voor je steun |
        Bedankt voor uw steun | Help ons onafhankelijk te blijven`,
    },
    shop: {
      label: `In winkelwagen | In winkelmandje | Toevoegen aan winkelwagen | Bekijk winkelwagen | Mijn winkelwagen |
        Koop nu | Nu kopen | Bestel nu | Bestel hier | ?Bestel bij * | ?Koop bij * | Koop op Amazon | Bekijk aanbod |
        Bekijk deal | Bekijk prijs | Bekijk product | Vergelijk prijzen | ?Op voorraad | ?Niet op voorraad | Gratis
        verzending | Gratis bezorging | Gratis retourneren | Voor # uur besteld, morgen in huis | Kies een optie |
        Gerelateerde producten | Vergelijkbare producten | Anderen bekeken ook | ?Klantbeoordelingen | ?# beoordelingen
        | ?# korting | Tot # % korting | Incl. btw | Verder winkelen | Naar de kassa | Afrekenen en betalen | In
        winkelmand | Toevoegen aan winkelmand | Bekijk op bol.com | Bekijk op Amazon | ?Uitverkocht | Op verlanglijst |
        Toevoegen aan verlanglijst | Naar de webshop | Prijzen vergelijken`,
      sentence: `Je winkelwagen is leeg | Uw winkelwagen is leeg | Dit artikel bevat affiliate links |
        Dit artikel bevat affiliatelinks | Wij ontvangen mogelijk een commissie | Zolang de voorraad strekt |
        Alle prijzen zijn inclusief btw`,
    },
    site: {
      label: `Ga naar de inhoud | Ga naar inhoud | Ga naar hoofdinhoud | Naar inhoud | Naar de inhoud | Naar hoofdinhoud |
        Spring naar inhoud | Spring naar de inhoud | Direct naar inhoud | Direct naar artikelinhoud | Doorgaan naar
        inhoud | Ga door naar inhoud | Ga naar navigatie | Ga naar menu | Ga naar zoeken | Ga naar de footer | Naar
        boven | Terug naar boven | Terug naar home | Terug naar de homepage | Terug naar overzicht | Terug naar het
        overzicht | Terug naar artikel | Menu openen | Menu sluiten | Open menu | Sluit menu | Zoeken openen | Zoek op
        de site | Zoek op deze site | Uitgebreid zoeken | U bent hier | Je bent hier | Mijn account | Mijn profiel |
        Wachtwoord vergeten | Onthoud mij | Ingelogd blijven | Toon meer | Toon minder | Meer tonen | Meer laden | Laad
        meer | Alles bekijken | Bekijk alles | Bekijk meer | Toon alles | Kies je taal | Taal kiezen | Even geduld |
        Opent in nieuw venster | Opent in een nieuw venster | Ga naar het menu | Direct naar de inhoud | Direct naar
        hoofdinhoud | Naar de inhoud springen | Overslaan en naar de inhoud gaan | Skip naar inhoud | Naar de homepage |
        U bevindt zich hier | Open zoeken | ?Hoofdmenu | ?Hoofdnavigatie | ?Kruimelpad | Account aanmaken | Meer
        weergeven | ?Toegankelijkheid | Externe link | Bezig met laden | Kies taal | Kies een taal | ?Voettekst |
        ?Uitloggen`,
      sentence: `Schakel JavaScript in | JavaScript is uitgeschakeld | Uw browser is verouderd |
        Je browser wordt niet ondersteund | Schakel je adblocker uit`,
    },
    comments: {
      label: `Geen reacties | Nog geen reacties | ?# reacties | ?# reactie | Eén reactie | Een reactie op * | ?#
        reacties op * | Reageer op dit artikel | Plaats een reactie | Plaats reactie | Geef een reactie | Geef je
        reactie | Laat een reactie achter | Schrijf een reactie | Reactie plaatsen | Reactie annuleren | Antwoord
        annuleren | Reactie versturen | ?Jouw reactie | ?Je reactie | ?Uw reactie | Bekijk reacties | Bekijk alle
        reacties | Lees reacties | Lees alle reacties | Toon reacties | Toon meer reacties | Alle reacties | Laatste
        reacties | Nieuwste eerst | Oudste eerst | ?Sorteer op | Wees de eerste die reageert | Praat mee | Doe mee aan
        de discussie | Log in om te reageren | Inloggen om te reageren | Vind ik leuk | Meld reactie | Reacties
        gesloten | ?Wat vind jij | ?Wat vindt u | Geef je mening`,
      sentence: `Reacties zijn gesloten | De reacties zijn gesloten | Reageren is niet meer mogelijk | Reageren is niet mogelijk |
        Het e-mailadres wordt niet gepubliceerd | Je e-mailadres wordt niet gepubliceerd |
        Uw e-mailadres wordt niet gepubliceerd |
        Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met * |
        Vereiste velden zijn gemarkeerd met * | Verplichte velden zijn gemarkeerd met * |
        Je moet ingelogd zijn om een reactie te plaatsen | Je moet ingelogd zijn om te reageren |
        U moet ingelogd zijn om te reageren |
        Mijn naam, e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats |
        Stuur mij een e-mail als er vervolgreacties zijn | Stuur mij een e-mail als er nieuwe berichten zijn |
        Deze site gebruikt Akismet om spam te verminderen | Bekijk hoe je reactie gegevens worden verwerkt |
        Er zijn nog geen reacties | Wat vind jij? Laat het weten in de reacties | Laat het weten in de reacties`,
    },
    form: {
      label: `?Jouw naam | Uw naam | Je naam | Je e-mailadres | Uw e-mailadres | Vul je e-mailadres in | Vul uw
        e-mailadres in | E-mailadres invullen | Jouw bericht | Uw bericht | Verplicht veld | Verplichte velden |
        Bericht verzenden | Ik ben geen robot | Ik ga akkoord met de voorwaarden | Ik ga akkoord met de
        privacyverklaring`,
      sentence: `Dit veld is verplicht | Alle velden zijn verplicht | Velden met een * zijn verplicht |
        Vul een geldig e-mailadres in | Bedankt voor je bericht | Uw bericht is verzonden | Er is iets misgegaan |
        Er ging iets mis | Probeer het opnieuw | Probeer het later opnieuw`,
    },
    readAlso: {
      lead: `Lees ook | Lees meer | Lees verder | Lees hier | Lees hier meer | Lees ook dit | Bekijk ook | Luister ook |
        Zie ook | Meer over dit onderwerp | Ook interessant | Kijk ook`,
    },
    related: {
      heading: `Lees ook | Gerelateerde artikelen | Gerelateerd nieuws | Gerelateerde berichten | Meer over dit
        onderwerp | ?Meer over * | Meer nieuws | Meer artikelen | Meest gelezen | Meest bekeken | Best gelezen |
        Populaire artikelen | Populair nu | Laatste nieuws | Het laatste nieuws | Nieuwste artikelen | Recente
        berichten | Ook interessant | Misschien ook interessant | Dit vind je misschien ook leuk | Aanbevolen voor jou
        | Aanbevolen artikelen | Onze aanraders | ?Mis niets | ?Meer van * | Zie ook | ?Net binnen | Andere artikelen`,
    },
    signUp: {
      label: `Volg ons | Volg ons op Facebook | Volg ons op Instagram | Volg ons op X | Volg ons op * | Schrijf je in
        voor de nieuwsbrief | Schrijf je in voor onze nieuwsbrief | Schrijf je in | Meld je aan | Meld je aan voor de
        nieuwsbrief | Meld je aan voor onze nieuwsbrief | Meld u aan voor onze nieuwsbrief | Abonneer je op onze
        nieuwsbrief | Abonneer op de nieuwsbrief | Abonneer je op ons YouTube-kanaal | Ontvang onze nieuwsbrief |
        Ontvang de nieuwsbrief | Ontvang het laatste nieuws | Blijf op de hoogte | Onze nieuwsbrieven | Gratis
        nieuwsbrief | Volg ons WhatsApp-kanaal | ?Mis niets | Mis geen nieuws`,
      sentence: `Ontvang dagelijks het belangrijkste nieuws in je mailbox | Ontvang het laatste nieuws in je inbox |
        Ontvang elke ochtend het belangrijkste nieuws | Ontvang elke week * in je mailbox |
        Blijf op de hoogte van het laatste nieuws | Door je aan te melden ga je akkoord met onze voorwaarden |
        Door je in te schrijven ga je akkoord met ons privacybeleid | Bedankt voor je aanmelding |
        Bedankt voor je inschrijving | Volg ons op social media`,
    },
    share: {
      label: `Deel dit artikel | Deel artikel | Artikel delen | Deel dit | Deel dit bericht | Deel op Facebook | Deel
        op X | Deel op WhatsApp | ?Deel op * | Deel via WhatsApp | Deel via e-mail | ?Deel via * | ?Delen via * |
        ?Delen op * | Deel met vrienden | Deel deze pagina | Klik om te delen op * | # keer gedeeld | Stuur via
        WhatsApp | Klik om te delen met * (Wordt in een nieuw venster geopend) | Klik om te delen op * (Wordt in een
        nieuw venster geopend) | Klik om op * te delen (Opent in een nieuw venster) | Klik om af te drukken (Wordt in
        een nieuw venster geopend) | Delen via | Vind-ik-leuk | {Deel;Delen} {op LinkedIn;op Twitter;op Telegram;op
        Bluesky;op Threads;op Pinterest;via Messenger;via mail;via sms;via Facebook;dit verhaal;deze pagina;dit
        nieuws;met anderen;met een vriend} | {Kopieer;Kopiëren} {de link;link naar artikel;URL} | Link {gekopieerd naar
        klembord;naar klembord gekopieerd} | {Mail;E-mail;Stuur} {dit artikel door;naar een vriend;artikel} | ?Meer
        opties om te delen`,
    },
    consent: {
      label: `Cookies beheren | Cookies accepteren | Alle cookies accepteren | Alles accepteren | Alles weigeren |
        Cookies weigeren | Accepteren en doorgaan | Voorkeuren opslaan | Alleen noodzakelijke cookies | Instellingen
        aanpassen | Instellingen beheren | ?Meer informatie | Akkoord en doorgaan | Ik ga akkoord | Accepteren en
        sluiten | Doorgaan zonder te accepteren | Alles afwijzen | Toestemming beheren | Cookie-instellingen |
        Cookie-instellingen aanpassen | Instellingen opslaan | Keuze opslaan | Alleen noodzakelijk | Alleen functionele
        cookies | Onze partners | Uw privacy is belangrijk | ?Altijd actief | Toestemming intrekken | ?Akkoord |
        ?Akkoord en sluiten`,
      sentence: `Deze website gebruikt cookies | Deze site gebruikt cookies | Wij gebruiken cookies | We gebruiken cookies |
        We gebruiken cookies om je ervaring te verbeteren | Wij gebruiken cookies om uw ervaring te verbeteren |
        Door verder te gaan, ga je akkoord met het gebruik van cookies |
        Door gebruik te maken van deze website ga je akkoord met het gebruik van cookies | Wij respecteren uw privacy |
        Jouw privacy is belangrijk voor ons | Je kunt je voorkeuren altijd wijzigen`,
    },
    advert: {
      label: `Gesponsorde inhoud | Gesponsorde content | ?Gesponsord door * | ?Aangeboden door * | In samenwerking met * |
        Advertentie sluiten | Betaalde inhoud | Mede mogelijk gemaakt door * | Waarom zie ik deze advertentie? |
        Advertentie verbergen | Artikel gaat verder na de advertentie | Einde advertentie | Gesponsorde links |
        ?Partnercontent | Advertenties van * | Ingezonden mededeling`,
    },
    counts: {
      label: `# min leestijd | # minuten leestijd | Leestijd # minuten | Leestijd: # minuten | Leestijd # min | # keer bekeken |
        # keer gelezen | ?# volgers | # uur geleden | # minuten geleden | # dagen geleden`,
    },
    footer: {
      label: `Algemene voorwaarden | ?Over ons | Neem contact op | Privacy en cookies | Privacybeleid en cookies |
        Werken bij ons | ?Werken bij * | ?Adverteren bij * | Alle rechten voorbehouden`,
      sentence: `Alle rechten voorbehouden | Overname zonder toestemming is niet toegestaan |
        Niets van deze website mag worden overgenomen`,
    },
    topics: {
      lead: `Geplaatst in | Meer over`,
    },
    previousNext: {
      lead: `Vorig artikel | Volgend artikel | Vorig bericht | Volgend bericht | ?Vorige | ?Volgend hoofdstuk | Lees
        hierna | {Vorig;Volgend} {artikel;bericht;verhaal} | {Vorige;Volgende} {pagina;post} | ?Volgende aflevering |
        ?Volgende | Lees als volgende`,
      label: `Vorig artikel | Volgend artikel | Vorige pagina | Volgende pagina | Vorig bericht | Volgend bericht |
        Oudere berichten | Nieuwere berichten | Vorige post | Volgende post | Ouder bericht | Nieuwer bericht | Volgend
        nieuws | Vorig nieuws | ?Volgend hoofdstuk | ?Vorig hoofdstuk | ?Volgend verhaal | ?Vorig verhaal | ?Laatste
        pagina | ?Eerste pagina | ?Berichtnavigatie | ?Berichtennavigatie | Terug naar de lijst | Naar volgend artikel
        | {Vorig;Volgend;Ouder;Nieuwer} {artikel;bericht;nieuwsbericht;verhaal} | {Vorige;Volgende;Oudere;Nieuwere}
        {pagina;post;artikelen;berichten;posts;nieuws;foto;afbeelding;video;blog;column;nieuwsbrief} |
        ?{Vorige;Volgende} {aflevering;editie;les;vraag} | ?{Vorig;Volgend} {hoofdstuk;onderwerp;deel;recept} |
        {Naar;Ga naar;Lees} {het volgende artikel;het vorige artikel;volgend artikel;vorig artikel;het volgende
        bericht;het vorige bericht;de volgende pagina;de vorige pagina;volgende pagina;vorige pagina} | Vorige Volgende
        | Volgende Vorige | Vorige # Volgende | Eerste Vorige Volgende Laatste | Vorige of volgende | ?Pagina # van # |
        Pagina # van # Volgende | ?Pagina # Volgende | {Berichtnavigatie;Berichtennavigatie;Berichten
        paginering;Bericht navigatie;Artikelnavigatie;Reactienavigatie} | Terug {naar het nieuws;naar nieuws;naar het
        nieuwsoverzicht;naar nieuwsoverzicht;naar alle artikelen;naar de artikelen;naar de blog;naar het blog;naar de
        vorige pagina;naar vorige pagina;naar de zoekresultaten;naar zoekresultaten;naar het dossier;naar de lijst;naar
        het archief;naar de inhoudsopgave;naar de rubriek;naar het magazine;naar het forum} | ?Alle
        {berichten;artikelen;nieuwsberichten} | {Bekijk;Lees} alle {berichten;artikelen;nieuwsberichten} | Lees als
        volgende | Volgend artikel over # seconden | Scroll door naar het volgende artikel | ?{Oudere;Nieuwere}
        {foto;afbeelding;video} | ?{Ouder;Nieuwer} verhaal | ?{Vorige;Volgende} {column;blog}`,
    },
  },
  sentences: {
    consent: `
      Deze website gebruikt cookies.
      Deze site gebruikt cookies.
      Wij gebruiken cookies.
      Wij gebruiken cookies om uw ervaring te verbeteren.
      Wij waarderen uw privacy.
      Deze website maakt gebruik van cookies.
      Deze site maakt gebruik van cookies.
      Wij maken gebruik van cookies.
      We gebruiken cookies.
      Wij gebruiken cookies op deze website.
      We gebruiken cookies om je ervaring te verbeteren.
      Door verder te gaan, ga je akkoord met het gebruik van cookies.
      Uw privacy is belangrijk voor ons.
      Jouw privacy is belangrijk voor ons.
      Wij respecteren uw privacy.
      Je kunt je voorkeuren altijd wijzigen.
    `,
    signUp: `
      Meld u aan voor onze nieuwsbrief.
      Schrijf je in voor onze nieuwsbrief.
      U kunt zich op elk moment afmelden.
      Je kunt je op elk moment uitschrijven.
      Dit artikel is alleen voor abonnees.
      Abonneer je op onze nieuwsbrief.
      Meld je aan voor onze nieuwsbrief.
      Log in om verder te lezen.
      Neem een abonnement om verder te lezen.
      Al abonnee? Log in.
      Dit artikel is exclusief voor abonnees.
      Je hebt je limiet van gratis artikelen bereikt.
      Maandelijks opzegbaar.
      Op elk moment opzegbaar.
      Je kunt je altijd afmelden.
      Je kunt je altijd weer uitschrijven.
      Je ontvangt deze e-mail omdat je je hebt aangemeld voor ….
      Bedankt voor je aanmelding.
      Bedankt voor je inschrijving.
      Vul een geldig e-mailadres in.
      Volg ons op social media.
      Download onze app.
      Steun onze journalistiek.
    `,
    comments: `
      Reacties zijn gesloten.
      De reacties zijn gesloten.
      Wees de eerste die reageert.
      Er zijn nog geen reacties.
      Nog geen reacties.
      Reageren is niet meer mogelijk.
      Je moet ingelogd zijn om te reageren.
      Je moet ingelogd zijn om een reactie te plaatsen.
      Log in om te reageren.
      Plaats een reactie.
      Geef een reactie.
      Je reactie wacht op moderatie.
      Praat mee.
    `,
    form: `
      Je e-mailadres wordt niet gepubliceerd.
      Het e-mailadres wordt niet gepubliceerd.
      Vereiste velden zijn gemarkeerd met *.
      Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.
      Uw e-mailadres wordt niet gepubliceerd.
      Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *.
      Verplichte velden zijn gemarkeerd met *.
      Dit veld is verplicht.
      Alle velden zijn verplicht.
      Mijn naam, e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats.
      Stuur mij een e-mail als er vervolgreacties zijn.
      Stuur mij een e-mail als er nieuwe berichten zijn.
      Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.
      Deze site gebruikt Akismet om spam te verminderen.
      Er ging iets mis. Probeer het later opnieuw.
      Deze site wordt beschermd door reCAPTCHA.
    `,
    share: `
      Deel dit artikel!
    `,
    footer: `
      Alle rechten voorbehouden.
      Overname zonder toestemming is niet toegestaan.
      Niets van deze website mag worden overgenomen.
      Ondersteund door WordPress.
      Het bericht … verscheen eerst op ….
    `,
    site: `
      Uw browser ondersteunt deze video niet.
      Uw browser ondersteunt de videotag niet.
      Je browser ondersteunt geen video.
      Schakel JavaScript in om deze pagina te bekijken.
      Deze video is niet beschikbaar.
      Deze inhoud is niet beschikbaar.
    `,
    advert: `
      Artikel gaat verder onder de advertentie.
      De tekst gaat verder onder de foto.
      Lees verder onder de advertentie.
      Dit artikel bevat affiliate links.
    `,
  },
  authorsOwn: `
    Wordt vervolgd
  `,
  toReader: 'u uw je jouw jullie',
  ofPage: 'wij we ons onze site website',
};
