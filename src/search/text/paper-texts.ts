import { authorsOf } from '../../paper/authors-of.ts';
import { pathSeparator } from '../../paper/facets.ts';
import { noteText } from '../../paper/note.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';

/** What of a paper can be found by words, most telling first. */
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
/** Each field as one text; of a field of several values each stands on a line of its own. */
const readers: Readonly<Record<Exclude<TextField, 'notePage'>, (paper: Paper) => string>> = {
  title: (paper) => paper.title,
  name: (paper) => paper.name ?? '',
  notes: (paper) => noteText(paper.notes),
  venue: venueText,
  affiliations: (paper) => paper.affiliations.join('\n'),
  authors: (paper) => authorsOf(paper).join('\n'),
  tags: (paper) => [...paper.tags, ...paper.awards].join('\n'),
  topics: (paper) => paper.topics.map((path) => path.join(pathSeparator)).join('\n'),
};

/** Gives a field of a paper as text, by the paper's position in the list; empty where there is none. */
export type TextReader = (position: number, field: TextField) => string;

/** Gives the way to the searchable texts of a list. They are put together when asked for: few ever are at once. */
export function textReader({ papers, pages }: Dataset): TextReader {
  const bodies = new Map(pages.map(({ path, body }) => [path, body]));
  return (position, field) => {
    const paper = papers[position];
    if (paper === undefined) return '';
    if (field !== 'notePage') return readers[field](paper);
    return paper.notePage === null ? '' : noteText(bodies.get(paper.notePage) ?? []);
  };
}

/** The venue as printed, its common name when that is another one, and the year when it is not in it. */
function venueText({ venue, year }: Paper): string {
  const printed = venue?.raw ?? '';
  const added = [venue?.name ?? '', year === null ? '' : String(year)].filter(
    (part) => !printed.includes(part),
  );
  return added.length === 0 || printed === ''
    ? printed || added.join(' ')
    : `${printed} (${added.join(' ')})`;
}
