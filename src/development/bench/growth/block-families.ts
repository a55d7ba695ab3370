import type { Family } from './families.ts';
import { nameOf, numbered, onePage, repeated, series, wordOf } from './make-family.ts';

const entry = (number: number) =>
  `* Paper ${wordOf(number)}: A Study of Tides (OSDI 2020) [[paper](https://example.org/${number})]`;

/** Headings, lists, tables, code, HTML and the other blocks of a page. */
export const blockFamilies: readonly Family[] = [
  onePage('equal headings', 12_000, (count) => '## Same\n\n'.repeat(count)),
  numbered('equal headings with entries', (number) => `## Same\n\n${entry(number)}\n`, 4_000),
  numbered('similar headings', (number) => `## Same ${number}\n`, 12_000),
  numbered(
    'headings like the anchors of others',
    (number) => `## Same${number % 2 ? ` ${number >> 1}` : ''}\n`,
    12_000,
  ),
  numbered('nested items', (number) => `${'  '.repeat(number % 20)}* item ${number}`, 4_000),
  numbered('soft lines', (number) => `Title ${wordOf(number)} (OSDI 2020) and more`, 8_000),
  onePage(
    'soft lines of an item',
    8_000,
    (count) => `* Title\n${series(count, (number) => `  line ${wordOf(number)} goes on`)}`,
  ),
  numbered('tables', (number) => `| a | b |\n|---|---|\n| t${number} | x |\n`, 2_000),
  numbered(
    'rows',
    (number) =>
      `${number === 0 ? '| Title | Venue |\n| --- | --- |\n' : ''}| [Tide ${number}](https://arxiv.org/abs/2201.${10_000 + number}) | OSDI 2020 |`,
    4_000,
  ),
  onePage(
    'ragged rows',
    6_000,
    (count) => `| a | b |\n|---|---|\n${series(count, (number) => `${'| x '.repeat(number % 7)}|`)}`,
  ),
  onePage(
    'footnotes',
    3_000,
    (count) =>
      `${series(count, (number) => `* Title ${wordOf(number)} here[^${number}] (OSDI 2020)`)}\n\n${series(count, (number) => `[^${number}]: A note ${number}`)}`,
  ),
  onePage(
    'link definitions',
    5_000,
    (count) =>
      `${series(count, (number) => `[r${number}]: https://example.org/${number}`)}\n\n${series(count, (number) => `* [Title ${wordOf(number)}][r${number}]`)}`,
  ),
  numbered('definition lists', (number) => `Term ${number}\n: text ${wordOf(number)}\n`, 3_000),
  numbered('blockquotes', () => '> quote\n', 6_000),
  // Fewer fit into V8's young generation, which would make half of them cheap.
  numbered('code blocks', () => '```\ncode\n```\n', 12_000),
  numbered('code blocks without an end', (number) => `\`\`\`\ncode\n\n## ${nameOf(number)}\n`, 3_000),
  numbered('comments', (number) => `<!-- ${wordOf(number)} -->\n\n${entry(number)}\n`, 3_000),
  numbered('comments without an end', (number) => `<!-- ${wordOf(number)}\n\n## H\n`, 3_000),
  numbered('formulas', (number) => `$$x_{${number}}$$\n`, 2_000),
  onePage('letters of a formula', 200_000, (count) => `$$${'a'.repeat(count)}$$`),
  numbered('HTML paragraphs', () => '<div>\n\ntext\n\n</div>\n', 3_000),
  repeated('unclosed elements', '\n\n<div>\n\n', 4_000),
  repeated('unmatched end tags', '\n\n<div>\n\n</span>\n\n', 4_000),
  onePage(
    'HTML rows',
    3_000,
    (count) =>
      `<table>\n${series(count, (number) => `<tr><td>Title ${wordOf(number)}</td><td>OSDI 2020</td></tr>`)}\n</table>`,
  ),
  numbered(
    'details',
    (number) => `<details>\n<summary>${wordOf(number)}</summary>\n\n${entry(number)}\n\n</details>\n`,
    2_000,
  ),
  repeated('GitBook export headers', '\n> For the complete documentation index, see [llms.txt](x)', 8_000),
  numbered('GitBook hints', () => '{% hint style="info" %}\ntext\n{% endhint %}\n', 4_000),
  onePage(
    'GitBook blocks without an end',
    4_000,
    (count) => `${'{% hint style="info" %}\n'.repeat(count)}text`,
  ),
  repeated('tags below HTML', '\n\n<div>\n{% hint %}\n\n{% endhint %}\n</div>\n', 4_000),
];
