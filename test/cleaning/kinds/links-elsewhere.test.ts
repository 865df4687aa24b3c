/**
 * Links to other articles as plain text has them: a label in ten languages, a headline or two, and every way in which the one
 * stands beside the other, above, inside and below the text. For each way a floor of what goes; of the article nothing may.
 */
import { expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';

interface Spoken {
  /** A title and three paragraphs. */
  readonly article: readonly [string, string, string, string];
  readonly headlines: readonly string[];
  readonly readAlso: readonly string[];
  /** Previous and next. */
  readonly pairs: readonly (readonly [string, string])[];
}

const languages: readonly Spoken[] = [
  {
    article: [
      'The ferry keeps its berth',
      'The harbour board decided on Tuesday that the ferry keeps its berth at the north quay until the end of March.',
      'The captain had asked for it, because the ice is thinner there and the wind does less harm.',
      'Passengers will find the ticket office where it was, said the board, and nothing else changes this winter.',
    ],
    headlines: [
      'Bread is back at the mill',
      'Lamps for the long pier',
      'Who pays for the old bridge?',
      '“We waited nine years,” says the miller',
    ],
    readAlso: ['Read also', 'More on this story', 'Related articles', 'See also'],
    pairs: [
      ['Previous post', 'Next post'],
      ['Previous', 'Next'],
      ['Previous story', 'Next story'],
    ],
  },
  {
    article: [
      'Die Fähre behält ihren Liegeplatz',
      'Die Hafenbehörde hat am Dienstag entschieden, dass die Fähre bis Ende März am Nordkai liegen bleibt.',
      'Der Kapitän hatte darum gebeten, weil das Eis dort dünner ist und der Wind weniger schadet.',
      'Die Fahrgäste finden den Schalter, wo er war, und sonst ändert sich in diesem Winter nichts.',
    ],
    headlines: [
      'Brot gibt es wieder in der Mühle',
      'Lampen für den langen Steg',
      'Wer bezahlt die alte Brücke?',
    ],
    readAlso: ['Lesen Sie auch', 'Mehr zum Thema'],
    pairs: [
      ['Vorheriger Artikel', 'Nächster Artikel'],
      ['Voriger Beitrag', 'Nächster Beitrag'],
    ],
  },
  {
    article: [
      'Le bac garde sa place',
      'La capitainerie a décidé mardi que le bac garde sa place au quai nord jusqu’à la fin de mars.',
      'Le capitaine l’avait demandé, parce que la glace y est plus mince et que le vent y fait moins de mal.',
      'Les passagers trouveront le guichet où il était, et rien d’autre ne change cet hiver.',
    ],
    headlines: [
      'Le pain est de retour au moulin',
      'Des lampes pour la longue jetée',
      'Qui paie le vieux pont ?',
    ],
    readAlso: ['À lire aussi', 'Lire aussi'],
    pairs: [['Article précédent', 'Article suivant']],
  },
  {
    article: [
      'El transbordador conserva su muelle',
      'La junta del puerto decidió el martes que el transbordador conserva su muelle hasta finales de marzo.',
      'El capitán lo había pedido, porque allí el hielo es más delgado y el viento hace menos daño.',
      'Los pasajeros encontrarán la taquilla donde estaba, y nada más cambia este invierno.',
    ],
    headlines: ['El pan vuelve al molino', 'Lámparas para el muelle largo', '¿Quién paga el puente viejo?'],
    readAlso: ['Lee también', 'Noticias relacionadas'],
    pairs: [['Artículo anterior', 'Artículo siguiente']],
  },
  {
    article: [
      'Il traghetto tiene il suo molo',
      'La capitaneria ha deciso martedì che il traghetto tiene il suo molo fino alla fine di marzo.',
      'Il capitano lo aveva chiesto, perché lì il ghiaccio è più sottile e il vento fa meno danni.',
      'I passeggeri troveranno lo sportello dove era, e nient’altro cambia questo inverno.',
    ],
    headlines: ['Il pane torna al mulino', 'Lampade per il molo lungo', 'Chi paga il vecchio ponte?'],
    readAlso: ['Leggi anche', 'Articoli correlati'],
    pairs: [['Articolo precedente', 'Articolo successivo']],
  },
  {
    article: [
      'A balsa mantém o seu cais',
      'A junta do porto decidiu na terça-feira que a balsa mantém o seu cais até o fim de março.',
      'O capitão tinha pedido, porque ali o gelo é mais fino e o vento faz menos estragos.',
      'Os passageiros encontrarão a bilheteria onde estava, e nada mais muda neste inverno.',
    ],
    headlines: ['O pão volta ao moinho', 'Lâmpadas para o cais longo', 'Quem paga a ponte velha?'],
    readAlso: ['Leia também', 'Leia mais'],
    pairs: [['Artigo anterior', 'Próximo artigo']],
  },
  {
    article: [
      'De veerboot houdt zijn ligplaats',
      'Het havenbestuur besloot dinsdag dat de veerboot tot eind maart aan de noordkade blijft liggen.',
      'De kapitein had erom gevraagd, omdat het ijs daar dunner is en de wind minder kwaad doet.',
      'Passagiers vinden het loket waar het was, en verder verandert er deze winter niets.',
    ],
    headlines: ['Het brood is terug in de molen', 'Lampen voor de lange pier', 'Wie betaalt de oude brug?'],
    readAlso: ['Lees ook'],
    pairs: [['Vorig artikel', 'Volgend artikel']],
  },
  {
    article: [
      'Паром остаётся у причала',
      'Портовый совет решил во вторник, что паром останется у северного причала до конца марта.',
      'Капитан просил об этом, потому что лёд там тоньше и ветер меньше вредит судну.',
      'Пассажиры найдут кассу там же, и больше ничего этой зимой не меняется.',
    ],
    headlines: [
      'Хлеб снова пекут на мельнице',
      'Фонари для длинного причала',
      'Кто заплатит за старый мост?',
    ],
    readAlso: ['Читайте также'],
    pairs: [['Предыдущая статья', 'Следующая статья']],
  },
  {
    article: [
      'Prom zostaje przy nabrzeżu',
      'Rada portu zdecydowała we wtorek, że prom zostanie przy północnym nabrzeżu do końca marca.',
      'Kapitan o to prosił, bo lód jest tam cieńszy, a wiatr mniej szkodzi.',
      'Pasażerowie znajdą kasę tam, gdzie była, i nic więcej tej zimy się nie zmieni.',
    ],
    headlines: ['Chleb wraca do młyna', 'Lampy dla długiego mola', 'Kto zapłaci za stary most?'],
    readAlso: ['Czytaj także', 'Zobacz też'],
    pairs: [['Poprzedni artykuł', 'Następny artykuł']],
  },
  {
    article: [
      'Feribot iskelesinde kalıyor',
      'Liman kurulu salı günü feribotun mart sonuna kadar kuzey iskelesinde kalmasına karar verdi.',
      'Kaptan bunu istemişti, çünkü orada buz daha ince ve rüzgâr daha az zarar veriyor.',
      'Yolcular gişeyi eski yerinde bulacak ve bu kış başka bir şey değişmeyecek.',
    ],
    headlines: ['Ekmek değirmene geri döndü', 'Uzun iskele için lambalar', 'Eski köprüyü kim ödüyor?'],
    readAlso: ['İlgili haberler'],
    pairs: [['Önceki yazı', 'Sonraki yazı']],
  },
];

type Form = (one: string, other: string, headline: string, second: string) => readonly string[];

/** In thousandths of the lines, the least that goes. */
const ofOthers: readonly (readonly [least: number, name: string, form: Form])[] = [
  [990, 'Label: headline', (label, _, one) => [`${label}: ${one}`]],
  [990, 'LABEL: headline', (label, _, one) => [`${label.toUpperCase()}: ${one}`]],
  [990, '→ Label: headline', (label, _, one) => [`→ ${label}: ${one}`]],
  [950, 'Label | headline', (label, _, one) => [`${label} | ${one}`]],
  [800, 'Label – headline', (label, _, one) => [`${label} – ${one}`]],
  [950, '[Label] headline', (label, _, one) => [`[${label}] ${one}`]],
  [990, 'Label / headline', (label, _, one) => [label, one]],
  [850, 'Label / - headlines', (label, _, one, two) => [label, `- ${one}`, `- ${two}`]],
  [850, 'Label / / • headlines', (label, _, one, two) => [label, '', `• ${one}`, `• ${two}`]],
  [990, 'Label / headlines', (label, _, one, two) => [label, one, two]],
  [990, 'Label / numbered headlines', (label, _, one, two) => [label, `1. ${one}`, `2. ${two}`]],
  [900, 'Label: / address', label => [`${label}:`, 'https://quay.example/lamps']],
  [990, 'Label: address', label => [`${label}: https://quay.example/lamps`]],
];
const ofPairs: readonly (readonly [least: number, name: string, form: Form])[] = [
  [990, 'Previous / Next', (back, on) => [back, on]],
  [990, '- Previous / - Next', (back, on) => [`- ${back}`, `- ${on}`]],
  [990, '<< Previous | Next >>', (back, on) => [`<< ${back} | ${on} >>`]],
  [990, 'Previous / headline / Next / headline', (back, on, one, two) => [back, one, on, two]],
  [990, 'headline / Previous / headline / Next', (back, on, one, two) => [one, back, two, on]],
  [990, 'Previous: headline / Next: headline', (back, on, one, two) => [`${back}: ${one}`, `${on}: ${two}`]],
  [850, '- Previous: headline / - Next: …', (back, on, one, two) => [`- ${back}: ${one}`, `- ${on}: ${two}`]],
  [900, 'Previous headline / Next headline', (back, on, one, two) => [`${back} ${one}`, `${on} ${two}`]],
];

const places: Readonly<Record<string, (lines: readonly string[], added: readonly string[]) => string[]>> = {
  above: ([title = '', ...paragraphs], added) => [title, '', ...added, '', paragraphs.join('\n\n')],
  inside: ([title = '', one = '', two = '', three = ''], added) => [
    title,
    '',
    one,
    '',
    two,
    '',
    ...added,
    '',
    three,
  ],
  below: (lines, added) => [lines.join('\n\n'), '', ...added],
};

function measured(form: Form, labelsOf: (spoken: Spoken) => readonly (readonly [string, string])[]) {
  let all = 0;
  let gone = 0;
  const lost: string[] = [];
  for (const spoken of languages)
    for (const [one, other] of labelsOf(spoken))
      for (const [at, headline] of spoken.headlines.entries())
        for (const place of Object.values(places)) {
          const second = spoken.headlines[(at + 1) % spoken.headlines.length] ?? '';
          const added = form(one, other, headline, second);
          const { lines } = clean(place(spoken.article, added).join('\n'), { type: 'text' });
          const removed = new Set(lines.flatMap(line => (line.removed ? line.text : [])));
          const wanted = added.filter(line => line !== '');
          all += wanted.length;
          gone += wanted.filter(line => removed.has(line)).length;
          lost.push(...spoken.article.filter(line => removed.has(line)));
        }
  return { share: (1000 * gone) / all, lost };
}

test.each(ofOthers)('at least %i of 1000 lines like “%s” go, and none of the article', (least, _, form) => {
  const { share, lost } = measured(form, ({ readAlso }) => readAlso.map(label => [label, '']));

  expect(lost).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(least);
});

test.each(ofPairs)('at least %i of 1000 lines like “%s” go, and none of the article', (least, _, form) => {
  const { share, lost } = measured(form, ({ pairs }) => pairs);

  expect(lost).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(least);
});
