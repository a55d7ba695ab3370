import { lastChangeOf } from '../paper/last-change.ts';
import type { Dataset } from '../paper/schema.ts';
import { updateValue } from './database.ts';
import { database } from './library.ts';
import { extendVisit, newPapers, startVisit, type Visits } from './records/visits.ts';

/** What is new to a reader. */
export interface News {
  /** The ids of the papers added since the last visit, or on the first in the last week before the list's last change. */
  readonly ids: ReadonlySet<string>;
  /** When the last visit ended, in milliseconds since 1970; null if there was none, or that is not known. */
  readonly since: number | null;
}

/** Records the start of a visit; resolves to what is new in it. */
export async function recordVisit(dataset: Dataset): Promise<News> {
  const { papers } = dataset;
  const visits = await updateValue(database, 'visits', areVisits, (last) =>
    startVisit(last, papers, Date.now(), lastChangeOf(dataset)),
  );
  return { ids: newPapers(visits, papers), since: visits.since ?? null };
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
  const since = 'since' in value ? value.since : undefined;
  return (
    value.before instanceof Uint32Array &&
    value.now instanceof Uint32Array &&
    typeof value.at === 'number' &&
    (since === undefined || typeof since === 'number')
  );
}
