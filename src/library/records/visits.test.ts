import { describe, expect, it } from 'vitest';
import { samplePaper } from '../../testing/sample-list.ts';
import { extendVisit, newPapers, startVisit } from './visits.ts';

const [old, other, added] = ['old', 'other', 'added'].map((id) =>
  samplePaper({ id, identifiers: { doi: `10.1/${id}` } }),
);
const list = [old, other].flatMap((paper) => paper ?? []);
const longer = [...list, ...(added === undefined ? [] : [added])];
const hour = 3_600_000;

describe('the papers that are new since the last visit', () => {
  it('are none on the first visit', () => {
    expect([...newPapers(startVisit(null, list, 0), list)]).toEqual([]);
  });

  it('are those added in between, also after a reload', () => {
    const second = startVisit(startVisit(null, list, 0), longer, hour);
    expect([...newPapers(second, longer)]).toEqual(['added']);
    expect([...newPapers(startVisit(second, longer, hour + 60_000), longer)]).toEqual(['added']);
  });

  it('are told with the end of the last visit, which a reload does not change', () => {
    const first = extendVisit(startVisit(null, list, 0), 10);
    const second = startVisit(first, longer, hour);
    const reloaded = startVisit(extendVisit(second, hour + 10), longer, hour + 60_000);
    expect([first.since, second.since, reloaded.since]).toEqual([undefined, 10, 10]);
    expect(startVisit(reloaded, longer, 3 * hour).since).toBe(hour + 60_000);
  });

  it('stay the same throughout a long visit', () => {
    const second = extendVisit(startVisit(startVisit(null, list, 0), longer, hour), 5 * hour);
    expect([...newPapers(startVisit(second, longer, 5 * hour + 60_000), longer)]).toEqual(['added']);
  });

  it('are none on the following visit', () => {
    const third = startVisit(startVisit(startVisit(null, list, 0), longer, hour), longer, 3 * hour);
    expect([...newPapers(third, longer)]).toEqual([]);
  });

  it('include neither papers that return to the list nor those whose id changed', () => {
    const without = startVisit(startVisit(null, list, 0), list.slice(1), hour);
    expect([...newPapers(startVisit(without, list, 3 * hour), list)]).toEqual([]);
    const renamed = [
      samplePaper({ id: 'renamed', identifiers: { doi: '10.1/OLD' } }),
      samplePaper({ id: 'another', formerIds: ['other'] }),
    ];
    expect([...newPapers(startVisit(startVisit(null, list, 0), renamed, hour), renamed)]).toEqual([]);
  });

  it('are those of the last week of the list on the first visit, unless they are most of it', () => {
    const dated = ['2024-05-03', '2024-04-27', '2024-04-26', null, '2023-01-01'].map((added, index) =>
      samplePaper({ id: `dated-${index}`, added }),
    );
    const first = startVisit(null, dated, 0, '2024-05-03');
    expect([...newPapers(first, dated)]).toEqual(['dated-0', 'dated-1']);
    const reloaded = startVisit(first, dated, 60_000, '2024-05-03');
    expect([...newPapers(reloaded, dated)]).toEqual(['dated-0', 'dated-1']);
    expect([...newPapers(startVisit(reloaded, dated, hour, '2024-05-03'), dated)]).toEqual([]);
    const latest = dated.slice(0, 3);
    expect([...newPapers(startVisit(null, latest, 0, '2024-05-03'), latest)]).toEqual([]);
  });
});
