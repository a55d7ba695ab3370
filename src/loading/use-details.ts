import { useCallback, useEffect, useState } from 'react';
import { type CheckedDetails, checkDetails } from '../paper/checks/check-details.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import type { PageFault } from '../ui/deferred/page-fault.ts';
import { type FetchedPart, fetchPart } from './fetch-part.ts';
import { detailsUrl } from './part-url.ts';

/** The details of a paper; empty while they load, if loading fails, and without a paper. */
export interface LoadedDetails extends CheckedDetails {
  /** Why the details could not be loaded; null otherwise. */
  readonly fault: PageFault | null;
  readonly retry: () => void;
}

type Request = Promise<FetchedPart<ReadonlyMap<string, CheckedDetails>>>;

const noDetails: CheckedDetails = { details: {}, isWhole: true };

/** Requests by dataset and URL, so that each part of a list's details is fetched once. */
const requests = new WeakMap<Dataset, Map<string, Request>>();

/** Fetches the details of a paper of a list. */
export function useDetails(dataset: Dataset, paper: Paper | undefined): LoadedDetails {
  const id = paper?.id ?? null;
  const [loaded, setLoaded] = useState<
    (Omit<LoadedDetails, 'retry'> & { readonly of: Dataset; readonly id: string }) | null
  >(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (id === null) return undefined;
    let stale = false;
    void requestDetails(dataset, detailsUrl(id)).then((part) => {
      if (stale) return;
      const found = 'value' in part ? part.value.get(id) : undefined;
      setLoaded({ of: dataset, id, ...(found ?? noDetails), fault: 'fault' in part ? part.fault : null });
    });
    return () => {
      stale = true;
    };
  }, [dataset, id, attempt]);
  const isCurrent = loaded !== null && loaded.of === dataset && loaded.id === id;
  return { ...(isCurrent ? loaded : { ...noDetails, fault: null }), retry };
}

/** The details in a file. If they cannot be loaded, the next paper of this file asks again. */
function requestDetails(dataset: Dataset, url: string): Request {
  const ofDataset = requests.get(dataset) ?? new Map<string, Request>();
  requests.set(dataset, ofDataset);
  const request = ofDataset.get(url) ?? fetchPart(url, checkDetails);
  ofDataset.set(url, request);
  void request.then((part) => 'fault' in part && ofDataset.delete(url));
  return request;
}
