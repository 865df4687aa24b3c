/** The frame of every public page. */
import type { Child } from 'hono/jsx';
import { directionOf } from '../../representations/language.ts';
import type { Format } from '../negotiation.ts';
import { style } from './style.ts';

interface PageProps {
  readonly title: string;
  /** A language tag; absent: not known. */
  readonly language?: string | undefined;
  /** Path of the page itself. */
  readonly path: string;
  /** Other formats at the same path, by media type. */
  readonly alternates?: Readonly<Record<string, Format>>;
  readonly children: Child;
}

const formatNames: Readonly<Record<Format, string>> = {
  json: 'JSON',
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Page',
};

/** The whole document. What surrounds the children is in English, whatever they are. */
export function Page({ title, language, path, alternates = {}, children }: PageProps): string {
  const others = Object.entries(alternates).map(([type, format]) => ({
    type,
    href: `${path}?format=${format}`,
    name: formatNames[format],
  }));
  const page = (
    <html lang={language ?? 'en'} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="canonical" href={path} />
        {others.map(({ type, href }) => (
          <link rel="alternate" type={type} href={href} />
        ))}
        <link rel="alternate" type="application/atom+xml" href="/feed.atom" title="Newest articles" />
        <link rel="alternate" type="application/feed+json" href="/feed.json" title="Newest articles" />
        {/* Ours alone: nothing that was uploaded is in it. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <nav lang="en" dir="ltr" aria-label="Site">
          <a href="/articles">All articles</a>
        </nav>
        {children}
        <footer lang="en" dir="ltr">
          {others.map(({ type, href, name }) => (
            <a href={href} type={type}>
              {name}
            </a>
          ))}
          <a href="/feed.atom">Feed</a>
          <a href="/docs">API</a>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>${page}`;
}
