/** What the page's own `<style>` says of classes and ids: which of them nobody sees. */
import { type HidingStyle, hidingStyle } from './hiding-style.ts';

export interface HidingRule extends HidingStyle {
  /** The selector, as the page wrote it. */
  readonly selector: string;
}

/** How much of all sheets is read, in UTF-16 units; the large ones are a framework's, and say nothing of this page. */
const longest = 400_000;
/** Longest rule that is read, in UTF-16 units. */
const longestRule = 2_000;
/** So many names and rules are looked at; what more of them hide is taken for shown. */
const mostNames = 200;
const mostRules = 5_000;

/** Where a rule may hide something: nearly all rules don't, and aren't read. */
const hides =
  /(?:display|visibility|overflow)\s*:\s*(?:none|hidden|collapse|clip)|(?:opacity|font-size|height|width)\s*:\s*[01.]|scale\w*\(\s*0|-\d{3}|clip|transparent|background(?:-color)?\s*:\s*(?:#|rgb|white|black)/gi;

/**
 * The rules of a page that hide by one class or id alone: `.note { display:none }`, `#aside, .x { opacity:0 }`. A name that another
 * rule shows is left alone: `.tab.open` shows what `.tab` hides. Rules inside `@media` and the like hide nothing from every reader.
 */
export class Sheet {
  private readonly sheets: string[] = [];
  private readonly hidden = new Map<string, HidingRule>();
  private readonly shown = new Map<string, boolean>();
  private readonly known = new Map<string, HidingRule | undefined>();
  private read = 0;
  private rules = 0;

  add(css: string): void {
    this.read += css.length;
    if (this.read > longest) return;
    this.sheets.push(css);
    this.known.clear();
    this.shown.clear();
    let at = 0;
    let depth = 0;
    for (const { index } of css.matchAll(hides)) {
      if (index < at) continue;
      for (; at < index; at++) depth = depthAfter(depth, css.charCodeAt(at));
      if (depth !== 1 || ++this.rules > mostRules) continue;
      const rule = ruleAround(css, index);
      const found = hidingStyle(rule.body);
      for (const selector of found ? rule.selectors : [])
        if (found && alone.test(selector)) this.hidden.set(selector, { ...found, selector });
      for (; at < rule.end; at++) depth = depthAfter(depth, css.charCodeAt(at));
    }
  }

  /** What hides an element of these classes and this id. */
  hiding(classes: string, id: string): HidingRule | undefined {
    if (this.hidden.size === 0 || (classes === '' && id === '')) return undefined;
    const key = `${classes}#${id}`;
    if (this.known.has(key)) return this.known.get(key);
    const names = [...classes.split(/\s+/).map(name => `.${name}`), `#${id}`];
    const found = names.find(name => this.hidden.has(name) && !this.isShown(name));
    const rule = found === undefined ? undefined : this.hidden.get(found);
    this.known.set(key, rule);
    return rule;
  }

  /** Another rule that speaks of the name says something else. */
  private isShown(name: string): boolean {
    const known = this.shown.get(name) ?? (this.shown.size >= mostNames ? true : undefined);
    if (known !== undefined) return known;
    const shown = this.sheets.some(css => {
      for (let at = css.indexOf(name); at >= 0; at = css.indexOf(name, at + name.length)) {
        if (/[\w-]/.test(css[at + name.length] ?? '')) continue;
        if (++this.rules > mostRules) return true;
        const open = css.slice(at, at + longestRule).indexOf('{');
        const { body } = ruleAround(css, at + open + 1);
        if (open < 0 || (mayShow.test(body) && !hidingStyle(body))) return true;
      }
      return false;
    });
    this.shown.set(name, shown);
    return shown;
  }
}

const depthAfter = (depth: number, unit: number): number =>
  unit === 0x7b ? depth + 1 : unit === 0x7d && depth > 0 ? depth - 1 : depth;

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
  readonly end: number;
}

/** The rule between whose braces `at` lies. */
function ruleAround(css: string, at: number): Rule {
  const from = Math.max(0, at - longestRule);
  const before = css.slice(from, at);
  const open = before.lastIndexOf('{');
  const [inside = ''] = css.slice(at, at + longestRule).split('}', 1);
  const head = before.slice(0, Math.max(0, open));
  const remark = head.lastIndexOf('*/');
  const start = Math.max(
    head.lastIndexOf('}'),
    head.lastIndexOf('{'),
    head.lastIndexOf(';'),
    remark < 0 ? -1 : remark + 1,
  );
  const selectors = head
    .slice(start + 1)
    .split(',', 100)
    .map(each => each.trim());
  return { selectors, body: before.slice(open + 1) + inside, end: at + inside.length };
}

const mayShow =
  /display|visibility|opacity|font|clip|left|top|position|height|width|color|background\s*:|transform|indent/i;
const alone = /^[.#][a-z_-][\w-]{0,60}$/i;
