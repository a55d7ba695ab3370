import { dateYear } from '../../names/dates.ts';
import { isStatus, saysNothing } from '../../names/venue.ts';
import { type Label, labels } from '../hypothesis.ts';
import { rolePriors } from '../initial-priors.ts';
import { endAt } from '../lines/atoms.ts';
import { isPartOfWord } from '../lines/glued-bracket.ts';
import { countsBetween } from '../lines/name-counts.ts';
import type { Span } from '../lines/spans.ts';
import { isNoVenue } from '../venues/no-venue.ts';
import { costLimits, linkedWorkBonus, pricesOf, setOffShare, titleEndCosts } from '../weights.ts';
import { asAward } from './award.ts';
import { linksEachName } from './cited-span.ts';
import { asDate } from './date.ts';
import { asFieldName } from './field-name.ts';
import { asIdentifier } from './identifier.ts';
import { asLinkLabel } from './link-label.ts';
import { asOrganisation } from './organisation.ts';
import { asPeople } from './people.ts';
import { asPublisher } from './publisher.ts';
import { asRemark } from './remark.ts';
import { asTag } from './tag.ts';
import { asTitle } from './titles/title.ts';
import { asVenue } from './venue.ts';

type Recogniser = (span: Span) => number | null;

const recognisers: Readonly<Record<Exclude<Label, 'remark' | 'title'>, Recogniser>> = {
  venue: asVenue,
  people: asPeople,
  organisation: asOrganisation,
  date: asDate,
  award: asAward,
  identifier: asIdentifier,
  publisher: asPublisher,
  link: asLinkLabel,
  'field name': asFieldName,
  tag: asTag,
};

/** Recognisers, each with the delimiter cost above which it is not asked. */
const byLabel = (Object.entries(recognisers) as [keyof typeof recognisers, Recogniser][]).map(
  ([label, recogniser]) => [label, labels.indexOf(label), recogniser, costLimits[label]] as const,
);
const remarkIndex = labels.indexOf('remark');
const titleIndex = labels.indexOf('title');

/** The penalty for a label: for each delimiter in the span and, for a title, also the one at its end. */
function heldCost({ held, isSetOff, close }: Span, label: Label, index = labels.indexOf(label)): number {
  const cost = (held.costs[index] ?? 0) + (label === 'title' ? (titleEndCosts[close] ?? 0) : 0);
  return isSetOff && label !== 'remark' ? cost * setOffShare : cost;
}

/** The penalty for the delimiters in people: none for names that are each the text of a link. */
function peopleCost(span: Span, index: number): number {
  if (linksEachName(span)) return 0;
  const cost = heldCost(span, 'people', index);
  return isStyledAfterBy(span) ? Math.max(0, cost - (pricesOf('')[index] ?? 0)) : cost;
}

/** `by *Ada Frost*`: the style begins after the first word. */
function isStyledAfterBy({ line: { atoms, names }, from, to }: Span): boolean {
  const { bylines, persons, surnames } = countsBetween(names, from, from + 1);
  return from < to && bylines > 0 && persons + surnames === 0 && atoms[from + 1]?.styledBy != null;
}

/** Labels whose text is normally styled as a whole, and the penalty if such a span cuts through a style. */
const named: ReadonlySet<Label> = new Set(['title', 'venue', 'people', 'organisation']);
const styleCut = 2;

/**
 * Whether a span ends inside a style that it entered, as `Ada Frost, *Bridles` does in `Ada Frost, *Bridles,
 * Knots and Tails*`, or begins inside a style that it leaves.
 */
function crossesStyle({ line: { atoms, styleEnds }, from, to }: Span): boolean {
  const [first, last] = [atoms[from]?.styledBy ?? null, atoms[to]?.styledBy ?? null];
  if (first === last) return false;
  const endsAmid = last !== null && endAt(styleEnds, to) > to;
  return endsAmid || (first !== null && atoms[from - 1]?.styledBy === first);
}

/** A label that a span may have, and how well it reads as that, in log odds against words of unknown kind. */
export type Hypothesis = readonly [Label, number];

/** The hypotheses for a span, except the title. */
export function recognise(span: Span): readonly Hypothesis[] {
  const found: Hypothesis[] = [['remark', asRemark(span) - heldCost(span, 'remark', remarkIndex)]];
  const cited = span.line.citedPeopleStart;
  // `Optional: Ada Frost, “A Title”`: no span holds both the lead-in and the names.
  const goesPastLeadIn = cited !== null && span.from < cited && span.to >= cited;
  if (span.closesEarlierBracket || goesPastLeadIn || isPartOfWord(span)) return found;
  const cutsStyle = crossesStyle(span);
  for (const [label, index, recogniser, limit] of byLabel) {
    const cost = label === 'people' ? peopleCost(span, index) : heldCost(span, label, index);
    if (cost > limit) continue;
    const score = recogniser(span);
    if (score !== null) found.push([label, score - cost - (cutsStyle && named.has(label) ? styleCut : 0)]);
  }
  return found;
}

/** How well a span reads as a title, in log odds; null if it cannot be one. */
export function recogniseTitle(span: Span): number | null {
  const cost = heldCost(span, 'title', titleIndex);
  if (cost > costLimits.title || isPartOfWord(span)) return null;
  const score = asTitle(span);
  return score === null ? null : score - cost - (crossesStyle(span) ? styleCut : 0);
}

/** The label that a role announces, by role: at most one. */
const announcedBy: ReadonlyMap<string, Label> = new Map(
  Object.entries(rolePriors).flatMap(([role, priors]) =>
    labels.filter((label) => (priors[label] ?? 0) > 0.5).map((label) => [role, label] as const),
  ),
);

/** Labels that a field name (`Authors:`) or a column may give to a span of any form. */
const anyForm: ReadonlySet<Label> = new Set(['people', 'organisation', 'venue', 'tag', 'title']);

/**
 * The hypotheses for a span after a field name (`Authors:`) or in a column with a role: positive scores of
 * all other labels except `remark` are halved. The announced label, if it may be of any form, is possible
 * even if its recogniser rejects the span.
 */
export function announced(
  span: Span,
  role: string,
  hypotheses: readonly Hypothesis[],
): readonly Hypothesis[] {
  const own = announcedBy.get(role);
  const found = hypotheses.map((one): Hypothesis => {
    const [label, score] = one;
    return label !== own && label !== 'remark' && score > 0 ? [label, score / 2] : one;
  });
  const least = own === undefined ? null : leastScore(own, span);
  if (own === undefined || least === null) return found;
  const at = found.findIndex(([label]) => label === own);
  const [, score] = found[at] ?? [own, -1];
  found.splice(at < 0 ? found.length : at, 1, [own, Math.max(score, least)]);
  return found;
}

/** The score that an announced label has at least; null if it is not announced for the span. */
function leastScore(label: Label, span: Span): number | null {
  if (label !== 'title' && mayBeAnnounced(label, span))
    return (label === 'tag' ? 1 : -1) - heldCost(span, label);
  // `Paper: [A Title of Many Words](…)` below a title: the link may print anything.
  return label === 'link' && span.fillsLink ? 1 : null;
}

/** How well a span reads as a title after a field name or in a column with a role. */
export function announcedTitle(span: Span, role: string, title: number | null): number | null {
  const share = rolePriors[role]?.title ?? 0;
  if (share > 0.5) return Math.max(title ?? -1, -1 - heldCost(span, 'title', titleIndex));
  if (title === null || title <= 0) return title;
  return role === 'work' && span.fillsLink ? title + linkedWorkBonus : title / 2;
}

function mayBeAnnounced(label: Label, span: Span): boolean {
  const { text } = span;
  // `Published: 2026-01-14 | Category: Knots`: a bar ends the field, and a date is no venue.
  if (!anyForm.has(label) || text.includes(' | ') || saysNothing.test(text)) return false;
  return label !== 'venue' || !(isStatus(text) || dateYear(text) !== null || isNoVenue(text));
}

/** All hypotheses for a span, best first. `role` is the field that a field name or a column announces. */
export function hypothesesOf(span: Span, role: string | null): readonly Hypothesis[] {
  const others = role === null ? recognise(span) : announced(span, role, recognise(span));
  const own = recogniseTitle(span);
  const title = role === null ? own : announcedTitle(span, role, own);
  const all: readonly Hypothesis[] = title === null ? others : [['title', title], ...others];
  return all.toSorted((a, b) => b[1] - a[1]);
}
