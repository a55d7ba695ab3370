import { betweenCanaries, canary } from './canary-texts.ts';
import { hostileImages, pageOfImages } from './hostile-images.ts';
import { type HostilePage, wholeText } from './hostile-page.ts';
import { pagesOfBlocks } from './pages-of-blocks.ts';
import { pagesOfMarkup } from './pages-of-markup.ts';
import { pagesOfWords } from './pages-of-words.ts';

/** All hostile pages. */
export const hostilePages: readonly HostilePage[] = [...pagesOfMarkup, ...pagesOfBlocks, ...pagesOfWords];

/** Names of pages that links must escape, or that differ only in their Unicode form. */
export const oddNames = [
  'a page.md',
  '(b).md',
  '100%.md',
  'c#d.md',
  '-e.md',
  'F.MD',
  'e\u0301.md',
  '\u00e9.md',
];

/** A table of contents that names missing, foreign and unsafe pages, and one page again. */
export const summaryWithSlips = [
  '* [Front](README.md)',
  '* [Page](page.md)',
  '\t* [Again](page.md)',
  '* [Gone](gone.md)',
  '* [Out](../../outside.md)',
  '* [Script](javascript:hit())',
  '* [Empty]()',
  '* A group',
  '* [Contents](SUMMARY.md)',
].join('\n');

/** A page in each encoding and with each line end, and pages without text. */
const pagesOfBytes: Readonly<Record<string, string | Uint8Array>> = {
  'wide-letters.md': Buffer.from(`\uFEFF${betweenCanaries('words in wide letters')}`, 'utf16le'),
  'latin-letters.md': Buffer.from(betweenCanaries('a caf\xe9 in Latin letters'), 'latin1'),
  'carriage-returns.md': betweenCanaries('words in lines').replaceAll('\n', '\r'),
  'blanks.md': ' \n\t\n  \n',
  'front-matter.md': '---\ndescription: of nothing\n---\n',
};

/** A list of all hostile pages, images and names: the files by path. */
export const hostileFiles: Readonly<Record<string, string | Uint8Array>> = {
  'README.md': `# Hostile Pages\n\n${oddNames.map((name) => `* [x](${encodeURIComponent(name)})\n`).join('')}`,
  'SUMMARY.md': summaryWithSlips,
  'page.md': canary('A Page Canary'),
  'images.md': betweenCanaries(pageOfImages),
  ...pagesOfBytes,
  ...Object.fromEntries(oddNames.map((name, index) => [name, canary(`A Canary of Name ${index}`)])),
  ...Object.fromEntries(hostilePages.map((page, index) => [`hostile-${index}.md`, wholeText(page)])),
  ...hostileImages,
};
