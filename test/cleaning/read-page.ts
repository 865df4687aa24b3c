/** Reads a page as the frame does. */
import { readHtml as readBy } from '../../functions/cleaning/readers/html/html.ts';
import type { Reading } from '../../functions/cleaning/readers/reading.ts';
import { findArticle } from '../../functions/cleaning/scorers/html/find-article.ts';

export const readHtml = (source: string): Reading => readBy(source, findArticle);
