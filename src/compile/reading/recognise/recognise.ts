import { isStatus } from '../../names/venue.ts';
import { type Label, labels } from '../hypothesis.ts';
import type { Span } from '../spans.ts';
import { rolePriors } from '../start-priors.ts';
import { costLimits, setOffShare, titleEndCosts } from '../weights.ts';
import { asAward } from './award.ts';
import { asDate } from './date.ts';
import { asIdentifier } from './identifier.ts';
import { asKey } from './key.ts';
import { asLinkLabel } from './link-label.ts';
import { asOrganisation } from './organisation.ts';
import { asPeople } from './people.ts';
import { asPublisher } from './publisher.ts';
import { asRemark } from './remark.ts';
import { asTag } from './tag.ts';
import { asTitle } from './title.ts';
import { asVenue } from './venue.ts';

type Recogniser = (span: Span) => number | null;

const recognisers: Readonly<Record<Exclude<Label, 'remark'>, Recogniser>> = {
  title: asTitle,
  venue: asVenue,
  people: asPeople,
  organisation: asOrganisation,
  date: asDate,
  award: asAward,
  identifier: asIdentifier,
  publisher: asPublisher,
  link: asLinkLabel,
  key: asKey,
  tag: asTag,
};

/** Recognisers with the cost of delimiters from which they need not be asked. */
const byLabel = (Object.entries(recognisers) as [Exclude<Label, 'remark'>, Recogniser][]).map(
  ([label, recogniser]) => [label, labels.indexOf(label), recogniser, costLimits[label]] as const,
);
const remarkIndex = labels.indexOf('remark');

/** What a span pays as a label for the delimiters that it holds, and a title for the one that it ends at. */
function heldCost({ held, isSetOff, close }: Span, label: Label, index = labels.indexOf(label)): number {
  const cost = (held.costs[index] ?? 0) + (label === 'title' ? (titleEndCosts[close] ?? 0) : 0);
  return isSetOff && label !== 'remark' ? cost * setOffShare : cost;
}

/** What may be of any form where a label or a column announces it. */
const anyForm: ReadonlySet<Label> = new Set(['people', 'organisation', 'venue', 'tag', 'title']);

/**
 * What a span may be, and how well it reads as each, in log odds against a remark. `role` is what a label or
 * a column announces: it makes a span possible that no recogniser knows.
 */
export function recognise(span: Span, role: string | null, mayBeTitle = true): Map<Label, number> {
  const found = new Map<Label, number>([['remark', asRemark(span) - heldCost(span, 'remark', remarkIndex)]]);
  for (const [label, index, recogniser, limit] of byLabel) {
    const cost = heldCost(span, label, index);
    if (cost > limit || (label === 'title' ? !mayBeTitle : span.borrows)) continue;
    const score = recogniser(span);
    if (score !== null) found.set(label, score - cost);
  }
  if (role === null) return found;
  const announced = rolePriors[role] ?? {};
  for (const [label, score] of found)
    if ((announced[label] ?? 0) <= 0.5 && label !== 'remark' && score > 0) found.set(label, score / 2);
  for (const [label, share] of Object.entries(announced) as [Label, number][])
    if (
      share > 0.5 &&
      (label !== 'title' || mayBeTitle) &&
      anyForm.has(label) &&
      !(label === 'venue' && isStatus(span.text))
    )
      found.set(label, Math.max(found.get(label) ?? -1, (label === 'tag' ? 1 : -1) - heldCost(span, label)));
  return found;
}
