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
};
