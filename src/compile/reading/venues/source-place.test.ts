import { expect, it } from 'vitest';
import { spansOfMarkdown } from '../../../testing/cut-markdown.ts';
import { atSourcePlace } from './source-place.ts';

it.each([
  ['Frost, Ada. “A tale of ropes.” *Harbour Watch*, May 4, 2019.', 'Harbour Watch 4'],
  ['Frost, Ada. “A tale of ropes.” *Harbour Watch*.', 'Harbour Watch 3'],
  ['Frost, Ada. 2019. “A tale of ropes.” Harbour Watch.', 'Harbour Watch 2.5'],
  ['Ada Frost, “A tale of ropes,” Harbour Watch, 2019', 'Harbour Watch 3'],
  ['Ada Frost, *A tale of ropes* (Ferry Lane, 2019)', 'Ferry Lane 4'],
  ['Frost, Ada, *A tale of ropes* (Ferry Lane, 2nd rev. edn, 2008)', 'Ferry Lane 4'],
  ['*A tale of ropes* by Ada Frost (Institute of Knots, 2019)', 'Institute of Knots 4'],
  ['Frost, Ada. *A tale of ropes*. 3rd ed. W. W. Mast and Company, 2019.', 'W. W. Mast and Company 4'],
  ['[A tale of ropes](https://example.org). Ada Frost. Harbour Watch, 2019', 'Harbour Watch 3'],
  ['**Ada Frost. [A tale of ropes](https://example.org). Harbour Watch, 2019.**', 'Harbour Watch 3'],
  ['Frost A. How sailors tie their ropes. Harbour Watch. 2019.', 'Harbour Watch 3'],
  ['Frost, A. (2019). How sailors tie their ropes. Harbour Watch.', 'Harbour Watch 2.5'],
  ['Ada Frost, *A tale of ropes*, Paris, Ferry Lane, 2019', 'Ferry Lane 4'],
  ['Ada Frost – [A tale of ropes](https://example.org) – Harbour Watch, 2019', 'Harbour Watch 3'],
  ['A tale of ropes and kites. Maria Frost and Max Berg. Harbour Watch, 2019', 'Harbour Watch 3'],
  ['Ada Frost – [A tale of ropes](https://example.org) – Well Worth Reading', undefined],
  ['Frost A. Ropes of Ships. Tales of the Sea.', undefined],
  ['Ada Frost, “A tale of ropes” (Harbour Watch)', undefined],
  ['Ada Frost, “A tale of ropes,” Institute of Knots, 2019', undefined],
  ['Ada Frost, *A tale of ropes*, London, 2019', undefined],
  ['Ada Frost, *A tale of ropes*, a first reading, 2019', undefined],
  ['Ada Frost, *A tale of ropes*. Chapter Two, 2019', undefined],
])('%s: %s', (markdown, found) => {
  const spans = spansOfMarkdown(markdown).flat();
  const source = spans.find((span) => atSourcePlace(span) > 0);
  expect(source && `${source.text} ${atSourcePlace(source)}`).toBe(found);
});
