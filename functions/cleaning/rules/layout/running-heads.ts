/** What a site puts on each page of an article that has several: its number, and title and author once more. */

import type { Document } from '../../document/document.ts';
import { comparable, copyOf } from '../../document/lines/comparable.ts';
import { counterOf, withoutPage } from '../../document/titles/counter.ts';
import { another, paragraph } from '../example.ts';
import type { Remove, Rule } from '../rule.ts';

export const runningHeads: Rule = {
  name: 'running-heads',
  heading: 'Numbers and heads of pages',
  sentence:
    'What a site puts on each page of an article of several pages: its number, and title and author once more; and the numbers of pictures in a row of them.',
  needs: [],
  removes: [
    `
      The long way round the lake

      By Emil Sand

      ${paragraph}

    - Page 1 of 2

    - The long way round the lake - Page 2 of 2

    - By Emil Sand

      ${another}

    - Page 2 of 2
    `,
    `
      The ferry gets a second captain

      Hester Quill on her ferry.

    - 1 of 7

      ${paragraph}

      The landing at Stoke, where the second captain was born.

    - Image 3 of 7

      ${another}
    `,
  ],
  leaves: [
    `
      A novel of the salt road

      Chapter 1

      ${paragraph}

      Chapter 2

      ${another}
    `,
    `
      Who won the regatta

      3 of 9

      ${paragraph}

      Page 1 of 3 pages of minutes deals with the cake alone, which is why the council wants to have it shortened.
    `,
  ],
  judge(document, remove) {
    const counters = repeatedCounters(document);
    for (const line of counters) remove(line, 'counts the pages or the pictures of the article');
    heads(document, counters, remove);
  },
};

/** Counters up to the same total, two or more: one alone may be the author’s. */
function repeatedCounters({ lines, words, anchors }: Document): ReadonlySet<number> {
  const byTotal = new Map<number, number[]>();
  for (const [line, candidate] of lines.entries()) {
    const counter = anchors[line] ? undefined : counterOf(candidate, words);
    if (!counter) continue;
    const all = byTotal.get(counter.total) ?? [];
    all.push(line);
    byTotal.set(counter.total, all);
  }
  return new Set([...byTotal.values()].flatMap(all => (all.length >= 2 ? all : [])));
}

/** Lines between the number of a page and what stands at its head again, at most; and of what stands there. */
const reach = 3;

/** The title with the number of a page; near it or a counter the title alone, and behind that what stood behind the first title. */
function heads(document: Document, counters: ReadonlySet<number>, remove: Remove): void {
  const { lines, title, titles, anchors } = document;
  if (title === undefined) return;
  const isTitle = copyOf(titles);
  const numbered = lines.flatMap((candidate, line) => {
    const head = line === title || anchors[line] ? undefined : withoutPage(candidate);
    return head !== undefined && isTitle(head) ? [line] : [];
  });
  const starts = new Set(numbered);
  for (const mark of [...numbered, ...counters]) {
    for (let line = mark + 1; line <= mark + reach && !anchors[line]; line++)
      if (line !== title && lines[line] && isTitle(lines[line]?.text ?? '')) starts.add(line);
  }
  const opening = new Set<string>();
  for (let line = title + 1; line <= title + reach && !anchors[line]; line++)
    opening.add(comparable(lines[line]?.text ?? ''));
  opening.delete('');
  for (const start of starts) {
    remove(start, 'the title once more, at the head of another page');
    if (start < title) continue;
    for (let line = start + 1; line <= start + reach && !anchors[line]; line++) {
      const candidate = lines[line];
      if (
        candidate &&
        candidate.traits.words > 1 &&
        opening.has(comparable(candidate.text)) &&
        line > title + reach
      )
        remove(line, 'stands below the title already');
    }
  }
}
