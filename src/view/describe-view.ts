import * as commonMessages from '../messages/common.ts';
import * as viewMessages from '../messages/view.ts';
import { type Facet, facets, noValue, pathSeparator, treePath } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import { selectionOf, type View, withSelection } from './view.ts';
import { formatRange, type Range } from './year-range.ts';

/** One thing that limits what is shown, in words, and the view without it. */
export interface Constraint {
  readonly label: string;
  readonly without: View;
}

/** Says in words what a view shows: `OSDI or SOSP, 2020–2023, with code, not ATC, matching “gpu”`; empty when nothing limits it. */
export function describeView(view: View): string {
  const ticked = facets
    .map((facet) => ({ facet, words: tickedWords(facet, view) }))
    .filter(({ words }) => words !== '');
  const named = ticked.filter(({ facet }) => facet.shape !== 'range' && facet.key !== 'has');
  const ranged = ticked.filter(({ facet }) => facet.shape === 'range');
  const linked = ticked.filter(({ facet }) => facet.key === 'has');
  const excluded = facets.flatMap((facet) =>
    selectionOf(view, facet.key).not.map((value) => excludedWords(facet, value)),
  );
  const query = view.query.trim();
  return [
    ...(view.readingList === null ? [] : [viewMessages.readingList(view.readingList.name)]),
    ...[...named, ...ranged, ...linked].map(({ words }) => words),
    ...excluded,
    ...(query === '' ? [] : [viewMessages.matching(query)]),
  ].join(', ');
}

/** Lists everything that limits a view, one ticked value, exclusion, range, query or reading list each: the chips above the table. */
export function constraintsOf(view: View): Constraint[] {
  const query = view.query.trim();
  const constraints: Constraint[] =
    query === '' ? [] : [{ label: `“${query}”`, without: { ...view, query: '' } }];
  if (view.readingList !== null)
    constraints.unshift({
      label: capitalised(viewMessages.readingList(view.readingList.name)),
      without: { ...view, readingList: null },
    });
  return constraints.concat(facets.flatMap((facet) => facetConstraints(facet, view)));
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Writes a range in words: `2020–2023`, `2020–`, `–2023`, `2022`; empty when both ends are open. */
export function rangeWords(range: Range): string {
  return range.from !== undefined && range.from === range.to ? String(range.from) : formatRange(range, '–');
}

function facetConstraints(facet: Facet, view: View): Constraint[] {
  const { any, not, ...range } = selectionOf(view, facet.key);
  const years = rangeWords(range);
  const ticked = any.map((value) => ({
    label:
      value === noValue
        ? commonMessages.noneOf(facet.label)
        : viewMessages.labelled(facet.label, valueWords(facet, value)),
    without: withSelection(view, facet.key, { ...range, any: any.filter((other) => other !== value), not }),
  }));
  const ranged =
    years === ''
      ? []
      : [
          {
            label: viewMessages.labelled(facet.label, years),
            without: withSelection(view, facet.key, { any, not }),
          },
        ];
  const excluded = not.map((value) => ({
    label:
      value === noValue
        ? viewMessages.anyOf(facet.label)
        : viewMessages.labelled(facet.label, viewMessages.not(valueWords(facet, value))),
    without: withSelection(view, facet.key, { ...range, any, not: not.filter((other) => other !== value) }),
  }));
  return [...ticked, ...ranged, ...excluded];
}

/** Joins what is ticked in one facet: `OSDI or SOSP`, `2020–2023 or no year`, `with code`. */
function tickedWords(facet: Facet, view: View): string {
  const { any, ...range } = selectionOf(view, facet.key);
  const values = any.filter((value) => value !== noValue).map((value) => valueInPhrase(facet, value));
  const named = [rangeWords(range), ...values].filter((words) => words !== '').join(viewMessages.or);
  const words = facet.key === 'has' && named !== '' ? viewMessages.having(named) : named;
  const nothing = any.includes(noValue) ? viewMessages.no(facet.label) : '';
  return [words, nothing].filter((part) => part !== '').join(viewMessages.or);
}

function excludedWords(facet: Facet, value: string): string {
  if (value === noValue) return viewMessages.withAny(facet.label);
  const words = valueInPhrase(facet, value);
  return facet.key === 'has' ? viewMessages.without(words) : viewMessages.not(words);
}

/** Writes a value as a label: a path with all its steps. */
export function valueWords(facet: Facet, value: string): string {
  return facet.shape === 'tree' ? treePath(value).join(pathSeparator) : valueLabel(facet.key, value);
}

/** A value as a part of a sentence: kinds of links stay small. */
function valueInPhrase(facet: Facet, value: string): string {
  return facet.key === 'has' && value !== 'arxiv' ? value : valueWords(facet, value);
}
