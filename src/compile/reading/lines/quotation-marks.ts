const noGuillemets: ReadonlyMap<number, string> = new Map();

/**
 * What each guillemet of a text does: the first opens, `»Knoten«` in German and `« Nœuds »` elsewhere; those of one
 * kind alternate, `»Solmut»`.
 */
export function guillemetsIn(text: string): ReadonlyMap<number, string> {
  if (!/[«»]/u.test(text)) return noGuillemets;
  const all = [...text.matchAll(/[«»]/gu)];
  const [first] = all;
  const isOneKind = all.every(({ 0: mark }) => mark === first?.[0]);
  // One alone has lost its partner.
  const opening = all.length === 1 ? '«' : first?.[0];
  return new Map(
    all.map(({ 0: mark, index }, at) => [
      index,
      (isOneKind && all.length > 1 ? at % 2 === 0 : mark === opening) ? '"' : '”',
    ]),
  );
}

/**
 * `‘A Title of Some Words’`, as lawyers and Britons quote: an apostrophe inside a word does not count as one.
 */
const singleQuoted =
  /(?<=^|[\s([*_“"])['‘](?=[\p{L}\p{N}])(?!\d{2}(?![\d\p{L}]))((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))+)['’](?=[\s.,;:)*_]|$)/gu;

/** The single quotes around several words. */
export function singleQuotes(text: string): { at: number; token: string }[] {
  if (!/['‘]/u.test(text)) return [];
  return [...text.matchAll(singleQuoted)].flatMap(({ 0: found, 1: words = '', index }) =>
    /\s\S+\s/u.test(words)
      ? [
          { at: index, token: '"' },
          { at: index + found.length - 1, token: '”' },
        ]
      : [],
  );
}
