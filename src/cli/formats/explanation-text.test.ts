import { expect, it } from 'vitest';
import type { Explanation } from '../../paper/reports/explanation.ts';
import { explanationText } from './explanation-text.ts';

const explanation: Explanation = {
  use: 'prose',
  paper: null,
  sentences: ['lamps.md:3 is prose', 'Nothing in it reads enough like a title.'],
  reading: {
    container: 'item',
    line: 3,
    endLine: 4,
    lines: [
      {
        text: 'Lamps',
        spans: [
          {
            text: 'Lamps',
            start: 0,
            end: 5,
            atoms: ['Lamps'],
            label: 'remark',
            score: -0.04,
            opens: 'opens at the start of the line',
            closes: 'closes at the end of the line',
            style: 'plain',
            slotLine: 'item|head',
            hypotheses: [{ label: 'remark', score: 1.25 }],
            titleEvidence: [
              { says: 'its length', adds: -1.5 },
              { says: 'opens with a capital', adds: 0.3 },
            ],
            slotAdds: -1.29,
            slotHolds: [],
          },
        ],
      },
      { text: '', spans: [] },
    ],
    title: null,
    runnerUp: { text: 'Lamps', less: 2 },
  },
};

it('prints an explanation with one span below another', () => {
  expect(explanationText(explanation)).toBe(
    [
      'lamps.md:3 is prose',
      '  Nothing in it reads enough like a title.',
      'item, lines 3 to 4',
      'first line',
      '  remark 0.0 “Lamps”',
      '    opens at the start of the line, closes at the end of the line, style: plain, line: item|head',
      '    may be: remark 1.3',
      '    as a title: its length -1.5, opens with a capital 0.3',
      '    the slot adds -1.3; on this page it holds: nothing',
      'line 2',
      'no title',
      'runner-up “Lamps”: 2.0 less',
    ].join('\n'),
  );
});
