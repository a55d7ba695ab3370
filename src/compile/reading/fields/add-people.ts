import { dateYear } from '../../names/dates.ts';
import { readBracketLabel } from '../../names/people/bracket-label.ts';
import { readByline, readCiteLabel, readPeople, readSurnames } from '../../names/people/people.ts';
import { isOneInverted } from '../../names/people/person-names.ts';
import {
  coauthorsOpening,
  leavesNamesOut,
  splitAuthors,
  splitSurnamesFirst,
} from '../../names/people/split-authors.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import { isSurelyPeople } from '../confidence.ts';
import type { Labelling } from '../label-lines.ts';
import { atomText } from '../lines/atoms.ts';
import { yearOfCitation } from '../recognise/around.ts';
import { isBody, namesOfBodies } from '../recognise/body.ts';
import { citesTitleAfter } from '../recognise/cited-span.ts';
import { asDatedCitation, nameBeforeYear } from '../recognise/titles/set-off-title.ts';
import type { Fact } from './add-fact.ts';
import type { Draft } from './fields.ts';

const editorsMark = pattern('iu')`
  [\s,]*\(?(?<!\p{L})
  (?:eds?(?:\.|itors?)?(?:\s(?:and|&)\strans(?:l|lators?)?\.?)?|éds?|dirs?|coords?|hgg?|hrsg)\)?\.?$`;
const yearAfterName = pattern('u')`(?<=\s\(?)${printedYear}(?=\)?$)`;

/**
 * Adds the names of a span of people to an entry's authors, with their affiliations and a year after them.
 * Tells the draft whether the list shortened the names and whether they are surely the authors.
 */
export function addPeople(one: Fact, draft: Draft): void {
  const { span, text } = one;
  // Editors of the book that the authors wrote in.
  if (draft.authors.length > 0 && /^(?:edited\s+by|eds?\.|in:?)\s/iu.test(text)) return;
  // The full stop after the last initial also ends the names.
  const endsInInitial =
    /\p{Lu}\.[,\s](?:.*[\s.])?\p{Lu}$/u.test(text) || isBeforeStop(one) || goesOnWithInitial(one, draft);
  const ended = endsInInitial ? `${text}.` : text;
  const plain = ended
    .replace(coauthorsOpening, '')
    .replace(/^(?:(?:edited\s+)?by|authors?:?|eds?\.)\s+/iu, '')
    .replace(editorsMark, '');
  const single = nameBeforeYear(span);
  if (single !== null) {
    draft.authors.push(single.name);
    draft.hasSureAuthors = true;
    draft.date ??= single.year;
    return;
  }
  if (isBody(span)) {
    draft.authors.push(...namesOfBodies(span.text));
    draft.hasSureAuthors = true;
    return;
  }
  const label = span.open.endsWith('[') ? readBracketLabel(text) : null;
  if (label !== null) {
    draft.authors.push(...label.authors);
    draft.hasSureAuthors = true;
    draft.date ??= label.year;
    if (leavesNamesOut(text)) draft.authorsAreShortened = true;
    return;
  }
  if (isInvertedAlone(one, plain) || (draft.hasOneNameALine && isSurnameAndRest(plain))) {
    draft.authors.push(plain);
    draft.hasSureAuthors = true;
    return;
  }
  const inPairs = draft.surnamesFirst && !plain.includes('(') ? splitSurnamesFirst(plain) : null;
  const people = (inPairs === null ? span.line.memo.of(readPeople, plain)?.people : null) ?? {
    authors: inPairs ?? readByline(text) ?? readSurnames(plain) ?? splitAuthors(plain),
    affiliations: [],
  };
  draft.authors.push(...people.authors);
  // `Oak, Anna 2014`
  draft.date ??= dateYear(yearAfterName.exec(text)?.[0] ?? '') ?? readCiteLabel(text)?.year ?? null;
  // `with Ada Frost`, on a page of somebody's own works: its owner is an author, too, but not named.
  const isShortened =
    leavesNamesOut(text) || (draft.authors.length === people.authors.length && coauthorsOpening.test(text));
  if (isShortened || isAfterDots(one)) draft.authorsAreShortened = true;
  if (inPairs !== null || people.authors.length >= 2 || isShortened || isSurelyPeople(one) || cites(one))
    draft.hasSureAuthors = true;
  draft.affiliations.push(...people.affiliations);
}

/** `Frost, A., ... & Berg, M.`: the last name, whose initial ends as those before it do. */
function goesOnWithInitial({ span: { line }, end, text }: Fact, { authors }: Draft): boolean {
  return /,\s\p{Lu}$/u.test(text) && line.text.text[end] === '.' && /\p{Lu}\.$/u.test(authors.at(-1) ?? '');
}

/** Whether dots are before a name: they stand for authors who are left out. */
function isAfterDots({ span: { line, start } }: Fact): boolean {
  return /(?:\.{3}|…)[\s,]*$/u.test(line.text.text.slice(0, start));
}

/**
 * `Author: Frost, Ada | MIT` / `Author: Berg, Max | MIT`: whether the names below a title are one a line,
 * surname first. Most of these lines have a comma once in their names, and a field name or an organisation
 * beside them. `Ada Frost, Max Berg` may be two names: it says nothing.
 */
export function haveOneNameALine(lines: Labelling['lines']): boolean {
  const found = lines.slice(1).flatMap((spans) => {
    const [first, ...others] = spans.filter(({ label }) => label === 'people');
    if (first === undefined) return [];
    const { start, end, line } = first.span;
    const names = line.text.text.slice(start, others.at(-1)?.span.end ?? end);
    if (!names.includes(',') || twoAndTwoWords.test(names)) return [];
    const isMarked = spans.some(({ label }) => label === 'field name' || label === 'organisation');
    return [isMarked && isSurnameAndRest(names)];
  });
  return found.length >= 2 && found.filter((isOne) => isOne).length >= 0.6 * found.length;
}

const twoAndTwoWords = /^\S+\s\S+(?:\s\S+)*,\s*\S+\s\S/u;

/** `Moor Lake, Ada Elin`, `Frost, Nicholas (Nick)`: words before one comma, and words after it. */
function isSurnameAndRest(text: string): boolean {
  return surnameAndRest.test(text) && !/(?<!\p{L})(?:and|et|others)(?!\p{L})/u.test(text);
}

const surnameAndRest = /^[^\s\d,;&]+(?:\s[^\s\d,;&]+){0,3},\s*[^\s\d,;&]+(?:\s[^\s\d,;&]+){0,3}$/u;

/** `Frost, A. Berg` */
const surnameBeforeInitial = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.\s\p{Lu}\p{Ll}+$/u;

/**
 * `Eide, Maren. 2013.`, `[§ 3] Eide, Maren, “A Title”`, `Eide, M. Ada (2013)`, `Eide, Maren, ed.`: one name,
 * surname first, opens the line.
 */
function isInvertedAlone(
  { span: { open, close, line, start }, end, text: printed }: Fact,
  text: string,
): boolean {
  const after = line.text.text.slice(end, end + 4);
  return (
    (open === '^' || /^\s*\[[^\]]*\]\s*$/u.test(line.text.text.slice(0, start))) &&
    (close === '.' ||
      close === '\n' ||
      /^\.\s/u.test(after) ||
      printed !== text ||
      /^[,\s]*["“‘]/u.test(after) ||
      (/^,?\s\(/u.test(after) && /,\s(?:\p{Lu}{1,3}|\p{Lu}\.\s\p{Lu}\p{Ll}+)$/u.test(text))) &&
    (isOneInverted(text) || surnameBeforeInitial.test(text))
  );
}

/**
 * `Berg (2019) A Title`, `[Berg 2019](…) A Title`, `**Max Berg**: *A Title*`: whether a name that opens a
 * line begins a citation.
 */
function cites({ span, span: { open, close, line, setAs, to } }: Fact): boolean {
  if (citesTitleAfter(span) !== null || asDatedCitation(span) !== null) return true;
  if (open === '^' && setAs === 'strong' && line.atoms[to + 1]?.style === 'emphasis') return true;
  return (open === '^' || open === ':') && close === '(' && yearOfCitation.test(atomText(line, to + 1));
}

/** `Frost, A. 2019. A Title`, `Frost, S.-F. A Title`: the last initial's full stop ends the names. */
function isBeforeStop({ span, text, end }: Fact): boolean {
  return span.line.text.text[end] === '.' && /(?:^\p{Lu}[\p{L}'’-]+,\s|,\s\p{Lu}\.-)\p{Lu}$/u.test(text);
}

/** The people and the year of a title such as `Frost et al., 2020`: other people beside it differ. */
export function addCited(title: string, draft: Draft): void {
  const cited = readCiteLabel(title);
  if (cited === null) return;
  draft.date = cited.year;
  const [first = ''] = cited.authors;
  if (draft.authors.some((name) => name.includes(first))) return;
  draft.authors.splice(0, draft.authors.length, ...cited.authors);
  draft.authorsAreShortened = /\bal\b/u.test(title);
}
