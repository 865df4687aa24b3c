/** The frame of every public page. */
import type { Child } from 'hono/jsx';
import { directionOf } from '../../representations/language.ts';
import type { Format } from '../http/negotiation.ts';
import { style } from './style.ts';

interface PageProps {
  readonly title: string;
  /** A language tag; absent: not known. */
  readonly language?: string | undefined;
  /** Which of the pages that every page leads to this is. */
  readonly current?: '/articles' | '/docs';
  /** The one address of what the page shows, if it has one; another site's where it was published there first. */
  readonly canonical?: string;
  /** The page's own address, and the other formats that are there, by media type. */
  readonly address?: string;
  readonly alternates?: Readonly<Record<string, Format>>;
  /** What programs read of the page, in its head. */
  readonly data?: Child;
  readonly children: Child;
}

const formatNames: Readonly<Record<Format, string>> = {
  json: 'JSON',
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Page',
};

/** The whole document. What surrounds the children is in English, whatever they are. */
export function Page(props: PageProps): string {
  const { title, language, current, address, canonical = address, alternates = {}, data, children } = props;
  const others = Object.entries(alternates).map(([type, format]) => ({
    type,
    href: `${address}?format=${format}`,
    name: formatNames[format],
  }));
  const page = (
    <html lang={language ?? 'en'} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {canonical && <link rel="canonical" href={canonical} />}
        {others.map(({ type, href }) => (
          <link rel="alternate" type={type} href={href} />
        ))}
        <link rel="alternate" type="application/atom+xml" href="/feed.atom" title="Newest articles" />
        <link rel="alternate" type="application/rss+xml" href="/feed.rss" title="Newest articles" />
        <link rel="alternate" type="application/feed+json" href="/feed.json" title="Newest articles" />
        {data}
        {/* Ours alone: nothing that was uploaded is in it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <nav lang="en" dir="ltr" aria-label="Site">
          <a href="/articles" aria-current={current === '/articles' ? 'page' : undefined}>
            All articles
          </a>
        </nav>
        {children}
        <footer lang="en" dir="ltr">
          {others.map(({ type, href, name }) => (
            <a href={href} type={type}>
              {name}
            </a>
          ))}
          <a href="/feed.atom">Feed</a>
          <a href="/docs" aria-current={current === '/docs' ? 'page' : undefined}>
            API
          </a>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>${page}`;
}
