import type { Nodes } from 'mdast';
import { titleKey } from '../../../paper/fold.ts';
import type { BibRecord } from '../../bibtex/bib-records.ts';
import { texText } from '../../bibtex/tex-text.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Outline } from '../../syntax/outline.ts';
import { isSameTitle, recordFacts, recordsIn } from './fenced-record.ts';

/** A BibTeX record among a page's text. */
interface PlacedRecord {
  readonly record: BibRecord;
  readonly title: string;
  /** The first line of its code block. Records of the same block have the same line. */
  readonly line: number;
}

/**
 * Adds to entries the authors, venue and year that they lack, from BibTeX records in code blocks of their page. A
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
    return found === undefined || entry.kind !== 'paper' ? entry : completed(entry, found.record);
  });
}

/** The records in the code blocks of a node, also inside items and blockquotes. */
function recordsBelow(node: Nodes): PlacedRecord[] {
  if (node.type === 'code')
    return recordsIn(node.value).flatMap((record) => {
      const title = texText(record.fields.get('title')?.text ?? '');
      return titleKey(title) === '' ? [] : [{ record, title, line: node.position?.start.line ?? 0 }];
    });
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    ? node.children.flatMap(recordsBelow)
    : [];
}

function completed(entry: Entry, record: BibRecord): Entry {
  if (entry.authors.length > 0 && entry.venue !== null && entry.year !== null) return entry;
  const { authors, authorsComplete, venue, year } = recordFacts(record);
  return {
    ...entry,
    ...(entry.authors.length === 0 && authors.length > 0 && { authors, authorsComplete }),
    venue: entry.venue ?? venue,
    ...(entry.year === null && year !== null && { year, yearFrom: 'date' as const }),
  };
}
