import type { Nodes, PhrasingContent, Table } from 'mdast';
import { type StyledText, slice, styledText } from '../markdown/styled-text.ts';
import { fieldNameOfLine } from '../names/field-role.ts';
import { wordCount } from '../names/title-text.ts';
import { readVenue } from '../names/venue.ts';
import { type Outline, type OutlineHeading, sectionTitle } from '../syntax/outline.ts';

const metaHeading =
  /^(?:meta\s*-?(?:info(?:rmation)?|data)?|paper\s+info(?:rmation)?|bibliography|基本信息)$/iu;

/** Tells whether a heading is a metadata heading. Editors leave invisible characters in headings. */
export function isMetaHeading({ text }: { readonly text: string }): boolean {
  return metaHeading.test(text.replace(/\p{Cf}/gu, '').trim());
}

/** The lines with the metadata of a page's paper, and the text above them. */
export interface MetaLines {
  readonly lines: readonly StyledText[];
  /**
   * `heading`: a metadata heading, such as "Meta Info". `short heading`: one of a word or two, above lines of
   * which one has the authors. `first line`: the first of the lines is the title, on a page whose first
   * heading is below them.
   */
  readonly below: 'heading' | 'short heading' | 'title' | 'first line';
}

/**
 * The lines below the heading of a page's metadata or, without one, below its title. If these name no
 * authors: the lines of the first section, if they alone do. `source`: the page's lines as printed.
 */
export function metaLines(outline: Outline, source: readonly string[]): MetaLines {
  const { blocks, headings, titleHeading } = outline;
  const heading = headings.find(isMetaHeading)?.text;
  if (heading !== undefined)
    return { lines: linesOf(blocks.filter(({ section }) => section.at(-1) === heading)), below: 'heading' };
  const top = titleHeading === null ? [] : [sectionTitle(titleHeading)];
  const lines = linesOf(blocks.filter(({ section }) => section.join('\n') === top.join('\n')));
  const above = titleHeading === null ? lines : linesOf(blocks.filter((block) => block.heading === null));
  if (titleHeading !== null && above.some(namesAuthors) && above.some(isTitleLine))
    return { lines: above, below: 'title' };
  const first = headings.find((other) => other !== titleHeading);
  if (titleHeading === null && opensWithTitle(lines)) return { lines, below: 'first line' };
  if (lines.some(namesAuthors) || first === undefined || !isAboveFacts(first, outline))
    return { lines, below: 'title' };
  const found = linesOf(blocks.filter((block) => block.heading === first));
  // Other lines of authors may be in items.
  const ofAuthors = source.filter((text) => namesAuthors({ text, marks: [] }));
  return found.some(namesAuthors) && linesOf(blocks).filter(namesAuthors).length === 1 && ofAuthors.length < 2
    ? { lines: found, below: titleHeading === null ? 'title' : 'short heading' }
    : { lines, below: 'title' };
}

/**
 * Tells whether facts below a heading are those of the page: it is the page's title, or one or two words
 * below a longer title.
 */
function isAboveFacts({ text }: OutlineHeading, { titleHeading, title }: Outline): boolean {
  if (titleHeading === null) return text === title;
  const isShort = wordCount(text) <= 2 || /^\p{Script=Han}{2,6}$/u.test(text);
  return isShort && wordCount(title) > wordCount(text);
}

/** A line of two or more words without a field name or a full stop, and the authors in the next. */
function opensWithTitle([title, next]: readonly StyledText[]): boolean {
  return (
    title !== undefined &&
    next !== undefined &&
    namesAuthors(next) &&
    fieldNameOfLine(title.text) === null &&
    wordCount(title.text) >= 2 &&
    !/[.。]\s*$/u.test(title.text)
  );
}

const titlePattern = /^\W*(?:(?:论文)?(?:title|题目|标题))\s*[:：]+\s*/iu;

/** `Title: …`: the length of the field name; null without one. */
export function titleFieldNameLength({ text }: StyledText): number | null {
  return titlePattern.exec(text)?.[0].length ?? null;
}

/** `Title: …` */
export function isTitleLine(line: StyledText): boolean {
  return titleFieldNameLength(line) !== null;
}

/** A word that a title's field name contains. */
const titleWord = /title|题目|标题/iu;

/**
 * Whether a page has several records, each with a title and authors of its own: then it lists papers.
 * `source`: its lines as printed.
 */
export function listsRecords({ blocks }: Outline, source: readonly string[]): boolean {
  // Fast path: nearly all pages lack the word, and cutting them into lines would take longer.
  if (source.filter((line) => titleWord.test(line)).length < 2) return false;
  const lines = linesOf(blocks);
  const titles = new Set(lines.filter(isTitleLine).map(({ text }) => text.trim()));
  return titles.size > 1 && lines.filter(namesAuthors).length > 1;
}

/** `Authors: …` */
export function namesAuthors({ text }: StyledText): boolean {
  return fieldNameOfLine(text)?.role === 'authors';
}

/**
 * The lines of a page's paragraphs, of those in blockquotes and of those that open items, cut where a field
 * name or a venue begins a line; the rows of a table of two columns, each as a field name with its value.
 */
export function linesOf(blocks: readonly { readonly node: Nodes }[]): StyledText[] {
  return blocks.flatMap(({ node }) => {
    switch (node.type) {
      case 'paragraph':
        return cutAtFacts(styledText(node.children.flatMap(withBreaks)));
      case 'list':
        return node.children.flatMap(({ children: [first] }) =>
          first?.type === 'paragraph' ? linesOf([{ node: first }]) : [],
        );
      case 'blockquote':
        return linesOf(node.children.map((child) => ({ node: child })));
      case 'table':
        return recordOf(node);
      default:
        return [];
    }
  });
}

/** The rows of a table in which at least three and most first cells are field names, each as a line. */
function recordOf({ children: rows }: Table): StyledText[] {
  const lines = rows.flatMap(({ children: [label, value, more] }) =>
    label === undefined || value === undefined || more !== undefined
      ? []
      : [styledText([...label.children, { type: 'text', value: ': ' }, ...value.children])],
  );
  const labelled = lines.filter((line) => fieldNameOfLine(line.text) !== null || isTitleLine(line));
  return labelled.length >= 3 && labelled.length * 2 > lines.length ? labelled : [];
}

/** The line ends of the source, as breaks. */
function withBreaks(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  return node.value
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value },
    ]);
}

/** Cuts a paragraph before each line that opens with a field name, `Title: …`, or is a venue, `KNOT 2020`. */
function cutAtFacts({ text, marks }: StyledText): StyledText[] {
  const ends = [...text.matchAll(/\n/gu)]
    .map(({ index }) => index)
    .filter((index) => beginsFact(text.slice(index + 1).split('\n', 1)[0] ?? ''));
  const whole = { text: text.replace(/\n/gu, ' '), marks };
  return [0, ...ends].map((start, at) => slice(whole, start === 0 ? 0 : start + 1, ends[at]));
}

function beginsFact(line: string): boolean {
  if (fieldNameOfLine(line) !== null) return true;
  const read = line.length <= maxVenueLength ? readVenue(line) : null;
  return read?.isSure === true && read.venue !== null && read.year !== null;
}

/** A line with only a venue and its year is at most this long. */
const maxVenueLength = 80;

/** Tells whether a line repeats a truncated heading in full. */
export function continuesTitle(heading: string, line: string): boolean {
  const start = heading.replace(/\s*(?:\.{2,}|…)\s*$/u, '');
  return (
    line.length > start.length &&
    start.length >= 12 &&
    line.toLowerCase().startsWith(start.toLowerCase()) &&
    !/[.!?]\s/u.test(line)
  );
}
