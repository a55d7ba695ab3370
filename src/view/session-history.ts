import { entryState, newId, paperIn } from './history-entry.ts';
import { type Below, belowNewEntry, stepsBack } from './layers.ts';
import { viewPart } from './reading-list.ts';

/*
 * The session history. What covers the page, a dialog or an open paper, has an entry of its own: Back closes
 * it, and closing it leaves no entry behind.
 */

/** How to change the address. `close`: the open paper was closed. */
export type AddressChange = 'push' | 'replace' | 'close';

/** An open dialog. Everything that changes while it is open is one entry, the dialog's own. */
interface Layer {
  readonly id: string;
  readonly dialog: HTMLDialogElement;
  /** The address and what lies below it when the dialog was opened. */
  readonly address: string;
  readonly below: Below | null;
  /** The address now. */
  latest: string;
}

/** In milliseconds: how far the address bar may lag behind a burst of replacements, which browsers limit. */
const flushDelay = 150;

const layers: Layer[] = [];
const listeners = new Set<() => void>();

/** The address that the app shows while the address bar lags behind. */
let held: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What to do once the browser has gone back; null unless it is on its way. */
let afterReturn: (() => void)[] | null = null;

/** The current address, from its `?` on. */
export function currentAddress(): string {
  return held ?? location.search + viewPart(location.hash);
}

/** Changes the address. `before` is the current one, as the app writes it. */
export function changeAddress(address: string, how: AddressChange, before: string): void {
  const top = topLayer();
  if (top !== undefined) top.latest = address;
  const steps = how === 'close' && top === undefined ? stepsBack(entryState().below, address) : 0;
  if (how === 'push' && top === undefined) {
    flush();
    if (afterReturn !== null) held = address;
    onceReturned(() => {
      const below = belowNewEntry(paperIn(before), paperIn(address), before, entryState().below);
      history.pushState({ entry: newId(), below }, '', location.pathname + address);
    });
  } else if (steps > 0 && afterReturn === null) goBack(steps, address);
  else {
    held = address;
    timer ??= setTimeout(flush, flushDelay);
  }
  notify();
}

/** Opens a modal dialog that Back closes. */
export function openLayer(dialog: HTMLDialogElement): void {
  const last = topLayer();
  const hasClosed = last?.dialog.open === false;
  dialog.showModal();
  flush();
  if (last !== undefined && hasClosed) {
    // Nobody has been told yet that the last dialog was closed: the new one takes over its entry.
    layers.pop();
    add({ ...last, dialog });
    return;
  }
  const address = currentAddress();
  const { below } = entryState();
  const layer = add({ id: newId(), dialog, address, below, latest: address });
  onceReturned(() => {
    if (!layers.includes(layer)) return;
    const paper = paperIn(address);
    const state = { entry: entryState().entry, below: belowNewEntry(paper, paper, address, below) };
    history.pushState({ ...state, layer: layer.id }, '');
  });
}

/** Calls `listener` after every change of the address. Returns a function that ends this. */
export function subscribeToAddress(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', handlePopState);
  window.addEventListener('pagehide', flush);
  return () => listeners.delete(listener);
}

function add(layer: Layer): Layer {
  layers.push(layer);
  const { dialog } = layer;
  const handleClose = () => {
    // The event fires late: by then the dialog may be open again.
    if (dialog.open) return;
    dialog.removeEventListener('close', handleClose);
    leave(layer);
  };
  dialog.addEventListener('close', handleClose);
  return layer;
}

/** Removes the entry of a closed dialog; if the address changed meanwhile, keeps it with that address. */
function leave(layer: Layer): void {
  if (topLayer() !== layer) return;
  layers.pop();
  const { entry, below, layer: id } = entryState();
  // The current entry is not the dialog's: what lies below it is unknown.
  if (id !== layer.id) return;
  const { address, latest } = layer;
  const steps = latest === address ? 1 : stepsBack(below, latest);
  if (steps > 0) {
    goBack(steps, latest);
    return;
  }
  flush();
  const newBelow = belowNewEntry(paperIn(address), paperIn(latest), address, layer.below);
  history.replaceState({ entry, below: newBelow }, '');
}

/** The top dialog; one that was removed from the page does not count. */
function topLayer(): Layer | undefined {
  while (layers.at(-1)?.dialog.isConnected === false) layers.pop();
  return layers.at(-1);
}

function goBack(steps: number, address: string): void {
  clearTimeout(timer);
  timer = undefined;
  held = address;
  const { entry } = entryState();
  // The scroll position stays that of the closed entry.
  afterReturn = [() => history.replaceState({ ...entryState(), entry }, '')];
  history.go(-steps);
}

function onceReturned(action: () => void): void {
  if (afterReturn === null) action();
  else afterReturn.push(action);
}

function handlePopState(): void {
  clearTimeout(timer);
  timer = undefined;
  if (afterReturn !== null) {
    const actions = afterReturn;
    afterReturn = null;
    for (const act of actions) act();
    flush();
    return;
  }
  held = null;
  closeLayers();
  notify();
}

/** Closes the dialogs that the reader left by Back; what changed while one was open stays. */
function closeLayers(): void {
  const { layer } = entryState();
  for (let top = topLayer(); top !== undefined && top.id !== layer; top = topLayer()) {
    layers.pop();
    top.dialog.close();
    if (top.latest !== top.address && currentAddress() === top.address)
      changeAddress(top.latest, 'push', top.address);
  }
}

/** Writes the held address to the address bar. */
function flush(): void {
  clearTimeout(timer);
  timer = undefined;
  if (held === null || afterReturn !== null) return;
  history.replaceState(history.state, '', location.pathname + held);
  held = null;
}

function notify(): void {
  for (const listener of listeners) listener();
}
