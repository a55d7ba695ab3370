import { fold } from './fold.ts';
import type { Paper } from './schema.ts';

/** Stands for the authors that a list leaves out. */
export const etAl = 'et al.';

/** The fields of a paper that name its authors. */
type Named = Pick<Paper, 'authors' | 'authorsComplete' | 'noteAuthors' | 'bibtex'>;

/** The authors as the list's entries give them, else as the note page does; empty if neither does. */
export function listedAuthors({
  authors,
  noteAuthors,
}: Pick<Paper, 'authors' | 'noteAuthors'>): readonly string[] {
  return authors.length > 0 ? authors : noteAuthors;
}

/** The list's authors, or its BibTeX record's. */
export function authorsOf(paper: Named): readonly string[] {
  return authorsInRecord(paper)?.authors ?? listedAuthors(paper);
}

/** Tells whether "et al." comes after the authors. */
export function hasMoreAuthors(paper: Named): boolean {
  const { authors, authorsComplete } = authorsInRecord(paper) ?? paper;
  return authors.length > 0 && !authorsComplete;
}

/** The BibTeX record of a paper if its authors are used: the list gives none, or shortens them with "et al.". */
function authorsInRecord(paper: Named): Paper['bibtex'] {
  const { bibtex, authorsComplete } = paper;
  const listed = listedAuthors(paper);
  const [first] = bibtex?.authors ?? [];
  if (bibtex === null || first === undefined) return null;
  const continues =
    !authorsComplete && bibtex.authors.length > listed.length && isSamePerson(listed[0] ?? '', first);
  return listed.length === 0 || continues ? bibtex : null;
}

/** `A. Frost`, `Frost` and `Frost, Ada` may be `Ada Frost`. */
function isSamePerson(short: string, full: string): boolean {
  const words = wordsOf(short);
  const others = wordsOf(full);
  return words.length > 0 && words.every((word) => others.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return fold(name).match(/\p{L}{2,}/gu) ?? [];
}

/** The authors, with "et al." last if the list leaves some out. */
export function authorsWithEtAl(paper: Named): readonly string[] {
  return hasMoreAuthors(paper) ? [...authorsOf(paper), etAl] : authorsOf(paper);
}
