import { describe, expect, test } from 'vitest';
import { examine } from '../../../functions/cleaning/document/document.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import { pageOf } from '../../../functions/cleaning/scorers/text/page.ts';

function languages(text: string, declared?: string) {
  const read = readText(text);
  const reading = declared
    ? { ...read, metadata: { language: { value: declared, from: 'html' as const } } }
    : read;
  return examine(reading, [], pageOf).languages;
}

const german =
  'Der Müller hatte das Rad seit dem Herbst nicht mehr gesehen, und auch der Bach war ihm fremd geworden.';
const japanese = '町の古い橋は、去年の秋の嵐で流されてしまった。';

describe('the languages of a document', () => {
  test.each([
    ['en', 'The miller had not seen the wheel since autumn, and the brook had become strange to him.'],
    ['de', german],
    ['ja', japanese],
    ['zh', '镇上的老桥去年秋天被洪水冲走了，村民们至今还在等待新桥。'],
    ['ko', '마을의 오래된 다리는 지난 가을 폭풍에 떠내려갔다.'],
    ['tr', 'Değirmenci çarkı sonbahardan beri görmemişti ve dere de ona yabancı gelmişti.'],
  ])('%s is found by its function words or its script', (language, text) => {
    expect(languages(text)[0]).toBe(language);
  });

  test('a text in a language without a pack is in none', () => {
    expect(languages('Malūnininkas nuo rudens nebematė rato, ir upelis jam tapo svetimas.')).toEqual([]);
  });

  test('a label of three words shows the language of a page’s buttons', () => {
    expect(languages([german, '', 'Share on Facebook', '', german].join('\n'))).toEqual(['de', 'en']);
  });

  test('English is known from a label of two words without a function word', () => {
    expect(languages([german, '', 'Manage cookies', '', german].join('\n'))).toEqual(['de', 'en']);
  });

  test('a word that two languages have shows neither', () => {
    expect(languages([german, '', 'Video', 'Newsletter', '', german].join('\n'))).toEqual(['de']);
  });

  test('a sentence quoted in another language brings it in', () => {
    const quoted =
      '« Il n’y a pas de pont ici, et nous n’en avons jamais eu », a dit la vieille dame à ses voisins.';
    expect(languages([german, '', quoted, '', german].join('\n'))).toEqual(['de', 'fr']);
  });

  test('Japanese words of Chinese characters alone are Japanese', () => {
    expect(languages([japanese, '', '関連記事', '', japanese].join('\n'))).toEqual(['ja']);
  });

  test('the language that a source declares holds too', () => {
    expect(languages(german, 'pt-BR')).toEqual(['de', 'pt']);
  });
});
