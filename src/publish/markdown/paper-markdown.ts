import { bibtexOf } from '../../cite/formats.ts';
import * as commonMessages from '../../messages/common.ts';
import * as panelMessages from '../../messages/panel.ts';
import * as markdownMessages from '../../messages/publish/markdown.ts';
import { authorsWithEtAl } from '../../paper/authors-of.ts';
import { displaySeparator, treeValue } from '../../paper/facets.ts';
import { identifierLinks } from '../../paper/identifier-links.ts';
import { ownValues } from '../../paper/own-fields.ts';
import type { Paper } from '../../paper/schema.ts';
import { linkLabel } from '../../ui/links/link-label.ts';
import { resolvedLinks } from '../../ui/links/resolved-links.ts';
import { venueAndYear } from '../../ui/venue-and-year.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { fenced, lineText, markdownLink } from './markdown-text.ts';
import { richTextMarkdown } from './rich-text-markdown.ts';

/** The page of a paper as Markdown. */
export function paperMarkdown(list: PublishedList, paper: Paper, links: SiteLinks): string {
  const context = {
    resolve: (address: string) => links.resolve(address, paper),
    filesAt: links.root,
    level: 2,
    entry: () => '',
  };
  const related = paper.related.flatMap(({ id }) => {
    const other = list.papers.get(id);
    return other === undefined ? [] : [paperLine(other, links)];
  });
  const citation = bibtexOf(paper, list.cited).trimEnd();
  return joined([
    `# ${lineText(paper.title)}`,
    factsOf(list, paper, links),
    section(panelMessages.remarks, richTextMarkdown(paper.notes, context)),
    section(commonMessages.notes, richTextMarkdown(list.texts.get(paper.notePage) ?? [], context)),
    section(panelMessages.citation, fenced(citation, 'bibtex')),
    section(panelMessages.related, related.join('\n')),
  ]);
}

/** Blocks with an empty line between them, without those that are empty. */
export function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** An item with a link to the Markdown of a paper, and where that appeared. */
export function paperLine(paper: Paper, links: SiteLinks): string {
  const appeared = venueAndYear(paper);
  return `- ${markdownLink(lineText(paper.title), links.markdown(links.paper(paper.id)))}${appeared === '' ? '' : `: ${lineText(appeared)}`}`;
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}`;
}

/** What is known of a paper, one item a field. */
function factsOf(list: PublishedList, paper: Paper, links: SiteLinks): string {
  const plain = (values: readonly string[]) => values.map(lineText).join(', ');
  const { venue, year } = paper;
  const facts: readonly (readonly [label: string, text: string])[] = [
    [markdownMessages.venue, venue === null ? '' : lineText(venue.raw)],
    [markdownMessages.year, year === null ? '' : String(year)],
    [markdownMessages.authors, plain(authorsWithEtAl(paper))],
    [markdownMessages.affiliations, plain(paper.affiliations)],
    [markdownMessages.awards, plain(paper.awards)],
    [
      markdownMessages.topics,
      paper.topics
        .map((path) =>
          markdownLink(
            lineText(path.join(displaySeparator)),
            links.markdown(links.filter('topic', treeValue(path))),
          ),
        )
        .join(', '),
    ],
    [markdownMessages.tags, plain(paper.tags)],
    ...list.fields.map(({ label }): [string, string] => [lineText(label), plain(ownValues(paper, label))]),
    [
      markdownMessages.links,
      resolvedLinks(paper.links, (address) => links.resolve(address, paper))
        .map(({ link, target }) => markdownLink(lineText(linkLabel(link)), target.href))
        .join(', '),
    ],
    [
      markdownMessages.identifiers,
      identifierLinks(paper.identifiers)
        .map(({ label, id, href }) => `${label} ${markdownLink(lineText(id), href)}`)
        .join(', '),
    ],
    [
      markdownMessages.inList,
      paper.placements
        .map(({ section: path, file }) => plain([path.join(displaySeparator) || file]))
        .join(', '),
    ],
  ];
  return facts.flatMap(([label, text]) => (text === '' ? [] : [`- ${label}: ${text}`])).join('\n');
}
