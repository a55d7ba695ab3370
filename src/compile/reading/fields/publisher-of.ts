import type { Venue } from '../../../paper/schema.ts';
import { isPublisher, isUniversityWithPress } from '../../names/gazetteer/publishers.ts';
import type { EntryLines } from '../entry-lines.ts';
import { joined } from '../lines/joined-words.ts';
import { isChinesePress } from '../recognise/publisher.ts';

/** Who published a work that has no other venue, and the words that are left for its remark. */
export interface Published {
  readonly venue: Venue;
  readonly remark: string;
}

/**
 * `Oxford: Knot Press`: the publisher, as a venue. `named` are the publishers and places of an entry in print
 * order, `rest` all words that are no other fact, among them these.
 */
export function publisherOf(
  named: readonly string[],
  rest: readonly string[],
  { head, lines }: Pick<EntryLines, 'head' | 'lines'>,
): Published | null {
  const printed = [head.text, ...lines.map(({ text }) => text.text)];
  const isKnown = (words: string) => isPublisher(words) || isChinesePress(words);
  const isUniversity = (words: string) => isUniversityWithPress(withoutStop(words));
  const at = [
    named.findIndex(isKnown),
    named.findIndex((words, index) => isAfterTown(words, named[index - 1], printed)),
    named.findIndex(isUniversity),
  ].find((index) => index >= 0);
  if (at === undefined) return null;
  const publisher = named[at];
  if (publisher === undefined) return null;
  const words = withoutStop(publisher);
  const name = words.replace(/^[^:：]+[:：]\s*|(?<=[社局店馆館])(?:出版|印行)(?:发行)?$/gu, '');
  // The town is before or behind its publisher.
  const towns = [named[at - 1], named[at + 1]].flatMap((town) => {
    if (town === undefined || isPublisher(town)) return [];
    const [first, second] = town === named[at - 1] ? [town, words] : [words, withoutStop(town)];
    const raw = textBetween(first, second, printed);
    return raw === null ? [] : [{ town, raw }];
  });
  const [place] = towns;
  const gone = [publisher, place?.town];
  return {
    venue: { name, raw: place?.raw ?? words, kind: society.test(name) ? 'other' : 'publisher' },
    remark: joined(
      rest.filter((one) => !gone.includes(one)),
      named,
    ),
  };
}

/** `Oxford: High Mast`: a name that is not known, after a town and a colon. */
function isAfterTown(words: string, town: string | undefined, printed: readonly string[]): boolean {
  return town !== undefined && textBetween(town, words, printed)?.at(town.length) === ':';
}

/** Learned societies publish journals and proceedings more than books. */
const society = /^(?:ACM|ACS|AIP|AMS|APS|IEEE|IET|IOP|RSC|SIAM|USENIX)$/u;

function withoutStop(text: string): string {
  return text.replace(/[.,;\s]+$/u, '');
}

/** `Oxford: Knot Press`, as printed; null if other words are between them. */
function textBetween(first: string, second: string, printed: readonly string[]): string | null {
  for (const text of printed) {
    const start = text.indexOf(first);
    const end = start < 0 ? -1 : text.indexOf(second, start + first.length);
    if (end >= 0 && /^[\s,.:：;]*$/u.test(text.slice(start + first.length, end)))
      return text.slice(start, end + second.length);
  }
  return null;
}
