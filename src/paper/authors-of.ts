import type { Paper } from './schema.ts';

/** Stands for the authors that a list leaves out. */
export const etAl = 'et al.';

/** The authors as the list entries print them, else as the note page does; empty when neither does. */
export function authorsOf({
  authors,
  noteAuthors,
}: Pick<Paper, 'authors' | 'noteAuthors'>): readonly string[] {
  return authors.length > 0 ? authors : noteAuthors;
}

/** Tells whether the list prints "et al." behind the authors. */
export function hasMoreAuthors({
  authors,
  authorsComplete,
}: Pick<Paper, 'authors' | 'authorsComplete'>): boolean {
  return authors.length > 0 && !authorsComplete;
}

/** The authors as citations write them: "et al." stands last where the list leaves some out. */
export function shownAuthors(
  paper: Pick<Paper, 'authors' | 'noteAuthors' | 'authorsComplete'>,
): readonly string[] {
  return hasMoreAuthors(paper) ? [...authorsOf(paper), etAl] : authorsOf(paper);
}
