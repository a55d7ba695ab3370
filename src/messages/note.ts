export const contents = 'Contents';
export const contentsOfNotes = 'Contents of the notes';
export const picture = 'Picture';
const aPicture = 'the picture';

/** What the colour of a hint says; one that merely informs needs no word. */
export const hints: ReadonlyMap<string, string> = new Map([
  ['warning', 'Warning'],
  ['danger', 'Danger'],
  ['success', 'Success'],
]);

/** Names the button that shows a picture large; its own words may be empty. */
export function enlarge(words: string): string {
  return `Enlarge ${words || aPicture}`;
}
