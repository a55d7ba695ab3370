import { fieldNameOfLine } from '../../names/field-role.ts';
import { isLabel } from '../../names/link-kind.ts';
import { wordCount } from '../../names/title-text.ts';

const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab|gitee)\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?$/iu;
const site = /^https?:\/\/(?:www\.)?([\w-]{4,})(?:\.[\w-]+)+(?:\/(?:index\.\w+\/?)?)?$/iu;
const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Tells whether words before an address name its target rather than a kind of link: `kite2o:
 * https://github.com/…/kite2o`, `KITElib: http://www.kitelib.org`, `Lessons of the Northern Kite School:
 * https://github.com/…/summer2020`.
 */
export function namesTarget(printed: string, url: string): boolean {
  const words = printed.replace(/^\s*(?:\d{1,3}[.)、]\s*)?[^\p{L}\p{N}]*|[^\p{L}\p{N}]+$/gu, '');
  if (words === '' || isLabel(words) || fieldNameOfLine(`${words}: x`) !== null) return false;
  const name = letters(repository.exec(url)?.[1] ?? '');
  const own = letters(words);
  if (name !== '') return (name.length > 2 && own.includes(name)) || wordCount(words) >= 4;
  return own.length >= 4 && letters(site.exec(url)?.[1] ?? '').startsWith(own);
}
