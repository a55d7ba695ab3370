import { describe, expect, it } from 'vitest';
import { explainDifference } from './explain-difference.ts';

const sails = '= Soft Sails | Ada Frost | KITE 2019 (conference) | 2019 venue | @1';
const masts = '= Masts | Max Berg | | 2020 | @2';
const explain = (...found: string[]) =>
  explainDifference(
    {
      name: 'sails',
      files: [{ path: 'README.md', text: '- Soft Sails, Ada Frost, KITE 2019\n- Masts, Max Berg, 2020\n' }],
      expected: [sails, masts],
    },
    found,
  );

describe('the difference of a case', () => {
  it('is nothing where all lines are as expected', () => {
    expect(explain(sails, masts)).toBeNull();
  });

  it('has the markdown, and the two lines one under the other', () => {
    expect(explain('= Soft Sails, KITE | Ada Frost | | 2019 | @1', masts)).toBe(
      [
        'The case sails is read otherwise than expected.',
        '',
        'README.md',
        '  1  - Soft Sails, Ada Frost, KITE 2019',
        '  2  - Masts, Max Berg, 2020',
        '',
        `expected: ${sails}`,
        'found:    = Soft Sails, KITE | Ada Frost | | 2019 | @1',
        '          (differs in title, venue, year)',
        '',
        'Lines that are not shown are as expected. To accept what was found, run with UPDATE_CASES=1.',
      ].join('\n'),
    );
  });

  it.each([
    ['a paper that is lost', [sails], `expected, not found:\n  ${masts}`],
    [
      'a paper too many',
      [sails, masts, '! 3 info code words'],
      'found, not expected:\n  ! 3 info code words',
    ],
    ['another order', [masts, sails], 'the same lines in another order; expected:'],
    [
      'another link',
      [sails, masts.replace('@2', 'homepage https://a.example | @2')],
      'what follows the year',
    ],
  ])('names %s', (_, found, part) => {
    expect(explain(...found)).toContain(part);
  });
});
