import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPage } from '../../testing/arbitrary-page.ts';
import { laws } from './all-laws.ts';
import type { Law } from './law.ts';
import { faultOf, isMoreBroken } from './law-counts.ts';
import { citations } from './tried-pages.ts';
import { linesAfter, readPage, tryLaw } from './try-law.ts';

/** A line of a list, and what each law makes of it. */
const changes: readonly (readonly [law: string, before: string, after: string])[] = [
  ['another year', '- **Kites in Heavy Rain**, *NSDI* 2019', '- **Kites in Heavy Rain**, *NSDI* 1954'],
  ['another title', '- **Kites in Heavy Rain**, *NSDI* 2019', '- **Valve in Wheel Tide**, *NSDI* 2019'],
  [
    'the links the other way round',
    '- Kites in Rain. [[PDF](https://kites.org/a.pdf)] [[Code](https://github.com/frost/kites)]',
    '- Kites in Rain. [[Code](https://github.com/frost/kites)] [[PDF](https://kites.org/a.pdf)]',
  ],
  [
    'one more link at the end',
    '- [Kites in Rain](https://kites.org/a.pdf), Ada Frost, 2019',
    '- [Kites in Rain](https://kites.org/a.pdf), Ada Frost, 2019 [slides](https://example.org/talks/0)',
  ],
  [
    'labels of links in other brackets and another case',
    '- Kites in Rain. \\[[PDF](https://kites.org/a.pdf)\\] [(code)](https://github.com/frost/kites)',
    '- Kites in Rain. ([pdf](https://kites.org/a.pdf)) [\\[CODE\\]](https://github.com/frost/kites)',
  ],
  ['another bullet character', '- **Kites in Rain**, 2019', '* **Kites in Rain**, 2019'],
  ['numbers for bullets, or bullets for numbers', '- **Kites in Rain**, 2019', '1. **Kites in Rain**, 2019'],
  ['numbers for bullets, or bullets for numbers', '7) **Kites in Rain**, 2019', '- **Kites in Rain**, 2019'],
  [
    'titles in italics for bold, or in bold for italics',
    '* **Kites in Rain**, *Journal of Kites*, 2019',
    '* *Kites in Rain*, **Journal of Kites**, 2019',
  ],
  [
    'a dash for a hyphen between fields, or a hyphen for a dash',
    '- [Kites - in Rain](https://kites.org/a.pdf) - Ada Frost - 2019',
    '- [Kites - in Rain](https://kites.org/a.pdf) – Ada Frost – 2019',
  ],
  [
    'an emoji before all entries',
    '1. [ ] **Kites in Rain**, *NSDI* 2019',
    '1. [ ] 📄 **Kites in Rain**, *NSDI* 2019',
  ],
  ['lines that end in CR LF', '- **Kites in Rain**, 2019', '- **Kites in Rain**, 2019\r'],
  ['a space at the end of lines', '- **Kites in Rain**, 2019', '- **Kites in Rain**, 2019 '],
];

describe('a law', () => {
  it.each(changes)('makes the change "%s" of %j', (name, before, after) => {
    const { page } = readPage('a page', 'README.md', `# Kites\n\n${before}\n`);
    expect(linesAfter(page.lines, lawNamed(name).edits(page))[2]).toBe(after);
  });

  it.each(laws)('has an example here: $name', ({ name }) => {
    expect(changes.map(([law]) => law)).toContain(name);
  });

  it.each(laws)('changes whole lines, each part once: $name', (law) => {
    fc.assert(
      fc.property(arbitraryPage, (text) => {
        const { page } = readPage('a page', 'README.md', text);
        const edits = law.edits(page).toSorted((a, b) => a.line - b.line || a.from - b.from);
        for (const [index, { line, from, to, text: added }] of edits.entries()) {
          const next = edits[index + 1];
          expect(page.lines[line]?.slice(from, to)).toHaveLength(to - from);
          expect(added).not.toContain('\n');
          if (next?.line === line) expect(next.from).toBeGreaterThanOrEqual(to);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('tryLaw', () => {
  const kites = '- **Kites in Heavy Rain**, *NSDI* 2019';
  const ropes = '- **Ropes for Small Boats**, *OSDI* 2020';
  const page = readPage('a list README.md', 'README.md', `# Reading\n\n${kites}\n${ropes}\n`);

  it('counts the entries whose lines changed, and those read differently, with their fields', () => {
    const withoutYear: Law = {
      name: 'without a year',
      edits: () => [{ line: 2, from: kites.length - 5, to: kites.length, text: '' }],
    };
    const { tried, breakers } = tryLaw(withoutYear, [page]);
    expect(tried).toBe(1);
    expect(breakers).toMatchObject([{ place: 'a list README.md:3', before: kites }]);
    expect(breakers[0]?.fields).toContainEqual({ name: 'year', before: '2019', after: 'null' });
  });

  it('finds an entry that is no longer read', () => {
    const without: Law = {
      name: 'without the entry',
      edits: () => [{ line: 3, from: 0, to: ropes.length, text: '' }],
    };
    expect(tryLaw(without, [page]).breakers).toMatchObject([{ before: ropes, fields: null }]);
  });

  it('leaves out what the law itself changes', () => {
    const otherYear = { line: 2, from: kites.length - 4, to: kites.length, text: '2018' };
    const law: Law = { name: 'another year', edits: () => [otherYear] };
    expect(tryLaw(law, [page]).breakers).toHaveLength(1);
    expect(tryLaw({ ...lawNamed('another year'), edits: law.edits }, [page]).breakers).toEqual([]);
  });
});

describe('isMoreBroken', () => {
  it.each([
    [{ tried: 10, broken: 2 }, { tried: 10, broken: 2 }, false],
    [{ tried: 10, broken: 3 }, { tried: 10, broken: 2 }, true],
    [{ tried: 20, broken: 4 }, { tried: 10, broken: 2 }, false],
    [{ tried: 9, broken: 2 }, { tried: 10, broken: 2 }, true],
    [{ tried: 8, broken: 0 }, { tried: 10, broken: 0 }, false],
    [{ tried: 13, broken: 5 }, { tried: 10, broken: 2 }, false],
    [{ tried: 13, broken: 6 }, { tried: 10, broken: 2 }, true],
  ])('is so of %j where %j is allowed: %j', (found, allowed, isMore) => {
    expect(isMoreBroken(found, allowed)).toBe(isMore);
  });
});

describe('citations are read the same', () => {
  const pages = citations.read();

  it.each(laws)('after $name', (law) => {
    expect(faultOf(law.name, citations.name, tryLaw(law, pages)) ?? '').toBe('');
  });
});

function lawNamed(name: string): Law {
  const law = laws.find((each) => each.name === name);
  if (law === undefined) throw new Error(`there is no law "${name}"`);
  return law;
}
