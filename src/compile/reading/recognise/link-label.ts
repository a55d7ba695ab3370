import { splitAtSpace } from '../../markdown/white-space.ts';
import { unambiguousVenue } from '../../names/gazetteer/venue-names.ts';
import { isBibliography, isLabel, isLocalUrl, isTitleDespiteLabel, linkKind } from '../../names/link-kind.ts';
import { isVenueOfSociety } from '../../names/venue-kind.ts';
import type { Span } from '../lines/spans.ts';
import { leadsToFurtherText } from './titles/title-form.ts';

/** How well a span reads as a link's label, in log odds; null if it is not a link. */
export function asLinkLabel(span: Span): number | null {
  const { text, link, fillsLink, open, line } = span;
  if (link === null || !fillsLink) return null;
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(text)) return 5;
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '') return 5;
  const words = splitAtSpace(bare).length;
  // `ACM TOR` is a venue; a link labelled with the society alone, `ACM`, leads to its library.
  if (isVenueOfSociety(bare)) return -1;
  if (isBibliography(link.url) && words <= 3 && !open.startsWith('^')) return 6;
  if (isTitleDespiteLabel(bare, link.url)) return open.startsWith('^') ? -1 : 2;
  // `| [Arxiv](…)`: where other entries have their venue, it is one.
  if (line.memo.of(isLabel, bare))
    return words > 2 ? 4 : open === '|' && line.memo.of(unambiguousVenue, bare) !== null ? 5 : 6;
  if (leadsToFurtherText(span) && !open.startsWith('^')) return 4;
  if (words <= 3 && linkKind(bare, '') !== 'other') return 3;
  if (words > 6 || isLocalUrl(link.url)) return words > 6 ? -3 : 0;
  return /[[(|]$/u.test(open) ? 2 : words === 1 ? 0.5 : -1;
}
