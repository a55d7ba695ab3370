import { useMemo, useSyncExternalStore } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import { closePageOnChange } from './close-page-on-change.ts';
import { formatView, type ParsedView, parseView } from './codec.ts';
import { viewPart } from './reading-list.ts';
import type { View } from './view.ts';

/** Replaces the view: `push` for an action that Back undoes, `replace` for a step within one. */
export type UpdateView = (update: (view: View) => View, how: 'push' | 'replace') => void;

/** How long the address bar may lag behind a burst of replacements, in milliseconds. */
const flushDelay = 150;

const listeners = new Set<() => void>();

/** Caches the last parsed URL, keyed by the list's own fields: many components read it. */
const parsed = new WeakMap<readonly KeyedField[], { readonly search: string; readonly read: ParsedView }>();

const noFields: readonly KeyedField[] = [];

/** The URL to show next: browsers limit how often it may change. */
let pending: { search: string; timer: ReturnType<typeof setTimeout> } | null = null;

/**
 * Returns the view of the current URL, notices about ignored parts, and the function that changes it.
 * `fields` are the list's own. Until the list is loaded, pass none: the URL keeps their parameters.
 */
export function useView(fields = noFields): [View, readonly string[], UpdateView] {
  const search = useSyncExternalStore(subscribe, currentSearch, () => '');
  const { view, notices } = readSearch(search, fields);
  return [view, notices, useMemo(() => updateView.bind(null, fields), [fields])];
}

/** Changes the view of a list with the given fields of its own, also from outside React. */
export function updateView(fields: readonly KeyedField[], ...[update, how]: Parameters<UpdateView>): void {
  const before = readSearch(currentSearch(), fields).view;
  const after = closePageOnChange(before, update(before));
  if (after === before) return;
  const search = formatView(after);
  if (search === currentSearch()) return;
  if (how === 'push') {
    flush();
    history.pushState({ entry: newHistoryEntry() }, '', location.pathname + search);
  } else {
    pending = { search, timer: pending?.timer ?? setTimeout(flush, flushDelay) };
  }
  for (const listener of listeners) listener();
}

/** The relative URL of a view, and optionally of an anchor in it, for a link. */
export function hrefOf(view: View, anchor = ''): string {
  const address = formatView(view, anchor);
  return address.startsWith('?') ? address : `?${address}`;
}

/** The id of the current history entry, the same after Back and after a reload. */
export function currentHistoryEntry(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string')
    return state.entry;
  const entry = newHistoryEntry();
  history.replaceState({ entry }, '');
  return entry;
}

function readSearch(search: string, fields: readonly KeyedField[]): ParsedView {
  const last = parsed.get(fields);
  if (last?.search === search) return last.read;
  const read = parseView(search, fields);
  parsed.set(fields, { search, read });
  return read;
}

function currentSearch(): string {
  return pending?.search ?? location.search + viewPart(location.hash);
}

/** Writes the pending address to the address bar. */
function flush(): void {
  if (pending === null) return;
  clearTimeout(pending.timer);
  const { search } = pending;
  pending = null;
  history.replaceState(history.state, '', location.pathname + search);
}

function subscribe(listener: () => void): () => void {
  const onPopState = () => {
    clearTimeout(pending?.timer);
    pending = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', flush);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('pagehide', flush);
  };
}

function newHistoryEntry(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
