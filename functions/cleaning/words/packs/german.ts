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
  homes: 'Startseite | Start | Hauptseite | Zur Startseite',
  heres: 'Sie sind hier | Du bist hier | Sie befinden sich hier | Aktuelle Position',
  wordings: {
    photo: {
      label: `?Bildergalerie | ?Fotostrecke | ?Galerie | ?Fotogalerie | Zur Fotostrecke | Zur Bildergalerie | Zur
        Galerie | Fotostrecke öffnen | Bildergalerie öffnen | Galerie öffnen | Galerie schließen | Alle Bilder ansehen
        | Alle Fotos ansehen | Alle Bilder anzeigen | Alle # Bilder ansehen | Alle # Fotos anzeigen | # Bilder ansehen
        | ?Weitere Bilder | ?Mehr Bilder | Bild vergrößern | Foto vergrößern | Zum Vergrößern klicken | Zum Vergrößern
        anklicken | Klicken zum Vergrößern | Bild in Vollansicht öffnen | Bild im Vollbild öffnen | Bild im Großformat
        anzeigen | Bild im Großformat öffnen | ?Großansicht | ?Vollbild | ?Vollbildansicht | Vollbild öffnen | Vollbild
        beenden | ?Bild # von # | ?Foto # von # | ?# von # | ?# Bilder | ?# Fotos | Nächstes Bild | Vorheriges Bild |
        Voriges Bild | Nächstes Foto | Vorheriges Foto | Bild herunterladen | Bild speichern | Bildunterschrift
        anzeigen | Bildunterschrift ausblenden | Bildunterschrift einblenden | Bild nicht verfügbar | Bild wird geladen
        | Diashow starten | ?Diashow | Bilder durchklicken | ?Durchklicken | Zurück zur Galerie | Vorschaubilder
        anzeigen | Wischen für mehr Bilder | Bild in voller Größe | Bilder anzeigen | ?Alle Bilder | Zur Bilderstrecke
        | Bilderstrecke starten | Galerie starten | Fotostrecke starten | ?Vollbildmodus | Im Vollbild ansehen | Bild
        schließen | Lightbox öffnen | In Großansicht öffnen | Zum Vergrößern bitte klicken | ?Bildinformationen |
        Bild-Informationen anzeigen`,
    },
    player: {
      label: `Video abspielen | Video ansehen | Video starten | ?Abspielen | ?Wiedergabe | ?Wiedergeben |
        ?Stummschalten | ?Ton an | ?Ton aus | Ton einschalten | Audio abspielen | Artikel anhören | Beitrag anhören |
        Diesen Artikel anhören | Text vorlesen lassen | Artikel vorlesen | ?Vorlesen | Vorlesen lassen | Jetzt anhören
        | Jetzt ansehen | ?Zum Video | ?Zum Audio | ?Zum Podcast | ?Anhören | ?Hören | Video laden | Video wird geladen
        | Player wird geladen | Video schließen | Video teilen | Video einbetten | Werbung überspringen | Anzeige
        überspringen | ?Überspringen | Überspringen in # | Werbung endet in # | Das Video startet in # | ?Als Nächstes
        | Nächstes Video | Weitere Videos | Mehr Videos | Ähnliche Videos | Neueste Videos | Videos des Tages | Video
        des Tages | Die neuesten Videos | ?Autoplay | Automatische Wiedergabe | ?Untertitel | Untertitel an |
        Untertitel aus | ?Wiedergabegeschwindigkeit | ?Geschwindigkeit | ?Lautstärke | ?Qualität | ?Einstellungen |
        Transkript anzeigen | ?Transkript | Audio herunterladen | Folge herunterladen | Download Audio | Hördauer #
        Minuten | ?Dauer # | Dauer # Minuten | Länge # Minuten | ?# Min. | Im Livestream ansehen | Zum Livestream |
        Livestream starten | Mehr aus der Mediathek | In der Mediathek ansehen | Zur Mediathek | Podcast abonnieren |
        ?Video-Player | ?Audio-Player | Laufzeit # | Dauer # Min. | Video # Min. | Audio # Min. |
        {Video;Audio;Podcast;Beitrag;Folge;Livestream;Stream}
        {abspielen;starten;pausieren;anhören;ansehen;herunterladen;stoppen;erneut
        abspielen;laden;schließen;teilen;einbetten;abonnieren} | {Diesen Artikel;Den Artikel;Artikel;Den Text;Beitrag}
        {anhören;hören;vorlesen lassen;jetzt anhören;als Audio anhören} | {Werbung;Anzeige;Intro}
        {überspringen;überspringen in #;kann in # übersprungen werden} | {Nächstes;Vorheriges} {Video;Audio} {in
        #;abspielen;} | {Weitere;Mehr;Ähnliche;Neueste;Beliebte} {Videos;Podcasts} {ansehen;anzeigen;} |
        {Untertitel;Autoplay;Ton} {einschalten;ausschalten;an;aus;aktivieren;deaktivieren} |
        {Vollbild;Vollbildmodus;Mini-Player} {öffnen;schließen;beenden;verlassen;starten} | ?{Untertitel;Autoplay;Ton}
        {einschalten;ausschalten;aktivieren;deaktivieren} | ?{Video;Audio;Podcast;Folge;Stream;Livestream}
        {laden;schließen;stoppen;herunterladen;anhören;ansehen}`,
      sentence: `Ihr Browser unterstützt das Video-Tag nicht | Ihr Browser unterstützt dieses Video nicht |
        Ihr Browser unterstützt keine HTML5-Videos | Ihr Browser unterstützt das Audio-Element nicht |
        Dein Browser unterstützt dieses Video nicht | Dein Browser unterstützt das Audio-Element nicht |
        Dieses Video ist nicht mehr verfügbar | Dieses Video ist nicht verfügbar |
        Das Video ist in Ihrem Land nicht verfügbar | Das Video konnte nicht geladen werden |
        Das Video kann nicht abgespielt werden | Video kann nicht abgespielt werden |
        Bitte aktivieren Sie JavaScript, um dieses Video anzusehen | Zum Abspielen des Videos wird JavaScript benötigt |
        Beim Abspielen ist ein Fehler aufgetreten | Dieser Artikel wurde automatisch vertont |
        Der Text wird mit einer künstlichen Stimme vorgelesen | Diese Audioversion wurde künstlich erzeugt |
        Diese Audioversion wurde automatisch erstellt | Hier vorgelesen von einer künstlichen Stimme`,
    },
    readAlso: {
      lead: `Im Video | Lesen Sie auch im Video | Sehen Sie hier | Sehen Sie auch | Video dazu | Jetzt ansehen | Zum
        Anhören | ?Zum Video | Im Podcast | Lesen Sie auch | Lesen Sie dazu auch | Lesen Sie auch den Artikel | Lesen
        Sie hierzu auch | Lesen Sie mehr | Lies auch | Auch interessant | Mehr zum Thema | Mehr dazu | Passend dazu |
        Siehe auch | Mehr lesen | Hier lesen Sie mehr | Mehr Informationen | Interview zum Thema | Mehr aus der Region`,
    },
    embed: {
      label: `Sieh dir diesen Beitrag auf Instagram an | Diesen Beitrag auf Instagram ansehen | Auf Instagram ansehen |
        Auf X ansehen | Auf Twitter ansehen | Auf Facebook ansehen | Auf YouTube ansehen | Auf TikTok ansehen | Ein
        Beitrag geteilt von * | ?Beitrag von * | ?Tweet von * | ?Externer Inhalt | Externe Inhalte anzeigen | Externen
        Inhalt anzeigen | Externe Inhalte laden | Externen Inhalt laden | Externen Inhalt zulassen | Inhalt laden |
        Inhalt anzeigen | Inhalte anzeigen | Inhalt entsperren | Inhalt immer laden | Inhalte von Drittanbietern immer
        laden | Inhalte immer entsperren | Externer Inhalt von * | Empfohlener externer Inhalt | Empfohlener
        redaktioneller Inhalt | Tweet laden | Karte laden | YouTube immer entsperren | Instagram-Inhalte immer anzeigen
        | Zur interaktiven Grafik | ?Interaktive Grafik | ?Interaktive Karte | Größere Karte anzeigen | Karte
        vergrößern | Mehr auf Instagram | Daten herunterladen | Erstellt mit Datawrapper | Zur Umfrage | ?Umfrage |
        ?Abstimmen | Jetzt abstimmen | Ergebnis anzeigen | Beitrag auf Instagram ansehen | Inhalte von * anzeigen |
        Tweet anzeigen | Post anzeigen | Auf Karte anzeigen | ?Einbetten | Code zum Einbetten | Immer zeigen | Immer
        laden | Jetzt laden | {Inhalte;Inhalt;Externe Inhalte;Externen Inhalt;Diesen
        Inhalt;Video;Tweet;Beitrag;Karte;Grafik;Post} {anzeigen;laden;freischalten;aktivieren;immer
        anzeigen;entsperren;zulassen} | {Beitrag;Post;Tweet;Video;Profil} auf
        {Instagram;X;Twitter;Facebook;TikTok;YouTube;Threads;Bluesky} {ansehen;anzeigen;öffnen} | {Auf;Bei}
        {Instagram;X;Facebook;TikTok;YouTube;Threads;Bluesky;Spotify;SoundCloud} {ansehen;anzeigen;öffnen;anhören} |
        {YouTube;X;Instagram;TikTok;Facebook;Podcast}-{Inhalte;Inhalt} {immer
        anzeigen;anzeigen;laden;aktivieren;akzeptieren} | {Umfrage;Ergebnis;Ergebnisse} {anzeigen;ansehen;starten} | An
        der Umfrage teilnehmen | {Größere;Interaktive} Karte {anzeigen;ansehen;öffnen} | Zur {Karte;Grafik;Datenquelle}
        | ?Zur {Karte;Grafik;Datenquelle} | ?{Karte;Grafik;Video;Post} {aktivieren;anzeigen;laden} | ?Umfrage starten`,
      sentence: `An dieser Stelle finden Sie Inhalte von * | An dieser Stelle finden Sie einen externen Inhalt von * |
        An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt |
        An dieser Stelle finden Sie einen externen Inhalt von *, der den Artikel ergänzt |
        Sie können sich den Inhalt mit einem Klick anzeigen lassen |
        Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden |
        Sie können ihn mit einem Klick anzeigen lassen |
        Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden |
        Ich bin damit einverstanden, dass mir dieser externe Inhalt angezeigt wird |
        Damit können personenbezogene Daten an Drittplattformen übermittelt werden |
        Es können dabei personenbezogene Daten an Drittplattformen übermittelt werden |
        Mehr dazu in unserer Datenschutzerklärung | Mehr Informationen dazu in der Datenschutzerklärung |
        Weitere Informationen in unserer Datenschutzerklärung |
        Zum Anzeigen dieses Inhalts müssen Sie den Cookies zustimmen |
        Zur Anzeige dieses Inhalts ist Ihre Zustimmung erforderlich |
        Um diesen Inhalt anzuzeigen, benötigen wir Ihre Zustimmung |
        Wir benötigen Ihre Zustimmung, um den Inhalt von * anzuzeigen |
        Wir benötigen Ihre Einwilligung, um diesen Inhalt anzuzeigen | Dieser Inhalt stammt von einem Drittanbieter |
        Dieser Inhalt ist nicht mehr verfügbar | Dieser Inhalt kann nicht angezeigt werden |
        Dieser Beitrag ist nicht mehr verfügbar | Dieser Inhalt wird von * bereitgestellt |
        Mit dem Laden des Beitrags akzeptieren Sie die Datenschutzerklärung von * |
        Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube |
        Hier klicken, um den Inhalt von * anzuzeigen | Hier klicken, um Inhalte von * anzuzeigen`,
    },
    continues: {
      label: `Lesen Sie nach der Anzeige weiter | Weiterlesen nach der Anzeige | Nach der Anzeige weiterlesen | Artikel
        wird nach der Anzeige fortgesetzt | Der Artikel wird nach der Anzeige fortgesetzt | Text wird nach der Anzeige
        fortgesetzt | Der Text geht nach der Anzeige weiter | Nach der Werbung geht es weiter | Weiter nach der Anzeige
        | Weiter nach der Werbung | Artikel unten weiterlesen | Der Artikel geht unten weiter | Unten weiterlesen |
        Hier weiterlesen | ?Weiterlesen | Jetzt weiterlesen | Ganzen Artikel lesen | Den ganzen Artikel lesen | Den
        vollständigen Artikel lesen | Vollständigen Artikel lesen | Gesamten Artikel lesen | Zum ganzen Artikel | Zum
        vollständigen Artikel | Zum Artikel | Artikel weiterlesen | Mehr anzeigen | Artikel aufklappen | Artikel
        ausklappen | Fortsetzung auf Seite # | Fortsetzung Seite # | Fortsetzung von Seite # | Fortsetzung auf der
        nächsten Seite | Weiter auf Seite # | Weiter auf der nächsten Seite | Lesen Sie weiter auf Seite # | Mehr auf
        Seite # | Siehe Seite # | Bericht auf Seite # | Bericht Seite # | Lesen Sie mehr auf Seite # | Scrollen zum
        Weiterlesen | Zum Weiterlesen scrollen | ?Weiter scrollen | Zum Weiterlesen hier klicken | Hier klicken, um
        weiterzulesen | Anzeige, Artikel geht darunter weiter | {Der Artikel;Artikel;Der Text;Text;Der Beitrag;Beitrag}
        {wird;geht} {unter der Anzeige;nach der Anzeige;unterhalb der Anzeige;nach der Werbung;unter der Werbung;unter
        dem Video;nach dem Video;unter dem Bild;nach dem Bild;unter der Bildergalerie;unten;darunter;weiter unten}
        {weiter;fortgesetzt} | {Lesen Sie;Lies} {weiter nach der Anzeige;nach der Anzeige weiter;unter der Anzeige
        weiter;nach der Werbung weiter;hier weiter;unten weiter;auf der nächsten Seite weiter} | {Mehr;Weniger;Alles}
        {lesen;anzeigen;einblenden} | {Ganzen;Gesamten;Vollständigen;Kompletten} {Artikel;Text;Beitrag}
        {lesen;anzeigen;aufklappen;ansehen} | {Artikel;Text;Beitrag} {ganz;vollständig;komplett} {lesen;anzeigen} |
        {Fortsetzung;Bericht;Mehr;Weiter;Lesen Sie mehr} {auf Seite #;Seite #;auf der nächsten Seite;auf S. #;S. #}`,
    },
    wrapper: {
      label: `Im Browser ansehen | Im Browser anzeigen | Im Browser öffnen | Im Browser lesen | Newsletter im Browser
        ansehen | Newsletter im Browser lesen | Newsletter im Browser öffnen | E-Mail im Browser ansehen | Diese E-Mail
        im Browser ansehen | Diesen Newsletter im Browser anzeigen | ?Webversion | Zur Webversion | Webversion anzeigen
        | ?Online-Version | Online lesen | Online-Version ansehen | Newsletter abbestellen | Newsletter abmelden | Vom
        Newsletter abmelden | Hier abmelden | Hier abbestellen | ?Abbestellen | ?Abmelden | Jetzt abmelden |
        Einstellungen ändern | ?Newsletter-Einstellungen | Newsletter verwalten | Newsletter weiterempfehlen |
        Newsletter weiterleiten | An einen Freund weiterleiten | An Freunde weiterleiten | ?Weiterleiten |
        ?Weiterempfehlen | Profil ändern | Daten ändern | Zum Newsletter-Archiv | ?Newsletter-Archiv | Frühere Ausgaben
        | ?Ausgabe # | Zur Anmeldung | {Im Browser;Im Webbrowser;Online;Im Web;Als Webseite}
        {ansehen;anzeigen;öffnen;lesen;anschauen;betrachten} | {Diese E-Mail;Diese Mail;Diesen
        Newsletter;Newsletter;E-Mail;Mail;Diese Nachricht;Den Newsletter} {im Browser;online;im Web;in Ihrem Browser;im
        Webbrowser} {ansehen;anzeigen;öffnen;lesen;anschauen} |
        {Webansicht;Browserversion;Online-Ansicht;Onlineversion;Browseransicht;Onlineansicht} {anzeigen;öffnen;} | Zur
        {Onlineversion;Online-Version;Webansicht;Browserversion;Online-Ansicht} | {Newsletter;Vom Newsletter;Aus dem
        Verteiler;Aus dem Newsletter;Von diesem Newsletter} {abbestellen;abmelden;austragen} | {Hier;Jetzt;Klicken Sie
        hier, um sich} {abbestellen;abmelden;austragen;abzumelden;vom Newsletter abmelden;Newsletter abbestellen} |
        {Sich abmelden;Austragen;Abbestellen hier;Abmeldelink;Abmeldung vom Newsletter;Newsletter-Abmeldung} |
        {Einstellungen;Profil;Daten;E-Mail-Adresse;Präferenzen;Newsletter-Einstellungen;Abonnement;Newsletter-Profil;E-Mail-Einstellungen;Abo-Einstellungen}
        {ändern;verwalten;anpassen;bearbeiten;aktualisieren} | {Ihre;Deine;Meine}
        {Einstellungen;Daten;E-Mail-Einstellungen;Newsletter-Einstellungen}
        {ändern;verwalten;anpassen;bearbeiten;aktualisieren} | {Newsletter;Diesen Newsletter;Diese E-Mail;Mail;Diese
        Mail} {weiterleiten;weiterempfehlen;teilen;an Freunde weiterleiten;an einen Freund weiterleiten;an Kollegen
        weiterleiten} | An {Freunde;Kollegen;einen Freund;eine Freundin} {weiterleiten;senden;weiterempfehlen} |
        {Newsletter-Archiv;Newsletterarchiv;Archiv ansehen;Alle Newsletter ansehen;Frühere Newsletter;Vergangene
        Ausgaben;Bisherige Ausgaben;Ältere Ausgaben;Alle Ausgaben ansehen;Letzte Ausgaben} | ?{Newsletter;Ausgabe} {Nr.
        #;#;vom #} | Als {Spam;Werbung} melden | {Abmelden;Abbestellen} {Impressum;Datenschutz;Einstellungen
        ändern;Weiterleiten;Im Browser ansehen} | {Impressum;Datenschutz;Kontakt} {Abmelden;Abbestellen;Newsletter
        abbestellen} | {Wie hat Ihnen;Wie gefällt Ihnen;Wie hat dir;Wie gefällt dir} {dieser Newsletter;der
        Newsletter;diese Ausgabe;unser Newsletter} {gefallen;}? | Feedback zum Newsletter | Feedback zu diesem
        Newsletter | Anzeige schalten im Newsletter | Werben im Newsletter |
        ?{Einstellungen;Profil;Daten;E-Mail-Adresse;Präferenzen;Abonnement}
        {ändern;verwalten;anpassen;bearbeiten;aktualisieren} | ?Austragen | ?Sich abmelden |
        ?{Vergangene;Bisherige;Ältere;Letzte} Ausgaben`,
      sentence: `Wenn dieser Newsletter nicht richtig angezeigt wird, klicken Sie bitte hier | Wenn diese E-Mail nicht
        richtig angezeigt wird, klicken Sie bitte hier | Falls diese E-Mail nicht richtig angezeigt wird, klicken Sie
        bitte hier | Sollte diese E-Mail nicht korrekt dargestellt werden, klicken Sie bitte hier | Wird diese E-Mail
        nicht richtig angezeigt? | Wird dieser Newsletter nicht richtig dargestellt? | Probleme mit der Darstellung? |
        Probleme bei der Darstellung? Im Browser ansehen | Sie erhalten diese E-Mail, weil Sie sich für * angemeldet
        haben | Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben | Sie erhalten diesen
        Newsletter, weil Sie sich dafür angemeldet haben | Sie erhalten diesen Newsletter, weil Sie ihn abonniert haben
        | Sie erhalten diesen Newsletter, weil Sie sich für * angemeldet haben | Du erhältst diese E-Mail, weil du dich
        für * angemeldet hast | Du erhältst diesen Newsletter, weil du dich angemeldet hast | ?Diese E-Mail wurde an *
        gesendet | ?Diese E-Mail wurde an * verschickt | Dieser Newsletter wurde an * gesendet | Wenn Sie keine
        weiteren E-Mails erhalten möchten, klicken Sie hier | Wenn Sie diesen Newsletter nicht mehr erhalten möchten,
        klicken Sie hier | Wenn Sie keine E-Mails mehr erhalten möchten, können Sie sich hier abmelden | Sie möchten
        diesen Newsletter nicht mehr erhalten? | Sie wollen diesen Newsletter nicht mehr erhalten? | Hier können Sie
        den Newsletter abbestellen | Hier können Sie sich abmelden | Sie können den Newsletter jederzeit abbestellen |
        Sie können sich jederzeit abmelden | Sie können sich jederzeit wieder abmelden | Du kannst dich jederzeit
        abmelden | Abmeldung jederzeit möglich | Die Abmeldung ist jederzeit möglich | Wurde Ihnen dieser Newsletter
        weitergeleitet? | Wurde Ihnen dieser Newsletter weitergeleitet? Hier können Sie ihn abonnieren | Ihnen wurde
        dieser Newsletter weitergeleitet? | Bitte antworten Sie nicht auf diese E-Mail | Bitte nicht auf diese E-Mail
        antworten | Fügen Sie * Ihrem Adressbuch hinzu | Bitte fügen Sie * Ihrem Adressbuch hinzu | {Sie erhalten;Sie
        haben;Du erhältst;Du bekommst;Sie bekommen} {diese E-Mail;diesen Newsletter;diese Mail;diese Nachricht}{, weil;
        erhalten, weil;, da;, weil} … | {Wenn Sie;Falls Sie;Sollten Sie;Wenn du;Falls du} {diesen Newsletter;unseren
        Newsletter;diese E-Mails;keine E-Mails;keine weiteren E-Mails;keinen Newsletter;keine Mails} {nicht mehr
        erhalten;mehr erhalten;mehr von uns erhalten;nicht länger erhalten} … | {Wird;Werden} {diese E-Mail;dieser
        Newsletter;diese Mail;diese Nachricht;die Bilder} {nicht richtig;nicht korrekt;nicht} {angezeigt;dargestellt}{;
        …} | {Wenn;Falls;Sollte} {diese E-Mail;dieser Newsletter;diese Mail;diese Nachricht} nicht {richtig;korrekt}
        {angezeigt;dargestellt} {wird;werden}{; …} | {Probleme;Schwierigkeiten;Darstellungsprobleme} {mit;bei;beim}
        {der Darstellung;der Anzeige;Lesen dieser E-Mail;Lesen des Newsletters}{; …} | {Sie möchten;Sie wollen;Du
        möchtest;Du willst;Möchten Sie;Möchtest du} {diesen Newsletter;unseren Newsletter;keine E-Mails;keine weiteren
        E-Mails;den Newsletter} {nicht mehr erhalten;mehr erhalten;abbestellen;mehr von uns erhalten;nicht mehr
        bekommen}{; …} | {Ihnen;Dir} wurde dieser Newsletter {weitergeleitet;empfohlen}{; …} | {Wurde;Haben Sie;Hast
        du} {Ihnen dieser Newsletter;dir dieser Newsletter;diesen Newsletter;diese E-Mail;Ihnen diese E-Mail}
        weitergeleitet{; …; bekommen; bekommen …} | {Gefällt;Hat} {Ihnen dieser Newsletter;dir dieser Newsletter;Ihnen unser Newsletter}{; gefallen}{; …} | {Sie können;Du kannst} {den Newsletter;diesen Newsletter;unseren
        Newsletter;sich;dich} {jederzeit;hier;jederzeit hier;mit einem Klick;jederzeit wieder}
        {abbestellen;abmelden;austragen} | {Klicken Sie hier;Klicke hier}, um {sich abzumelden;den Newsletter
        abzubestellen;sich vom Newsletter abzumelden;dich abzumelden} | {Dies ist;Das ist} eine {automatisch
        erstellte;automatisch generierte;automatische} {E-Mail;Nachricht}{; …} | {Diese E-Mail;Diese Nachricht} wurde
        automatisch {erstellt;generiert;versendet;verschickt}{; …} | {Bitte antworten Sie nicht;Bitte nicht
        antworten;Antworten Sie bitte nicht} auf {diese E-Mail;diese Mail;diese Nachricht}{; …} | Damit Sie unsere
        {E-Mails;Newsletter} {auch künftig;weiterhin;zuverlässig;sicher} erhalten, … | {Um sich;Wenn Sie sich}
        {abzumelden;vom Newsletter abzumelden;abmelden möchten;vom Newsletter abmelden möchten}, {klicken Sie
        hier;klicken Sie bitte hier}`,
    },
    paywall: {
      label: `Jetzt weiterlesen | ?Weiterlesen mit * | Jetzt abonnieren | ?Abonnieren | Abo abschließen | Abonnement
        abschließen | Jetzt testen | Jetzt kostenlos testen | Kostenlos testen | Gratis testen | Probeabo starten |
        ?Probeabo | Zum Probeabo | Zum Abo | Zum Angebot | Zu den Angeboten | Angebot ansehen | Alle Angebote | Zur
        Kasse | Bereits Abonnent | Bereits Abonnent? Hier anmelden | Bereits Abonnent? Jetzt anmelden | Sie sind
        bereits Abonnent | Sie haben bereits ein Abo | Sie haben schon ein Abo | Du hast bereits ein Abo | Schon
        Abonnent | Schon registriert | Bereits registriert | Bereits registriert? Hier anmelden | Sie haben bereits ein
        Konto | Noch kein Konto | Noch kein Abo | Noch nicht registriert | Jetzt registrieren | Kostenlos registrieren
        | Registrieren und weiterlesen | Kostenlos registrieren und weiterlesen | Anmelden und weiterlesen | Einloggen
        und weiterlesen | Jetzt anmelden | Jetzt einloggen | Jetzt freischalten | Artikel freischalten | Diesen Artikel
        freischalten | Artikel kaufen | Nur für Abonnenten | Nur für Abonnentinnen und Abonnenten | Exklusiv für
        Abonnenten | Exklusiv für Abonnentinnen und Abonnenten | Für Abonnenten | ?Nur für Mitglieder | Exklusiv für
        Mitglieder | ?Exklusiv | ?Premium-Inhalt | ?Premium-Artikel | ?Plus-Artikel | ?Plus-Inhalt | ?Abo-Artikel |
        ?Abo-Inhalt | Artikel nur für Abonnenten | Alle Vorteile ansehen | Jederzeit kündbar | Monatlich kündbar |
        Jederzeit monatlich kündbar | # Monat gratis | # Wochen kostenlos | # Wochen gratis | Erster Monat gratis |
        Erster Monat kostenlos | Im ersten Monat kostenlos | # € im Monat | # € pro Monat | # Euro pro Monat | Danach #
        € im Monat | danach # € monatlich | ?Monatsabo | ?Jahresabo | ?Digitalabo | Zum Digitalabo | ?Digital-Abo |
        ?E-Paper | Zum E-Paper | Artikel verschenken | Artikel schenken | Abo verschenken | Mitglied werden |
        ?Vielleicht später | ?Nein danke | ?Nein, danke | Später erinnern | ?Nicht jetzt | Mit Werbung weiterlesen |
        Mit Werbung weiterlesen wie gewohnt | Werbefrei weiterlesen | Ohne Werbung lesen | Weiterlesen mit Abo | Jetzt
        Abo testen | Kostenlos weiterlesen | Sie haben bereits ein Abo? Hier einloggen | Sie haben bereits ein Abo?
        Jetzt anmelden | Sie sind schon Abonnent? | Bereits Abonnent? Anmelden | Bereits registriert? Anmelden | Schon
        Abonnent? Hier einloggen | Hier einloggen | Hier anmelden | Zugang freischalten | Alle Angebote ansehen |
        Abo-Angebote | Alle Abo-Angebote | Angebot wählen | # Monate für # € | Jetzt kostenlos registrieren | Noch kein
        Konto? Jetzt registrieren | Zugang für Abonnenten | E-Paper-Abo | Jetzt Mitglied werden`,
      sentence: `Dieser Artikel ist nur für Abonnenten | Dieser Artikel ist nur für Abonnenten verfügbar | Dieser
        Artikel ist exklusiv für Abonnenten | Dieser Artikel ist Abonnenten vorbehalten | Dieser Inhalt ist nur für
        Abonnenten | Dieser Text ist nur für Abonnenten | Dieser Inhalt ist nur für Mitglieder | Sie möchten
        weiterlesen? | Sie wollen weiterlesen? | Du willst weiterlesen? | Lesen Sie weiter mit * | Lesen Sie diesen
        Artikel mit * | Lesen Sie diesen und alle weiteren Artikel mit * | Mit einem Abo lesen Sie alle Artikel | Um
        weiterzulesen, melden Sie sich bitte an | Um diesen Artikel zu lesen, melden Sie sich bitte an | Bitte melden
        Sie sich an, um weiterzulesen | Bitte melden Sie sich an | Bitte loggen Sie sich ein | Bitte loggen Sie sich
        ein, um weiterzulesen | Bitte registrieren Sie sich, um weiterzulesen | Melden Sie sich an, um weiterzulesen |
        Registrieren Sie sich kostenlos, um weiterzulesen | Registrieren Sie sich kostenlos und lesen Sie weiter | Sie
        haben Ihr monatliches Limit erreicht | Sie haben Ihr Limit an kostenlosen Artikeln erreicht | Sie haben # von #
        kostenlosen Artikeln gelesen | Sie haben noch # kostenlose Artikel | Noch # kostenlose Artikel in diesem Monat
        | Unterstützen Sie unabhängigen Journalismus | Unterstützen Sie unseren Journalismus | Mit Ihrem Abo
        unterstützen Sie unseren Journalismus | Sie haben bereits ein Abo? Hier anmelden | Sie haben bereits ein Abo?
        Melden Sie sich hier an | Das Abo verlängert sich automatisch | Das Abo ist jederzeit kündbar | Sie können
        jederzeit kündigen | Jederzeit kündbar, keine Mindestlaufzeit`,
    },
    app: {
      label: `App herunterladen | App laden | App jetzt herunterladen | Jetzt App herunterladen | Jetzt die App laden |
        Zur App | In der App lesen | In der App öffnen | In der App ansehen | In der App weiterlesen | ?App öffnen |
        Unsere App | Unsere Apps | Die App herunterladen | ?Die * App | Die * App herunterladen | Jetzt die * App
        herunterladen | Die App von * | Laden im App Store | Jetzt bei Google Play | Bei Google Play | Im App Store |
        App Store | Google Play | Jetzt im App Store laden | Jetzt bei Google Play laden | ?Für Android | ?Für iOS |
        ?Für iPhone | ?Apps | ?Mobile Apps | ?QR-Code scannen | QR-Code scannen und App laden | ?App installieren |
        Jetzt installieren | Push-Nachrichten aktivieren | Push-Benachrichtigungen aktivieren | Benachrichtigungen
        aktivieren | Benachrichtigungen einschalten | Push aktivieren | Eilmeldungen aktivieren | App bewerten |
        Kostenlos im App Store | App holen | Jetzt App holen | App installieren und weiterlesen | Zur App wechseln |
        Weiter in der App | Im Browser bleiben | Im Browser fortfahren | Weiter im Browser | Mit der App lesen | App
        für iOS und Android | App für Android | App für iPhone | Laden bei Google Play | Jetzt downloaden |
        ?Herunterladen | Kostenlose App | Unsere Nachrichten-App | Nachrichten-App | Die kostenlose * App | Scannen und
        herunterladen | QR-Code scannen und herunterladen | Mitteilungen aktivieren | Mitteilungen erlauben |
        Push-Mitteilungen erhalten | Push-Service aktivieren | Zum Startbildschirm hinzufügen | Zum Home-Bildschirm
        hinzufügen | Bei WhatsApp folgen | * auf WhatsApp | Zum WhatsApp-Kanal | Zum Telegram-Kanal | Mobile Ansicht |
        Desktop-Ansicht | Zur mobilen Version | Zur Desktop-Version | Klassische Ansicht | Hier geht's zur App | Hier
        geht es zur App | ?Die *-App | Die *-App für iOS und Android | Jetzt die *-App laden | *-App jetzt laden |
        *-App herunterladen | ?* als App | * auf dem Smartphone lesen | App herunterladen kostenlos | Jetzt die * App
        laden | {Laden;Holen;Lade;Hol;Installieren;Testen} {Sie jetzt unsere App;Sie unsere App;Sie sich unsere App;dir
        unsere App;dir jetzt unsere App;Sie sich die App;dir die App} | {Jetzt;Gleich;Hier} {die App laden;die App
        herunterladen;App herunterladen;App laden;App installieren;unsere App laden;unsere App herunterladen;kostenlos
        herunterladen;gratis herunterladen;die kostenlose App laden;die App holen} | {App;Unsere App;Die App;Kostenlose
        App;News-App} {kostenlos herunterladen;gratis herunterladen;jetzt herunterladen;jetzt laden;kostenlos
        laden;hier herunterladen;downloaden} | {Laden;Jetzt;Herunterladen;Verfügbar;Erhältlich;Download;Kostenlos;Jetzt
        erhältlich;Jetzt verfügbar} {im App Store;bei Google Play;auf Google Play;im Play Store;im Google Play Store;in
        der AppGallery;im Apple App Store;im App Store und bei Google Play} | {In der App;In unserer App;In der
        *-App;Mit der App} {lesen;öffnen;weiterlesen;ansehen;anhören;hören;fortfahren;kommentieren} | {Artikel;Diesen
        Artikel;Beitrag;Seite} in der App {lesen;öffnen;weiterlesen} | ?{App;Die App}
        {öffnen;starten;installieren;aktualisieren} | Zur {mobilen App;kostenlosen App;News-App} |
        {Weiter;Fortfahren;Bleiben} {im Browser;auf der Website;auf der Webseite} | {Auf der Website;Im Browser}
        {bleiben;weiterlesen;fortfahren;weitersurfen} | {Ohne App;Trotzdem im Browser} {weiterlesen;fortfahren} |
        Besser in der App {lesen;} | ?{QR-Code;Code} {scannen;mit dem Smartphone scannen;mit dem Handy scannen} |
        {QR-Code;Code} scannen und {App herunterladen;App laden;herunterladen;App installieren} |
        {Push-Nachrichten;Push-Benachrichtigungen;Push-Mitteilungen;Pushnachrichten;Eilmeldungen}
        {aktivieren;einschalten;erhalten;abonnieren;erlauben;zulassen;empfangen} | ?{Benachrichtigungen;Mitteilungen}
        {aktivieren;einschalten;erlauben;zulassen;erhalten;deaktivieren} | ?{App;Apps} für {iOS;Android;iPhone;iPad;iOS
        und Android;Smartphone und Tablet;Smartphones und Tablets} |
        ?{iOS-App;Android-App;iPhone-App;iPad-App;Smartphone-App;Tablet-App} | {Mobile;Vollständige;Klassische}
        {Version anzeigen;Website;Seite anzeigen;Ansicht} | Zur {Desktop-Version;Desktopversion;klassischen
        Ansicht;vollständigen Website;Vollversion;mobilen Seite;mobilen Webseite;AMP-Version} | Zum
        {WhatsApp-Channel;WhatsApp-Kanal;Telegram-Channel} | {WhatsApp-Kanal;WhatsApp-Channel;Telegram-Kanal}
        {folgen;abonnieren;beitreten} | {Folgen Sie uns;Folge uns;Folgen Sie uns auch} auf
        {WhatsApp;Telegram;Threads;Bluesky;TikTok;YouTube;LinkedIn;X;Google News} | ?Zum {Startbildschirm;Homescreen}
        hinzufügen | ?{Mobile;Vollständige;Klassische} {Website;Ansicht}`,
      sentence: `Laden Sie jetzt unsere App herunter | Laden Sie unsere App herunter | Laden Sie sich unsere App
        herunter | Laden Sie jetzt die * App | Lade dir unsere App herunter | Hol dir unsere App | Holen Sie sich
        unsere App | Holen Sie sich die * App | Alle Nachrichten auch in unserer App | Die wichtigsten Nachrichten in
        unserer App | Alle Nachrichten in der * App | Immer informiert mit unserer App | Immer auf dem Laufenden mit
        unserer App | Mit unserer App immer auf dem Laufenden | Nichts mehr verpassen mit unserer App | Mit der App von
        * nichts verpassen | Unsere App gibt es für iOS und Android | Unsere App ist kostenlos erhältlich | Jetzt
        kostenlos herunterladen | Erhältlich im App Store und bei Google Play | Mit der App lesen Sie bequemer | {Laden
        Sie;Holen Sie sich;Installieren Sie;Testen Sie;Nutzen Sie} {jetzt;} {unsere App;unsere kostenlose App;unsere
        neue App;unsere Nachrichten-App} {und bleiben Sie informiert;und bleiben Sie auf dem Laufenden;für iOS und
        Android;für Ihr Smartphone;auf Ihr Smartphone;herunter;jetzt herunter;kostenlos herunter} | {Lade dir;Hol
        dir;Lade;Installiere} {jetzt;} {unsere App;unsere kostenlose App} {und bleib informiert;und bleib auf dem
        Laufenden;für iOS und Android;herunter;runter;aufs Handy} | {Lesen Sie;Lies} {diesen Artikel;den ganzen
        Artikel;alle Nachrichten} in unserer App | {Alle;Die wichtigsten} {Nachrichten;News;Meldungen} {immer
        dabei;direkt aufs Handy;direkt auf Ihr Smartphone;auf Ihrem Smartphone;auf dein Handy;auch in der App} |
        {Aktivieren Sie;Schalten Sie} {Push-Nachrichten;unsere Push-Nachrichten;Benachrichtigungen} {, um nichts zu
        verpassen;und verpassen Sie nichts mehr;ein} | Möchten Sie {Push-Nachrichten;Benachrichtigungen;Eilmeldungen}
        {erhalten;aktivieren;von uns erhalten}? | Dürfen wir Ihnen {Benachrichtigungen;Push-Nachrichten} senden? | Noch
        keine App? | Sie haben die App noch nicht? | Kennen Sie schon unsere App? | Kennst du schon unsere App? | Für
        {das beste;ein besseres} {Leseerlebnis;Erlebnis} {nutzen;laden} Sie unsere App | In der App lesen Sie
        {besser;bequemer;schneller} | Scannen Sie den QR-Code {mit Ihrem Smartphone;mit der Kamera Ihres Smartphones;,
        um die App herunterzuladen;und laden Sie die App} | Lesen Sie uns auf {WhatsApp;Telegram} | Abonnieren Sie
        unserem WhatsApp-Kanal`,
    },
    print: {
      label: `?Drucken | Seite drucken | Artikel drucken | Diesen Artikel drucken | ?Druckversion | ?Druckansicht |
        Beitrag drucken | Drucken und versenden | Als PDF speichern | Als PDF herunterladen | ?PDF | PDF herunterladen
        | Artikel merken | ?Merken | ?Merkliste | Auf die Merkliste | Zur Merkliste | Zur Merkliste hinzufügen | Auf
        die Merkliste setzen | ?Leseliste | Zur Leseliste hinzufügen | Artikel speichern | Für später speichern |
        Später lesen | Lesezeichen setzen | ?Lesezeichen | Per Mail verschicken | Per E-Mail versenden | Artikel per
        E-Mail versenden | Artikel versenden | Artikel empfehlen | Seite empfehlen | Seite weiterempfehlen | Link
        kopieren | Link zum Artikel kopieren | Link kopiert | ?Kopiert | In die Zwischenablage kopieren | In die
        Zwischenablage kopiert | ?Kurzlink | ?Permalink | ?Schriftgröße | Schrift vergrößern | Schrift verkleinern |
        Schriftgröße ändern | ?Textgröße | Text vergrößern | ?Dunkelmodus | ?Nachtmodus | Kontrast erhöhen |
        ?Leseansicht | Fehler melden | Fehler gefunden | Fehler im Text melden | Fehler im Artikel melden | Korrektur
        melden | Feedback geben | Feedback senden | Feedback zum Artikel | War dieser Artikel hilfreich | War das
        hilfreich | Wie fanden Sie diesen Artikel | Artikel bewerten | Jetzt bewerten | ?Nutzungsrechte |
        Nutzungsrechte erwerben | Rechte am Artikel erwerben | Rechte erwerben | Artikel lizenzieren | ?Zitieren |
        ?Zitierweise | Seite # von # | Gedruckt am # | Quelle im Original | ?Zum Original | ?Originalartikel | Zum
        Originalartikel | ?Originalbeitrag | Seite übersetzen | Sprache wählen | Diese Seite drucken | Per E-Mail
        senden | Kurz-URL | Artikel zitieren | ?Zitierhinweis | An Freunde senden | Lesezeichen hinzufügen | Heller
        Modus | Merken Drucken Teilen | Schriftgröße A A A | Schrift A A A | ?Versenden | {Artikel;Diesen
        Artikel;Seite;Diese Seite;Beitrag;Text} {drucken;ausdrucken;als PDF speichern;als PDF
        herunterladen;merken;speichern;vorlesen;vorlesen
        lassen;anhören;zitieren;bewerten;kommentieren;melden;korrigieren;ausdrucken oder speichern;zur Merkliste
        hinzufügen;auf die Merkliste setzen;später lesen;für später speichern} |
        {Fehler;Rechtschreibfehler;Tippfehler;Korrektur} {melden;gefunden;gefunden?;entdeckt?} | {War;Ist} {dieser
        Artikel;der Artikel;diese Seite;dieser Beitrag} {hilfreich;hilfreich für Sie;nützlich;interessant}? |
        {Schrift;Schriftgröße;Text;Textgröße} {vergrößern;verkleinern;größer;kleiner;anpassen;ändern;zurücksetzen} |
        {Druckversion;Druckansicht;PDF-Version;Leseansicht} {öffnen;anzeigen;herunterladen} | {Aus der Merkliste
        entfernen;Zur Leseliste;Gemerkt;Artikel gemerkt;Auf Merkliste} | {PDF;Als PDF}
        {herunterladen;speichern;anzeigen;öffnen} | {Artikel;Beitrag} {lizenzieren;nachdrucken;übernehmen} |
        ?{Schrift;Schriftgröße;Text;Textgröße} {vergrößern;verkleinern;größer;kleiner;anpassen;ändern;zurücksetzen} |
        ?Gemerkt | ?{Artikel;Beitrag} {übernehmen;nachdrucken} | ?PDF {speichern;anzeigen;öffnen} | ?Text
        {melden;korrigieren;bewerten;speichern;merken;zitieren;kommentieren}`,
      lead: `?Permalink | ?Kurzlink | Quelle URL | ?Original-URL | ?URL | Link zum Artikel | ?Link | Ausgedruckt von |
        Gedruckt von | ?Artikel-URL | ?Originalartikel`,
      sentence: `Dieser Artikel wurde ausgedruckt unter * | Diese Seite wurde ausgedruckt von * | ?Gedruckt von * |
        ?Ausdruck von * | Dieser Artikel stammt von der Webseite * | Diese Seite wurde zuletzt am # * # bearbeitet |
        Diese Seite wurde zuletzt am # geändert | Letzte Änderung am # | Haben Sie einen Fehler gefunden? |
        Haben Sie einen Fehler entdeckt? | Fehler gefunden? Jetzt melden | Fehler entdeckt? Schreiben Sie uns |
        Haben Sie einen Fehler im Artikel gefunden? | Ist Ihnen ein Fehler aufgefallen? | Vielen Dank für Ihr Feedback |
        Danke für Ihr Feedback | Diese Seite wurde # mal gelesen | Dieser Artikel wurde # Mal gelesen`,
    },
    donate: {
      label: `Jetzt spenden | ?Spenden | ?Spende | Jetzt unterstützen | ?Unterstützen | Unterstützen Sie uns |
        Unterstütze uns | ?Unterstützen Sie * | ?Einmalig | Einmalig spenden | ?Monatlich | Monatlich spenden |
        ?Jährlich | Regelmäßig spenden | Betrag wählen | Anderer Betrag | Freier Betrag | ?Wunschbetrag | ?Spendenkonto
        | Per PayPal spenden | Spenden mit PayPal | Spenden per PayPal | ?Per Überweisung | ?Überweisung |
        Fördermitglied werden | Förderer werden | Unterstützer werden | Mitglied werden | ?Mitmachen | Spendier uns
        einen Kaffee | Kaffee spendieren | ?Spendenformular | Schon gespendet`,
      sentence: `Unterstützen Sie uns mit einer Spende | Unterstützen Sie unsere Arbeit |
        Unterstützen Sie unsere Arbeit mit einer Spende | Unterstütze unsere Arbeit mit einer Spende |
        Unterstützen Sie * mit einer Spende | Ihre Spende hilft uns | Ihre Spende hilft |
        Ihre Spende macht unsere Arbeit möglich | Jeder Beitrag zählt | Jeder Beitrag hilft | Jede Spende hilft |
        Jede Spende zählt | Jeder Euro zählt | Jeder Euro hilft | Wir sind auf Ihre Unterstützung angewiesen |
        Wir sind auf Spenden angewiesen | Unsere Arbeit wird durch Spenden finanziert |
        Unsere Arbeit finanziert sich durch Spenden | Unabhängiger Journalismus kostet Geld |
        Guter Journalismus kostet Geld | Hat Ihnen dieser Artikel gefallen? Unterstützen Sie uns |
        Hat Ihnen der Artikel gefallen? Dann unterstützen Sie uns |
        Wenn Ihnen dieser Artikel gefallen hat, freuen wir uns über eine Spende | Ihre Spende ist steuerlich absetzbar |
        Spenden sind steuerlich absetzbar | Vielen Dank für Ihre Unterstützung | Danke für Ihre Unterstützung |
        Helfen Sie uns, unabhängig zu bleiben | Bitte unterstützen Sie uns`,
    },
    shop: {
      label: `In den Warenkorb | In den Einkaufswagen | ?Warenkorb | ?Einkaufswagen | Zum Warenkorb | Zum Shop | Zum
        Angebot | Zum Produkt | Zum Deal | Zum Händler | Jetzt kaufen | Jetzt bestellen | Hier bestellen | Hier kaufen
        | Bei Amazon kaufen | Bei Amazon bestellen | Bei Amazon ansehen | ?Bei * kaufen | ?Bei * bestellen | Jetzt bei
        * bestellen | Preis prüfen | Preise vergleichen | ?Preisvergleich | Preis bei Amazon prüfen | Auf die
        Wunschliste | Auf den Merkzettel | ?Merkzettel | ?Wunschliste | ?Auf Lager | Sofort lieferbar | ?Nicht vorrätig
        | ?Ausverkauft | Derzeit nicht verfügbar | Nur noch # auf Lager | Nur noch # Stück | Lieferzeit # Tage |
        Lieferzeit # Werktage | ?Versandkostenfrei | Kostenloser Versand | Gratis Versand | ?Gratisversand | inkl.
        MwSt. | inkl. MwSt. zzgl. Versand | inkl. MwSt. zzgl. Versandkosten | inkl. # % MwSt. | zzgl. Versand | zzgl.
        Versandkosten | ?Statt # | ?Statt # € | ?Nur # € | ?Ab # € | ab # Euro | ?Preis # € | ?UVP # € | Sie sparen # %
        | ?# % Rabatt | ?# % sparen | bis zu # % Rabatt | ?Rabattcode | Gutschein einlösen | Gutschein anzeigen |
        ?Gutscheincode | ?Gutscheine | ?Menge | ?Größe | ?Größentabelle | ?Farbe | ?Bitte wählen | Variante wählen |
        Details ansehen | Details anzeigen | ?Produktdetails | ?Produktbeschreibung | Weitere Produkte | Ähnliche
        Produkte | Ähnliche Artikel | Passende Produkte | Kunden kauften auch | Kunden interessierten sich auch für |
        Zuletzt angesehen | ?Bestseller | ?Neuheiten | ?Kundenbewertungen | Bewertung schreiben | ?# Bewertungen | #
        von # Sternen | ?# Sterne | Zur Kasse | Zur Kasse gehen | Weiter einkaufen | Mein Konto | ?Kundenkonto |
        ?Zahlungsarten | Zahlung und Versand | Versand und Zahlung | ?Versandkosten | ?Widerrufsrecht |
        ?Widerrufsbelehrung | ?Rückgabe | ?Artikelnummer # | Art.-Nr. # | Ausgewählte Produkte | In den Warenkorb legen
        | Zum Anbieter | Angebot sichern | Zur Wunschliste hinzufügen | Warenkorb ansehen`,
      sentence: `Alle Preise inkl. MwSt. zzgl. Versandkosten | Alle Preise inkl. MwSt. | Alle Preise inklusive Mehrwertsteuer |
        Preise inkl. MwSt. zzgl. Versandkosten | Ihr Warenkorb ist leer | Der Warenkorb ist leer |
        Dein Warenkorb ist leer | Dieser Artikel enthält Affiliate-Links | Dieser Beitrag enthält Affiliate-Links |
        Dieser Artikel enthält Provisions-Links | Mit einem Sternchen gekennzeichnete Links sind Affiliate-Links |
        Die mit * gekennzeichneten Links sind Affiliate-Links |
        Bei den mit * gekennzeichneten Links handelt es sich um Affiliate-Links |
        Bei einem Kauf über diese Links erhalten wir eine Provision |
        Wenn Sie über diese Links einkaufen, erhalten wir eine Provision |
        Beim Kauf über diese Links erhalten wir eine Provision | Für Käufe über diese Links erhalten wir eine Provision |
        Für Sie ändert sich der Preis nicht | Als Amazon-Partner verdienen wir an qualifizierten Verkäufen |
        Preis kann jetzt höher sein | Preise können abweichen | Solange der Vorrat reicht |
        Nur solange der Vorrat reicht`,
    },
    site: {
      label: `Zum Inhalt springen | Zum Inhalt | Zum Hauptinhalt | Zum Hauptinhalt springen | Direkt zum Inhalt | Zur
        Navigation springen | Zur Hauptnavigation | Zur Hauptnavigation springen | Zur Navigation | Zur Suche | Zur
        Suche springen | Zur Fußzeile | Zur Fußzeile springen | Zum Seitenende | Zum Menü | Zum Anfang | Zum
        Seitenanfang | Nach oben | Nach oben scrollen | Zurück nach oben | Zur Startseite | Zurück zur Startseite |
        Zurück zur Übersicht | Zur Übersicht | Zurück zum Artikel | Zurück zum Menü | Zurück zum Seitenanfang | Menü
        öffnen | Menü schließen | Menü anzeigen | Menü ausblenden | Navigation öffnen | Navigation schließen |
        Navigation überspringen | Navigation einblenden | Suche öffnen | Suche schließen | Suche starten | Suchen nach
        | Suchbegriff eingeben | Seite durchsuchen | Website durchsuchen | Erweiterte Suche | Sie sind hier | Sie
        befinden sich hier | Du bist hier | Sprache auswählen | Sprache wechseln | Mein Konto | Mein Profil | Anmelden
        / Registrieren | Login / Registrieren | Passwort vergessen | Angemeldet bleiben | Fenster schließen | Dialog
        schließen | Mehr anzeigen | Weniger anzeigen | Mehr laden | Weitere laden | Weitere Artikel laden | Alle
        anzeigen | Alle ansehen | Alle Artikel | Alles anzeigen | Wird geladen | Bitte warten | ?Leichte Sprache | Alle
        Ressorts | Alle Themen | Öffnet in neuem Fenster | Öffnet in neuem Tab | Externer Link | Seite neu laden |
        Navigation ein-/ausblenden | Menü ein-/ausblenden | ?Hauptmenü | ?Hauptnavigation | Hauptmenü öffnen |
        ?Nebenmenü | Untermenü öffnen | Untermenü anzeigen | ?Seitenleiste | ?Servicenavigation | Meta-Navigation |
        ?Brotkrumen | ?Brotkrümelnavigation | Springe zum Inhalt | Springe zur Navigation | Springe zum Hauptinhalt |
        Weiter zum Inhalt | Weiter zum Hauptinhalt | Zum Artikel springen | Zum Footer springen | Zum Footer |
        ?Inhaltsbereich | ?Barrierefreiheit | Ein Kontrastmodus | ?Gebärdensprache | ?Kopfzeile | ?Fußzeile | ?Suchfeld
        | ?Suchformular | Suche ein-/ausblenden | Mehr Ergebnisse | Zurück zur Liste | ?Zurück zur Suche | Zurück zur
        vorherigen Seite | Zum Login | Zum Kundenkonto | Mein Konto verwalten | Neu registrieren | Konto erstellen |
        {Zum;Direkt zum;Springe zum;Gehe zum;Weiter zum}
        {Inhalt;Hauptinhalt;Seiteninhalt;Artikelinhalt;Menü;Hauptmenü;Seitenanfang;Footer;Seitenende;Kommentarbereich}
        | {Zur;Direkt zur;Springe zur;Gehe zur}
        {Navigation;Hauptnavigation;Suche;Fußzeile;Sidebar;Startseite;Metanavigation;Seitenleiste;Unternavigation;Servicenavigation}
        | {Menü;Navigation;Suche;Hauptmenü;Untermenü;Seitenmenü;Suchfeld;Suchleiste;Benutzermenü;Filter}
        {öffnen;schließen;anzeigen;ausblenden;einblenden;überspringen;aufklappen;zuklappen;umschalten} | {Nach;Wieder
        nach;Zurück nach} oben {scrollen;springen;} | Zurück {zum Anfang;zum Seitenanfang;an den Anfang;zur
        Startseite;zur Homepage;zum Inhalt;zum Menü;zur Navigation;zum Hauptmenü;zur Hauptseite} |
        {Seite;Fenster;Dialog;Meldung;Hinweis;Layer;Overlay;Pop-up} {schließen;ausblenden;neu laden} |
        {Mehr;Weitere;Alle} {Artikel;Beiträge;Meldungen;Themen;Inhalte;Ergebnisse;Nachrichten;Videos;Einträge}
        {laden;anzeigen} | {Einloggen;Anmelden;Login;Registrieren} {oder registrieren;oder anmelden;mit Google;mit
        Facebook;mit Apple;mit E-Mail} | {Passwort;Kennwort;Benutzername} {vergessen;vergessen?;zurücksetzen} |
        ?{Mein;Ihr;Dein} {Konto;Profil;Bereich} | {Wird;Seite wird;Inhalt wird} geladen | {Link;Externer Link} öffnet
        {in neuem Fenster;in neuem Tab;in einem neuen Fenster;sich in neuem Fenster} | {Öffnet;Öffnet sich;Wird
        geöffnet} in {neuem Fenster;einem neuen Fenster;neuem Tab;einem neuen Tab} | ?{Passwort;Kennwort;Benutzername}
        zurücksetzen | ?{Filter;Suche} {öffnen;schließen;anzeigen;ausblenden} | ?{Seite;Dialog;Meldung;Hinweis}
        {schließen;ausblenden}`,
      sentence: `Bitte aktivieren Sie JavaScript | JavaScript ist deaktiviert | Bitte aktivieren Sie JavaScript in Ihrem Browser |
        Für diese Seite wird JavaScript benötigt | Ihr Browser wird nicht unterstützt | Ihr Browser ist veraltet |
        Sie verwenden einen veralteten Browser | Bitte aktualisieren Sie Ihren Browser |
        Bitte deaktivieren Sie Ihren Adblocker | Bitte schalten Sie Ihren Werbeblocker aus`,
    },
    comments: {
      label: `Keine Kommentare | Noch keine Kommentare | Bisher keine Kommentare | ?# Kommentare | ?# Kommentar |
        ?Kommentare # | ?Ein Kommentar | Ein Kommentar zu * | ?# Kommentare zu * | Kommentar schreiben | Kommentar
        verfassen | Kommentar abgeben | Kommentar hinterlassen | Einen Kommentar schreiben | Einen Kommentar verfassen
        | Schreiben Sie einen Kommentar | Schreiben Sie den ersten Kommentar | Schreibe einen Kommentar | Schreib einen
        Kommentar | Schreibe den ersten Kommentar | Hinterlasse einen Kommentar | Hinterlassen Sie einen Kommentar |
        Ihr Kommentar | Dein Kommentar | Kommentar absenden | Kommentar abschicken | Kommentar senden | Kommentar
        melden | Kommentare anzeigen | Alle Kommentare anzeigen | Alle Kommentare lesen | Kommentare lesen | Kommentare
        laden | Weitere Kommentare | Weitere Kommentare laden | Mehr Kommentare anzeigen | Kommentare ausblenden |
        Kommentare schließen | Kommentare ansehen | Zu den Kommentaren | Zum Kommentarbereich | Neueste Kommentare |
        Neueste zuerst | Älteste zuerst | Beliebteste zuerst | ?Sortieren nach | Antworten anzeigen | ?# Antworten | #
        Antworten anzeigen | Antworten ausblenden | Antwort abbrechen | Antworten abbrechen | Antwort schreiben |
        Diskutieren Sie mit | Jetzt mitdiskutieren | Jetzt kommentieren | Artikel kommentieren | Diskussion starten |
        Zur Diskussion | An der Diskussion teilnehmen | Diskutieren Sie über diesen Artikel | Sagen Sie Ihre Meinung |
        ?Ihre Meinung | Ihre Meinung zum Thema | ?Was meinen Sie | ?Was denken Sie | ?Was meinst du | Gefällt mir |
        Gefällt mir nicht | Kommentare geschlossen | Leserbriefe schreiben | Anmelden und kommentieren | Anmelden, um
        zu kommentieren | Zum Kommentieren anmelden`,
      sentence: `Die Kommentare sind geschlossen | Kommentare sind geschlossen | Die Kommentarfunktion ist geschlossen |
        Die Kommentarfunktion ist deaktiviert | Die Kommentarfunktion wurde geschlossen |
        Die Kommentarfunktion für diesen Artikel ist geschlossen |
        Die Kommentarfunktion zu diesem Artikel ist geschlossen |
        Die Kommentarfunktion für diesen Artikel wurde deaktiviert | Kommentare zu diesem Artikel sind geschlossen |
        Die Diskussion ist geschlossen | Ihre E-Mail-Adresse wird nicht veröffentlicht |
        Deine E-Mail-Adresse wird nicht veröffentlicht |
        Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert |
        Erforderliche Felder sind mit * markiert | Erforderliche Felder sind markiert |
        Pflichtfelder sind mit * markiert | Es gibt noch keine Kommentare | Es sind noch keine Kommentare vorhanden |
        Bisher gibt es keine Kommentare | Sie müssen angemeldet sein, um einen Kommentar zu schreiben |
        Sie müssen angemeldet sein, um zu kommentieren | Du musst angemeldet sein, um einen Kommentar abzugeben |
        Sie müssen sich anmelden, um zu kommentieren | Bitte melden Sie sich an, um zu kommentieren |
        Melden Sie sich an, um zu kommentieren | Bitte loggen Sie sich ein, um zu kommentieren |
        Um zu kommentieren, müssen Sie sich anmelden | Nur angemeldete Nutzer können kommentieren |
        Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern |
        Benachrichtige mich über nachfolgende Kommentare via E-Mail | Benachrichtige mich über neue Beiträge via E-Mail |
        Diese Website verwendet Akismet, um Spam zu reduzieren | Erfahre, wie deine Kommentardaten verarbeitet werden |
        Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden | Kommentare werden moderiert |
        Ihr Kommentar wird vor der Veröffentlichung geprüft | Vielen Dank für Ihren Kommentar |
        Bitte bleiben Sie sachlich | Bitte beachten Sie unsere Netiquette | Schreiben Sie uns Ihre Meinung |
        Schreiben Sie uns Ihre Meinung in den Kommentaren | Was denken Sie darüber? Schreiben Sie es in die Kommentare`,
    },
    form: {
      label: `Ihr Name | Dein Name | Ihre E-Mail | Ihre E-Mail-Adresse | Deine E-Mail-Adresse | E-Mail-Adresse eingeben
        | E-Mail eingeben | Ihre E-Mail-Adresse eingeben | Straße und Hausnummer | Ihre Nachricht | Nachricht senden |
        Passwort eingeben | Benutzername oder E-Mail | Mit * markierte Felder sind Pflichtfelder | Formular absenden |
        Bitte auswählen | Datei auswählen | ?Ich bin kein Roboter | Ich akzeptiere die Datenschutzerklärung | Ich habe
        die Datenschutzerklärung gelesen | Ich habe die Datenschutzerklärung gelesen und akzeptiere sie | Ich stimme
        den Nutzungsbedingungen zu | Schreiben Sie uns | Rückruf anfordern | Angebot anfordern`,
      sentence: `Bitte füllen Sie alle Pflichtfelder aus | Bitte füllen Sie dieses Feld aus | Dieses Feld ist ein Pflichtfeld |
        Dieses Feld wird benötigt | Bitte geben Sie eine gültige E-Mail-Adresse ein |
        Bitte geben Sie Ihre E-Mail-Adresse ein | Vielen Dank für Ihre Nachricht | Ihre Nachricht wurde gesendet |
        Vielen Dank, Ihre Nachricht wurde gesendet | Es ist ein Fehler aufgetreten | Bitte versuchen Sie es erneut |
        Bitte versuchen Sie es später erneut | Ihre Daten werden nicht an Dritte weitergegeben |
        Wir geben Ihre Daten nicht weiter | Mit dem Absenden stimmen Sie der Verarbeitung Ihrer Daten zu |
        Diese Seite ist durch reCAPTCHA geschützt`,
    },
    related: {
      heading: `Auch interessant | Das könnte Sie auch interessieren | Das könnte Sie interessieren | Das könnte dich
        auch interessieren | Das könnte dir auch gefallen | Das könnte Ihnen auch gefallen | Mehr zum Thema | Mehr zu
        diesem Thema | Weitere Artikel | Weitere Artikel zum Thema | Weitere Beiträge | Ähnliche Artikel | Ähnliche
        Beiträge | Verwandte Artikel | Verwandte Themen | Passend zum Thema | Meistgelesene Artikel | Am meisten
        gelesen | Beliebte Artikel | Beliebteste Artikel | Neueste Artikel | Aktuelle Artikel | ?Aktuelle Nachrichten |
        Neueste Beiträge | Lesen Sie auch | ?Mehr aus * | ?Mehr von * | Mehr von diesem Autor | Empfehlungen der
        Redaktion | Empfohlene Artikel | ?Unsere Empfehlungen | ?Jetzt lesen | ?Themen des Tages | Aus dem Ressort |
        Nächste Artikel | Weitere Meldungen`,
    },
    signUp: {
      label: `Folgen Sie uns | Folge uns | Folgen Sie uns auf Facebook | Folgen Sie uns auf Instagram | Folgen Sie uns auf * |
        Folge uns auf * | Folgen Sie uns auch auf * | Autor folgen | Thema folgen | Abonnieren Sie uns |
        Abonnieren Sie unseren Newsletter | Abonniere unseren Newsletter | Newsletter abonnieren |
        Jetzt Newsletter abonnieren | Zum Newsletter anmelden | Jetzt anmelden | Newsletter bestellen |
        Kostenlosen Newsletter abonnieren | Melden Sie sich für unseren Newsletter an |
        Melde dich für unseren Newsletter an | Hier geht es zur Anmeldung | Jetzt kostenlos abonnieren |
        WhatsApp-Kanal abonnieren | Unser WhatsApp-Kanal | Folgen Sie unserem WhatsApp-Kanal |
        Besuchen Sie uns auf Facebook | Liken Sie uns auf Facebook | Unser Newsletter | Keine Nachrichten mehr verpassen |
        Nichts mehr verpassen`,
      sentence: `Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu |
        Mit der Anmeldung akzeptieren Sie die Datenschutzerklärung | Das Wichtigste des Tages direkt in Ihr Postfach |
        Die wichtigsten Nachrichten direkt in Ihr Postfach | Die wichtigsten Nachrichten des Tages per E-Mail |
        Bleiben Sie auf dem Laufenden | Bleib auf dem Laufenden | Vielen Dank für Ihre Anmeldung |
        Danke für Ihre Anmeldung | Bitte bestätigen Sie Ihre Anmeldung | Sie können den Newsletter jederzeit abbestellen |
        Verpassen Sie keine Nachrichten mehr | Abonnieren Sie jetzt unseren Newsletter`,
    },
    share: {
      label: `Artikel teilen | Diesen Artikel teilen | Beitrag teilen | Teilen Sie diesen Artikel | Teile diesen
        Beitrag | Auf Facebook teilen | Auf X teilen | Auf Twitter teilen | Auf WhatsApp teilen | Auf LinkedIn teilen |
        Per E-Mail teilen | Teilen per WhatsApp | Teilen mit | Teilen über | Jetzt teilen | # mal geteilt | ?# Shares |
        Seite teilen | Klicken, um auf * zu teilen | Klick, um auf * zu teilen | Wird in neuem Fenster geöffnet | Link
        teilen | Klicken, um auf * zu teilen (Wird in neuem Fenster geöffnet) | Klick, um auf * zu teilen (Wird in
        neuem Fenster geöffnet) | Klick, um über * zu teilen (Wird in neuem Fenster geöffnet) | Klicken, um einem
        Freund einen Link per E-Mail zu senden (Wird in neuem Fenster geöffnet) | Klicken zum Ausdrucken (Wird in neuem
        Fenster geöffnet) | Auf * teilen (Wird in neuem Fenster geöffnet) | Teilen via | Teilen auf * | Teilen per * |
        Diesen Beitrag teilen | ?Mit Freunden teilen | ?Weitersagen | Per Mail teilen | Per WhatsApp teilen | Über
        WhatsApp teilen | Als E-Mail versenden | ?Twittern | ?Pinnen | Gefällt mir Wird geladen | Mehr Optionen zum
        Teilen | Folgt uns auf * | {Artikel;Diesen Artikel;Beitrag;Diesen Beitrag;Seite;Diese Seite;Text;News;Meldung}
        {teilen;auf Facebook teilen;auf X teilen;auf WhatsApp teilen;auf LinkedIn teilen;per WhatsApp teilen;per E-Mail
        teilen;per Mail teilen;per Mail versenden;weiterempfehlen;empfehlen;versenden;verschicken} |
        {Auf;Bei;Über;Per;Via}
        {Facebook;X;Twitter;WhatsApp;LinkedIn;Xing;Telegram;Bluesky;Threads;Mastodon;Pinterest;Reddit;Signal;Threema;Messenger;E-Mail;Mail;SMS}
        {teilen;versenden;senden} | {Teilen;Teilen auf;Teilen via;Teilen per}
        {Facebook;X;Twitter;WhatsApp;LinkedIn;Xing;Telegram;E-Mail;Mail} | {Link;URL} {kopieren;kopiert;in die
        Zwischenablage kopiert;wurde kopiert} | {Teilen-Optionen;Teilen-Menü} {öffnen;schließen;anzeigen} | Mit
        {Freunden;Kollegen;anderen} teilen | In sozialen {Netzwerken;Medien} teilen`,
    },
    consent: {
      label: `Cookies verwalten | Cookies akzeptieren | Alle Cookies akzeptieren | Alle Cookies ablehnen | Cookies
        ablehnen | Nur notwendige Cookies | Einwilligung verwalten | Auswahl bestätigen | Auswahl speichern | Alle
        akzeptieren | Alle ablehnen | Akzeptieren und schließen | Akzeptieren und weiter | Zustimmen und weiter |
        Einstellungen oder ablehnen | Nur essenzielle Cookies akzeptieren | Nur notwendige | Wir verwenden Cookies |
        Diese Website verwendet Cookies | Zustimmen und schließen | ?Einverstanden | Alles akzeptieren | Alle Cookies
        zulassen | Cookies zulassen | Auswahl zulassen | Auswahl erlauben | Einstellungen speichern | Einstellungen
        anpassen | Einstellungen verwalten | Einwilligung widerrufen | Zustimmung verwalten | Zustimmung widerrufen |
        Cookie-Hinweis | Cookie-Zustimmung verwalten | Privatsphäre-Einstellungen | ?Datenschutzeinstellungen |
        Datenschutz-Einstellungen | Nur erforderliche Cookies | Nur technisch notwendige | Weiter ohne Zustimmung |
        Weiter ohne Einwilligung | Weiter mit Werbung | Mit Werbung lesen | Mehr Informationen zu Cookies | Wir
        schätzen Ihre Privatsphäre | Zwecke anzeigen | Anbieter anzeigen | ?Unsere Partner | ?Immer aktiv | Funktionale
        Cookies | Marketing-Cookies | Statistik-Cookies | Speichern und schließen | Ablehnen und schließen |
        Individuelle Einstellungen | PUR-Abo abschließen | {Alle;Alle Cookies;Alles;Cookies;Nur notwendige;Nur
        essenzielle;Nur erforderliche;Notwendige;Notwendige Cookies;Nur notwendige Cookies;Ausgewählte;Ausgewählte
        Cookies;Optionale Cookies;Essenzielle Cookies}
        {akzeptieren;annehmen;ablehnen;zulassen;erlauben;bestätigen;speichern;verwalten} |
        {Cookie-Einstellungen;Cookie-Präferenzen;Einwilligungseinstellungen;Privatsphäreeinstellungen;Datenschutzeinstellungen;Consent-Einstellungen;Zustimmungen}
        {ändern;anpassen;öffnen;verwalten;widerrufen;} | {Zustimmen;Akzeptieren;Einverstanden;Speichern;Ablehnen} und
        {weiter;schließen;weiterlesen;fortfahren;weitersurfen} | {Individuelle;Weitere;Meine}
        {Cookie-Einstellungen;Datenschutzeinstellungen;Privatsphäre-Einstellungen} | ?{Details anzeigen;Details
        ausblenden;Mehr Details;Zwecke anzeigen;Partner anzeigen;Nur mit Zustimmung} | ?Zustimmungen | ?{Alle;Alles}
        {speichern;bestätigen;verwalten}`,
      sentence: `Diese Website verwendet Cookies | Diese Seite verwendet Cookies | Wir verwenden Cookies |
        Wir nutzen Cookies auf unserer Website | Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten |
        Durch die weitere Nutzung der Seite stimmen Sie der Verwendung von Cookies zu |
        Durch die Nutzung dieser Website stimmen Sie der Verwendung von Cookies zu |
        Mit der Nutzung unserer Seite erklären Sie sich damit einverstanden, dass wir Cookies verwenden |
        Ihre Privatsphäre ist uns wichtig | Wir respektieren Ihre Privatsphäre |
        Weitere Informationen finden Sie in unserer Datenschutzerklärung |
        Sie können Ihre Einwilligung jederzeit widerrufen | Sie können Ihre Einstellungen jederzeit ändern`,
    },
    advert: {
      label: `Gesponserter Inhalt | ?Anzeige von * | Werbung schließen | Anzeige schließen | Werbung ausblenden | ?Ohne
        Werbung | Warum sehe ich diese Anzeige | Nach der Werbung weiter | Bezahlte Anzeige | Bezahlter Inhalt | Mit
        Unterstützung von * | ?Präsentiert von * | ?Hier werben | Warum sehe ich diese Werbung? | Anzeige ausblenden |
        Anzeige melden | Werbung melden | Text geht unter der Anzeige weiter | Nach der Werbung weiterlesen | Ende der
        Anzeige | Ende der Werbung | Ende der Werbeanzeige | Werbefrei lesen | Jetzt werbefrei lesen | Anzeige Ende |
        Bezahlte Partnerschaft | Gesponserte Links | Gesponsert von * | Ein Angebot von * | Anzeigen von * |
        ?Partnerangebote | ?Partnerangebot | Angebote unserer Partner | Inhalte unserer Partner | Werbung in eigener
        Sache | In eigener Sache: Werbung | Scrollen, um weiterzulesen | Scrollen Sie weiter | Werben auf * | Adblocker
        deaktivieren | Affiliate-Link | ?Produktempfehlung Anzeige`,
    },
    counts: {
      label: `?# Min. Lesezeit | # Minuten Lesezeit | Lesezeit # Minuten | Lesezeit # Min. | Lesedauer # Minuten |
        Lesedauer ca. # Minuten | ca. # Minuten Lesezeit | ?# Aufrufe | # mal gelesen | ?# Leser | ?# Abonnenten |
        ?# Follower | ?# Likes`,
    },
    footer: {
      label: `?Über uns | Impressum und Datenschutz | Verträge kündigen | Vertrag kündigen | Abo kündigen | Alle Rechte
        vorbehalten | Hilfe und Kontakt | ?Werben bei *`,
      sentence: `Alle Rechte vorbehalten | Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung von * |
        Nachdruck nur mit Genehmigung | Nachdruck, auch auszugsweise, nur mit Genehmigung |
        Für den Inhalt externer Links sind wir nicht verantwortlich |
        Für die Inhalte externer Seiten sind wir nicht verantwortlich`,
    },
    topics: {
      lead: `Veröffentlicht in | Abgelegt unter | Mehr zu`,
    },
    previousNext: {
      lead: `Vorheriger Artikel | Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Nächste Meldung |
        Vorherige Meldung | ?Nächstes Kapitel | ?Vorheriges Kapitel | Weiter mit | Auf der nächsten Seite |
        {Vorheriger;Voriger;Nächster;Älterer;Neuerer} {Artikel;Beitrag;Eintrag;Post} | {Vorherige;Nächste}
        {Meldung;Nachricht;Seite;Pressemitteilung} | ?Nächste Folge | ?Nächste Ausgabe | ?Vorherige Folge |
        ?{Zurück;Weiter} | Weiter lesen | Lesen Sie als Nächstes | ?Auf Seite #`,
      label: `Vorheriger Artikel | Nächster Artikel | Voriger Artikel | Vorheriger Beitrag | Nächster Beitrag | Zum
        nächsten Artikel | Zum vorherigen Artikel | Ältere Beiträge | Neuere Beiträge | Nächste Seite | Vorherige Seite
        | Weiter zum nächsten Artikel | Vorherige Meldung | Nächste Meldung | ?Vorheriges Thema | ?Nächstes Thema |
        ?Nächste Geschichte | Vorherige Geschichte | Vorheriger Eintrag | Nächster Eintrag | Älterer Beitrag | Neuerer
        Beitrag | Älterer Post | Neuerer Post | ?Nächstes Kapitel | ?Vorheriges Kapitel | ?Nächster Teil | Voriger
        Beitrag | Zum nächsten Beitrag | Zum vorherigen Beitrag | Zum nächsten Kapitel | Weiter zu Seite # | Zurück zu
        Seite # | Auf der nächsten Seite | ?Letzte Seite | ?Erste Seite | ?Beitragsnavigation | Beitrags-Navigation |
        Artikel-Navigation | ?Artikelnavigation | ?Seitennavigation | {Vorheriger;Voriger;Nächster;Älterer;Neuerer}
        {Artikel;Beitrag;Eintrag;Post;Bericht;Blogbeitrag;Blogeintrag} | ?{Vorheriger;Nächster}
        {Text;Thread;Kommentar;Tipp;Abschnitt} | {Vorherige;Vorige;Nächste;Ältere;Neuere}
        {Meldung;Nachricht;Seite;Nachrichten;Meldungen;Artikel;Beiträge;Einträge;Posts;News;Pressemitteilung} |
        ?{Vorherige;Nächste} {Folge;Ausgabe;Episode;Lektion;Frage;Station;Rubrik} | {Vorheriges;Nächstes}
        {Video;Foto;Thema;Rezept} | {Zum;Weiter zum;Zurück zum} {nächsten;vorherigen;vorigen}
        {Artikel;Beitrag;Eintrag;Bericht} | {Zur;Weiter zur;Zurück zur} {nächsten;vorherigen;ersten;letzten}
        {Meldung;Seite;Nachricht} | {Nächsten;Vorherigen} {Artikel;Beitrag} {lesen;anzeigen;laden;ansehen} | Lesen Sie
        {den nächsten Artikel;als Nächstes} | ?Als Nächstes lesen | Zurück Weiter | Weiter Zurück | Vorherige Nächste |
        Vorheriger Nächster | Zurück oder Weiter | Erste Vorherige Nächste Letzte | Erste Zurück Weiter Letzte | Seite
        # {von # Weiter;von # Nächste Seite;Weiter} | ?Seite # von # | Zurück # Weiter | {Erste;Letzte} Seite anzeigen
        | Alle Seiten anzeigen | Auf einer Seite lesen | Artikel auf einer Seite lesen | Ganzen Artikel auf einer Seite
        {lesen;anzeigen} | Zurück {zur Übersicht;zur Artikelübersicht;zur Newsübersicht;zur News-Übersicht;zu den
        News;zu den Nachrichten;zu den Artikeln;zur Artikelliste;zum Blog;zum Archiv;zum Magazin;zum Forum;zum
        Inhaltsverzeichnis;zur Ausgabe;zum Dossier;zur letzten Seite;zu allen Artikeln;zu allen Beiträgen;zu allen
        News;zum Newsroom;zur Rubrik;zum Ressort;zu den Suchergebnissen;zur Trefferliste;zu Aktuelles;zu den
        Pressemitteilungen;zur Hauptseite} | Zur {Artikelübersicht;Newsübersicht;Nachrichtenübersicht;Blogübersicht} |
        {Alle;Weitere} {News;Beiträge;Meldungen;Nachrichten} {anzeigen;ansehen;lesen} | ?{Alle Meldungen;Alle News;Alle
        Nachrichten;Alle Beiträge;Weitere News;Weitere Nachrichten} |
        {Artikelnavigation;Beitragsnavigation;Beitrags-Navigation;Seitennavigation;Seitennummerierung;Seitennummerierung
        der Beiträge;Kommentarnavigation;Navigation Beiträge;Navigation Artikel} | ?Blättern | Weiterblättern |
        Zurückblättern | {Vorwärts;Rückwärts} blättern | Weiter zu Teil # | ?Zu Teil # | ?Zum nächsten Teil | Nächster
        Artikel in # Sekunden | Scrollen für den nächsten Artikel | Weiterscrollen für den nächsten Artikel | Lesen Sie
        auf der nächsten Seite weiter | Lesen Sie weiter auf der nächsten Seite | Auf Seite # weiterlesen | Fortsetzung
        nächste Seite`,
    },
  },
  sentences: {
    consent: `
      Wir verwenden Cookies.
      Diese Website verwendet Cookies.
      Diese Webseite verwendet Cookies.
      Diese Seite verwendet Cookies.
      Diese Website benutzt Cookies.
      Diese Seite nutzt Cookies.
      Wir nutzen Cookies auf unserer Website.
      Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.
      Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.
      Wir und unsere Partner verarbeiten personenbezogene Daten.
      Ihre Privatsphäre ist uns wichtig.
      Wir respektieren Ihre Privatsphäre.
      Wir benutzen Cookies.
      Wir verwenden Cookies auf unserer Website.
      Wir verwenden Cookies, um Ihr Erlebnis zu verbessern.
      Diese Website verwendet Cookies, um Ihr Erlebnis zu verbessern.
      Durch die weitere Nutzung der Seite stimmen Sie der Verwendung von Cookies zu.
      Durch die Nutzung dieser Website stimmen Sie der Verwendung von Cookies zu.
      Mit der Nutzung dieser Seite erklären Sie sich mit der Verwendung von Cookies einverstanden.
      Sie können Ihre Einwilligung jederzeit widerrufen.
      Sie können Ihre Einstellungen jederzeit ändern.
      Deine Privatsphäre ist uns wichtig.
      Der Schutz Ihrer Daten ist uns wichtig.
      Weitere Informationen finden Sie in unserer Datenschutzerklärung.
      Mehr dazu in unserer Datenschutzerklärung.
      Wir schätzen Ihre Privatsphäre.
      Wir respektieren deine Privatsphäre.
    `,
    signUp: `
      Abonnieren Sie unseren Newsletter.
      Abonnieren Sie unseren Newsletter!
      Melden Sie sich für unseren Newsletter an.
      Hier können Sie unseren Newsletter abonnieren.
      Jetzt Newsletter abonnieren!
      Sie können sich jederzeit abmelden.
      Sie können sich jederzeit wieder abmelden.
      Eine Abmeldung ist jederzeit möglich.
      Vielen Dank für Ihre Anmeldung!
      Bitte versuchen Sie es später erneut.
      Sie erhalten diese E-Mail, weil Sie sich für den Newsletter von … angemeldet haben.
      Dieser Artikel ist nur für Abonnenten.
      Dieser Inhalt ist exklusiv für Abonnenten.
      Unterstützen Sie unsere Arbeit.
      Abonniere unseren Newsletter.
      Melde dich für unseren Newsletter an.
      Melden Sie sich jetzt für unseren Newsletter an.
      Melden Sie sich kostenlos an.
      Sie können den Newsletter jederzeit abbestellen.
      Du kannst dich jederzeit abmelden.
      Du kannst dich jederzeit wieder abmelden.
      Abmeldung jederzeit möglich.
      Die Abmeldung ist jederzeit möglich.
      Mit der Anmeldung akzeptieren Sie die Datenschutzerklärung.
      Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu.
      Bitte bestätigen Sie Ihre Anmeldung.
      Vielen Dank für deine Anmeldung!
      Bitte geben Sie eine gültige E-Mail-Adresse ein.
      Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut.
      Bitte antworten Sie nicht auf diese E-Mail.
      Dieser Artikel ist exklusiv für Abonnenten.
      Dieser Artikel ist nur für Abonnenten verfügbar.
      Dieser Inhalt ist nur für Abonnenten.
      Melden Sie sich an, um weiterzulesen.
      Bitte melden Sie sich an, um weiterzulesen.
      Jetzt abonnieren und weiterlesen.
      Sie haben bereits ein Abo? Hier anmelden.
      Jederzeit kündbar.
      Monatlich kündbar.
      Keine Nachrichten mehr verpassen!
      Folgen Sie uns auch in den sozialen Medien.
      Laden Sie unsere App herunter.
      Spenden Sie jetzt.
      Unterstützen Sie uns mit einer Spende.
      Unterstützen Sie unseren Journalismus.
    `,
    comments: `
      Die Kommentare sind geschlossen.
      Kommentare sind geschlossen.
      Die Kommentarfunktion ist geschlossen.
      Die Kommentarfunktion ist deaktiviert.
      Sie müssen angemeldet sein, um zu kommentieren.
      Schreiben Sie den ersten Kommentar.
      Diskutieren Sie mit.
      Noch keine Kommentare.
      Keine Kommentare vorhanden.
      Es gibt noch keine Kommentare.
      Es sind noch keine Kommentare vorhanden.
      Die Kommentarfunktion für diesen Artikel ist geschlossen.
      Die Kommentarfunktion zu diesem Artikel ist geschlossen.
      Die Kommentarfunktion wurde geschlossen.
      Die Kommentare zu diesem Artikel sind geschlossen.
      Sie müssen sich anmelden, um zu kommentieren.
      Du musst angemeldet sein, um einen Kommentar abzugeben.
      Sie müssen angemeldet sein, um einen Kommentar abzugeben.
      Bitte melden Sie sich an, um zu kommentieren.
      Ihr Kommentar wird vor der Veröffentlichung geprüft.
      Dein Kommentar wartet auf Freischaltung.
      Schreiben Sie einen Kommentar.
      Schreibe einen Kommentar.
      Schreibe den ersten Kommentar.
      Was meinen Sie? Schreiben Sie uns in den Kommentaren.
      Kommentare werden moderiert.
    `,
    form: `
      Deine E-Mail-Adresse wird nicht veröffentlicht.
      Ihre E-Mail-Adresse wird nicht veröffentlicht.
      Erforderliche Felder sind mit * markiert.
      Erforderliche Felder sind markiert.
      Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.
      Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.
      Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser speichern, bis ich wieder kommentiere.
      Pflichtfelder sind mit * markiert.
      Pflichtfelder sind mit * gekennzeichnet.
      Alle Felder sind Pflichtfelder.
      Bitte füllen Sie alle Pflichtfelder aus.
      Dieses Feld ist ein Pflichtfeld.
      Benachrichtige mich über nachfolgende Kommentare via E-Mail.
      Benachrichtige mich über neue Beiträge via E-Mail.
      Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.
      Diese Website verwendet Akismet, um Spam zu reduzieren.
      Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.
      Diese Seite ist durch reCAPTCHA geschützt.
      Vielen Dank für Ihre Nachricht.
    `,
    share: `
      Teilen Sie diesen Artikel!
      Folgen Sie uns auf ….
    `,
    footer: `
      Alle Rechte vorbehalten.
      Nachdruck verboten.
      Vervielfältigung nur mit Genehmigung.
      Nachdruck nur mit Genehmigung.
      Stolz präsentiert von WordPress.
      Präsentiert von WordPress.
      Der Beitrag … erschien zuerst auf ….
      Für den Inhalt externer Links sind wir nicht verantwortlich.
      Für die Inhalte externer Seiten wird keine Haftung übernommen.
    `,
    site: `
      Sie müssen JavaScript aktivieren, um dieses Video abzuspielen.
      Bitte aktivieren Sie JavaScript.
      Ihr Browser unterstützt dieses Video nicht.
      Mit Ihrer Zustimmung binden wir hier ein externes Angebot ein.
      An dieser Stelle finden Sie einen externen Inhalt von ….
      Ihr Browser unterstützt das Video-Tag nicht.
      Ihr Browser unterstützt das Audio-Element nicht.
      Dein Browser unterstützt dieses Video nicht.
      Bitte aktivieren Sie JavaScript in Ihrem Browser.
      JavaScript ist deaktiviert.
      Dieses Video ist nicht verfügbar.
      Dieses Video ist nicht mehr verfügbar.
      Dieser Inhalt ist nicht verfügbar.
      Bitte deaktivieren Sie Ihren Adblocker.
    `,
    advert: `
      Diese Anzeige wird Ihnen präsentiert von ….
      Der Artikel geht unter der Anzeige weiter.
      Der Artikel wird nach der Anzeige fortgesetzt.
      Lesen Sie nach der Anzeige weiter.
      Dieser Artikel enthält Affiliate-Links.
      Dieser Beitrag enthält Affiliate-Links.
      Bei einem Kauf über diese Links erhalten wir eine Provision.
    `,
  },
  authorsOwn: `
    Fortsetzung folgt
  `,
  toReader: 'sie ihr ihre ihrem ihren ihrer ihnen du dir dich dein deine deinen deiner',
  ofPage: 'wir uns unser unsere unseren unserem unserer seite website webseite',
};
