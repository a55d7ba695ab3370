import type { BlockContent, DefinitionContent, Heading, RootContent } from 'mdast';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { styledText } from '../syntax/styled-text.ts';

/** A heading of a page, with the anchor that links lead to. */
export interface OutlineHeading {
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  readonly anchor: string;
  readonly node: Heading;
}

/** A block with the headings it stands under, outermost first. */
export interface SectionedBlock {
  readonly node: BlockContent | DefinitionContent | RootContent;
  readonly section: readonly string[];
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
      if (node.type === 'heading') {
        const heading = readHeading(node, anchors);
        headings.push(heading);
        while ((stack.at(-1)?.depth ?? 0) >= heading.depth) stack.pop();
        stack.push(heading);
      } else if (node.type === 'liquidBlock') {
        blocks.push({ node, section: stack.map(({ text }) => text) });
        visit(node.children);
      } else {
        blocks.push({ node, section: stack.map(({ text }) => text) });
      }
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

function readHeading(node: Heading, anchors: Map<string, number>): OutlineHeading {
  const text = styledText(node.children).text.replace(/\s+/gu, ' ').trim();
  const slug = anchorOf(text);
  const seen = anchors.get(slug) ?? 0;
  anchors.set(slug, seen + 1);
  return { text, depth: node.depth, line: node.position?.start.line ?? 1, anchor: seen === 0 ? slug : `${slug}-${seen}`, node };
}

function handmadeAnchors(lines: readonly string[]): ReadonlySet<string> {
  const found = lines.flatMap((line) => [...line.matchAll(/<[a-z][^>]*?\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/giu)]);
  return new Set(found.map(([, anchor = '']) => anchor.toLowerCase()));
}

/** The anchor that GitHub and GitBook give a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

function nameOfFile(path: string): string {
  const [file = '', folder = ''] = path.split('/').toReversed();
  const stem = file.replace(/\.[^.]+$/u, '');
  const name = /^(?:readme|index)$/iu.test(stem) && folder !== '' ? folder : stem;
  return name.replace(/[-_]+/gu, ' ').trim();
}
