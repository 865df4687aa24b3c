/**
 * For the tests of kinds: 33 languages, each with a title, three paragraphs, sentences and sub-headings around `{}`, and words of
 * pages that may stand there. Written for these tests. A word is put in as it stands in a menu, whatever its gender.
 */
export interface Speech {
  readonly language: string;
  readonly title: string;
  readonly prose: readonly [string, string, string];
  readonly frames: readonly string[];
  readonly headings: readonly string[];
  readonly words: readonly string[];
}

const parted = (text: string): readonly string[] =>
  text.split('|').map(part => part.replace(/\s+/g, ' ').trim());

export const speeches: readonly Speech[] = [
  {
    language: 'en',
    title: 'The keeper of the lock',
    prose: [
      'The lock at Stoke has been worked by hand since it was built, and nobody who lives there wants it otherwise.',
      'Its keeper is eighty-one years old and has asked the council three times to be let off on Sundays.',
      'The council has answered twice, and each answer was about the paint on the gates and not about Sundays.',
    ],
    frames:
      parted(`The {} was old. | Nobody read the {}. | {} was all he said. | “{}!” she cried. | He left his {} in the boat. |
    {} after {}, it rained. | Is that a {}? | They share a {} and a boat. | Read the {} twice, said Ivo. |
    What a {} it was! | No {} without salt. | {}s were scarce that winter. | I follow no {}. |
    It is not a {} but a gate. | Sign nothing, keep the {}. | You may print the {} at home. | More {}s came in May. |
    We have no {} here. | Our {} is closed on Mondays. | Please close the {}, he wrote. | Next came the {}. |
    All rights are with the {}. | Your {} is on the table. | Contact with the {} was lost.`),
    headings:
      parted(`The {} of the year | A {} for the keeper | Why the {} failed | How a {} was lost | {} and boat | No {} for Stoke |
    The last {} | {}s in the provinces | The {} behind the gate | When the {} came`),
    words:
      parted(`comment | newsletter | cookie | advertisement | menu | page | story | tag | reply | subscription | password | link |
    search | licence | home | share | video | photo | login | account | print | donation | app | download | subscriber |
    gallery | reader | copy | contact | archive | back | next | continue`),
  },
  {
    language: 'de',
    title: 'Der Wärter der Schleuse',
    prose: [
      'Die Schleuse von Stoke wird von Hand bedient, seit sie gebaut wurde, und niemand im Ort will es anders.',
      'Ihr Wärter ist einundachtzig Jahre alt und hat den Rat dreimal gebeten, ihm die Sonntage zu lassen.',
      'Der Rat hat zweimal geantwortet, und beide Male ging es um die Farbe der Tore und nicht um Sonntage.',
    ],
    frames:
      parted(`Der {} war alt. | Niemand las den {}. | „{}!“, rief sie. | Er ließ seinen {} im Boot. | Ist das ein {}? |
    Was für ein {}! | Kein {} ohne Salz. | Das ist kein {}, sondern ein Tor. | Unser {} ist montags zu. |
    Wir haben hier keinen {}. | Mehr {} gab es nicht. | Weiter ging es mit dem {}. | Dein {} liegt auf dem Tisch. |
    {} und Boot gehören ihm. | Dann kam der {}. | Sie teilen einen {} und ein Boot. | Ihr {} ist weg. |
    Zurück blieb nur der {}. | Den {} kannte er auswendig.`),
    headings:
      parted(`Der {} des Jahres | Ein {} für den Wärter | Warum der {} scheiterte | {} und Boot | Kein {} für Stoke |
    Der letzte {} | Die Suche nach dem {} | Als der {} kam | Wie ein {} verschwand`),
    words:
      parted(`Kommentar | Newsletter | Artikel | Beitrag | Cookie | Link | Kontakt | Datenschutz | Suche | Menü | Anzeige |
    Werbung | Seite | Abo | Passwort | Konto | Bild | Video | Drucken | Teilen | Archiv | Leser | Spende | Anmeldung |
    Startseite | Thema | Merkliste | Impressum`),
  },
  {
    language: 'fr',
    title: 'Le gardien de l’écluse',
    prose: [
      'L’écluse de Stoke est manœuvrée à la main depuis sa construction, et personne au village ne veut que cela change.',
      'Son gardien a quatre-vingt-un ans, et il a demandé trois fois au conseil de le laisser libre le dimanche.',
      'Le conseil a répondu deux fois, et chaque fois il parlait de la peinture des portes et non du dimanche.',
    ],
    frames:
      parted(`Le {} était vieux. | Personne n’a lu le {}. | « {} ! », cria-t-elle. | Il a laissé son {} dans la barque. |
    Est-ce un {} ? | Quel {} ! | Pas de {} sans sel. | Ce n’est pas un {}. | Notre {} est fermé le lundi. |
    Nous n’avons pas de {} ici. | Votre {} est sur la table. | Puis vint le {}. | Lire le {}, dit-il. |
    Plus de {} pour lui. | Ils partagent un {}. | Suivez le {}, dit Ivo.`),
    headings:
      parted(`Le {} de l’année | Un {} pour le gardien | Pourquoi le {} a échoué | {} et barque | Pas de {} à Stoke |
    Le dernier {} | À la recherche du {} | Quand vint le {}`),
    words:
      parted(`commentaire | article | cookie | menu | partage | abonnement | lien | contact | mot de passe | compte | photo |
    vidéo | impression | archive | lecteur | don | accueil | publicité | recherche | page | suite | abonné |
    newsletter | dossier | sujet | tag`),
  },
  {
    language: 'es',
    title: 'El guarda de la esclusa',
    prose: [
      'La esclusa de Stoke se mueve a mano desde que la hicieron, y nadie en el pueblo quiere que sea de otro modo.',
      'Su guarda tiene ochenta y un años y ha pedido tres veces al concejo que le deje libres los domingos.',
      'El concejo ha contestado dos veces, y las dos hablaba de la pintura de las puertas y no de los domingos.',
    ],
    frames:
      parted(`El {} era viejo. | Nadie leyó el {}. | «¡{}!», gritó ella. | Dejó su {} en la barca. | ¿Es eso un {}? | ¡Qué {}! |
    No hay {} sin sal. | No es un {}, es una puerta. | Nuestro {} cierra los lunes. | Aquí no tenemos {}. |
    Tu {} está en la mesa. | Luego vino el {}. | Comparten un {} y una barca. | Lee el {}, dijo Ivo. |
    Siguió el {} hasta el mar. | Más {} no había.`),
    headings:
      parted(`El {} del año | Un {} para el guarda | Por qué falló el {} | {} y barca | Sin {} en Stoke | El último {} |
    En busca del {} | Cuando vino el {}`),
    words:
      parted(`comentario | artículo | anuncio | boletín | menú | enlace | contacto | formulario | tema | inicio | foto | vídeo |
    buscador | archivo | lector | suscriptor | página | cuenta | contraseña | donación | etiqueta | aviso | siguiente |
    cookie | compartir`),
  },
  {
    language: 'it',
    title: 'Il custode della chiusa',
    prose: [
      'La chiusa di Stoke si muove a mano da quando fu costruita, e nessuno in paese vuole che sia altrimenti.',
      'Il suo custode ha ottantun anni e ha chiesto tre volte al consiglio di lasciargli libera la domenica.',
      'Il consiglio ha risposto due volte, e ogni volta parlava della vernice delle porte e non della domenica.',
    ],
    frames:
      parted(`Il {} era vecchio. | Nessuno lesse il {}. | «{}!», gridò lei. | Lasciò il suo {} nella barca. | È un {}? | Che {}! |
    Niente {} senza sale. | Non è un {} ma una porta. | Il nostro {} è chiuso il lunedì. | Qui non abbiamo {}. |
    Il tuo {} è sul tavolo. | Poi venne il {}. | Leggi il {}, disse Ivo.`),
    headings:
      parted(`Il {} dell’anno | Un {} per il custode | Perché il {} fallì | {} e barca | Niente {} a Stoke | L’ultimo {} |
    Alla ricerca del {}`),
    words:
      parted(`commento | articolo | cookie | menu | contatto | video | modulo | abbonamento | tema | foto | archivio | lettore |
    pagina | account | password | donazione | link | pubblicità | ricerca | stampa | abbonato | successivo | home |
    notizia | condividi`),
  },
  {
    language: 'pt',
    title: 'O guarda da eclusa',
    prose: [
      'A eclusa de Stoke é movida à mão desde que foi construída, e ninguém na vila quer que seja de outro modo.',
      'O seu guarda tem oitenta e um anos e já pediu três vezes ao conselho que lhe deixe livres os domingos.',
      'O conselho respondeu duas vezes, e das duas vezes falava da tinta das portas e não dos domingos.',
    ],
    frames:
      parted(`O {} era velho. | Ninguém leu o {}. | “{}!”, gritou ela. | Ele deixou o seu {} no barco. | Isso é um {}? | Que {}! |
    Não há {} sem sal. | Não é um {}, é uma porta. | O nosso {} fecha às segundas. | Aqui não temos {}. |
    O teu {} está na mesa. | Depois veio o {}. | Leia o {}, disse Ivo. | Mais {} não havia.`),
    headings:
      parted(`O {} do ano | Um {} para o guarda | Por que o {} falhou | {} e barco | Sem {} em Stoke | O último {} |
    À procura do {}`),
    words:
      parted(`comentário | artigo | cookie | menu | contato | contacto | vídeo | formulário | assinante | tema | foto | arquivo |
    leitor | página | conta | senha | doação | link | anúncio | busca | início | próximo | boletim | notícia`),
  },
  {
    language: 'nl',
    title: 'De wachter van de sluis',
    prose: [
      'De sluis van Stoke wordt met de hand bediend sinds zij werd gebouwd, en niemand in het dorp wil het anders.',
      'De wachter is eenentachtig jaar oud en heeft de raad drie keer gevraagd om hem op zondag vrij te geven.',
      'De raad heeft twee keer geantwoord, en beide keren ging het over de verf op de deuren en niet over zondag.',
    ],
    frames:
      parted(`Het {} was oud. | Niemand las het {}. | ‘{}!’ riep zij. | Hij liet zijn {} in de boot. | Is dat een {}? |
    Wat een {}! | Geen {} zonder zout. | Het is geen {} maar een deur. | Ons {} is op maandag dicht. |
    Wij hebben hier geen {}. | Je {} ligt op tafel. | Toen kwam het {}. | Lees het {}, zei Ivo. | Meer {} was er niet.`),
    headings:
      parted(`Het {} van het jaar | Een {} voor de wachter | Waarom het {} mislukte | {} en boot | Geen {} voor Stoke |
    Het laatste {} | Op zoek naar het {}`),
    words:
      parted(`artikel | bericht | menu | abonnement | contact | cookie | adres | commentaar | thema | foto | video | archief |
    lezer | pagina | account | wachtwoord | donatie | link | advertentie | zoeken | nieuwsbrief | volgende | reactie |
    delen | home`),
  },
  {
    language: 'pl',
    title: 'Dozorca śluzy',
    prose: [
      'Śluza w Stoke jest poruszana ręcznie, odkąd ją zbudowano, i nikt w miasteczku nie chce, żeby było inaczej.',
      'Jej dozorca ma osiemdziesiąt jeden lat i trzy razy prosił radę, żeby zostawiła mu wolne niedziele.',
      'Rada odpowiedziała dwa razy, i za każdym razem pisała o farbie na wrotach, a nie o niedzielach.',
    ],
    frames:
      parted(`To był stary {}. | Nikt nie czytał, co to za {}. | „{}!” – krzyknęła. | Czy to {}? | Co za {}! |
    To nie {}, tylko brama. | Nasz {} jest w poniedziałki zamknięty. | Twój {} leży na stole. | Potem był {}. |
    Więcej już nie było. | Jego {} został w łodzi. | Mamy tu jeden {}.`),
    headings: parted(
      `{} roku | {} dla dozorcy | Dlaczego to nie był {} | {} i łódź | Ostatni {} | Bez słowa i {}`,
    ),
    words:
      parted(`komentarz | artykuł | newsletter | temat | kontakt | regulamin | link | cookie | film | czytelnik | archiwum |
    subskrybent | adres | hasło | menu | reklama | udostępnij | następny | wpis | zdjęcie | strona | druk`),
  },
  {
    language: 'ru',
    title: 'Смотритель шлюза',
    prose: [
      'Шлюз в Стоуке открывают вручную с тех пор, как его построили, и никто в городке не хочет, чтобы было иначе.',
      'Его смотрителю восемьдесят один год, и он трижды просил совет оставить ему свободными воскресенья.',
      'Совет ответил два раза, и оба раза писал о краске на воротах, а не о воскресеньях.',
    ],
    frames:
      parted(`Это был старый {}. | Никто не читал этот {}. | «{}!» — крикнула она. | Это {}? | Какой {}! | Это не {}, а ворота. |
    Наш {} закрыт по понедельникам. | Твой {} на столе. | Потом был {}. | Больше {} не было. |
    Он оставил свой {} в лодке. | У нас тут один {}. | Ваш {} пропал. | — {}, — сказал он.`),
    headings: parted(
      `{} года | {} для смотрителя | Почему это не {} | {} и лодка | Последний {} | В поисках слова {}`,
    ),
    words:
      parted(`комментарий | материал | раздел | поиск | контакт | сайт | тег | архив | читатель | подписчик | пароль | адрес |
    видео | фото | далее | меню | реклама | статья | ссылка | вход | назад | главная | опрос | источник | новости`),
  },
  {
    language: 'uk',
    title: 'Доглядач шлюзу',
    prose: [
      'Шлюз у Стоуку відчиняють руками відтоді, як його збудували, і ніхто в містечку не хоче, щоб було інакше.',
      'Його доглядачеві вісімдесят один рік, і він тричі просив раду лишити йому вільними неділі.',
      'Рада відповіла двічі, і обидва рази писала про фарбу на воротах, а не про неділі.',
    ],
    frames:
      parted(`Це був старий {}. | Ніхто не читав цей {}. | «{}!» — крикнула вона. | Це {}? | Який {}! | Це не {}, а ворота. |
    Наш {} зачинено в понеділок. | Твій {} на столі. | Потім був {}. | Він лишив свій {} у човні. | У нас тут один {}.`),
    headings: parted(`{} року | {} для доглядача | Чому це не {} | {} і човен | Останній {}`),
    words:
      parted(`коментар | матеріал | розділ | пошук | контакт | сайт | тег | архів | читач | пароль | відео | фото | далі | меню |
    реклама | стаття | вхід | джерело | новини`),
  },
  {
    language: 'cs',
    title: 'Hlídač zdymadla',
    prose: [
      'Zdymadlo ve Stoke se otvírá ručně od té doby, co bylo postaveno, a nikdo v městečku to nechce jinak.',
      'Jeho hlídači je jedenaosmdesát let a třikrát prosil radu, aby mu nechala volné neděle.',
      'Rada odpověděla dvakrát, a pokaždé psala o barvě na vratech, a ne o nedělích.',
    ],
    frames:
      parted(`Byl to starý {}. | Nikdo ten {} nečetl. | „{}!“ vykřikla. | Je to {}? | Jaký {}! | To není {}, ale brána. |
    Náš {} je v pondělí zavřený. | Tvůj {} je na stole. | Potom byl {}. | Nechal svůj {} v loďce. | Máme tu jeden {}.`),
    headings: parted(`{} roku | {} pro hlídače | Proč to nebyl {} | {} a loďka | Poslední {}`),
    words:
      parted(`komentář | článek | kontakt | odkaz | archiv | čtenář | newsletter | cookie | příspěvek | inzerát | tisk | účet |
    předplatitel | reklama | diskuse | menu | další | video | heslo`),
  },
  {
    language: 'sk',
    title: 'Strážca plavebnej komory',
    prose: [
      'Plavebná komora v Stoke sa otvára ručne od času, keď ju postavili, a nikto v mestečku to nechce inak.',
      'Jej strážca má osemdesiatjeden rokov a trikrát prosil radu, aby mu nechala voľné nedele.',
      'Rada odpovedala dvakrát, a zakaždým písala o farbe na vrátach, a nie o nedeliach.',
    ],
    frames:
      parted(`Bol to starý {}. | Nikto ten {} nečítal. | „{}!“ skríkla. | Je to {}? | To nie je {}, ale brána. |
    Náš {} je v pondelok zatvorený. | Tvoj {} je na stole. | Potom bol {}. | Nechal svoj {} v člne.`),
    headings: parted(`{} roka | {} pre strážcu | Prečo to nebol {} | {} a čln | Posledný {}`),
    words:
      parted(`komentár | článok | kontakt | odkaz | archív | čitateľ | newsletter | príspevok | inzerát | účet | predplatiteľ |
    reklama | diskusia | menu | video | heslo`),
  },
  {
    language: 'sv',
    title: 'Slussvakten',
    prose: [
      'Slussen i Stoke har skötts för hand sedan den byggdes, och ingen som bor där vill ha det på annat sätt.',
      'Vakten är åttioett år och har bett rådet tre gånger om att få slippa söndagarna.',
      'Rådet har svarat två gånger, och båda gångerna handlade det om färgen på portarna och inte om söndagar.',
    ],
    frames:
      parted(`Det var en gammal {}. | Ingen läste den. | ”{}!” ropade hon. | Är det en {}? | Vilken {}! |
    Det är inte en {} utan en port. | Vår {} är stängd på måndagar. | Din {} ligger på bordet. | Sedan kom en {}. |
    Han lämnade sin {} i båten. | Vi har ingen {} här. | Läs den, sa Ivo.`),
    headings: parted(`Årets {} | En {} till vakten | Varför det inte var en {} | {} och båt | Den sista {}`),
    words:
      parted(`kommentar | artikel | annons | länk | meny | sida | kontakt | läsare | prenumerant | nyhet | bild | video |
    sökning | inloggning | dela | nästa | reklam | app`),
  },
  {
    language: 'da',
    title: 'Slusevogteren',
    prose: [
      'Slusen i Stoke er blevet betjent med hånden, siden den blev bygget, og ingen i byen vil have det anderledes.',
      'Vogteren er enogfirs år gammel og har bedt rådet tre gange om at få fri om søndagen.',
      'Rådet har svaret to gange, og begge gange handlede det om malingen på portene og ikke om søndage.',
    ],
    frames:
      parted(`Det var en gammel {}. | Ingen læste den {}. | »{}!« råbte hun. | Er det en {}? | Sikke en {}! |
    Det er ikke en {}, men en port. | Vores {} er lukket om mandagen. | Din {} ligger på bordet. | Så kom der en {}. |
    Han lod sin {} ligge i båden. | Vi har ingen {} her.`),
    headings: parted(
      `Årets {} | En {} til vogteren | Hvorfor det ikke var en {} | {} og båd | Den sidste {}`,
    ),
    words:
      parted(`kommentar | artikel | annonce | menu | side | kontakt | læser | abonnent | nyhed | video | søgning | deling |
    reklame | app | konto`),
  },
  {
    language: 'no',
    title: 'Slusevokteren',
    prose: [
      'Slusen i Stoke har vært betjent for hånd siden den ble bygget, og ingen i byen vil ha det annerledes.',
      'Vokteren er åttién år gammel og har bedt rådet tre ganger om å få fri om søndagen.',
      'Rådet har svart to ganger, og begge gangene handlet det om malingen på portene og ikke om søndager.',
    ],
    frames: parted(`Det var en gammel {}. | Ingen leste den. | «{}!» ropte hun. | Er det en {}? | For en {}! |
    Det er ikke en {}, men en port. | Vår {} er stengt på mandager. | Din {} ligger på bordet. | Så kom det en {}. |
    Han lot sin {} ligge i båten. | Vi har ingen {} her.`),
    headings: parted(`Årets {} | En {} til vokteren | Hvorfor det ikke var en {} | {} og båt | Den siste {}`),
    words:
      parted(`kommentar | artikkel | annonse | meny | side | kontakt | leser | abonnent | nyhet | video | søk | deling | reklame |
    app | konto`),
  },
  {
    language: 'fi',
    title: 'Sulunvartija',
    prose: [
      'Stoken sulkua on hoidettu käsin siitä lähtien kun se rakennettiin, eikä kukaan kylässä halua sen olevan toisin.',
      'Sen vartija on kahdeksankymmentäyksi vuotta vanha ja on pyytänyt neuvostolta kolme kertaa vapaata sunnuntaisin.',
      'Neuvosto on vastannut kaksi kertaa, ja kummallakin kerralla se puhui porttien maalista eikä sunnuntaista.',
    ],
    frames:
      parted(`Se oli vanha {}. | Kukaan ei lukenut sitä. | ”{}!” hän huusi. | Onko se {}? | Mikä {}! | Se ei ole {} vaan portti. |
    Meidän {} on maanantaisin kiinni. | Sinun {} on pöydällä. | Sitten tuli {}. | Hän jätti sen veneeseen.`),
    headings: parted(`Vuoden {} | {} vartijalle | Miksi se ei ollut {} | {} ja vene | Viimeinen {}`),
    words:
      parted(`kommentti | artikkeli | mainos | linkki | sivu | valikko | haku | kuva | video | uutiskirje | lukija | tilaaja |
    yhteystieto | uutinen | sovellus`),
  },
  {
    language: 'hu',
    title: 'A zsilipőr',
    prose: [
      'A stoke-i zsilipet kézzel kezelik, amióta megépült, és senki sem akarja a faluban, hogy másképp legyen.',
      'Az őre nyolcvanegy éves, és háromszor kérte a tanácsot, hogy a vasárnapjai legyenek szabadok.',
      'A tanács kétszer válaszolt, és mindkétszer a kapuk festékéről írt, és nem a vasárnapokról.',
    ],
    frames:
      parted(`Ez egy régi {} volt. | Senki sem olvasta. | „{}!” – kiáltotta. | Ez egy {}? | Micsoda {}! | Ez nem {}, hanem kapu. |
    A mi {} hétfőn zárva van. | A {} az asztalon van. | Aztán jött a {}. | Itt nincs {}.`),
    headings: parted(`Az év {} | Egy {} az őrnek | Miért nem volt {} | {} és csónak | Az utolsó {}`),
    words:
      parted(`hozzászólás | cikk | hirdetés | hír | oldal | menü | keresés | kép | videó | hírlevél | olvasó | előfizető |
    kapcsolat | jelszó | megosztás | következő`),
  },
  {
    language: 'ro',
    title: 'Paznicul ecluzei',
    prose: [
      'Ecluza din Stoke este mișcată cu mâna de când a fost construită, și nimeni din sat nu vrea să fie altfel.',
      'Paznicul ei are optzeci și unu de ani și a cerut de trei ori consiliului să îi lase duminicile libere.',
      'Consiliul a răspuns de două ori, și de fiecare dată a scris despre vopseaua porților și nu despre duminici.',
    ],
    frames:
      parted(`Era un {} vechi. | Nimeni nu a citit acel {}. | „{}!”, a strigat ea. | Este un {}? | Ce {}! |
    Nu este un {}, ci o poartă. | Aici nu avem {}. | Apoi a venit un {}. | Și-a lăsat acel {} în barcă.`),
    headings: parted(
      `Un {} al anului | Un {} pentru paznic | De ce nu a fost un {} | {} și barcă | Ultimul {}`,
    ),
    words:
      parted(`comentariu | articol | anunț | meniu | link | contact | cititor | abonat | video | cont | subiect | arhivă |
    formular | următorul | distribuie`),
  },
  {
    language: 'el',
    title: 'Ο φύλακας της δεξαμενής',
    prose: [
      'Η δεξαμενή του Στόουκ ανοίγει με το χέρι από τότε που χτίστηκε, και κανείς στο χωριό δεν θέλει να είναι αλλιώς.',
      'Ο φύλακάς της είναι ογδόντα ενός ετών και έχει ζητήσει τρεις φορές από το συμβούλιο να του αφήσει τις Κυριακές.',
      'Το συμβούλιο απάντησε δύο φορές, και τις δύο έγραφε για τη βαφή στις πόρτες και όχι για τις Κυριακές.',
    ],
    frames: parted(`Ήταν ένα παλιό {}. | Κανείς δεν διάβασε το {}. | «{}!» φώναξε. | Είναι αυτό {}; | Τι {}! |
    Δεν είναι {} αλλά πόρτα. | Το {} μας είναι κλειστό τη Δευτέρα. | Το {} σου είναι στο τραπέζι. | Μετά ήρθε το {}. |
    Εδώ δεν έχουμε {}.`),
    headings: parted(
      `Το {} της χρονιάς | Ένα {} για τον φύλακα | Γιατί δεν ήταν {} | {} και βάρκα | Το τελευταίο {}`,
    ),
    words:
      parted(`σχόλιο | άρθρο | μενού | θέμα | βίντεο | αρχείο | επικοινωνία | αναζήτηση | διαφήμιση | σελίδα | κωδικός |
    newsletter | cookie | επόμενο`),
  },
  {
    language: 'tr',
    title: 'Kanal bekçisi',
    prose: [
      'Stoke’taki kanal kapısı yapıldığından beri elle açılıyor, ve kasabada kimse bunun başka türlü olmasını istemiyor.',
      'Bekçi seksen bir yaşında ve pazar günleri için kuruldan üç kez izin istedi.',
      'Kurul iki kez yanıt verdi, ve ikisinde de kapıların boyası için yazdı, pazar günleri için değil.',
    ],
    frames:
      parted(`Bu eski bir {} idi. | Kimse bu {} için gelmedi. | “{}!” diye bağırdı. | Bu bir {} mi? | Ne {} ama! |
    Bu bir {} değil, bir kapı. | Sonra bir {} daha geldi. | Burada bir {} yok. | Onun için bir {} kaldı.`),
    headings: parted(`Yılın en iyi {} | Bekçi için bir {} | Neden bir {} değil | {} ve tekne | Son {}`),
    words:
      parted(`yorum | haber | reklam | menü | sayfa | arama | fotoğraf | video | bülten | okur | abone | iletişim | parola |
    paylaş | sonraki | ilan | yazı`),
  },
  {
    language: 'bg',
    title: 'Пазачът на шлюза',
    prose: [
      'Шлюзът в Стоук се отваря на ръка, откакто е построен, и никой в градчето не иска да бъде иначе.',
      'Пазачът му е на осемдесет и една години и три пъти е молил съвета да му остави неделите.',
      'Съветът отговори два пъти, и двата пъти пишеше за боята на вратите, а не за неделите.',
    ],
    frames:
      parted(`Това беше стар {}. | Никой не прочете този {}. | „{}!“ – извика тя. | Това {} ли е? | Това не е {}, а врата. |
    Нашият {} е затворен в понеделник. | После дойде един {}. | Тук няма {}.`),
    headings: parted(`{} на годината | {} за пазача | Защо не беше {} | {} и лодка | Последният {}`),
    words:
      parted(`коментар | материал | контакт | сайт | архив | читател | абонат | адрес | линк | видео | реклама | меню | търсене |
    следващ | вход`),
  },
  {
    language: 'hr',
    title: 'Čuvar prevodnice',
    prose: [
      'Prevodnica u Stokeu otvara se rukom otkad je sagrađena, i nitko u mjestu ne želi da bude drukčije.',
      'Njezin čuvar ima osamdeset i jednu godinu i tri je puta molio vijeće da mu ostavi slobodne nedjelje.',
      'Vijeće je odgovorilo dva puta, i oba je puta pisalo o boji na vratima, a ne o nedjeljama.',
    ],
    frames:
      parted(`To je bio stari {}. | Nitko nije čitao taj {}. | „{}!” viknula je. | Je li to {}? | Kakav {}! |
    To nije {}, nego vrata. | Naš {} je ponedjeljkom zatvoren. | Onda je došao {}. | Ovdje nema {}.`),
    headings: parted(`{} godine | {} za čuvara | Zašto to nije bio {} | {} i čamac | Posljednji {}`),
    words:
      parted(`komentar | članak | oglas | izbornik | kontakt | čitatelj | pretplatnik | arhiv | video | račun | newsletter |
    sljedeći`),
  },
  {
    language: 'ca',
    title: 'El guarda de la resclosa',
    prose: [
      'La resclosa de Stoke es mou a mà des que la van fer, i ningú al poble no vol que sigui d’una altra manera.',
      'El seu guarda té vuitanta-un anys i ha demanat tres vegades al consell que li deixi lliures els diumenges.',
      'El consell ha contestat dues vegades, i totes dues parlava de la pintura de les portes i no dels diumenges.',
    ],
    frames:
      parted(`El {} era vell. | Ningú no va llegir el {}. | «{}!», va cridar. | Va deixar el seu {} a la barca. | És això un {}? |
    Quin {}! | No és un {} sinó una porta. | El nostre {} tanca els dilluns. | Aquí no tenim cap {}. |
    Després va venir el {}.`),
    headings: parted(
      `El {} de l’any | Un {} per al guarda | Per què va fallar el {} | {} i barca | L’últim {}`,
    ),
    words:
      parted(`comentari | article | menú | enllaç | contacte | formulari | tema | inici | vídeo | arxiu | lector | subscriptor |
    anunci | compte | butlletí | següent | cercador`),
  },
  {
    language: 'id',
    title: 'Penjaga pintu air',
    prose: [
      'Pintu air di Stoke dibuka dengan tangan sejak dibangun, dan tidak ada orang di desa itu yang ingin mengubahnya.',
      'Penjaganya berumur delapan puluh satu tahun dan sudah tiga kali meminta dewan untuk libur pada hari Minggu.',
      'Dewan sudah dua kali menjawab, dan keduanya tentang cat pada pintu dan bukan tentang hari Minggu.',
    ],
    frames:
      parted(`Itu adalah {} yang lama. | Tidak ada yang membaca {} itu. | “{}!” teriaknya. | Apakah itu {}? |
    Itu bukan {} tetapi pintu. | Kami tidak punya {} di sini. | Lalu datang {} lain. | Dia meninggalkan {} di perahu. |
    {} itu ada di meja.`),
    headings: parted(
      `{} tahun ini | {} untuk penjaga | Mengapa itu bukan {} | {} dan perahu | {} yang terakhir`,
    ),
    words:
      parted(`komentar | artikel | iklan | menu | halaman | pencarian | foto | video | berita | pembaca | pelanggan | kontak |
    akun | tautan | berikutnya | bagikan | langganan`),
  },
  {
    language: 'vi',
    title: 'Người giữ cửa cống',
    prose: [
      'Cửa cống ở Stoke được mở bằng tay từ khi nó được xây, và không ai trong làng muốn nó khác đi.',
      'Người giữ cống đã tám mươi mốt tuổi và đã ba lần xin hội đồng cho nghỉ ngày chủ nhật.',
      'Hội đồng đã trả lời hai lần, và cả hai lần đều nói về sơn trên cửa chứ không nói về chủ nhật.',
    ],
    frames: parted(`Đó là một {} cũ. | Không ai đọc {} đó. | “{}!” cô ấy kêu lên. | Đó có phải là {} không? |
    Đó không phải là {} mà là cánh cửa. | Chúng tôi không có {} ở đây. | Rồi một {} khác đến. |
    Anh ấy để {} trong thuyền. | {} của bạn ở trên bàn.`),
    headings: parted(
      `{} của năm | {} cho người giữ cống | Vì sao đó không phải là {} | {} và thuyền | {} cuối cùng`,
    ),
    words:
      parted(`bình luận | bài viết | quảng cáo | trang | tìm kiếm | ảnh | video | tin | liên hệ | tài khoản | mật khẩu | chia sẻ |
    độc giả | chủ đề | ứng dụng | tiếp theo`),
  },
  {
    language: 'zh',
    title: '看守水闸的人',
    prose: [
      '斯托克的水闸自从建成以来一直用手开关，住在那里的人谁也不愿意改变这一点。',
      '看守人今年八十一岁，他已经三次请求议会让他星期天休息。',
      '议会回答了两次，每一次说的都是闸门上的油漆，而不是星期天的事。',
    ],
    frames:
      parted(`他没有{}。 | 没有人读过那个{}。 | “{}！”她喊道。 | 这是{}吗？ | 这不是{}，是一扇门。 | 我们这里没有{}。 | 你的{}在桌上。 | 后来又来了一个{}。 | 他把{}留在船里。 | {}是他的事。 |
    他们在{}里等了一天。`),
    headings: parted(`今年的{} | 看守人的{} | 为什么没有{} | {}与船 | 最后的{}`),
    words:
      parted(`评论 | 文章 | 广告 | 菜单 | 首页 | 搜索 | 图片 | 视频 | 新闻 | 读者 | 联系 | 密码 | 分享 | 订阅 | 登录 | 下载 | 作者 | 回复 | 关注 | 打印 | 来源 | 编辑 | 上一篇 |
    更多`),
  },
  {
    language: 'ja',
    title: '水門の番人',
    prose: [
      'ストークの水門は建てられて以来ずっと手で動かされており、町の人は誰もそれを変えたいとは思っていない。',
      '番人は八十一歳で、日曜日を休みにしてほしいと議会に三度も頼んだ。',
      '議会は二度返事をしたが、どちらも門の塗料の話で、日曜日の話ではなかった。',
    ],
    frames:
      parted(`それは古い{}だった。 | 誰もその{}を読まなかった。 | 「{}！」と彼女は叫んだ。 | それは{}ですか？ | それは{}ではなく門だ。 | ここには{}がない。 | あなたの{}は机の上にある。 | その後に{}が来た。 |
    彼は{}を舟に残した。 | {}の話はしなかった。`),
    headings: parted(`今年の{} | 番人の{} | なぜ{}ではなかったのか | {}と舟 | 最後の{}`),
    words: parted(
      `コメント | 記事 | 広告 | メニュー | ホーム | 検索 | 写真 | 動画 | ニュース | 読者 | 連絡 | パスワード | 共有 | 購読 | ログイン | 次へ | シェア | 保存 | 印刷 | 会員`,
    ),
  },
  {
    language: 'ko',
    title: '수문을 지키는 사람',
    prose: [
      '스토크의 수문은 지어진 뒤로 줄곧 손으로 열고 닫았으며, 마을 사람 누구도 그것을 바꾸고 싶어 하지 않는다.',
      '수문지기는 여든한 살이고, 일요일에는 쉬게 해 달라고 의회에 세 번이나 부탁했다.',
      '의회는 두 번 대답했지만, 두 번 다 문에 칠한 페인트 이야기였고 일요일 이야기는 아니었다.',
    ],
    frames:
      parted(`그것은 오래된 {} 였다. | 아무도 그 {} 을 읽지 않았다. | “{}!” 그녀가 외쳤다. | 그것은 {} 인가? | 이것은 {} 이 아니라 문이다. | 여기에는 {} 이 없다. |
    그 후에 {} 이 왔다. | 그는 {} 을 배에 두고 갔다.`),
    headings: parted(`올해의 {} | 수문지기의 {} | 왜 {} 이 아니었나 | {} 과 배 | 마지막 {}`),
    words: parted(
      `댓글 | 기사 | 광고 | 메뉴 | 홈 | 검색 | 사진 | 동영상 | 뉴스 | 독자 | 문의 | 비밀번호 | 공유 | 구독 | 로그인 | 다음 | 인쇄 | 회원`,
    ),
  },
  {
    language: 'ar',
    title: 'حارس البوابة',
    prose: [
      'بوابة الماء في ستوك تفتح باليد منذ أن بنيت، ولا أحد في القرية يريد أن يكون الأمر غير ذلك.',
      'حارسها في الحادية والثمانين من عمره، وقد طلب من المجلس ثلاث مرات أن يترك له أيام الأحد.',
      'أجاب المجلس مرتين، وفي كل مرة كان الجواب عن طلاء البوابة وليس عن أيام الأحد.',
    ],
    frames:
      parted(`كان هذا {} قديما. | لم يقرأ أحد هذا {}. | «{}!» صرخت. | هل هذا {}؟ | هذا ليس {} بل باب. | ليس لدينا {} هنا. |
    ثم جاء {} آخر. | ترك {} في القارب. | كان {} على الطاولة.`),
    headings: parted(`{} العام | {} من أجل الحارس | لماذا لم يكن {} | {} وقارب | آخر {}`),
    words:
      parted(`تعليق | مقال | إعلان | خبر | بحث | فيديو | صورة | موقع | رابط | اشتراك | قارئ | بريد | حساب | التالي | مشاركة |
    الصفحة`),
  },
  {
    language: 'fa',
    title: 'نگهبان دریچه',
    prose: [
      'دریچه‌ی استوک از زمانی که ساخته شده با دست باز می‌شود و هیچ کس در روستا نمی‌خواهد که جور دیگری باشد.',
      'نگهبان آن هشتاد و یک سال دارد و سه بار از شورا خواسته است که یکشنبه‌ها را به او بدهد.',
      'شورا دو بار پاسخ داده است، و هر بار درباره‌ی رنگ درها بود و نه درباره‌ی یکشنبه‌ها.',
    ],
    frames:
      parted(`این یک {} قدیمی بود. | هیچ کس آن {} را نخواند. | «{}!» او فریاد زد. | آیا این {} است؟ | این {} نیست، در است. |
    ما اینجا {} نداریم. | بعد یک {} دیگر آمد. | او {} را در قایق گذاشت.`),
    headings: parted(`{} سال | {} برای نگهبان | چرا {} نبود | {} و قایق | آخرین {}`),
    words: parted(
      `نظر | مقاله | آگهی | خبر | جستجو | ویدیو | عکس | سایت | لینک | اشتراک | خواننده | حساب | بعدی | صفحه | مطلب`,
    ),
  },
  {
    language: 'he',
    title: 'שומר הסכר',
    prose: [
      'הסכר בסטוק נפתח ביד מאז שנבנה, ואיש בעיירה לא רוצה שזה יהיה אחרת.',
      'השומר שלו בן שמונים ואחת, והוא ביקש מהמועצה שלוש פעמים שתשאיר לו את ימי ראשון.',
      'המועצה ענתה פעמיים, ובכל פעם על הצבע של השערים ולא על ימי ראשון.',
    ],
    frames:
      parted(`זה היה {} ישן. | אף אחד לא קרא את זה. | ״{}!״ היא צעקה. | האם זה {}? | זה לא {} אלא שער. | אין לנו כאן {}. |
    אחר כך בא {} אחר. | הוא השאיר את {} בסירה.`),
    headings: parted(`{} של השנה | {} בשביל השומר | למה זה לא היה {} | {} וסירה | {} האחרון`),
    words:
      parted(`תגובה | כתבה | פרסומת | תפריט | עמוד | חיפוש | תמונה | וידאו | חדשות | קורא | מנוי | קשר | סיסמה | שיתוף | הבא |
    קישור`),
  },
  {
    language: 'hi',
    title: 'जलद्वार का रखवाला',
    prose: [
      'स्टोक का जलद्वार जब से बना है तब से हाथ से चलाया जाता है, और गाँव में कोई नहीं चाहता कि यह बदले।',
      'उसका रखवाला इक्यासी साल का है और उसने परिषद से तीन बार रविवार की छुट्टी माँगी है।',
      'परिषद ने दो बार जवाब दिया, और दोनों बार बात दरवाज़ों के रंग की थी, रविवार की नहीं।',
    ],
    frames:
      parted(`वह एक पुराना {} था। | किसी ने वह {} नहीं पढ़ा। | “{}!” वह चिल्लाई। | क्या यह {} है? | यह {} नहीं है, दरवाज़ा है। |
    हमारे पास {} नहीं है। | फिर एक और {} आया। | उसका {} मेज़ पर है।`),
    headings: parted(`साल का {} | रखवाले के लिए {} | {} क्यों नहीं था | {} और नाव | आखिरी {}`),
    words:
      parted(`टिप्पणी | लेख | विज्ञापन | खबर | खोज | वीडियो | फोटो | पेज | लिंक | सदस्यता | पाठक | संपर्क | पासवर्ड | अगला |
    शेयर | मेनू`),
  },
  {
    language: 'th',
    title: 'คนเฝ้าประตูน้ำ',
    prose: [
      'ประตูน้ำที่สโตกใช้มือเปิดปิดมาตั้งแต่สร้าง และไม่มีใครในหมู่บ้านอยากให้เป็นอย่างอื่น',
      'คนเฝ้าประตูอายุแปดสิบเอ็ดปี และขอสภามาแล้วสามครั้งให้หยุดวันอาทิตย์',
      'สภาตอบมาสองครั้ง และทั้งสองครั้งเป็นเรื่องสีบนประตู ไม่ใช่เรื่องวันอาทิตย์',
    ],
    frames: parted(`นั่นคือ{}เก่า. | ไม่มีใครอ่าน{}นั้น | “{}!” เธอร้อง | นี่คือ{}ใช่ไหม? | นี่ไม่ใช่{}แต่เป็นประตู | เราไม่มี{}ที่นี่ |
    แล้วก็มี{}อีก | เขาทิ้ง{}ไว้ในเรือ`),
    headings: parted(`{}แห่งปี | {}สำหรับคนเฝ้า | ทำไมไม่ใช่{} | {}กับเรือ | {}สุดท้าย`),
    words: parted(`ความคิดเห็น | บทความ | โฆษณา | ข่าว | ค้นหา | วิดีโอ | รูปภาพ | หน้า | ลิงก์ | สมาชิก | ผู้อ่าน | ติดต่อ |
    รหัสผ่าน | แชร์ | ถัดไป | เมนู`),
  },
];
