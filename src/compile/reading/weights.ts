import { type Label, labels } from './hypothesis.ts';
import known from './weights.json' with { type: 'json' };

/**
 * What a label's span pays for each delimiter inside it, in log odds. `''`: delimiters without a token of
 * their own (emoji, `_`, attributes, "available at:"). `other`: those that are not listed.
 */
const heldCosts: Readonly<Record<Label, Readonly<Record<string, number>>>> = known.heldCosts;

const priced = (token: string): readonly number[] =>
  labels.map((label) => heldCosts[label][token] ?? heldCosts[label].other ?? 0);
const prices: ReadonlyMap<string, readonly number[]> = new Map(
  labels.flatMap((label) => Object.keys(heldCosts[label])).map((token) => [token, priced(token)]),
);
const otherPrices = priced('other');

/** The cost of a delimiter for each label, in the order of `labels`. */
export function pricesOf(token: string): readonly number[] {
  return prices.get(token) ?? otherPrices;
}

/** What is set off from end to end is hardly cut inside, so it pays only this share of the costs. */
export const setOffShare = 0.15;

/** The most that delimiters may cost a label; a span that costs more cannot have it. */
export const costLimits: Readonly<Record<Exclude<Label, 'remark'>, number>> = known.costLimits;

/** Lets linked words after `Paper:` win the title from the name of a system in the line above. */
export const linkedWorkBonus = 1.8;

/** The cost of a remark before the title, where nearly all words are a field. */
export const remarkBeforeTitleCost = 1.5;

/**
 * What a title pays for the delimiter that it ends at, since `Name: a subtitle` goes on; less if it is set
 * off. `' '`: no delimiter, only the end of a link or a style.
 */
export const titleEndCosts: Readonly<Record<string, number>> = known.titleEndCosts;

/** The weight of the initial priors: they count as much as this many entries of the page. */
export const priorStrength = 4;

/** An entry's certainty, in log odds: a start, its least certain decision, penalties for likely errors. */
export const certaintyWeights = {
  start: 1.8,
  labels: 0.5,
  noVenue: -1,
  noYear: -1.3,
  /** The year comes from the paper's arXiv number, and may not be the one that the list prints. */
  yearOfNumber: -1.4,
  yearInRemark: -3.5,
  unclearRemark: -5,
} as const;

/** Rounds of labelling: each learns from the one before. Some lists never settle, so the number is fixed. */
export const rounds = 3;
