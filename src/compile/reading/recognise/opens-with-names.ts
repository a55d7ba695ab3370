import { spacedWords } from '../../markdown/white-space.ts';
import { isKnownGivenName } from '../../names/people/person-names.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isYear } from '../../patterns/year.ts';
import { atomText, type CutLine, gapAt } from '../lines/atoms.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';

/** `Frost & Berg, A Title, 2019`, `Frost, A Title, 2019`: only surnames, a title and a year. */
export function opensWithSurnames(line: CutLine, from: number, to: number): boolean {
  const { gaps, names, text, atoms } = line;
  let end = from;
  while (end < to && countsBetween(names, end, end + 1).others === 0) end += 1;
  const { surnames, others } = countsBetween(names, from, end);
  return (
    end > from &&
    others === 0 &&
    surnames > 0 &&
    gapAt(gaps, end).at(-1) === ',' &&
    isYear(atomText(line, to + 1)) &&
    spacedWords(text.text.slice(atoms[end]?.start, atoms[to]?.end)) >= 4
  );
}

/** `Frost, A., & Berg, M. A title`, `A. Frost, A title`: names that open a span are not part of a title. */
export function opensWithPeople(
  { gaps, names, atoms, styleEnds, text: { text } }: CutLine,
  from: number,
  to: number,
): boolean {
  let end = from;
  while (end <= to && countsBetween(names, end, end + 1).others === 0) end += 1;
  if (end === from || end > to) return false;
  const { persons, surnames, given, certain, etAls } = countsBetween(names, from, end);
  return (
    persons + Math.min(surnames, given) >= 2 ||
    (persons > 0 && surnames + given > 0) ||
    certain > 0 ||
    etAls > 0 ||
    (persons > 0 && gapAt(gaps, end).includes('"')) ||
    // `Ada Frost: *A Title of Words*`
    (persons > 0 && atoms[from]?.styledBy == null && atoms[end]?.styledBy != null && styleEnds[end] === to) ||
    // `林海. 风筝的升力研究`
    (persons > 0 &&
      gapAt(gaps, end).includes('.') &&
      /^\p{Script=Han}{2,4}$/u.test(text.slice(atoms[from]?.start, atoms[end - 1]?.end)))
  );
}

/** Initials without full stops before a surname, as lawyers and physicians write them; not AI. */
const initialsFirst = pattern('u')`
  ^(?!(?:A[IR]|C[SVO]|DB|E[UV]|GP|HR|I[PT]|ML|N[LN]|OS|PC|PR|QA|RL|TV|U[IKNSX]|VR|XR)\s)
  \p{Lu}{1,2}\s\p{Lu}\p{Ll}[\p{L}'’-]*$`;

/** `AB Frost, A Title (2019)`, `Ada Frost, A Title, https://…`: one author, then a title. */
export function opensWithAuthor(line: CutLine, from: number, to: number): boolean {
  const { gaps, names, text, atoms, memo } = line;
  const [author, second, next] = [atoms[0], atoms[1], atoms[to + 1]];
  if (from > 0 || second === undefined || next === undefined || gaps[1]?.join('') !== ',') return false;
  const { persons, others } = countsBetween(names, 0, 1);
  const name = atomText(line, 0);
  const title = text.text.slice(second.start, atoms[to]?.end);
  return (
    persons === 1 &&
    others === 0 &&
    author?.link === null &&
    /^\p{Lu}\S*\s/u.test(title) &&
    (isYear(atomText(line, to + 1)) ||
      next.link !== null ||
      /^\d{1,3}\s\p{Lu}/u.test(atomText(line, to + 1))) &&
    (initialsFirst.test(name) || memo.of(isKnownGivenName, name))
  );
}

/** `Bert Pine. arXiv 2021`: a name before the first full stop. */
export function opensWithName({ gaps, names }: CutLine, from: number, to: number): boolean {
  const stop = gaps.findIndex((gap, index) => index > from && index <= to && gap.includes('.'));
  if (stop < 0) return false;
  const { persons, given, others } = countsBetween(names, from, stop);
  return others === 0 && persons + given > 0;
}

/** `Slow Water, Fast Boats: The Trade of the North`: a title that opens like an inverted name. */
export function opensInPair({ from, to, line: { atoms, gaps, names, text, memo } }: Span): boolean {
  const [first] = atoms;
  if (from > 0 || to < 2 || first === undefined || gaps[1]?.join('') !== ',' || !gaps[2]?.includes(':'))
    return false;
  const { persons, certain, others } = countsBetween(names, 0, 1);
  return (
    persons === 1 &&
    certain + others === 0 &&
    !memo.of(isKnownGivenName, text.text.slice(first.start, first.end))
  );
}

/** `Rope Letters 250: 200-214 (2013)`, `KNOT 2016: 139-154`: what ends a citation in the style of DBLP. */
const endOfDblp = pattern('u')`
  [.?!]\s\p{Lu}[^.?!]*\s
  (?:\d+(?:\(\d+\))?:\s?\d+(?:[-–]\d+)?\s\(${printedYear}\)|${printedYear}:\s?\d+(?:[-–]\d+)?)\.?$`;

/** `Ada Frost, Max Berg: A Title. KNOT 2016: 139-154`: DBLP puts a colon before the title. */
export function isOfDblp({ text: { text } }: CutLine): boolean {
  return endOfDblp.test(text.slice(-160).trimEnd());
}
