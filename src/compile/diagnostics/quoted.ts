/** Longest words of a list that a message repeats, in characters. */
const longest = 80;
/** An address is repeated in full as far as anybody would read it. */
const longestAddress = 300;

/** Words of a list as a message repeats them: in quotes, on one line, cut where they are long. */
export function quoted(words: string): string {
  return `“${cut(words.replace(/\s+/gu, ' ').trim(), longest)}”`;
}

/** An address as a message repeats it. */
export function short(address: string): string {
  return cut(address, longestAddress);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
