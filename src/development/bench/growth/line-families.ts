import type { Family } from './families.ts';
import { onePage, repeated, series, wordOf } from './make-family.ts';

/** What a line may hold many of. The parser refuses some of them above a number of parts, with a diagnostic. */
export const lineFamilies: readonly Family[] = [
  repeated('numbers', '1,', 8_000),
  repeated('years', '2020 ', 8_000),
  repeated('commas', 'word, ', 8_000),
  repeated('colons', 'k: v ', 8_000),
  repeated('sentences', 'Words and words. ', 8_000),
  repeated('hyphens', 'a-', 16_000),
  repeated('quotation marks', '"a" ', 8_000),
  repeated('brackets', '(a) ', 4_000),
  repeated('brackets without an end', '(a ', 8_000),
  onePage('nested brackets', 12_000, (count) => `* T ${'('.repeat(count)}a${')'.repeat(count)}`),
  onePage('nested square brackets', 3_900, (count) => `* T ${'['.repeat(count)}a${']'.repeat(count)}`),
  onePage(
    'links',
    3_900,
    (count) => `* Title ${series(count, (number) => `[l${number}](https://example.org/${number})`, ' ')}`,
  ),
  repeated('links without an end', '[a](<b', 1_480),
  repeated('addresses', 'https://example.org/x ', 6_000),
  repeated('beginnings of addresses', 'www.', 16_000),
  repeated('e-mail addresses', 'a@', 16_000),
  repeated('emphasis', '*a* **b** ', 1_900),
  repeated('emphasis without an end', '*a **a ', 1_900),
  repeated('emphasis in paragraphs', '*a **a `b _c \n\n', 3_000),
  repeated('code spans', '`a` ', 3_900),
  repeated('entities', '&amp;', 16_000),
  repeated('ampersands', '&', 50_000),
  repeated('inline HTML', '<b>x</b> ', 6_000),
  onePage(
    'attributes',
    6_000,
    (count) => `<div ${series(count, (number) => `a${wordOf(number)}="x"`, ' ')}>\n\ntext\n\n</div>`,
  ),
  repeated('GitBook tags in a line', '{% x %} ', 4_000),
  repeated('beginnings of GitBook tags', '{%', 50_000),
  repeated('letters of a word', 'a', 400_000),
  repeated('marks on a letter', '\u0301', 100_000),
  repeated('Chinese', '文章', 20_000),
  repeated('emoji', '👩‍💻 ', 6_000),
];
