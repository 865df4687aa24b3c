/** Finds the lines of a page that are its article, by the model that is shipped. */
import type { FindArticle } from '../../readers/html/page.ts';
import { articleFinder } from './article-finder.ts';
import { Judge } from './judge.ts';
import { model } from './model.ts';

export const findArticle: FindArticle = articleFinder(new Judge(model));
