import { describe, expect, it } from 'vitest';
import { explore } from '../search/explore.ts';
import { buildSearchableIndex } from '../search/text-search.ts';
import { sampleDataset, sampleLink } from '../testing/sample-list.ts';
import { emptyView, type View } from '../view/view.ts';
import { viewAfter } from './acts.ts';
import { hasToggles } from './has-line.ts';

const papers = [
  { title: 'One', awards: ['Best Paper'], links: [sampleLink('paper'), sampleLink('code')] },
  { title: 'Two', awards: ['Oral'], links: [sampleLink('code'), sampleLink('slides')] },
  { title: 'Three', links: [sampleLink('slides'), sampleLink('demo')] },
  { title: 'Four', links: [sampleLink('paper')] },
];
const index = buildSearchableIndex(sampleDataset(papers));
const toggles = (view: View) => hasToggles(explore(index, view));
const shown = (view: View) => toggles(view).map(({ name, count }) => `${name} ${count}`);

describe('hasToggles', () => {
  it('has what several papers have, in a fixed order, and how many papers each toggle would show', () => {
    expect(shown(emptyView)).toEqual(['code 2', 'award 2', 'slides 2', 'paper 2']);
    expect(shown({ ...emptyView, selections: { has: { any: ['slides'], not: [] } } })).toEqual([
      'code 2',
      'award 1',
      'slides 2',
      'paper 2',
    ]);
  });

  it.each([
    [{ any: [], not: ['(none)'] }, 2],
    [{ any: ['Oral'], not: [] }, 1],
    [{ any: ['(none)'], not: [] }, 0],
    [{ any: ['(none)', 'Oral'], not: [] }, 1],
    [{ any: [], not: ['Oral'] }, 1],
  ])('counts the shown papers with an award: %j', (award, count) => {
    expect(toggles({ ...emptyView, selections: { award } })[1]).toMatchObject({ name: 'award', count });
  });

  it('filters by any award', () => {
    const [, award] = toggles(emptyView);
    const view = award === undefined ? emptyView : viewAfter(emptyView, award.tick);
    expect(view.selections).toEqual({ award: { any: [], not: ['(none)'] } });
    expect(explore(index, view).rows).toEqual(Uint32Array.of(0, 1));
  });
});
