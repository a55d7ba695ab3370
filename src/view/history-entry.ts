import { parseView } from './codec/codec.ts';
import type { Below } from './layers.ts';

/** What the browser keeps with a history entry. */
interface EntryState {
  /** Identifies the scroll position of the entry. */
  readonly entry: string;
  readonly below: Below | null;
  /** The dialog that the entry opened, if any. */
  readonly layer?: string;
}

/** The state of the current history entry; it gets one if it has none. */
export function entryState(): EntryState {
  const state: unknown = history.state;
  if (isEntryState(state)) return state;
  const created = { entry: newId(), below: null };
  history.replaceState(created, '');
  return created;
}

/** The id of the current history entry, the same after Back and after a reload. */
export function currentHistoryEntry(): string {
  return entryState().entry;
}

/** An id that no other history entry has. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** The id of the paper that an address opens, if any. */
export function paperIn(address: string): string | null {
  return parseView(address).view.paper;
}

function isEntryState(state: unknown): state is EntryState {
  return typeof state === 'object' && state !== null && 'entry' in state && 'below' in state;
}
