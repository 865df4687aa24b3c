/** Made by `npm run rules-page` from the records of the rules: name and heading, in order. */

export const rules: readonly (readonly [string, string])[] = [
  ["repeated-title", "The title once more"],
  ["running-heads", "Numbers and heads of pages"],
  ["dangling-marks", "Stray marks"],
  ["viewers", "Buttons of viewers and players"],
  ["newsletter-wrappers", "What stands around a newsletter"],
  ["pay-walls", "Pay walls"],
  ["app-prompts", "Prompts to use an app"],
  ["print-and-origin", "Lines for printing and origin"],
  ["donation-appeals", "Appeals for donations"],
  ["shop-boxes", "Boxes of shops"],
  ["previous-next", "Links to the previous and next article"],
  ["share-bars", "Buttons for sharing"],
  ["consent-notices", "Notices about cookies and consent"],
  ["advertisement-marks", "Marks of advertisements"],
  ["continuations", "Signs that the text goes on"],
  ["comment-furniture", "Around the comments"],
  ["tags-and-categories", "Tags and sections"],
  ["related-articles", "Links to other articles"],
  ["sign-up-prompts", "Invitations to subscribe or sign up"],
  ["counts-and-stamps", "Counters and stamps"],
  ["site-footer", "The foot of the site"],
  ["site-navigation", "Navigation of the site"],
  ["site-menu", "Menus of the site"],
];

export const beyond: readonly (readonly [string, string])[] = [
  ["front-matter", "Details at the top of the file"],
  ["hidden", "Not seen on the page"],
  ["outside-article", "Around the article on its page"],
  ["outside-body", "Before or after the text"],
  ["house", "Furniture of this section"],
  ["page-pictures", "Signs and counters of the page"],
  ["embedded-picture", "Pictures inside the page itself"],
  ["no-address", "Pictures without an address"],
  ["editor", "Removed by an editor"],
];
