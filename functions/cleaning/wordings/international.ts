import type { Pack } from './word-classes.ts';

/** Names and words that are the same everywhere. */
export const international: Pack = {
  language: 'und',
  network: `facebook fb twitter x linkedin whatsapp instagram youtube telegram reddit pinterest tumblr tiktok threads
    bluesky mastodon flipboard pocket messenger viber vk vkontakte odnoklassniki ok xing weibo wechat line google rss
    snapchat skype email mail sms discord medium spotify yahoo buffer digg stumbleupon hackernews kakaotalk kakao naver
    qq qzone douban hatena feedly substack patreon twitch apple podcasts soundcloud signal teams gmail outlook ios android`,
  share: 'email mail sms rss pdf url qr',
  letter: 'newsletter newsletters app apps rss feed podcast podcasts email e mail premium pro club',
  form: 'email e mail captcha url website',
  cookie: 'cookie cookies gdpr',
  advert: 'adsense adchoices taboola outbrain ad ads promo',
  footer: 'copyright wordpress blogger cms faq rss sitemap blog login',
  legal: 'copyright inc ltd llc gmbh sa plc corp bv srl spa ag kg',
  count: 'min mins h pm am gmt utc cet est pst edt ist bst cest',
  site: 'menu login home faq ok x',
  choice: 'ok',
};
