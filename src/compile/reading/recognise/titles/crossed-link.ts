import { isPaperUrl } from '../../../names/link-kind.ts';
import { describesLinked } from '../../lines/described-link.ts';
import type { Span } from '../../lines/spans.ts';
import { isBeforeLinkedTitle, peopleBeforeLink, touchesColon } from '../around.ts';

/**
 * The cost, in log odds, of a title in which a link begins; negative if a colon is beside the link, since the
 * title may go on there.
 */
export function costOfLink({ crossed, held, line, from }: Span): number {
  if (crossed === null) return 0;
  const author = from > 0 ? null : peopleBeforeLink(line);
  if (author === 'sure') return 5;
  if (author === 'likely') return isPaperUrl(crossed.url) ? 0 : 2;
  if (held.colon && describesLinked(line)) return 5;
  if (held.colon && (crossed.url === '' || isPaperUrl(crossed.url)) && touchesColon(line, from)) return -2;
  return isBeforeLinkedTitle(line, from) ? 4 : 2;
}
