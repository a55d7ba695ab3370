/** A kind of text, repeated to any length, that might make a compiler slow. */
export interface Family {
  readonly name: string;
  /** Creates a page with the given number of parts. */
  readonly page: (parts: number) => string;
  /** The number of parts to measure with; half of it is measured too. */
  readonly parts: number;
}

/** A family that repeats a part after the beginning of an entry. */
function repeated(name: string, part: string, parts: number): Family {
  return { name, parts, page: (count) => `# A\n\n* Title of it, ${part.repeat(count)}\n` };
}

/** A family of numbered parts below a heading. */
function numbered(name: string, part: (number: number) => string, parts: number): Family {
  return {
    name,
    parts,
    page: (count) => `# A\n\n${Array.from({ length: count }, (_, number) => part(number)).join('\n')}\n`,
  };
}

/** Texts whose compile time must not grow faster than linearly. */
export const families: readonly Family[] = [
  repeated('brackets', '(a) ', 2_000),
  repeated('commas', 'word, ', 8_000),
  repeated('sentences', 'Words and words. ', 8_000),
  repeated('GitBook export headers', '\n> For the complete documentation index, see [llms.txt](x)', 8_000),
  repeated('unclosed elements', '\n\n<div>\n\n', 4_000),
  repeated('unmatched end tags', '\n\n<div>\n\n</span>\n\n', 4_000),
  repeated('tags below HTML', '\n\n<div>\n{% hint %}\n\n{% endhint %}\n</div>\n', 4_000),
  repeated(
    'entries with one title',
    '\n* [The Same Title](https://example.org/x) by Ada Frost, OSDI 2020',
    4_000,
  ),
  numbered(
    'entries',
    (number) => `* Paper ${number}: A Study of Tides (OSDI 2020) [[paper](https://example.org/${number})]`,
    4_000,
  ),
  numbered(
    'rows',
    (number) =>
      `${number === 0 ? '| Title | Venue |\n| --- | --- |\n' : ''}| [Tide ${number}](https://arxiv.org/abs/2201.${10_000 + number}) | OSDI 2020 |`,
    4_000,
  ),
  numbered('formulas', (number) => `$$x_{${number}}$$\n`, 2_000),
];
