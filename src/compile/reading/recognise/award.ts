import { readAward } from '../../names/awards.ts';
import { withoutEmoji } from '../../names/emoji.ts';
import { pattern, printedYear } from '../../patterns/pattern.ts';
import type { Span } from '../lines/spans.ts';

/** Every award has one of these words. */
const spoken = pattern('iu')`
  award|best|oral|spotlight|highlight|outstanding|distinguished|honou?rable|notable|test[- ]of|certification
  |奖|论文|口头`;

/** How well a span reads as an award, in log odds; null if it cannot be one. */
export function asAward({ text }: Span): number | null {
  if (!spoken.test(text) || text.length > 60) return null;
  return readDatedAward(text) === null ? null : 5;
}

const yearFirst = pattern('u')`^\s*${printedYear}\s+`;

/** Reads an award that its year may precede: `2019 Best Paper`. */
export function readDatedAward(text: string): string | null {
  return readAward(withoutEmoji(text).replace(yearFirst, ''));
}
