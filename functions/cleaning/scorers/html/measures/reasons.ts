/** What names and elements of a page mean, in words for the editor who wonders why a line is gone. */
import type { telling } from './tree.ts';
import type { roleNames } from './vocabulary.ts';

export const tagReasons: Readonly<Partial<Record<(typeof telling)[number], string>>> = {
  nav: 'in the navigation',
  header: 'in a page header',
  footer: 'in a footer',
  aside: 'in an aside',
  form: 'in a form',
  button: 'on a button',
  figure: 'with a picture',
  list: 'in a list beside the article',
  table: 'in a table beside the article',
  link: 'a link beside the article',
  details: 'in a box that opens',
  definitions: 'in a list of terms',
  address: 'in an address',
  'passed over': 'marked as decoration',
};

export const roleReasons: Readonly<Partial<Record<(typeof roleNames)[number], string>>> = {
  navigation: 'in a part of the page named as navigation',
  footer: 'in a part of the page named as its footer',
  header: 'in a part of the page named as its header',
  sidebar: 'in a part of the page named as a sidebar',
  related: 'in a part of the page named as related reading',
  popular: 'in a part of the page named as its latest or most read',
  teaser: 'in a part of the page named as teasers',
  list: 'in a part of the page named as a list or carousel',
  share: 'in a part of the page named as sharing links',
  comment: 'in a part of the page named as comments',
  advertisement: 'in a part of the page named as advertising',
  subscribe: 'in a part of the page named as a sign-up or subscription offer',
  consent: 'in a part of the page named as a consent notice',
  byline: 'in a part of the page named as byline or date',
  biography: "in a part of the page named as an author's profile",
  topics: 'in a part of the page named as topics or tags',
  caption: 'in a part of the page named as a caption',
  media: 'in a part of the page named as pictures or video',
  overlay: 'in a part of the page named as an overlay or notice',
  box: 'in a part of the page named as a box',
  form: 'in a part of the page named as a form',
  notes: 'in a part of the page named as notes or contents',
  shop: 'in a part of the page named as a shop or rating',
};
