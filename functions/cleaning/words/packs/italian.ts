import type { Pack } from '../word-classes.ts';

export const italian: Pack = {
  language: 'it',
  plain: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal
    dalla dai dalle in nel nello nella nei nelle su sul sulla sui sulle con per tra fra e ed o ma che chi cui dove
    quando come se è sono era essere ha hanno aveva avere si ci vi ne mi ti suo sua suoi sue tuo tua tuoi tue
    nostro nostra nostri nostre vostro vostra vostri io tu lui lei noi voi loro non più questo questa questi
    queste quello quella tutto tutti tutta tutte anche molto qui può possono sarà c dopo puoi`,
  previous: 'precedente precedenti indietro vecchi vecchie prec',
  next: 'successivo successiva successivi prossimo prossima seguente recenti avanti continua',
  piece: `articolo articoli notizia notizie post pagina pagine storia storie capitolo capitoli video foto episodio servizio
    servizi contenuto contenuti tema temi podcast intervista sezione ricetta ricette editoriale approfondimento
    approfondimenti galleria news titoli`,
  more: `altri altre altro ultime ultima ultimi ultimo recenti correlati correlate correlato consigliati
    consigliate consigliato popolari letti lette letto visti viste commentati simili suggeriti anche interessare
    interessarti interessarvi potrebbe potrebbero piacerti tendenza scelti scelte redazione argomento tema stesso
    più piacere approfondire perdere perdete`,
  read: `leggi leggere leggete guarda guardare guardate ascolta scopri scoprire vedi vai clicca continua approfondisci`,
  share: `condividi condividere condivisioni condiviso stampa stampare invia inviare salva salvare copia copiato link
    collegamento twitta segnalibro ascolta mail seguici`,
  join: `newsletter casella iscriviti iscrivetevi iscriversi iscrizione abbonati abbonarsi abbonati segui seguici
    seguire seguiteci ricevi ricevere registrati registrarsi unisciti sostieni sostienici sostenere dona diventa
    scarica prova grazie lascia lasciare scrivi scrivere pubblica aggiungi partecipa attiva perdere perderti entra
    inserisci accedi resta rispondi ottieni disiscriverti disiscriversi iscrivimi canale`,
  letter: `iscriviti iscrivetevi abbonati iscriversi newsletter newsletters casella notifica notifiche avvisi
    abbonamento abbonamenti abbonato socio disiscriverti disiscriversi disiscrizione giornalismo dona donazione`,
  offer: `gratis gratuita gratuito gratuitamente giorno quotidiano quotidiana settimana settimanale mese mensile
    mattina ora oggi adesso subito illimitato direttamente esclusivo esclusivi esclusive migliori migliore niente
    ogni ultime notizie storie primo digitale indipendente euro venerdì lunedì domenica sabato momento tua tuoi
    posta membro account app applicazione canale comunità community accesso giornalismo aggiornamenti email chiusi
    chiuso qualsiasi`,
  cookie: 'cookie cookies consenso',
  choice: `accetta accetto accettare accetti rifiuta rifiuto rifiutare gestisci gestire impostazioni preferenze opzioni
    consenti consentire continua chiudi tutti tutto solo necessari personalizza ok capito salva più informazioni
    scopri sì no nega privacy`,
  usage: `utilizza utilizziamo utilizzano utilizzare usa usiamo usano usare uso sito siti web pagina migliorare
    esperienza navigazione navigare navigando visita partner dati personali contenuti annunci pubblicità
    personalizzati personalizzare analizzare analisi traffico informativa informazioni dispositivo archiviare
    accedere tecnologie simili finalità servizi servizio offrire offrirti migliore terze parti utente utenti
    proseguendo acconsenti consenso tracciamento rispettiamo`,
  advert: `pubblicità annuncio annunci sponsorizzato sponsorizzati pubbliredazionale inserzione promozionale
    pubblicitario`,
  comment:
    'commento commenti commenta commentare risposta risposte rispondi discussione conversazione opinioni',
  form: `indirizzo email pubblicato obbligatori obbligatorio campi campo contrassegnati nome sito web password
    utente dimenticato dimenticata accedi accesso login invia account registrati sarà inserisci iscrivimi`,
  legal:
    'diritti diritto riservati riservata riproduzione vietata copyright editore autorizzazione proprietà iva partita',
  clause: 'tutti',
  footer: `contatti contattaci note legali privacy policy informativa termini condizioni accessibilità gerenza faq
    siamo errore errori segnala segnalare`,
  topic:
    'tag tags argomenti argomento etichette temi categoria categorie parole chiave pubblicato archiviato',
  count: `lettura letture visualizzazioni visite aggiornato aggiornata aggiornamento pubblicato pubblicata modificato ultimo ultima
    modifica tempo condivisioni commenti modifica`,
  unit: 'minuto minuti min ora ore secondo secondi giorno giorni settimana settimane mese mesi anno anni fa tempo',
  date: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug
    ago set ott nov dic lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi`,
  site: 'home menu cerca ricerca salta navigazione esci login torna inizio cima contenuto',
  common: `utilizzo chi siamo noi lavora pubblicità aiuto assistenza stampa redazione cookie mappa archivio abbonamenti
    codice etico contenuto principale vai torna su inizio accedi chiudi apri mostra nascondi sezioni profilo
    carrello account registrati pagina amico amici preferiti regala apre finestra nuova piace mi scarica`,
  wall: `errore pagina trovata trovato spiacenti esiste spostata eliminata rimossa indirizzo server accesso negato
    vietato disponibile temporaneamente attivare abilita browser verifica umano robot manutenzione riprova tardi
    momento richiesta cercata cercando`,
  homes: 'Pagina iniziale | Prima pagina',
  heres: 'Sei qui | Ti trovi in | Ti trovi qui | Sei in | Tu sei qui',
  wordings: {
    photo: {
      label: `Vedi galleria | Guarda la gallery | Guarda la galleria | Vai alla gallery | Sfoglia la gallery | Guarda
        le foto | Vedi tutte le foto | ?Tutte le foto | Ingrandisci immagine | Clicca per ingrandire | ?Schermo intero
        | ?A schermo intero | Foto # di # | Immagine # di # | Foto successiva | Foto precedente | Apri la gallery |
        Chiudi la gallery | Scarica immagine | ?Ingrandisci | Ingrandisci la foto | Guarda tutte le foto | A tutto
        schermo | Visualizza a schermo intero | Immagine successiva | Immagine precedente | ?# foto | ?# immagini |
        Galleria fotografica | ?Fotogallery | Vai alla fotogallery | Mostra didascalia`,
    },
    player: {
      label: `Guarda il video | Riproduci video | Ascolta l'articolo | Ascolta questo articolo | Ascolta l'audio |
        Ascolta il podcast | Attiva audio | Disattiva audio | Salta annuncio | Salta la pubblicità | Prossimo video |
        ?Altri video | Ultimi video | Video correlati | Riproduzione automatica | Caricamento video | Chiudi video |
        Guarda la diretta | ?In diretta | Guarda video | Salta pubblicità | Video successivo | ?Sottotitoli | Velocità
        di riproduzione | Caricamento del video | Guarda in diretta | Segui la diretta | ?Diretta video | Durata # min
        | Lettore audio | Lettore video | Ascolta la notizia`,
      sentence: `Il tuo browser non supporta il tag video | Il tuo browser non supporta i video |
        Il tuo browser non supporta l'elemento audio | Questo video non è disponibile |
        Questo video non è più disponibile | Impossibile caricare il video | Attiva JavaScript per vedere il video |
        Si è verificato un errore durante la riproduzione`,
    },
    embed: {
      label: `Visualizza questo post su Instagram | Vedi su Instagram | Vedi su X | Guarda su YouTube | Un post condiviso da *
        | Contenuto esterno | Mostra contenuto | Carica contenuto | Visualizza mappa | Mappa più grande | Vota il
        sondaggio | Vedi i risultati | Guarda su Instagram | Vedi su Facebook | Ingrandisci mappa | Vedi il tweet |
        ?Incorpora | Codice embed`,
      sentence: `Questo contenuto non è disponibile | Questo contenuto è bloccato |
        Per vedere questo contenuto devi accettare i cookie | Per visualizzare questo contenuto accetta i cookie |
        ?Contenuto fornito da * | Questo post non è più disponibile`,
    },
    continues: {
      label: `L'articolo continua dopo la pubblicità | Continua dopo la pubblicità | L'articolo prosegue dopo la
        pubblicità | Continua a leggere dopo la pubblicità | Continua a leggere | Continua la lettura | Leggi tutto |
        Leggi l'articolo completo | Leggi l'articolo | Leggi il resto dell'articolo | Continua a pagina # | Segue a
        pagina # | Segue dalla prima | A pagina # | Continua sotto | L'articolo continua qui sotto | Scorri per
        continuare | Clicca qui per continuare a leggere | ?Mostra tutto`,
    },
    wrapper: {
      label: `Visualizza nel browser | Apri nel browser | Leggi nel browser | Versione web | Versione online | Leggi
        online | Annulla iscrizione | Annulla l'iscrizione | Cancella iscrizione | Cancellati dalla newsletter |
        Cancellati qui | Disiscriviti dalla newsletter | Gestisci preferenze | Gestisci le tue preferenze | Aggiorna
        preferenze | Inoltra a un amico | Numeri precedenti | {Visualizza;Apri;Leggi;Vedi;Guarda} {questa email;questa
        mail;questa newsletter;questo messaggio;la newsletter;la mail;l'email} {nel browser;online;nel tuo browser;sul
        web} | {Visualizza;Leggi;Vedi} {online;la versione online;la versione web;sul web;come pagina web} |
        {Annulla;Cancella;Gestisci;Modifica;Aggiorna} {iscrizione;la tua
        iscrizione;l'iscrizione;iscrizioni;preferenze;le tue preferenze;il tuo profilo;i tuoi dati;le
        preferenze;preferenze email} | {Disiscriviti;Cancellati;Disiscriversi;Disiscrivimi;Annulla
        l'iscrizione;Cancella l'iscrizione} {qui;da questa lista;dalla newsletter;da questa newsletter;dalla mailing
        list} | {Disiscriviti;Disiscrizione;Cancellati} | {Inoltra;Invia;Condividi} {questa email;questa
        newsletter;questa mail;a un collega;ad un amico;a un amico} | Consiglia a un amico |
        {Archivio;Vecchie;Precedenti} newsletter | {Edizioni;Numeri;Newsletter} precedenti | ?Newsletter n. # |
        Aggiungi ai contatti | Segnala {come spam;abuso} | ?Cancellati`,
      sentence: `Se non visualizzi correttamente questa email, clicca qui | Se non riesci a vedere questa email, clicca
        qui | Non visualizzi correttamente questa email? | Ricevi questa email perché sei iscritto a * | Ricevi questa
        email perché ti sei iscritto a * | Ricevi questa newsletter perché ti sei iscritto | ?Questa email è stata
        inviata a * | Se non vuoi più ricevere queste email, clicca qui | Se non desideri più ricevere le nostre email,
        clicca qui | Puoi disiscriverti in qualsiasi momento | Puoi cancellarti in qualsiasi momento | Puoi annullare
        l'iscrizione in qualsiasi momento | Ti hanno inoltrato questa newsletter? | Non rispondere a questa email |
        {Ricevi;Hai ricevuto;Stai ricevendo;Riceve;Ha ricevuto} {questa email;questa mail;questa newsletter;questo
        messaggio;questa e-mail} {perché;in quanto} … | ?{Questa mail;Questa newsletter;Questa e-mail} è stata
        {inviata;spedita} a * | {Se non;Qualora non} {vuoi più;desideri più;volessi più;desidera più} ricevere {queste
        email;questa newsletter;le nostre email;la nostra newsletter;le nostre comunicazioni} … | {Se non;Non}
        {visualizzi;riesci a vedere;vedi;riesci a leggere;riesci a visualizzare} {questa email;bene questa
        email;correttamente questa email;questa newsletter;correttamente questo messaggio;il messaggio}{; …} |
        {Problemi di visualizzazione;Problemi a visualizzare questa email;Problemi a leggere questa mail}{; …} | {Ti
        hanno;Ti è stata} {inoltrato questa email;inoltrato questa newsletter;inoltrata questa newsletter;girato questa
        newsletter}{; …} | {Ti è piaciuta;Ti piace} questa newsletter{; …} | Per {cancellarti;annullare
        l'iscrizione;disiscriverti;non ricevere più queste email}, {clicca qui;fai clic qui} | Puoi
        {disiscriverti;cancellarti;annullare l'iscrizione} {quando vuoi;qui;con un clic;in ogni momento} | Questo
        messaggio è stato {generato;inviato} automaticamente{; …} | {Ti preghiamo di non;Si prega di non} rispondere a
        questa {email;mail;e-mail}`,
    },
    paywall: {
      label: `Abbonati per leggere | Abbonati per continuare a leggere | Abbonati per continuare | Abbonati ora |
        ?Abbonati a * | Solo per abbonati | Riservato agli abbonati | Contenuto riservato agli abbonati | Articolo
        riservato agli abbonati | Esclusiva per gli abbonati | ?Contenuto esclusivo | Sei già abbonato? | Sei già
        abbonato? Accedi | Già abbonato? Accedi | Hai già un account? | Hai già un account? Accedi | Non sei abbonato?
        | Non hai un account? Registrati | Accedi per leggere | Accedi per continuare a leggere | Accedi o registrati |
        Registrati gratis | Registrati per continuare a leggere | Crea un account | Prova gratis | Provalo gratis |
        Scopri le offerte | Scopri gli abbonamenti | Vedi le offerte | # mese gratis | # € al mese | Disdici quando
        vuoi | Senza impegno | Sblocca l'articolo | Regala questo articolo | ?No grazie | Continua senza accettare |
        Hai già un abbonamento? Accedi | Primo mese gratis | Leggi senza limiti | Attiva ora | Crea un account gratuito`,
      sentence: `Questo articolo è riservato agli abbonati | Questo contenuto è riservato agli abbonati |
        Il contenuto è riservato agli abbonati | Per continuare a leggere, abbonati |
        Per continuare a leggere questo articolo, abbonati | Per leggere l'articolo completo, abbonati |
        Hai raggiunto il limite di articoli gratuiti | Hai letto tutti gli articoli gratuiti |
        Accesso illimitato a tutti gli articoli | Sostieni il giornalismo indipendente | Sostieni il nostro giornalismo |
        Se sei già abbonato, accedi | L'abbonamento si rinnova automaticamente`,
    },
    app: {
      label: `Scarica l'app | Scarica la nostra app | Scarica l'app gratuita | Scarica l'app di * | Apri nell'app |
        Leggi nell'app | Apri l'app | Disponibile su Google Play | Disponibile su App Store | Scarica su App Store |
        Scarica da App Store | Scarica su Google Play | ?Inquadra il QR code | ?Attiva le notifiche | Ricevi le
        notifiche | Scarica l'applicazione | Continua nell'app | Continua nel browser | Installa l'app | Scarica da
        Google Play | Scansiona il QR code | ?Scansiona il codice QR | Le nostre app | ?App mobile | Consenti le
        notifiche | Aggiungi alla schermata Home | Seguici su WhatsApp | Unisciti al nostro canale WhatsApp | Versione
        mobile | Versione desktop | Versione classica | ?L'app di * | Valuta l'app | Scarica gratis | Scarica la app di
        * | Installa l'app di * | {Scarica;Scaricate;Installa;Prova;Ottieni} {la nostra app;la nuova app;la nostra app
        gratuita;l'app gratis;l'app gratuitamente;subito l'app;ora l'app;la app gratuita} | ?{Installa;Apri;Prova;Usa}
        {l'app;la app;l'applicazione} | {Scarica;Scaricala;Disponibile;Scarica ora;Scarica gratis} {su App Store;su
        Google Play;da Google Play;dall'App Store;sull'App Store;su App Store e Google Play;su AppGallery;dal Play
        Store} | {Leggi;Apri;Continua;Vedi;Ascolta;Continua a leggere;Guarda} {nell'app;sull'app;in app;nella app} |
        ?{Inquadra;Scansiona} {il QR code;il codice QR;il QR} | {Inquadra;Scansiona} il {QR code;codice QR} {per
        scaricare l'app;e scarica l'app} | {Attiva;Ricevi;Abilita;Consenti} {le notifiche push;le nostre notifiche;gli
        avvisi;gli alert} | ?{Attiva;Abilita;Disattiva;Consenti} {le notifiche;notifiche} | {Resta;Continua} {nel
        browser;sul sito;sul browser} | {Passa;Vai} {all'app;alla app;alla versione mobile;alla versione desktop;al
        sito completo} | {Versione;Visualizza versione} {mobile;desktop;completa;AMP} | {Seguici;Unisciti;Iscriviti}
        {sul nostro canale WhatsApp;al canale Telegram;sul canale Telegram;su Telegram;al nostro canale Telegram;su
        WhatsApp} | Canale {WhatsApp;Telegram} | Aggiungi alla {schermata Home;schermata principale;home} | ?Versione
        completa`,
      sentence: `Scarica la nostra app per restare aggiornato | Scarica l'app per leggere tutte le notizie | Tutte le
        notizie sulla nostra app | Leggi le notizie sulla nostra app | Attiva le notifiche per non perdere nulla |
        Scarica {l'app;la nostra app} per {continuare a leggere;leggere l'articolo completo;ricevere le
        notifiche;un'esperienza migliore;non perdere nessuna notizia} | Leggi {questo articolo;le notizie} {sulla
        nostra app;nella nostra app} | Ricevi le {ultime notizie;notizie} {sul tuo smartphone;sul tuo telefono} | Vuoi
        ricevere le notifiche? | Vuoi ricevere {le nostre notifiche;gli aggiornamenti}? | Non hai ancora l'app? | Per
        un'esperienza migliore {scarica;usa} la nostra app | Inquadra il QR code {con il tuo smartphone;con la
        fotocamera}`,
    },
    print: {
      label: `Stampa articolo | Stampa l'articolo | Stampa questa pagina | Stampa pagina | Versione stampabile | Salva
        articolo | Salva l'articolo | Salva per dopo | Leggi più tardi | Aggiungi ai preferiti | Invia per email | Invia
        via email | Invia a un amico | Copia link | Copia il link | Link copiato | Dimensione testo | Dimensione
        carattere | Ingrandisci testo | Riduci testo | Modalità scura | Segnala un errore | Segnala errore | Hai trovato
        un errore | Link permanente | Articolo originale | Leggi l'originale | Pagina # di # | Scarica PDF | Come citare
        | Stampa questo articolo | Versione per la stampa | Leggi dopo | Invia per e-mail | Aumenta dimensione testo |
        Scarica il PDF | Salva in PDF | Modalità chiara | Cita questo articolo | Ti è stato utile? | Questo articolo ti
        è stato utile?`,
      lead: `Link permanente | ?Permalink | Articolo originale | Fonte originale | Come citare questo articolo`,
      sentence: `Questo articolo è stato stampato da * | Hai trovato un errore? Segnalacelo | Grazie per il tuo feedback |
        ?Ultima modifica il # * #`,
    },
    donate: {
      label: `Fai una donazione | Dona ora | Dona adesso | Dona con PayPal | Sostieni il giornale | Sostieni il nostro
        lavoro | Sostienici con una donazione | Donazione singola | ?Una tantum | Donazione mensile | Altro importo |
        Scegli un importo | Diventa sostenitore | Diventa socio | Offrici un caffè`,
      sentence: `Sostieni il nostro lavoro con una donazione | Sostieni l'informazione indipendente | Il tuo contributo
        è importante | Ogni contributo conta | Ogni donazione conta | Abbiamo bisogno del tuo sostegno | ?Abbiamo
        bisogno di te | Se ti è piaciuto questo articolo, sostienici | L'informazione indipendente ha un costo | Grazie
        per il tuo sostegno`,
    },
    shop: {
      label: `Aggiungi al carrello | Vai al carrello | Il tuo carrello | Acquista ora | Compra ora | Acquista su Amazon
        | Compra su Amazon | Vedi su Amazon | Ordina ora | Vedi offerta | Vai all'offerta | Vedi prezzo | Confronta
        prezzi | ?Non disponibile | Spedizione gratuita | Consegna in # giorni | Guida alle taglie | Scegli un'opzione
        | Prodotti correlati | Prodotti simili | I più venduti | Recensioni dei clienti | ?# recensioni | Lista dei
        desideri | Codice sconto | Fino al # % di sconto | IVA inclusa | Procedi all'acquisto | Continua lo shopping |
        Scopri il prezzo | ?Esaurito | Aggiungi alla lista dei desideri | Vai alla cassa | Vai allo shop | Scopri
        l'offerta`,
      sentence: `Il tuo carrello è vuoto | Il carrello è vuoto | Questo articolo contiene link affiliati |
        Questo articolo contiene link di affiliazione | Potremmo ricevere una commissione |
        In qualità di Affiliato Amazon ricevo un guadagno dagli acquisti idonei | I prezzi possono variare`,
    },
    site: {
      label: `Vai al contenuto | Vai al contenuto principale | Salta al contenuto | Salta al contenuto principale |
        Passa al contenuto | Vai alla navigazione | Vai al menu | Vai alla ricerca | Vai al footer | Torna su | Torna
        in alto | Torna all'inizio | Torna alla home | Torna alla homepage | Torna indietro | Torna all'articolo | Menu
        principale | Apri menu | Apri il menu | Chiudi menu | Chiudi il menu | Apri ricerca | Cerca nel sito | Ricerca
        avanzata | Ti trovi qui | ?Tu sei qui | Mappa del sito | Il mio account | Password dimenticata | Hai
        dimenticato la password | Mostra altro | Mostra di più | Mostra meno | Carica altri | Carica altro | Vedi tutti
        | ?Vedi tutto | Vedi altro | Tutte le sezioni | Seleziona lingua | Cambia lingua | Caricamento in corso |
        Attendere prego | Vai al piè di pagina | Salta la navigazione | Passa ai contenuti principali | Torna alla
        pagina iniziale | ?Sei qui | Navigazione principale | Percorso di navigazione | Briciole di pane | Area
        riservata | ?Ricordami | Visualizza tutto | ?Accessibilità | Link esterno | Si apre in una nuova finestra |
        ?Esci`,
      sentence: `Attiva JavaScript | Il tuo browser non è aggiornato | Disattiva il tuo ad blocker |
        Per favore disattiva il tuo adblock`,
    },
    comments: {
      label: `?Nessun commento | Ancora nessun commento | ?# commenti | ?# commento | ?Un commento | Lascia un commento
        | Lascia il tuo commento | Scrivi un commento | Aggiungi un commento | Invia commento | Pubblica commento | Il
        tuo commento | Commenta l'articolo | Commenta questa notizia | Leggi i commenti | Vedi i commenti | Vedi tutti
        i commenti | Mostra commenti | Mostra altri commenti | Carica altri commenti | ?Più recenti | ?Meno recenti |
        ?Ordina per | Mostra risposte | ?# risposte | Annulla risposta | Sii il primo a commentare | Commenta per primo
        | Partecipa alla discussione | Partecipa alla conversazione | ?Dì la tua | Accedi per commentare | Mi piace |
        Non mi piace | Segnala commento | Commenti chiusi | Commenti disabilitati`,
      sentence: `I commenti sono chiusi | I commenti sono disabilitati | I commenti sono moderati |
        Il tuo indirizzo email non sarà pubblicato | L'indirizzo email non verrà pubblicato |
        Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati * |
        I campi obbligatori sono contrassegnati * | I campi obbligatori sono contrassegnati |
        Devi essere connesso per inviare un commento | Devi effettuare l'accesso per commentare |
        Salva il mio nome, email e sito web in questo browser per la prossima volta che commento |
        Avvertimi via email in caso di risposte al mio commento |
        Avvertimi via email alla pubblicazione di un nuovo articolo | Questo sito utilizza Akismet per ridurre lo spam |
        Scopri come vengono elaborati i dati derivati dai commenti | Non ci sono ancora commenti |
        Cosa ne pensi? Scrivilo nei commenti`,
    },
    form: {
      label: `Il tuo nome | La tua email | Indirizzo email | Il tuo indirizzo email | Inserisci la tua email |
        Inserisci il tuo indirizzo email | ?Nome e cognome | ?Nome utente | Il tuo messaggio | ?Sito web | ?Codice
        postale | Campo obbligatorio | Campi obbligatori | Invia messaggio | Non sono un robot | Modulo di contatto |
        Accetto i termini e le condizioni | Accetto la privacy policy | Ho letto e accetto la privacy policy | Ho letto
        l'informativa sulla privacy`,
      sentence: `Questo campo è obbligatorio | Tutti i campi sono obbligatori | I campi contrassegnati con * sono obbligatori |
        Inserisci un indirizzo email valido | Il tuo messaggio è stato inviato | Grazie per il tuo messaggio |
        Si è verificato un errore | Riprova più tardi`,
    },
    readAlso: {
      lead: `Leggi anche | Leggi pure | Leggi di più | Per approfondire | Vedi anche | Guarda anche | Ascolta anche |
        Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbe interessare | ?Da non perdere | Articolo
        correlato | Per saperne di più`,
    },
    related: {
      heading: `Leggi anche | Articoli correlati | Articoli simili | Articoli recenti | Ultimi articoli | Ultime
        notizie | Ultime news | Notizie correlate | Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbe
        interessare | Ti potrebbe interessare anche | Potrebbero interessarti | I più letti | I più visti | Le più
        lette | Più letti | Altri articoli | Altre notizie | ?Da non perdere | Consigliati per te | Consigliati per voi
        | Scelti per te | Dello stesso autore | Vedi anche | Sullo stesso argomento | ?Dalla home | ?In evidenza |
        Articoli più letti`,
    },
    signUp: {
      label: `Seguici su Facebook | Seguici su Instagram | Seguici su X | Seguici su Google News | ?Seguici su * |
        Seguici sui social | Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Iscriviti gratis |
        Iscriviti ora | Iscriviti al canale | Iscriviti al canale WhatsApp | Iscriviti al nostro canale YouTube |
        Iscriviti al nostro canale Telegram | Ricevi la newsletter | Ricevi la nostra newsletter | Ricevi le notizie
        via email | Le nostre newsletter | Resta aggiornato | Rimani aggiornato | Resta in contatto | Unisciti a noi |
        Unisciti al canale | {Iscriviti;Abbonati} {alle newsletter;alle nostre newsletter;al canale Telegram;al nostro
        canale;al podcast;al feed} | {Ricevi;Scopri} {le newsletter;tutte le newsletter;la newsletter gratuita} |
        Seguici su {TikTok;YouTube;LinkedIn;Telegram;WhatsApp;Threads;Bluesky;Google Discover;Twitter} | Aggiungi *
        come fonte preferita su Google`,
      sentence: `Ricevi le ultime notizie nella tua casella di posta | Ricevi ogni mattina le notizie più importanti |
        Ricevi le notizie più importanti via email | Iscriviti alla newsletter per restare aggiornato |
        Non perderti nulla | Resta aggiornato con la nostra newsletter | Iscrivendoti accetti la nostra privacy policy |
        Iscrivendoti accetti i termini e condizioni | Grazie per esserti iscritto | Iscrizione completata |
        Puoi cancellarti quando vuoi`,
    },
    share: {
      label: `Condividi su Facebook | Condividi su X | Condividi su Twitter | Condividi su WhatsApp | Condividi su
        LinkedIn | ?Condividi su * | Condividi via email | Condividi articolo | Condividi l'articolo | Condividi questo
        articolo | Condividi la notizia | Condividi con | Condividi con gli amici | Condividi il link | ?# condivisioni
        | Fai clic per condividere su * | Invia su WhatsApp | Fai clic per condividere su * (Si apre in una nuova
        finestra) | Fai clic qui per condividere su * (Si apre in una nuova finestra) | Fai clic qui per stampare (Si
        apre in una nuova finestra) | Fai clic per inviare un link a un amico via e-mail (Si apre in una nuova
        finestra) | Condividi su * (Si apre in una nuova finestra) | Condividi via | Condividi tramite | Mi piace
        Caricamento | ?Tweetta | {Condividi;Condividilo} {sui social;su Telegram;su Messenger;su Bluesky;su Threads;su
        Pinterest;su Reddit;per email;via e-mail;via WhatsApp;via mail;questa pagina;questo post;questa notizia;con un
        amico} | {Copia;Ottieni} {il link dell'articolo;link articolo;URL} | Link copiato negli appunti | {Invia;Manda}
        {per email;via mail;su Telegram;tramite WhatsApp} | ?Altre opzioni di condivisione`,
    },
    consent: {
      label: `Gestisci cookie | Impostazioni cookie | Preferenze cookie | Accetta tutto | Accetta tutti | Accetta i
        cookie | Accetta tutti i cookie | Accetta e continua | Accetta e chiudi | Rifiuta tutto | Rifiuta tutti |
        Rifiuta i cookie | Salva preferenze | Solo necessari | Solo cookie necessari | ?Più opzioni | Gestisci opzioni
        | Gestisci preferenze | Informativa sui cookie | ?Ho capito | Gestisci i cookie | Gestisci consenso | Salva le
        preferenze | ?Personalizza | Visualizza preferenze | ?I nostri partner | La tua privacy è importante | ?Sempre
        attivo | Revoca consenso | Conferma le mie scelte`,
      sentence: `Questo sito utilizza i cookie | Questo sito utilizza cookie | Questo sito usa i cookie | Utilizziamo i cookie |
        Utilizziamo i cookie per migliorare la tua esperienza |
        Questo sito utilizza cookie per migliorare la tua esperienza | Continuando a navigare accetti l'uso dei cookie |
        Continuando la navigazione accetti l'uso dei cookie | Proseguendo la navigazione accetti l'uso dei cookie |
        Rispettiamo la tua privacy | La tua privacy è importante per noi |
        Puoi modificare le tue preferenze in qualsiasi momento | Per maggiori informazioni leggi la cookie policy`,
    },
    advert: {
      label: `Contenuto sponsorizzato | ?Sponsorizzato da * | Contenuto promozionale | Messaggio promozionale | In
        collaborazione con * | Chiudi annuncio | Rimuovi pubblicità | Annunci sponsorizzati | Perché vedo questo
        annuncio | Nascondi annuncio | Segnala annuncio | Fine pubblicità | Contenuti sponsorizzati | Link sponsorizzati
        | Offerto da * | Annunci Google | Informazione pubblicitaria | Messaggio pubblicitario | Disattiva adblock`,
    },
    counts: {
      label: `# min di lettura | # minuti di lettura | Tempo di lettura # min | Tempo di lettura: # minuti | Lettura # min |
        ?# visualizzazioni | ?# follower | # ore fa | # minuti fa | # giorni fa | Aggiornato # ore fa`,
    },
    footer: {
      label: `Note legali | Informativa sulla privacy | Termini e condizioni | Condizioni d'uso | ?Condizioni generali
        | ?Chi siamo | Lavora con noi | Per la pubblicità | Tutti i diritti riservati`,
      sentence: `Tutti i diritti riservati | Tutti i diritti sono riservati | Riproduzione riservata |
        La riproduzione è riservata | Vietata la riproduzione | Vietata la riproduzione anche parziale`,
    },
    topics: {
      lead: `Parole chiave | Tag articolo | Archiviato in | Pubblicato in | Leggi altro su`,
    },
    previousNext: {
      lead: `Articolo precedente | Articolo successivo | Prossimo articolo | Notizia precedente | Notizia successiva |
        ?Capitolo successivo | {Articolo;Post} {precedente;successivo;seguente} | {Prossimo;Prossima}
        {articolo;notizia} | {Notizia;Pagina} {precedente;successiva} | ?Prossimo episodio | Da leggere dopo | Leggi
        dopo | ?Successivo | ?Precedente`,
      label: `Articolo precedente | Articolo successivo | Prossimo articolo | Articoli precedenti | Articoli successivi
        | Pagina precedente | Pagina successiva | Pagina seguente | Notizia precedente | Notizia successiva | Post
        precedente | Post successivo | Navigazione articoli | Prossima notizia | Post più recente | Articoli più
        recenti | Articoli meno recenti | Articoli più vecchi | ?Capitolo successivo | ?Capitolo precedente | ?Ultima
        pagina | ?Prima pagina | Navigazione articolo | Vai all'articolo successivo | Torna all'elenco | ?Torna alla
        lista | Leggi il prossimo articolo | {Articolo;Post;Messaggio;Contenuto;Video;Numero}
        {precedente;successivo;seguente} | ?{Capitolo;Episodio;Argomento;Tema} {precedente;successivo;seguente} |
        {Prossimo;Precedente} {articolo;post;contenuto;video} |
        {Notizia;Pagina;News;Pubblicazione;Ricetta;Foto;Immagine} {precedente;successiva;seguente} |
        {Prossima;Precedente} {notizia;pagina;news;ricetta} | {Articoli;Post} {precedenti;successivi;più vecchi;più
        recenti;meno recenti} | {Notizie;News} {precedenti;successive;più vecchie;più recenti} | {Leggi;Vedi;Vai}
        {l'articolo;all'articolo;la notizia;alla notizia} {precedente;successivo;successiva;seguente} | Vai alla pagina
        {successiva;precedente;seguente} | Precedente {Successivo;Successiva;Prossimo;Seguente} | Successivo Precedente
        | Precedente # Successivo | Prima Precedente Successiva Ultima | Indietro Avanti | Avanti Indietro | ?Pagina #
        di # | Pagina # {Successiva;Avanti;di # Successiva} | Navigazione {articolo;articoli;post;commenti;tra gli
        articoli} | Paginazione {degli articoli;articoli} | Torna {alle notizie;agli articoli;al blog;alle
        news;all'elenco;alla lista;all'indice;alla sezione;alla categoria;alla pagina precedente;ai risultati;al
        sommario;alla rubrica;al magazine;all'archivio} | ?Tutte le notizie | ?Tutti gli articoli | {Vedi;Leggi} tutte
        le notizie | {Vedi;Leggi} tutti gli articoli | Leggi la prossima notizia | Prossimo articolo tra # secondi |
        Carica {articolo successivo;altri articoli;altre notizie} | Passa all'articolo successivo | Vai alla
        {prima;ultima} pagina | ?{Contenuto;Numero;Messaggio} {precedente;successivo;seguente} | ?{Prossimo;Precedente}
        contenuto | ?{Prossima;Precedente} ricetta`,
    },
  },
  sentences: {
    consent: `
      Questo sito utilizza cookie.
      Questo sito usa i cookie.
      Questo sito web utilizza i cookie.
      Utilizziamo i cookie per migliorare la tua esperienza.
      La tua privacy è importante per noi.
      Utilizziamo i cookie.
      Usiamo i cookie.
      Questo sito utilizza i cookie per migliorare la tua esperienza.
      Questo sito utilizza cookie di terze parti.
      Continuando a navigare accetti l'uso dei cookie.
      Proseguendo la navigazione accetti l'uso dei cookie.
      Rispettiamo la tua privacy.
      Puoi modificare le tue preferenze in qualsiasi momento.
      Puoi revocare il consenso in qualsiasi momento.
    `,
    signUp: `
      Iscriviti alla nostra newsletter.
      Iscriviti alla newsletter.
      Puoi annullare l'iscrizione in qualsiasi momento.
      Grazie per esserti iscritto.
      Questo articolo è riservato agli abbonati.
      Contenuto riservato agli abbonati.
      Sostieni il nostro giornalismo.
      Abbonati per continuare a leggere.
      Accedi per continuare a leggere.
      Registrati gratis per continuare a leggere.
      Sei già abbonato? Accedi.
      Questo contenuto è riservato agli abbonati.
      Hai raggiunto il limite di articoli gratuiti.
      Disdici quando vuoi.
      Puoi cancellarti in qualsiasi momento.
      Puoi disiscriverti in qualsiasi momento.
      Ricevi questa email perché ti sei iscritto a ….
      Non rispondere a questa email.
      Grazie per l'iscrizione.
      Inserisci un indirizzo email valido.
      Iscrivendoti accetti la nostra privacy policy.
      Seguici sui social.
      Scarica la nostra app.
      Sostienici con una donazione.
    `,
    comments: `
      I commenti sono chiusi.
      Sii il primo a commentare.
      Devi essere connesso per inviare un commento.
      Non ci sono ancora commenti.
      I commenti sono disabilitati.
      I commenti sono disattivati.
      I commenti per questo articolo sono chiusi.
      Devi effettuare il login per commentare.
      Devi effettuare l'accesso per commentare.
      Accedi per commentare.
      Lascia un commento.
      Il tuo commento è in attesa di moderazione.
      Partecipa alla discussione.
    `,
    form: `
      Il tuo indirizzo email non sarà pubblicato.
      I campi obbligatori sono contrassegnati *.
      Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *.
      L'indirizzo email non verrà pubblicato.
      Il tuo indirizzo e-mail non sarà pubblicato.
      Il tuo indirizzo email non verrà pubblicato.
      I campi obbligatori sono contrassegnati.
      Tutti i campi sono obbligatori.
      Questo campo è obbligatorio.
      Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.
      Avvertimi via email in caso di risposte al mio commento.
      Avvertimi via email alla pubblicazione di un nuovo articolo.
      Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati derivati dai commenti.
      Questo sito utilizza Akismet per ridurre lo spam.
      Si è verificato un errore. Riprova più tardi.
      Questo sito è protetto da reCAPTCHA.
    `,
    share: `
      Condividi questo articolo!
      Seguici su ….
    `,
    footer: `
      Tutti i diritti riservati.
      Riproduzione riservata.
      La riproduzione è riservata.
      È vietata la riproduzione anche parziale.
      Vietata la riproduzione.
      Tutti i diritti sono riservati.
      Proudly powered by WordPress.
      L'articolo … proviene da ….
    `,
    site: `
      Il tuo browser non supporta il video.
      Il tuo browser non supporta il tag video.
      Il tuo browser non supporta l'elemento audio.
      Attiva JavaScript per visualizzare questo contenuto.
      Questo video non è disponibile.
      Questo contenuto non è disponibile.
    `,
    advert: `
      Continua dopo la pubblicità.
      L'articolo continua dopo la pubblicità.
      Questo articolo contiene link affiliati.
    `,
  },
  authorsOwn: `
    Continua
    Continua…
  `,
  toReader: 'vi vostro vostra tuo tua tuoi tue',
  ofPage: 'noi nostro nostra nostri nostre sito',
};
