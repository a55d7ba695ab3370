import { part } from '../../patterns/pattern.ts';
import nationalities from './nationalities.json' with { type: 'json' };

/** `[美]` before a name in Chinese, as the source of a regular expression. */
export const nationalityMark = part`
  [[(（【〔](?:${nationalities.names.join('|')})[\])）】〕]\s?(?=\p{Script=Han})`;

const marks = new RegExp(nationalityMark, 'gu');

/** Takes the marks of nationality off names in Chinese: `科弗` for `[美]科弗`. */
export function withoutNationality(names: string): string {
  return names.replace(marks, '');
}
