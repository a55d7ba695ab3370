import { useEffect } from 'react';
import type { Paper } from '../../paper/schema.ts';
import { createStore } from '../../ui/create-store.ts';
import { storageKey } from '../../ui/storage-key.ts';
import { database } from '../library.ts';
import { cleanName, type SavedView, type SavedViews, withSeen } from '../records/saved-view.ts';
import { readViews, updateViews } from './stored-views.ts';

interface SavedViewsState {
  readonly views: SavedViews;
  /** Whether reading them has finished, successfully or not. */
  readonly readFinished: boolean;
  /** Whether the last change could not be stored: it lasts until the page is left. */
  readonly isUnsaved: boolean;
}

const state = createStore<SavedViewsState>({ views: new Map(), readFinished: false, isUnsaved: false });

/** Changes that are shown but not stored yet; null for those that were removed. */
const pending = new Map<string, SavedView | null>();
let opening: Promise<void> | null = null;
let lastStore: Promise<void> = Promise.resolve();
let channel: BroadcastChannel | null = null;

/** The saved views now. */
export const currentSavedViews = (): SavedViews => state.current().views;

/** The saved views, in a component. Reads them when they are first used. */
export function useSavedViews(): SavedViewsState {
  useEffect(() => void openSavedViews(), []);
  return state.use();
}

/** Reads the saved views once, and listens to other tabs. Never rejects. */
export function openSavedViews(): Promise<void> {
  opening ??= read();
  return opening;
}

/** Adds saved views or new versions of them. Resolves once they are stored, or could not be. */
export function putViews(views: readonly SavedView[]): Promise<void> {
  return change(new Map(views.map((view) => [view.address, view])));
}

/** Removes saved views. */
export function removeViews(addresses: readonly string[]): Promise<void> {
  return change(new Map(addresses.map((address) => [address, null])));
}

/** Gives a saved view another name; an empty one changes nothing. */
export function renameView(view: SavedView, name: string): Promise<void> {
  const cleaned = cleanName(name);
  return cleaned === '' || cleaned === view.name
    ? Promise.resolve()
    : putViews([{ ...view, name: cleaned, named: Date.now() }]);
}

/** Notes that the reader has looked at the papers of a saved view. */
export async function markSeen(address: string, papers: readonly Paper[]): Promise<void> {
  await openSavedViews();
  const view = currentSavedViews().get(address);
  if (view !== undefined) await putViews([withSeen(view, papers, Date.now())]);
}

async function read(): Promise<void> {
  if (channel === null) {
    channel = new BroadcastChannel(storageKey('views'));
    channel.onmessage = () => void load();
    addEventListener('pageshow', ({ persisted }) => persisted && void load());
  }
  await load();
}

async function load(): Promise<void> {
  const stored = await readViews(database).catch(() => currentSavedViews());
  state.set({ ...state.current(), views: withChanges(stored, pending), readFinished: true });
}

function change(changes: ReadonlyMap<string, SavedView | null>): Promise<void> {
  for (const [address, view] of changes) pending.set(address, view);
  state.set({ ...state.current(), views: withChanges(currentSavedViews(), changes) });
  lastStore = lastStore.then(store);
  return lastStore;
}

/** Stores all pending changes. What fails is tried again with the next change. */
async function store(): Promise<void> {
  const batch = new Map(pending);
  try {
    await updateViews(database, batch);
    for (const [address, view] of batch) if (pending.get(address) === view) pending.delete(address);
    channel?.postMessage(null);
    state.set({ ...state.current(), isUnsaved: pending.size > 0 });
  } catch {
    state.set({ ...state.current(), isUnsaved: true });
  }
}

function withChanges(views: SavedViews, changes: ReadonlyMap<string, SavedView | null>): SavedViews {
  const after = new Map(views);
  for (const [address, view] of changes) {
    if (view === null) after.delete(address);
    else after.set(address, view);
  }
  return after;
}
