/**
 * The rules in order. Order decides no removal, only the wording of its reason: what is sure of its kind comes before what
 * has many kinds.
 */

import { appPrompts } from './appeals/app-prompts.ts';
import { commentFurniture } from './appeals/comment-furniture.ts';
import { consentNotices } from './appeals/consent-notices.ts';
import { donationAppeals } from './appeals/donation-appeals.ts';
import { newsletterWrappers } from './appeals/newsletter-wrappers.ts';
import { payWalls } from './appeals/pay-walls.ts';
import { shareBars } from './appeals/share-bars.ts';
import { shopBoxes } from './appeals/shop-boxes.ts';
import { signUpPrompts } from './appeals/sign-up-prompts.ts';
import { previousNext } from './elsewhere/previous-next.ts';
import { relatedArticles } from './elsewhere/related-articles.ts';
import { siteFooter } from './elsewhere/site-footer.ts';
import { siteMenu } from './elsewhere/site-menu.ts';
import { siteNavigation } from './elsewhere/site-navigation.ts';
import { advertisementMarks } from './layout/advertisement-marks.ts';
import { continuations } from './layout/continuations.ts';
import { danglingMarks } from './layout/dangling-marks.ts';
import { repeatedTitle } from './layout/repeated-title.ts';
import { runningHeads } from './layout/running-heads.ts';
import { viewers } from './layout/viewers.ts';
import { countsAndStamps } from './notes/counts-and-stamps.ts';
import { printAndOrigin } from './notes/print-and-origin.ts';
import { tagsAndCategories } from './notes/tags-and-categories.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  repeatedTitle,
  runningHeads,
  danglingMarks,
  viewers,
  newsletterWrappers,
  payWalls,
  appPrompts,
  printAndOrigin,
  donationAppeals,
  shopBoxes,
  previousNext,
  shareBars,
  consentNotices,
  advertisementMarks,
  continuations,
  commentFurniture,
  tagsAndCategories,
  relatedArticles,
  signUpPrompts,
  countsAndStamps,
  siteFooter,
  siteNavigation,
  siteMenu,
];
