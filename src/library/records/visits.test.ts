import { describe, expect, it } from 'vitest';
import { samplePaper } from '../../testing/sample-list.ts';
import { newPapers, stay, visit } from './visits.ts';

const [old, other, added] = ['old', 'other', 'added'].map((id) =>
  samplePaper({ id, identifiers: { doi: `10.1/${id}` } }),
);
const list = [old, other].flatMap((paper) => paper ?? []);
const longer = [...list, ...(added === undefined ? [] : [added])];
const hour = 3_600_000;

describe('new since the last visit', () => {
  it('is nothing on the first visit', () => {
    expect([...newPapers(visit(null, list, 0), list)]).toEqual([]);
  });

  it('is what came to the list in between, also after a reload', () => {
    const second = visit(visit(null, list, 0), longer, hour);
    expect([...newPapers(second, longer)]).toEqual(['added']);
    expect([...newPapers(visit(second, longer, hour + 60_000), longer)]).toEqual(['added']);
  });

  it('stays what it is however long the reader stays', () => {
    const second = stay(visit(visit(null, list, 0), longer, hour), 5 * hour);
    expect([...newPapers(visit(second, longer, 5 * hour + 60_000), longer)]).toEqual(['added']);
  });

  it('is nothing any more on the visit after that', () => {
    const third = visit(visit(visit(null, list, 0), longer, hour), longer, 3 * hour);
    expect([...newPapers(third, longer)]).toEqual([]);
  });

  it('is not what came back, nor what changed its id', () => {
    const without = visit(visit(null, list, 0), list.slice(1), hour);
    expect([...newPapers(visit(without, list, 3 * hour), list)]).toEqual([]);
    const renamed = [
      samplePaper({ id: 'renamed', identifiers: { doi: '10.1/OLD' } }),
      samplePaper({ id: 'other' }),
    ];
    expect([...newPapers(visit(visit(null, list, 0), renamed, hour), renamed)]).toEqual([]);
  });
});
