import type { Paragraph } from 'mdast';
import { captionsOfQuotes, quoteDepth } from '../candidates/quoted-captions.ts';
import { linksOf, type StyledText, styledText } from '../markdown/styled-text.ts';
import { lookUpVenue, unambiguousVenue } from '../names/gazetteer/venue-names.ts';
import { hasVenueWord } from '../names/venue-kind.ts';
import { hasInnerCapitals } from '../names/venue-name.ts';
import { takeYear } from '../names/years.ts';
import type { SectionedBlock } from '../syntax/outline.ts';
import { yearOfHeading } from './entry-year.ts';
import { venueOfHeading } from './headings/venue-headings.ts';

/** In characters: a longer paragraph is more than a year or a venue. */
const maxCaption = 60;

/**
 * Captions often begin a section, follow something other than a paragraph or precede a list or table. If
 * fewer than this share of a page's years and venues do, they belong to the titles above them.
 */
const minOpening = 0.1;

/**
 * Takes the captions, paragraphs such as `**2020**` or `*OSDI 2020:*`, out of the blocks, and gives every
 * other block the caption above it as its group: up to the next caption, a line such as `**Surveys:**` or the
 * end of the section.
 */
export function groupByCaptions(blocks: readonly SectionedBlock[]): readonly SectionedBlock[] {
  const captions = captionsOf(blocks);
  const quoted = captionsOfQuotes(blocks);
  if (captions.size === 0 && quoted.size === 0) return blocks;
  let caption: string | null = null;
  // A blockquote's caption applies to the deeper blockquotes after it.
  let quote: { readonly words: string; readonly depth: number } | null = null;
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (before !== undefined && !isInSameSection(before, block)) caption = null;
    const own = captions.get(block) ?? null;
    if (own !== null || isGroupLine(block)) caption = own;
    if (quote !== null && quoteDepth(block) <= quote.depth) quote = null;
    quote = quoted.get(block) ?? quote;
    if (own !== null || quoted.has(block)) return [];
    const group = quote?.words ?? caption;
    return group === null ? [block] : [{ ...block, group }];
  });
}

/** The captions of a page with their words. */
function captionsOf(blocks: readonly SectionedBlock[]): ReadonlyMap<SectionedBlock, string> {
  const found = new Map<SectionedBlock, string>();
  let opening = 0;
  for (const [index, block] of blocks.entries()) {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const words = block.node.type === 'paragraph' ? captionOf(block.node) : null;
    if (words === null || after === undefined || !isInSameSection(block, after)) continue;
    found.set(block, words);
    const isFirst =
      before === undefined || !isInSameSection(before, block) || before.node.type !== 'paragraph';
    if (isFirst || after.node.type === 'list' || after.node.type === 'table') opening += 1;
  }
  return opening > 0 && opening >= minOpening * found.size ? found : new Map();
}

function isInSameSection(one: SectionedBlock, other: SectionedBlock): boolean {
  return one.heading === other.heading;
}

/** The year or venue that is all of a paragraph in bold, in italics or before a colon; null for others. */
function captionOf(paragraph: Paragraph): string | null {
  const { offset: start = 0 } = paragraph.position?.start ?? {};
  const { offset: end = 0 } = paragraph.position?.end ?? {};
  if (end - start > 2 * maxCaption) return null;
  const styled = styledText(paragraph.children);
  const text = styled.text.trim();
  if (text.length > maxCaption || text.includes('\n') || linksOf(styled).length > 0) return null;
  const bare = text.replace(/[\s:：]+$/u, '');
  if (!isSetOff(styled) && bare === text && !/^\d{4}$/u.test(bare)) return null;
  return namesYearOrVenue(bare) ? bare : null;
}

/** `2020`, `Year 2020`, `2020年`, `OSDI 2020`, `OSDI`; not `【OSDI 2020】A Title`. */
function namesYearOrVenue(words: string): boolean {
  const name = takeYear(venueOfHeading(words)).name;
  const isNamed = lookUpVenue(name) !== null || (hasVenueWord(name) && !/["“”「《()[\]【】]/u.test(name));
  if (yearOfHeading(words) !== null) return isNamed || !name.includes(' ');
  return hasInnerCapitals(name) && unambiguousVenue(name) !== null;
}

/** Tells whether all words are in bold or in italics. */
function isSetOff({ text, marks }: StyledText): boolean {
  const words = text.replace(/[\s:：]+$/u, '').trim();
  return marks.some(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'emphasis') && text.slice(start, end).includes(words),
  );
}

/** `**Surveys:**`: words that separate the items below from the group above. */
function isGroupLine({ node }: SectionedBlock): boolean {
  if (node.type !== 'paragraph' || node.children.length > 2) return false;
  const styled = styledText(node.children);
  return styled.text.length <= maxCaption && /[:：]\s*$/u.test(styled.text) && isSetOff(styled);
}
