import { useEffect, useState } from 'react';
import { checkRelations } from '../paper/checks/check-dataset.ts';
import type { Dataset, RelatedPaper } from '../paper/schema.ts';
import { partAddress } from './part-address.ts';

/** What is related to each paper, by the paper's id. */
type Relations = ReadonlyMap<string, readonly RelatedPaper[]>;

const none: Relations = new Map();

/** What was fetched already, by the list it belongs to. */
const fetched = new WeakMap<Dataset, Promise<Relations>>();

/** Fetches what is related to the papers of a list; none while it is on its way, and when it cannot be had: the panel is whole without. */
export function useRelations(dataset: Dataset): Relations {
  const [relations, setRelations] = useState(none);
  useEffect(() => {
    let stale = false;
    const coming = fetched.get(dataset) ?? fetchRelations();
    fetched.set(dataset, coming);
    void coming.then((loaded) => !stale && setRelations(loaded));
    return () => {
      stale = true;
    };
  }, [dataset]);
  return relations;
}

async function fetchRelations(): Promise<Relations> {
  try {
    const response = await fetch(partAddress('related'));
    return checkRelations(await response.json()) ?? none;
  } catch {
    return none;
  }
}
