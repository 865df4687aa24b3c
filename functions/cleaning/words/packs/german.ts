import type { Pack } from '../word-classes.ts';

export const german: Pack = {
  language: 'de',
  plain: `ihrem der die das den dem des ein eine einen einem einer eines und oder aber zu zum zur von vom in im an
    am auf aus bei beim mit nach für über unter um als wie dass dieser diese dieses diesen diesem ist sind war
    waren wird werden wurde sein hat haben hatte kann können soll muss darf es er sie ihr ihre ihren ihrem ihrer
    ich wir uns unser unsere unseren unserem unserer du dich dir dein deine deinen sich man wer was wo wann warum
    nicht kein keine nur auch noch schon so da hier dann wenn alle alles jede jeder jeden bitte durch bis seit
    ihnen euch euer eure mich mir via per`,
  previous:
    'vorheriger vorherige vorheriges vorherigen voriger vorige voriges vorigen zurück früher früheren frühere ältere älterer älteren älter vorangehender',
  next: `nächster nächste nächstes nächsten nächst weiter folgender folgende folgendes folgenden neuere neuerer
    neueren vor vorwärts fortgesetzt fortsetzung geht`,
  piece: `artikel beitrag beiträge beitrags meldung meldungen nachricht nachrichten bericht berichte seite seiten geschichte
    geschichten kapitel video videos bild bilder folge folgen ausgabe ausgaben kommentar kolumne interview thema themen
    schlagzeilen text texte galerie bildergalerie fotostrecke podcast rezept rezepte ressort rubrik reportage story stories
    inhalt inhalte eintrag einträge news teil`,
  more: `mehr meist meistgelesen meistgelesene meistgelesenen ähnlich ähnliche ähnlicher aktuell aktuelle
    aktuelles aktuellen neueste neuesten neuste neusten weitere weiteren weiteres weiterführende verwandt
    verwandte beliebt beliebte beliebteste beliebtesten empfohlen empfohlene empfehlung empfehlungen empfehlen
    auch interessieren interessant interessante gefallen könnte könnten redaktion redaktions außerdem anderen
    andere kommentiert meistkommentiert geteilt meistgeteilt thema themen dazu passend passende lesetipp lesetipps
    ebenfalls`,
  read: `lesen lies lest liest gelesen sehen sieh seht siehe sehe hören hör anschauen ansehen entdecken
    weiterlesen klicken ansicht anzeigen erfahren hinweis jetzt mehr zum scrollen weiterzulesen`,
  share: `teilen teile teilt geteilt drucken merken speichern kopieren kopiert link versenden verschicken senden
    weiterleiten empfehlen weitersagen verlinken twittern tweeten schenken verschenken vorlesen anhören merkliste
    lesezeichen zwischenablage mailen ausdrucken folgen folge`,
  join: `newsletter postfach posteingang abonnieren abonniere abonniert abonnieren anmelden melden melde meldet
    registrieren registriere folgen folge folgt werden erhalten erhalte bekommen holen hole sichern sichere
    bestellen bestelle testen teste unterstützen unterstütze unterstützt spenden spende eintragen trage tragen
    mitmachen beitreten verpassen verpasse danke dank schreiben schreibe verfassen hinterlassen hinterlasse
    diskutieren diskutiere diskutieren mitdiskutieren zeigen laden lade herunterladen kündigen bleiben bleibe
    lesen wollen möchten abgeben abschicken absenden senden mitreden informieren an ab ein verfügbar angemeldet
    abonnement hier abmelden abmeldung abo herunter abschließen meinen meinst kanal`,
  letter: `abonnieren abonniere anmelden melden newsletter newsletters newslettern rundbrief postfach posteingang
    mitglied mitgliedschaft mitglieder abo abos abonnement abonnements abonnent abonnenten benachrichtigung
    benachrichtigungen mailadresse digitalabo probeabo epaper probemonat abmelden abmeldung journalismus spenden`,
  offer: `kostenlos kostenlose kostenlosen gratis täglich tägliche täglichen wöchentlich wöchentliche
    wöchentlichen monatlich monat monate woche wochen tag morgen abend jetzt heute neu neue neuen wichtig
    wichtigste wichtigsten aktuell aktuellen neuesten direkt bequem exklusiv exklusive unbegrenzt unbegrenzten
    digital digitale keine mehr news nachrichten geschichten immer alles unverbindlich erste ersten beste besten
    laufenden journalismus unabhängigen inhalte artikel tage preis euro nur sofort freitag montag samstag sonntag
    jeden mail briefing zugang kanal kanälen community app updates update leser leserinnen plus premium angebot
    dazu zum thema themen top tipp tipps hintergrund hintergründe passend passende auswahl geschlossen jederzeit
    möglich unabhängiger`,
  cookie: 'cookie cookies einwilligung zustimmung',
  choice: `akzeptieren akzeptiere annehmen ablehnen ablehne zustimmen zustimme einverstanden verweigern einstellungen
    einstellung auswahl alle alles nur notwendige notwendigen erforderliche essenzielle verstanden schließen
    bestätigen speichern anpassen verwalten erlauben zulassen optionen weiter mehr erfahren ja nein ändern
    datenschutz privatsphäre`,
  usage: `verwenden verwendet verwendung nutzen nutzt nutzung benutzen setzen webseite webseiten website seite
    seiten internetseite erlebnis erfahrung nutzererlebnis verbessern verbesserung bieten bestmögliche
    bestmöglichen beste besten partner partnern daten personenbezogene inhalte anzeigen werbung personalisieren
    personalisierte personalisierten analysieren analyse technologien ähnliche vergleichbare dienste diensten
    informationen weitere weiteren finden erfahren datenschutzerklärung surfen besuch besuchen gerät speichern
    abrufen zwecke zwecken zugriff optimal optimieren gewährleisten funktionen soziale medien stimmen
    einverstanden indem durch browser angebot zustimmung jederzeit widerrufen klick tracking schätzen respektieren`,
  advert: `anzeige anzeigen werbung reklame inserat gesponsert sponsored bezahlte advertorial werbeanzeige
    verlagsangebot gesponserter gesponserte gesponserten`,
  comment: `kommentar kommentare kommentaren kommentieren kommentiere antwort antworten antworte diskussion
    diskussionen leserkommentare leserbriefe debatte diskutieren diskutiere mitdiskutieren leserbrief`,
  form: `mail e adresse veröffentlicht erforderlich erforderliche felder pflichtfelder feld markiert gekennzeichnet name website
    passwort benutzername vergessen angemeldet abschicken absenden einloggen anmelden login registrieren konto bleiben bleibt
    nicht wird sind eingeben geben gib`,
  legal: `rechte vorbehalten urheberrecht urheberrechtlich geschützt copyright nachdruck vervielfältigung
    genehmigung verlag gmbh verboten untersagt`,
  clause: 'alle',
  footer: `kontakt impressum datenschutz datenschutzerklärung agb nutzungsbedingungen geschäftsbedingungen uns
    mediadaten barrierefreiheit cookies rechtliches sitemap widerruf privatsphäre fehler korrektur`,
  topic:
    'schlagwort schlagwörter schlagworte tags themen thema stichwort stichworte stichwörter kategorie kategorien rubrik abgelegt mehr',
  count: `lesezeit lesedauer gelesen aktualisiert veröffentlicht stand geändert zuletzt aufrufe aufruf kommentare geteilt erstellt
    update uhr ansichten klicks bewertungen bewertung zugriffe`,
  unit: 'minute minuten min std stunde stunden sekunde sekunden tag tage tagen woche wochen monat monate monaten vor uhr zeichen jahr jahre jahren',
  date: `januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug
    sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so heute gestern`,
  site: `startseite menü suche suchen springen navigation hauptinhalt hauptnavigation seitenanfang anmelden
    abmelden login warenkorb einloggen ausloggen home überspringen oben übersicht`,
  common: `über karriere jobs werben hilfe presse team redaktion cookie einstellungen hinweise archiv abo newsletter shop
    kündigen verträge start inhalt oben nach zum anfang konto merkliste schließen öffnen einblenden ausblenden
    anzeigen übersicht zurück direkt profil ressorts aufklappen posten artikel geschenk freunde freund schriftgröße
    öffnet fenster neuem neues pdf gefällt mir`,
  wall: `fehler gefunden seite leider existiert aufgerufene aufgerufen verschoben gelöscht adresse falsch server
    verweigert verboten verfügbar nicht mehr versuchen erneut später aktivieren browser überprüfen überprüft mensch
    roboter wartung zugriff weitergeleitet moment angeforderte entschuldigung vorübergehend`,
  network: 'facebook',
};
