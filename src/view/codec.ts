import * as viewMessages from '../messages/view.ts';
import { facets } from '../paper/facets.ts';
import { type AddressPair, formatPair, parsePairs } from './address.ts';
import { formatColumns, parseColumns } from './columns-codec.ts';
import { formatOverview, parseOverview } from './overview-codec.ts';
import { formatFragment, parseFragment } from './reading-list.ts';
import { formatSelection, type Notice, parseSelection } from './selection-codec.ts';
import { formatSort, parseSort } from './sort-codec.ts';
import { emptyView, selectionOf, type View, withSelection } from './view.ts';

const plainKeys = ['q', 'sort', 'cols', 'page', 'show', 'paper'] as const;
type PlainKey = (typeof plainKeys)[number];

const knownKeys: ReadonlySet<string> = new Set<string>([
  ...plainKeys,
  ...facets.flatMap(({ key }) => [key, `-${key}`]),
]);

/** What an address asks for, and in plain words what of it was ignored. */
export interface ParsedView {
  readonly view: View;
  readonly notices: string[];
}

/**
 * Reads the query part and the fragment of an address (`location.search + location.hash`).
 * Unknown keys are kept, bad values are left out with a notice; no text makes it throw (design, section 7).
 */
export function parseView(address: string): ParsedView {
  const notices: string[] = [];
  const notice: Notice = (sentence) => notices.push(sentence);
  const [search, fragment] = splitAddress(address);
  const pairs = parsePairs(search);
  const asked = valuesByKey(pairs, notice);
  const query = first(asked, 'q', notice);
  const sort = parseSort(first(asked, 'sort', notice), notice);
  const columns = parseColumns(first(asked, 'cols', notice), notice);
  const page = first(asked, 'page', notice) || null;
  const overview = parseOverview(first(asked, 'show', notice), notice);
  const paper = first(asked, 'paper', notice) || null;
  const rest = pairs.filter(({ key }) => !knownKeys.has(key)).map(({ key, value }) => [key, value] as const);
  const start: View = {
    ...emptyView,
    query,
    sort,
    columns,
    page,
    overview,
    paper,
    readingList: parseFragment(fragment, notice),
    rest,
  };
  const view = facets.reduce<View>((before, facet) => {
    const selection = parseSelection(
      facet,
      asked.get(facet.key) ?? [],
      asked.get(`-${facet.key}`) ?? [],
      notice,
    );
    return withSelection(before, facet.key, selection);
  }, start);
  return { view, notices };
}

/**
 * Writes a view as the end of an address: `?` and what differs from the default, the reading list as its fragment, or an empty text.
 * `place` names a place of the page to go to. Canonical: the query, the facets as declared, sort, columns, the page, the overview, the open paper, then the keys that mean nothing here.
 */
export function formatView(view: View, place = ''): string {
  const pairs: (readonly [string, string])[] = [];
  if (view.query.trim() !== '') pairs.push(['q', view.query]);
  for (const facet of facets) pairs.push(...formatSelection(facet, selectionOf(view, facet.key)));
  if (view.sort.length > 0) pairs.push(['sort', formatSort(view.sort)]);
  if (view.columns !== null) pairs.push(['cols', formatColumns(view.columns)]);
  if (view.page !== null) pairs.push(['page', view.page]);
  if (view.overview !== null) pairs.push(['show', formatOverview(view.overview)]);
  if (view.paper !== null) pairs.push(['paper', view.paper]);
  pairs.push(...view.rest);
  const search =
    pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => formatPair(key, value)).join('&')}`;
  return search + formatFragment(view.readingList, place);
}

/** Splits the end of an address before its fragment. */
export function splitAddress(address: string): [search: string, fragment: string] {
  const hash = address.indexOf('#');
  return hash === -1 ? [address, ''] : [address.slice(0, hash), address.slice(hash)];
}

/** Gathers the values of every known key, each once; a blank value, as an untouched form field sends it, asks for nothing. */
function valuesByKey(pairs: readonly AddressPair[], notice: Notice): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, Set<string>>();
  for (const { key, value, sound } of pairs) {
    if (!knownKeys.has(key) || value.trim() === '') continue;
    if (!sound) notice(viewMessages.brokenEscape(key));
    else values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return new Map([...values].map(([key, found]) => [key, [...found]]));
}

function first(asked: ReadonlyMap<string, readonly string[]>, key: PlainKey, notice: Notice): string {
  const [value = '', ...more] = asked.get(key) ?? [];
  if (more.length > 0) notice(viewMessages.onlyFirst(key));
  return value;
}
