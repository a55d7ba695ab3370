import { findBracketGroups } from '../markdown/bracket-groups.ts';
import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { readAward } from './awards.ts';
import { readCitation } from './citation.ts';
import { dateYear } from './dates.ts';
import type { Draft } from './field-draft.ts';
import { isItalic } from './line-style.ts';
import { readPeople } from './people.ts';
import { readPeopleLine } from './people-line.ts';
import type { LineHabit } from './place-habits.ts';
import { isRemark } from './remark.ts';
import { readTail } from './tail.ts';
import type { TailLink } from './tail-reading.ts';
import { readVenue } from './venue.ts';

/** Reads a line by its words; below a citation, words in italics are its venue. False for a remark. */
export function readPlainLine(
  styled: StyledText,
  place: LineHabit | null,
  isCitation: boolean,
  draft: Draft,
): boolean {
  const text = styled.text.replace(/\s+/gu, ' ').trim();
  const hasLinks = linksOf(styled).length > 0;
  if (!hasLinks && isRemark(text)) return false;
  const award = hasLinks ? null : readAward(text);
  if (award !== null) {
    draft.awards.push(award);
    return true;
  }
  if (!hasLinks && readPeopleLine(styled, place, draft)) return true;
  const date = hasLinks ? null : dateYear(text);
  if (date !== null) {
    draft.date ??= date;
    return true;
  }
  const whole = hasLinks || draft.venue !== null || !isItalic(styled) ? null : readVenue(text);
  if (whole?.venue != null && whole.year !== null && readPeople(text.split(/,\s/u, 1)[0] ?? '') === null) {
    draft.venue = whole;
    draft.awards.push(...whole.awards);
    return true;
  }
  const tail = readTail({ head: styled, groups: findBracketGroups(styled) }, 0, isCitation);
  if (
    tail.rest === '' &&
    (tail.authors.length === 0 || draft.authors.length === 0) &&
    (tail.venue !== null ||
      tail.links.some(({ inBrackets }) => inBrackets) ||
      tail.awards.length > 0 ||
      (hasLinks && isOnlyLabels(tail.links)))
  ) {
    draft.venue ??= tail.venue;
    draft.awards.push(...tail.awards);
    draft.links.push(...tail.links);
    draft.authors.push(...tail.authors);
    draft.affiliations.push(...tail.affiliations);
    draft.date ??= tail.date;
    return true;
  }
  const cited = hasLinks || draft.venue !== null ? null : readCitation(text);
  if (cited === null) return false;
  draft.venue = cited;
  return true;
}

function isOnlyLabels(links: readonly TailLink[]): boolean {
  return links.length > 0 && links.every(({ label }) => label.split(' ').length <= 4);
}
