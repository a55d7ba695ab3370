/**
 * Characters that set the direction of the text around them: one of them can make a whole row read backwards. What
 * needs a direction, the app isolates.
 */
const bidiControl = /\p{Bidi_Control}/u;
const bidiControls = new RegExp(bidiControl, 'gu');
const zeroWidth = /[\u200b\u2060\ufeff]/gu;
/** Those worth a word to the maintainer: a single mark, as right-to-left text may have, changes no other text. */
const invisible = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u;

/** Whether a text has characters that set the direction of the text around them. */
export function hasBidiControls(text: string): boolean {
  return bidiControl.test(text);
}

/** A text without characters that set its direction. No text of a list has them. */
export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '');
}

/** A text without characters that set its direction or have no width. */
export function withoutInvisible(text: string): string {
  return withoutBidiControls(text).replace(zeroWidth, '');
}

/** Whether a text has characters that cannot be seen and that its maintainer should know of. */
export function hasInvisible(text: string): boolean {
  return invisible.test(text);
}
