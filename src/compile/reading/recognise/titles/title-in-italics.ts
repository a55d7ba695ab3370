import { countsBetween } from '../../lines/name-counts.ts';
import type { Span } from '../../lines/spans.ts';
import { isAfterNames } from '../chapter.ts';

/** What names beside words in italics add to their score as a title, in log odds. */
export function titleInItalics(span: Span): number {
  if (!span.isSetOff || span.setAs !== 'emphasis') return 0;
  if (isBeforeByline(span)) return span.names.persons === 1 ? 4 : 2.5;
  return isAfterNames(span) ? 2 : 0;
}

/** `*Quiet Harbours* by Ada Frost`: italics before who wrote them, even if like a name. */
export function isBeforeByline({ isSetOff, setAs, to, line: { atoms, names, text } }: Span): boolean {
  const next = atoms[to + 1];
  return (
    isSetOff &&
    setAs === 'emphasis' &&
    next !== undefined &&
    countsBetween(names, to + 1, to + 2).bylines > 0 &&
    /^by\s/iu.test(text.text.slice(next.start, next.end))
  );
}
