/** Files are uploaded, and what became of each. */
import type { FC } from 'hono/jsx';
import { deskArticlePath } from '../desk-routes.ts';
import { DeskPage } from './desk-page.tsx';

export interface UploadResult {
  readonly key: string;
  readonly did: 'stored' | 'taken' | 'impossible' | 'too-large';
}

interface UploadPageProps {
  readonly site: string;
  readonly results?: readonly UploadResult[];
  readonly folder?: string;
}

export const uploadPage = ({ site, results, folder = '' }: UploadPageProps): string =>
  DeskPage({
    title: 'Upload',
    place: 'uploads',
    site,
    children: (
      <>
        <h1>Upload</h1>
        {results && <Results results={results} />}
        <p class="hint">
          Text, Markdown or HTML (.txt, .md, .html), 4 MB each at most. They are cleaned at once and, if
          nothing is wrong, published at once.
        </p>
        <form
          method="post"
          action="/desk/uploads"
          enctype="multipart/form-data"
          class="drop"
          data-drop="many"
        >
          <div class="fields">
            <label>
              Choose files, or drop them here
              <input
                type="file"
                name="file"
                multiple
                required
                accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml"
              />
            </label>
            <label>
              Folder
              <input
                name="folder"
                value={folder}
                placeholder="news"
                autocapitalize="off"
                spellcheck={false}
              />
            </label>
            <label class="check">
              <input type="checkbox" name="replace" value="yes" />
              Replace files of the same name
            </label>
            <button type="submit" class="primary">
              Upload
            </button>
          </div>
          <div data-progress="" role="status" />
        </form>
      </>
    ),
  });

const words: Readonly<Record<UploadResult['did'], string>> = {
  stored: 'uploaded.',
  taken:
    'left as it was: there is a file of this name already. Choose “Replace” to put the new one in its place.',
  impossible:
    'not uploaded: its name can’t be part of a web address, or hides the file. Rename it and upload it again.',
  'too-large': 'not uploaded: it is larger than 4 MB. Split it, or remove embedded pictures.',
};

const Results: FC<{ results: readonly UploadResult[] }> = ({ results }) => (
  <div class="banner" role="status">
    {results.length === 0 && <p>No file was chosen.</p>}
    <ul>
      {results.map(({ key, did }) => (
        <li>
          {did === 'impossible' ? key : <a href={`${deskArticlePath(key)}&uploaded=just-now`}>{key}</a>}:{' '}
          {words[did]}
        </li>
      ))}
    </ul>
  </div>
);
