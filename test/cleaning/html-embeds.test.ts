/** What a page shows of others inside its text: a link in its place, and nothing that is loaded. */
import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { asHtml } from '../../functions/representations/html.tsx';
import { asJson } from '../../functions/representations/json.ts';
import { asMarkdown } from '../../functions/representations/markdown.ts';
import { asText } from '../../functions/representations/text.ts';

const prose = [
  'The ferry was lifted onto the slip at dawn, and half of the village had come to see her keel for the first time.',
  'She had struck a rock that no chart shows, the skipper said, and nobody who was on board wants to be there again.',
  'The yard has promised to have her back in the water by Easter, if the oak that it ordered comes before the frost.',
];

const page = (
  embed: string,
  foot = '',
) => `<!doctype html><html lang="en"><head><title>The ferry on the slip</title>
<link rel="canonical" href="https://paper.example/harbour/ferry.html"></head><body>
<header><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>The ferry on the slip</h1>
<p>${prose[0]}</p>${embed}<p>${prose[1]}</p><p>${prose[2]}</p></article></main>
<footer><p>© The Paper</p>${foot}</footer></body></html>`;

const cleaned = (embed: string, foot = '') => clean(page(embed, foot), { type: 'html' });
const embeds = (embed: string) =>
  cleaned(embed).blocks.flatMap(({ kind, text, embed }) => (kind === 'embed' ? [{ text, ...embed }] : []));

describe('becomes a link to what a reader opens', () => {
  test.each([
    [
      'a video’s player',
      '<iframe src="https://www.youtube-nocookie.com/embed/aB3_x-9Qw1k?rel=0" title="Lifting the ferry"></iframe>',
      { text: 'Lifting the ferry', what: 'video', address: 'https://www.youtube.com/watch?v=aB3_x-9Qw1k' },
    ],
    [
      'a player that waits for consent',
      '<div class="consent-box"><iframe data-src="//player.vimeo.com/video/112233?h=1" src="about:blank"></iframe></div>',
      { text: '', what: 'video', address: 'https://vimeo.com/112233' },
    ],
    [
      'a player that scripts put in',
      '<lite-youtube videoid="aB3_x-9Qw1k"></lite-youtube>',
      { text: '', what: 'video', address: 'https://www.youtube.com/watch?v=aB3_x-9Qw1k' },
    ],
    [
      'a film of the publisher’s own',
      '<figure><video controls poster="/f.jpg"><source src="/film/slip.mp4" type="video/mp4"></video></figure>',
      { text: '', what: 'video', address: 'https://paper.example/film/slip.mp4' },
    ],
    [
      'sound',
      '<audio src="/sound/keel.mp3" controls></audio>',
      { text: '', what: 'audio', address: 'https://paper.example/sound/keel.mp3' },
    ],
    [
      'a podcast',
      '<iframe src="https://open.spotify.com/embed/episode/7xYz?theme=0" title="Harbour talk"></iframe>',
      { text: 'Harbour talk', what: 'audio', address: 'https://open.spotify.com/episode/7xYz' },
    ],
    [
      'a map',
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18" width="600" height="450"></iframe>',
      { text: '', what: 'map', address: 'https://www.google.com/maps/embed?pb=!1m18' },
    ],
    [
      'a post, where only its box is there',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CdEf12/"></blockquote>',
      { text: '', what: 'post', address: 'https://www.instagram.com/p/CdEf12/' },
    ],
    [
      'something that nobody knows',
      '<iframe src="https://tides.example/table?port=7" title="Tides"></iframe>',
      { text: 'Tides', what: 'page', address: 'https://tides.example/table?port=7' },
    ],
  ])('%s', (_, embed, expected) => {
    expect(embeds(embed)).toEqual([expected]);
  });

  test('in its place, once', () => {
    const twice =
      '<iframe data-src="https://player.vimeo.com/video/112233"></iframe><noscript><iframe src="https://player.vimeo.com/video/112233"></iframe></noscript>';

    expect(cleaned(twice).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'embed',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('what is none of the article’s', () => {
  const fate = (embed: string, foot = '') =>
    cleaned(embed, foot).lines.flatMap(({ embed, removed }) => (embed ? [removed?.rule ?? 'kept'] : []));

  test.each([
    [
      'a counter',
      '<iframe src="https://www.googletagmanager.com/ns.html?id=1" width="0" height="0"></iframe>',
      'page-pictures',
    ],
    ['a button', '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>', 'page-pictures'],
    ['what nobody sees', '<iframe src="https://a.example/x" style="display:none"></iframe>', 'hidden'],
    ['what has no address', '<iframe src="data:text/html,hi"></iframe>', undefined],
  ])('%s', (_, embed, rule) => {
    expect(fate(embed)[0]).toBe(rule);
  });

  test('what stands in the page’s foot', () => {
    expect(fate('', '<iframe src="https://player.vimeo.com/video/9"></iframe>')).toEqual(['outside-article']);
  });
});

test('every representation says what it is and where, and loads nothing', () => {
  const { blocks, title } = cleaned(
    '<iframe src="https://player.vimeo.com/video/112233" title="On [the] slip"></iframe>',
  );
  const copy = fairCopyOf(
    cleaned('<iframe src="https://player.vimeo.com/video/112233" title="On [the] slip"></iframe>'),
  );

  expect(asText({ title: title.text, blocks })).toContain(
    '\n\nVideo: On [the] slip\nhttps://vimeo.com/112233\n\n',
  );
  expect(asMarkdown(copy)).toContain('\n\n[Video: On \\[the\\] slip](<https://vimeo.com/112233>)\n\n');
  expect(asHtml(copy)).toContain(
    '<a href="https://vimeo.com/112233" rel="noreferrer">Video: On [the] slip</a>',
  );
  expect(asHtml(copy)).not.toMatch(/<iframe|<video/);
  expect(JSON.parse(asJson({ key: 'a', etag: 'b', copy } as never)).blocks[1]).toEqual({
    kind: 'embed',
    text: 'On [the] slip',
    embed: { address: 'https://vimeo.com/112233', what: 'video' },
  });
});

test('an editor’s word about it is found again', () => {
  const source = page('<iframe src="https://player.vimeo.com/video/112233"></iframe>');
  const line = clean(source, { type: 'html' }).lines.find(({ embed }) => embed);

  expect(line?.id).toMatch(/^[0-9a-f]{16}~1$/);
});
