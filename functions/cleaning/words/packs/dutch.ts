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
};
