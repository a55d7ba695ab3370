const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Slips are made in words of this many letters or more: in shorter ones they make other words. */
const shortest = 4;

type Slip = (word: string, at: number, random: () => number) => string;

const slips: readonly Slip[] = [changeOver, leaveOut, double, hitNeighbour];

/** Makes one slip of the fingers in one of the words of a text: two letters changed over, one left out, one typed twice, or the key beside it. Null when all words are too short or not of plain letters. */
export function mistype(text: string, random: () => number): string | null {
  const words = text.split(' ');
  const long = words.flatMap((word, place) =>
    word.length >= shortest && /^[a-z]+$/.test(word) ? [place] : [],
  );
  const place = long[Math.floor(random() * long.length)];
  const slip = slips[Math.floor(random() * slips.length)];
  const word = words[place ?? -1];
  if (place === undefined || slip === undefined || word === undefined) return null;
  const mistyped = slip(word, Math.floor(random() * (word.length - 1)), random);
  return mistyped === word ? null : words.with(place, mistyped).join(' ');
}

function changeOver(word: string, at: number): string {
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
}

function leaveOut(word: string, at: number): string {
  return `${word.slice(0, at)}${word.slice(at + 1)}`;
}

function double(word: string, at: number): string {
  return `${word.slice(0, at + 1)}${word.slice(at)}`;
}

function hitNeighbour(word: string, at: number, random: () => number): string {
  const row = rows.find((keys) => keys.includes(word.charAt(at))) ?? '';
  const key = row.indexOf(word.charAt(at));
  const beside = [row.charAt(key - 1), row.charAt(key + 1)].filter((letter) => letter !== '');
  return `${word.slice(0, at)}${beside[Math.floor(random() * beside.length)] ?? ''}${word.slice(at + 1)}`;
}
