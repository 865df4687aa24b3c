/**
 * The rules in order. Order decides no removal, only the wording of its reason: what is sure of its kind comes before what
 * has many kinds.
 */

import { commentFurniture } from './appeals/comment-furniture.ts';
import { consentNotices } from './appeals/consent-notices.ts';
import { shareBars } from './appeals/share-bars.ts';
import { signUpPrompts } from './appeals/sign-up-prompts.ts';
import { previousNext } from './elsewhere/previous-next.ts';
import { relatedArticles } from './elsewhere/related-articles.ts';
import { siteFooter } from './elsewhere/site-footer.ts';
import { siteMenu } from './elsewhere/site-menu.ts';
import { siteNavigation } from './elsewhere/site-navigation.ts';
import { advertisementMarks } from './layout/advertisement-marks.ts';
import { danglingMarks } from './layout/dangling-marks.ts';
import { repeatedTitle } from './layout/repeated-title.ts';
import { runningHeads } from './layout/running-heads.ts';
import { countsAndStamps } from './notes/counts-and-stamps.ts';
import { tagsAndCategories } from './notes/tags-and-categories.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  repeatedTitle,
  runningHeads,
  danglingMarks,
  previousNext,
  shareBars,
  consentNotices,
  advertisementMarks,
  commentFurniture,
  tagsAndCategories,
  relatedArticles,
  signUpPrompts,
  countsAndStamps,
  siteFooter,
  siteNavigation,
  siteMenu,
];
