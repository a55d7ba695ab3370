import { dateYear, isDay } from '../../../names/dates.ts';
import { isLabel, isMoreThanLabel, isTitleDespiteLabel, saysWhereItLeads } from '../../../names/link-kind.ts';
import { readCiteLabel } from '../../../names/people/people.ts';
import { opensWithPresenter } from '../../../names/people/presenter.ts';
import { announcesReadings } from '../../../names/section-kind.ts';
import { saysNothing } from '../../../names/venue.ts';
import { isAllThatCites } from '../../lines/only-cites.ts';
import type { Span } from '../../lines/spans.ts';
import { opensCitation } from '../cited-span.ts';
import { isTitleDespiteLength, longestTitle } from './set-off-title.ts';
import { titleEvidence } from './title-evidence.ts';
import { titleFactsOf } from './title-facts.ts';
import { areHashtags, isNumberOfSeries, isTemplate, wordsIn } from './title-form.ts';
import { isTitleInLink } from './title-in-link.ts';

/** `*Kites* [Chapters 1 and 2]`, `*Wind* [9: The Harbour]`: brackets name a part of the work before them. */
const partInBrackets =
  /^(?:(?:ch(?:s|ap(?:ter)?s?)?|parts?|sections?|secs?)\.?\s?(?:\d|[IVX]+(?!\p{L}))|\d{1,3}:\s)/iu;

/** How well a span reads as a title, in log odds; null if it cannot be one. */
export function asTitle(span: Span): number | null {
  const { length } = span.text;
  const words = length > longestTitle.characters ? Number.POSITIVE_INFINITY : wordsIn(span.text);
  const verdict = verdictOf(span, words);
  if (verdict !== 'weigh') return verdict;
  const facts = titleFactsOf(span, words);
  let score = 0;
  for (const { adds } of titleEvidence) score += adds(span, facts);
  return score;
}

/** What speaks for and against a span's being a title, in log odds; empty if nothing had to be weighed. */
export function evidenceForTitle(span: Span): { readonly says: string; readonly adds: number }[] {
  const { length } = span.text;
  const words = length > longestTitle.characters ? Number.POSITIVE_INFINITY : wordsIn(span.text);
  if (verdictOf(span, words) !== 'weigh') return [];
  const facts = titleFactsOf(span, words);
  return titleEvidence
    .map(({ says, adds }) => ({ says, adds: adds(span, facts) }))
    .filter(({ adds }) => adds !== 0);
}

/** The score if one look tells: null if it cannot be a title, `weigh` if the evidence has to decide. */
function verdictOf(span: Span, words: number): number | null | 'weigh' {
  const { text, link, setAs, fillsLink, open, close, held, line } = span;
  if (words > longestTitle.words) return isTitleDespiteLength(span) ? 0 : null;
  if (areHashtags(text) || isTemplate(text)) return null;
  if (text.includes(':') && (/^https?:/iu.test(text) || (!fillsLink && /https?:\/\//iu.test(text))))
    return null;
  if (!/\p{L}/u.test(text)) return null;
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare.length < 2 || saysNothing.test(bare) || /^(?:new|hot|updated?)!$/iu.test(text)) return null;
  if (
    (words <= 3 ? line.memo.of(isLabel, bare) : link !== null && line.memo.of(saysWhereItLeads, bare)) &&
    !open.endsWith('"') &&
    !(link !== null
      ? isTitleDespiteLabel(bare, link.url)
      : open === '^' && /^[([]/u.test(close) && line.memo.of(isMoreThanLabel, bare))
  )
    return -6;
  if (isNumberOfSeries(text) || (text.length <= 30 && (dateYear(text) !== null || isDay(text)))) return null;
  // `**References**` above or before a citation
  const isAlone = open === '^' && (close === '$' || setAs === 'strong') && words <= 4 && link === null;
  if (isAlone && line.memo.of(announcesReadings, text)) return null;
  if (isAllThatCites(span)) return 8;
  const isCited = isTitleInLink(span);
  if (open === '[' && link === null && partInBrackets.test(text)) return null;
  // `Frost (2007)` cites the title before it.
  const label = link === null || isCited || words > 8 ? '' : line.text.text.slice(link.start, link.end);
  if (label !== '' && readCiteLabel(label) !== null) return -6;
  if (opensCitation(span) !== null) return -4;
  return held.colon && opensWithPresenter(text) ? null : 'weigh';
}
