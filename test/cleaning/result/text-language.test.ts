import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import { telling } from '../../../functions/cleaning/result/language/telling.ts';
import { textLanguage } from '../../../functions/cleaning/result/language/text-language.ts';
import { packs } from '../../../functions/cleaning/words/packs.ts';

/** The same small story in every language of the packs. */
const stories: Readonly<Record<string, string>> = {
  en: 'The miller had not seen the wheel turn since autumn, and the brook had become strange to him. When the water came back in March, he went down to the mill with his daughter and opened the gate, as he had done every year.',
  de: 'Der Müller hatte das Rad seit dem Herbst nicht mehr gesehen, und auch der Bach war ihm fremd geworden. Als das Wasser im März zurückkam, ging er mit seiner Tochter zur Mühle und öffnete das Tor, wie er es jedes Jahr getan hatte.',
  fr: 'Le meunier n’avait pas vu tourner la roue depuis l’automne, et le ruisseau lui était devenu étranger. Quand l’eau est revenue en mars, il est descendu au moulin avec sa fille et il a ouvert la vanne, comme il le faisait tous les ans.',
  es: 'El molinero no había visto girar la rueda desde el otoño, y el arroyo se le había vuelto extraño. Cuando el agua volvió en marzo, bajó al molino con su hija y abrió la compuerta, como lo había hecho todos los años.',
  it: 'Il mugnaio non aveva visto girare la ruota dall’autunno, e il ruscello gli era diventato estraneo. Quando l’acqua è tornata a marzo, è sceso al mulino con la figlia e ha aperto la chiusa, come aveva fatto ogni anno della sua vita.',
  pt: 'O moleiro não via a roda girar desde o outono, e o riacho tinha se tornado estranho para ele. Quando a água voltou em março, ele desceu ao moinho com a filha e abriu a comporta, como tinha feito em todos os anos.',
  nl: 'De molenaar had het rad sinds de herfst niet meer zien draaien, en ook de beek was hem vreemd geworden. Toen het water in maart terugkwam, ging hij met zijn dochter naar de molen en opende de sluis, zoals hij dat elk jaar had gedaan.',
  ca: 'El moliner no havia vist girar la roda des de la tardor, i el rierol se li havia tornat estrany. Quan l’aigua va tornar al març, va baixar al molí amb la seva filla i va obrir la comporta, com ho havia fet tots els anys.',
  ro: 'Morarul nu mai văzuse roata învârtindu-se din toamnă, iar pârâul îi devenise străin. Când apa s-a întors în martie, a coborât la moară cu fiica lui și a deschis stăvilarul, așa cum a făcut în fiecare an de când este acolo.',
  da: 'Mølleren havde ikke set hjulet dreje siden efteråret, og bækken var blevet fremmed for ham. Da vandet kom tilbage i marts, gik han ned til møllen med sin datter og åbnede slusen, som han havde gjort det hvert år.',
  no: 'Mølleren hadde ikke sett hjulet gå siden høsten, og bekken var blitt fremmed for ham. Da vannet kom tilbake i mars, gikk han ned til mølla med datteren sin og åpnet luka, slik han hadde gjort hvert år etter krigen.',
  sv: 'Mjölnaren hade inte sett hjulet snurra sedan hösten, och bäcken hade blivit främmande för honom. När vattnet kom tillbaka i mars gick han ner till kvarnen med sin dotter och öppnade luckan, som han hade gjort varje år.',
  fi: 'Mylläri ei ollut nähnyt rattaan pyörivän sitten syksyn, ja purokin oli käynyt hänelle vieraaksi. Kun vesi tuli takaisin maaliskuussa, hän meni tyttärensä kanssa myllylle ja avasi luukun, kuten hän oli tehnyt joka vuosi. Se ei ollut helppoa, mutta hän sanoi, että myös hänen isänsä oli niin tehnyt.',
  pl: 'Młynarz nie widział obracającego się koła od jesieni, a strumień stał się dla niego obcy. Kiedy woda wróciła w marcu, zszedł do młyna z córką i otworzył zastawkę, tak jak to robił co roku, bo nie było nikogo, kto by to zrobił za niego.',
  cs: 'Mlynář neviděl kolo otáčet se od podzimu a potok se mu stal cizím. Když se voda v březnu vrátila, sešel do mlýna s dcerou a otevřel stavidlo, jak to dělal každý rok, protože tam už nikdo jiný nebyl a ani být nechtěl.',
  sk: 'Mlynár nevidel koleso otáčať sa od jesene a potok sa mu stal cudzím. Keď sa voda v marci vrátila, zišiel do mlyna s dcérou a otvoril stavidlo, ako to robil každý rok, pretože tam už nikto iný nebol a ani byť nechcel.',
  hr: 'Mlinar od jeseni nije vidio kotač kako se okreće, a potok mu je postao stran. Kad se voda u ožujku vratila, sišao je u mlin s kćeri i otvorio ustavu, kako je to radio svake godine, jer nije bilo nikoga tko bi to učinio.',
  hu: 'A molnár ősz óta nem látta forogni a kereket, és a patak is idegenné vált neki. Amikor a víz márciusban visszajött, a lányával együtt lement a malomba, és kinyitotta a zsilipet, ahogy azt minden évben tette, mert ott már nem volt más, aki ezt meg tudta volna tenni.',
  tr: 'Değirmenci çarkın döndüğünü sonbahardan beri görmemişti ve dere de ona yabancı gelmişti. Su mart ayında geri dönünce kızı ile birlikte değirmene indi ve her yıl olduğu gibi kapağı açtı, çünkü bunu yapacak başka kimse yoktu.',
  id: 'Tukang giling itu tidak melihat roda berputar sejak musim hujan, dan sungai itu telah menjadi asing baginya. Ketika air kembali pada bulan Maret, ia turun ke kincir bersama anaknya dan membuka pintu air, seperti setiap tahun, karena tidak ada orang lain yang bisa melakukannya.',
  vi: 'Người thợ xay đã không thấy bánh xe quay từ mùa thu, và con suối cũng đã trở nên xa lạ với ông. Khi nước trở lại vào tháng ba, ông cùng con gái đi xuống cối xay và mở cửa cống, như ông vẫn làm mỗi năm.',
  bg: 'Мелничарят не беше виждал колелото да се върти от есента и потокът му беше станал чужд. Когато водата се върна през март, той слезе до мелницата с дъщеря си и отвори шлюза, както правеше всяка година.',
  ru: 'Мельник не видел, как вертится колесо, с самой осени, и ручей стал ему чужим. Когда в марте вода вернулась, он спустился к мельнице с дочерью и открыл затвор, как он это делал каждый год, потому что больше было некому.',
  uk: 'Мельник не бачив, як крутиться колесо, з самої осені, і струмок став йому чужим. Коли в березні вода повернулася, він спустився до млина з дочкою і відкрив затвор, як він це робив щороку, бо більше не було кому.',
  el: 'Ο μυλωνάς δεν είχε δει τον τροχό να γυρίζει από το φθινόπωρο, και το ρυάκι του είχε γίνει ξένο. Όταν το νερό γύρισε τον Μάρτιο, κατέβηκε στον μύλο με την κόρη του και άνοιξε την πόρτα, όπως το έκανε κάθε χρόνο.',
  ar: 'لم ير الطحان العجلة تدور منذ الخريف، وقد أصبح الجدول غريبا عليه. وعندما عاد الماء في شهر مارس نزل إلى الطاحونة مع ابنته، وفتح البوابة كما كان يفعل في كل عام، لأنه لم يكن هناك من يفعل ذلك غير هذا الرجل بعد أن رحل الجميع.',
  fa: 'آسیابان از پاییز چرخش چرخ را ندیده بود و جویبار برای او بیگانه شده بود. وقتی آب در ماه مارس برگشت، او با دخترش به آسیاب رفت و دریچه را باز کرد، همان طور که هر سال این کار را می کرد.',
  he: 'הטוחן לא ראה את הגלגל מסתובב מאז הסתיו, וגם הנחל נעשה זר לו. כאשר המים חזרו במרץ, הוא ירד אל הטחנה עם הבת שלו ופתח את השער, כמו שהוא עשה כל שנה, כי לא היה שם אף אחד אחר שיכול היה לעשות את זה.',
  hi: 'चक्की वाले ने पतझड़ के बाद से पहिए को घूमते नहीं देखा था और नाला भी उसके लिए पराया हो गया था। जब मार्च में पानी लौटा तो वह अपनी बेटी के साथ चक्की पर गया और फाटक खोल दिया, जैसा कि वह हर साल करता था।',
  ja: '粉屋は秋から水車が回るのを見ていなかったし、小川も見知らぬものになっていた。三月に水が戻ってくると、娘と一緒に水車小屋へ下りて、毎年そうしてきたように水門を開けた。',
  zh: '磨坊主从秋天起就没有见过水车转动，小溪对他来说也变得陌生了。三月里水又回来的时候，他和女儿一起走到磨坊，像往年一样打开了水闸，因为再没有别人能做这件事。',
  ko: '방앗간 주인은 가을부터 물레방아가 도는 것을 보지 못했고, 개울도 그에게 낯선 것이 되어 있었다. 삼월에 물이 돌아오자 그는 딸과 함께 방앗간으로 내려가 해마다 그랬듯이 수문을 열었다. 그 일을 할 사람이 그 말고는 아무도 없었기 때문이다.',
  th: 'เจ้าของโรงสีไม่ได้เห็นกังหันหมุนมาตั้งแต่ฤดูใบไม้ร่วง และลำธารก็กลายเป็นสิ่งแปลกหน้าสำหรับเขา เมื่อน้ำกลับมาในเดือนมีนาคม เขาลงไปที่โรงสีกับลูกสาวและเปิดประตูน้ำเหมือนทุกปี',
};

const languages = packs.map(({ language }) => language).filter(language => language !== 'und');
const scripts = ['ja', 'zh', 'ko', 'th'];

test('each language of the packs has a story, and what tells it', () => {
  expect(Object.keys(stories).sort()).toEqual([...languages].sort());
  expect([...Object.keys(telling), ...scripts].sort()).toEqual([...languages].sort());
});

describe('a text shows its language by itself', () => {
  test.each(Object.entries(stories))('%s', (language, story) => {
    expect(textLanguage([story], languages)).toBe(language);
  });

  test.each(Object.entries(stories))(
    '%s, with a name and an address of the Latin alphabet in it',
    (language, story) => {
      expect(textLanguage([story, 'Edith Marlow, example.org'], languages)).toBe(language);
    },
  );
});

describe('nothing is said', () => {
  test.each(Object.entries(stories))('of the first words in %s', (_, story) => {
    expect(textLanguage([story.slice(0, 30)], languages)).toBeUndefined();
  });

  const alphabetic = Object.entries(stories).filter(([language]) => !scripts.includes(language));
  test.each(
    alphabetic.map(([language, story], at) => {
      const [other, another] = alphabetic[(at + 1) % alphabetic.length] ?? ['', ''];
      return [language, other, [story, another]] as const;
    }),
  )('of a text that is half in %s and half in %s', (_, __, lines) => {
    expect(textLanguage(lines, languages)).toBeUndefined();
  });

  test.each(Object.entries(stories))('of a text in %s where that is not spoken', (language, story) => {
    const others = languages.filter(each => each !== language);

    expect(textLanguage([story], others)).toBeUndefined();
    expect(textLanguage([story], [])).toBeUndefined();
  });

  /** Languages without a pack that look like one with a pack. */
  const neighbours = {
    Afrikaans:
      'Die meulenaar het nie die wiel sien draai sedert die herfs nie, en die spruit het vir hom vreemd geword. Toe die water in Maart terugkom, het hy saam met sy dogter na die meule gegaan en die sluis oopgemaak, soos hy dit elke jaar gedoen het.',
    Galician:
      'O muiñeiro non vira xirar a roda desde o outono, e o regato volvéraselle estraño. Cando a auga volveu en marzo, baixou ao muíño coa súa filla e abriu a comporta, como fixera todos os anos, porque non había ninguén que puidese facelo por el nunha tarde coma aquela.',
    Serbian:
      'Mlinar od jeseni nije video točak kako se okreće, a potok mu je postao stran. Kada se voda u martu vratila, sišao je u mlin sa ćerkom i otvorio ustavu, kao što je to radio svake godine, jer nije bilo nikoga ko bi to učinio pre njega.',
    Bosnian:
      'Mlinar od jeseni nije vidio točak kako se okreće, a potok mu je postao stran. Kada se voda u martu vratila, sišao je u mlin s kćerkom i otvorio ustavu, kao što je to radio svake godine, jer nije bilo nikoga ko bi to učinio.',
    Belarusian:
      'Млынар не бачыў, як круціцца кола, з самай восені, і ручай стаў яму чужым. Калі ў сакавіку вада вярнулася, ён спусціўся да млына з дачкой і адкрыў засаўку, як ён гэта рабіў кожны год, бо больш не было каму.',
    Macedonian:
      'Воденичарот не го беше видел тркалото како се врти од есента, и потокот му стана туѓ. Кога водата се врати во март, тој слезе до воденицата со својата ќерка и ја отвори браната, како што правеше секоја година.',
    Malay:
      'Pengisar itu tidak melihat roda berputar sejak musim hujan, dan sungai itu telah menjadi asing baginya. Apabila air kembali pada bulan Mac, dia turun ke kincir bersama anaknya dan membuka pintu air, seperti setiap tahun, kerana tidak ada orang lain yang boleh melakukannya.',
    Azerbaijani:
      'Dəyirmançı payızdan bəri çarxın fırlandığını görməmişdi və çay da ona yad olmuşdu. Su mart ayında qayıdanda o, qızı ilə birlikdə dəyirmana endi və hər il olduğu kimi bəndi açdı, çünki bunu edəcək başqa heç kim yox idi.',
    Urdu: 'چکی والے نے خزاں کے بعد سے پہیے کو گھومتے نہیں دیکھا تھا اور نالہ بھی اس کے لیے اجنبی ہو گیا تھا۔ جب مارچ میں پانی لوٹا تو وہ اپنی بیٹی کے ساتھ چکی پر گیا اور دروازہ کھول دیا، جیسا کہ وہ ہر سال کرتا تھا۔',
    Latvian:
      'Dzirnavnieks kopš rudens nebija redzējis ratu griežamies, un arī strauts viņam bija kļuvis svešs. Kad martā ūdens atgriezās, viņš kopā ar meitu nokāpa uz dzirnavām un atvēra slūžas, kā viņš to bija darījis katru gadu.',
  };
  test.each(Object.entries(neighbours))('of a text in %s', (_, story) => {
    expect(textLanguage([story], languages)).toBeUndefined();
  });

  test('of names, numbers and code', () => {
    expect(
      textLanguage(['Marlow 3 Reach 2', 'Hollin 1 Barr 1', 'Quay 0 Fenwick 4'], languages),
    ).toBeUndefined();
    const code =
      '```\nif the and or not for in is while with as from import def return class try except pass else\n```';
    expect(clean(code, { type: 'markdown' }).metadata.language).toBeUndefined();
  });
});

describe('in an article', () => {
  const story = stories.de ?? '';

  test.each(Object.entries(stories))(
    '%s is among the languages whose words rules go by',
    (language, text) => {
      expect(clean(text).metadata.language).toEqual({ value: language, from: 'text' });
    },
  );

  test.each(['text', 'markdown'] as const)('of %s the language is metadata of the text', type => {
    expect(clean(story, { type }).metadata.language).toEqual({ value: 'de', from: 'text' });
  });

  test('a page that says none has it, and one that says another keeps what it says', () => {
    const page = (lang: string) =>
      `<html${lang}><body><article><h1>Die Mühle</h1><p>${story}</p></article></body></html>`;

    expect(clean(page(''), { type: 'html' }).metadata.language).toEqual({ value: 'de', from: 'text' });
    expect(clean(page(' lang="de-AT"'), { type: 'html' }).metadata.language).toEqual({
      value: 'de-AT',
      from: 'html',
    });
  });

  test('what the publisher and what an editor says comes first', () => {
    const by = { by: 'ada', at: '2026-03-02T06:00:00.000Z' };
    const decisions = [{ verdict: 'metadata', name: 'language', value: 'gsw', ...by }] as const;

    expect(clean(story, { metadata: { language: 'de-CH' } }).metadata.language).toEqual({
      value: 'de-CH',
      from: 'object-metadata',
    });
    expect(clean(story, { decisions }).metadata.language).toEqual({ value: 'gsw', from: 'editor' });
  });

  test('lines that were removed don’t count', () => {
    const menu = Array.from(
      { length: 12 },
      (_, at) => `Share this story number ${at} on Facebook with all of your friends`,
    );

    expect(clean([story, '', ...menu].join('\n')).metadata.language).toEqual({ value: 'de', from: 'text' });
  });
});

/** The project's own articles are named by their language. */
const corpus = new URL('../../corpus/', import.meta.url);
const named = readdirSync(corpus)
  .filter(
    name =>
      /^[a-z]{2}-/.test(name) && !name.startsWith('md-') && existsSync(new URL(`${name}/clean.txt`, corpus)),
  )
  .map(name => {
    const text = readFileSync(new URL(`${name}/clean.txt`, corpus), 'utf8');
    return { language: name.slice(0, 2), found: textLanguage(text.split('\n'), languages) };
  });

test('no article is in another language than its own, and nine in ten are in it', () => {
  expect(named.filter(({ language, found }) => found !== undefined && found !== language)).toEqual([]);
  expect(named.filter(({ found }) => found).length / named.length).toBeGreaterThan(0.9);
});
