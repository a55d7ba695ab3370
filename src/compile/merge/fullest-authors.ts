import type { Entry } from '../entries/entry.ts';

type Authors = Pick<Entry, 'authors' | 'authorsComplete'>;

const nobody: Authors = { authors: [], authorsComplete: true };

/**
 * The authors of several entries of one paper: the longest list; of lists as long, one without "et al."; then
 * the one whose names are spelled out most (`Ada Frost` rather than `A. Frost`); else the first.
 */
export function fullestAuthors(entries: readonly Authors[]): Authors {
  const [fullest = nobody] = [...entries].sort(
    (a, b) =>
      b.authors.length - a.authors.length ||
      Number(b.authorsComplete) - Number(a.authorsComplete) ||
      letters(b) - letters(a),
  );
  return fullest;
}

function letters({ authors }: Authors): number {
  return authors.join('').replace(/[^\p{L}]/gu, '').length;
}
