import { describe, expect, it } from 'vitest';
import { parseCases, printCases, withKnownWrong } from './case-file.ts';
import { allCases } from './read-cases.ts';

const text = `What the cases are about.

==== one-file
---- README.md
# Kites

- Soft Sails␠␠
␉2019
---- expected
§ Kites
= Soft Sails | | | 2019 | @3-4

==== two-files
---- README.md
---- notes/a b.md
A note.

---- expected
= ${'A Long Title '.repeat(12).trim()} | Ada Frost | | 2019
  | paper https://example.org/a.pdf | @1
! README.md:1 info some-code some words
`;

describe('a file of cases', () => {
  const { intro, cases } = parseCases(text);

  it('has an introduction and cases by name', () => {
    expect(intro).toBe('What the cases are about.');
    expect(cases.map(({ name }) => name)).toEqual(['one-file', 'two-files']);
  });

  it('keeps the blanks of its files', () => {
    expect(cases.map(({ files }) => files)).toEqual([
      [{ path: 'README.md', text: '# Kites\n\n- Soft Sails  \n\t2019\n' }],
      [
        { path: 'README.md', text: '' },
        { path: 'notes/a b.md', text: 'A note.\n\n' },
      ],
    ]);
  });

  it('joins the expected lines that are continued', () => {
    expect(cases.map(({ expected }) => expected.length)).toEqual([2, 2]);
    expect(cases[1]?.expected[0]).toMatch(
      / \| Ada Frost \| \| 2019 \| paper https:\/\/example.org\/a.pdf \| @1$/u,
    );
  });

  it('is printed as it was read', () => {
    expect(printCases({ intro, cases })).toBe(text);
  });

  it.each([
    ['==== a\n# Kites\n---- expected\n', 'case a: the line below the name is not'],
    ['==== a\n---- expected\n', 'case a: the line below the name is not'],
    ['==== a\n---- README.md\n# Kites\n', 'case a: no line "---- expected"'],
  ])('says what is wrong in %j', (wrong, message) => {
    expect(() => parseCases(wrong)).toThrow(message);
  });

  it('can hold every case of the compiler', () => {
    const cases = allCases();
    expect(parseCases(printCases({ intro: '', cases })).cases).toEqual(cases);
  });
});

describe('withKnownWrong', () => {
  it('puts the right line above one that is known to be wrong', () => {
    const expected = ['= Kites | Frost', '≠ Kites', '= Ropes'];
    expect(withKnownWrong(expected, ['= Kites', '= Ropes'])).toEqual(expected);
    expect(withKnownWrong(expected, ['= Kites | Frost', '= Ropes'])).toEqual(['= Kites | Frost', '= Ropes']);
  });
});
