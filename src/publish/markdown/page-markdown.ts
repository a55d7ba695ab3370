import type { Page } from '../../paper/schema.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { lineText } from './markdown-text.ts';
import { joined, paperLine } from './paper-markdown.ts';
import { richTextMarkdown } from './rich-text-markdown.ts';

/** A page of the list as Markdown, with its entries as links to their papers. */
export function pageMarkdown(list: PublishedList, page: Page, links: SiteLinks): string {
  const text = richTextMarkdown(page.body, {
    resolve: (address) => links.resolve(address, null),
    filesAt: links.root,
    level: 1,
    entry: ({ paper: id = '' }) => {
      const paper = list.papers.get(id);
      if (paper === undefined) return '';
      const remarks = richTextMarkdown(paper.notes, {
        resolve: (address) => links.resolve(address, paper),
        filesAt: links.root,
        level: 2,
        entry: () => '',
      });
      const line = paperLine(paper, links);
      const gap = remarks.startsWith('- ') ? '\n' : '\n\n';
      return remarks === '' ? line : line + gap + remarks.replace(/^(?=.)/gmu, '  ');
    },
  });
  return joined([`# ${lineText(page.title)}`, lineText(page.description ?? ''), text]);
}
