import type { Span } from '../spans.ts';

const pages = /^(?:pp?\.?|pages?)?\s*[A-Za-z]?\d{1,6}\s?[-–]\s?[A-Za-z]?\d{1,6}\.?$/iu;
const volume =
  /^(?:vol(?:ume)?\.?\s*)?\d{1,4}(?:\s?[.(]\s?(?:no\.?\s?)?\d[\d–-]*\)?)?(?:\s?:\s?[A-Za-z]?\d[\d–-]*)?$|^e\d{3,7}$|^(?:no|issue|art(?:icle)?)\.?\s?\d+$/iu;
const number = /^(?:doi|isbn|issn|pmid|pmcid|arxiv)\s?:?\s?\S+$/iu;

/** How well a span reads as a volume, pages or an identifier, in log odds against a remark; null if it is none. */
export function asIdentifier({ text }: Span): number | null {
  if (text.length > 60) return null;
  if (pages.test(text) || number.test(text)) return 4;
  if (/^(?:19|20)\d{2}$/u.test(text)) return null;
  return volume.test(text) ? 2 : null;
}
