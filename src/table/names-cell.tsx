import * as commonMessages from '../messages/common.ts';
import type { WordTest } from '../search/exploration.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { clampedLines } from './text-cell.tsx';

interface NamesCellProps {
  names: readonly string[];
  /** Whether there are others that the list does not name. */
  hasMore?: boolean;
  matchesWord: WordTest | undefined;
}

const shownNames = 2;

/** The first two names and the number of the others, which is never truncated; all names on hover. */
export function NamesCell({ names, hasMore = false, matchesWord }: NamesCellProps) {
  const more = names.length - shownNames;
  const title = `${names.join(', ')}${hasMore ? ` ${commonMessages.etAl}` : ''}`;
  const shown = <HighlightedText text={names.slice(0, shownNames).join(', ')} matchesWord={matchesWord} />;
  if (more <= 0 && !hasMore)
    return (
      <div className={clampedLines} title={title}>
        {shown}
      </div>
    );
  return (
    <div className="line-clamp-2 @roomy:flex @cards:compact:flex" title={title}>
      <span className="@roomy:truncate @cards:compact:truncate">{shown}</span>
      <span className="shrink-0 whitespace-nowrap text-ink-faint @roomy:ps-1 @cards:compact:ps-1">
        {' '}
        {more > 0 && `+${more}`}
        {more > 0 && hasMore && ' '}
        {hasMore && commonMessages.etAl}
      </span>
    </div>
  );
}
