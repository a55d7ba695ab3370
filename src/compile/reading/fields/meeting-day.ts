import { exactDate } from '../../names/dates.ts';
import { isYear } from '../../patterns/year.ts';
import type { Fact } from './add-fact.ts';

/**
 * `*Jan 29, 2020:* Ada Frost. **A Title** (1993)`: the facts of a line without the day that opens it, if an
 * earlier year stands alone after the title. The day is that of a meeting.
 */
export function withoutMeetingDay(facts: readonly Fact[]): readonly Fact[] {
  const dates = facts.findIndex(({ label }) => label !== 'date');
  if (dates <= 0) return facts;
  const opening = facts
    .slice(0, dates)
    .map(({ text }) => text)
    .join(', ');
  const day = exactDate(opening);
  if (day?.length !== 'yyyy-mm-dd'.length) return facts;
  const title = facts.findIndex(({ label }) => label === 'title');
  const isEarlierYear = ({ label, text }: Fact) =>
    label === 'date' && isYear(text) && text < day.slice(0, 'yyyy'.length);
  return title >= 0 && facts.slice(title).some(isEarlierYear) ? facts.slice(dates) : facts;
}
