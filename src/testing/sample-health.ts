import type { Explanation } from '../paper/reports/explanation.ts';
import type { FramedDiagnostic, ListHealth, PageLines } from '../paper/reports/health.ts';
import type { LineUse } from '../paper/reports/report-kinds.ts';

/* What a preview server says about an invented list, for tests. */

const page: readonly (readonly [LineUse, string])[] = [
  ['heading', '# Lamps'],
  ['blank', ''],
  ['prose', 'What we read <b>about</b> lamps.'],
  ['navigation', '- [Home](README.md)'],
  ['entry', '- **Lamps at Sea** (SOSP 2021) [[Notes](sea.md)]'],
  ['note', '  - Salt on glass.'],
  ['notUnderstood', '- Dim Light Scheduling'],
  ['entry', '- **Lamps in the Wild** (OSDI 2022) [Paper]()'],
  ['markup', '---'],
];

export const sampleLines: PageLines = {
  path: 'lamps.md',
  lines: page.map(([, text]) => text),
  uses: page.map(([use]) => use),
};

/** The account of the sample page with more lines of prose. */
function accountOf(path: string, prose: number): ListHealth['files'][number] {
  const count = (use: LineUse) => page.filter(([each]) => each === use).length;
  const lines = {
    total: page.length + prose,
    entry: count('entry'),
    note: count('note'),
    navigation: count('navigation'),
    prose: count('prose') + prose,
    heading: count('heading'),
    markup: count('markup'),
    boilerplate: count('boilerplate'),
    blank: count('blank'),
    notUnderstood: count('notUnderstood'),
  };
  return { path, lines, items: { total: 0, entry: 0, note: 0, navigation: 0, prose: 0, notUnderstood: 0 } };
}

/** A diagnostic of the sample page. */
export function problem(change: Partial<FramedDiagnostic> = {}): FramedDiagnostic {
  return {
    file: 'lamps.md',
    line: 5,
    column: 33,
    severity: 'warning',
    code: 'link-broken',
    message: 'the link “Notes” points to sea.md, which is not in the list',
    advice: 'Correct the path, or add the file to the list.',
    frame: { text: '- **Lamps at Sea** (SOSP 2021) [[Notes](sea.md)]', at: 32 },
    papers: [{ id: 'lamps-at-sea', title: 'Lamps at Sea' }],
    isPage: true,
    ...change,
  };
}

export const sampleHealth: ListHealth = {
  title: 'Awesome Lamps',
  version: 1,
  diagnostics: [
    problem(),
    problem({ line: 8, column: 37, code: 'link-empty', message: 'the link “Paper” has no address' }),
    problem({
      ...{ file: 'big.md', line: 1, column: 1, severity: 'error', code: 'file-too-big' },
      ...{ frame: null, papers: [], isPage: false },
    }),
    problem({ line: 7, severity: 'info', code: 'item-unclear', message: 'unclear', papers: [] }),
    problem({ line: 6, message: 'the link “Code” points to sea/, which is not in the list' }),
  ],
  files: [accountOf('lamps.md', 0), accountOf('other.md', 3)],
  rules: {
    'link-broken': [
      { kind: 'paragraph', text: 'The link points to a `page` that is **not** in the list.' },
      { kind: 'example', text: '[Notes](notes/quues.md)' },
    ],
  },
};

export const sampleExplanation: Explanation = {
  use: 'entry',
  paper: { id: 'lamps-at-sea', title: 'Lamps at Sea' },
  sentences: ['lamps.md:5 is an entry that lists paper “Lamps at Sea”'],
  reading: {
    container: 'item',
    line: 5,
    endLine: 6,
    lines: [
      {
        text: 'Lamps at Sea (SOSP 2021)',
        spans: [
          {
            text: 'Lamps at Sea',
            start: 0,
            end: 12,
            atoms: ['Lamps', 'at Sea'],
            label: 'title',
            score: 3.14,
            opens: 'opens at the start of the line',
            closes: 'closes at ‘(’',
            style: 'strong',
            slotLine: 'item|head',
            hypotheses: [
              { label: 'title', score: 2.5 },
              { label: 'remark', score: -0.5 },
            ],
            titleEvidence: [{ says: 'its length', adds: 1.2 }],
            slotAdds: 0.64,
            slotHolds: [{ label: 'title', share: 0.75 }],
          },
          {
            text: 'SOSP 2021',
            start: 14,
            end: 23,
            atoms: ['SOSP 2021'],
            label: 'venue',
            score: 5,
            opens: 'opens after ‘(’',
            closes: 'closes at ‘)’',
            style: 'plain',
            slotLine: 'item|head',
            hypotheses: [{ label: 'venue', score: 5 }],
            titleEvidence: [],
            slotAdds: 0,
            slotHolds: [],
          },
        ],
      },
    ],
    title: { text: 'Lamps at Sea', gain: 4.2 },
    runnerUp: { text: 'SOSP 2021', less: 9 },
  },
};
