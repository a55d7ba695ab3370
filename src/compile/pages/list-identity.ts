import type { Image, Link, RootContent } from 'mdast';
import type { Dataset } from '../../paper/schema.ts';
import type { Entry } from '../entries/entry.ts';
import { linksIn } from '../links/links-in.ts';
import { styledText } from '../markdown/styled-text.ts';
import { ownRepository } from '../repository/code-hosts.ts';
import { listTitle } from '../repository/list-title.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** Reads the title, description and repository of a list from its front page. An entry does not describe it. */
export function listIdentity(
  page: PageSyntax,
  outline: Outline,
  entries: readonly Pick<Entry, 'line' | 'endLine'>[],
): Dataset['list'] {
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
const ofMaintenance =
  /(?<!\p{L})(?:contribut\p{L}+|pull requests?|open an issue|questions?|suggestions?|contact|e-?mail|stars?|updated|under construction)(?!\p{L})/iu;
const ofPapers =
  /(?<!\p{L})(?:lists?|collections?|papers?|bibliograph\p{L}+|readings?|resources?|literature|survey|notes)(?!\p{L})/iu;

/**
 * The first paragraph of six words or more that is no entry: above the entries, and before the first list, one about the
 * papers if there is one; below the first entry, only such a one.
 */
function describedIn(
  { blocks }: Outline,
  entries: readonly Pick<Entry, 'line' | 'endLine'>[],
): string | null {
  const firstEntry = Math.min(...entries.map(({ line }) => line));
  let first: string | null = null;
  for (const { node } of blocks) {
    if (node.type === 'list' && first !== null) return first;
    if (node.type !== 'paragraph') continue;
    const at = node.position?.start.line ?? 0;
    if (entries.some(({ line, endLine }) => line <= at && at <= endLine)) continue;
    const text = styledText(node.children).text.replace(/\s+/gu, ' ').trim();
    if (text.split(' ').length < 6 || text.startsWith('<')) continue;
    const [opening = ''] = text.split(/(?<=[.!?])\s/u, 1);
    const [isAbove, isOfPapers] = [at < firstEntry, ofPapers.test(opening)];
    const isOther = ofMaintenance.test(opening);
    if (isAbove ? isOfPapers || !isOther : isOfPapers && !isOther) return text;
    if (isAbove) first ??= text;
  }
  return first;
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
