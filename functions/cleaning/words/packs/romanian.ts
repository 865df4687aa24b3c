import type { Pack } from '../word-classes.ts';

export const romanian: Pack = {
  language: 'ro',
  plain: `și sau dar că să de la în pe cu din pentru fără sub peste între prin după până către despre un o unei
    unui al ale ai este sunt era erau fost fi a au am ați avea nu mai foarte doar când unde cum ce cine care
    el ea ei ele lui lor îl îi le ne noi voi vă își se s-a tot toate toți acest această aceste acești acel
    acea cel cea cei dacă deja încă nici ca decât așa dintre`,
  wordings: {
    comments: {
      label: `Niciun comentariu | ?# comentarii | Lasă un comentariu | Adaugă un comentariu | Scrie un comentariu |
        Vezi comentariile | Lasă un răspuns | Anulează răspunsul`,
      sentence: `Comentariile sunt închise | Adresa ta de email nu va fi publicată | Câmpurile obligatorii sunt marcate cu * |
        Trebuie să fii autentificat pentru a publica un comentariu`,
    },
    share: {
      label: `Distribuie pe Facebook | Distribuie pe WhatsApp | Distribuie articolul | ?Distribuie pe * | Trimite pe WhatsApp`,
    },
    signUp: {
      label: `Abonează-te la newsletter | Abonează-te la canalul nostru | Abonați-vă la newsletter | Urmărește-ne pe Facebook |
        Urmărește-ne pe Google News | ?Urmărește-ne pe * | ?Urmăriți-ne pe *`,
    },
    related: {
      heading: `Citește și | Citiți și | Articole similare | Articole recente | Articole asemănătoare | Cele mai citite |
        Cele mai noi știri | Ultimele știri | Știri recomandate | Te-ar putea interesa | Pe aceeași temă`,
    },
    readAlso: {
      lead: `Citește și | Citiți și | Citește mai mult | Vezi și | Vezi mai mult | Află mai mult`,
    },
    previousNext: {
      label: `Articolul anterior | Articolul următor | Articolul precedent | Pagina următoare | Pagina anterioară`,
    },
    footer: {
      label: `Toate drepturile rezervate | Politica de confidențialitate | Termeni și condiții | Despre noi | ?Contactează-ne |
        Politica de cookies`,
      sentence: `Toate drepturile rezervate | Reproducerea este interzisă`,
    },
    site: {
      label: `Sari la conținut | Mergi la conținut | Înapoi sus | Pagina principală | Vezi mai multe | Vezi toate |
        Încarcă mai multe`,
    },
    consent: {
      label: `Acceptă toate | Acceptă toate cookie-urile | Respinge toate | Setări cookie`,
      sentence: `Acest site folosește cookie-uri | Folosim cookie-uri | Acest site utilizează cookie-uri`,
    },
    print: {
      label: `Versiune pentru tipărire | Tipărește articolul | Copiază linkul | Raportează o eroare`,
    },
    continues: {
      label: `Citește mai departe | Citește tot articolul | Continuarea în pagina # | Articolul continuă după publicitate`,
    },
    donate: {
      label: `Donează acum | Susține-ne acum | Fă o donație`,
    },
    app: {
      label: `Descarcă aplicația | Descarcă aplicația noastră | Disponibil pe Google Play`,
    },
    paywall: {
      label: `Doar pentru abonați | Ești deja abonat? Autentifică-te`,
    },
  },
};
