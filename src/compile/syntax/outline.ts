import type { BlockContent, DefinitionContent, RootContent, ThematicBreak } from 'mdast';
import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type StyledText, slice, styledText } from '../markdown/styled-text.ts';
import { type Fold, foldsAfter, isFold } from './folds.ts';
import type { PageSyntax } from './parse-page.ts';
import { titleHeadingOf } from './title-heading.ts';

/** In characters. Headings longer than this are truncated in section paths. */
export const maxHeadingLength = 300;

/** A heading of a page. */
export interface OutlineHeading {
  readonly text: string;
  readonly styled: StyledText;
  readonly depth: number;
  readonly line: number;
  /** The anchor for links to it, unique on the page. */
  readonly anchor: string;
  readonly node: RootContent;
  /** The headings that it is under, outermost first. */
  readonly above: readonly string[];
  /** The group of entries that it is in, from a `<details>` summary. */
  readonly group: string | null;
}

/** A block with its section: the headings it is under, outermost first. */
export interface SectionedBlock {
  readonly node: BlockContent | DefinitionContent | RootContent;
  readonly section: readonly string[];
  /** The innermost of these headings. */
  readonly heading: OutlineHeading | null;
  /** The group of entries that it is in, from a `<details>` summary or a caption. */
  readonly group: string | null;
}

/** The headings and sections of a page. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** Blocks in order; a GitBook block is followed by its children. */
  readonly blocks: readonly SectionedBlock[];
  /** The title's heading, else the front matter's title, the first heading, or the file name. */
  readonly title: string;
  /** The heading that is the title: see `titleHeadingOf`. */
  readonly titleHeading: OutlineHeading | null;
  /** Anchors set in HTML: `<a id="...">`, `<a name="...">`. */
  readonly anchors: ReadonlySet<string>;
}

/** Finds the headings of a page and the section of each block. */
export function outlinePage(page: PageSyntax): Outline {
  const headings: OutlineHeading[] = [];
  const blocks: SectionedBlock[] = [];
  const stack: OutlineHeading[] = [];
  const anchors = new Map<string, number>();
  let folds: readonly Fold[] = [];
  const groupHere = () => folds.findLast(({ group }) => group !== null)?.group ?? null;
  const visit = (nodes: readonly RootContent[]): void => {
    for (const [index, node] of nodes.entries()) {
      if (isFold(node)) folds = foldsAfter(folds, node, nodes, index);
      const read = readHeading(node);
      if (read !== null && read.text === '') {
        // A heading without words separates what is around it, as a rule does.
        blocks.push({ ...placeOf(stack), node: ruleAt(node), group: groupHere() });
        continue;
      }
      if (read !== null) {
        folds = folds.filter(({ isClosed }) => isClosed);
        while ((stack.at(-1)?.depth ?? 0) >= read.depth) stack.pop();
        const heading = {
          ...read,
          anchor: nextAnchor(read.text, anchors),
          above: stack.map(sectionTitle),
          group: groupHere(),
        };
        headings.push(heading);
        stack.push(heading);
        continue;
      }
      blocks.push({ ...placeOf(stack), node, group: groupHere() });
      if (node.type === 'gitBookBlock') visit(node.children);
    }
  };
  visit(page.root.children);
  const titleHeading = titleHeadingOf(headings, page.frontMatter.title);
  return {
    headings,
    blocks,
    titleHeading,
    anchors: explicitAnchors(page.lines),
    title: titleHeading?.text || page.frontMatter.title || headings[0]?.text || titleFromPath(page.path),
  };
}

function placeOf(stack: readonly OutlineHeading[]): Pick<SectionedBlock, 'section' | 'heading'> {
  return { section: stack.map(sectionTitle), heading: stack.at(-1) ?? null };
}

function ruleAt({ position }: RootContent): ThematicBreak {
  return { type: 'thematicBreak', ...(position && { position }) };
}

/** The heading's text in section paths: truncated. */
export function sectionTitle({ text }: { readonly text: string }): string {
  return text.length > maxHeadingLength ? `${text.slice(0, maxHeadingLength - 1)}…` : text;
}

/** Parses a markdown heading, or an HTML block that contains a heading; null for other nodes. */
function readHeading(node: RootContent): Omit<OutlineHeading, 'anchor' | 'above' | 'group'> | null {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'heading') {
    const styled = withoutLinkLabels(withoutReturnLinks(styledText(node.children)));
    return { text: tidy(styled.text), styled, depth: node.depth, line, node };
  }
  const html = node.type === 'html' ? /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/i.exec(node.value) : null;
  if (html === null) return null;
  const text = tidy((html[2] ?? '').replace(/<[^>]*>/gu, ' '));
  return text === '' ? null : { text, styled: { text, marks: [] }, depth: Number(html[1]), line, node };
}

/** Drops a link back to the top: `2023 ([back](#top))`, `2023 [↑](#contents)`, `[Up](#top) 2023`. */
function withoutReturnLinks(printed: StyledText): StyledText {
  const [first] = linksOf(printed);
  const opens =
    first?.url.startsWith('#') === true &&
    first.start === 0 &&
    first.end < printed.text.length &&
    returnWords.test(printed.text.slice(0, first.end));
  const text = opens
    ? slice(printed, first.end + (/^[\s)\]】）|•·-]*/u.exec(printed.text.slice(first.end))?.[0].length ?? 0))
    : printed;
  const last = linksOf(text).at(-1);
  if (last === undefined || !last.url.startsWith('#') || last.start === 0) return text;
  const isReturn =
    /[)\]】）\s]*$/u.test(text.text.slice(last.end)) &&
    text.text.slice(last.end).replace(/[)\]】）\s]/gu, '') === '' &&
    returnWords.test(text.text.slice(last.start, last.end));
  return isReturn
    ? slice(text, 0, text.text.slice(0, last.start).replace(/[\s([（【|]+$/u, '').length)
    : text;
}

const returnWords = /^(?:[^\p{L}]*|.*(?<!\w)(?:back|top|contents|toc|up)(?!\w).*|.*(?:返回|目录|顶部).*)$/iu;

/** Drops links in square brackets at the end of a heading: `ATC 2020 [[Program](…)]`. */
function withoutLinkLabels(text: StyledText): StyledText {
  const groups = findBracketGroups(text);
  const first = groups.find(
    ({ open, inner, start }, index) =>
      open === '[' &&
      start > 0 &&
      linksOf(inner).length > 0 &&
      groups.slice(index).every((other) => linksOf(other.inner).length > 0),
  );
  return first === undefined ? text : slice(text, 0, first.start);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function nextAnchor(text: string, anchors: Map<string, number>): string {
  const slug = headingSlug(text);
  const seen = anchors.get(slug) ?? 0;
  anchors.set(slug, seen + 1);
  return seen === 0 ? slug : `${slug}-${seen}`;
}

function explicitAnchors(lines: readonly string[]): ReadonlySet<string> {
  const found = lines.flatMap((line) => [
    ...line.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/giu),
  ]);
  return new Set(found.map(([, anchor = '']) => anchor.toLowerCase()));
}

/** The anchors that links to a page may use, normalised by `anchorKey`. */
export function anchorsOf({ headings, anchors }: Outline): ReadonlySet<string> {
  return new Set([...headings.map(({ anchor }) => anchor), ...anchors].map(anchorKey));
}

/** Normalises an anchor: lower case, without outer dashes, which hosts treat differently after emoji. */
export function anchorKey(anchor: string): string {
  return anchor.toLowerCase().replace(/^-+|-+$/gu, '');
}

/** The anchor that GitHub and GitBook give a heading. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

/** A title for a page without one, from its file name, or from its folder for a README or index. */
export function titleFromPath(path: string): string {
  const [file = '', folder = ''] = path.split('/').toReversed();
  const stem = file.replace(/\.[^.]+$/u, '');
  const name = /^(?:readme|index)$/iu.test(stem) && folder !== '' ? folder : stem;
  return name.replace(/[-_]+/gu, ' ').trim();
}
