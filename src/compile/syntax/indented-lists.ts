import type { Code, Nodes, Parents, Root } from 'mdast';
import { splitAtSpace } from '../markdown/white-space.ts';
import { pattern, printedYear } from '../patterns/pattern.ts';

/** A marker of an item, also the bullets that word processors write: `o`, `§`. */
const marker = /^(?:[-+*•·‣▪▫●○◦■□►➢✓–—\uf0a7\uf0b7]|[o§ØÜüv](?=\s)|\d{1,3}[.)](?=\s))\s+/u;
/** A year or a link: the line of a work has one. */
const holdsWork = pattern('u')`(?<![\d\p{L}_/.=-])${printedYear}(?![\d\p{L}_/=-])|https?:\/\/|\]\(|\bdoi:`;
const address = /<?https?:\/\/[^\s>]+>?|\]\([^)]*\)/gu;
/** Signs of programs, commands, data and records, which sentences lack. */
const codeSign = pattern('u')`
  [{}\\\x60]|;\s*$|(?:^|\s)(?:[=|<>!:+*/&-]?=+>?|&&|\|{1,2}|->|<-|[#$%]|>>>|--?\w[\w-]*)(?=\s|$)|\w\(\)
  |[\w\])]\s?=\s?\S|<\/?\w|"\s*:`;
/** A work's line opens with a capital letter, perhaps in quotes or in a link. */
const opening = /^["“”‘'«„([*_!]*(?:\p{Lu}|\p{Lo}|\d{4}\b)/u;

/** At least this many works in lines indented like code make a list: items after markers, or paragraphs. */
const minWorks = { items: 2, paragraphs: 3 };

/** The lines of an item or a paragraph, with their indentation. */
interface Part {
  readonly hasMarker: boolean;
  readonly lines: string[];
}

/** A piece of indented code that lists works, as markdown that lists them. */
interface Found {
  readonly code: Code;
  readonly parent: Parents;
  readonly parts: readonly Part[];
  readonly lines: readonly string[];
  /** How many characters each line lost before its first word. */
  readonly lost: readonly number[];
}

/**
 * Turns indented code into lists and paragraphs if it lists works: items (`    o  Frost, Kites, 2019`), at
 * least half of them with a year or a link, or paragraphs, each with one. Nothing in the code may look like a
 * program.
 */
export function convertIndentedLists(
  root: Root,
  pageLines: readonly string[],
  parse: (text: string) => Root,
): void {
  const found = codeIn(root).flatMap(({ code, parent }) => foundIn(code, parent, pageLines));
  const works = (hasMarker: boolean) =>
    found
      .filter(({ parts }) => parts.some((part) => part.hasMarker) === hasMarker)
      .flatMap(({ parts }) => parts.filter(isWork)).length;
  const [items, paragraphs] = [works(true) >= minWorks.items, works(false) >= minWorks.paragraphs];
  for (const { code, parent, parts, lines, lost } of found) {
    if (!(parts.some(({ hasMarker }) => hasMarker) ? items : paragraphs)) continue;
    const { children } = parse(lines.join('\n'));
    for (const child of children) move(child, (code.position?.start.line ?? 1) - 1, lost);
    const siblings: Nodes[] = parent.children;
    siblings.splice(siblings.indexOf(code), 1, ...children);
  }
}

function codeIn(parent: Parents): { readonly code: Code; readonly parent: Parents }[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'code') return child.lang == null ? [{ code: child, parent }] : [];
    return 'children' in child && child.type !== 'paragraph' && child.type !== 'blockquote'
      ? codeIn(child)
      : [];
  });
}

function foundIn(code: Code, parent: Parents, pageLines: readonly string[]): Found[] {
  const { start, end } = code.position ?? { start: { line: 1 }, end: { line: 0 } };
  const raw = pageLines.slice(start.line - 1, end.line);
  // Not indented code: a fence, which has more lines than its contents, or code on the line of a list marker.
  if (raw.length !== code.value.split('\n').length || !/^\s/u.test(raw[0] ?? '')) return [];
  const parts = partsOf(raw);
  const works = parts.filter(isWork).length;
  if (works === 0 || 2 * works < parts.length || parts.some(looksLikeCode)) return [];
  const hasMarkers = parts.some(({ hasMarker }) => hasMarker);
  if (!hasMarkers && works < parts.length) return [];
  return [{ code, parent, parts, ...asMarkdown(raw) }];
}

/**
 * The items and paragraphs of lines. A marker begins one, and so does a line after an empty one, unless it is
 * indented further.
 */
function partsOf(raw: readonly string[]): Part[] {
  const parts: Part[] = [];
  const least = leastIndentation(raw);
  raw.forEach((line, index) => {
    const words = line.trimStart();
    if (words === '') return;
    const hasMarker = marker.test(words);
    const startsParagraph = raw[index - 1]?.trim() === '' && columnOf(line) <= least;
    if (hasMarker || startsParagraph || parts.length === 0) parts.push({ hasMarker, lines: [words] });
    else parts.at(-1)?.lines.push(words);
  });
  return parts;
}

function isWork({ lines }: Part): boolean {
  const text = lines.join(' ').replace(marker, '');
  const words = splitAtSpace(text.replace(address, ' '));
  return (
    opening.test(text) &&
    holdsWork.test(text) &&
    words.filter((word) => /\p{L}{2}|\p{Lo}/u.test(word)).length >= 3
  );
}

function looksLikeCode({ lines }: Part): boolean {
  return lines.some((line) => codeSign.test(line.replace(marker, '').replace(address, ' … ').trim()));
}

/** The lines with as little indentation as their depth needs, and a marker that markdown knows. */
function asMarkdown(raw: readonly string[]): Pick<Found, 'lines' | 'lost'> {
  let depths: number[] = [];
  const lost: number[] = [];
  const lines = raw.map((line, index) => {
    const words = line.trimStart();
    if (words === '') {
      lost.push(0);
      return '';
    }
    const found = marker.exec(words)?.[0];
    const column = columnOf(line);
    if (found !== undefined || raw[index - 1]?.trim() === '')
      depths = depths.filter((depth) => depth < column);
    const before = '    '.repeat(depths.length) + (found === undefined ? '' : markerFor(found));
    if (found !== undefined) depths.push(column);
    const text = words.slice(found?.length ?? 0);
    lost.push(line.length - text.length - before.length);
    return before + text;
  });
  return { lines, lost };
}

/** A number keeps counting, and any bullet is a hyphen. */
function markerFor(found: string): string {
  return /^\d/u.test(found) ? `${found.trim()} ` : '- ';
}

function leastIndentation(raw: readonly string[]): number {
  return raw.reduce(
    (least, line) => (line.trim() === '' ? least : Math.min(least, columnOf(line))),
    Number.POSITIVE_INFINITY,
  );
}

/** The column of a line's first word; a tab advances to the next multiple of four. */
function columnOf(line: string): number {
  let column = 0;
  for (const sign of /^\s*/u.exec(line)?.[0] ?? '') column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Moves the positions of a tree to where its lines are on the page. */
function move(node: Nodes, linesBefore: number, lost: readonly number[]): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.column += lost[point.line - 1] ?? 0;
    point.line += linesBefore;
  }
  if ('children' in node) for (const child of node.children) move(child, linesBefore, lost);
}
