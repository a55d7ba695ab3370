import type { WordTest } from '../search/exploration.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';

/** Limits a cell to two lines, and to one where the title fits on one. */
export const clampedLines =
  'line-clamp-2 @roomy:line-clamp-1 @roomy:break-all @cards:compact:block @cards:compact:truncate';

/** A text with the words that match the search highlighted; whole on hover. */
export function TextCell({ text, matchesWord }: { text: string; matchesWord: WordTest | undefined }) {
  return (
    <div className={clampedLines} title={text} dir="auto">
      <HighlightedText text={text} matchesWord={matchesWord} />
    </div>
  );
}
