import { displaySeparator } from '../../paper/facets.ts';
import type { PaperGroup } from '../addresses/paper-groups.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { lineText } from './markdown-text.ts';
import { joined, paperLine } from './paper-markdown.ts';

/** The page of a topic, a venue or a year as Markdown. */
export function groupMarkdown({ path, papers }: PaperGroup, links: SiteLinks): string {
  return joined([
    `# ${lineText(path.join(displaySeparator))}`,
    papers.map((paper) => paperLine(paper, links)).join('\n'),
  ]);
}
