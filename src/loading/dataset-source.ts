import * as loadingMessages from '../messages/loading.ts';
import type { Dataset } from '../paper/schema.ts';
import { createStore } from '../ui/create-store.ts';
import { ids } from '../ui/dom.ts';
import { inSlices } from '../ui/in-slices.ts';
import { type Reading, readDataset } from './read-dataset.ts';

/** How far the dataset has come. */
export type DatasetState =
  | { readonly status: 'loading'; readonly slow: boolean }
  /** `skipped`: how many of its papers cannot be shown. */
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly skipped: number }
  | { readonly status: 'failed'; readonly message: string; readonly help: 'retry' | 'reload' };

/** After this long a reader wants to hear that it goes on. */
const patience = 10_000;

const store = createStore<DatasetState>({ status: 'loading', slow: false });
let newest = 0;
/** Which version of the dataset was asked for last, as its server calls it; null where it gives it no name. */
let version: string | null = null;

/** How far the dataset has come, now and whenever that changes. */
export const useDataset = store.use;

/** Loads the dataset. A list that is on the screen stays there until the new one has come. */
export async function loadDataset(): Promise<void> {
  newest += 1;
  const load = newest;
  if (store.current().status !== 'ready') store.set({ status: 'loading', slow: false });
  const timer = setTimeout(
    () => store.current().status === 'loading' && store.set({ status: 'loading', slow: true }),
    patience,
  );
  const next = await fetchDataset();
  clearTimeout(timer);
  if (load === newest && (next.status === 'ready' || store.current().status !== 'ready')) store.set(next);
}

/** Loads the dataset again when its server has another version by now. */
export async function loadNewer(now: string | null): Promise<void> {
  if (now !== version) await loadDataset();
}

async function fetchDataset(): Promise<DatasetState> {
  try {
    const response = await fetch(datasetAddress());
    version = response.headers.get('ETag');
    if (!response.ok)
      return { status: 'failed', message: loadingMessages.notLoaded(response.status), help: 'retry' };
    const text = await response.text();
    const reading = await new Promise<Reading>((done) => inSlices(readDataset(text), done));
    if ('problem' in reading) return { status: 'failed', message: reading.problem, help: reading.help };
    const { dataset, skipped } = reading;
    const before = store.current();
    return {
      status: 'ready',
      dataset: before.status === 'ready' ? keepSame(before.dataset, dataset) : dataset,
      skipped,
    };
  } catch {
    return { status: 'failed', message: loadingMessages.notReached, help: 'retry' };
  }
}

/** Keeps the papers that a save did not change, so that only the others are drawn again. */
function keepSame(before: Dataset, after: Dataset): Dataset {
  const known = new Map(before.papers.map((paper) => [JSON.stringify(paper), paper]));
  return { ...after, papers: after.papers.map((paper) => known.get(JSON.stringify(paper)) ?? paper) };
}

/** The build names its dataset in the page's head, so that it loads together with the scripts. */
function datasetAddress(): string {
  const link = document.getElementById(ids.dataset);
  return link instanceof HTMLLinkElement ? link.href : 'dataset.json';
}
