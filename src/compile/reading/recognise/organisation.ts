import { isLabel } from '../../names/link-kind.ts';
import type { Span } from '../spans.ts';

/** `[OpenAI] A Title`: a bracket before the title says where it was found rather than who wrote it. */
const openingBracket = 1.5;

/** `Northwind / SeaMind`, `Fudan + Intel`: what works together. */
const together = 1;

/** How well a span reads as organisations, in log odds against a remark; null if it cannot be any. */
export function asOrganisation({ names: { organisations }, text, open }: Span): number | null {
  if (organisations <= -8) return null;
  // "YouTube" names a link rather than the company.
  return isLabel(text)
    ? null
    : organisations +
        (/\p{L}\s[/+]\s\p{Lu}/u.test(text) ? together : 0) -
        (open === '^[' ? openingBracket : 0);
}
