import type { Paper } from './schema.ts';

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
