import { expect, test } from 'vitest';
import { splitAuthors } from './split-authors.ts';

test.each([
  ['Ada Frost, Max Berg and Nia Moss', ['Ada Frost', 'Max Berg', 'Nia Moss']],
  ['Frost, A.; Berg, M. J.', ['Frost, A.', 'Berg, M. J.']],
  ['McCarty, Willard', ['McCarty, Willard']],
  ['Ziv, Lempel', ['Ziv', 'Lempel']],
  ['Berg and Grant', ['Berg', 'Grant']],
  ['[美]科弗,[英]托马斯', ['科弗', '托马斯']],
  ['理查德·J.拉森,莫里森·马克思', ['理查德·J.拉森', '莫里森·马克思']],
  ['Frost, Ada, and Max Berg', ['Frost, Ada', 'Max Berg']],
  ['Frost III, Ada T.', ['Frost III, Ada T.']],
  ['Frost, G. Steven, and Max Berg', ['Frost, G. Steven', 'Max Berg']],
  ['Frost, A. Berg, and Max Oak', ['Frost', 'A. Berg', 'Max Oak']],
  ['FROST, Z., AND J. BERG', ['FROST, Z.', 'J. BERG']],
  ['Frost‐Berg, Ada, and Max Oak', ['Frost‐Berg, Ada', 'Max Oak']],
  ['Kalra, Goel, Dhawan, Sharma', ['Kalra', 'Goel', 'Dhawan', 'Sharma']],
  ['Frost, Ada, Berg, Maximilian', ['Frost, Ada', 'Berg, Maximilian']],
  ['Ada Frost et al.', ['Ada Frost']],
  ["d'Oak Hill, A. B., d'Elm, C., & L'Ash, D.", ["d'Oak Hill, A. B.", "d'Elm, C.", "L'Ash, D."]],
  ['D’Elm, C., ’t Zand, B.', ['D’Elm, C.', '’t Zand, B.']],
  ["Ada d'Elm, Max Berg", ["Ada d'Elm", 'Max Berg']],
  ['Frost, A., Berg, M. B., ... & Hill, O.', ['Frost, A.', 'Berg, M. B.', 'Hill, O.']],
  ['Frost, A., … & Hill, O. K.', ['Frost, A.', 'Hill, O. K.']],
  ['Frost, A., Berg, M. B., … Hill, O. K.', ['Frost, A.', 'Berg, M. B.', 'Hill, O. K.']],
  ['Frost, A., & Di Moor Lake, C.', ['Frost, A.', 'Di Moor Lake, C.']],
  ['Moor Lake, A. J., Berg, M. & Hill, O.', ['Moor Lake, A. J.', 'Berg, M.', 'Hill, O.']],
  ['Frost, Matthew. and Max Berg', ['Frost, Matthew', 'Max Berg']],
  ['Lee, Monica, & Hill, O. L.', ['Lee, Monica', 'Hill, O. L.']],
  ['& Hill, O. K.', ['Hill, O. K.']],
  ['Frost-y-Berg C, Stone G', ['Frost-y-Berg C', 'Stone G']],
  ['Ada Frost, ..., Max Berg', ['Ada Frost', 'Max Berg']],
])('%s', (printed, authors) => {
  expect(splitAuthors(printed)).toEqual(authors);
});
