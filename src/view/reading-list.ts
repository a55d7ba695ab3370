import * as viewMessages from '../messages/view.ts';
import { formatPair, parsePairs } from './address.ts';
import type { AddNotice } from './selection-codec.ts';

/** An ordered selection of papers, shared by a link. */
export interface ReadingList {
  /** Its name; may be empty. */
  readonly name: string;
  readonly ids: readonly string[];
}

/** A link with more papers than this is not worth supporting. */
const maxPapers = 5_000;
const maxNameLength = 200;
const idPattern = /^[a-z0-9][a-z0-9~-]*$/u;

/**
 * Formats a reading list as a URL fragment, which browsers never send to a server, and optionally an anchor
 * in the page.
 */
export function formatFragment(list: ReadingList | null, anchor = ''): string {
  if (list === null) return anchor === '' ? '' : `#${anchor}`;
  const pairs = [formatPair('list', list.ids.join(','))];
  if (list.name !== '') pairs.push(formatPair('name', list.name));
  if (anchor !== '') pairs.push(formatPair('at', anchor));
  return `#${pairs.join('&')}`;
}

/** Parses the reading list of a fragment; null when there is none. Invalid ids are left out with a notice. */
export function readingListFromFragment(fragment: string, notice: AddNotice): ReadingList | null {
  const value = valueAt(fragment, 'list');
  if (value === null) return null;
  const written = value.split(',').filter((id) => id !== '');
  const ids = [...new Set(written.filter((id) => idPattern.test(id)))].slice(0, maxPapers);
  if (written.some((id) => !idPattern.test(id)) || written.length > maxPapers) notice(viewMessages.listCut);
  return ids.length === 0
    ? null
    : { name: (valueAt(fragment, 'name') ?? '').trim().slice(0, maxNameLength), ids };
}

/** The anchor in a fragment; empty when there is none. */
export function anchorInFragment(fragment: string): string {
  return valueAt(fragment, 'list') === null ? fragment.replace(/^#/u, '') : (valueAt(fragment, 'at') ?? '');
}

/** The part of a fragment that belongs to the view, unparsed; empty when there is none. */
export function viewPart(fragment: string): string {
  return valueAt(fragment, 'list') === null ? '' : fragment.replace(/&at=[^&]*/gu, '');
}

function valueAt(fragment: string, name: string): string | null {
  return (
    parsePairs(fragment.replace(/^#/u, '')).find(({ key, valid }) => key === name && valid)?.value ?? null
  );
}
