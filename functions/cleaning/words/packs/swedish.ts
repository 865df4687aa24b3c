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
};
