import type { Image, Link, RootContent } from 'mdast';
import type { Dataset } from '../../paper/schema.ts';
import type { Entry } from '../entries/entry.ts';
import { linksIn } from '../links/links-in.ts';
import { styledText } from '../markdown/styled-text.ts';
import { pattern } from '../patterns/pattern.ts';
import { ownRepository } from '../repository/code-hosts.ts';
import { listTitle } from '../repository/list-title.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

type Lines = Pick<Entry, 'line' | 'endLine'>;

/** Reads a list's title, description and repository from its front page. An entry does not describe it. */
export function listIdentity(page: PageSyntax, outline: Outline, entries: readonly Lines[]): Dataset['list'] {
  const links = outline.blocks.flatMap(({ node }) =>
    node.type === 'list'
      ? node.children.flatMap(({ children: [first] }) => linksOfParagraph(first))
      : linksOfParagraph(node),
  );
  const repository = mostCommon(links.flatMap(({ url }) => ownRepository(url) ?? []));
  const prose = describedIn(outline, entries);
  const ownTitle = page.frontMatter.title ?? outline.title;
  return {
    ...listNamed(listTitle(ownTitle, repository)),
    description: page.frontMatter.description ?? prose ?? '',
    repository,
  };
}

/** The links of a paragraph. */
function linksOfParagraph(node: RootContent | undefined): (Link | Image)[] {
  return node?.type === 'paragraph' ? linksIn(node).filter(({ type }) => type === 'link') : [];
}

/** What a list says of its maintenance, not of its papers: `Feel free to open a pull request.` */
const ofMaintenance = pattern('iu')`
  (?<!\p{L})(?:contribut\p{L}+|pull requests?|open an issue|questions?|suggestions?|contact|e-?mail|stars?
  |updated|under construction)(?!\p{L})`;
const ofPapers = pattern('iu')`
  (?<!\p{L})(?:lists?|collections?|papers?|bibliograph\p{L}+|readings?|resources?|literature|survey|notes)
  (?!\p{L})`;

/**
 * The paragraph that describes a list, of six words or more: above its entries the first that is not about
 * maintenance, else the first of all; below them, the first that is about papers.
 */
function describedIn({ blocks }: Outline, entries: readonly Lines[]): string | null {
  const [firstEntry = Number.POSITIVE_INFINITY] = entries.map(({ line }) => line);
  const inEntries = new Set(entries.flatMap(linesIn));
  let first: string | null = null;
  for (const { node } of blocks) {
    if (node.type === 'list' && first !== null) return first;
    const line = node.position?.start.line ?? 0;
    if (node.type !== 'paragraph' || inEntries.has(line)) continue;
    const text = styledText(node.children).text.replace(/\s+/gu, ' ').trim();
    if (text.split(' ').length < 6 || text.startsWith('<')) continue;
    const [opening = ''] = text.split(/(?<=[.!?])\s/u, 1);
    const [isOfPapers, isOther] = [ofPapers.test(opening), ofMaintenance.test(opening)];
    if (line < firstEntry ? isOfPapers || !isOther : isOfPapers && !isOther) return text;
    if (line < firstEntry) first ??= text;
  }
  return first;
}

function linesIn({ line, endLine }: Lines): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, step) => line + step);
}

/** A list of which only the title is known. */
export function listNamed(title: string): Dataset['list'] {
  return {
    title,
    description: '',
    homepage: null,
    repository: null,
    source: null,
    updated: null,
    licence: null,
    fields: [],
    hiddenFacets: [],
  };
}

function mostCommon(repositories: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const repository of repositories) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
