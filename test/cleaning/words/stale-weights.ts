/**
 * By scorer: what its weights were trained with and has changed since, as keys of `wordsDigest()` (`classes`, `families`, or a
 * language). A pack may grow without training anew: whoever widens it adds its language here, whoever trains empties the list.
 */
export const stale: Readonly<Record<string, readonly string[]>> = {
  text: [
    'en',
    'fr',
    'de',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'ru',
    'zh',
    'ja',
    'ko',
    'tr',
    'sv',
    'da',
    'cs',
    'el',
    'uk',
    'ro',
    'hu',
    'no',
    'id',
    'vi',
    'he',
    'fa',
    'hi',
    'bg',
    'hr',
    'sk',
    'ca',
    'th',
  ],
};
