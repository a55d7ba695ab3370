import type { Image, Link, RootContent } from 'mdast';
import type { Dataset } from '../../paper/schema.ts';
import { linksIn } from '../links/links-in.ts';
import { styledText } from '../markdown/styled-text.ts';
import { ownRepository } from '../repository/code-hosts.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';

/** Titles that do not name the list. */
const genericTitle =
  /^(?:introduction|readme|welcome|home|overview|about|table of contents|contents|index|start)\b/i;

/** Reads the title, description and repository of a list from its front page. */
export function listIdentity(page: PageSyntax, outline: Outline): Dataset['list'] {
  const links = outline.blocks.flatMap(({ node }) =>
    node.type === 'list'
      ? node.children.flatMap(({ children: [first] }) => linksOfParagraph(first))
      : linksOfParagraph(node),
  );
  const repository = mostCommon(links.flatMap(({ url }) => ownRepository(url) ?? []));
  const prose = firstLongParagraph(outline);
  const ownTitle = page.frontMatter.title ?? outline.title;
  return {
    ...listNamed(genericTitle.test(ownTitle) && repository !== null ? titleOf(repository) : ownTitle),
    description: page.frontMatter.description ?? prose ?? '',
    repository,
  };
}

/** The links of a paragraph. */
function linksOfParagraph(node: RootContent | undefined): (Link | Image)[] {
  return node?.type === 'paragraph' ? linksIn(node).filter(({ type }) => type === 'link') : [];
}

/** The first paragraph of six words or more. */
function firstLongParagraph({ blocks }: Outline): string | null {
  for (const { node } of blocks) {
    if (node.type !== 'paragraph') continue;
    const text = styledText(node.children).text.replace(/\s+/gu, ' ').trim();
    if (text.split(' ').length >= 6) return text;
  }
  return null;
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

function titleOf(repository: string): string {
  const name = repository.split('/').at(-1) ?? '';
  return name.replace(/[-_]+/gu, ' ').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
