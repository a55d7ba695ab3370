import { useEffect, useState } from 'react';
import { checkDetails } from '../paper/checks/check-details.ts';
import type { PaperDetails } from '../paper/dataset-parts.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { detailsUrl } from './part-url.ts';

/** The details of some papers, by paper id. */
type Details = ReadonlyMap<string, PaperDetails>;

const noDetails: PaperDetails = {};

/** Requests by dataset and URL, so that each part of a list's details is fetched once. */
const requests = new WeakMap<Dataset, Map<string, Promise<Details>>>();

/** Fetches the details of a paper of a list; empty while they load, if loading fails, and without a paper. */
export function useDetails(dataset: Dataset, paper: Paper | undefined): PaperDetails {
  const id = paper?.id ?? null;
  const [loaded, setLoaded] = useState<{
    readonly of: Dataset;
    readonly id: string;
    readonly details: PaperDetails;
  } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let stale = false;
    void requestDetails(dataset, detailsUrl(id)).then((details) => {
      if (!stale) setLoaded({ of: dataset, id, details: details.get(id) ?? noDetails });
    });
    return () => {
      stale = true;
    };
  }, [dataset, id]);
  return loaded !== null && loaded.of === dataset && loaded.id === id ? loaded.details : noDetails;
}

function requestDetails(dataset: Dataset, url: string): Promise<Details> {
  const ofDataset = requests.get(dataset) ?? new Map<string, Promise<Details>>();
  requests.set(dataset, ofDataset);
  const request =
    ofDataset.get(url) ??
    fetchDetails(url).catch((): Details => {
      // The next paper of this part asks again.
      ofDataset.delete(url);
      return new Map();
    });
  ofDataset.set(url, request);
  return request;
}

async function fetchDetails(url: string): Promise<Details> {
  const response = await fetch(url);
  return checkDetails(await response.json()) ?? new Map();
}
