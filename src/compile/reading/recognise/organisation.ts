import { isLabel } from '../../names/link-kind.ts';
import type { Span } from '../spans.ts';

/** How well a span reads as organisations, in log odds against a remark; null if it cannot be any. */
export function asOrganisation({ names: { organisations }, link, text }: Span): number | null {
  if (organisations <= -8) return null;
  // `[YouTube](…)` names the link rather than the company.
  return link !== null && isLabel(text) ? null : organisations;
}
