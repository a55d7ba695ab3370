import { useSyncExternalStore } from 'react';
import type { Severity } from '../../paper/reports/report.ts';
import { severities } from '../../paper/reports/report-kinds.ts';
import { createListeners } from '../../ui/create-store.ts';

/** What the page List health shows: the problems, or the text of a page. It is the URL. */
export interface HealthAddress {
  /** How the problems are grouped. */
  readonly by: 'rule' | 'file';
  /** The severity to show; null for all. */
  readonly severity: Severity | null;
  /** The page whose text is shown; null for the problems. */
  readonly file: string | null;
  /** The line of that page which is explained. */
  readonly line: number | null;
}

/** Reads the query of a URL. Leaves out what it does not know. */
export function parseHealthAddress(search: string): HealthAddress {
  const query = new URLSearchParams(search);
  const line = Number(query.get('line'));
  const file = query.get('file') || null;
  return {
    by: query.get('by') === 'file' ? 'file' : 'rule',
    severity: severities.find((each) => each === query.get('severity')) ?? null,
    file,
    line: file !== null && Number.isSafeInteger(line) && line > 0 ? line : null,
  };
}

/** The query of a URL, without what is the default. */
export function formatHealthAddress({ by, severity, file, line }: HealthAddress): string {
  const query = new URLSearchParams();
  if (file !== null) query.set('file', file);
  if (file !== null && line !== null) query.set('line', String(line));
  if (by !== 'rule') query.set('by', by);
  if (severity !== null) query.set('severity', severity);
  return `?${query.toString().replaceAll('%2F', '/')}`;
}

const listeners = createListeners();

/** The address in the address bar, in a component. */
export function useHealthAddress(): HealthAddress {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return parseHealthAddress(search);
}

/** Goes to another address; Back returns unless it is `replace`. */
export function goTo(address: HealthAddress, how: 'push' | 'replace' = 'push'): void {
  const search = formatHealthAddress(address);
  if (how === 'push') history.pushState(null, '', search);
  else history.replaceState(null, '', search);
  listeners.notify();
}

function subscribe(listener: () => void): () => void {
  const unsubscribe = listeners.subscribe(listener);
  window.addEventListener('popstate', listener);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', listener);
  };
}
