import type { Pack } from '../word-classes.ts';

export const hungarian: Pack = {
  language: 'hu',
  plain: `a az és vagy de hogy nem is csak már még meg el ki be fel le egy ez azt ezt azok ezek aki ami amely mely
    mint mert ha akkor amikor ahol hol mi mit kik te ő ők ti én engem neki nekik nekünk vele velük ezért
    azért így úgy nagyon több minden mindig soha van volt lesz lett vannak voltak lehet kell után előtt alatt
    között szerint által felé ide oda itt ott sem se pedig hanem hiszen ezen azon ennek annak saját`,
  homes: 'Főoldal | Kezdőlap | Címlap | Nyitólap',
  heres: 'Ön itt van | Jelenlegi hely | Itt vagy',
  wordings: {
    photo: {
      label: `?Képgaléria | ?Galéria | Galéria megnyitása | Összes kép megtekintése | További képek | Több kép | Kép nagyítása
        | Kattintson a nagyításhoz | Teljes képernyő | ?# / # kép | Következő kép | Előző kép | Összes kép | Összes fotó
        megtekintése | Galéria bezárása | ?# kép | ?Fotógaléria | Megnézem a galériát`,
    },
    player: {
      label: `Videó lejátszása | Videó megtekintése | Nézd meg a videót | Cikk meghallgatása | Hallgasd meg a cikket | Hang be
        | Hang ki | Reklám átugrása | Következő videó | További videók | Nézze meg a videót | Hallgassa meg a cikket |
        Hirdetés átugrása | Kapcsolódó videók | Hang bekapcsolása | ?Némítás | Videó betöltése | ?Élő közvetítés`,
      sentence: `A böngésző nem támogatja a videót | A böngésződ nem támogatja a videólejátszást |
        A videó nem érhető el`,
    },
    embed: {
      label: `A bejegyzés megtekintése az Instagramon | Megtekintés az Instagramon | Megtekintés a YouTube-on |
        Nagyobb térkép megnyitása | Tartalom betöltése | ?Szavazok | Eredmények megtekintése`,
    },
    continues: {
      label: `Tovább olvasom | Olvasson tovább | A cikk a hirdetés után folytatódik |
        A cikk folytatódik a hirdetés után | Folytatás a # oldalon | Olvass tovább | ?Tovább | Tovább olvasok |
        Tovább a teljes cikkre | Teljes cikk | A teljes cikk elolvasása | A cikk a hirdetés alatt folytatódik |
        A cikk folytatása a hirdetés után | A cikk a videó után folytatódik | Több megjelenítése | ?Kevesebb |
        Mutass többet`,
    },
    wrapper: {
      label: `Megtekintés böngészőben | ?Leiratkozás | Leiratkozás a hírlevélről | Beállítások módosítása | Hírlevél
        lemondása | Továbbküldés ismerősnek | Korábbi hírlevelek | {Megtekintés;Megnyitás} {a
        böngészőben;böngészőben;online} | {Leiratkozás;Leiratkozom} {a hírlevélről;itt;} | Adatok módosítása |
        Továbbküldés barátnak`,
      sentence: `Ezt a levelet azért kaptad, mert feliratkoztál a * | Ezt az e-mailt azért kapta, mert feliratkozott a
        * | Kérjük, ne válaszoljon erre az e-mailre | Ha nem szeretnél több levelet kapni, iratkozz le | {Ezt a
        levelet;Ezt az e-mailt;Ezt a hírlevelet} {azért kaptad;azért kapta;azért kapja;azért kapod}, mert … | Ha {nem
        szeretnél;nem szeretne;a továbbiakban nem szeretnél} {több hírlevelet;hírlevelet;további leveleket} kapni{; …}
        | {Bármikor leiratkozhat;Bármikor leiratkozhatsz} {a hírlevélről;}`,
    },
    paywall: {
      label: `Csak előfizetőknek | Már előfizető? Jelentkezzen be | ?Előfizetek | ?Előfizetés | ?Előfizetőknek |
        Fizessen elő | Fizess elő | Jelentkezz be | Jelentkezzen be a folytatáshoz | Már előfizető? |
        Már előfizetőnk? Jelentkezzen be | Van már fiókod? Jelentkezz be | Regisztrálj ingyen |
        Ingyenes regisztráció | Próbáld ki ingyen | # Ft havonta`,
      sentence: `Ez a cikk csak előfizetőknek érhető el | Ez a tartalom csak előfizetőink számára érhető el |
        A cikk folytatásához előfizetés szükséges | Bármikor lemondható`,
    },
    app: {
      label: `Töltsd le az appot | Töltse le alkalmazásunkat | Töltsd le alkalmazásunkat | Töltsd le az alkalmazást |
        Töltse le az alkalmazást | Alkalmazás letöltése | Megnyitás az alkalmazásban | Letölthető az App Store-ból |
        Szerezd meg a Google Playen | Értesítések bekapcsolása | Töltse le applikációnkat | Olvasás az alkalmazásban |
        Folytatás az alkalmazásban | Folytatás a böngészőben | Letöltés az App Store-ból | Olvassa be a QR-kódot |
        ?Mobilalkalmazás | Értesítések engedélyezése | Kérek értesítést | Mobil verzió | Asztali verzió | Töltse le a *
        alkalmazást | Töltse le a * alkalmazását | {Töltsd le;Töltse le;Próbáld ki} {az
        appunkat;alkalmazásunkat;mobilalkalmazásunkat;az ingyenes alkalmazást} | ?{Nyisd meg;Telepítsd;Telepítse} az
        {appot;alkalmazást} | {Letölthető;Elérhető;Töltsd le} {az App Store-ból;a Google Playről;a Google Playen;az App
        Store-ban} | {Olvasd;Megnyitás;Folytatás} az {alkalmazásban;appban} | {Kövess;Kövessen} minket a {Facebookon
        is;TikTokon;YouTube-on;Viberen;Telegramon;WhatsAppon;Google Hírekben}`,
    },
    print: {
      label: `Cikk nyomtatása | Nyomtatható változat | Link másolása | ?Nyomtatás | Oldal nyomtatása | Küldés e-mailben |
        Elküldöm e-mailben | Cikk mentése | Mentés későbbre | Hozzáadás a kedvencekhez | Hivatkozás másolása | Link
        másolva | ?Betűméret | Betűméret növelése | Hibát talált? | Hiba jelentése | Hasznos volt a cikk? |
        Nyomtatóbarát verzió | Elolvasom később | Olvasás később | Küldés ismerősnek | Küldd el barátodnak |
        ?Szövegméret | PDF letöltése | Sötét mód | Világos mód | Állandó hivatkozás`,
    },
    donate: {
      label: `Támogass minket | Támogasson minket | ?Támogatás | ?Támogatom | ?Támogass | Támogassa munkánkat |
        ?Adományozok | Egyszeri támogatás | Havi támogatás | Add adód # %-át`,
      sentence: `Támogasd a független újságírást | Támogassa a független újságírást | Minden támogatás számít |
        Köszönjük a támogatást | Szükségünk van a támogatásodra`,
    },
    shop: {
      label: `?Kosárba | Kosárba teszem | Kosárba rakom | ?Megveszem | ?Megrendelem | Ingyenes szállítás | Nincs raktáron |
        Kapcsolódó termékek | Hasonló termékek | Tovább a pénztárhoz | Kosárba helyezés | Vásárlás most | Megnézem az
        árat | ?Elfogyott | Vásárlás folytatása | Irány a bolt | Árak összehasonlítása`,
    },
    site: {
      label: `Ugrás a tartalomra | Ugrás a tartalomhoz | Tovább a tartalomra | Vissza a tetejére | Vissza a főoldalra |
        Továbbiak betöltése | Több megjelenítése | Ugrás a fő tartalomra | Ugrás a menüre | Ugrás a keresőre | Vissza az
        oldal tetejére | Oldal tetejére | ?Főoldal | Menü megnyitása | Menü bezárása | Keresés az oldalon | Itt vagy
        most | Elfelejtett jelszó | Elfelejtetted a jelszavad? | Emlékezz rám | Összes megtekintése | Mind megtekintése
        | Még több | Új ablakban nyílik meg | Kilépés a tartalomba | Ugrás a navigációhoz | Ugrás a menühöz | Lap
        tetejére | Az oldal tetejére | Vissza a kezdőlapra | ?Ön itt van | Ön itt áll | Jelenlegi hely | Keresés
        megnyitása | Fő navigáció | ?Morzsamenü | Saját fiók | Saját profil | Elfelejtette jelszavát? | Emlékezzen rám |
        Fiók létrehozása | Több betöltése | Kevesebb mutatása | Összes megjelenítése | ?Oldaltérkép | ?Akadálymentesség
        | ?Betöltés | Nyelv kiválasztása | ?Kijelentkezés`,
    },
    comments: {
      label: `Nincs hozzászólás | ?# hozzászólás | Szólj hozzá | Hozzászólok a cikkhez | Új hozzászólás |
        Hozzászólások megtekintése | Hozzászólások (#) | Kommentek (#) | Hozzászólás írása | Komment írása |
        Szóljon hozzá | Szólj hozzá a cikkhez | Kommentek megtekintése | Válasz megszakítása | Hozzászólás küldése |
        Legújabb hozzászólások | Bejelentkezés a hozzászóláshoz | Vélemény, hozzászólás?`,
      sentence: `A hozzászólások le vannak zárva | Az e-mail címet nem tesszük közzé |
        A kötelező mezőket * karakterrel jelöltük | A hozzászóláshoz be kell jelentkezni |
        A hozzászólás lehetősége lezárult | Hozzászóláshoz jelentkezz be | A hozzászóláshoz jelentkezz be |
        Légy te az első hozzászóló |
        A nevem, e-mail-címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz`,
    },
    form: {
      label: `?Neved | Az Ön neve | E-mail címed | Az Ön e-mail címe | Add meg az e-mail címed |
        Adja meg e-mail címét | Üzenet küldése | Kötelező mező | Nem vagyok robot |
        Elfogadom az adatkezelési tájékoztatót`,
      sentence: `Ez a mező kötelező | Hiba történt | Valami hiba történt | Próbáld újra | Kérjük, próbálja újra`,
    },
    readAlso: {
      lead: `Olvasd el ezt is | Olvassa el ezt is | Ezt is olvasd | Lásd még | Kapcsolódó cikk | Ez is érdekelheti |
        Olvasd el | Kapcsolódó | Kapcsolódó cikkünk | Ezt is ajánljuk | Ajánljuk | Nézd meg | Bővebben |
        További részletek`,
    },
    related: {
      heading: `Kapcsolódó cikkek | Kapcsolódó hírek | Ajánlott cikkek | Legfrissebb hírek | Legolvasottabb cikkek |
        További cikkek | Ezt is olvasd el | Ez is érdekelheti | Kapcsolódó tartalmak | Kapcsolódó bejegyzések |
        Hasonló cikkek | ?Ajánlott | Ajánljuk még | Ajánlott tartalmak | ?Legfrissebb | Friss hírek |
        ?Legnépszerűbb | Legnépszerűbb cikkek | ?Legolvasottabb | ?Legolvasottabbak | Legutóbbi bejegyzések |
        ?Érdekelhet | Ez is érdekelhet | Ezek is érdekelhetnek | Még több cikk | További hírek | További cikkeink |
        Szerkesztők ajánlása | Ne maradj le | ?Több *`,
    },
    signUp: {
      label: `Iratkozz fel hírlevelünkre | Iratkozzon fel hírlevelünkre | Feliratkozás hírlevélre |
        Kövess minket Facebookon | Kövess minket a * | Kövessen minket a * | ?Feliratkozás | ?Feliratkozom |
        Feliratkozás a hírlevélre | Iratkozz fel | Iratkozz fel a hírlevélre | Hírlevél feliratkozás |
        Kövess minket | Kövessen minket | Kövess minket a Facebookon is | Kövess minket Instagramon |
        Csatlakozz hozzánk | Kövess minket a Google Hírekben`,
      sentence: `Iratkozz fel, hogy ne maradj le | Köszönjük a feliratkozást |
        A legfontosabb hírek az e-mail fiókodban | Bármikor leiratkozhatsz`,
    },
    share: {
      label: `Megosztás Facebookon | Megosztás a Facebookon | Oszd meg másokkal | Cikk megosztása | ?Megosztás | ?Megosztom |
        Oszd meg | Cikk megosztása Facebookon | Megosztás X-en | Megosztás Twitteren | Megosztás e-mailben | Megosztás
        WhatsAppon | ?Megosztás * | Oszd meg barátaiddal | Kattintás a * megosztáshoz (Új ablakban nyílik meg)`,
    },
    consent: {
      label: `Összes elfogadása | Mindent elfogadok | Összes elutasítása | Süti beállítások | ?Elfogadom | Elfogadom az
        összeset | Mindet elfogadom | ?Elutasítom | Cookie beállítások | Csak a szükségesek | Beállítások mentése |
        Adatvédelmi beállítások | Mindet elutasítom | Sütik kezelése | Csak a szükséges sütik | Hozzájárulás kezelése |
        ?Rendben | ?Értem | ?Partnereink | ?Mindig aktív`,
      sentence: `Ez a weboldal sütiket használ | Az oldal sütiket használ | Weboldalunk sütiket használ |
        Sütiket használunk | A weboldal sütiket használ | Fontos számunkra az adatvédelem |
        Az oldal használatával elfogadja a sütik használatát`,
    },
    advert: {
      label: `Fizetett tartalom | Szponzorált tartalom | Támogatott tartalom | Hirdetés bezárása | A cikk megjelenését *
        támogatta | Miért látom ezt a hirdetést? | Hirdetés elrejtése | Hirdetés vége | PR-cikk`,
    },
    counts: {
      label: `Olvasási idő # perc | # perc olvasás | # perces olvasmány | # megtekintés | ?# órája | ?# perce`,
    },
    footer: {
      label: `Minden jog fenntartva | Adatvédelmi tájékoztató | Adatkezelési tájékoztató |
        Felhasználási feltételek | Kapcsolat és impresszum | ?Adatvédelem | Szerzői jogok | ?Impresszum |
        ?Médiaajánlat | ?Kapcsolat | ?Rólunk`,
      sentence: `A tartalom engedély nélküli felhasználása tilos`,
    },
    topics: {
      lead: `Címkék | Kulcsszavak | Kategóriák | ?Témák | Kapcsolódó témák`,
    },
    previousNext: {
      label: `Előző cikk | Következő cikk | Előző oldal | Következő oldal | Előző bejegyzés | Következő bejegyzés |
        ?Következő | ?Előző | Előző hír | Következő hír | Régebbi bejegyzések | Újabb bejegyzések | Korábbi bejegyzések
        | ?Következő fejezet | Bejegyzés navigáció | Vissza a listához | Vissza a hírekhez | {Előző;Következő}
        {cikk;hír;oldal;bejegyzés;poszt;írás;kép;videó} | ?{Előző;Következő} {fejezet;rész;szám;epizód} |
        {Régebbi;Újabb;Korábbi;Későbbi} {cikkek;bejegyzések;hírek;posztok} | {Előző Következő;Következő Előző;Vissza
        Tovább;Első Előző Következő Utolsó} | {Tovább;Ugrás} {a következő cikkre;az előző cikkre;a következő oldalra;az
        előző oldalra} | Vissza {a hírekhez;a cikkekhez;a listához;a bloghoz;az előző oldalra;a találatokhoz;az
        archívumhoz;a rovathoz} | ?{Összes cikk;Összes hír} | {Bejegyzés navigáció;Bejegyzések navigációja;Bejegyzések
        lapozása}`,
      lead: `Előző cikk | Következő cikk | Előző bejegyzés | Következő bejegyzés | Előző hír | Következő hír |
        ?Következő fejezet | {Előző;Következő} {cikk;hír;bejegyzés;oldal;írás} | ?{Előző;Következő}`,
    },
  },
  sentences: {
    consent: `
      Ez a weboldal sütiket használ.
      Az oldal sütiket használ.
      Sütiket használunk.
      Weboldalunk sütiket használ.
      Fontos számunkra az Ön adatainak védelme.
    `,
    signUp: `
      Iratkozzon fel hírlevelünkre!
      Iratkozz fel hírlevelünkre.
      A cikk csak előfizetőknek érhető el.
      Bármikor leiratkozhatsz.
      Bármikor leiratkozhat.
      Köszönjük a feliratkozást.
      Kövess minket a közösségi médiában.
    `,
    comments: `
      A hozzászólások le vannak zárva.
      A hozzászólások lezárva.
      Hozzászólás küldéséhez be kell jelentkezni.
      Nincs hozzászólás.
      Legyél te az első hozzászóló.
    `,
    footer: `
      Minden jog fenntartva.
      Másolása engedély nélkül tilos.
    `,
    form: `
      Az e-mail címet nem tesszük közzé.
      Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük.
      A kötelező mezőket * karakterrel jelöltük.
      Ez a mező kötelező.
      A nevem, e-mail-címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.
    `,
  },
  authorsOwn: `
    Folytatjuk
  `,
  toReader: 'ön önnek',
  ofPage: 'mi a mi weboldal oldal',
};
