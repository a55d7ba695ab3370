import { expect, it } from 'vitest';
import { spansOfMarkdown } from '../../../testing/cut-markdown.ts';
import { scoreByMarks } from './host-after-in.ts';

it.each([
  ['A chapter. In Elm, Max (ed.), Knots: A Reader, 12–40. Leiden: Brill.', 'Knots: A Reader'],
  ['“A chapter,” in Max Elm, ed., Knots of the Coast (Brill, 2001).', 'Knots of the Coast'],
  ['“A chapter,” in *Ropes and Cargoes, 1730-1807* (Brill, 2006).', 'Ropes and Cargoes, 1730-1807'],
  ['“A chapter.” In Ropes and Nets: A Reader, edited by Max Elm, 12–40.', 'In Ropes and Nets: A Reader'],
  [
    'A chapter. In Ropes, nets and sails: a reader (pp. 12–40). Mast House.',
    'In Ropes, nets and sails: a reader',
  ],
  ['“A chapter,” in Ropes, Nets and Sails, 12–40', 'in Ropes, Nets and Sails'],
  ['“A chapter,” in [Ropes: A Reader](https://example.org), 2019', 'in Ropes: A Reader'],
  ['“Slow Ropes” in Harbours: A Reader, 2019', undefined],
  ['A sentence. In ropes, nets and sails: the sea is strong.', undefined],
  ['罗一. 绳结的演变[J]. 北港学院学报(哲学社会科学版), 1985, (04):107.', '北港学院学报(哲学社会科学版)'],
  ['高一. 绳结的特点[M]//语言与绳结论稿. 北港出版社, 1999.', '语言与绳结论稿'],
  ['梁一.桂南绳结说略.《中国风筝》.1984.', '中国风筝'],
  ['蔡一. 绳结词典[M]. 北港出版社, 1976.', undefined],
  ['A chapter. In Elm, Max, Knots and Ropes, 12–40.', undefined],
  ['Max Elm, ed., Knots of the Coast (Brill, 2001).', undefined],
])('%s: %s', (markdown, venue) => {
  const spans = spansOfMarkdown(markdown).flat();
  expect(spans.find((span) => scoreByMarks(span) !== null)?.text).toBe(venue);
});
