import type { PhrasingContent, Text } from 'mdast';
import { linksOf, type Place, styledText } from '../markdown/styled-text.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { readPeople } from '../names/people/people.ts';
import { isSurname } from '../names/people/person-names.ts';
import { holdsTitleWord } from '../names/title-words.ts';
import { readVenue } from '../names/venue.ts';
import { Line } from '../reading/lines/line.ts';
import type { Memo } from '../reading/lines/memo.ts';
import { isFacts } from '../reading/read-text.ts';
import { areNames, beginsCitation, eachLineCites, opensWithYear } from './cited-lines.ts';

interface SourceLine {
  readonly nodes: PhrasingContent[];
  /** Whether the line ends with a break that markdown sees. */
  isHard: boolean;
}

/** A line of a paragraph, with the nodes that it is made of. */
export interface ParagraphLine {
  readonly nodes: readonly PhrasingContent[];
  readonly line: Line;
}

/**
 * Splits a paragraph's content into the lines that its writer meant: at hard breaks, and where a line end of the source is followed by a
 * field (an address, a venue with its year, authors) or separates two styled runs. A wrapped sentence stays whole.
 */
export function splitLines(nodes: readonly PhrasingContent[], memo: Memo): ParagraphLine[] {
  const lineOf = (own: readonly PhrasingContent[]) => ({ nodes: own, line: new Line(styledText(own), memo) });
  const lines: ParagraphLine[] = [];
  let isOpen = false;
  const source = sourceLines(nodes).map(({ nodes: own, isHard }) => ({ ...lineOf(own), isHard }));
  const cites = eachLineCites(source.map(({ line }) => line));
  for (const { isHard, ...next } of source) {
    const last = lines.at(-1);
    const begins = last !== undefined && cites && beginsCitation(last.line, next.line);
    if (last !== undefined && isOpen && !begins && !partsFrom(last, next))
      lines[lines.length - 1] = lineOf([...last.nodes, { type: 'text', value: '\n' }, ...next.nodes]);
    else lines.push(next);
    isOpen = !isHard;
  }
  return lines;
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
        if (index > 0) next(false);
        if (value !== '') lines.at(-1)?.nodes.push(textAt(node, value, index));
      });
  }
  return lines;
}

function textAt({ position }: Text, value: string, below: number): Text {
  if (position === undefined || below === 0) return { type: 'text', value, ...(position && { position }) };
  const start = placeBelow(position.start, below, 1);
  return {
    type: 'text',
    value,
    position: { start, end: placeBelow(position.start, below, value.length + 1) },
  };
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
function partsFrom(before: ParagraphLine, after: ParagraphLine): boolean {
  const last = before.nodes.at(-1);
  const [first] = after.nodes;
  if (last === undefined || first === undefined) return false;
  const startsStyled = first.type !== 'text' || (!/\S/u.test(first.value) && after.nodes.length > 1);
  if (startsStyled && (last.type !== 'text' || !/\S/u.test(last.value) || /[.。)\]]\s*$/u.test(last.value)))
    return true;
  if (isBoldLine(before) && /^\s*\p{Lu}/u.test(after.line.text)) return true;
  if (last.type === 'text' && /(?:[,，、&]|\b(?:and|of|for|the|a|an|in|on|with|to|by))\s*$/i.test(last.value))
    return false;
  if (goesOnWithYear(before.line, after.line)) return false;
  return (
    (opensWithYear(after.line) && (opensWithYear(before.line) || areNames(before.line))) ||
    turnsToHan(before.line.text, after.line.text) ||
    isField(after.line) ||
    areAuthors(before.line)
  );
}

/** A title of several words in bold, and nothing else. */
function isBoldLine({ nodes, line }: ParagraphLine): boolean {
  const own = nodes.filter((node) => node.type !== 'text' || /\S/u.test(node.value));
  return own.length === 1 && own[0]?.type === 'strong' && line.text.trim().split(/\s+/u).length >= 4;
}

/** `…, Frost A. OSDI` with `2016.` in the line below: the year of the venue that the line ends with. */
function goesOnWithYear({ text, cut: { memo } }: Line, after: Line): boolean {
  if (!/^\s*(?:19|20)\d{2}(?=[.,;:)]|\s*$)/u.test(after.text)) return false;
  const venue = /[.,;:("]\s+([^.,;:("]+)$/u.exec(text.trimEnd())?.[1];
  return venue !== undefined && memo.of(readVenue, venue)?.venue != null;
}

/** `Ashdown, Ford, van den Bos`: several surnames and nothing else. */
export function areSurnames(text: string): boolean {
  const names = text.replace(/[,\s]*\bet\.?\s+al\.?$/i, '').split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u);
  return names.length > 1 && names.every((name) => isSurname(name) && !holdsTitleWord(name));
}

/** Tells whether a line is authors and nothing else. The line below does not continue it. */
function areAuthors(line: Line): boolean {
  return line.text.length <= 200 && readPeople(line.text.trim())?.strength === 'sure' && isFacts(line);
}

/** A Chinese sentence below an English title is a remark on it. */
function turnsToHan(before: string, after: string): boolean {
  const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han(before) === 0 && han(after) * 4 > after.length;
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
