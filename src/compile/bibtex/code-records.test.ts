import { describe, expect, it } from 'vitest';
import { recordsInCode, titleEnd } from './code-records.ts';

describe('the title of a record in a heading', () => {
  it.each([
    ['Kites over Rivers', 'Kites over Rivers', 'Kites over Rivers'],
    ['KITES OVER RIVERS', 'Kites over Rivers - Frost Berg - 2019', 'Kites over Rivers'],
    ['Knots (and Ropes)', 'Knots (and Ropes) Frost 2019', 'Knots (and Ropes)'],
    ['Kites', 'Kites – Frost – 2019', 'Kites'],
    ['Kites over Rivers', 'Kites over Rivers: A Survey - Frost', 'Kites over Rivers: A Survey'],
    ['Kites over Rivers: A Survey', 'Kites over Rivers', 'Kites over Rivers'],
    ['A history of slow mills', 'A Hystory of Slow Mills - Reed - 1998', 'A Hystory of Slow Mills'],
    ['Kites', 'Kites over Rivers', null],
    ['Kites over Rivers', 'Mills without Wind', null],
  ])('of %j, %j has %j', (recorded, printed, title) => {
    const end = titleEnd(recorded, printed);
    expect(end === null ? null : printed.slice(0, end)).toBe(title);
  });
});

describe('CSL items in YAML', () => {
  const facts = (fields: string) =>
    recordsInCode(`- id: kites\n  title: Kites over Rivers\n${fields.replace(/^/gmu, '  ')}`)[0];

  it.each([
    ['issued: 2019', 2019],
    ['issued: "2019-05"', 2019],
    ['issued:\n- year: "2019"', 2019],
    ['issued:\n  year: 2019', 2019],
    ['issued:\n  date-parts:\n  - - 2019\n    - 5', 2019],
    ['issued:\n  literal: May 2019', 2019],
    ['accessed: 2019', null],
  ])('%j is of %j', (fields, year) => {
    expect(facts(fields)?.year).toBe(year);
  });

  it.each([
    ['type: article-journal\ncontainer-title: Slow Water\npublisher: Mill House', 'Slow Water', 'journal'],
    ['type: book\npublisher: Mill House', 'Mill House', 'other'],
    ['type: thesis\npublisher: Northwind University', 'Northwind University', 'other'],
  ])('%j appeared in %j', (fields, name, kind) => {
    expect(facts(fields)?.venue).toMatchObject({ name, kind });
  });

  it('name people in parts or as a whole', () => {
    const authors =
      '- {family: Berg, given: Max, dropping-particle: van}\n- {literal: The Knot Group}\n- Ada Frost';
    expect(facts(`author:\n${authors}`)?.authors).toEqual(['Max van Berg', 'The Knot Group', 'Ada Frost']);
  });

  it.each([
    ['URL: https://www.kites.example/rivers\nDOI: 10.1000/kites', ['https://www.kites.example/rivers']],
    ['DOI: 10.1000/kites', ['https://doi.org/10.1000/kites']],
    ['URL: //kites.example', []],
  ])('%j leads to %j', (fields, urls) => {
    expect(facts(fields)?.urls).toEqual(urls);
  });

  it.each([
    ['- id: kites\n  author: Frost'],
    ['title: Kites over Rivers'],
    ['- Kites\n- title: Kites over Rivers'],
  ])('%j is no record', (code) => {
    expect(recordsInCode(code)).toEqual([]);
  });
});
