import type { Paper } from './schema.ts';

/** Who wrote a paper: as the list's entries print it, else as its note page does. Empty when neither names anybody. */
export function authorsOf({
  authors,
  noteAuthors,
}: Pick<Paper, 'authors' | 'noteAuthors'>): readonly string[] {
  return authors.length > 0 ? authors : noteAuthors;
}
