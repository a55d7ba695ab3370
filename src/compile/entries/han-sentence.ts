import { pattern } from '../patterns/pattern.ts';
import type { Weighed } from './habits.ts';

/** `凧を高く揚げる`, `糸の長さが重要`: words that end as a Japanese sentence does, not as a title. */
const japaneseSentence = pattern('u')`
  (?:\p{Script=Hiragana}|\p{Script=Han})(?:[うくすつぬむるぐぶ]|った|んだ|した|れた|えた|いた|ない|たい|です|ます|ました|こと|もの|もらう)[。．]?$
  |[がもは]\S{0,4}(?:必要|重要|可能)(?:だ|である)?[。．]?$`;

/** Whether Chinese or Japanese words are a sentence rather than a title: `先收起风筝，再放下绳子。` */
export function isHanSentence({ candidate, evidence: { title, fields } }: Weighed): boolean {
  if (title === null || fields === null || !/\p{Script=Han}/u.test(title.title)) return false;
  if (fields.authors.length > 0 || fields.date !== null || fields.venue !== null) return false;
  if (japaneseSentence.test(title.title)) return true;
  return /[，；]/u.test(title.title) || /。|^[，；]\s*\p{L}/u.test(candidate.head.text.slice(title.end));
}
