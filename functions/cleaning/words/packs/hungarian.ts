import type { Pack } from '../word-classes.ts';

export const hungarian: Pack = {
  language: 'hu',
  plain: `a az és vagy de hogy nem is csak már még meg el ki be fel le egy ez azt ezt azok ezek aki ami amely mely
    mint mert ha akkor amikor ahol hol mi mit kik te ő ők ti én engem neki nekik nekünk vele velük ezért
    azért így úgy nagyon több minden mindig soha van volt lesz lett vannak voltak lehet kell után előtt alatt
    között szerint által felé ide oda itt ott sem se pedig hanem hiszen ezen azon ennek annak saját`,
  wordings: {
    comments: {
      label: `Nincs hozzászólás | ?# hozzászólás | Szólj hozzá | Hozzászólok a cikkhez | Új hozzászólás |
        Hozzászólások megtekintése`,
      sentence: `A hozzászólások le vannak zárva | Az e-mail címet nem tesszük közzé | A kötelező mezőket * karakterrel jelöltük |
        A hozzászóláshoz be kell jelentkezni`,
    },
    share: {
      label: `Megosztás Facebookon | Megosztás a Facebookon | Oszd meg másokkal | Cikk megosztása`,
    },
    signUp: {
      label: `Iratkozz fel hírlevelünkre | Iratkozzon fel hírlevelünkre | Feliratkozás hírlevélre | Kövess minket Facebookon |
        Kövess minket a * | Kövessen minket a *`,
    },
    related: {
      heading: `Kapcsolódó cikkek | Kapcsolódó hírek | Ajánlott cikkek | Legfrissebb hírek | Legolvasottabb cikkek |
        További cikkek | Ezt is olvasd el | Ez is érdekelheti`,
    },
    readAlso: {
      lead: `Olvasd el ezt is | Olvassa el ezt is | Ezt is olvasd | Lásd még | Kapcsolódó cikk | Ez is érdekelheti`,
    },
    previousNext: {
      label: `Előző cikk | Következő cikk | Előző oldal | Következő oldal | Előző bejegyzés | Következő bejegyzés`,
    },
    footer: {
      label: `Minden jog fenntartva | Adatvédelmi tájékoztató | Adatkezelési tájékoztató | Felhasználási feltételek |
        Kapcsolat és impresszum`,
      sentence: `Minden jog fenntartva`,
    },
    site: {
      label: `Ugrás a tartalomra | Ugrás a tartalomhoz | Tovább a tartalomra | Vissza a tetejére | Vissza a főoldalra |
        Továbbiak betöltése | Több megjelenítése`,
    },
    consent: {
      label: `Összes elfogadása | Mindent elfogadok | Összes elutasítása | Süti beállítások`,
      sentence: `Ez a weboldal sütiket használ | Az oldal sütiket használ | Weboldalunk sütiket használ`,
    },
    print: {
      label: `Cikk nyomtatása | Nyomtatható változat | Link másolása`,
    },
    continues: {
      label: `Tovább olvasom | Olvasson tovább | A cikk a hirdetés után folytatódik | A cikk folytatódik a hirdetés után |
        Folytatás a # oldalon`,
    },
    donate: {
      label: `Támogass minket | Támogasson minket`,
    },
    app: {
      label: `Töltsd le az appot | Töltse le alkalmazásunkat | Töltsd le alkalmazásunkat`,
    },
    paywall: {
      label: `Csak előfizetőknek | Már előfizető? Jelentkezzen be`,
    },
  },
};
