import { useEffect, useState } from 'react';
import { checkRelations } from '../paper/checks/check-dataset.ts';
import type { Dataset, RelatedPaper } from '../paper/schema.ts';
import { partUrl } from './part-url.ts';

/** The related papers of each paper, by paper id. */
type Relations = ReadonlyMap<string, readonly RelatedPaper[]>;

const noRelations: Relations = new Map();

/** Requests by dataset, so that each list's relations are fetched once. */
const requests = new WeakMap<Dataset, Promise<Relations>>();

/** Fetches the relations between the papers of a list; empty while they load, and if loading fails. */
export function useRelations(dataset: Dataset): Relations {
  const [relations, setRelations] = useState(noRelations);
  useEffect(() => {
    let stale = false;
    const request = requests.get(dataset) ?? fetchRelations();
    requests.set(dataset, request);
    void request.then((loaded) => !stale && setRelations(loaded));
    return () => {
      stale = true;
    };
  }, [dataset]);
  return relations;
}

async function fetchRelations(): Promise<Relations> {
  try {
    const response = await fetch(partUrl('related'));
    return checkRelations(await response.json()) ?? noRelations;
  } catch {
    return noRelations;
  }
}
