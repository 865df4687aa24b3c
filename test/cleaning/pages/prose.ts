/** Sentences for made-up articles, in languages of several scripts: what is said does not matter, how it reads does. */

export interface Language {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  readonly heading: string;
  /** Paragraphs of two sentences. */
  readonly paragraphs: readonly string[];
  /** Short lines that belong to the article. */
  readonly items: readonly string[];
  readonly menu: readonly string[];
  readonly related: string;
  readonly teasers: readonly string[];
  readonly footer: string;
}

export const languages: readonly Language[] = [
  {
    code: 'en',
    title: 'The lock keeper of Mill Reach counts every boat',
    lead: 'For forty summers a retired baker has written down each boat that passed the lock, and now a university wants her notebooks.',
    heading: 'Sixty notebooks on one shelf',
    paragraphs: [
      'Edith Marlowe started in 1984 with a school notebook and a blunt pencil. She wrote down the name, the time and the colour of the hull, because nobody else did.',
      'By the end of the first summer she had counted 1,112 boats, among them two rafts and a bathtub with a sail. The bathtub, she says, came through the lock twice.',
      'Researchers at the coast now compare her figures with the water levels of those years. In dry summers the heavy barges stayed away weeks before the office closed the reach.',
      'The notebooks also show when the barges began to carry gravel instead of coal. It happened within a single spring, and no paper of the time wrote a word about it.',
      'Her neighbours thought it a harmless habit until the bridge was to be torn down. Then her list proved that it had been hit only three times in thirty years.',
      'She was offered money for the notebooks and refused it. They may be copied, she told the visitors, but the originals stay on the shelf above the oven.',
      'This winter two students photograph the pages one by one. They expect to be done by Easter, provided that the handwriting of the nineties gets no worse.',
      'The lock itself will be repaired next year. Until then Edith Marlowe sits at her window as always, and the last entry of Sunday reads: rain, four boats, one dog.',
    ],
    items: [
      'a pencil that has been sharpened on both ends',
      'the tide table of the year before',
      'a flask of tea, never coffee',
    ],
    menu: ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Sign in'],
    related: 'More stories',
    teasers: [
      'Ferry prices rise again in May',
      'Swans block the towpath',
      'Council argues about benches',
      'Old mill gets a new wheel',
    ],
    footer: '© The Mill Reach Courier. All rights reserved.',
  },
  {
    code: 'de',
    title: 'Die Schleusenwärterin, die jedes Boot zählt',
    lead: 'Seit vierzig Sommern schreibt eine pensionierte Bäckerin jedes Boot auf, das durch die Schleuse fährt, und nun will eine Universität ihre Hefte haben.',
    heading: 'Sechzig Hefte auf einem Brett',
    paragraphs: [
      'Edith Marlow fing 1984 mit einem Schulheft und einem stumpfen Bleistift an. Sie notierte Namen, Uhrzeit und Farbe des Rumpfes, weil es sonst niemand tat.',
      'Am Ende des ersten Sommers hatte sie 1112 Boote gezählt, darunter zwei Flöße und eine Badewanne mit Segel. Die Badewanne, sagt sie, kam zweimal durch die Schleuse.',
      'Forscher von der Küste vergleichen ihre Zahlen heute mit den Wasserständen jener Jahre. In trockenen Sommern blieben die schweren Kähne Wochen vor der Sperrung aus.',
      'Die Hefte zeigen auch, wann die Kähne Kies statt Kohle zu fahren begannen. Es geschah in einem einzigen Frühjahr, und keine Zeitung schrieb damals ein Wort darüber.',
      'Die Nachbarn hielten es für eine harmlose Angewohnheit, bis die Brücke abgerissen werden sollte. Da bewies ihre Liste, dass sie in dreißig Jahren nur dreimal gerammt wurde.',
      'Man bot ihr Geld für die Hefte, und sie lehnte ab. Kopieren dürfe man sie, erklärte sie den Besuchern, aber die Urschriften bleiben auf dem Brett über dem Ofen.',
      'In diesem Winter fotografieren zwei Studentinnen Seite um Seite. Bis Ostern wollen sie fertig sein, sofern die Handschrift der neunziger Jahre nicht schlimmer wird.',
      'Die Schleuse selbst wird im nächsten Jahr instand gesetzt. Bis dahin sitzt Edith Marlow wie immer am Fenster, und der letzte Eintrag lautet: Regen, vier Boote, ein Hund.',
    ],
    items: [
      'ein Bleistift, der an beiden Enden gespitzt ist',
      'die Gezeitentafel des Vorjahres',
      'eine Kanne Tee, niemals Kaffee',
    ],
    menu: ['Startseite', 'Nachrichten', 'Sport', 'Kultur', 'Wetter', 'Anmelden'],
    related: 'Mehr zum Thema',
    teasers: [
      'Fähre wird im Mai wieder teurer',
      'Schwäne sperren den Treidelpfad',
      'Rat streitet über Bänke',
      'Alte Mühle bekommt ein neues Rad',
    ],
    footer: '© Der Mühlbote. Alle Rechte vorbehalten.',
  },
  {
    code: 'fr',
    title: 'L’éclusière qui compte tous les bateaux',
    lead: 'Depuis quarante étés, une boulangère à la retraite note chaque bateau qui passe l’écluse, et une université voudrait maintenant ses cahiers.',
    heading: 'Soixante cahiers sur une étagère',
    paragraphs: [
      'Édith Marlot a commencé en 1984 avec un cahier d’école et un crayon usé. Elle notait le nom, l’heure et la couleur de la coque, parce que personne d’autre ne le faisait.',
      'À la fin du premier été, elle avait compté 1 112 bateaux, dont deux radeaux et une baignoire à voile. La baignoire, dit-elle, est passée deux fois.',
      'Des chercheurs comparent aujourd’hui ses chiffres aux niveaux d’eau de ces années. Lors des étés secs, les lourdes péniches disparaissaient des semaines avant la fermeture.',
      'Les cahiers montrent aussi quand les péniches se sont mises à porter du gravier au lieu du charbon. Cela s’est fait en un seul printemps, et aucun journal n’en a parlé.',
      'Les voisins y voyaient une manie sans danger, jusqu’au jour où l’on voulut démolir le pont. Sa liste prouva alors qu’il n’avait été heurté que trois fois en trente ans.',
      'On lui a offert de l’argent pour les cahiers, et elle a refusé. On peut les copier, dit-elle aux visiteurs, mais les originaux restent au-dessus du four.',
      'Cet hiver, deux étudiantes photographient les pages une à une. Elles pensent finir avant Pâques, pourvu que l’écriture des années quatre-vingt-dix n’empire pas.',
    ],
    items: [
      'un crayon taillé aux deux bouts',
      'la table des marées de l’année passée',
      'une gourde de thé, jamais de café',
    ],
    menu: ['Accueil', 'Actualités', 'Sport', 'Culture', 'Météo', 'Connexion'],
    related: 'À lire aussi',
    teasers: [
      'Le bac augmente encore en mai',
      'Des cygnes barrent le chemin',
      'Le conseil se dispute des bancs',
      'Une roue neuve au vieux moulin',
    ],
    footer: '© Le Courrier du Moulin. Tous droits réservés.',
  },
  {
    code: 'ru',
    title: 'Смотрительница шлюза считает каждую лодку',
    lead: 'Сорок лет бывшая булочница записывает каждую лодку, которая проходит через шлюз, и теперь её тетради хочет получить университет.',
    heading: 'Шестьдесят тетрадей на одной полке',
    paragraphs: [
      'Эдит Марлова начала в 1984 году со школьной тетради и тупого карандаша. Она записывала имя, время и цвет борта, потому что больше никто этого не делал.',
      'К концу первого лета она насчитала 1112 лодок, среди них два плота и ванну с парусом. Ванна, говорит она, проходила через шлюз дважды.',
      'Учёные с побережья сравнивают теперь её цифры с уровнем воды тех лет. В засушливое лето тяжёлые баржи пропадали за недели до закрытия участка.',
      'Тетради показывают и то, когда баржи стали возить гравий вместо угля. Это случилось за одну весну, и ни одна газета не написала об этом ни слова.',
      'Соседи считали это безобидной привычкой, пока не решили снести мост. Тогда её список доказал, что за тридцать лет его задели только три раза.',
      'Ей предлагали за тетради деньги, и она отказалась. Копировать можно, сказала она гостям, но подлинники останутся на полке над печью.',
    ],
    items: [
      'карандаш, заточенный с двух концов',
      'прошлогодняя таблица приливов',
      'термос с чаем, и никогда с кофе',
    ],
    menu: ['Главная', 'Новости', 'Спорт', 'Культура', 'Погода', 'Войти'],
    related: 'Читайте также',
    teasers: [
      'Паром снова дорожает в мае',
      'Лебеди перекрыли тропу',
      'Совет спорит о скамейках',
      'У старой мельницы новое колесо',
    ],
    footer: '© Мельничный вестник. Все права защищены.',
  },
  {
    code: 'zh',
    title: '数遍每一条船的守闸人',
    lead: '四十个夏天以来，一位退休的面包师记下了每一条通过船闸的船，如今一所大学想要她的笔记本。',
    heading: '一个架子上的六十本笔记',
    paragraphs: [
      '玛洛女士从一九八四年开始记录，用的是一本学生练习册和一支钝铅笔。她写下船名、时间和船身的颜色，因为别人都不做这件事。',
      '第一个夏天结束时，她一共数了一千一百一十二条船，其中有两只木筏和一只装了帆的浴缸。她说，那只浴缸过了两次闸。',
      '海边的研究人员如今把她的数字与当年的水位相比较。在干旱的夏天，重载的驳船在航道关闭前几周就不来了。',
      '笔记还显示驳船从什么时候开始运砾石而不再运煤。这一切发生在一个春天里，当时没有一家报纸写过一个字。',
      '邻居们一直以为这是无害的习惯，直到那座桥要被拆除。那时她的清单证明，三十年里桥只被撞过三次。',
      '有人出钱要买这些笔记本，她拒绝了。她对来访的人说，可以复印，但原件要留在炉子上方的架子上。',
    ],
    items: ['一支两头都削过的铅笔', '前一年的潮汐表', '一壶茶，从来不是咖啡'],
    menu: ['首页', '新闻', '体育', '文化', '天气', '登录'],
    related: '相关阅读',
    teasers: ['渡船五月再次涨价', '天鹅挡住纤道', '议会为长椅争论', '老磨坊换上新水轮'],
    footer: '© 磨坊信使报 版权所有',
  },
  {
    code: 'ar',
    title: 'حارسة الهويس التي تعد كل قارب',
    lead: 'منذ أربعين صيفا تدون خبازة متقاعدة كل قارب يعبر الهويس، والآن تريد إحدى الجامعات الحصول على دفاترها.',
    heading: 'ستون دفترا على رف واحد',
    paragraphs: [
      'بدأت إديث مارلو عام 1984 بدفتر مدرسي وقلم رصاص قصير. كانت تكتب الاسم والوقت ولون الهيكل، لأن أحدا غيرها لم يفعل ذلك.',
      'مع نهاية الصيف الأول كانت قد أحصت 1112 قاربا، من بينها طوفان وحوض استحمام بشراع. وتقول إن الحوض عبر الهويس مرتين.',
      'يقارن باحثون من الساحل اليوم أرقامها بمناسيب المياه في تلك السنوات. ففي الأصياف الجافة كانت المراكب الثقيلة تغيب قبل الإغلاق بأسابيع.',
      'وتظهر الدفاتر أيضا متى بدأت المراكب تحمل الحصى بدلا من الفحم. حدث ذلك في ربيع واحد، ولم تكتب عنه أي صحيفة كلمة واحدة.',
      'ظن الجيران أنها عادة لا تضر أحدا، إلى أن تقرر هدم الجسر. عندها أثبتت قائمتها أنه لم يصدم إلا ثلاث مرات في ثلاثين عاما.',
    ],
    items: ['قلم رصاص مبري من الطرفين', 'جدول المد للعام الماضي', 'إبريق شاي، وليس قهوة أبدا'],
    menu: ['الرئيسية', 'أخبار', 'رياضة', 'ثقافة', 'الطقس', 'دخول'],
    related: 'اقرأ أيضا',
    teasers: [
      'العبارة تغلو مجددا في مايو',
      'البجع يسد الطريق',
      'المجلس يتجادل حول المقاعد',
      'عجلة جديدة للطاحونة القديمة',
    ],
    footer: '© بريد الطاحونة. جميع الحقوق محفوظة.',
  },
];
