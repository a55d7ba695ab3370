import { formatCount, formatNumber } from './count.ts';

export const starAndStatus = 'Star and reading status';
export const ownTags = 'Tags of your own';
export const addTag = 'Add a tag…';
export const addOwnTag = 'Add a tag of your own';
export const privateNote = 'Your note';
export const writeNote = 'Write a note…';

/** What the reader has written about a paper, as the label of the button that shows it: `2 tags, note`. */
export function tagsAndNote(tags: number, hasNote: boolean): string {
  const parts = [...(tags === 0 ? [] : [formatCount(tags, 'tag')]), ...(hasNote ? ['note'] : [])];
  return parts.length === 0 ? 'Tags, note' : parts.join(', ').replace(/^n/u, 'N');
}

export const staysHere = 'It stays in this browser: nobody else can see it.';
export const byMark = 'Papers by star, status and note';
export const nothingYet =
  'Nothing yet. Star a paper, mark it to read, tag it or write a note: it is saved here.';

/** The label of the button that removes one of the reader's own tags. */
export function removeTag(tag: string): string {
  return `Remove tag ${tag}`;
}

/** Says that a paper can have no more tags. */
export function mostTags(count: number): string {
  return `No more than ${formatNumber(count)} tags`;
}

/** Counts the papers that are not named. */
export function moreUnlisted(count: number): string {
  return `and ${formatNumber(count)} more, which a backup has too`;
}

/** Says how many papers of the library the list no longer has. */
export function noLongerListed(count: number): string {
  return `${formatCount(count, 'paper')} ${count === 1 ? 'is' : 'are'} no longer in this list; what you saved about ${count === 1 ? 'it' : 'them'} is kept`;
}

export const progress = 'Reading status';
export const mixed = 'Mixed';
export const notMarked = 'No status';

export const importBackup = 'Import a backup…';
export const deleteAll = 'Delete all';
export const confirmImport = 'Import';
export const cancelImport = 'Cancel';
export const undo = 'Undo';

/** The effect of importing a backup. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What importing a backup would change. */
export function wouldImport({ added, changed, same }: Changes): string {
  return `Importing this backup would add ${formatCount(added, 'paper')}, change ${formatNumber(changed)} and leave ${formatNumber(same)} unchanged.`;
}

/** Counts the entries of a backup that cannot be imported. */
export function leftOut(count: number): string {
  return `${formatNumber(count)} of its entries cannot be read and would be left out.`;
}

/** Counts the entries of a backup that are larger than what can be typed. */
export function shortened(count: number, noteLength: number, tags: number): string {
  const has = count === 1 ? 'entry has' : 'entries have';
  return `${formatNumber(count)} ${has} more than ${formatNumber(noteLength)} characters of notes, more than ${formatNumber(tags)} tags or a longer tag than fits: the rest would be left out. The file is not changed.`;
}

/** What importing a backup has changed. */
export function imported({ added, changed, same }: Changes): string {
  return `Imported: ${formatCount(added, 'paper')} added, ${formatNumber(changed)} changed, ${formatNumber(same)} unchanged.`;
}

/** Counts the papers whose stars, reading status, tags and private notes were deleted, and the saved views. */
export function deleted(papers: number, views: number): string {
  const alsoViews = views === 0 ? '' : ` and ${formatCount(views, 'saved view')}`;
  return `Deleted your data for ${formatCount(papers, 'paper')}${alsoViews}.`;
}

/* Why a file cannot be imported. */

export const fileUnreadable = 'This file could not be read.';
export const fileTooLarge = 'This file is too large for a library.';
export const fileNoLibrary = 'This file is not a backup of a library.';
export const fileNewer = 'This backup is from a newer version of this page. Reload the page and try again.';

/** Why the library cannot be stored. */
export const storageErrors = {
  refused:
    'This browser does not let the page save anything: your stars, reading status, tags and notes will be lost when you leave.',
  full: 'This browser has no room left for your library: your latest changes will be lost when you leave.',
  failed: 'Your latest changes to the library could not be saved.',
  newer:
    'Your library was saved by a newer version of this page. Here it can be read, but not changed. Reload to get that version.',
} as const;

export const saveUnreadable = 'Save what cannot be read';
export const askDelete = 'Delete it…';
export const deleteForGood = 'Delete it for good';
export const undone = 'Undone.';
export const notSavedYet = 'Not saved yet.';

/** Counts the entries of the library that could not be read. */
export function unreadable(count: number): string {
  const entries =
    count === 1 ? '1 entry of your library is' : `${formatNumber(count)} entries of your library are`;
  return `${entries} damaged and cannot be read. Nothing is changed or overwritten.`;
}

/** Says that the browser has deleted what was stored, and how many papers that were. */
export function lost(count: number): string {
  return `This browser has deleted your library of ${formatCount(count, 'paper')}, perhaps to save room. If you have a backup, import it.`;
}

export const noteOfOtherTab = 'This note was also changed in another tab: both texts are kept.';
