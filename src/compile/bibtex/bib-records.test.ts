import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBibFile } from './bib-records.ts';

/** The records of a text: type, key, and fields as written. */
function recordsOf(text: string) {
  return parseBibFile(text).records.map(({ type, key, fields }) => ({
    type,
    key,
    ...Object.fromEntries([...fields].map(([name, value]) => [name, value.text])),
  }));
}

describe('parseBibFile', () => {
  it.each([
    [
      '@Article{a, Title = {A {B} c}, year = 2020}',
      { type: 'article', key: 'a', title: 'A {B} c', year: '2020' },
    ],
    ['@misc(b, title = "A {"}B{"} c", )', { type: 'misc', key: 'b', title: 'A {"}B{"} c' }],
    ['@misc{c, month = "5~" # jan}', { type: 'misc', key: 'c', month: '5~jan' }],
    ['@misc{d title = {A}}', { type: 'misc', key: 'd', title: 'A' }],
    ['@misc{e, title = {A \\} b}}', { type: 'misc', key: 'e', title: 'A \\} b' }],
    ['@misc{f, % a remark, with = signs\n title = {A}\n}', { type: 'misc', key: 'f', title: 'A' }],
    ['@misc{g, note = unknown, title = {A}, title = {B}}', { type: 'misc', key: 'g', title: 'A' }],
    ['Words, ada@example.org @misc {h, title={A}}', { type: 'misc', key: 'h', title: 'A' }],
    ['@comment{@string} @preamble{"A"} @misc{i,}', { type: 'misc', key: 'i' }],
  ])('reads %s', (text, expected) => {
    expect(recordsOf(text)).toEqual([expected]);
    expect(parseBibFile(text).problems).toEqual([]);
  });

  it('fills in strings, in the order of the file', () => {
    expect(
      recordsOf('@string{k = {Kites}} @string{c = "Conf. on " # K}\n@misc{a, booktitle = c # { 2020}}'),
    ).toEqual([{ type: 'misc', key: 'a', booktitle: 'Conf. on Kites 2020' }]);
  });

  it('says where values are', () => {
    const [record] = parseBibFile('\n@misc{a,\n  title = {Kites\n   at Sea}, year = 2020}').records;
    expect(record).toMatchObject({ line: 2, endLine: 4 });
    expect(record?.fields.get('title')?.place).toEqual([3, 12, 16]);
    expect(record?.fields.get('year')?.place).toEqual([4, 20, 23]);
  });

  it.each([
    [
      '@misc{a, title = {A}, note = {B\n@misc{b, title = {B}}',
      1,
      'the record “a” has a field “note” that does not end',
    ],
    ['@misc{a, title = {A}\n@misc{b, title = {B}}', 1, 'the record “a” has no closing brace'],
    [
      '@misc{a, title = {A} oops }\n@misc{b, title = {B}}',
      1,
      'the record “a” has something other than a field in line 1',
    ],
  ])('keeps the records below a broken one: %j', (text, line, message) => {
    expect(recordsOf(text)).toMatchObject([
      { key: 'a', title: 'A' },
      { key: 'b', title: 'B' },
    ]);
    expect(parseBibFile(text).problems).toEqual([{ line, message }]);
  });

  it('expands strings no further than a value may be long', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `@string{s${index + 1} = s${index} # s${index}}`,
    );
    const [record] = recordsOf(
      `@string{s0 = {lol}}\n${doubling.join('\n')}\n@misc{a, title = s60, year = 2020}`,
    );
    expect(record).toEqual({ type: 'misc', key: 'a', year: '2020' });
  });

  it('reads any text', () => {
    const pieces = fc.constantFrom(
      '@misc{',
      '@string{',
      'a',
      ',',
      '=',
      '{',
      '}',
      '"',
      '#',
      '%',
      '\\',
      '\n',
      ' ',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        parseBibFile(parts.join(''));
      }),
    );
  });

  it.each([
    ['braces', '{'],
    ['records', '@misc{a, title = {'],
    ['lines of records', '\n@misc{a, title = {'],
    ['spaces', '@misc{a, '.padEnd(40)],
    ['strings', '\n@string{a = a # {b}}'],
    ['ats', '@'],
    ['quotes', '@misc{a, t = "'],
  ])('takes time in proportion to the length of open %s', (_, piece) => {
    const started = performance.now();
    parseBibFile(piece.repeat(400_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
