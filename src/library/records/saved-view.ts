import { type Check, invalid, text } from '../../paper/checks/check.ts';
import type { Paper } from '../../paper/schema.ts';
import { formatView } from '../../view/codec/codec.ts';
import type { View } from '../../view/view.ts';
import { hashesOf, unknownPapers } from './paper-hashes.ts';
import { moment, storedCheck } from './stored-check.ts';

/** A view that the reader keeps under a name. Its address identifies it. */
export interface SavedView {
  readonly address: string;
  readonly name: string;
  /** When it was given this name, in milliseconds since 1970. */
  readonly named: number;
  /** When the reader looked at it last, in milliseconds since 1970. */
  readonly looked: number;
  /** The hashes of the papers that it had then, in base 36, separated by spaces. */
  readonly seen: string;
}

/** The saved views by address. */
export type SavedViews = ReadonlyMap<string, SavedView>;

/** The most saved views, and the most characters of a name and of an address. */
export const maxViews = 50;
export const maxNameLength = 100;
export const maxAddressLength = 8_000;

/** The most characters of `seen`: more than the papers of any list need. */
const maxSeenLength = 5_000_000;

const atMost =
  (length: number): Check<string> =>
  (value) =>
    typeof value === 'string' && value.length <= length ? value : invalid;

const checkFields = storedCheck<SavedView>({
  address: atMost(maxAddressLength),
  name: text,
  named: moment,
  looked: moment,
  seen: (value) =>
    typeof value === 'string' && value.length <= maxSeenLength && /^[0-9a-z ]*$/u.test(value)
      ? value
      : invalid,
});

/** Checks a stored or imported view; null if it is invalid, or has fields of another version of the app. */
export function checkSavedView(value: unknown): SavedView | null {
  const found = checkFields(value);
  const name = cleanName(found?.name ?? '');
  return found === null || name === '' ? null : { ...found, name };
}

/** A name on one line, trimmed and no longer than one can be typed. */
export function cleanName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, maxNameLength).toWellFormed().trim();
}

/** The address of a view that is saved: its query, filters and sort, but neither what is open nor the columns. */
export function addressToSave(view: View): string {
  return formatView({ ...view, paper: null, page: null, columns: null, rest: [] });
}

/** Saves a view, all of whose papers the reader has seen. */
export function newSavedView(view: View, name: string, papers: readonly Paper[], now: number): SavedView {
  return withSeen(
    { address: addressToSave(view), name: cleanName(name), named: now, looked: now, seen: '' },
    papers,
    now,
  );
}

/** A saved view after the reader has looked at its papers. */
export function withSeen(view: SavedView, papers: readonly Paper[], now: number): SavedView {
  return { ...view, looked: now, seen: Array.from(hashesOf(papers), (hash) => hash.toString(36)).join(' ') };
}

/** The papers of a saved view that it did not have when the reader looked at it last. */
export function newIn({ seen }: SavedView, papers: readonly Paper[]): readonly Paper[] {
  const hashes = seen.split(' ').flatMap((hash) => (hash === '' ? [] : [Number.parseInt(hash, 36)]));
  return unknownPapers(Uint32Array.from(hashes).sort(), papers);
}
