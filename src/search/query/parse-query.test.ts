import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuery, showQuery as show } from '../../testing/arbitrary-query.ts';
import { formatQuery } from './format-query.ts';
import { parseQuery } from './parse-query.ts';

const read = (text: string) => show(parseQuery(text).root);
const warnings = (text: string) => parseQuery(text).warnings.map(({ at, message }) => `${at}: ${message}`);

describe('parseQuery', () => {
  it.each([
    ['gpu sharing', ['and', 'gpu', 'sharing']],
    ['"gpu sharing" cloud', ['and', '"gpu sharing"', 'cloud']],
    ['gpu -training', ['and', 'gpu', ['not', 'training']]],
    ['gpu NOT (a OR b)', ['and', 'gpu', ['not', ['or', 'a', 'b']]]],
    ['a b OR c', ['or', ['and', 'a', 'b'], 'c']],
    ['a (b OR c)', ['and', 'a', ['or', 'b', 'c']]],
    ['a AND (b AND c)', ['and', 'a', 'b', 'c']],
    ['cats or dogs', ['and', 'cats', 'or', 'dogs']],
    ['NOT -a', 'a'],
    ['low-latency', 'low-latency'],
    ['--dry-run - gpu', ['and', 'dry-run', 'gpu']],
    ['f(x)', ['and', 'f', 'x']],
    ['(doi:10.1016/S0021(19)5-6) f', ['and', 'doi:10.1016/S0021(19)5-6', 'f']],
    ['https://doi.org/10.1016/S0021(19', ['and', 'https://doi.org/10.1016/S0021', '19']],
    ['venue:OSDI,SOSP -year:2020', ['and', { venue: ['OSDI', 'SOSP'] }, ['not', { year: ['2020'] }]]],
    ['Venue:"ACM Queue",OSDI', { venue: ['ACM Queue', 'OSDI'] }],
    ['year:>=2020 year:2020..2023', ['and', { year: ['>=2020'] }, { year: ['2020..2023'] }]],
    ['venue:"(none)"', { venue: ['(none)'] }],
    ['colour:red https://example.org', ['and', 'colour:red', 'https://example.org']],
    ['', null],
    ['! - "" ()', null],
  ])('parses %s', (text, tree) => {
    expect(read(text)).toEqual(tree);
  });

  it('returns the span of every part', () => {
    const text = 'gpu -"a b" venue:OSDI';
    const { root } = parseQuery(text);
    expect(root?.kind === 'and' && root.of.map(({ start, end }) => text.slice(start, end))).toEqual([
      'gpu',
      '-"a b"',
      'venue:OSDI',
    ]);
  });

  it('ignores what it cannot parse, and reports where', () => {
    expect([read('gpu "sharing'), warnings('gpu "sharing')]).toEqual([
      ['and', 'gpu', 'sharing'],
      ['4: This quotation mark is not closed.'],
    ]);
    expect([read('(gpu'), warnings('(gpu')]).toEqual(['gpu', ['0: This parenthesis is not closed.']]);
    expect([read('gpu)'), warnings('gpu)')]).toEqual([
      'gpu',
      ['3: This closing parenthesis has no opening one.'],
    ]);
    expect([read('gpu OR'), warnings('gpu OR').length]).toEqual(['gpu', 1]);
    expect([read('OR gpu NOT'), warnings('OR gpu NOT').length]).toEqual(['gpu', 2]);
    expect([read('venue: OSDI'), warnings('venue: OSDI')]).toEqual([
      'OSDI',
      ['6: Write a value right after the colon of “venue:”.'],
    ]);
  });

  it('does not warn about a field that is still being typed', () => {
    expect([read('gpu venue:'), warnings('gpu venue:')]).toEqual(['gpu', []]);
  });

  it('ignores excessive nesting', () => {
    const deep = 100_000;
    expect(read(`${'('.repeat(deep)}gpu${')'.repeat(deep)}`)).toBe('gpu');
    expect(read(`${'NOT '.repeat(deep)}gpu`)).toBe('gpu');
    expect(read('(a OR '.repeat(deep))).toEqual(['or', ...Array.from({ length: 64 }, () => 'a')]);
  });

  it('parses the first 64 words of a pasted text, and warns', () => {
    const text = 'a '.repeat(65);
    expect([parseQuery(text).root?.end, warnings(text)]).toEqual([
      127,
      ['128: Only the first 64 words are searched.'],
    ]);
  });

  it('takes linear time', () => {
    for (const text of [
      '-'.repeat(1_000_000),
      `${'-'.repeat(1_000_000)}x`,
      '"'.repeat(100_001),
      'x:'.repeat(500_000),
      '10.1000/(a'.repeat(100_000),
    ])
      read(text);
  });

  it('never throws, and round-trips through formatQuery', () => {
    fc.assert(
      fc.property(arbitraryQuery, (text) => {
        const { root, warnings: found } = parseQuery(text);
        for (const { at } of found) expect(at).toBeLessThanOrEqual(text.length);
        const again = parseQuery(formatQuery(root));
        expect(again.warnings).toEqual([]);
        expect(show(again.root)).toEqual(show(root));
      }),
      { numRuns: 5_000 },
    );
  });
});
