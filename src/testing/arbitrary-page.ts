import fc from 'fast-check';

const word = fc.constantFrom(
  'Serving',
  'Models',
  'at',
  'Scale',
  'GPU',
  'with',
  'Fair',
  'Queues',
  '文章',
  'naïve',
  '__proto__',
  '<b>',
  '&amp;',
  '$$',
  '`x`',
  '\\[',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
const line = fc.oneof(
  words.map((text) => `# ${text}`),
  words.map((text) => `## ${text}`),
  words.map((text) => `* ${text} (OSDI 2022) \\[[Paper](https://example.org/${text.length})]`),
  words.map((text) => `* [${text}](other.md)`),
  words.map((text) => `  * ${text} & MIT`),
  words.map((text) => `    * ${text}`),
  words.map((text) => `| ${text} | ${text} |`),
  words,
  fc.constantFrom(
    '',
    '---',
    '{% hint style="info" %}',
    '{% endhint %}',
    '{% tabs %}',
    '```',
    '<details>',
    '</details>',
    '> quote',
    '|---|---|',
    '<!--',
    '[',
    '* ',
    '1. ',
    '\t* x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
/** Pages of lines that may be entries, blocks or noise. */
export const arbitraryPage = fc.array(line, { maxLength: 25 }).map((lines) => `${lines.join('\n')}\n`);
