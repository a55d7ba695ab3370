import Award from 'lucide-react/icons/award';
import { Marked } from './marked.tsx';
import type { RowItem } from './row-item.ts';

interface TitleCellProps {
  item: RowItem;
  open: boolean;
}

const snippetWords = {
  'note page': 'Notes',
  venue: 'Venue',
  affiliation: 'Affiliation',
  author: 'Author',
  tag: 'Tag',
} as const;

/** The title with its short name first, what sets the paper apart, and one line that says why it is here. */
export function TitleCell({ item, open }: TitleCellProps) {
  const { paper, href } = item;
  return (
    <>
      <div className="line-clamp-3 text-row tracking-[-0.011em] text-pretty" dir="auto">
        <a
          href={href}
          data-title
          id={`row-${paper.id}`}
          aria-current={open ? 'true' : undefined}
          className="rounded-xs text-ink group-hover/row:underline group-hover/row:decoration-control group-hover/row:underline-offset-3"
        >
          <Headline item={item} />
        </a>
        {paper.kind === 'resource' && <span className="ms-2 text-meta text-ink-faint italic">Resource</span>}
        {paper.awards.map((award) => (
          <span key={award} className="ms-2 inline-flex items-center gap-1 text-meta font-medium whitespace-nowrap text-award">
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
  const terms = match?.terms;
  if (name === null) return <Marked text={title} terms={terms} />;
  const leads = title.startsWith(name);
  return (
    <>
      <b className="font-semibold">
        <Marked text={name} terms={terms} />
      </b>
      {!leads && <span className="text-ink-faint"> · </span>}
      <Marked text={leads ? title.slice(name.length) : title} terms={terms} />
    </>
  );
}

function Remark({ item: { match, remark } }: { item: RowItem }) {
  const snippet = match?.snippet ?? null;
  if (snippet === null && remark === '') return null;
  return (
    <div className={`text-meta text-ink-muted ${snippet === null ? 'truncate' : 'line-clamp-2 @topics:line-clamp-1'}`} dir="auto">
      {snippet === null ? (
        remark
      ) : (
        <>
          {snippet.field !== 'notes' && <span className="text-ink-faint">{snippetWords[snippet.field]}: </span>}
          <Marked text={snippet.text} terms={match?.terms} />
        </>
      )}
    </div>
  );
}
