import Award from 'lucide-react/icons/award';
import * as commonMessages from '../messages/common.ts';
import * as tableMessages from '../messages/table.ts';
import { splitWords } from '../paper/words.ts';
import { rowTitleId, titleMark } from '../ui/dom.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { ProgressMark } from './progress-mark.tsx';
import type { RowItem } from './row-item.ts';
import { SelectBox } from './select-box.tsx';

interface TitleCellProps {
  item: RowItem;
  open: boolean;
  selected: boolean;
}

/** Whole, but for a title of many lines. In the compact density one line; while the keyboard stands on it, all of it, so that nothing is cut off its ring either. */
const titleClasses =
  'line-clamp-8 text-row tracking-[-0.011em] text-pretty has-focus-visible:line-clamp-none @cards:compact:text-cell @cards:compact:tracking-normal ' +
  '@cards:compact:not-has-focus-visible:block @cards:compact:not-has-focus-visible:truncate';

/** The title with its short name first, what sets the paper apart, and one line that says why it is here. */
export function TitleCell({ item, open, selected }: TitleCellProps) {
  const { paper, href } = item;
  return (
    <>
      <SelectBox item={item} selected={selected} />
      <div className={titleClasses} title={paper.title} dir="auto">
        <a
          href={href}
          {...titleMark}
          id={rowTitleId(paper.id)}
          aria-current={open ? 'true' : undefined}
          className="rounded-xs text-ink group-hover/row:underline group-hover/row:decoration-control group-hover/row:underline-offset-3"
        >
          <Headline item={item} />
        </a>
        <ProgressMark marks={item.marks} />
        {paper.kind === 'resource' && (
          <span className="ms-2 text-meta text-ink-faint italic">{commonMessages.resource}</span>
        )}
        {paper.awards.map((award) => (
          <span
            key={award}
            className="ms-2 inline-flex items-center gap-1 text-meta font-medium whitespace-nowrap text-award @cards:in-data-[columns~=award]:hidden"
          >
            <Award aria-hidden className="size-3.5" />
            {award}
          </span>
        ))}
      </div>
      <Remark item={item} />
    </>
  );
}

function Headline({ item: { paper, match } }: { item: RowItem }) {
  const { name, title } = paper;
  const answers = match?.answers;
  if (name === null) return <MarkedText text={title} answers={answers} />;
  const leads = title.startsWith(name);
  return (
    <>
      <b className="font-semibold">
        <MarkedText text={name} answers={answers} />
      </b>
      {!leads && <span className="text-ink-faint"> · </span>}
      <MarkedText text={leads ? title.slice(name.length) : title} answers={answers} />
    </>
  );
}

function Remark({ item }: { item: RowItem }) {
  const { match, remark } = item;
  const snippet = match?.snippet ?? null;
  if (snippet === null && remark === '') return null;
  return (
    <div
      className={`text-meta text-ink-muted @cards:compact:truncate ${snippet === null ? 'truncate @cards:compact:hidden' : 'line-clamp-2 @roomy:line-clamp-1'} ${isInVenueColumn(item) ? venueColumnSays : ''}`}
      dir="auto"
    >
      {snippet === null ? (
        remark
      ) : (
        <>
          {snippet.field !== 'notes' && (
            <span className="text-ink-faint">{tableMessages.foundIn[snippet.field]}: </span>
          )}
          <MarkedText text={snippet.text} answers={match?.answers} />
        </>
      )}
    </div>
  );
}

/** Where the venue has a column, its mark there says enough, as does the year in its own. */
const venueColumnSays = 'in-[table:not([data-columns])]:hidden in-data-[columns~=venue]:hidden';

function isInVenueColumn({ paper, match }: RowItem): boolean {
  if (match?.snippet?.field !== 'venue') return false;
  return paper.venue === null || splitWords(paper.venue.name).some(match.answers);
}
