import type { PhrasingContent, Text } from 'mdast';
import { linksOf, type Place, styledText } from '../markdown/styled-text.ts';
import { spacedWords } from '../markdown/white-space.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { readPeople } from '../names/people/people.ts';
import { isSurname } from '../names/people/person-names.ts';
import { holdsTitleWord } from '../names/title-words.ts';
import { readVenue } from '../names/venue.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';
import { Line } from '../reading/lines/line.ts';
import type { Memo } from '../reading/lines/memo.ts';
import { isFacts } from '../reading/read-text.ts';
import { areNames, beginsCitation, eachLineCites, opensWithYear } from './cited-lines.ts';
import { longestFacts, OpenLine, type ParagraphLine } from './open-line.ts';
import { arePeopleAboveItalics } from './paragraph-parts.ts';

interface SourceLine {
  readonly nodes: PhrasingContent[];
  /** Whether the line ends with a break that markdown sees. */
  isHard: boolean;
}

/**
 * Splits a paragraph's content into the lines that its writer meant: at hard breaks, and where a line end of
 * the source is followed by a field (an address, a venue with its year, authors) or separates two styled
 * runs. A wrapped sentence stays whole.
 */
export function splitLines(nodes: readonly PhrasingContent[], memo: Memo): ParagraphLine[] {
  const read = (own: readonly PhrasingContent[]) => new Line(styledText(own), memo);
  const lines: OpenLine[] = [];
  let isOpen = false;
  const source = sourceLines(nodes).map(({ nodes: own, isHard }) => ({
    nodes: own,
    line: read(own),
    isHard,
  }));
  const cites = eachLineCites(source.map(({ line }) => line));
  const [first, second] = source;
  // `**Ada Frost**` above `*A Title of Words*`: each line is a field.
  const isLinewise =
    first !== undefined && second !== undefined && arePeopleAboveItalics(first.line, second.line);
  for (const { isHard, ...next } of source) {
    const last = lines.at(-1);
    const begins = last !== undefined && cites && beginsCitation(last.tail, next.line);
    if (last !== undefined && isOpen && !begins && !isLinewise && !partsFrom(last, next, memo))
      last.add(next);
    else lines.push(new OpenLine(next, read));
    isOpen = !isHard;
  }
  return lines.map(({ nodes: own, line }) => ({ nodes: own, line }));
}

/** `<br>`, and what begins or ends an item in a cell. */
const endsLine = /^<(?:br|\/?li|\/[ou]l)\b/i;

/** The lines of the source: text is cut at its line ends. */
function sourceLines(nodes: readonly PhrasingContent[]): SourceLine[] {
  const lines: SourceLine[] = [{ nodes: [], isHard: false }];
  const next = (isHard: boolean) => {
    const last = lines.at(-1);
    if (last !== undefined) last.isHard = isHard;
    lines.push({ nodes: [], isHard: false });
  };
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && endsLine.test(node.value))) next(true);
    else if (node.type !== 'text') lines.at(-1)?.nodes.push(node);
    else
      node.value.split('\n').forEach((value, index) => {
        // A line end right after `<br>` ends nothing more.
        const isEnded = lines.at(-1)?.nodes.length === 0 && lines.at(-2)?.isHard === true;
        if (index > 0 && !isEnded) next(false);
        if (value !== '') lines.at(-1)?.nodes.push(textAt(node, value, index));
      });
  }
  return lines;
}

function textAt({ position }: Text, value: string, below: number): Text {
  if (position === undefined) return { type: 'text', value };
  const start = below === 0 ? position.start : placeBelow(position.start, below, 1);
  const end = placeBelow(position.start, below, start.column + value.length);
  return { type: 'text', value, position: { start, end } };
}

/** A place so many lines below another, which moves with that. */
function placeBelow(place: Place, by: number, column: number): Place {
  return {
    get line() {
      return place.line + by;
    },
    column,
  };
}

/** Tells whether a line end separates its two sides. */
function partsFrom(before: OpenLine, after: ParagraphLine, memo: Memo): boolean {
  const last = before.nodes.at(-1);
  const [first] = after.nodes;
  if (last === undefined || first === undefined) return false;
  const startsStyled = first.type !== 'text' || (!/\S/u.test(first.value) && after.nodes.length > 1);
  if (startsStyled && (last.type !== 'text' || !/\S/u.test(last.value) || /[.。)\]]\s*$/u.test(last.value)))
    return true;
  if (isBoldLine(before) && /^\s*\p{Lu}/u.test(after.line.text)) return true;
  if (last.type === 'text' && /(?:[,，、&]|\b(?:and|of|for|the|a|an|in|on|with|to|by))\s*$/i.test(last.value))
    return false;
  if (goesOnWithYear(before.end, after.line, memo) || goesOnWithName(before, after.line)) return false;
  return (
    (opensWithYear(after.line) &&
      (opensWithYear({ text: before.start, marks: [] }) || areOnlyNames(before))) ||
    (before.isWithoutHan && isMostlyHan(after.line.text)) ||
    isField(after.line) ||
    areAuthors(before)
  );
}

/** A title of several words in bold, and nothing else. */
function isBoldLine(before: OpenLine): boolean {
  let bold = 0;
  for (const node of before.nodes) {
    if (node.type === 'text' && !/\S/u.test(node.value)) continue;
    if (node.type !== 'strong' || bold > 0) return false;
    bold += 1;
  }
  return bold === 1 && spacedWords(before.line.text) >= 4;
}

const yearFirst = pattern('u')`^\s*${printedYear}(?=[.,;:)]|\s*$)`;

/** `…, Frost A. OSDI` with `2016.` in the line below: the year of the venue that the line ends with. */
function goesOnWithYear(end: string, after: Line, memo: Memo): boolean {
  if (!yearFirst.test(after.text)) return false;
  const venue = /[.,;:("]\s+([^.,;:("]+)$/u.exec(end.trimEnd())?.[1];
  return venue !== undefined && memo.of(readVenue, venue)?.venue != null;
}

/** In characters: a shorter line is hardly one that was wrapped. */
const leastWrapped = 50;
/** First words of a name that a long line breaks off behind a full stop: `. Trends in Cognitive`. */
const brokenOff = /[.?!”"]\s+((?:\p{Lu}[\p{L}’'-]*)(?:\s+[\p{L}’'-]+){0,4})$/u;

/** `…. Trends in Cognitive` with `Sciences, 8(7), 315` in the line below: the rest of the journal's name. */
function goesOnWithName({ tail, end }: OpenLine, after: Line): boolean {
  if (tail.text.trim().length < leastWrapped || !/^\s*\p{Lu}\p{L}+[^.,;:()\d]*[.,]\s?\d/u.test(after.text))
    return false;
  const words = brokenOff.exec(end.trimEnd())?.[1];
  return words !== undefined && readPeople(words) === null;
}

/** `Ashdown, Ford, van den Bos`: several surnames and nothing else. */
export function areSurnames(text: string): boolean {
  const names = text.replace(/[,\s]*\bet\.?\s+al\.?$/i, '').split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u);
  return names.length > 1 && names.every((name) => isSurname(name) && !holdsTitleWord(name));
}

/** Tells whether a line is authors and nothing else. The line below does not continue it. */
function areAuthors(before: OpenLine): boolean {
  if (before.length > longestFacts) return false;
  const { line } = before;
  return line.text.length <= 200 && readPeople(line.text.trim())?.strength === 'sure' && isFacts(line);
}

function areOnlyNames(before: OpenLine): boolean {
  return before.length <= longestFacts && areNames(before.line);
}

/** A Chinese sentence below an English title is a remark on it. */
function isMostlyHan(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > text.length;
}

/**
 * Tells whether a line is a field by itself: an address, a venue with its year, a date, several authors, or a
 * field name with its value.
 */
export function isField(line: Line): boolean {
  const text = line.text.trim();
  const links = linksOf(line);
  if (links.length > 0 && /^https?:\/\/\S+$/iu.test(text)) return true;
  if (fieldNameOfLine(text) !== null) return true;
  return text.length <= 300 && (isFacts(line) || areSurnames(text));
}
