import type { Nodes } from 'mdast';
import { titleKey } from '../../../paper/fold.ts';
import { isSameTitle, recordsInCode } from '../../bibtex/code-records.ts';
import type { RecordFacts, TitledRecord } from '../../bibtex/record-facts.ts';
import type { Entry } from '../../entries/entry.ts';
import { linkKind } from '../../names/link-kind.ts';
import type { Outline } from '../../syntax/outline.ts';

/** A record among a page's text. */
interface PlacedRecord extends TitledRecord {
  /** The first line of its code block. Records of the same block have the same line. */
  readonly line: number;
}

/**
 * Adds to entries the authors, venue and year that they lack, from records in code blocks of their page. A
 * record belongs to the entry with its title; right below an entry, one of the two titles may be shortened.
 */
export function withRecords(
  entries: readonly Entry[],
  { blocks }: Pick<Outline, 'blocks'>,
): readonly Entry[] {
  const records = blocks.flatMap(({ node }) => recordsBelow(node));
  if (records.length === 0) return entries;
  const byTitle = new Map(records.map((placed) => [titleKey(placed.title), placed] as const).reverse());
  let next = 0;
  return entries.map((entry) => {
    while (next < records.length && (records[next]?.line ?? 0) <= entry.line) next += 1;
    const first = records[next]?.line;
    const below = records.slice(next).filter(({ line }) => line === first);
    const found =
      below.find(({ title }) => isSameTitle(title, entry.title)) ?? byTitle.get(titleKey(entry.title));
    return found === undefined || entry.kind !== 'paper' ? entry : completed(entry, found);
  });
}

/** The records in the code blocks of a node, also inside items and blockquotes. */
function recordsBelow(node: Nodes): PlacedRecord[] {
  if (node.type === 'code')
    return recordsInCode(node.value).map((record) => ({ ...record, line: node.position?.start.line ?? 0 }));
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    ? node.children.flatMap(recordsBelow)
    : [];
}

function completed(entry: Entry, { authors, authorsComplete, venue, year, urls }: RecordFacts): Entry {
  return {
    ...entry,
    ...(entry.authors.length === 0 && authors.length > 0 && { authors, authorsComplete }),
    venue: entry.venue ?? venue,
    links: entry.links.length > 0 ? entry.links : urls.map((url) => linkOfRecord(url, entry.line)),
    ...(entry.year === null && year !== null && { year, yearFrom: 'date' as const }),
  };
}

/** The address of the work, as a link without a label. */
export function linkOfRecord(url: string, line: number): Entry['links'][number] {
  return { kind: linkKind('', url) === 'arxiv' ? 'arxiv' : 'paper', label: '', url, page: null, line };
}
