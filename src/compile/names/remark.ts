/** In characters. Shorter texts take so little time that looking for names in them does no harm. */
const minLength = 160;

/**
 * Tells whether a text is so long and has so many words in lower case, more than two of three, that it holds
 * no names, venue, organisation or date: whoever looks for these need not read it.
 */
export function isRemark(text: string): boolean {
  if (text.length < minLength) return false;
  let words = 0;
  let small = 0;
  for (const word of text.split(' ')) {
    const first = word.charAt(0);
    if (first === first.toUpperCase() && first === first.toLowerCase()) continue;
    words++;
    if (first === first.toLowerCase()) small++;
  }
  return small * 3 > words * 2;
}
