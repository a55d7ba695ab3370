import { type StyledText, slice, styledText } from '../markdown/styled-text.ts';
import { labelOfLine } from '../names/field-role.ts';
import { wordCount } from '../names/title-text.ts';
import { type Outline, type OutlineHeading, sectionTitle } from '../syntax/outline.ts';

const metaHeading =
  /^(?:meta\s*-?(?:info(?:rmation)?|data)?|paper\s+info(?:rmation)?|bibliography|基本信息)$/iu;

/** Tells whether a heading is above a page's metadata. Editors leave invisible characters in headings. */
export function isMetaHeading({ text }: { readonly text: string }): boolean {
  return metaHeading.test(text.replace(/\p{Cf}/gu, '').trim());
}

/** The lines with the metadata of a page's paper, and what is above them. */
export interface MetaLines {
  readonly lines: readonly StyledText[];
  /**
   * `heading`: words such as "Meta Info". `label`: a word or two above lines of which one has the authors.
   * `first line`: the first of these lines is the title, on a page whose first heading is below them.
   */
  readonly below: 'heading' | 'label' | 'title' | 'first line';
}

/**
 * The lines below the heading of a page's metadata or, without one, below its title; if they name no authors,
 * the lines of its first section that name them, where no other lines do.
 */
export function metaLines(outline: Outline): MetaLines {
  const { blocks, headings, titleHeading } = outline;
  const heading = headings.find(isMetaHeading)?.text;
  if (heading !== undefined)
    return { lines: linesOf(blocks.filter(({ section }) => section.at(-1) === heading)), below: 'heading' };
  const top = titleHeading === null ? [] : [sectionTitle(titleHeading)];
  const lines = linesOf(blocks.filter(({ section }) => section.join('\n') === top.join('\n')));
  const first = headings.find((other) => other !== titleHeading);
  if (titleHeading === null && opensWithTitle(lines)) return { lines, below: 'first line' };
  if (lines.some(namesAuthors) || first === undefined || !isAboveFacts(first, outline))
    return { lines, below: 'title' };
  const found = linesOf(blocks.filter((block) => block.heading === first));
  return found.some(namesAuthors) && linesOf(blocks).filter(namesAuthors).length === 1
    ? { lines: found, below: titleHeading === null ? 'title' : 'label' }
    : { lines, below: 'title' };
}

/** Whether facts below a heading are the page's: it is the page's title, or a word or two below a longer title. */
function isAboveFacts({ text }: OutlineHeading, { titleHeading, title }: Outline): boolean {
  return titleHeading === null ? text === title : wordCount(text) <= 2 && wordCount(title) > wordCount(text);
}

/** A line of two or more words without a label or a full stop, and the authors in the next. */
function opensWithTitle([title, next]: readonly StyledText[]): boolean {
  return (
    title !== undefined &&
    next !== undefined &&
    namesAuthors(next) &&
    labelOfLine(title.text) === null &&
    wordCount(title.text) >= 2 &&
    !/[.。]\s*$/u.test(title.text)
  );
}

/** `Authors: …` */
export function namesAuthors({ text }: StyledText): boolean {
  return labelOfLine(text)?.role === 'authors';
}

/** The paragraphs of a page's blocks and the first ones of their items, cut where another label begins a line. */
export function linesOf(blocks: Outline['blocks']): StyledText[] {
  return blocks.flatMap(({ node }) => {
    if (node.type === 'paragraph') return cutAtLabels(styledText(node.children));
    return node.type === 'list'
      ? node.children.flatMap(({ children: [first] }) =>
          first?.type === 'paragraph' ? cutAtLabels(styledText(first.children)) : [],
        )
      : [];
  });
}

/** `Title: …`, `Authors: …`: the lines of one paragraph, each with a label. */
function cutAtLabels(text: StyledText): StyledText[] {
  const ends = [...text.text.matchAll(/\n/gu)]
    .map(({ index }) => index)
    .filter((index) => labelOfLine(text.text.slice(index + 1).split('\n', 1)[0] ?? '') !== null);
  return [0, ...ends].map((start, at) => slice(text, start === 0 ? 0 : start + 1, ends[at]));
}

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
