/** A file is pasted or dropped, and its proof is seen at once. Nothing is stored. */
import type { FC } from 'hono/jsx';
import type { FairCopy } from '../../articles/article.ts';
import type { Cleaning } from '../../cleaning/cleaning.ts';
import { Blocks } from '../../representations/blocks.tsx';
import { languageTag } from '../../representations/language.ts';
import { viewOf } from '../article/proof-view.ts';
import { asSentence } from '../words.ts';
import { DeskPage } from './desk-page.tsx';
import { Facts, Proof } from './proof.tsx';

/** What the page of a result needs to upload exactly what was tried. */
export interface Tried {
  readonly name: string;
  /** Base64; absent where the file is too large to be carried. */
  readonly content?: string;
}

interface DryRunProps {
  readonly site: string;
  readonly cleaning?: Cleaning;
  readonly copy?: FairCopy;
  readonly tried?: Tried;
  readonly missing?: boolean;
  readonly tooLarge?: boolean;
}

export const dryRunPage = ({ site, cleaning, copy, tried, missing, tooLarge }: DryRunProps): string =>
  DeskPage({
    title: 'Try out',
    place: 'clean',
    site,
    children: (
      <>
        <h1>Try out</h1>
        <p class="hint">
          See what would become of a text or a file. Nothing is stored and nothing published.
        </p>
        {missing && <Complaint words="There was no text and no file. Paste or choose one." />}
        {tooLarge && (
          <Complaint words="The file is larger than 4 MB; that is the most that can be cleaned." />
        )}
        {cleaning && <Result cleaning={cleaning} copy={copy} tried={tried} />}
        <DryRunForm isFolded={cleaning !== undefined} />
      </>
    ),
  });

/** Exactly what was tried is uploaded: the page carries it, so nobody has to choose the file again. */
const UploadThis: FC<Tried> = ({ name, content }) =>
  content === undefined ? (
    <p class="hint">
      To publish it, choose it again under <a href="/desk/uploads">Upload</a>: it is too large to be carried
      by this page.
    </p>
  ) : (
    <form method="post" action="/desk/uploads" class="fields" aria-label="Upload this">
      <input type="hidden" name="content" value={content} />
      <label>
        Upload it as
        <input name="name" value={name} required size={32} autocapitalize="off" spellcheck={false} />
      </label>
      <label class="check">
        <input type="checkbox" name="replace" value="yes" />
        Replace the file of this name
      </label>
      <button type="submit" class="primary">
        Upload this
      </button>
    </form>
  );

const Complaint: FC<{ words: string }> = ({ words }) => (
  <p class="banner attention" role="alert">
    {words}
  </p>
);

const DryRunForm: FC<{ isFolded: boolean }> = ({ isFolded }) => (
  <>
    {isFolded && <h2>Another one</h2>}
    <form method="post" action="/desk/clean" enctype="multipart/form-data" data-drop="one">
      <label for="text">Paste the text, Markdown or HTML</label>
      <textarea id="text" name="text" rows={12} spellcheck={false} />
      <div class="fields">
        <label>
          or choose a file (4 MB at most)
          <input type="file" name="file" accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml" />
        </label>
        <label>
          It would lie in the folder
          <input name="folder" placeholder="news" autocapitalize="off" spellcheck={false} />
        </label>
        <label>
          It is
          <select name="type">
            <option value="">what it looks like</option>
            <option value="text">plain text</option>
            <option value="markdown">Markdown</option>
            <option value="html">HTML</option>
          </select>
        </label>
        <button type="submit" class="primary">
          Clean
        </button>
      </div>
    </form>
  </>
);

const Result: FC<{ cleaning: Cleaning; copy: FairCopy | undefined; tried: Tried | undefined }> = ({
  cleaning,
  copy,
  tried,
}) => {
  const { verdict, title, lines, metadata } = cleaning;
  const view = viewOf(lines);
  return (
    <>
      {verdict.status === 'clean' ? (
        <p class="banner good">It would be published.</p>
      ) : (
        <p class="banner attention">
          <strong>{verdict.status === 'held' ? 'It would be held.' : 'It would be rejected.'}</strong>{' '}
          {asSentence(verdict.problem.sentence)}
        </p>
      )}
      {tried && verdict.status !== 'rejected' && <UploadThis {...tried} />}
      {verdict.status !== 'rejected' && (
        <>
          <h2 dir="auto">{title.text || tried?.name || 'Without a title'}</h2>
          <Facts view={view} />
          <Proof view={view} language={languageTag(metadata.language?.value)} />
          {copy && (
            <details>
              <summary>The fair copy</summary>
              <article lang={languageTag(copy.metadata.language)} dir="auto">
                <h3>{copy.title}</h3>
                <Blocks blocks={copy.blocks} />
              </article>
            </details>
          )}
        </>
      )}
    </>
  );
};
