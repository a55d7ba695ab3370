import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { findGroups } from '../markdown/groups.ts';
import { linksOf, type StyledText, slice, styledText } from '../markdown/styled-text.ts';
import type { PageSyntax } from './parse-page.ts';

/** A heading that is longer than this, in characters, is a paragraph: sections show its beginning. */
export const longestHeading = 300;

/** A heading of a page, with the anchor that links lead to. */
export interface OutlineHeading {
  readonly text: string;
  readonly styled: StyledText;
  readonly depth: number;
  readonly line: number;
  readonly anchor: string;
  readonly node: RootContent;
  /** The headings above it, outermost first. */
  readonly above: readonly string[];
}

/** A block with the headings it stands under, outermost first. */
export interface SectionedBlock {
  readonly node: BlockContent | DefinitionContent | RootContent;
  readonly section: readonly string[];
  /** The heading right above it. */
  readonly heading: OutlineHeading | null;
}

/** A page by its headings. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** Blocks in order; what stands inside a GitBook block is listed in its place. */
  readonly blocks: readonly SectionedBlock[];
  /** The page's title: its first heading, else what the front matter or the file's name say. */
  readonly title: string;
  /** The heading that holds the title; null when the title comes from elsewhere. */
  readonly titleHeading: OutlineHeading | null;
  /** Anchors that the page sets by hand: `<a id="...">`, `<a name="...">`. */
  readonly anchors: ReadonlySet<string>;
}

/** Walks a page and notes for each block which headings it stands under. */
export function outlinePage(page: PageSyntax): Outline {
  const headings: OutlineHeading[] = [];
  const blocks: SectionedBlock[] = [];
  const stack: OutlineHeading[] = [];
  const anchors = new Map<string, number>();
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      const read = readHeading(node);
      if (read !== null) {
        while ((stack.at(-1)?.depth ?? 0) >= read.depth) stack.pop();
        const heading = { ...read, anchor: nextAnchor(read.text, anchors), above: stack.map(stepOf) };
        headings.push(heading);
        stack.push(heading);
        continue;
      }
      blocks.push({ node, section: stack.map(stepOf), heading: stack.at(-1) ?? null });
      if (node.type === 'liquidBlock') visit(node.children);
    }
  };
  visit(page.root.children);
  const titleHeading = headings.find(({ depth }) => depth === 1) ?? null;
  return {
    headings,
    blocks,
    titleHeading,
    anchors: handmadeAnchors(page.lines),
    title: titleHeading?.text || page.frontMatter.title || headings[0]?.text || nameOfFile(page.path),
  };
}

/** A heading as a step of the sections below it. */
export function stepOf({ text }: { readonly text: string }): string {
  return text.length > longestHeading ? `${text.slice(0, longestHeading - 1)}…` : text;
}

/** A heading in markdown, or one written in HTML on its own. */
function readHeading(node: RootContent): Omit<OutlineHeading, 'anchor' | 'above'> | null {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'heading') {
    const styled = withoutLinkLabels(styledText(node.children));
    return { text: tidy(styled.text), styled, depth: node.depth, line, node };
  }
  const html = node.type === 'html' ? /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/iu.exec(node.value) : null;
  if (html === null) return null;
  const text = tidy((html[2] ?? '').replace(/<[^>]*>/gu, ' '));
  return text === '' ? null : { text, styled: { text, marks: [] }, depth: Number(html[1]), line, node };
}

/** `ATC 2020 [[Program](…)]`: labelled links behind a heading are no words of it. */
function withoutLinkLabels(text: StyledText): StyledText {
  const groups = findGroups(text);
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
  const slug = anchorOf(text);
  const seen = anchors.get(slug) ?? 0;
  anchors.set(slug, seen + 1);
  return seen === 0 ? slug : `${slug}-${seen}`;
}

function handmadeAnchors(lines: readonly string[]): ReadonlySet<string> {
  const found = lines.flatMap((line) => [
    ...line.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/giu),
  ]);
  return new Set(found.map(([, anchor = '']) => anchor.toLowerCase()));
}

/** The anchors that a link to a page may name, as `anchorKey` writes them. */
export function anchorsOf({ headings, anchors }: Outline): ReadonlySet<string> {
  return new Set([...headings.map(({ anchor }) => anchor), ...anchors].map(anchorKey));
}

/** An anchor in small letters. A heading with an emoji or a badge has a dash at its end on one host and none on the other. */
export function anchorKey(anchor: string): string {
  return anchor.toLowerCase().replace(/^-+|-+$/gu, '');
}

/** The anchor that GitHub and GitBook give a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

/** What a page is called that says nothing of it itself. */
export function nameOfFile(path: string): string {
  const [file = '', folder = ''] = path.split('/').toReversed();
  const stem = file.replace(/\.[^.]+$/u, '');
  const name = /^(?:readme|index)$/iu.test(stem) && folder !== '' ? folder : stem;
  return name.replace(/[-_]+/gu, ' ').trim();
}
