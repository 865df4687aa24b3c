/**
 * The rules in order. Order decides no removal, only the wording of its reason: what is sure of its kind comes before what
 * has many kinds.
 */
import { advertisementMarks } from './advertisement-marks.ts';
import { commentFurniture } from './comment-furniture.ts';
import { consentNotices } from './consent-notices.ts';
import { countsAndStamps } from './counts-and-stamps.ts';
import { danglingMarks } from './dangling-marks.ts';
import { previousNext } from './previous-next.ts';
import { relatedArticles } from './related-articles.ts';
import { repeatedTitle } from './repeated-title.ts';
import type { Rule } from './rule.ts';
import { shareBars } from './share-bars.ts';
import { signUpPrompts } from './sign-up-prompts.ts';
import { siteFooter } from './site-footer.ts';
import { siteMenu } from './site-menu.ts';
import { siteNavigation } from './site-navigation.ts';
import { tagsAndCategories } from './tags-and-categories.ts';

export const rules: readonly Rule[] = [
  repeatedTitle,
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
