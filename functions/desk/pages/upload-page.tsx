/** Files are uploaded, and what became of each. */
import type { FC } from 'hono/jsx';
import { deskArticlePath } from '../desk-routes.ts';
import { needsPerson, resultWords, type UploadResult } from '../uploads/upload-words.ts';
import { shownName } from '../words.ts';
import { DeskPage } from './desk-page.tsx';

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
              <input type="file" name="file" multiple accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml" />
            </label>
            <label>
              or a whole folder
              <input type="file" name="tree" multiple webkitdirectory="" />
            </label>
            <label>
              They go to the folder
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

const Results: FC<{ results: readonly UploadResult[] }> = ({ results }) => {
  const waiting = results.filter(needsPerson).length;
  return (
    <div class="banner" role="status">
      {results.length === 0 && <p>No file was chosen.</p>}
      {results.length > 1 && (
        <p>
          {results.filter(({ did }) => did === 'stored').length} of {results.length} uploaded
          {waiting > 0 && `; ${waiting} ${waiting === 1 ? 'needs' : 'need'} you`}.
        </p>
      )}
      <ul>
        {results.map(result => (
          <li>
            {result.did === 'impossible' ? (
              <bdi>{shownName(result.key)}</bdi>
            ) : (
              <a href={`${deskArticlePath(result.key)}&uploaded=just-now`}>
                <bdi>{shownName(result.key)}</bdi>
              </a>
            )}
            : {resultWords(result)}
            {result.did === 'taken' && ' Choose “Replace” to put the new one in its place.'}
          </li>
        ))}
      </ul>
    </div>
  );
};
