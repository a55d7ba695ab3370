import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { bibNames } from './bib-names.ts';

describe('bibNames', () => {
  it.each([
    ['Ada Frost', ['Ada Frost'], true],
    ['Frost, Ada and Berg,  Max J.', ['Ada Frost', 'Max J. Berg'], true],
    ['van der Berg, Max AND Oak, A.', ['Max van der Berg', 'A. Oak'], true],
    ['Ada Frost, Max Berg, Ann Oak and Kim Ng', ['Ada Frost', 'Max Berg', 'Ann Oak', 'Kim Ng'], true],
    ['Frost, Jr., Ada', ['Ada Frost Jr.'], true],
    ['García Márquez, Ada', ['García Márquez, Ada'], true],
    ["{Kites and Sails Team} and Mu{\\~n}oz, Jos\\'e", ['Kites and Sails Team', 'José Muñoz'], true],
    ['{Frost}, Ada', ['Ada Frost'], true],
    ['Frost, Ada and others', ['Ada Frost'], false],
    ['Ada Frost and et al.', ['Ada Frost'], false],
    ['others', [], false],
    ['', [], true],
    [' and ', [], true],
  ])('of %j', (value, names, isComplete) => {
    expect(bibNames(value)).toEqual({ names, isComplete });
  });

  it('finds as many as Better BibTeX', () => {
    const value = 'Frost, Ada and {Elm and Ash} and van Berg, Max and Ng, Kim';
    expect(bibNames(value).names).toHaveLength(
      parse(`@misc{a, author = {${value}}}`).entries[0]?.fields.author?.length ?? 0,
    );
  });

  it('cuts very long lists', () => {
    const { names, isComplete } = bibNames(Array(5_000).fill('Ada Frost').join(' and '));
    expect(names).toHaveLength(200);
    expect(isComplete).toBe(false);
  });
});
