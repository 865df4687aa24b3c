import type { Pack } from '../word-classes.ts';

/** Names and words that are the same everywhere. */
export const international: Pack = {
  language: 'und',
  plain: 'x e',
  network: `android ios facebook fb twitter linkedin whatsapp instagram youtube telegram reddit pinterest tumblr tiktok bluesky mastodon
    flipboard viber vk vkontakte odnoklassniki xing weibo wechat snapchat stumbleupon hackernews kakaotalk kakao
    naver qq qzone douban hatena feedly substack patreon soundcloud`,
  previous: 'prev previous',
  next: 'next',
  share: 'email mail sms rss pdf url qr share',
  topic: 'tags',
  letter: 'newsletter newsletters',
  form: 'email e mail captcha url website',
  cookie: 'cookie cookies gdpr akismet recaptcha',
  advert: 'adsense adchoices taboola outbrain ad ads promo',
  footer: 'copyright wordpress blogger cms faq sitemap',
  legal: 'copyright',
  clause: 'inc ltd llc gmbh sa plc corp bv srl spa ag kg',
  unit: 'min mins h pm am gmt utc cet est pst edt ist bst cest',
  site: 'menu login home faq',
  choice: 'ok',
  join: `x threads pocket messenger ok line google rss skype email mail sms discord medium spotify yahoo buffer digg
    twitch apple podcasts signal teams gmail outlook ios android app apps feed podcast e premium pro club`,
  wall: `404 403 401 400 410 500 502 503 504 javascript http nginx cloudflare captcha ray`,
  homes: 'Home | Homepage | Top',
};
