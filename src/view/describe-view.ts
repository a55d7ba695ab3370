import * as commonMessages from '../messages/common.ts';
import * as viewMessages from '../messages/view.ts';
import { displaySeparator, type Facet, facets, noValue, treePath } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import { facetSelectionOf, type View, withFacetSelection } from './view.ts';
import { formatRange, type Range } from './year-range.ts';

/** The label of one constraint of a view, and the view without it. */
interface Constraint {
  readonly label: string;
  readonly without: View;
}

/**
 * Describes a view: `OSDI or SOSP, 2020–2023, with code, not ATC, matching “gpu”`; empty without constraints.
 */
export function describeView(view: View): string {
  const ticked = facets
    .map((facet) => ({ facet, text: tickedText(facet, view) }))
    .filter(({ text }) => text !== '');
  const named = ticked.filter(({ facet }) => facet.shape !== 'range' && facet.key !== 'has');
  const ranged = ticked.filter(({ facet }) => facet.shape === 'range');
  const linked = ticked.filter(({ facet }) => facet.key === 'has');
  const excluded = facets.flatMap((facet) =>
    facetSelectionOf(view, facet.key).not.map((value) => exclusionText(facet, value)),
  );
  const query = view.query.trim();
  return [
    ...(view.readingList === null ? [] : [viewMessages.readingList(view.readingList.name)]),
    ...[...named, ...ranged, ...linked].map(({ text }) => text),
    ...excluded,
    ...(query === '' ? [] : [viewMessages.matching(query)]),
  ].join(', ');
}

/**
 * All constraints of a view, for the chips above the table: each ticked value, exclusion, range, query and
 * reading list.
 */
export function constraintsOf(view: View): Constraint[] {
  const query = view.query.trim();
  const constraints: Constraint[] =
    query === '' ? [] : [{ label: `“${query}”`, without: { ...view, query: '' } }];
  if (view.readingList !== null)
    constraints.unshift({
      label: capitalised(viewMessages.readingList(view.readingList.name)),
      without: { ...view, readingList: null },
    });
  return constraints.concat(facets.flatMap((facet) => constraintsIn(facet, view)));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Formats a range for readers: `2020–2023`, `2020–`, `–2023`, `2022`; empty when both ends are open. */
export function rangeLabel(range: Range): string {
  return range.from !== undefined && range.from === range.to ? String(range.from) : formatRange(range, '–');
}

function constraintsIn(facet: Facet, view: View): Constraint[] {
  const { any, not, ...range } = facetSelectionOf(view, facet.key);
  const years = rangeLabel(range);
  const ticked = any.map((value) => ({
    label:
      value === noValue
        ? commonMessages.noneOf(facet.label)
        : viewMessages.labelled(facet.label, fullValueLabel(facet, value)),
    without: withFacetSelection(view, facet.key, {
      ...range,
      any: any.filter((other) => other !== value),
      not,
    }),
  }));
  const ranged =
    years === ''
      ? []
      : [
          {
            label: viewMessages.labelled(facet.label, years),
            without: withFacetSelection(view, facet.key, { any, not }),
          },
        ];
  const excluded = not.map((value) => ({
    label:
      value === noValue
        ? viewMessages.anyOf(facet.label)
        : viewMessages.labelled(facet.label, viewMessages.not(fullValueLabel(facet, value))),
    without: withFacetSelection(view, facet.key, {
      ...range,
      any,
      not: not.filter((other) => other !== value),
    }),
  }));
  return [...ticked, ...ranged, ...excluded];
}

/** Joins the inclusions of one facet: `OSDI or SOSP`, `2020–2023 or no year`, `with code`. */
function tickedText(facet: Facet, view: View): string {
  const { any, ...range } = facetSelectionOf(view, facet.key);
  const values = any.filter((value) => value !== noValue).map((value) => valueInPhrase(facet, value));
  const named = [rangeLabel(range), ...values].filter((text) => text !== '').join(viewMessages.or);
  const text = facet.key === 'has' && named !== '' ? viewMessages.having(named) : named;
  const nothing = any.includes(noValue) ? viewMessages.no(facet.label) : '';
  return [text, nothing].filter((part) => part !== '').join(viewMessages.or);
}

function exclusionText(facet: Facet, value: string): string {
  if (value === noValue) return viewMessages.withAny(facet.label);
  const text = valueInPhrase(facet, value);
  return facet.key === 'has' ? viewMessages.without(text) : viewMessages.not(text);
}

/** The label of a value; of a path with all its steps. */
export function fullValueLabel(facet: Facet, value: string): string {
  return facet.shape === 'tree' ? treePath(value).join(displaySeparator) : valueLabel(facet.key, value);
}

/** A value within a sentence: kinds of links in lower case. */
function valueInPhrase(facet: Facet, value: string): string {
  return facet.key === 'has' && value !== 'arxiv' ? value : fullValueLabel(facet, value);
}
