/** Prompts to subscribe, to join, to follow, to become a member, and the boxes that they stand in. */
import * as kinds from '../../characters/kinds.ts';
import type { Document } from '../../document/document.ts';
import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { inCompany, spokenOf, subheadings } from '../standing.ts';

export const signUpPrompts: Rule = {
  name: 'sign-up-prompts',
  heading: 'Invitations to subscribe or sign up',
  sentence:
    'Prompts to subscribe, to join, to follow or to become a member, and the boxes that they stand in.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Sign up for our newsletter

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Subscribe to our newsletter
      - The best stories of the week, straight to your inbox
      - Your email address
      - Subscribe
    `,
  ],
  leaves: [
    `
      Newsletters of the parish

      ${paragraph}

      Subscribe and unsubscribe

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      Subscribers paid nine pounds in the first year, and most of them never learnt what had become of it.

      ${another}
    `,
  ],
  judge(document, remove) {
    const isOneOfMany = subheadings(document);
    const isSpokenOf = spokenOf(document, classes.letter);
    const isSubheading = (line: number) => isOneOfMany(line) || isSpokenOf(line);
    for (const { line, strength, part } of document.sayings.signUp) {
      if (part !== 'line' || !(strength >= 2 || inCompany(document, line)) || isSubheading(line)) continue;
      remove(line, 'asks to subscribe, to join or to follow');
      if (strength < 2) continue;
      const end = endOfBox(document, line, isSubheading);
      for (let other = line + 1; other < end; other++) remove(other, 'stands in a box to subscribe');
    }
  },
};

/** Lines of a box below its heading at most, words of a promise, and words of a field or a button. */
const longestBox = 5;
const longestPromise = 16;
const longestButton = 6;

/** A promise (“The best of the week”), then fields and buttons (“Your e-mail”, “Count me in”): the last of these ends the box. */
function endOfBox(document: Document, heading: number, isSubheading: (line: number) => boolean): number {
  const { lines, anchors, words, title } = document;
  let end = heading + 1;
  for (let line = end; line < lines.length && line - heading <= longestBox; line++) {
    const candidate = lines[line];
    if (!candidate || anchors[line] || line === title || candidate.read.untouchable) break;
    const { from, classed, last } = candidate.traits;
    let any = 0;
    for (let word = from; word < from + classed; word++) any |= words.classes[word] ?? 0;
    const isButton = (any & ofButtons) !== 0 && !(any & alien) && classed <= longestButton;
    if (isButton && !isSubheading(line)) end = line + 1;
    else if (!(any & classes.offer) || candidate.traits.words > longestPromise || last === kinds.colon) break;
  }
  return end;
}

const ofButtons = classes.form | classes.join | classes.letter;
const alien = classes.unknown | classes.name;
