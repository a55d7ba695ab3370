import { expect, it } from 'vitest';
import { segmentOfTitle, segmentsOf } from './title-segments.ts';

it.each([
  ['- **[Tides at Night, Again](https://example.org/tides-at-night-again)** OSDI', ['tidesatnightagain']],
  ['Frost A. Tides at Night, Again. Ropes.', ['tidesatnightagain']],
  ['| Tides at Night, Again | OSDI 2022 |', ['tidesatnightagain']],
  ['- 关于夜间的潮汐 [论文](https://example.org)', ['关于夜间的潮汐']],
  ['- Tides at Night', []],
])('%s', (line, segments) => {
  expect(segmentsOf(line)).toEqual(segments);
});

it.each([
  ['Tides at Night, Again', 'tidesatnightagain'],
  ['Tides at Night, Again (Extended)', 'tidesatnightagain'],
  ['Ropes [and] Some Tides (by) Night', null],
  ['Ropes', null],
])('the title %s is found by %s', (title, segment) => {
  expect(segmentOfTitle(title)).toBe(segment);
});
