/** Whether a page holds markup that is not its own, as a parser of HTML sees it. */
import { Parser } from 'htmlparser2';
import { expect } from 'vitest';

/** Elements that the public pages are made of, and those of the desk besides. */
const ours =
  'html head meta title link style body nav main article header footer section h1 h2 h3 h4 h5 h6 p a span time strong em code pre blockquote figure figcaption div ul ol li dl dt dd table caption thead tbody tr th td'.split(
    ' ',
  );
const desks =
  'script search form button input label select option textarea fieldset legend details summary del ins mark small b i output br hr aside svg path kbd template dialog progress'.split(
    ' ',
  );

export function expectNothingForeign(page: string, address: string, isDesk = false): void {
  const elements = isDesk ? [...ours, ...desks] : ours;
  const check = (name: string, attributes: Record<string, string>): void => {
    // Data, never run: what a program reads of an article.
    if (name === 'script' && attributes.type === 'application/ld+json') {
      expect(Object.keys(attributes), address).toEqual(['type']);
      return;
    }
    if (!elements.includes(name)) expect(elements, `${address}: ${name}`).toContain(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!/^(?!on|style)[a-z-]+$/.test(attribute))
        expect(attribute, address).toMatch(/^(?!on|style)[a-z-]+$/);
      if (attribute === 'href' && !/^(?:[/#?](?!\/)|https?:|mailto:|$)/.test(value))
        expect(value, address).toMatch(/^(?:\/(?!\/)|https?:|mailto:)/);
      if (name === 'script') expect(attributes.src, address).toMatch(/^\/desk\/desk\.js/);
    }
    if (name === 'script') expect(attributes.src, address).toBeTruthy();
  };
  const parser = new Parser({ onopentag: check });
  parser.end(page);
}
