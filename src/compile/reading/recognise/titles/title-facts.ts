import { isDocument, isLocalUrl, isPaperUrl, kindOfAddress } from '../../../names/link-kind.ts';
import { readVenue } from '../../../names/venue.ts';
import type { Span } from '../../lines/spans.ts';
import { openingKey } from '../around.ts';
import { isBoldName } from '../in-bold.ts';
import { isTitledReport } from './title-form.ts';

/** What several pieces of evidence for a title ask of its span, found once. */
export interface TitleFacts {
  readonly words: number;
  /** Where it leads; null without a link, and for a place in the list. */
  readonly target: 'literature' | 'site' | null;
  /** The key of a reference before it, as in `[Fro19] A Title`. */
  readonly key: ReturnType<typeof openingKey>;
  /** Whether it reads as a venue; `sure` if it can hardly be anything else. */
  readonly venue: 'sure' | 'likely' | null;
  /** Whether it consists of names of people, apart from "et al.". */
  readonly isNames: boolean;
  /** Whether a name in it has initials, so that it is no title, however it is set: `**A. Frost**`. */
  readonly isCertain: boolean;
  readonly isBold: boolean;
}

/** Finds what the evidence for a title of so many words asks of its span. */
export function titleFactsOf(span: Span, words: number): TitleFacts {
  const { from, line, names, setAs } = span;
  const isNames = names.others === 0 && names.etAls === 0;
  const isCertain = isNames && names.certain > 0 && words <= 6;
  return {
    words,
    target: targetOf(span),
    key: from <= 1 ? openingKey(line) : null,
    venue: venueAs(span, words),
    isNames,
    isCertain,
    isBold: setAs === 'strong' && !isCertain && !isBoldName(span),
  };
}

function targetOf({ link }: Span): TitleFacts['target'] {
  if (link === null) return null;
  if (isPaperUrl(link.url) || isDocument(link.url)) return 'literature';
  return isLocalUrl(link.url) ? null : 'site';
}

function venueAs(span: Span, words: number): TitleFacts['venue'] {
  const { text, link, fillsLink, setAs, from, to } = span;
  if (words > 14 || !(from === to || /\d/u.test(text))) return null;
  const read = span.read(readVenue);
  if (read?.venue == null || !(read.isSure || words < 4) || !/\p{Lu}/u.test(text)) return null;
  if (link !== null && kindOfAddress(link.url) === 'code') return null;
  if (isTitledReport(text, read.venue.kind, fillsLink || setAs === 'strong')) return null;
  return read.isSure ? 'sure' : 'likely';
}
