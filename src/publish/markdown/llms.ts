import { formatCount } from '../../messages/count.ts';
import * as markdownMessages from '../../messages/publish/markdown.ts';
import { displaySeparator } from '../../paper/facets.ts';
import { venueAndYear } from '../../ui/venue-and-year.ts';
import type { PaperGroup } from '../addresses/paper-groups.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import type { Distribution } from '../machines/json-ld.ts';
import { lineText, markdownLink } from './markdown-text.ts';
import { joined } from './paper-markdown.ts';

/** The name of the file with the Markdown of all papers. */
export const fullTextPath = 'llms-full.txt';

/** In longer lists, papers are left to the pages of their topics, venues and years. */
const maxPapers = 1_000;

/** The guide for language models: what the list is, and where its pages are as Markdown (llmstxt.org). */
export function llmsText(list: PublishedList, files: readonly Distribution[], links: SiteLinks): string {
  const { title, description } = list.dataset.list;
  const { papers } = list.dataset;
  const sections: readonly (readonly [title: string, items: readonly string[]])[] = [
    [
      markdownMessages.pages,
      [...list.pages.values()].map(({ page, address }) =>
        item(page.title, links.markdown(links.root + address), page.description ?? ''),
      ),
    ],
    [markdownMessages.topics, groupItems(list.groups.topic, links)],
    [markdownMessages.venues, groupItems(list.groups.venue, links)],
    [markdownMessages.years, groupItems(list.groups.year, links)],
    [
      markdownMessages.papers,
      papers.length > maxPapers
        ? []
        : papers.map((paper) =>
            item(paper.title, links.markdown(links.paper(paper.id)), venueAndYear(paper)),
          ),
    ],
    [
      markdownMessages.data,
      [
        item(markdownMessages.whole, links.root + fullTextPath, ''),
        ...files.map(({ path, type }) => item(path, links.root + path, type)),
      ],
    ],
  ];
  return joined([
    `# ${lineText(title)}`,
    description === '' ? '' : `> ${lineText(description)}`,
    markdownMessages.about(papers.length),
    ...sections.flatMap(([name, items]) => (items.length === 0 ? [] : [`## ${name}\n\n${items.join('\n')}`])),
  ]);
}

function groupItems(groups: ReadonlyMap<string, PaperGroup>, links: SiteLinks): string[] {
  return [...groups.values()].map(({ path, papers, address }) =>
    item(
      path.join(displaySeparator),
      links.markdown(links.root + address),
      formatCount(papers.length, 'paper'),
    ),
  );
}

function item(name: string, href: string, more: string): string {
  // Programs look for the first closing bracket.
  const text = lineText(name.replaceAll('[', '(').replaceAll(']', ')'));
  return `- ${markdownLink(text, href)}${more === '' ? '' : `: ${lineText(more)}`}`;
}
