import { useEffect, useState } from 'react';
import { checkDetails } from '../paper/checks/check-details.ts';
import type { PaperDetails } from '../paper/dataset-parts.ts';
import type { Dataset } from '../paper/schema.ts';
import { partUrl } from './part-url.ts';

/** The details of each paper, by paper id. */
type Details = ReadonlyMap<string, PaperDetails>;

const noDetails: Details = new Map();

/** Requests by dataset, so that each list's details are fetched once. */
const requests = new WeakMap<Dataset, Promise<Details>>();

/** Fetches the details of the papers of a list; empty while they load, and if loading fails. */
export function useDetails(dataset: Dataset): Details {
  const [details, setDetails] = useState(noDetails);
  useEffect(() => {
    let stale = false;
    const request = requests.get(dataset) ?? fetchDetails();
    requests.set(dataset, request);
    void request.then((loaded) => !stale && setDetails(loaded));
    return () => {
      stale = true;
    };
  }, [dataset]);
  return details;
}

async function fetchDetails(): Promise<Details> {
  try {
    const response = await fetch(partUrl('details'));
    return checkDetails(await response.json()) ?? noDetails;
  } catch {
    return noDetails;
  }
}
