import * as noResultsMessages from '../messages/plain-words/no-results.ts';
import * as tableMessages from '../messages/table.ts';
import type { Paper } from '../paper/schema.ts';
import type { ClosestPaper } from '../search/plain-words/closest-papers.ts';
import { rowTitleId, titleAttributes } from '../ui/dom.ts';
import { HeadlineText } from '../ui/headline-text.tsx';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import { venueAndYear } from '../ui/venue-and-year.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

interface ClosestPapersProps {
  closest: readonly ClosestPaper[];
  papers: readonly Paper[];
  view: View;
}

/** Papers that have a part of what a query asks for, each with the words that it lacks struck through. */
export function ClosestPapers({ closest, papers, view }: ClosestPapersProps) {
  return (
    <ol className="mt-4 border-t border-line">
      {closest.map(({ position, lacks, match }) => {
        const paper = papers[position];
        return paper === undefined ? null : (
          <ClosestRow key={paper.id} paper={paper} lacks={lacks} match={match} view={view} />
        );
      })}
    </ol>
  );
}

interface ClosestRowProps extends Pick<ClosestPaper, 'lacks' | 'match'> {
  paper: Paper;
  view: View;
}

function ClosestRow({ paper, lacks, match: { matchesWord, snippet }, view }: ClosestRowProps) {
  const place = venueAndYear(paper);
  return (
    <li className="border-b border-line py-1.5">
      <a
        href={hrefOf({ ...view, paper: paper.id })}
        {...titleAttributes}
        id={rowTitleId(paper.id)}
        className="rounded-xs text-row text-ink hover:underline"
        dir="auto"
      >
        <HeadlineText paper={paper} matchesWord={matchesWord} />
      </a>
      {place !== '' && (
        <span className="ms-2 text-cell text-ink-muted figures">
          <HighlightedText text={place} matchesWord={matchesWord} />
        </span>
      )}
      {snippet !== null && (
        <p className="line-clamp-1 text-meta text-ink-muted" dir="auto">
          {snippet.field !== 'notes' && (
            <span className="text-ink-faint">{tableMessages.foundIn[snippet.field]}: </span>
          )}
          <HighlightedText text={snippet.text} matchesWord={matchesWord} />
        </p>
      )}
      {lacks.length > 0 && (
        <p className="flex flex-wrap gap-x-2 text-meta text-ink-muted">
          <span className="text-ink-faint">{noResultsMessages.lacks}</span>
          {lacks.map((words) => (
            <s key={words}>{words}</s>
          ))}
        </p>
      )}
    </li>
  );
}
