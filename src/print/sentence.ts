/** Ends a part of a printed paragraph as a sentence; empty when it says nothing. */
export function sentence(text: string): string {
  const said = text.trim();
  return said === '' || /[.?!…。？！]["'”’)\]]?$/u.test(said) ? said : `${said}.`;
}

/** Writes names one after the other, so many at most and how many there are besides: `Ada Lovelace, Jan Berg, and 3 others`. */
export function namesInWords(
  names: readonly string[],
  most: number,
  others: (count: number) => string,
): string {
  return names.length <= most + 1
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')}, ${others(names.length - most)}`;
}
