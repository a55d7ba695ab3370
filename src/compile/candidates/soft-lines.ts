import type { PhrasingContent, Text } from 'mdast';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { labelOfLine } from '../names/field-role.ts';
import { readPeople } from '../names/people.ts';
import { isSurname } from '../names/person-names.ts';
import { holdsTitleWord } from '../names/title-words.ts';
import { isFacts } from '../reading/read-text.ts';

interface SourceLine {
  readonly nodes: PhrasingContent[];
  /** Whether the line ends with a break that markdown sees. */
  isHard: boolean;
}

/**
 * Splits a paragraph's content into the lines that its writer meant: at hard breaks, and at line ends of the source behind which a field
 * stands (an address, a venue with its year, authors), or which part two styled runs. A wrapped sentence stays whole.
 */
export function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [];
  let isOpen = false;
  for (const line of sourceLines(nodes)) {
    const last = lines.at(-1);
    if (last !== undefined && isOpen && !partsFrom(last, line.nodes))
      last.push({ type: 'text', value: '\n' }, ...line.nodes);
    else lines.push([...line.nodes]);
    isOpen = !line.isHard;
  }
  return lines;
}

/** The lines of the source: text is cut at its line ends. */
function sourceLines(nodes: readonly PhrasingContent[]): SourceLine[] {
  const lines: SourceLine[] = [{ nodes: [], isHard: false }];
  const next = (isHard: boolean) => {
    const last = lines.at(-1);
    if (last !== undefined) last.isHard = isHard;
    lines.push({ nodes: [], isHard: false });
  };
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value))) next(true);
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
  const line = position.start.line + below;
  return {
    type: 'text',
    value,
    position: { start: { line, column: 1 }, end: { line, column: value.length + 1 } },
  };
}

/** Tells whether a line end parts what it stands between. */
function partsFrom(before: readonly PhrasingContent[], after: readonly PhrasingContent[]): boolean {
  const last = before.at(-1);
  const [first] = after;
  if (last === undefined || first === undefined) return false;
  const startsStyled = first.type !== 'text' || (!/\S/u.test(first.value) && after.length > 1);
  if (startsStyled && (last.type !== 'text' || !/\S/u.test(last.value) || /[.。)\]]\s*$/u.test(last.value)))
    return true;
  if (
    last.type === 'text' &&
    /(?:[,，、&]|\b(?:and|of|for|the|a|an|in|on|with|to|by))\s*$/iu.test(last.value)
  )
    return false;
  return (
    turnsToHan(styledText(before).text, styledText(after).text) ||
    isField(styledText(after)) ||
    areAuthors(styledText(before))
  );
}

/** `Ashdown, Ford, van den Bos`: several surnames and nothing else. */
export function areSurnames(text: string): boolean {
  const names = text.replace(/[,\s]*\bet\.?\s+al\.?$/iu, '').split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u);
  return names.length > 1 && names.every((name) => isSurname(name) && !holdsTitleWord(name));
}

/** A line of authors is whole: what stands below it is another. */
function areAuthors(line: StyledText): boolean {
  return line.text.length <= 200 && readPeople(line.text.trim())?.strength === 'sure' && isFacts(line);
}

/** A Chinese sentence below an English title is a remark on it. */
function turnsToHan(before: string, after: string): boolean {
  const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han(before) === 0 && han(after) * 4 > after.length;
}

/** Tells whether a line is a field by itself: an address, a venue with its year, a date, several authors, or what its label says. */
export function isField(line: StyledText): boolean {
  const text = line.text.trim();
  const links = linksOf(line);
  if (links.length > 0 && /^https?:\/\/\S+$/iu.test(text)) return true;
  if (labelOfLine(text) !== null) return true;
  return text.length <= 300 && (isFacts(line) || areSurnames(text));
}
