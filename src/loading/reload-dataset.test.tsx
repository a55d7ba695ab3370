import { beforeEach, expect, it, vi } from 'vitest';
import { coreOf } from '../paper/dataset-parts.ts';
import { formatDataset } from '../paper/dataset-text.ts';
import type { Dataset } from '../paper/schema.ts';
import { updateOf } from '../paper/updates/update-of.ts';
import { sampleDataset } from '../testing/sample-list.ts';
import { currentDataset } from './dataset-source.ts';
import { reloadDataset, showUpdate } from './reload-dataset.ts';

const listOf = (...ids: string[]): Dataset => sampleDataset(ids.map((id) => ({ id })));
const [ebb, flow, neap] = [listOf('ebb'), listOf('ebb', 'flow'), listOf('neap')];

/** What the server has. */
const serve = (dataset: Dataset, tag: string) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation(
      async () => new Response(formatDataset(coreOf(dataset)), { headers: { ETag: `"${tag}"` } }),
    );
const shown = () => {
  const state = currentDataset();
  return state.status === 'ready' ? state.dataset.papers.map(({ id }) => id) : [];
};

beforeEach(async () => {
  serve(ebb, 'one');
  await reloadDataset();
});

it('shows what a save changed without loading the list again', async () => {
  const fetched = serve(flow, 'two').mockClear();
  await showUpdate('two', updateOf('one', ebb, flow));
  expect(shown()).toEqual(['ebb', 'flow']);
  await showUpdate('two', null);
  expect(fetched).not.toHaveBeenCalled();
});

it('loads the list if an earlier save was missed, or if what changed is not known', async () => {
  serve(neap, 'three');
  await showUpdate('three', updateOf('two', flow, neap));
  expect(shown()).toEqual(['neap']);
  serve(ebb, 'four');
  await showUpdate('four', null);
  expect(shown()).toEqual(['ebb']);
});

it('does not show a list whose loading began before a save', async () => {
  serve(ebb, 'one');
  const loading = reloadDataset();
  await showUpdate('two', updateOf('one', ebb, flow));
  await loading;
  expect(shown()).toEqual(['ebb', 'flow']);
});
