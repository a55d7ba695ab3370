import type { NoteNode } from '../paper/note.ts';
import { accountForText } from './checks/accounting.ts';
import type { PageFacts } from './pages/page-facts.ts';
import type { SourceFile } from './read/read-list.ts';
import { nameOfFile } from './syntax/outline.ts';

/** A page's first heading of the first rank, as markdown writes it with a number sign. */
const titleLine = /^ {0,3}#[ \t]+(.*?)[ \t#]*$/u;

/** What is left of a page that no stage could read: its title and its paragraphs, as they are written. It holds no entry and no link. */
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
    title: titleLine.exec(lines[titleAt] ?? '')?.[1] || nameOfFile(path),
    titleIsHeading: titleAt >= 0,
    description: null,
    headings: [],
    anchors: new Set(),
    links: [],
    leadsTo: new Set(),
    includes: [],
    literature: { count: 0, line: 1 },
    kind: 'other',
    contents: {
      entries: [],
      acronyms: [],
      body: paragraphs.map((paragraph): NoteNode => ({ tag: 'p', children: [paragraph.trim()] })),
      account: accountForText(path, lines, paragraphs.length),
      diagnostics: [],
      images: new Map(),
    },
    asNote: null,
    navigation: null,
    identity: null,
  };
}
