import { isTitleLike, wordCount } from '../../names/title-text.ts';
import type { Label } from '../hypothesis.ts';
import type { PreparedLine, Reading } from '../partial-labellings.ts';
import type { Slot, SlotCounts } from '../slots.ts';

/** The slot of a span, and the delimiter that it closes at. */
interface SpanInSlot {
  readonly slot: Slot;
  readonly close: string;
}

/** Bold words before a colon, and the words after it that may be the title. */
interface LeadIn {
  /** The span that opens the line, with the label that suits it best. */
  readonly opening: SpanInSlot;
  readonly label: Label;
  readonly after: SpanInSlot;
  /** Whether the bold words name people, an organisation, a venue or a date. */
  readonly holdsFact: boolean;
  /** Whether the words after the colon read like the title: 1 yes, 0 unclear, -1 no. */
  readonly vote: -1 | 0 | 1;
}

/** At least this many entries make a habit. */
const minEntries = 3;

/**
 * The entries that open like `**Ada Frost (Northwind)**: A Title of Many Words`, if that is a habit of the
 * page. By itself, each would be read as a bold title with a remark. Empty on other pages.
 */
export function leadInsOf(entries: readonly (readonly PreparedLine[])[]): readonly LeadIn[] {
  const found = entries.flatMap(([head]) => (head === undefined ? [] : (leadInOf(head) ?? [])));
  const facts = found.filter(({ holdsFact }) => holdsFact).length;
  const votes = found.reduce((sum, each) => sum + each.vote, 0);
  return found.length >= minEntries && facts * 3 >= found.length && votes * 3 >= found.length ? found : [];
}

/** Adds the lead-ins to the counts of their slots. */
export function countLeadIns(leadIns: readonly LeadIn[], counts: SlotCounts): void {
  for (const { opening, label, after } of leadIns) {
    counts.add(after.slot, 'title', after.close, 1);
    counts.add(opening.slot, label, opening.close, 1);
  }
}

function leadInOf({ cut, slots, readings }: PreparedLine): LeadIn | null {
  const end = cut.styleEnds[0];
  if (cut.atoms[0]?.style !== 'strong' || end === undefined || !cut.gaps[end + 1]?.includes(':')) return null;
  const bold = readings[0]?.find(({ span }) => span.to === end);
  const titles = (readings[end + 1] ?? []).filter(({ title }) => title !== null && title > 0);
  const [after] = titles.sort((a, b) => (b.title ?? 0) - (a.title ?? 0));
  if (bold === undefined || after === undefined || after.span.link !== null) return null;
  const [before, words] = [wordCount(bold.span.text), wordCount(after.span.text)];
  // `**KITE**: Knots in Towns`: a word alone may be the beginning of the title.
  if (before < 2) return null;
  const facts = factsIn(readings.slice(0, end + 1), end);
  const [first] = facts.filter(
    ({ reading: { span }, label }) => span.from === 0 && span.to === 0 && openingLabels.has(label),
  );
  const [opening, afterColon] = [slots[0], slots[end + 1]];
  if (opening === undefined || afterColon === undefined) return null;
  return {
    opening: { slot: opening, close: (first?.reading ?? bold).span.close },
    label: first?.label ?? 'remark',
    after: { slot: afterColon, close: after.span.close },
    holdsFact: facts.length > 0,
    vote: words >= 4 && words > before ? (isTitleLike(after.span.text) ? 1 : 0) : -1,
  };
}

function scoreOf(scores: Reading['hypotheses'], label: Label): number {
  return scores.find(([each]) => each === label)?.[1] ?? Number.NEGATIVE_INFINITY;
}

/** Added to the score of every fact in bold, in log odds: recognisers score bold facts lower than plain. */
const boldAllowance = 1;

const factLabels: readonly Label[] = ['people', 'organisation', 'venue', 'date'];

/** If the first bold atom is people or an organisation, it gets that label; else it counts as a remark. */
const openingLabels: ReadonlySet<Label> = new Set(['people', 'organisation']);

/** The likely facts among the readings up to an atom, the likeliest first. */
function factsIn(
  readings: PreparedLine['readings'],
  end: number,
): { readonly reading: Reading; readonly label: Label; readonly score: number }[] {
  return readings
    .flat()
    .filter(({ span }) => span.to <= end)
    .flatMap((reading) =>
      factLabels.map((label) => ({
        reading,
        label,
        score: scoreOf(reading.hypotheses, label) + boldAllowance,
      })),
    )
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score);
}
