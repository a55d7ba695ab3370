import { useMemo, useSyncExternalStore } from 'react';
import type { KeyedField } from '../paper/own-fields.ts';
import { closePageOnChange } from './close-page-on-change.ts';
import { formatView, type ParsedView, parseView } from './codec/codec.ts';
import { type AddressChange, changeAddress, currentAddress, subscribeToAddress } from './session-history.ts';
import type { View } from './view.ts';

/**
 * Replaces the view: `push` for an action that Back undoes, `replace` for a step within one, `close` when the
 * open paper is closed.
 */
export type UpdateView = (update: (view: View) => View, how: AddressChange) => void;

/** Caches the last parsed URL, keyed by the list's own fields: many components read it. */
const parsed = new WeakMap<readonly KeyedField[], { readonly address: string; readonly read: ParsedView }>();

const noFields: readonly KeyedField[] = [];

/**
 * Returns the view of the current URL, notices about ignored parts, and the function that changes it.
 * `fields` are the list's own. Until the list is loaded, pass none: the URL keeps their parameters.
 */
export function useView(fields = noFields): [View, readonly string[], UpdateView] {
  const address = useSyncExternalStore(subscribeToAddress, currentAddress, () => '');
  const { view, notices } = readAddress(address, fields);
  return [view, notices, useMemo(() => updateView.bind(null, fields), [fields])];
}

/** Changes the view of a list with the given fields of its own, also from outside React. */
export function updateView(fields: readonly KeyedField[], ...[update, how]: Parameters<UpdateView>): void {
  const before = readAddress(currentAddress(), fields).view;
  const after = closePageOnChange(before, update(before));
  if (after === before) return;
  const address = formatView(after);
  if (address !== currentAddress()) changeAddress(address, how, formatView(before));
}

/** The relative URL of a view, and optionally of an anchor in it, for a link. */
export function hrefOf(view: View, anchor = ''): string {
  const address = formatView(view, anchor);
  return address.startsWith('?') ? address : `?${address}`;
}

function readAddress(address: string, fields: readonly KeyedField[]): ParsedView {
  const last = parsed.get(fields);
  if (last?.address === address) return last.read;
  const read = parseView(address, fields);
  parsed.set(fields, { address, read });
  return read;
}
