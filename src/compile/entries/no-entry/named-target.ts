import { splitAtSpace } from '../../markdown/white-space.ts';
import { fieldNameOfLine } from '../../names/field-role.ts';
import { isLabel, isPaperUrl } from '../../names/link-kind.ts';
import { announcesReadings } from '../../names/section-kind.ts';
import { wordCount } from '../../names/title-text.ts';
import { oneOf } from '../../patterns/pattern.ts';
import { anyOf, words } from '../../patterns/words.ts';

const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab|gitee)\.com\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?$/iu;
const site = /^https?:\/\/(?:www\.)?([\w-]{4,})(?:\.[\w-]+)+(?:\/(?:index\.\w+\/?)?)?$/iu;
const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words that say what kind of work it is or what it is for, and do not name it. */
const kinds = oneOf('iu')`
  optional|required|recommended|suggested|mandatory|main|extra|additional|background|related|further|more
  |see|also|original|official|supplementa\p{L}*|${anyOf(words.kindsOfTargets)}`;

/** `Week 3`, `Day 2`, `Lecture 4`: a part of a course. */
const part = /^(?:week|day|lecture|session|class|part|module|unit|chapter|topic|meeting)\s?#?\d/iu;

/**
 * Tells whether words before an address name its target rather than a kind of link: `kite2o:
 * https://github.com/…/kite2o`, `KITElib: http://www.kitelib.org`, `Lessons of the Northern Kite School:
 * https://github.com/…/summer2020`, `Knots in Cold Towns: https://arxiv.org/…`, `KITE: https://arxiv.org/…`.
 */
export function namesTarget(printed: string, url: string): boolean {
  const words = printed.replace(/^\s*(?:\d{1,3}[.)、]\s*)?[^\p{L}\p{N}]*|[^\p{L}\p{N}]+$/gu, '');
  if (words === '' || isLabel(words) || fieldNameOfLine(`${words}: x`) !== null) return false;
  if (isPaperUrl(url))
    return (
      !part.test(words) && !announcesReadings(words) && !splitAtSpace(words).every((word) => kinds.test(word))
    );
  const name = letters(repository.exec(url)?.[1] ?? '');
  const own = letters(words);
  if (name !== '') return (name.length > 2 && own.includes(name)) || wordCount(words) >= 4;
  return own.length >= 4 && letters(site.exec(url)?.[1] ?? '').startsWith(own);
}
