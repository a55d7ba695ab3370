import { isLabel } from '../../names/link-kind.ts';
import type { Span } from '../spans.ts';

/** How well a span reads as organisations, in log odds against a remark; null if it cannot be any. */
export function asOrganisation({ names: { organisations }, text }: Span): number | null {
  if (organisations <= -8) return null;
  // "YouTube" names a link rather than the company.
  return isLabel(text) ? null : organisations;
}
