/** `faircopy status KEY`: where is my article? */
import path from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { cleaner } from '../../functions/cleaning/clean.ts';
import { quietAboutNode20 } from '../../functions/entries/environment.ts';
import { deadLettersAbout } from '../../functions/operating/redrive.ts';
import { type Status, whereIs } from '../../functions/operating/status.ts';
import { keyIn } from '../../functions/reading/http/links.ts';
import { atPlace, type Place, type PlaceOptions, withPlace } from '../shared/place.ts';
import { shown } from '../shared/terminal.ts';
import { count } from '../shared/words.ts';

export const statusCommand = withPlace(
  new Command('status')
    .description('Says where an article is: received, published, held or rejected, and why.')
    .argument('<key>', 'the key of the upload: news/story.txt'),
).action((key: string, options: PlaceOptions) => {
  quietAboutNode20();
  return atPlace(options, place => tell(key, place));
});

async function tell(asked: string, place: Place): Promise<void> {
  const status = await statusOfMeant(asked, place);
  const letters = place.queues?.deadLetters && (await deadLettersAbout(status.key, place.queues.deadLetters));
  console.log(screen(status, letters));
  if (status.article?.attention || letters) process.exitCode = 2;
}

/** People name a file by its path or its address too, and a terminal may spell it otherwise than the disk does. */
async function statusOfMeant(asked: string, place: Place): Promise<Status> {
  const working = { generation: place.generation, cleaner };
  const first = await whereIs(asked, place, working);
  if (first.upload || first.article) return first;
  for (const key of keysMeant(asked, place.inbox)) {
    const status = await whereIs(key, place, working);
    if (status.upload || status.article) return status;
  }
  return first;
}

function keysMeant(asked: string, inbox: string | undefined): string[] {
  const keys = [asked];
  if (URL.canParse(asked)) {
    const { protocol, pathname } = new URL(asked);
    // s3://bucket/key has the key where an article's address has /articles/key.
    keys.push(keyIn(protocol === 's3:' ? `/articles${pathname}` : pathname) ?? asked);
  }
  if (inbox !== undefined) keys.push(path.relative(inbox, path.resolve(asked)).split(path.sep).join('/'));
  keys.push(asked.replace(/^(?:\.?\/)+/, ''));
  const spelt = keys.flatMap(key => [key, key.normalize('NFC'), key.normalize('NFD')]);
  return [...new Set(spelt)].filter(key => key !== '' && key !== asked && !key.startsWith('../'));
}

function screen({ key, upload, article, summary }: Status, letters: number | undefined): string {
  const { live, attention, decisions = [], expires } = article ?? {};
  const rows: [string, string | undefined][] = [
    [
      'received',
      upload &&
        `${upload.uploadedAt}, ${count(upload.size)} bytes${upload.contentType ? `, ${upload.contentType}` : ''}`,
    ],
    ['archived', upload?.isArchived && 'restore it in S3, and it is cleaned by itself'],
    ['version', upload && `${upload.version ?? 'none'}, ETag ${upload.etag}`],
    [
      'published',
      live && `${article?.publishedAt}: ${live.title || 'without a title'}, ${count(live.words)} words`,
    ],
    ['changed', live && article?.changedAt],
    ['made of', live && `version ${live.upload.version ?? 'none'} by cleaner ${live.cleaner}`],
    [
      'withdrawn',
      article?.changedAt && !live && expires
        ? `${article.changedAt}, remembered until ${day(expires)}`
        : undefined,
    ],
    ['waits', expires && !article?.changedAt ? `for an upload, until ${day(expires)}` : undefined],
    [attention?.status ?? '', attention && `since ${attention.since}: ${attention.problem.sentence}`],
    ['unreadable', attention ? undefined : upload?.problem?.sentence],
    ['decisions', decisions.length ? `${decisions.length}, the last by ${decisions.at(-1)?.by}` : undefined],
    ['dead', letters ? `${letters} dead letters speak of it; see faircopy redrive` : undefined],
  ];
  const told = rows.flatMap(([name, text]) =>
    text === undefined ? [] : [`  ${name.padEnd(10)} ${shown(text)}`],
  );
  return [`${styleText('bold', shown(key))}: ${summary}`, ...told].join('\n');
}

const day = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 10);
