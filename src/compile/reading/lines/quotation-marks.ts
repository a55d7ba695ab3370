import { pattern } from '../../patterns/pattern.ts';

const noGuillemets: ReadonlyMap<number, string> = new Map();

/**
 * Whether each guillemet of a text opens or closes. The first opens: `»Knoten«` in German, `« Nœuds »`
 * elsewhere; those of one kind alternate, `»Solmut»`.
 */
export function guillemetsIn(text: string): ReadonlyMap<number, string> {
  if (!/[«»]/u.test(text)) return noGuillemets;
  const all = [...text.matchAll(/[«»]/gu)];
  const [first] = all;
  const isOneKind = all.every(({ 0: mark }) => mark === first?.[0]);
  // A single one has lost its partner.
  const opening = all.length === 1 ? '«' : first?.[0];
  return new Map(
    all.map(({ 0: mark, index }, at) => [
      index,
      (isOneKind && all.length > 1 ? at % 2 === 0 : mark === opening) ? '"' : '”',
    ]),
  );
}

/** `‘A Title of Some Words’`, as lawyers and Britons quote: apostrophes inside words do not count. */
const singleQuoted = pattern('gu')`
  (?<=^|[\s([*_“"])['‘](?=[\p{L}\p{N}])(?!\d{2}(?![\d\p{L}]))((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))+)
  ['’](?=[\s.,;:)*_]|$)`;

/** ‘‘A Title’’, ``A Title'': two single marks for a double one, as typesetters and TeX write it. */
const doubled = /(?<=^|[\s([])(?:‘‘|``|'')(?=[\p{L}\p{N}])[^\n]{3,300}?(?:’’|'')/gu;

/** The single quotes around several words, and pairs of single quotes that stand for a double one. */
export function singleQuotes(text: string): { at: number; length: number; token: string }[] {
  if (!/['‘]/u.test(text)) return [];
  const pair = (index: number, found: string, length: number) => [
    { at: index, length, token: '"' },
    { at: index + found.length - length, length, token: '”' },
  ];
  const inPairs = [...text.matchAll(doubled)].flatMap(({ 0: found, index }) => pair(index, found, 2));
  if (inPairs.length > 0) return inPairs;
  return [...text.matchAll(singleQuoted)].flatMap(({ 0: found, 1: words = '', index }) =>
    /\s\S+\s/u.test(words) ? pair(index, found, 1) : [],
  );
}
