/** Draws words as a language does: the word of rank n comes up about 1/n as often as the first. */
export interface Vocabulary {
  word(): string;
  words(count: number): string;
}

const syllables = [
  'ba',
  'co',
  'di',
  'fu',
  'ga',
  'he',
  'jo',
  'ka',
  'lu',
  'mi',
  'no',
  'pra',
  'que',
  'ri',
  'sta',
  'te',
  'vo',
  'xi',
  'ly',
  'zen',
] as const;

/** Makes a vocabulary of invented words over a source of numbers. */
export function createVocabulary(random: () => number, size = 6000): Vocabulary {
  const all = Array.from({ length: size }, (_, rank) => spell(rank));
  let sum = 0;
  const upTo = all.map((_, rank) => {
    sum += 1 / (rank + 1);
    return sum;
  });
  const word = () => all[firstAtLeast(upTo, random() * sum)] ?? '';
  return { word, words: (count) => Array.from({ length: count }, word).join(' ') };
}

/** The rank written in syllables, so that no two words are the same. */
function spell(rank: number): string {
  let rest = rank + syllables.length;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
}

function firstAtLeast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
