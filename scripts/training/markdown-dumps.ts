/** Writes a page down in Markdown as reader tools do, with its menus and footers: texts to learn from what links tell. */
import { Parser } from 'htmlparser2';

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'select',
  'textarea',
]);
const inline = new Set(
  'a abbr b big cite code del dfn em font i img ins kbd label mark q s small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

export function markdownOf(html: string): string {
  const blocks: string[] = [];
  /** Of the elements that are open: what a block in them begins with. */
  const prefixes: string[] = [];
  let open = '';
  let unseen = 0;
  let link: { readonly from: number; readonly blocks: number } | undefined;
  const close = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text) blocks.push((prefixes.at(-1) ?? '') + text);
    open = '';
  };
  const parser = new Parser({
    onopentag(name, { href }) {
      if (silent.has(name)) unseen++;
      if (unseen > 0) return;
      if (name === 'br') close();
      else if (name === 'a' && href) link = { from: open.length, blocks: blocks.length };
      else if (!inline.has(name)) {
        close();
        const level = /^h([1-6])$/.exec(name)?.[1];
        prefixes.push(
          level ? `${'#'.repeat(Number(level))} ` : name === 'li' ? '- ' : (prefixes.at(-1) ?? ''),
        );
      }
    },
    ontext(text) {
      if (unseen === 0) open += text.replace(/[[\]*_`\\]/g, '\\$&');
    },
    onclosetag(name) {
      if (unseen > 0) {
        if (silent.has(name)) unseen--;
        return;
      }
      if (name === 'a') {
        const text = open.slice(link?.from ?? open.length).trim();
        // A link around blocks is none of a line.
        if (link?.blocks === blocks.length && text)
          open = `${open.slice(0, link.from)} [${text}](https://example.org/) `;
        link = undefined;
      } else if (name !== 'br' && !inline.has(name)) {
        close();
        prefixes.pop();
      }
    },
  });
  parser.end(html);
  close();
  // Items of a list stand close, everything else apart.
  return blocks.reduce((text, block, at) => {
    const isClose = block.startsWith('- ') && blocks[at - 1]?.startsWith('- ');
    return text + (at === 0 ? '' : isClose ? '\n' : '\n\n') + block;
  }, '');
}
