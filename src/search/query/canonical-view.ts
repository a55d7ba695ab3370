import { type Facet, noValue } from '../../paper/facets.ts';
import { facetSelectionOf, type View, withFacetSelection } from '../../view/view.ts';
import type { Range } from '../../view/year-range.ts';
import { type FacetIndex, facetsIn } from '../facet-index.ts';
import { formatQuery } from './format-query.ts';
import { parseQuery } from './parse-query.ts';
import { facetNamed, facetsFor } from './query-fields.ts';
import { conjuncts, type FieldNode, group, type QueryNode } from './query-node.ts';
import { readYears } from './year-value.ts';

/**
 * Moves facet terms of the query into selections, so that one view has one URL: `venue:OSDI gpu` becomes
 * `gpu` with OSDI ticked. Moves those top-level terms, including excluded ones, that exactly match a facet
 * value of the list; alternatives (`OR`) only if all are values of one facet. Everything else stays in the
 * query: so does a term that ends at `caret`, because it is still being typed, and all of a query with
 * warnings.
 */
export function canonicalView(
  { facets: columns }: { readonly facets: FacetIndex },
  view: View,
  caret: number | null = null,
): View {
  const { root, warnings } = parseQuery(view.query, facetsIn(columns));
  if (warnings.length > 0) return view;
  const left: QueryNode[] = [];
  let canonical = view;
  for (const part of conjuncts(root)) {
    const next = part.end === caret ? null : applyTerm(columns, canonical, part);
    if (next === null) left.push(part);
    else canonical = next;
  }
  if (canonical === view) return view;
  const query = formatQuery(group('and', left));
  return { ...canonical, query: query !== '' && /\s$/u.test(view.query) ? `${query} ` : query };
}

/** A value to tick or exclude, or a range of years. */
type SelectionChange = { readonly key: Facet['key']; readonly value: string; readonly not: boolean } | Range;

/** Applies one term to the view; null when selections cannot express it. */
function applyTerm(columns: FacetIndex, view: View, part: QueryNode): View | null {
  const parts = part.kind === 'or' ? part.of : [part];
  const changes = parts.map((each) => changesOf(columns, each));
  const all = changes.flatMap((each) => each ?? []);
  if (changes.includes(null) || all.length === 0) return null;
  if (
    all.length > 1 &&
    !(part.kind === 'not' ? all.every((each) => 'key' in each && each.not) : areValuesOfOne(all))
  )
    return null;
  return changesMeaning(columns, view, all) ? null : all.reduce(apply, view);
}

/** Tells whether all are values to tick in one facet, which ORs them. */
function areValuesOfOne(changes: readonly SelectionChange[]): boolean {
  const [first] = changes;
  return (
    first !== undefined &&
    'key' in first &&
    changes.every((each) => 'key' in each && each.key === first.key && !each.not)
  );
}

/**
 * Tells whether selections would mean something other than the query, in a facet that can hold several
 * values: `has:code has:slides` asks for both, two selected values for either; `has:code no:code` matches
 * nothing. In a facet of one value no paper has two, so two values are both ticked; if a value is both ticked
 * and excluded, the later term wins.
 */
function changesMeaning(columns: FacetIndex, view: View, changes: readonly SelectionChange[]): boolean {
  return changes.some((each) => {
    if (!('key' in each) || columns[each.key]?.facet.holds === 'one') return false;
    const { any, not } = facetSelectionOf(view, each.key);
    if (each.not) return any.includes(each.value);
    return not.includes(each.value) || any.some((value) => value !== each.value);
  });
}

function changesOf(columns: FacetIndex, part: QueryNode): SelectionChange[] | null {
  const negated = part.kind === 'not';
  const node = negated ? part.of : part;
  if (node.kind !== 'field') return null;
  const changes = node.values.map((value) => changeOf(columns, node, value, negated));
  return changes.includes(null) ? null : changes.filter((each) => each !== null);
}

function changeOf(
  columns: FacetIndex,
  { field, values }: FieldNode,
  value: string,
  negated: boolean,
): SelectionChange | null {
  const years = field === 'year' ? readYears(value) : null;
  if (years !== null && (years.from !== years.to || (values.length === 1 && !negated)))
    return negated || values.length > 1 ? null : years;
  const facets = facetsIn(columns);
  for (const { key } of facetsFor(field, facets)) {
    const [number, ...more] = columns[key]?.names().withName(value) ?? [];
    if (number !== undefined && more.length === 0)
      return {
        key,
        value: columns[key]?.values[number] ?? value,
        not: (field === 'no') !== negated,
      };
  }
  if (field === 'year' && years !== null) return { key: 'year', value, not: negated };
  const other = field === 'has' || field === 'no' ? facetNamed(value, facets) : undefined;
  return other === undefined ? null : { key: other.key, value: noValue, not: (field === 'no') === negated };
}

function apply(view: View, next: SelectionChange): View {
  if (!('key' in next)) return withYears(view, next);
  const { any, not, ...range } = facetSelectionOf(view, next.key);
  const without = (values: readonly string[]) => values.filter((value) => value !== next.value);
  return withFacetSelection(view, next.key, {
    ...range,
    any: next.not ? without(any) : [...without(any), next.value],
    not: next.not ? [...without(not), next.value] : without(not),
  });
}

/** Each bound that is given replaces the view's; if the result is empty, the view's other bound goes too. */
function withYears(view: View, { from, to }: Range): View {
  const { any, not, ...before } = facetSelectionOf(view, 'year');
  const range = { from: from ?? before.from, to: to ?? before.to };
  const empty = range.from !== undefined && range.to !== undefined && range.from > range.to;
  return withFacetSelection(view, 'year', { any, not, ...(empty ? { from, to } : range) });
}
