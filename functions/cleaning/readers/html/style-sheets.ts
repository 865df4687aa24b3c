/** What the page's own `<style>` says of classes and ids: which of them nobody sees. */
import { type HidingStyle, hidingStyle } from './hiding-style.ts';

export interface HidingRule extends HidingStyle {
  /** The selector, as the page wrote it. */
  readonly selector: string;
}

/** How much of all sheets is read, in UTF-16 units; the large ones are a framework's, and say nothing of this page. */
const longest = 400_000;
const longestRule = 2_000;
const most = 5_000;

/**
 * The rules of a page that hide by one class or id alone: `.note { display:none }`, `#aside, .x { opacity:0 }`. A name that any
 * other selector speaks of is left alone: `.tab.open` shows what `.tab` hides. Rules inside `@media` and the like say nothing
 * of what every reader sees.
 */
export class Sheet {
  private readonly hidden = new Map<string, HidingRule>();
  private readonly disputed = new Set<string>();
  private read = 0;
  private rules = 0;

  add(css: string): void {
    this.read += css.length;
    if (this.read > longest || !mayHide.test(css)) return;
    let depth = 0;
    let from = 0;
    for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
      const head = css.slice(from, index);
      from = index + 1;
      if (brace === '}') depth = Math.max(0, depth - 1);
      else {
        depth++;
        if (++this.rules > most) return;
        const [body = ''] = css.slice(from, from + longestRule).split('}', 1);
        if (!head.trimStart().startsWith('@')) this.meet(head.replace(comment, ''), body, depth === 1);
      }
    }
  }

  /** What hides an element of these classes and this id. */
  hiding(classes: string, id: string): HidingRule | undefined {
    if (this.hidden.size === 0) return undefined;
    const names = [...classes.split(/\s+/).map(name => `.${name}`), `#${id}`];
    for (const name of names) {
      const rule = this.disputed.has(name) ? undefined : this.hidden.get(name);
      if (rule !== undefined) return rule;
    }
    return undefined;
  }

  private meet(selectors: string, declarations: string, everywhere: boolean): void {
    const found = everywhere ? hidingStyle(declarations) : undefined;
    const disputes = found === undefined && mayShow.test(declarations);
    if (found === undefined && !disputes) return;
    for (const each of selectors.split(',', 100)) {
      const selector = each.trim();
      if (found !== undefined && alone.test(selector)) this.hidden.set(selector, { ...found, selector });
      else if (disputes) for (const [name] of selector.matchAll(/[.#][\w-]{1,60}/g)) this.disputed.add(name);
    }
  }
}

const comment = /\/\*[^*]*\*\//g;
const mayHide = /none|hidden|collapse|opacity|font|indent|clip|left|top|scale|height|width|transparent/i;
const mayShow = /display|visibility|opacity|font|clip|left|top|position|height|width|color|transform|indent/i;
const alone = /^[.#][a-z_-][\w-]{0,60}$/i;
