import { expect, it } from 'vitest';
import { cutMarkdown } from '../../../testing/cut-markdown.ts';

it.each([
  ['Frost, Ada. “A tale of ropes.” *Harbour Watch*, 2019.', 'quoted: A tale of ropes. | Harbour Watch'],
  ['Ada Frost (2019), *A tale of ropes*, Mast House.', 'emphasis: A tale of ropes | Mast House'],
  ['Frost, A. 2019. [A tale of ropes](https://example.org). Watch.', 'link: A tale of ropes | Watch'],
  [
    'Ada Frost, [*A tale of ropes*](https://example.org) (Mast House)',
    'emphasis: A tale of ropes | Mast House',
  ],
  [
    '*A tale of ropes* by Ada Frost and Max Berg (Mast House, 2019)',
    'emphasis: A tale of ropes | Mast House',
  ],
  ['[A tale of ropes](https://example.org). A. Frost. Watch, 2019', 'link: A tale of ropes | Watch'],
  ['[A tale of ropes](https://example.org), Ada Frost and Max Berg, Watch', 'link: A tale of ropes | Watch'],
  ['[A tale of ropes](https://example.org), Ada Frost, *Watch*, 2019', 'link: A tale of ropes | Watch'],
  [
    '[Ada Frost, *A tale of ropes*, Mast House, 2019](https://example.org)',
    'emphasis: A tale of ropes | Mast House',
  ],
  ['Frost, Ada, 1937–1938. *A tale of ropes*, Mast House', 'emphasis: A tale of ropes | Mast House'],
  ['**Ada Frost.** *A tale of ropes*, Mast House', 'emphasis: A tale of ropes | Mast House'],
  ['“A tale of ropes.” Harbour Watch, 2019.', 'quoted: A tale of ropes. | Harbour Watch'],
  ['Ada “Kite” Frost, *A tale of ropes*, Mast House', null],
  ['How ropes are made: “a tale of ropes,” Harbour Watch', null],
  ['*A tale of ropes* for the patient reader (Mast House)', null],
  ['A tale of ropes, Harbour Watch, 2019', null],
])('%s: %s', (markdown, cited) => {
  const { atoms, text, citedTitle } = cutMarkdown(markdown);
  const words = (from: number, to: number) => text.text.slice(atoms[from]?.start, atoms[to]?.end);
  const found =
    citedTitle === null
      ? null
      : `${citedTitle.setAs}: ${words(citedTitle.first, citedTitle.last)} | ${words(citedTitle.next, citedTitle.next)}`;
  expect(found).toBe(cited);
});
