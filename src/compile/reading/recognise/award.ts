import { readAward } from '../../names/awards.ts';
import { withoutEmoji } from '../../names/emoji.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Span } from '../lines/spans.ts';

/** Every award has one of these words. */
const spoken = pattern('iu')`
  award|best|oral|spotlight|highlight|outstanding|distinguished|honou?rable|notable|test[- ]of|certification
  |奖|论文|口头`;

/** How well a span reads as an award, in log odds; null if it cannot be one. */
export function asAward({ text }: Span): number | null {
  if (!spoken.test(text) || text.length > 60) return null;
  return readAward(withoutEmoji(text).replace(/^\s*(?:19|20)\d{2}\s+/u, '')) === null ? null : 5;
}
