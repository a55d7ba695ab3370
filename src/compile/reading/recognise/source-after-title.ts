import { spacedWords } from '../../markdown/white-space.ts';
import { isUniversityWithPress } from '../../names/gazetteer/publishers.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { functionWord } from '../venues/no-venue.ts';
import { venueCluesAround } from '../venues/venue-clues.ts';

/** `(2018, March 4)`, `(n.d.)`: a date as it opens. */
const date = pattern('iu')`^(?:(?:c\.\s?)?${printedYear}[a-z]?(?!\w)|n\.\s?d\.?$|forthcoming$|in press$)`;
/** What may follow a title and names no source: an edition, a translator, where a page was found, advice. */
const noSource = pattern('iu')`
  ^(?:\d|abridged|accessed|all|also|appendix|available|best|chap(?:ter)?s?|ch|complete|cover|doi|edited
  |editions?|eds?|epilogue|excerpts?|film|first|foreword|full|good|great|highly|illustrated|introduction
  |isbn|keynote|lecture|manuscript|must|note|notes|only|optional|original|pages?|parts?|pdf|podcast|poster
  |pp?|preface|presentation|recommended|reprint(?:ed)?|required|retrieved|revised|rev|review(?:ed)?|second
  |sections?|see|selections?|selected|skim|slides|special|talk|thesis|tutorial|third|transl?(?:ated)?
  |unpublished|very|video|vol(?:ume)?s?|with|working)(?![\p{L}-])`;
/** What may come after a source besides a link: when and where a page was read. */
const whereFound = /^(?:https?:|doi|available|retrieved|accessed|isbn)/iu;

/** `风筝有限公司`: too long for a person's name, and without the verb of a translator or an editor. */
const hanSource = /^\p{Script=Han}{5,12}(?<![译譯著编編校注])$/u;
const hanTitleBefore = pattern('u')`${printedYear}[,，]\s?《[^》]+》[,，]\s?$`;

/** `弗罗斯特，2016，《风筝史》，风筝有限公司`: who published a book, after its title in Chinese quotation marks. */
function isAfterHanTitle({ line: { gaps, text }, from, to, open, close, start }: Span): boolean {
  return (
    open === ',' &&
    from === to &&
    /^[.,($]?$/u.test(close) &&
    gapAt(gaps, from).includes('”') &&
    hanTitleBefore.test(text.text.slice(0, start))
  );
}

/** The atom that opens a title after its authors and date: `Frost, A. (2019). A Title`; null without them. */
function titleAfterDate(line: CutLine, from: number): number | null {
  const { gaps, names } = line;
  const at = gaps.findIndex((gap, index) => index > 0 && index < from && gap.includes('('));
  if (!date.test(atomText(line, at))) return null;
  const { others, persons, surnames, given } = countsBetween(names, 0, at);
  // An organisation may be the author: `Knot Institute. (2019). *A Title*`.
  if (others > 0 ? at > 2 : persons + Math.min(surnames, given) === 0) return null;
  const end = gaps.findIndex((gap, index) => index > at && gap.includes(')'));
  return end > at && end < from ? end : null;
}

/** Whether words are spelled as names are: capitals but for the small words between them. */
export function isSpelledAsName(text: string, most: number): boolean {
  const words = text.replace(/[.,]$/u, '').split(/[\s:]+/u);
  return (
    words.length <= most &&
    !noSource.test(text) &&
    words.every((word) => /^[\p{Lu}\d&“"'‘]/u.test(word) || functionWord.test(word))
  );
}

/** Whether a citation ends before an atom, or only a link, where a page was read or an aside follows. */
export function endsCitation({ atoms, gaps, text }: CutLine, next: number): boolean {
  const atom = atoms[next];
  return (
    atom === undefined ||
    atom.link !== null ||
    whereFound.test(text.text.slice(atom.start, atom.end)) ||
    (gaps[next]?.at(-1) === '(' &&
      gaps.length > next + 1 &&
      /\)\.?\s*$/u.test(text.text) &&
      !text.text.slice(atom.end).includes('('))
  );
}

/** The last atom before a place and what is in brackets there: the end of `A Title (2nd ed.)`. */
function beforeBrackets({ gaps }: CutLine, from: number): number {
  let last = from - 1;
  while (last > 0 && gaps[last + 1]?.includes(')') === true) {
    while (last > 0 && gaps[last]?.includes('(') !== true) last -= 1;
    last -= 1;
  }
  return last;
}

/**
 * `Frost, A. (2019). *A Title*. Harbour Watch.`, `Frost, A. (2019) 'A Title', *Mast: A Log*`: how surely
 * words are the source in the styles of APA and Harvard, which put it right after the title and set only one
 * of the two in italics. In log odds; 0 if nothing says so.
 */
export function sourceAfterTitle(span: Span): number {
  const { line, from, to, setAs, isSetOff, open, close, text } = span;
  if (hanSource.test(text) && isAfterHanTitle(span)) return 3;
  if (from < 2 || !/^[.,”?!]$/u.test(open)) return 0;
  const isInItalics = (atom: CutLine['atoms'][number]) => atom.style === 'emphasis';
  const last = setAs === 'plain' ? beforeBrackets(line, from) : from - 1;
  const before = line.atoms[last];
  // `[*Harbour Watch*](…)`
  const isLinked = span.fillsLink && line.atoms.slice(from, to + 1).every(isInItalics);
  const mayBe = isLinked || (setAs === 'emphasis' ? isSetOff : setAs === 'plain' && from === to);
  if (before === undefined || !mayBe) return 0;
  const opening =
    setAs === 'plain' && (!isInItalics(before) || open === ',') ? null : titleAfterDate(line, from);
  if (opening === null) return 0;
  const title = line.atoms.slice(opening, last + 1);
  if (setAs === 'emphasis' || isLinked) {
    const words = spacedWords(line.text.text.slice(title[0]?.start, before.end));
    const isSource =
      words >= 2 && !title.some(isInItalics) && /^[.,($]?$/u.test(close) && isSpelledAsName(text, 12);
    return isSource ? (isLinked ? 5 : 3) : 0;
  }
  return title.every(isInItalics) && endsCitation(line, to + 1) && isSpelledAsName(text, 7) ? 2.5 : 0;
}

const monthAndYear = pattern('u')`^(?:\p{Lu}\p{L}{2,8}\.?\s)?(?:\d{1,2},?\s)?${printedYear}\.?$`;

/** `Frost. A Title of Words. Harbour Notes, April 2019. URL: …`: a name between a title and the last date. */
export function isBeforeLastDate({ line, from, to, setAs, open, close, text }: Span): boolean {
  const { atoms, gaps, names } = line;
  if (from < 2 || from < to || setAs !== 'plain' || open !== '.' || close !== ',') return false;
  if (!monthAndYear.test(atomText(line, to + 1)) || !isSpelledAsName(text, 4)) return false;
  if (atoms[to + 2]?.link === null && atomText(line, to + 2) !== 'URL') return false;
  const opening = gaps.findIndex((gap, index) => index > 0 && gap.includes('.'));
  const people = countsBetween(names, 0, opening);
  if (opening < 1 || opening >= from || people.others > 0 || people.persons === 0) return false;
  const title = atomText(line, opening, from - 1);
  return spacedWords(title) >= 4 && atoms.slice(opening, from).every(({ style }) => style === 'plain');
}

/** `Knots, Ropes, and Nets`: parts of a subject, which their commas cut. */
const listOfSubjects = pattern('u')`
  ^(?:\p{Lu}[\p{L}-]+(?:\s(?:(?:of|for|in|and|&)\s)?\p{Lu}[\p{L}-]+)*,\s?){1,3}(?:and|&)\s(?:the\s)?
  \p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*$`;

/** `A Title. Knots, Ropes, and Nets, 12(1), 3-9.`: a journal whose name has commas, before its volume. */
export function isJournalOfSubjects({ line, from, to, open, close, text, names }: Span): boolean {
  if (from === to || open !== '.' || close !== ',' || names.persons > 0 || !listOfSubjects.test(text))
    return false;
  const { start = 0 } = line.atoms[from] ?? {};
  return venueCluesAround(line, start, line.atoms[to]?.end ?? start).beforeVolume;
}

/** `*A Title*. Princeton.`, `*A Title* (Princeton, 1999)`: a university's press after a title. */
export function isPressAfterTitle({ line, from, to, open, close, setAs, text }: Span): boolean {
  if (from === 0 || from < to || setAs !== 'plain' || line.atoms[from - 1]?.style !== 'emphasis')
    return false;
  if (!isUniversityWithPress(text.replace(/\.$/u, ''))) return false;
  if (open === '.') return endsCitation(line, to + 1);
  return open === '(' && close === ',' && isYear(atomText(line, to + 1));
}
