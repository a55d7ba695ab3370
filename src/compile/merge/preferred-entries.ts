import type { Entry } from '../entries/entry.ts';
import { isAbout } from './group-entries.ts';

/** How sure a paper is: as sure as the least certain entry that names it, in log odds. */
export function certaintyOfPaper(group: readonly Entry[]): number {
  return Math.min(...preferredOf(group).map(({ certainty }) => certainty));
}

/**
 * The entries that title and authors are taken from. A note page comes first if the list only has another
 * name for its paper.
 */
export function preferredOf(group: readonly Entry[]): readonly Entry[] {
  const notePages = notePagesIn(group);
  const listed = group.filter((entry) => entry.source === 'list' && !leadsTo(notePages, entry));
  if (listed.length > 0) return listed;
  const note = group.find(({ source }) => source === 'note page');
  const isNicknamed =
    note !== undefined && group.every((entry) => entry.source === 'note page' || !isAbout(note, entry));
  return isNicknamed ? [note, ...group.filter((entry) => entry !== note)] : group;
}

/** Tells whether the title of an entry leads to a note page of its paper: the page then speaks for both. */
function leadsTo(notePages: ReadonlySet<string>, { links }: Entry): boolean {
  return links.some(({ label, page }) => label === '' && page !== null && notePages.has(page));
}

/** The note pages among the places of one paper. */
export function notePagesIn(group: readonly Entry[]): ReadonlySet<string> {
  return new Set(group.flatMap(({ source, file }) => (source === 'note page' ? [file] : [])));
}
