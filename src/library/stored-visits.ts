import { lastChangeOf } from '../paper/last-change.ts';
import type { Dataset } from '../paper/schema.ts';
import { updateValue } from './database.ts';
import { database } from './library.ts';
import { extendVisit, newPapers, startVisit, type Visits } from './records/visits.ts';

/**
 * Records the start of a visit; resolves to the ids of the papers added since the last visit, or on the first visit in
 * the last week before the list's last change.
 */
export async function recordVisit(dataset: Dataset): Promise<ReadonlySet<string>> {
  const { papers } = dataset;
  const visits = await updateValue(database, 'visits', areVisits, (last) =>
    startVisit(last, papers, Date.now(), lastChangeOf(dataset)),
  );
  return newPapers(visits, papers);
}

/** Records that the visit has lasted until now. */
export async function recordVisitEnd(dataset: Dataset): Promise<void> {
  await updateValue(database, 'visits', areVisits, (last) =>
    last === null
      ? startVisit(null, dataset.papers, Date.now(), lastChangeOf(dataset))
      : extendVisit(last, Date.now()),
  );
}

function areVisits(value: unknown): value is Visits {
  if (typeof value !== 'object' || value === null || !('before' in value && 'now' in value && 'at' in value))
    return false;
  return (
    value.before instanceof Uint32Array && value.now instanceof Uint32Array && typeof value.at === 'number'
  );
}
