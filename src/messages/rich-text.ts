export const contents = 'Contents';
export const contentsOfNotes = 'Contents of the notes';
export const picture = 'Picture';
const aPicture = 'the picture';

/** The text equivalent of a callout's colour; informational callouts have none. */
export const hints: ReadonlyMap<string, string> = new Map([
  ['warning', 'Warning'],
  ['danger', 'Danger'],
  ['success', 'Success'],
]);

/**
 * The label of the button that enlarges a picture with some caption or alternative text, which may be empty.
 */
export function enlarge(words: string): string {
  return `Enlarge ${words || aPicture}`;
}
