import { fold } from '../paper/fold.ts';

/** Letters without a decomposition, and Cyrillic as it is commonly written in Latin letters. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ye' },
};

/** The lower-case letters a to z and digits of a text; other letters are written in them where they can. */
export function latinLetters(text: string): string {
  return fold(text)
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/gu, '');
}
