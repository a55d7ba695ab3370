/** Texts shorter than this are read quickly anyway. */
const minLength = 160;

/**
 * Tells at first sight that words are a remark: a long run of them, two of three words in lower case. Names,
 * venues, organisations and dates are never such runs, and need not be looked for.
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
