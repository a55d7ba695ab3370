import Award from 'lucide-react/icons/award';
import * as commonMessages from '../messages/common.ts';
import { rowTitleId, titleAttributes } from '../ui/dom.ts';
import { HeadlineText } from '../ui/headline-text.tsx';
import { ProgressMark } from './progress-mark.tsx';
import type { RowItem } from './row-item.ts';
import { RowNote } from './row-note.tsx';
import { SelectBox } from './select-box.tsx';

interface TitleCellProps {
  item: RowItem;
  open: boolean;
  selected: boolean;
}

/**
 * Up to eight lines, or one if compact. A focused title is shown in full, so that its ring is not clipped.
 */
const titleClasses =
  'line-clamp-8 text-row tracking-[-0.011em] text-pretty has-focus-visible:line-clamp-none @cards:compact:text-cell @cards:compact:tracking-normal ' +
  '@cards:compact:not-has-focus-visible:block @cards:compact:not-has-focus-visible:truncate';

/** The title with its short name and badges, and below it the snippet or remark. */
export function TitleCell({ item, open, selected }: TitleCellProps) {
  const { paper, href } = item;
  return (
    <>
      <SelectBox item={item} selected={selected} />
      <div className={titleClasses} title={paper.title} dir="auto">
        <a
          href={href}
          {...titleAttributes}
          id={rowTitleId(paper.id)}
          aria-current={open ? 'true' : undefined}
          className="rounded-xs text-ink group-hover/row:underline group-hover/row:decoration-control group-hover/row:underline-offset-3"
        >
          <HeadlineText paper={paper} matchesWord={item.match?.matchesWord} />
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
      <RowNote item={item} />
    </>
  );
}
