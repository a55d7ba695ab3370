import { formatPair, parsePairs } from './address.ts';
import { codeMark } from './short-code.ts';

/** An ordered selection of papers, shared by a link. */
export interface ReadingList {
  /** Its name; may be empty. */
  readonly name: string;
  /** The ids of its papers, or their short codes. */
  readonly ids: readonly string[];
  /** What the sender says about the papers, as in the link; empty if nothing. */
  readonly lines: string;
}

const maxNameLength = 200;

/**
 * Formats a reading list as a URL fragment, which browsers never send to a server, and optionally an anchor
 * in the page.
 */
export function formatFragment(list: ReadingList | null, anchor = ''): string {
  if (list === null) return anchor === '' ? '' : `#${anchor}`;
  const ids = list.ids.map((id) => (id.startsWith(codeMark) ? id : `,${id}`)).join('');
  const pairs = [formatPair('list', ids.replace(/^,/u, ''))];
  if (list.name !== '') pairs.push(formatPair('name', list.name));
  if (list.lines !== '') pairs.push(formatPair('lines', list.lines));
  if (anchor !== '') pairs.push(formatPair('at', anchor));
  return `#${pairs.join('&')}`;
}

/** Parses the reading list of a fragment; null when there is none. It may name anything: the list decides. */
export function readingListFromFragment(fragment: string): ReadingList | null {
  const written = valueAt(fragment, 'list').match(/\.?[^.,]+/gu) ?? [];
  const ids = [...new Set(written)];
  return ids.length === 0
    ? null
    : {
        name: valueAt(fragment, 'name').trim().slice(0, maxNameLength),
        ids,
        // They are by position: after a paper that is named twice, they would be those of others.
        lines: ids.length < written.length ? '' : valueAt(fragment, 'lines'),
      };
}

/** The anchor in a fragment; empty when there is none. */
export function anchorInFragment(fragment: string): string {
  return hasList(fragment) ? valueAt(fragment, 'at') : fragment.replace(/^#/u, '');
}

/** The part of a fragment that belongs to the view, unparsed; empty when there is none. */
export function viewPart(fragment: string): string {
  return hasList(fragment) ? fragment.replace(/&at=[^&]*/gu, '') : '';
}

function hasList(fragment: string): boolean {
  return /[#&]list=/u.test(fragment);
}

function valueAt(fragment: string, name: string): string {
  return parsePairs(fragment.replace(/^#/u, '')).find(({ key, valid }) => key === name && valid)?.value ?? '';
}
