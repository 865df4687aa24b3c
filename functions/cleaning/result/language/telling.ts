/** What tells a language from others that look like it. Words as they are written in small letters, parted by spaces. */

export interface Telling {
  /** In a hundred words of running text at least so many are function words; poor prose has half as many more. */
  readonly fewest: number;
  /** Function words that the cleaner’s pack does without. */
  readonly also?: string;
  /** Words of near languages that have no pack, and that this one does not have. */
  readonly others?: string;
  /** Where a near language has nearly the same function words: of these there must be two. */
  readonly own?: string;
  /** Letters of near languages that this one is not written with. */
  readonly letters?: string;
}

/** By the language of a pack. The figures lie a fifth below what news in the language have. */
export const telling: Readonly<Record<string, Telling>> = {
  // Scots.
  en: { fewest: 25, others: 'wi frae nae tae hae thair whit ilka ony wey dem na fit im' },
  // Low German, Luxembourgish.
  de: { fewest: 28, others: 'dat nich un vun wat ass vum mat op' },
  // Occitan, Arpitan, Haitian.
  fr: { fewest: 33, others: 'amb dels lou nou yo ak ki dein lè dâi sant dè', letters: 'òóíáúìñ' },
  // Asturian, Ladino, Galician, Interlingua.
  es: { fewest: 38, others: 'ye nun tamién pola ke kon unha della ille non', letters: 'àèòçãõ' },
  // Galician.
  pt: { fewest: 36, others: 'unha dunha nunha polo pola coa ó dun nun', letters: 'ñ' },
  // Corsican, Romansh.
  it: { fewest: 37, also: 'no me te li', others: 'cù hà hè ogne ils ün üna cun dret mincha', letters: 'âçñ' },
  // Occitan.
  ca: {
    fewest: 32,
    also: 'l d s n contra té pot cap ni qualsevol',
    others: 'lo dins pels las dreches',
    letters: 'ñâ',
  },
  // Aromanian.
  ro: { fewest: 26, others: 'tu shi ti tră', letters: 'ãñ' },
  // Afrikaans, Frisian.
  nl: {
    fewest: 32,
    others: 'nie vir hulle hy sy fan fen mei ek eenige reg wees sodanige deur',
    letters: 'ûâ',
  },
  da: {
    fewest: 28,
    also: `man om skulle ville kunne blev bliver fordi noget nogen hvor mellem mod uden hos selv mens alt bare hvis ham
      hans hende hendes efter før sit sin sine mit mine nu deres hvilken hvilket vil været hvordan begge skal have fik få
      må ingen da over dem meget kun op ind end samt siden både enten hverken`,
  },
  // Nynorsk is Norwegian too.
  no: {
    fewest: 28,
    also: `å hans hvilket ham hende hennes enten få både dit kunne skulle ville samt da siden ein ei ikkje eg dei frå eit kva vart vere
      meir noko`,
    letters: 'ðþáí',
  },
  sv: {
    fewest: 24,
    also: `må mot ingen sin sitt sina hos hans henne samt efter deras utan genom skall vi du han hon den det en ett om man kan ska
      skulle vill var hur när eller inte också mycket mellan efter över under sedan mot annan andra andra något några`,
  },
  // Estonian, Kven, Karelian.
  fi: { fewest: 16, others: 'oon kans mie sie tet het kõik dai hänel', letters: 'õüš' },
  pl: { fewest: 18, letters: 'ëãôùòřž' },
  cs: { fewest: 18, letters: 'łôľĺŕèêàù' },
  sk: { fewest: 18, others: 'ang mga ug nga in so', letters: 'łěřů' },
  // Serbian, Bosnian and Montenegrin, which Croatian words of its own tell apart, and their absence does not.
  hr: {
    fewest: 22,
    others: `gde pre posle vreme uvek ovde svet deo reč čovek šta ko takođe tokom hiljada hiljade sedmica sedmice historija
      evropa evrope evropi tačno tačka opšte opšti neko niko svako ćerka voz finansije`,
    own: `tko netko nitko svatko tijekom tisuća tisuće tisuću sustav sustava tjedan tjedna tjedana siječnja veljače ožujka
      travnja svibnja lipnja srpnja rujna listopada studenoga studenog prosinca ožujku veljači travnju svibnju lipnju srpnju
      kolovozu rujnu listopadu studenome prosincu ožujak kotač kotača hrvatska hrvatske hrvatskoj hrvatski europa
      europe europi europski europska europske vlak vlaka vlakom kruh kruha točno točka općenito uopće priopćenje priopćio
      financije financijski povijest povijesti znanost znanosti znanstvenici sveučilište sveučilišta kazalište kazališta
      glazba glazbe tvrtka tvrtke tvrtki promet prometa otok otoka otoku zrak zraka obitelj obitelji primjerice`,
  },
  hu: { fewest: 18 },
  // Azerbaijani, Gagauz, Crimean Tatar, Turkmen, Kurdish.
  tr: {
    fewest: 10,
    also: 'on son saat üç beş altı',
    others: 'hər olup saylap herbir bizlär',
    letters: 'əäêţñňýûîžqx',
  },
  // Malay.
  id: {
    fewest: 22,
    others: 'kerana boleh sahaja bahawa ialah hendaklah iaitu kerajaan polis wang kereta',
    own: 'karena bisa bahwa saja berbeda uang kantor polisi mobil pemerintah perusahaan provinsi kabupaten warga',
  },
  vi: { fewest: 20 },
  // Macedonian, Serbian.
  bg: { fewest: 26, letters: 'јљњѓќѕџђћыэёії' },
  // Belarusian, and what is written beside Russian in Russia and around it.
  ru: { fewest: 18, letters: 'іїєґўјљњђћџѓќѕәғқңөұүһӑӗҫӳӧӝ' },
  // Belarusian, Rusyn.
  uk: { fewest: 18, also: 'уже', letters: 'ыэёъўјљњђћџѕѓќ' },
  // Ancient Greek has its accents.
  el: { fewest: 28, letters: 'ἀἁἄἅἐἑἔἕἠἡἤἥἰἱἴἵὀὁὄὅὐὑὔὕὠὡὤὥὰὲὴὶὸὺὼᾶῆῖῦῶῷῇᾳ' },
  // Urdu, Pashto, Kurdish, Sindhi, Uighur.
  ar: { fewest: 12, letters: 'پچژگکیټډړږښڼېۍٹڑںےہھڈێۆڕڵەٿڄڪۇۈۋ' },
  fa: { fewest: 20, letters: 'ټډړږښڼېۍٹڑںےہھڈێۆڕڵەٿڄڪۇۈۋ' },
  // Yiddish.
  he: { fewest: 9, others: 'און די דער איז פֿון פון צו', letters: 'ײװױ' },
  // Magahi, Bhojpuri, Marathi, Nepali.
  hi: {
    fewest: 22,
    others: 'हई आउ ओकर बा होखे आहे आणि छ र',
    own: 'है हैं था थी थे हूँ',
  },
};
