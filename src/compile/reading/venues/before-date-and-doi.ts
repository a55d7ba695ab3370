import { spacedWords } from '../../markdown/white-space.ts';
import { isPlace, isPublisher } from '../../names/gazetteer/publishers.ts';
import { isPaperUrl } from '../../names/link-kind.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { CutLine } from '../lines/atoms.ts';
import { gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';

/** `2024`, `2024 Apr 1`, `2021 Jul-Aug` */
const date = pattern('u')`^${printedYear}(?:\s\p{Lu}\p{Ll}{2,8}(?:-\p{Lu}\p{Ll}{2,8})?\.?(?:\s\d{1,2})?)?$`;
/** What opens the number of an article. */
const number = /^(?:doi\b|10\.\d{4}|pmid\b|pmc\s?\d|epub\b|e?pii\b|https?:)/i;

/**
 * `Frost A. A Title of Words. Ropeways (2024). https://doi.org/…`: a few words after the people and the title
 * of a work, before its date and its DOI or its address. They are the journal, known or not.
 */
export function isBeforeDateAndDoi(line: CutLine, from: number, to: number): boolean {
  const { atoms, gaps, names, text } = line;
  const [title, name, day, next] = [atoms[from - 1], atoms[from], atoms[to + 1], atoms[to + 2]];
  if (from !== to || title === undefined || name === undefined || day === undefined || next === undefined)
    return false;
  if (name.end - name.start > 60 || !/^[.?]$/u.test(gapAt(gaps, from).join(''))) return false;
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.text.slice(start, end);
  if (!date.test(wordsOf(day))) return false;
  if (!number.test(wordsOf(next)) && (next.link === null || !isPaperUrl(next.link.url))) return false;
  const { persons, certain, etAls } = countsBetween(names, 0, from);
  const words = wordsOf(name);
  return (
    persons + certain + etAls > 0 &&
    !/\d/u.test(words) &&
    spacedWords(wordsOf(title)) >= 4 &&
    !isPublisher(words) &&
    !isPlace(words)
  );
}
