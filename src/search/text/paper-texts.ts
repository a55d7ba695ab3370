import { authorsOf } from '../../paper/authors-of.ts';
import { noteText } from '../../paper/note.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';

/** What of a paper can be found by words, most telling first. */
export const textFields = ['title', 'name', 'notes', 'venue', 'affiliations', 'authors', 'tags', 'topics', 'notePage'] as const;
export type TextField = (typeof textFields)[number];
/** Each field as one text; of a field of several values each stands on a line of its own. */
export type PaperTexts = Readonly<Record<TextField, string>>;

/** Gives the way to the searchable texts of a paper by its position in the list. They are put together when asked for: few ever are at once. */
export function textReader({ papers, pages }: Dataset): (position: number) => PaperTexts | null {
  const bodies = new Map(pages.map(({ path, body }) => [path, body]));
  return (position) => {
    const paper = papers[position];
    if (paper === undefined) return null;
    return {
      title: paper.title,
      name: paper.name ?? '',
      notes: noteText(paper.notes),
      venue: venueText(paper),
      affiliations: paper.affiliations.join('\n'),
      authors: authorsOf(paper).join('\n'),
      tags: paper.tags.join('\n'),
      topics: paper.topics.map((path) => path.join(' › ')).join('\n'),
      notePage: paper.notePage === null ? '' : noteText(bodies.get(paper.notePage) ?? []),
    };
  };
}

/** The venue as printed, its common name when that is another one, and the year when it is not in it. */
function venueText({ venue, year }: Paper): string {
  const printed = venue?.raw ?? '';
  const added = [venue?.name ?? '', year === null ? '' : String(year)].filter((part) => !printed.includes(part));
  return added.length === 0 || printed === '' ? printed || added.join(' ') : `${printed} (${added.join(' ')})`;
}
