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
};
