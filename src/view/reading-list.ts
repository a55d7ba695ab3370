import * as viewMessages from '../messages/view.ts';
import { formatPair, parsePairs } from './address.ts';
import type { Notice } from './selection-codec.ts';

/** Papers that somebody put together, in that order; it comes with a link. */
export interface ReadingList {
  /** What it was called; may be empty. */
  readonly name: string;
  readonly ids: readonly string[];
}

/** More papers than anybody puts into a link. */
const mostPapers = 5_000;
const longestName = 200;
const idPattern = /^[a-z0-9][a-z0-9~-]*$/u;

/** Writes a reading list as the fragment of an address, which browsers never send anywhere, and with it a place of the page to go to. */
export function formatFragment(list: ReadingList | null, place = ''): string {
  if (list === null) return place === '' ? '' : `#${place}`;
  const pairs = [formatPair('list', list.ids.join(','))];
  if (list.name !== '') pairs.push(formatPair('name', list.name));
  if (place !== '') pairs.push(formatPair('at', place));
  return `#${pairs.join('&')}`;
}

/** Reads the reading list of a fragment; null when it holds none. What is no id of a paper is left out with a notice. */
export function parseFragment(fragment: string, notice: Notice): ReadingList | null {
  const value = valueAt(fragment, 'list');
  if (value === null) return null;
  const written = value.split(',').filter((id) => id !== '');
  const ids = [...new Set(written.filter((id) => idPattern.test(id)))].slice(0, mostPapers);
  if (written.some((id) => !idPattern.test(id)) || written.length > mostPapers) notice(viewMessages.listCut);
  return ids.length === 0
    ? null
    : { name: (valueAt(fragment, 'name') ?? '').trim().slice(0, longestName), ids };
}

/** The place of the page that a fragment leads to; empty when it leads to none. */
export function placeOf(fragment: string): string {
  return valueAt(fragment, 'list') === null ? fragment.replace(/^#/u, '') : (valueAt(fragment, 'at') ?? '');
}

/** The part of a fragment that belongs to the view, as it is written; empty when none does. */
export function viewPart(fragment: string): string {
  return valueAt(fragment, 'list') === null ? '' : fragment.replace(/&at=[^&]*/gu, '');
}

function valueAt(fragment: string, wanted: string): string | null {
  return (
    parsePairs(fragment.replace(/^#/u, '')).find(({ key, sound }) => key === wanted && sound)?.value ?? null
  );
}
