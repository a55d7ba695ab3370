/** Text of one kind that a page can be made of, as long as one likes: some kinds stall compilers. */
export interface Family {
  readonly name: string;
  /** A page of so many parts. */
  readonly page: (parts: number) => string;
  /** How many parts a page is measured with, and with half of which. */
  readonly parts: number;
}

/** A family that repeats a part behind the beginning of an entry. */
function repeated(name: string, part: string, parts: number): Family {
  return { name, parts, page: (count) => `# A\n\n* Title of it, ${part.repeat(count)}\n` };
}

/** A family whose parts differ by their number, below a heading. */
function numbered(name: string, part: (number: number) => string, parts: number): Family {
  return {
    name,
    parts,
    page: (count) => `# A\n\n${Array.from({ length: count }, (_, number) => part(number)).join('\n')}\n`,
  };
}

/** What a compiler must read in a time that grows no faster than the page. */
export const families: readonly Family[] = [
  repeated('brackets', '(a) ', 2_000),
  repeated('commas', 'word, ', 8_000),
  repeated('sentences', 'Words and words. ', 8_000),
  repeated('headers of the host', '\n> For the complete documentation index, see [llms.txt](x)', 8_000),
  repeated('elements left open', '\n\n<div>\n\n', 4_000),
  repeated('end tags of nothing', '\n\n<div>\n\n</span>\n\n', 4_000),
  repeated('tags below HTML', '\n\n<div>\n{% hint %}\n\n{% endhint %}\n</div>\n', 4_000),
  repeated(
    'entries of one title',
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
