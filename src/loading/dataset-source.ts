import * as loadingMessages from '../messages/loading.ts';
import type { Dataset } from '../paper/schema.ts';
import { createStore } from '../ui/create-store.ts';
import { runInSlices } from '../ui/deferred/run-in-slices.ts';
import { datasetId } from '../ui/dom.ts';
import { type DatasetResult, readDataset } from './read-dataset.ts';

/** The loading state of the dataset. */
export type DatasetState =
  | { readonly status: 'loading'; readonly slow: boolean }
  /** `skipped`: the number of papers that cannot be shown. */
  | { readonly status: 'ready'; readonly dataset: Dataset; readonly skipped: number }
  | { readonly status: 'failed'; readonly message: string; readonly help: 'retry' | 'reload' };

/** After how long the page says that it is still loading, in milliseconds. */
const slowAfter = 10_000;

const store = createStore<DatasetState>({ status: 'loading', slow: false });
let latestLoad = 0;
/** The ETag of the dataset that was requested last; null if the server sent none. */
let lastEtag: string | null = null;

/** The loading state of the dataset, in a component. */
export const useDataset = store.use;

/**
 * Loads the dataset. A list that is already shown stays until the new one has loaded. `prepare` is called
 * right before the new one is shown.
 */
export async function loadDataset(prepare: (dataset: Dataset) => void = () => {}): Promise<void> {
  latestLoad += 1;
  const load = latestLoad;
  if (store.current().status !== 'ready') store.set({ status: 'loading', slow: false });
  const timer = setTimeout(
    () => store.current().status === 'loading' && store.set({ status: 'loading', slow: true }),
    slowAfter,
  );
  const next = await fetchDataset();
  clearTimeout(timer);
  if (load !== latestLoad || (next.status !== 'ready' && store.current().status === 'ready')) return;
  if (next.status === 'ready') prepare(next.dataset);
  store.set(next);
}

/** Loads the dataset again if the server's current ETag, `etag`, is not that of the last load. */
export async function reloadIfChanged(etag: string | null): Promise<void> {
  if (etag !== lastEtag) await loadDataset();
}

async function fetchDataset(): Promise<DatasetState> {
  try {
    const response = await fetch(datasetUrl());
    lastEtag = response.headers.get('ETag');
    if (!response.ok)
      return { status: 'failed', message: loadingMessages.notLoaded(response.status), help: 'retry' };
    const text = await response.text();
    const result = await new Promise<DatasetResult>((done) => runInSlices(readDataset(text), done));
    if ('problem' in result) return { status: 'failed', message: result.problem, help: result.help };
    const { dataset, skipped } = result;
    const before = store.current();
    return {
      status: 'ready',
      dataset: before.status === 'ready' ? reuseUnchanged(before.dataset, dataset) : dataset,
      skipped,
    };
  } catch {
    return { status: 'failed', message: loadingMessages.notReached, help: 'retry' };
  }
}

/** Keeps the object identity of unchanged papers, so that only changed ones rerender. */
function reuseUnchanged(before: Dataset, after: Dataset): Dataset {
  const unchanged = new Map(before.papers.map((paper) => [JSON.stringify(paper), paper]));
  return { ...after, papers: after.papers.map((paper) => unchanged.get(JSON.stringify(paper)) ?? paper) };
}

/** The URL of the dataset: a built page preloads it with a link in its head. */
function datasetUrl(): string {
  const link = document.getElementById(datasetId);
  return link instanceof HTMLLinkElement ? link.href : 'dataset.json';
}
