import { wordCount } from '../../names/title-text.ts';
import { capitalWord, pattern, printedYear } from '../../patterns/pattern.ts';
import { anyOf, words } from '../../patterns/words.ts';

/** `Spring 2020`, `May 2019`, `Week 2021`: words before a year that are no surnames. */
const partOfYear = pattern('iu')`^(?:${anyOf(words.partsOfYear)})(?!\p{L})`;
/** `Frost 2006`, `Frost et al. (2006)`, `Frost & Berg, 2006b`: who wrote a work and when. */
const keyOfWork = pattern('u')`
  ^${capitalWord}(?:\set al\.?|\s(?:&|and)\s${capitalWord})?,?\s\(?(${printedYear})[a-z]?\)?$`;

/** The work that a page is about. */
interface KeyedWork {
  readonly title: string;
  readonly year: number;
}

/**
 * The work of a page that is called by its author and year, `Frost 2006`, and described by the work's title;
 * null for other pages, also for one that is described by a sentence.
 */
export function workOfKeyedPage(pageTitle: string | null, description: string | null): KeyedWork | null {
  const year = keyOfWork.exec(pageTitle?.trim() ?? '')?.[1];
  const title = description?.trim() ?? '';
  if (year === undefined || partOfYear.test(pageTitle?.trim() ?? '')) return null;
  const isTitle = /^[\p{Lu}\p{N}]/u.test(title) && !/[.!…]$/u.test(title) && wordCount(title) >= 4;
  return isTitle ? { title, year: Number(year) } : null;
}
