/**
 * Words around the names and dates of bylines, by language. All in lower case; a space stands for any white space. Written
 * from knowledge of how newspapers and weblogs sign, not collected from pages.
 */
interface BylineWords {
  /** Stand before a name, with or without a colon. */
  readonly by?: string;
  /** Stand before a name with a colon (or another sign that does its work) alone: without, they begin sentences. */
  readonly label?: string;
  /** Stand behind a name. */
  readonly behind?: string;
  /** Stand between two names. */
  readonly and?: string;
  /** Stand before the day of publication. */
  readonly published?: string;
  /** Stand before the day of a change, which is not the day of publication. */
  readonly updated?: string;
  /** Stand beside dates and times and say nothing more. */
  readonly beside?: string;
}

const languages: Readonly<Record<string, BylineWords>> = {
  en: {
    by: 'by|this is a guest post by|this guest post is by|this guest post was written by|a guest post by|this post is by|this article is by|this post was written by|this article was written by|this story was written by|post by|guest post by|article written by|written by|words by|story by|text by|reported by|posted by|article by|report by|a report by|an essay by|opinion by|column by|review by',
    label: 'author|authors|writer|text|words|story|reporter|posted by|published by',
    and: 'and',
    published:
      'published|published on|posted|posted on|first published|first published on|date|publication date|created|released|issued',
    updated:
      'updated|updated on|last updated|last updated on|last update|modified|last modified|modified on|edited',
    beside:
      'on|at|am|pm|a.m.|p.m.|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|ct|cet|cest|bst|ist|jst|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|the|th|st|nd|rd|min read|min. read|minute|minutes|mins|views|minute read|minutes read|mins read|min|in|o’clock',
  },
  de: {
    by: 'von|dies ist ein gastbeitrag von|ein artikel von|ein beitrag von|ein kommentar von|eine kolumne von|eine analyse von|ein gastbeitrag von|geschrieben von|text von|veröffentlicht von|verfasst von|bericht von|eine reportage von|ein essay von',
    label: 'autor|autorin|autoren|text|verfasser|verfasserin|bericht',
    and: 'und|sowie',
    published:
      'veröffentlicht|veröffentlicht am|erschienen|erschienen am|erstellt am|erstellt|datum|publiziert|publiziert am|vom',
    updated:
      'aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|stand|geändert|geändert am|letzte aktualisierung|update|letzte änderung',
    beside:
      'am|um|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|den|der|lesezeit|minuten|minuten lesezeit|min. lesezeit|min|mez|mesz',
  },
  fr: {
    by: 'par|cet article est écrit par|un article invité de|écrit par|publié par|rédigé par|un article de|un texte de|propos recueillis par|texte de',
    label: 'auteur|auteure|autrice|auteurs|texte|rédaction',
    and: 'et',
    published: 'publié|publié le|publiée le|paru le|posté le|mis en ligne le|date|créé le',
    updated:
      'mis à jour|mis à jour le|mise à jour|mise à jour le|modifié le|modifié|actualisé le|dernière mise à jour|dernière mise à jour le',
    beside:
      'le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|h|temps de lecture|min de lecture|minutes de lecture|er',
  },
  es: {
    by: 'por|artículo invitado de|este artículo fue escrito por|escrito por|publicado por|texto de|una crónica de|un artículo de|redactado por',
    label: 'autor|autora|autores|texto|redacción|por',
    and: 'y|e',
    published: 'publicado|publicado el|publicada el|fecha|creado el|fecha de publicación',
    updated: 'actualizado|actualizado el|actualizada|última actualización|modificado|modificado el|act',
    beside:
      'el|a las|de|del|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom|horas|h|hrs|min de lectura|minutos de lectura',
  },
  it: {
    by: 'di|a cura di|scritto da|pubblicato da|testo di|un articolo di|articolo di|da',
    label: 'autore|autrice|autori|testo|testi|redazione|di',
    and: 'e|ed',
    published: 'pubblicato|pubblicato il|pubblicata il|pubblicato in data|data',
    updated:
      'aggiornato|aggiornato il|aggiornata il|ultimo aggiornamento|modificato|modificato il|ultima modifica',
    beside:
      'il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom|minuti di lettura|min di lettura|tempo di lettura',
  },
  pt: {
    by: 'por|escrito por|publicado por|texto de|um texto de|postado por',
    label: 'autor|autora|autores|texto|reportagem|redação',
    and: 'e',
    published: 'publicado|publicado em|publicada em|postado em|data|criado em|publicado a',
    updated:
      'atualizado|atualizado em|actualizado|actualizado em|última atualização|modificado em|atualizada em',
    beside:
      'em|às|de|do|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom|min de leitura|minutos de leitura|h',
  },
  nl: {
    by: 'door|geschreven door|geplaatst door|tekst van|een artikel van|gepubliceerd door',
    label: 'auteur|auteurs|tekst|schrijver|redactie|verslaggever',
    and: 'en',
    published: 'gepubliceerd|gepubliceerd op|geplaatst op|geplaatst|datum|gepubliceerd in',
    updated:
      'bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|laatste update|gewijzigd|gewijzigd op',
    beside:
      'op|om|uur|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|leestijd|minuten|min leestijd|minuten leestijd',
  },
  sv: {
    by: 'av|skriven av|publicerad av|text av',
    label: 'text|författare|skribent|av|reporter',
    and: 'och',
    published: 'publicerad|publicerat|publicerad den|datum|skapad',
    updated: 'uppdaterad|uppdaterat|senast uppdaterad|senast uppdaterat|ändrad',
    beside:
      'den|kl|klockan|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön|lästid|min',
  },
  da: {
    by: 'af|skrevet af|tekst af|publiceret af',
    label: 'tekst|forfatter|skribent|af|journalist',
    and: 'og',
    published: 'publiceret|offentliggjort|udgivet|oprettet|dato|publiceret d',
    updated: 'opdateret|sidst opdateret|senest opdateret|ændret|opdateret d',
    beside: 'den|d|kl|klokken|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|læsetid|min',
  },
  nb: {
    by: 'av|skrevet av|tekst av|publisert av',
    label: 'tekst|forfatter|av|journalist|skribent',
    and: 'og',
    published: 'publisert|publisert den|dato|opprettet',
    updated: 'oppdatert|sist oppdatert|endret|sist endret',
    beside: 'den|kl|klokken|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|lesetid|min',
  },
  fi: {
    by: 'kirjoittanut|kirjoittaja',
    label: 'teksti|kirjoittaja|toimittaja|kirjoittanut|teksti ja kuvat',
    and: 'ja|sekä',
    published: 'julkaistu|julkaisupäivä|luotu|päivämäärä',
    updated: 'päivitetty|viimeksi päivitetty|muokattu',
    beside:
      'klo|kello|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la|su|lukuaika|min',
  },
  pl: {
    by: 'napisał|napisała|opracował|opracowała|rozmawiał|rozmawiała',
    label: 'autor|autorka|autorzy|tekst|opracowanie|opr|redakcja|rozmawiał|rozmawiała',
    and: 'i|oraz',
    published: 'opublikowano|data publikacji|publikacja|dodano|data|utworzono',
    updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|aktualizowano|zmodyfikowano',
    beside:
      'o|godz|godz.|godzina|r|r.|roku|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|czas czytania|min',
  },
  cs: {
    by: 'napsal|napsala|napsali',
    label: 'autor|autorka|autoři|text|napsal|napsala|redakce',
    and: 'a',
    published: 'publikováno|vydáno|zveřejněno|datum|vytvořeno|vyšlo',
    updated: 'aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno',
    beside: 'v|ve|hodin|h|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne|min čtení',
  },
  sk: {
    by: 'napísal|napísala',
    label: 'autor|autorka|autori|text|redakcia',
    and: 'a',
    published: 'publikované|uverejnené|vydané|dátum|zverejnené',
    updated: 'aktualizované|aktualizácia|upravené',
    beside: 'o|h|hod|pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa',
  },
  hu: {
    by: 'írta',
    label: 'szerző|írta|szerzők|szöveg|cikkíró',
    and: 'és',
    published: 'megjelent|közzétéve|publikálva|létrehozva|dátum|kiadva',
    updated: 'frissítve|módosítva|utoljára frissítve|frissült',
    beside: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|óra|perc',
  },
  ro: {
    by: 'de|scris de|publicat de|autor|un articol de',
    label: 'autor|autori|text|de|redactor',
    and: 'și|şi',
    published: 'publicat|publicat la|publicat pe|publicat în|data|data publicării',
    updated: 'actualizat|actualizat la|actualizat pe|modificat|ultima actualizare',
    beside: 'la|ora|luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
  },
  tr: {
    by: 'yazan',
    label: 'yazan|yazar|haber|muhabir|yazı|metin',
    and: 've|ile',
    published:
      'yayınlanma|yayın tarihi|yayınlandı|yayımlanma|yayımlandı|yayınlanma tarihi|giriş|giriş tarihi|oluşturulma|tarih|eklenme tarihi|eklenme',
    updated: 'güncelleme|güncellendi|son güncelleme|güncelleme tarihi|güncellenme',
    beside: 'saat|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  },
  el: {
    by: 'του|της|από|από τον|από την|γράφει ο|γράφει η|γράφουν οι|επιμέλεια',
    label: 'συντάκτης|συντάκτρια|κείμενο|συγγραφέας|γράφει|επιμέλεια|ρεπορτάζ',
    and: 'και',
    published: 'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|δημοσιεύτηκε στις|ημερομηνία|αναρτήθηκε',
    updated: 'ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τελ. ενημέρωση',
    beside: 'στις|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|μμ|πμ|ώρα',
  },
  ru: {
    by: 'автор|авторы|текст',
    label: 'автор|авторы|текст|корреспондент|журналист|подготовил|подготовила|беседовал|беседовала',
    and: 'и',
    published: 'опубликовано|дата публикации|дата|размещено|добавлено|создано',
    updated: 'обновлено|обновление|последнее обновление|изменено|дата обновления',
    beside: 'в|г|г.|года|мск|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|время чтения|мин',
  },
  uk: {
    by: 'автор|автори|текст',
    label: 'автор|автори|авторка|текст|журналіст|кореспондент',
    and: 'і|та|й',
    published: 'опубліковано|дата публікації|дата|додано',
    updated: 'оновлено|останнє оновлення|змінено',
    beside: 'о|об|р|р.|року|понеділок|вівторок|середа|четвер|п’ятниця|субота|неділя',
  },
  bg: {
    by: 'автор|от',
    label: 'автор|автори|текст|от',
    and: 'и',
    published: 'публикувано|публикувана|публикувано на|дата|пусната на',
    updated: 'обновено|обновена|последна промяна|последно обновено|променено',
    beside: 'в|на|г|г.|ч|ч.|часа|понеделник|вторник|сряда|четвъртък|петък|събота|неделя',
  },
  sr: {
    by: 'piše|пише|autor|аутор|pišu|пишу',
    label: 'autor|autorka|аутор|ауторка|piše|пише|tekst|текст|novinar',
    and: 'i|и',
    published: 'objavljeno|објављено|datum|датум|objavio',
    updated: 'ažurirano|ажурирано|izmenjeno|zadnja izmjena',
    beside: 'u|у|h|sati|ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja|ponedjeljak|srijeda|nedjelja',
  },
  id: {
    by: 'oleh|ditulis oleh|penulis',
    label: 'oleh|penulis|pewarta|reporter|teks',
    and: 'dan',
    published: 'diterbitkan|terbit|dipublikasikan|tanggal|diposting',
    updated: 'diperbarui|terakhir diperbarui|pembaruan|diupdate',
    beside: 'pukul|wib|wita|wit|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pada',
  },
  vi: {
    by: 'tác giả|bởi|viết bởi',
    label: 'tác giả|bài|người viết|theo|bài viết',
    and: 'và',
    published: 'ngày đăng|đăng ngày|xuất bản|ngày|đăng lúc',
    updated: 'cập nhật|cập nhật lúc|sửa đổi',
    beside: 'lúc|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|gmt+7',
  },
  ca: {
    by: 'per|escrit per|publicat per',
    label: 'autor|autora|text|redacció',
    and: 'i',
    published: 'publicat|publicat el|data',
    updated: 'actualitzat|actualitzat el|última actualització',
    beside: 'el|a les|de|del|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge',
  },
  ar: {
    by: 'بقلم|كتب|كتبت|إعداد',
    label: 'بقلم|الكاتب|الكاتبة|كتب|كتبت|تحرير|إعداد|المصدر الصحفي',
    and: 'و',
    published: 'نشر|نشر في|نُشر|تاريخ النشر|التاريخ|نشرت في|تم النشر',
    updated: 'تحديث|آخر تحديث|تم التحديث|عُدل في',
    beside: 'في|الساعة|م|ص|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  },
  he: {
    by: 'מאת',
    label: 'מאת|כתב|כתבה|כותב|כותבת',
    and: 'ו',
    published: 'פורסם|פורסם ב|תאריך|תאריך פרסום',
    updated: 'עודכן|עדכון אחרון|עודכן ב',
    beside: 'בשעה|יום ראשון|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|שבת',
  },
  fa: {
    by: 'نوشته|به قلم|نویسنده',
    label: 'نویسنده|به قلم|گزارش|خبرنگار',
    and: 'و',
    published: 'منتشر شده|تاریخ انتشار|انتشار',
    updated: 'به‌روزرسانی|به روز رسانی|آخرین به‌روزرسانی',
    beside: 'در|ساعت|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه',
  },
  hi: {
    by: 'द्वारा',
    label: 'लेखक|रिपोर्टर|द्वारा|लेखिका',
    behind: 'द्वारा',
    and: 'और|व|तथा',
    published: 'प्रकाशित|प्रकाशन तिथि|तिथि',
    updated: 'अपडेट|अद्यतन|अपडेटेड|अंतिम अपडेट',
    beside: 'को|बजे|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार',
  },
  zh: {
    by: '记者|記者|本报记者|本報記者|作者|撰文|通讯员',
    label: '作者|记者|記者|文|撰文|撰稿|文字|采写|編譯|编译|本报记者|本報記者|文章作者',
    behind: '报道|報道|報導|撰|撰文|摄影报道',
    and: '和|与|與|及',
    published:
      '发布时间|發布時間|发布于|發佈於|发表于|發表於|发布|日期|时间|時間|发表时间|發稿時間|发稿时间|發佈時間|发布日期',
    updated: '更新时间|更新時間|更新于|更新於|最后更新|最後更新|修改时间|更新',
    beside:
      '星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四|周五|周六|周日|週一|週二|週三|週四|週五|週六|週日|上午|下午|晚上',
  },
  ja: {
    by: '取材・文|文・写真|執筆',
    label: '文|著者|筆者|執筆|執筆者|取材・文|文・写真|記者|ライター|投稿者|作者',
    behind: '記者|著|執筆|文|記',
    and: 'と|・',
    published: '公開日|公開|掲載日|投稿日|配信|公開日時|作成日|掲載|発行日|投稿日時',
    updated: '更新日|更新|最終更新|最終更新日|更新日時|改訂',
    beside: '月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|午前|午後|月|火|水|木|金|土|日',
  },
  ko: {
    by: '글',
    label: '글|기자|작성자|글쓴이|취재|저자|글·사진',
    behind: '기자|특파원|논설위원|선임기자|인턴기자|객원기자|기고가',
    and: '와|과|및|·',
    published: '입력|등록|게시|발행일|작성일|기사입력|승인|등록일|기사등록|최초입력|송고|입력시간',
    updated: '수정|최종수정|업데이트|최종업데이트|기사수정|수정일|갱신|최종 수정',
    beside: '오전|오후|월요일|화요일|수요일|목요일|금요일|토요일|일요일|월|화|수|목|금|토|일',
  },
};

type Kind = keyof BylineWords;

const collected = (kind: Kind): ReadonlySet<string> =>
  new Set(Object.values(languages).flatMap(words => words[kind]?.split('|') ?? []));

export const byWords = collected('by');
export const labels = collected('label');
export const behindNames = collected('behind');
export const andWords = collected('and');
export const publishedWords = collected('published');
export const updatedWords = collected('updated');
export const besideDates = collected('beside');
