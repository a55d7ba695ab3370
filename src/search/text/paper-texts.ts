import { authorsOf } from '../../paper/authors-of.ts';
import { displaySeparator } from '../../paper/facets.ts';
import { plainTextOf } from '../../paper/rich-text.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';

/** The searchable text fields of a paper, most significant first. */
export const textFields = [
  'title',
  'name',
  'notes',
  'venue',
  'affiliations',
  'authors',
  'tags',
  'topics',
  'notePage',
] as const;
export type TextField = (typeof textFields)[number];
/** Each field as one text; multiple values are on separate lines. */
const readers: Readonly<Record<Exclude<TextField, 'notePage'>, (paper: Paper) => string>> = {
  title: (paper) => paper.title,
  name: (paper) => paper.name ?? '',
  notes: (paper) => plainTextOf(paper.notes),
  venue: venueText,
  affiliations: (paper) => paper.affiliations.join('\n'),
  authors: (paper) => authorsOf(paper).join('\n'),
  tags: (paper) => [...paper.tags, ...paper.awards].join('\n'),
  topics: (paper) => paper.topics.map((path) => path.join(displaySeparator)).join('\n'),
};

/** Returns a field of a paper as text, by position in the list; empty when there is none. */
export type TextReader = (position: number, field: TextField) => string;

/** Reads the searchable texts of a list, composed on demand: few are needed at once. */
export function textReader({ papers, pages }: Dataset): TextReader {
  const bodies = new Map(pages.map(({ path, body }) => [path, body]));
  return (position, field) => {
    const paper = papers[position];
    if (paper === undefined) return '';
    if (field !== 'notePage') return readers[field](paper);
    return paper.notePage === null ? '' : plainTextOf(bodies.get(paper.notePage) ?? []);
  };
}

/** The venue as the list writes it, plus its common name and the year if they are not part of it. */
function venueText({ venue, year }: Paper): string {
  const written = venue?.raw ?? '';
  const added = [venue?.name ?? '', year === null ? '' : String(year)].filter(
    (part) => !written.includes(part),
  );
  return added.length === 0 || written === ''
    ? written || added.join(' ')
    : `${written} (${added.join(' ')})`;
}
