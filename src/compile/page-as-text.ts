import type { RichTextNode } from '../paper/rich-text.ts';
import { accountForUnparsedPage } from './checks/accounting.ts';
import type { PageFacts } from './pages/page-facts.ts';
import type { SourceFile } from './read/read-list.ts';
import { titleFromPath } from './syntax/outline.ts';

/** A `# Title` heading. */
const titleLine = /^ {0,3}#[ \t]+(.*?)[ \t#]*$/u;

/** The facts of a page that failed to compile: title and source as paragraphs, without entries or links. */
export function pageAsText({ path, text }: SourceFile): PageFacts {
  const lines = text.replace(/\n$/u, '').split('\n');
  const titleAt = lines.findIndex((line) => titleLine.test(line));
  const paragraphs = lines
    .map((line, index) => (index === titleAt ? '' : line))
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/u)
    .filter((paragraph) => paragraph.trim() !== '');
  return {
    path,
    lines,
    title: titleLine.exec(lines[titleAt] ?? '')?.[1] || titleFromPath(path),
    titleIsHeading: titleAt >= 0,
    description: null,
    headings: [],
    anchors: new Set(),
    links: [],
    linkedPaths: new Set(),
    includes: [],
    paperLinks: { count: 0, line: 1 },
    kind: 'other',
    contents: {
      entries: [],
      acronyms: [],
      body: paragraphs.map((paragraph): RichTextNode => ({ tag: 'p', children: [paragraph.trim()] })),
      account: accountForUnparsedPage(path, lines, paragraphs.length),
      diagnostics: [],
      images: new Map(),
    },
    asNote: null,
    paperHeading: null,
    person: null,
    navigation: null,
    listMetadata: null,
  };
}
