import * as tableMessages from '../messages/table.ts';
import { splitWords } from '../paper/words.ts';
import { HighlightedText } from '../ui/highlighted-text.tsx';
import type { RowItem } from './row-item.ts';

/** What shows a match beside the title: a column, or the badge of an award. */
type Shown = 'venue' | 'affiliation' | 'badge';

/** Hides the snippet of a match where a column shows the match itself: there the remark is shown. */
const hiddenSnippet: Readonly<Record<Shown, string>> = {
  venue: 'in-[table:not([data-columns])]:hidden in-data-[columns~=venue]:hidden',
  affiliation: '@affils:in-[table:not([data-columns])]:hidden in-data-[columns~=affil]:hidden',
  badge: 'hidden',
};
const shownRemark: Readonly<Record<Shown, string>> = {
  venue: 'hidden in-[table:not([data-columns])]:block in-data-[columns~=venue]:block',
  affiliation: 'hidden @affils:in-[table:not([data-columns])]:block in-data-[columns~=affil]:block',
  badge: '',
};

/** How many affiliations the column shows. */
const shownAffiliations = 2;

/** The line below a title: the snippet of a match that nothing else in the row shows, else the remark. */
export function RowNote({ item }: { item: RowItem }) {
  const { match, remark } = item;
  const snippet = match?.snippet ?? null;
  const place = placeOfMatch(item);
  return (
    <>
      {snippet !== null && (
        <div
          // Clamping to lines sets `display`, too, and would show what is hidden.
          className={`text-meta text-ink-muted @cards:compact:truncate ${place === null ? 'line-clamp-2 @roomy:line-clamp-1' : `truncate ${hiddenSnippet[place]}`}`}
          dir="auto"
        >
          {snippet.field !== 'notes' && (
            <span className="text-ink-faint">{tableMessages.foundIn[snippet.field]}: </span>
          )}
          <HighlightedText text={snippet.text} matchesWord={match?.matchesWord} />
        </div>
      )}
      {remark !== '' && (snippet === null || place !== null) && (
        <div
          className={`truncate text-meta text-ink-muted @cards:compact:hidden ${place === null ? '' : shownRemark[place]}`}
          dir="auto"
        >
          {remark}
        </div>
      )}
    </>
  );
}

/** What of the row shows the match of the snippet; null if nothing does. */
function placeOfMatch({ paper, match }: RowItem): Shown | null {
  const isMatched = (text: string) => match !== null && splitWords(text).some(match.matchesWord);
  switch (match?.snippet?.field) {
    case 'venue':
      return paper.venue === null || isMatched(paper.venue.name) ? 'venue' : null;
    case 'affiliation':
      return paper.affiliations.slice(0, shownAffiliations).some(isMatched) ? 'affiliation' : null;
    case 'tag':
      return paper.awards.some(isMatched) ? 'badge' : null;
    default:
      return null;
  }
}
