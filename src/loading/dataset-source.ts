import * as loadingMessages from '../messages/loading.ts';
import type { Losses } from '../paper/checks/losses.ts';
import type { Dataset } from '../paper/schema.ts';
import { createStore } from '../ui/create-store.ts';
import { findFault } from '../ui/deferred/page-fault.ts';
import { runInSlices } from '../ui/deferred/run-in-slices.ts';
import { datasetId } from '../ui/dom.ts';
import { type DatasetResult, readDataset } from './read-dataset.ts';
import { slowAfter } from './slow-after.ts';

/** What may help after a failure: trying again, reloading the page, or either. */
export type Help = 'retry' | 'reload' | 'either';

/** The loading state of the dataset. */
export type DatasetState =
  | { readonly status: 'loading'; readonly slow: boolean }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly losses: Losses;
      /** As the server sent it; null if it sent none. */
      readonly etag: string | null;
    }
  | { readonly status: 'failed'; readonly message: string; readonly help: Help };

const store = createStore<DatasetState>({ status: 'loading', slow: false });
let latestLoad = 0;
/** The ETag of the dataset that was requested last; null if the server sent none. */
let lastEtag: string | null = null;
export const datasetEtag = () => lastEtag;

/** The loading state of the dataset, in a component. */
export const useDataset = store.use;

/** The loading state of the dataset, outside React. */
export const currentDataset = store.current;
export const onDatasetChange = store.subscribe;

/**
 * Loads the dataset. A list that is already shown stays until the new one has loaded. `receive` is called
 * right before the new one is shown, and returns it.
 */
export async function loadDataset(receive: (dataset: Dataset) => Dataset): Promise<void> {
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
  if (next.status === 'failed' && next.help === 'retry')
    addEventListener('online', () => void loadDataset(receive), { once: true });
  store.set(next.status === 'ready' ? { ...next, dataset: receive(next.dataset) } : next);
}

/** Shows a dataset that needs no loading. One that is being loaded is older, and is not shown any more. */
export function showDataset(dataset: Dataset, losses: Losses, etag: string | null): void {
  latestLoad += 1;
  lastEtag = etag;
  store.set({ status: 'ready', dataset, losses, etag });
}

async function fetchDataset(): Promise<DatasetState> {
  try {
    const response = await fetch(datasetUrl());
    const etag = response.headers.get('ETag');
    lastEtag = etag;
    if (!response.ok) return await explained(loadingMessages.badStatus(response.status), 'either');
    const text = decode(await response.arrayBuffer());
    const result = await new Promise<DatasetResult>((done) => runInSlices(readDataset(text), done));
    if ('problem' in result) return await explained(result.problem, result.help);
    const { dataset, losses } = result;
    return { status: 'ready', dataset, losses, etag };
  } catch {
    return explained(loadingMessages.notLoaded(loadingMessages.list, 'missing'), 'either');
  }
}

/** The text of UTF-8 bytes. If they are damaged it is empty, which is no dataset either. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** The state after a failure: with its own message, unless the fault is the connection or an outdated page. */
async function explained(message: string, help: Help): Promise<DatasetState> {
  const fault = await findFault();
  return fault === 'missing'
    ? { status: 'failed', message, help }
    : {
        status: 'failed',
        message: loadingMessages.notLoaded(loadingMessages.list, fault),
        help: fault === 'offline' ? 'retry' : 'reload',
      };
}

/** The URL of the dataset: a built page preloads it with a link in its head. */
function datasetUrl(): string {
  const link = document.getElementById(datasetId);
  return link instanceof HTMLLinkElement ? link.href : 'dataset.json';
}
