import type { Paragraph } from 'mdast';
import { titleKey } from '../../../paper/fold.ts';
import { isSameTitle } from '../../bibtex/code-records.ts';
import type { TitledRecord } from '../../bibtex/record-facts.ts';
import { makeCandidate } from '../../candidates/candidate.ts';
import type { PageReader } from '../../entries/page/page-reader.ts';
import { wordCount } from '../../names/title-text.ts';
import type { Outline, SectionedBlock } from '../../syntax/outline.ts';
import { isOfOthers } from '../links-of-text.ts';

/** A shorter title may be that of another work. */
const leastWords = 4;

/**
 * The citation of a page's own paper among its footnotes or below a heading such as "References". Null if
 * there is none with authors.
 */
export function citedRecord({ blocks }: Outline, title: string, page: PageReader): TitledRecord | null {
  const key = titleKey(title);
  if (wordCount(title) < leastWords) return null;
  for (const paragraph of blocks.flatMap(citationsIn)) {
    const [head, ...lines] = page.lines.of(paragraph);
    if (head === undefined || !titleKey(head.text.text).includes(key)) continue;
    const found = page.weighExpected(makeCandidate('block', paragraph, head.text, lines, [], []));
    if (found.title === null || found.fields === null || !isSameTitle(found.title.title, title)) continue;
    const { authors, authorsAreShortened, venue, date, published } = found.fields;
    if (authors.length === 0) continue;
    return {
      title: found.title.title,
      authors,
      authorsComplete: !authorsAreShortened,
      venue: venue?.venue ?? published?.venue ?? null,
      year: venue?.year ?? date,
      urls: [],
    };
  }
  return null;
}

/** The paragraphs of a footnote, and those of a block or a list below a heading above other works. */
function citationsIn({ node, section }: SectionedBlock): readonly Paragraph[] {
  if (node.type === 'footnoteDefinition') return node.children.filter(isParagraph);
  if (!isOfOthers(section)) return [];
  if (node.type === 'list') return node.children.flatMap(({ children }) => children.filter(isParagraph));
  return isParagraph(node) ? [node] : [];
}

function isParagraph(node: SectionedBlock['node']): node is Paragraph {
  return node.type === 'paragraph';
}
