const asciiText = /^\p{ASCII}*$/u;

/** Folds case, width and diacritics, so that "Café", "CAFE" and "ｃａｆｅ" compare equal. */
export function fold(text: string): string {
  if (asciiText.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The letters and digits of a text, folded: two titles with the same key are the same title. */
export function titleKey(title: string): string {
  const folded = fold(title);
  return asciiText.test(folded) ? folded.replace(/[^a-z0-9]+/g, '') : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
