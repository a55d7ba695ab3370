import { describe, expect, it } from 'vitest';
import { samplePaper } from '../testing/sample-list.ts';
import { listedPapers } from './listed-papers.ts';
import { shortCode } from './short-code.ts';

describe('the places of a reading list', () => {
  it('have their papers and the sender’s lines, also where others are missing or not the only ones', () => {
    const fir = samplePaper({ id: 'fir' });
    const elm = samplePaper({ id: 'elm', formerIds: ['wych-elm', 'fir'] });
    const twins = ['queues-544781', 'queues-940952'].map((id) => samplePaper({ id }));
    const ids = [shortCode('wych-elm'), 'gone', shortCode('fir'), shortCode('queues-544781')];
    const places = listedPapers(
      { name: '', ids, lines: 'First~Gone~~Which?' },
      [elm, fir],
      [elm, fir, ...twins],
    );
    expect(places.map(({ paper, line }) => [paper?.id, line])).toEqual([
      ['elm', 'First'],
      [undefined, 'Gone'],
      ['fir', ''],
      [undefined, 'Which?'],
    ]);
    expect(places.map(({ candidates }) => candidates)).toEqual([[], [], [], twins]);
  });
});
