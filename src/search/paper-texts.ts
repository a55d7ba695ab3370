import { authorsOf } from '../paper/authors-of.ts';
import { noteText } from '../paper/note.ts';
import type { Dataset, Paper } from '../paper/schema.ts';

/** What of a paper can be found by words, most telling first. */
export const textFields = ['title', 'name', 'notes', 'venue', 'affiliations', 'authors', 'tags', 'notePage'] as const;
export type TextField = (typeof textFields)[number];
export type PaperTexts = Readonly<Record<TextField, string>>;

/** Reads the searchable texts of every paper of a list. */
export function readTexts(dataset: Dataset): PaperTexts[] {
  const pages = new Map(dataset.pages.map((page) => [page.path, page]));
  return dataset.papers.map((paper) => ({
    title: paper.title,
    name: paper.name ?? '',
    notes: noteText(paper.notes),
    venue: venueText(paper),
    affiliations: paper.affiliations.join(', '),
    authors: authorsOf(paper).join(', '),
    tags: paper.tags.join(', '),
    notePage: paper.notePage === null ? '' : noteText(pages.get(paper.notePage)?.body ?? []),
  }));
}

/** The venue as printed, and its common name when that is another one. */
function venueText({ venue }: Paper): string {
  if (venue === null) return '';
  return venue.raw.includes(venue.name) ? venue.raw : `${venue.raw} (${venue.name})`;
}
