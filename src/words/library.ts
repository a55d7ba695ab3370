import { counted } from './count.ts';

export const starProgressTags = 'Star, progress and tags';
export const addTag = 'Add a tag…';
export const addOwnTag = 'Add a tag of your own';
export const privateNote = 'Private note';
export const writeNote = 'Write a private note…';

export const staysHere = 'It stays in this browser. Nobody else can see it, and nothing of it is sent anywhere.';
export const nothingYet = 'Nothing yet. Star a paper, mark it to read, tag it or write a note: it is kept here.';
export const exportPapers = 'Export the papers';

/** Names the button that takes one of the reader's own tags away. */
export function removeTag(tag: string): string {
  return `Remove tag ${tag}`;
}

/** How many papers of the library the list does not have any more. */
export function lost(count: number): string {
  return `${counted(count, 'paper')} ${count === 1 ? 'is' : 'are'} not in this list any more, and kept`;
}
