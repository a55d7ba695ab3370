import { describe, expect, it } from 'vitest';
import { smallList } from '../testing/page/small-list.ts';
import { formatView, parseView } from '../view/codec/codec.ts';
import { buildSearchableIndex } from './text-search.ts';
import { hasUnknownValues } from './unknown-values.ts';
import { withKnownValues } from './with-known-values.ts';

const { facets } = buildSearchableIndex(smallList);

describe('withKnownValues', () => {
  it.each([
    ['?venue=osdi', '?venue=OSDI', false],
    ['?venue=OSDI,SOSP', '?venue=OSDI&venue=SOSP', false],
    ['?venue=osdi,%20sosp,OSDI', '?venue=OSDI&venue=SOSP', false],
    ['?-venue=osdi', '?-venue=OSDI', false],
    ['?topic=preemption', '?topic=Hardware+Sharing+%3E+Preemption', false],
    ['?venue=osdi,Gone', '?venue=OSDI&venue=Gone', true],
    ['?venue=Lost,Gone', '?venue=Lost,Gone', true],
    ['?venue=Gone&venue=sosp', '?venue=Gone&venue=SOSP', true],
    ['?venue=(none)&year=1980&added=7d&mytag=mine&library=starred', null, false],
  ])('%s', (before, after, hasUnknown) => {
    const { view } = parseView(before);
    const known = withKnownValues(facets, view);
    expect(formatView(known).replaceAll(' ', '+')).toBe(
      formatView(after === null ? view : parseView(after).view),
    );
    expect(hasUnknownValues(facets, known)).toBe(hasUnknown);
    if (after === null) expect(known).toBe(view);
  });
});
