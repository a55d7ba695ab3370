import { describe, expect, test } from 'vitest';
import { drawBar } from './draw-bar.ts';
import { createProgress } from './progress.ts';

/** A progress that writes into `written`, with a clock that the test sets, in milliseconds. */
function recorded(isTTY: boolean, environment: NodeJS.ProcessEnv = {}) {
  const written: string[] = [];
  const clock = { now: 0 };
  const output = {
    isTTY,
    columns: 60,
    write: (text: string) => written.push(text) > 0,
  };
  return { written, clock, progress: createProgress(output, environment, () => clock.now) };
}

describe('outside a terminal', () => {
  test('a phase that takes a second gets a line with its time', () => {
    const { written, clock, progress } = recorded(false);
    progress.begin('Reading');
    clock.now = 1_500;
    progress.begin('Writing');
    clock.now = 1_600;
    progress.end();
    expect(written).toEqual(['Reading: done in 1.5 s\n']);
  });

  test('a long phase says every ten seconds how far it is', () => {
    const { written, clock, progress } = recorded(false);
    progress.begin('Reading');
    for (let second = 1; second <= 25; second += 1) {
      clock.now = second * 1_000;
      progress.advance(second / 25, `page-${second}.md`);
    }
    progress.end();
    expect(written).toEqual([
      'Reading: 40 %, page-10.md\n',
      'Reading: 80 %, page-20.md\n',
      'Reading: done in 25.0 s\n',
    ]);
  });
});

describe('in a terminal', () => {
  test('a bar is drawn a few times a second, and removed at the end', () => {
    const { written, clock, progress } = recorded(true);
    progress.begin('Reading');
    for (let time = 10; time <= 200; time += 10) {
      clock.now = time;
      progress.advance(time / 200, 'a.md');
    }
    progress.end();
    expect(written.map((text) => text.replace(/[^\d%]/gu, ''))).toEqual(['0%', '40%', '80%', '']);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test.each([{ CI: 'true' }, { TERM: 'dumb' }])('with %j there is none', (environment) => {
    const { written, progress } = recorded(true, environment);
    progress.begin('Reading');
    progress.end();
    expect(written).toEqual([]);
  });
});

test.each([
  [0, '', 60, 'Reading ────────────────────────   0 %'],
  [0.5, 'topics/queues.md', 60, 'Reading ━━━━━━━━━━━━────────────  50 % topics/queues.md'],
  [1, 'a/very/long/path/of/a/page.md', 60, 'Reading ━━━━━━━━━━━━━━━━━━━━━━━━ 100 % …g/path/of/a/page.md'],
  [0.5, 'queues.md', 20, 'Reading ━━━━━━━━━━━'],
])('a bar at %s with %j in %s columns', (share, next, columns, expected) => {
  expect(drawBar('Reading', share, next, columns)).toBe(expected);
});
