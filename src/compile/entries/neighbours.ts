import type { Candidate } from '../candidates/candidate.ts';
import { wordCount } from '../names/title-text.ts';
import { isBeforeAddress } from './before-address.ts';
import { isPlainTitle, type Weighed } from './habits.ts';

/** Assumed in each form (kind and depth) and list before counting, so that a single entry decides little. */
const pseudoEntries = 0.5;
const pseudoOthers = 1.5;

/** Upper limit on a form's log odds: this list or table may differ from the rest of the page. */
const maxOdds = 1.5;

interface FormCount {
  entries: number;
  all: number;
}

/**
 * How likely a candidate is an entry, judged by its surroundings, in log odds: by the share of sure entries
 * among the page's candidates of the same kind and depth, and by their share in its own list. The candidate
 * itself is left out.
 */
export function formOdds(
  groups: readonly (readonly Weighed[])[],
  below: (one: Weighed) => readonly Weighed[],
): (one: Weighed) => number {
  const counts = new Map<Candidate, readonly FormCount[]>();
  const forms = new Map<string, FormCount>();
  const add = (siblings: readonly Weighed[], depth: number): void => {
    const list = { entries: 0, all: 0 };
    for (const one of siblings) {
      const { candidate } = one;
      const key = `${candidate.container} ${depth}`;
      const form = forms.get(key) ?? { entries: 0, all: 0 };
      forms.set(key, form);
      counts.set(candidate, [form, list]);
      for (const count of [form, list]) {
        count.all += 1;
        if (isSure(one)) count.entries += 1;
      }
      add(below(one), depth + 1);
    }
  };
  for (const group of groups) add(group, 0);
  return (one) => {
    const [form = 0, list = 0] = (counts.get(one.candidate) ?? []).map((count) => oddsWithout(one, count));
    return Math.min(form, maxOdds) + list;
  };
}

function oddsWithout(one: Weighed, { entries, all }: FormCount): number {
  const others = all - entries;
  return isSure(one)
    ? Math.log((entries - 1 + pseudoEntries) / (others + pseudoOthers))
    : Math.log((entries + pseudoEntries) / (others - 1 + pseudoOthers));
}

function isSure({ evidence }: Weighed): boolean {
  return evidence.strength === 'sure' && evidence.title !== null;
}

/** What most of a list's candidates are. */
export interface Neighbours {
  /** At least half are sure. */
  readonly majority: boolean;
  /** At least 5, and at least 80 % of all, are sure: then others with a title are entries too. */
  readonly habitual: boolean;
  /**
   * At least 5, and at least 50 % of all, are sure or linked titles, and these plus plain-text titles are at
   * least 80 %: then the plain-text titles are entries too.
   */
  readonly titled: boolean;
  /** At least 3 are plain titles, and with sure and linked ones 60 %: lower-case titles may be entries. */
  readonly plain: boolean;
  /** At least 3 are only words with their address, and these plus sure ones are at least 80 % of all. */
  readonly addressed: boolean;
  /**
   * At least 5 are sure, at least 90 % of these have a linked title, and none a bold one: then bold words
   * alone name a part of the list.
   */
  readonly linked: boolean;
  /**
   * A table's headings say that it lists papers, and at least 4 rows and 60 % of all are plain-text titles,
   * of 5 words on average.
   */
  readonly headed: boolean;
}

/** Counts the sure entries among a list's items, a table's rows, a page's blocks or headings. */
export function neighboursOf(siblings: readonly Weighed[]): Neighbours {
  const surely = siblings.filter(({ evidence }) => evidence.strength === 'sure');
  const sure = surely.length;
  const linked = surely.filter(({ evidence }) => evidence.title?.link != null).length;
  const titled = siblings.filter(
    ({ evidence: { strength, title } }) =>
      strength === 'sure' || (strength === 'likely' && title?.link != null),
  );
  const titles = siblings.filter(isPlainTitle);
  const plain = titles.length;
  const words = titles.reduce((sum, { evidence: { title } }) => sum + wordCount(title?.title ?? ''), 0);
  const addressed = siblings.filter(isBeforeAddress).length;
  return {
    headed:
      siblings[0]?.candidate.isInTableOfPapers === true &&
      plain >= 4 &&
      plain * 5 >= siblings.length * 3 &&
      words >= plain * 5,
    linked: sure >= 5 && linked * 10 >= sure * 9 && !surely.some(isBold),
    addressed: addressed >= 3 && (addressed + sure) * 5 >= siblings.length * 4,
    plain: plain >= 3 && (plain + titled.length) * 5 >= siblings.length * 3,
    majority: sure * 2 >= siblings.length,
    habitual: sure >= 5 && sure * 5 >= siblings.length * 4,
    titled:
      titled.length >= 5 &&
      titled.length * 2 >= siblings.length &&
      (titled.length + plain) * 5 >= siblings.length * 4,
  };
}

/** Tells whether a title is set in bold, as a link or not. */
function isBold({ candidate: { head }, evidence: { title } }: Weighed): boolean {
  return (
    title !== null &&
    head.marks.some(({ kind, start, end }) => kind === 'strong' && start < title.end && end > title.start)
  );
}

/** `**Power and Energy**`: bold words that lead nowhere, and nothing beside them. */
export function isBoldAlone(one: Weighed): boolean {
  const { candidate, evidence } = one;
  const { title, fields } = evidence;
  return (
    title !== null &&
    title.link === null &&
    isBold(one) &&
    !/\p{L}/u.test(candidate.head.text.slice(0, title.start) + candidate.head.text.slice(title.end)) &&
    fields?.authors.length === 0 &&
    fields.venue === null
  );
}
