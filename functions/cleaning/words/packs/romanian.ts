import type { Pack } from '../word-classes.ts';

export const romanian: Pack = {
  language: 'ro',
  plain: `și sau dar că să de la în pe cu din pentru fără sub peste între prin după până către despre un o unei
    unui al ale ai este sunt era erau fost fi a au am ați avea nu mai foarte doar când unde cum ce cine care
    el ea ei ele lui lor îl îi le ne noi voi vă își se s-a tot toate toți acest această aceste acești acel
    acea cel cea cei dacă deja încă nici ca decât așa dintre`,
  homes: 'Acasă | Prima pagină | Pagina principală',
  heres: 'Ești aici | Te afli aici',
  wordings: {
    photo: {
      label: `?Galerie foto | Vezi galeria foto | Vezi toate fotografiile | Vezi toate imaginile | Mai multe fotografii |
        Deschide galeria | Mărește imaginea | Click pentru a mări | Ecran complet | ?Foto # din # | ?# din # | Vezi
        galeria | Toate fotografiile | Închide galeria | Imaginea următoare | Imaginea anterioară | Fotografia următoare
        | Galerie de imagini`,
    },
    player: {
      label: `Redă video | Urmărește video | Vezi video | Ascultă articolul | Ascultă acest articol | Activează sunetul | Sari
        peste reclamă | Următorul video | Mai multe videoclipuri | Se încarcă | Redă videoclipul | Ascultă podcastul |
        Omite anunțul | Videoclipul următor | Videoclipuri similare | Se încarcă videoclipul | Vezi live | Urmărește
        live`,
      sentence: `Browserul tău nu suportă video | Browserul dumneavoastră nu suportă redarea video |
        Acest video nu este disponibil`,
    },
    embed: {
      label: `Vezi această postare pe Instagram | Vezi pe Instagram | Vezi pe YouTube | O postare distribuită de * |
        Vezi harta mai mare | Afișează conținutul | Votează acum`,
    },
    continues: {
      label: `Citește mai departe | Citește tot articolul | Continuarea în pagina # |
        Articolul continuă după publicitate | Citește mai mult | Citeşte mai departe | Citește articolul complet |
        Citește în continuare | Continuă lectura | Continuă să citești | Articolul continuă după reclamă |
        Articolul continuă sub reclamă | Textul continuă după reclamă | Afișează mai mult | Vezi mai mult |
        Vezi mai puțin | Continuare în pagina #`,
    },
    wrapper: {
      label: `Vezi în browser | Vizualizează în browser | ?Dezabonare | Dezabonează-te | Dezabonați-vă | Actualizează
        preferințele | Trimite unui prieten | {Vezi;Vizualizează;Deschide;Citește} {acest
        email;emailul;newsletterul;acest mesaj} {în browser;online} | {Dezabonare;Dezabonează-te;Dezabonați-vă} {de la
        newsletter;aici;} | {Actualizează;Modifică;Gestionează} {preferințele;preferințele tale;abonamentul} |
        {Trimite;Redirecționează} {unui prieten;către un prieten}`,
      sentence: `Primești acest email pentru că te-ai abonat la * | Ai primit acest email deoarece te-ai abonat la * |
        Acest email a fost trimis către * | Te rugăm să nu răspunzi la acest email | Dacă nu mai dorești să primești
        aceste emailuri, dezabonează-te | {Primești;Ai primit;Primiți;Ați primit} {acest email;acest e-mail;acest
        mesaj;acest newsletter} {pentru că;deoarece;fiindcă} … | Dacă nu mai {dorești;doriți;vrei} să
        {primești;primiți} {aceste emailuri;newsletterul;emailurile noastre;aceste mesaje}{; …} | {Te poți dezabona;Vă
        puteți dezabona} {oricând;în orice moment;aici}`,
    },
    paywall: {
      label: `Doar pentru abonați | Ești deja abonat? Autentifică-te | Exclusiv pentru abonați |
        Abonează-te pentru a citi mai departe | Autentifică-te pentru a continua | Conectează-te pentru a citi |
        Ai deja cont? Autentifică-te | Nu ai cont? Înregistrează-te | Creează cont | Creează un cont gratuit |
        Încearcă gratuit | Vezi ofertele`,
      sentence: `Acest articol este disponibil doar abonaților |
        Acest conținut este disponibil doar pentru abonați | Poți anula oricând`,
    },
    app: {
      label: `Descarcă aplicația | Descarcă aplicația noastră | Disponibil pe Google Play | Descărcați aplicația |
        Deschide în aplicație | Citește în aplicație | Disponibil în App Store | Activează notificările | Instalează
        aplicația | Continuă în aplicație | Continuă în browser | Descarcă din App Store | Descarcă din Google Play |
        Scanează codul QR | Aplicație mobilă | Aplicații mobile | Permite notificările | Primește notificări |
        Urmărește-ne pe WhatsApp | Versiune mobilă | Versiunea mobilă | Descarcă aplicația * |
        {Descarcă;Descărcați;Instalează;Încearcă} {aplicația noastră;gratuit aplicația;aplicația gratuită;aplicația
        mobilă} | ?{Descarcă;Instalează;Deschide} aplicația | {Descarcă;Disponibil;Descarcă din;Disponibilă} {App
        Store;Google Play;din App Store;din Google Play;pe Google Play;în App Store} | Urmărește-ne pe
        {WhatsApp;Telegram;TikTok;YouTube;Google News;LinkedIn;Threads} | Urmăriți-ne pe
        {Facebook;Instagram;TikTok;YouTube;WhatsApp;Google News} | Abonează-te la canalul nostru de {WhatsApp;Telegram}`,
    },
    print: {
      label: `Versiune pentru tipărire | Tipărește articolul | Copiază linkul | Raportează o eroare | Printează articolul |
        Trimite pe email | Trimite prin email | Salvează articolul | Citește mai târziu | Adaugă la favorite | Copiază
        link | Link copiat | Dimensiune text | Mărește textul | Micșorează textul | Ai găsit o greșeală? | A fost util
        acest articol? | ?Tipărește | ?Printează | Versiune printabilă | Salvează pentru mai târziu | Trimite prin
        e-mail | Mărime text | Descarcă PDF | Ai observat o greșeală? | Mod întunecat | Link permanent`,
    },
    donate: {
      label: `Donează acum | Susține-ne acum | Fă o donație | Susține-ne | ?Donează | Susține proiectul |
        Redirecționează # | Donație lunară | Donație unică`,
      sentence: `Susține jurnalismul independent | Orice contribuție contează | Avem nevoie de sprijinul tău |
        Mulțumim pentru susținere`,
    },
    shop: {
      label: `Adaugă în coș | Adaugă în coșul de cumpărături | Cumpără acum | Comandă acum | Vezi prețul | Transport gratuit |
        Livrare gratuită | Stoc epuizat | Produse similare | Finalizează comanda | Vezi oferta | Produse asemănătoare |
        Continuă cumpărăturile | Vezi coșul | Mergi la magazin | Compară prețuri`,
    },
    site: {
      label: `Sari la conținut | Mergi la conținut | Înapoi sus | Pagina principală | Vezi mai multe | Vezi toate | Încarcă
        mai multe | Salt la conținut | Treci la conținut | Sari la conținutul principal | Mergi sus | Înapoi la prima
        pagină | Prima pagină | Deschide meniul | Închide meniul | Caută pe site | Te afli aici | Ești aici | Contul meu
        | Ai uitat parola? | Ține-mă minte | Arată toate | Se deschide într-o fereastră nouă | Mergi la conținutul
        principal | Sari la navigare | Înapoi la început | ?Sus | Înapoi acasă | Sunteți aici | Meniu principal |
        Navigare principală | Profilul meu | Am uitat parola | Încarcă mai mult | Arată mai mult | Arată mai puțin |
        Vezi tot | Harta site-ului | ?Accesibilitate | Alege limba | ?Deconectare`,
    },
    comments: {
      label: `Niciun comentariu | ?# comentarii | Lasă un comentariu | Adaugă un comentariu | Scrie un comentariu |
        Vezi comentariile | Lasă un răspuns | Anulează răspunsul | ?# comentariu | Comentarii (#) |
        Adaugă comentariu | Lasă un răspuns Anulează răspunsul | Vezi toate comentariile | Trimite comentariul |
        Autentifică-te pentru a comenta | Publică comentariul`,
      sentence: `Comentariile sunt închise | Adresa ta de email nu va fi publicată |
        Câmpurile obligatorii sunt marcate cu * | Trebuie să fii autentificat pentru a publica un comentariu |
        Fii primul care comentează |
        Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez`,
    },
    form: {
      label: `Numele tău | Adresa ta de email | Introdu adresa de email | Adresa de email | Mesajul tău |
        Trimite mesajul | Câmp obligatoriu | Nu sunt robot | Sunt de acord cu termenii și condițiile`,
      sentence: `Acest câmp este obligatoriu | A apărut o eroare | Ceva nu a mers bine | Încearcă din nou`,
    },
    readAlso: {
      lead: `Citește și | Citiți și | Citește mai mult | Vezi și | Vezi mai mult | Află mai mult | Citeşte şi |
        Urmărește și | Recomandări | Pe aceeași temă | Te-ar putea interesa`,
    },
    related: {
      heading: `Citește și | Citiți și | Articole similare | Articole recente | Articole asemănătoare |
        Cele mai citite | Cele mai noi știri | Ultimele știri | Știri recomandate | Te-ar putea interesa |
        Pe aceeași temă | Vezi și | Articole recomandate | Știri similare | Știri recente | Ultimele articole |
        Cele mai populare | Cele mai noi | Cele mai recente | S-ar putea să îți placă | S-ar putea să-ți placă și |
        Recomandate pentru tine | Recomandarea editorilor | Alte articole | Alte știri | ?Mai multe despre * |
        Nu rata`,
    },
    signUp: {
      label: `Abonează-te la newsletter | Abonează-te la canalul nostru | Abonați-vă la newsletter |
        Urmărește-ne pe Facebook | Urmărește-ne pe Google News | ?Urmărește-ne pe * | ?Urmăriți-ne pe * |
        Abonează-te la newsletterul nostru | Abonează-te | Înscrie-te la newsletter | Urmărește-ne |
        Urmărește-ne și pe * | Fii la curent`,
      sentence: `Primește cele mai importante știri pe email | Mulțumim pentru abonare | Nu rata nicio știre`,
    },
    share: {
      label: `Distribuie pe Facebook | Distribuie pe WhatsApp | Distribuie articolul | ?Distribuie pe * | Trimite pe WhatsApp
        | Distribuie acest articol | Distribuie pe X | Distribuie prietenilor | Dă clic pentru a partaja pe * | Dă clic
        pentru a partaja pe * (Se deschide în fereastră nouă) | Distribuie prin`,
    },
    consent: {
      label: `Acceptă toate | Acceptă toate cookie-urile | Respinge toate | Setări cookie | Acceptă și continuă | Refuză toate
        | Setări cookies | Doar cele necesare | Salvează setările | Accept toate | Acceptă tot | Respinge tot |
        Gestionează preferințele | Salvează preferințele | Doar necesare | ?Sunt de acord | ?Am înțeles | Partenerii
        noștri`,
      sentence: `Acest site folosește cookie-uri | Folosim cookie-uri | Acest site utilizează cookie-uri |
        Continuând navigarea, ești de acord cu utilizarea cookie-urilor`,
    },
    advert: {
      label: `Conținut sponsorizat | Articol sponsorizat | Articol susținut de * | Material publicitar | Închide reclama | De
        ce văd această reclamă? | Ascunde reclama | Continuarea după publicitate | Susținut de * | Linkuri sponsorizate`,
    },
    counts: {
      label: `# min de citit | Timp de citire # minute | Timp de citire # min | # minute de citit | # vizualizări |
        # afișări | ?acum # ore | ?acum # minute`,
    },
    footer: {
      label: `Toate drepturile rezervate | Politica de confidențialitate | Termeni și condiții | Despre noi |
        ?Contactează-ne | Politica de cookies | Politica cookies | Publicitate pe site`,
      sentence: `Reproducerea este interzisă | Toate drepturile sunt rezervate |
        Reproducerea fără acord este interzisă`,
    },
    topics: {
      lead: `Etichete | Cuvinte cheie | Publicat în | Categorii | Mai multe despre`,
    },
    previousNext: {
      label: `Articolul anterior | Articolul următor | Articolul precedent | Pagina următoare | Pagina anterioară |
        Postarea anterioară | Postarea următoare | Articole mai vechi | Articole mai noi | Articol precedent | Articol
        următor | Știrea anterioară | Știrea următoare | ?Capitolul următor | Navigare în articole | Înapoi la listă |
        ?Mai vechi | ?Mai noi | {Articolul;Postarea;Pagina;Știrea}
        {anterioară;anterior;următoare;următoarea;precedent;precedentă;următor} |
        {Următorul;Următoarea;Precedentul;Precedenta} {articol;știre;pagină;postare} | {Articole;Postări;Știri} {mai
        vechi;mai noi;anterioare;următoare} | {Anterior Următor;Înapoi Înainte;Precedent Următor;Prima Precedenta
        Următoarea Ultima} | {Navigare;Paginație} {în articole;articole;între articole} | Înapoi la
        {știri;articole;listă;blog;pagina anterioară;rezultate;lista de articole} | ?Toate {articolele;știrile} |
        {Citește;Vezi} {articolul următor;următorul articol;articolul anterior}`,
      lead: `Articolul anterior | Articolul următor | Articolul precedent | Știrea următoare | ?Capitolul următor |
        {Articolul;Știrea;Postarea} {anterior;anterioară;următor;următoare} | Următorul articol | Articol
        {precedent;următor;anterior} | ?{Următorul;Precedentul}`,
    },
  },
  sentences: {
    consent: `
      Acest site folosește cookie-uri.
      Folosim cookie-uri.
      Acest site utilizează cookie-uri.
      Utilizăm cookie-uri.
      Respectăm confidențialitatea ta.
    `,
    signUp: `
      Abonează-te la newsletterul nostru.
      Abonează-te la newsletter.
      Articolul este disponibil doar pentru abonați.
      Te poți dezabona oricând.
      Îți mulțumim pentru abonare.
      Urmărește-ne pe rețelele sociale.
    `,
    footer: `
      Toate drepturile rezervate.
      Toate drepturile sunt rezervate.
      Reproducerea interzisă.
    `,
    comments: `
      Comentariile sunt închise.
      Trebuie să fii autentificat pentru a publica un comentariu.
      Fii primul care comentează.
      Nu există comentarii.
    `,
    form: `
      Adresa ta de email nu va fi publicată.
      Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *.
      Câmpurile obligatorii sunt marcate cu *.
      Acest câmp este obligatoriu.
      Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.
    `,
  },
  authorsOwn: `
    Va urma
  `,
  toReader: 'vă dumneavoastră',
  ofPage: 'noi nostru noastră site',
};
