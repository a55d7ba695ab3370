import type { Paper } from '../paper/schema.ts';
import type { WordTest } from '../search/exploration.ts';
import { headlineOf } from './headline.ts';
import { HighlightedText } from './highlighted-text.tsx';

interface HeadlineTextProps {
  paper: Pick<Paper, 'name' | 'title'>;
  matchesWord?: WordTest | undefined;
}

/** A paper's title with its short name first, and the words that match the search highlighted. */
export function HeadlineText({ paper, matchesWord }: HeadlineTextProps) {
  const { name, separator, rest } = headlineOf(paper);
  return (
    <>
      {name !== '' && (
        <b className="font-semibold">
          <HighlightedText text={name} matchesWord={matchesWord} />
        </b>
      )}
      {separator !== '' && <span className="text-ink-faint">{separator}</span>}
      <HighlightedText text={rest} matchesWord={matchesWord} />
    </>
  );
}
