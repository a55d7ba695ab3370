import { linksOf, type Mark, type StyledText } from '../markdown/styled-text.ts';
import { spacedWords, splitAtSpace } from '../markdown/white-space.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { isLabel, isLocalUrl } from '../names/link-kind.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import { holdsYear } from '../patterns/year.ts';
import type { FieldLine } from '../reading/entry-lines.ts';
import type { Line } from '../reading/lines/line.ts';
import { labelText } from '../reading/read-text.ts';

/** `2019 A Title`, `(2019). A Title`: the year that a work begins with, in the line below its authors. */
const openingYear = pattern('u')`^\s*[([]?${printedYear}[a-z]?[)\]]?[.,:]?\s+\S`;

/** Tells whether a line opens with a year, and words come after it. */
export function opensWithYear({ text }: StyledText): boolean {
  return openingYear.test(text);
}

/** Tells whether a line holds names of people and nothing else: `Frost, Ada, and Max Berg, eds.` */
export function areNames(line: Line): boolean {
  const { text, marks } = line;
  const bare = text.replace(/[,\s]*\(?\b(?:eds?|editors?)\b\.?\)?[\s.]*$/i, '').trim();
  if (bare === '' || bare.length > 200 || /\d/u.test(bare) || marks.length > 0) return false;
  const { others, persons, surnames, given } =
    line.withText({ text: bare, marks: [] }).cut.names.at(-1) ?? none;
  return others === 0 && persons + surnames + given > 0;
}

const none = { others: 1, persons: 0, surnames: 0, given: 0 };

/**
 * Groups the lines of a paragraph by the works they cite, or returns each line as its own group if all are
 * named links. Works listed below one line of authors each get those authors. Null for other paragraphs.
 */
export function citationsIn(lines: readonly FieldLine[]): FieldLine[][] | null {
  const works = worksOf(lines);
  if (works !== null) return works;
  if (lines.length >= minLinks && lines.every(({ text }) => isNamedLink(text)))
    return lines.map((line) => [line]);
  if (!eachLineCites(lines.map(({ text }) => text))) return null;
  const parts: FieldLine[][] = [[]];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && beginsCitation(before.text, line.text)) parts.push([line]);
    else parts.at(-1)?.push(line);
  });
  return parts;
}

/**
 * A paragraph of only named links (each a text of two or more words), one per line, is a list if it has at
 * least this many lines.
 */
const minLinks = 3;

function isNamedLink(line: StyledText): boolean {
  const [link, ...others] = linksOf(line);
  if (link === undefined || others.length > 0) return false;
  const words = line.text.slice(link.start, link.end).trim();
  const rest = line.text.slice(0, link.start) + line.text.slice(link.end);
  return !/[\p{L}\p{N}]/u.test(rest) && spacedWords(words) >= 2 && !isLabel(words) && !isLocalUrl(link.url);
}

/** Splits the lines below authors into works, which share these authors; each line opens with its year. */
function worksOf([authors, ...works]: readonly FieldLine[]): FieldLine[][] | null {
  if (authors === undefined || works.length === 0 || !areNames(authors.text)) return null;
  if (!works.every(({ text }) => opensWithYear(text))) return null;
  return works.map((work, index) => [
    {
      ...work,
      text: joinLines(authors.text, work.text),
      nodes: index === 0 ? [...authors.nodes, ...work.nodes] : work.nodes,
    },
  ]);
}

/** Two lines as one text. */
function joinLines(first: Line, second: StyledText): Line {
  const text = `${first.text.trimEnd()}\n`;
  const marks = second.marks.map((mark) => ({
    ...mark,
    start: mark.start + text.length,
    end: mark.end + text.length,
  }));
  return first.withText({ text: text + second.text, marks: [...first.marks, ...marks] });
}

/** A paragraph is read as one citation per line if at least this share of its lines are citations. */
const minCitingShare = 0.6;

/** Tells whether the lines of a paragraph cite a work each, rather than go on with a wrapped one. */
export function eachLineCites(lines: readonly Line[]): boolean {
  const may = lines.filter(mayCite);
  if (lines.length < 2 || may.length < minCitingShare * lines.length) return false;
  const citing = may.filter(citesAlone).length;
  return citing >= 2 && citing >= minCitingShare * lines.length;
}

/** Tells whether one citation may end with `before` and another begin with `line`. */
export function beginsCitation(before: StyledText, line: StyledText): boolean {
  return mayCite(line) && mayEndCitation(before);
}

/**
 * Tells whether a line is a citation on its own: a title and at least two of people, date, venue and address,
 * which may be that of the title.
 */
function citesAlone(line: Line): boolean {
  if (line.text.length > 600 || fieldNameOfLine(line.text) !== null) return false;
  const { title, gain, lines } = labelText(line, true);
  if (title === null || gain < -2) return false;
  const kinds = new Set(lines.flat().map(({ label }) => label));
  if (title.span.link !== null) kinds.add('link');
  return (['people', 'date', 'venue', 'link'] as const).filter((label) => kinds.has(label)).length >= 2;
}

/** Whether a citation may end with a line: at a full stop, a bracket, pages or an address. */
function mayEndCitation({ text, marks }: StyledText): boolean {
  const end = text.trimEnd().length;
  return /[.)\]”"\d]$/u.test(text.slice(0, end)) || linksOf({ text, marks }).some((link) => link.end >= end);
}

/** Tells whether a line may cite a work: it begins with a capital letter, and contains a year or a link. */
export function mayCite({ text, marks }: StyledText): boolean {
  return (
    /^\s*(?:\\?[*•-]\s+)?["“‘]?\p{Lu}/u.test(text) && (holdsYear(text) || linksOf({ text, marks }).length > 0)
  );
}

/** `Frost, A., Berg, M., 2019. A title`: a line that opens with people and a year, with words after them. */
export function opensWithNames(line: Line): boolean {
  if (!mayCite(line) || line.text.length > 600) return false;
  const [spans = []] = labelText(line, true).lines;
  const at = spans.findIndex(({ label }) => label === 'date');
  const end = spans[at]?.span.end ?? line.text.length;
  return (
    at > 0 &&
    spans.slice(0, at).every(({ label }) => label === 'people') &&
    splitAtSpace(line.text.slice(end)).filter((word) => /\p{L}{2}/u.test(word)).length >= 3
  );
}

/** `Knot & Sons, [A Title](…)`, `Ada Frost, The Kite Herald, [Title](…)`: the link after opening names. */
export function linkAfterNames(line: StyledText): Mark | null {
  const [first] = linksOf(line);
  if (first === undefined || isLabel(line.text.slice(first.start, first.end))) return null;
  const before = line.text.slice(0, first.start);
  const isNames =
    before.length <= 150 &&
    /^\s*\p{Lu}[^.!?:;]*(?:\.\s?[^.!?:;]+)*,\s*$/u.test(before) &&
    !/(?:^|\s)\p{Ll}{4,}/u.test(before);
  return isNames && spacedWords(line.text.slice(first.start, first.end)) >= 2 ? first : null;
}
