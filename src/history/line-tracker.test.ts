import { describe, expect, it } from 'vitest';
import { LineTracker } from './line-tracker.ts';
import type { FileChange } from './tracked-line.ts';

const tides =
  '- [Tides at Night: Moonlit Scheduling](https://example.org/tides) Ada Frost, Max Berg. OSDI 2022.';
const knots = '- [Knots That Hold: Reliable Ropes](https://example.org/knots) Lena Moor. SOSP 2021.';
const kites = '- [Kites in the Cloud: Lightweight Lifts](https://example.org/kites) Ivo Elm. NSDI 2020.';

/** A new file. */
const file = (to: string, ...added: string[]): FileChange => ({
  from: null,
  to,
  hunks: [{ start: 0, removed: 0, added }],
});
/** A change of lines; without `to`, in the same file. */
const change = (path: string, start: number, removed: number, ...added: string[]): FileChange => ({
  from: path,
  to: path,
  hunks: [{ start, removed, added }],
});

/** Each line of a file after some commits, one a day: when it was added and changed, and its first words. */
function track(commits: readonly (readonly FileChange[])[], path = 'list.md') {
  const tracker = new LineTracker();
  for (const [index, changes] of commits.entries()) tracker.apply(changes, `2024-01-0${index + 1}`);
  return tracker
    .history()
    .files.get(path)
    ?.map(({ text, added, changed }) => `${added.slice(-1)} ${changed.slice(-1)} ${text.slice(0, 12)}`);
}

describe('a line', () => {
  it.each([
    [
      'keeps its days when lines are added above it',
      [change('list.md', 0, 0, knots)],
      ['2 2 - [Knots Tha', '1 1 - [Tides at '],
    ],
    ['is changed by an edit', [change('list.md', 0, 1, tides.replace('2022', '2023'))], ['1 2 - [Tides at ']],
    [
      'is changed by another title',
      [change('list.md', 0, 1, tides.replace('at Night: Moonlit', 'by Day: Sunny'))],
      ['1 2 - [Tides by '],
    ],
    [
      'is not changed by new markup',
      [change('list.md', 0, 1, tides.replace('- [', '* **[').replace(')', ')**'))],
      ['1 1 * **[Tides a'],
    ],
    ['is new if another one came in its place', [change('list.md', 0, 1, knots)], ['2 2 - [Knots Tha']],
    ['is new if it says little', [change('list.md', 0, 1, '- Night')], ['2 2 - Night']],
    [
      'is its title line if it is parted',
      [
        change(
          'list.md',
          0,
          1,
          '- [Tides at Night: Moonlit Scheduling](https://example.org/tides)',
          '  - Ada Frost, Max Berg',
          '  - OSDI 2022',
        ),
      ],
      ['1 2 - [Tides at ', '1 2   - Ada Fros', '1 2   - OSDI 202'],
    ],
  ] as const)('%s', (_, changes, lines) => {
    expect(track([[file('list.md', tides)], changes])).toEqual(lines);
  });

  it.each([
    ['a file that is renamed', [{ from: 'list.md', to: 'new.md', hunks: [] }]],
    [
      'another file',
      [
        file('new.md', knots, tides),
        { from: 'list.md', to: null, hunks: [{ start: 0, removed: 2, added: [] }] },
      ],
    ],
    [
      'a file that takes the name of another one',
      [{ from: 'list.md', to: 'new.md', hunks: [] }, file('list.md', kites)],
    ],
  ] as const)('keeps its days in %s', (_, changes) => {
    const lines = track([[file('list.md', tides, knots)], changes], 'new.md');
    expect(lines?.toSorted()).toEqual(['1 1 - [Knots Tha', '1 1 - [Tides at ']);
  });

  it('moves within its file', () => {
    const moved: FileChange = {
      from: 'list.md',
      to: 'list.md',
      hunks: [
        { start: 0, removed: 1, added: [] },
        { start: 2, removed: 0, added: [tides] },
      ],
    };
    expect(track([[file('list.md', tides, knots)], [moved]])).toEqual([
      '1 1 - [Knots Tha',
      '1 1 - [Tides at ',
    ]);
  });

  it('goes with its most similar successor when all lines are rewritten', () => {
    const rows = [kites, tides, knots].map((text) => `| 1 | ${text.slice(2).replace(/\.$/u, '')} | read |`);
    expect(
      track([[file('list.md', tides)], [change('list.md', 1, 0, knots)], [change('list.md', 0, 2, ...rows)]]),
    ).toEqual(['3 3 | 1 | [Kites', '1 3 | 1 | [Tides', '2 3 | 1 | [Knots']);
  });

  it('of a table that was in one line is as old as its own text', () => {
    const cells = (text: string) => `<tr><td>${text.slice(2)}</td></tr>`;
    const table = (...texts: string[]) => `<table><tbody>${texts.map(cells).join('')}</tbody></table>`;
    const commits = [
      [file('list.md', table(tides, knots))],
      [change('list.md', 0, 1, table(tides, kites, knots))],
      [change('list.md', 0, 1, tides, kites, knots)],
    ];
    expect(track(commits)?.map((line) => line[0])).toEqual(['1', '2', '1']);
  });
});

it('remembers what each line said before, and the table that it was in', () => {
  const tracker = new LineTracker();
  const head = ['| Title | Venue |', '| --- | --- |'];
  const row = '| [Tides](https://example.org/tides) by Ada Frost | OSDI 2022 |';
  tracker.apply([file('list.md', ...head, row)], '2024-01-01');
  tracker.apply([change('list.md', 0, 3, tides)], '2024-01-02');
  tracker.apply([change('list.md', 0, 1, tides.replace('Night', 'Noon'))], '2024-01-03');
  expect(tracker.history().files.get('list.md')?.[0]?.earlier).toEqual([
    { text: tides, block: [] },
    { text: row, block: [...head, row] },
  ]);
});

it('survives hunks that do not fit', () => {
  expect(track([[change('list.md', 7, 3, tides)], [change('list.md', 5, 2)]])).toEqual(['1 1 - [Tides at ']);
});
