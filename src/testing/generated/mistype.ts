const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Words shorter than this are left alone: a typo would turn them into other words. */
const minLength = 4;

type TypoMaker = (word: string, at: number, random: () => number) => string;

const typoMakers: readonly TypoMaker[] = [swapLetters, dropLetter, doubleLetter, hitNeighbourKey];

/**
 * Makes one typo in one of a text's words: swaps two letters, drops one, doubles one or replaces one by a
 * neighbouring key. Null if the typo changes nothing or all words are too short or not lower-case ASCII.
 */
export function mistype(text: string, random: () => number): string | null {
  const words = text.split(' ');
  const eligible = words.flatMap((word, index) =>
    word.length >= minLength && /^[a-z]+$/.test(word) ? [index] : [],
  );
  const index = eligible[Math.floor(random() * eligible.length)];
  const makeTypo = typoMakers[Math.floor(random() * typoMakers.length)];
  const word = words[index ?? -1];
  if (index === undefined || makeTypo === undefined || word === undefined) return null;
  const mistyped = makeTypo(word, Math.floor(random() * (word.length - 1)), random);
  return mistyped === word ? null : words.with(index, mistyped).join(' ');
}

function swapLetters(word: string, at: number): string {
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
}

function dropLetter(word: string, at: number): string {
  return `${word.slice(0, at)}${word.slice(at + 1)}`;
}

function doubleLetter(word: string, at: number): string {
  return `${word.slice(0, at + 1)}${word.slice(at)}`;
}

function hitNeighbourKey(word: string, at: number, random: () => number): string {
  const row = rows.find((keys) => keys.includes(word.charAt(at))) ?? '';
  const key = row.indexOf(word.charAt(at));
  const beside = [row.charAt(key - 1), row.charAt(key + 1)].filter((letter) => letter !== '');
  return `${word.slice(0, at)}${beside[Math.floor(random() * beside.length)] ?? ''}${word.slice(at + 1)}`;
}
