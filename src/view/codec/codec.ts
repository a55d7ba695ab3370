import * as viewMessages from '../../messages/view.ts';
import { facetsOf, type KeyedField } from '../../paper/own-fields.ts';
import { type AddressPair, formatPair, parsePairs } from '../address.ts';
import { formatFragment, readingListFromFragment } from '../reading-list.ts';
import { emptyView, facetSelectionOf, selectedKeys, type View, withFacetSelection } from '../view.ts';
import { formatColumns, parseColumns } from './columns-codec.ts';
import { type AddNotice, formatSelection, parseSelection } from './selection-codec.ts';
import { formatShow, parseShow } from './show-codec.ts';
import { formatSort, parseSort } from './sort-codec.ts';

const plainKeys = ['q', 'sort', 'cols', 'page', 'show', 'paper'] as const;
type PlainKey = (typeof plainKeys)[number];

/** The view of a URL, and notices about ignored parts. */
export interface ParsedView {
  readonly view: View;
  readonly notices: string[];
}

/**
 * Parses the query and fragment of a URL (`location.search + location.hash`), for a list with the given
 * own fields.
 * Keeps unknown keys and leaves out bad values with a notice. Never throws.
 */
export function parseView(address: string, fields: readonly KeyedField[] = []): ParsedView {
  const facets = facetsOf(fields);
  const knownKeys: ReadonlySet<string> = new Set([
    ...plainKeys,
    ...facets.flatMap(({ key }) => [key, `-${key}`]),
  ]);
  const notices: string[] = [];
  const notice: AddNotice = (sentence) => notices.push(sentence);
  const [search, fragment] = splitAddress(address);
  const pairs = parsePairs(search);
  const valuesOf = valuesByKey(pairs, knownKeys, notice);
  const query = first(valuesOf, 'q', notice);
  const order = first(valuesOf, 'sort', notice);
  // The same array while there is no order: the head of the table then stays as it is.
  const sort = order === '' ? emptyView.sort : parseSort(order, notice);
  const columns = parseColumns(first(valuesOf, 'cols', notice), notice, fields);
  const page = first(valuesOf, 'page', notice) || null;
  const { library, overview } = parseShow(first(valuesOf, 'show', notice), notice);
  const paper = first(valuesOf, 'paper', notice) || null;
  const rest = pairs.filter(({ key }) => !knownKeys.has(key)).map(({ key, value }) => [key, value] as const);
  const start: View = {
    ...emptyView,
    query,
    sort,
    columns,
    library,
    page,
    overview,
    paper,
    readingList: readingListFromFragment(fragment),
    rest,
  };
  const view = facets.reduce<View>((before, facet) => {
    const selection = parseSelection(
      facet,
      valuesOf.get(facet.key) ?? [],
      valuesOf.get(`-${facet.key}`) ?? [],
      notice,
    );
    return withFacetSelection(before, facet.key, selection);
  }, start);
  return { view, notices };
}

/**
 * Formats a view as the query and fragment of a URL: the query has what differs from the default, the fragment
 * the reading list and the optional `anchor`. Empty for the default view.
 * Canonical order: query, facets as declared, the list's own facets, sort, columns, page, library and overview, open paper, unknown keys.
 */
export function formatView(view: View, anchor = ''): string {
  const pairs: (readonly [string, string])[] = [];
  if (view.query.trim() !== '') pairs.push(['q', view.query]);
  for (const key of selectedKeys(view.selections))
    pairs.push(...formatSelection(key, facetSelectionOf(view, key)));
  if (view.sort.length > 0) pairs.push(['sort', formatSort(view.sort)]);
  if (view.columns !== null) pairs.push(['cols', formatColumns(view.columns)]);
  if (view.page !== null) pairs.push(['page', view.page]);
  if (view.library || view.overview !== null) pairs.push(['show', formatShow(view)]);
  if (view.paper !== null) pairs.push(['paper', view.paper]);
  pairs.push(...view.rest);
  const search =
    pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => formatPair(key, value)).join('&')}`;
  return search + formatFragment(view.readingList, anchor);
}

/** Splits the end of a URL into its query and its fragment. */
export function splitAddress(address: string): [search: string, fragment: string] {
  const hash = address.indexOf('#');
  return hash === -1 ? [address, ''] : [address.slice(0, hash), address.slice(hash)];
}

/** The distinct values of every known key; ignores blank values, which an untouched form field sends. */
function valuesByKey(
  pairs: readonly AddressPair[],
  knownKeys: ReadonlySet<string>,
  notice: AddNotice,
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, Set<string>>();
  for (const { key, value, valid } of pairs) {
    if (!knownKeys.has(key) || value.trim() === '') continue;
    if (!valid) notice(viewMessages.brokenEscape(key));
    else values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return new Map([...values].map(([key, found]) => [key, [...found]]));
}

function first(valuesOf: ReadonlyMap<string, readonly string[]>, key: PlainKey, notice: AddNotice): string {
  const [value = '', ...more] = valuesOf.get(key) ?? [];
  if (more.length > 0) notice(viewMessages.onlyFirst(key));
  return value;
}
