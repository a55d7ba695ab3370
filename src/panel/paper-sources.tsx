import * as commonMessages from '../messages/common.ts';
import { formatDate } from '../messages/dates.ts';
import * as panelMessages from '../messages/panel.ts';
import { displaySeparator } from '../paper/facets.ts';
import { identifierLinks } from '../paper/identifier-links.ts';
import type { Dataset, Paper, PrintedLine } from '../paper/schema.ts';
import { sourceLinks } from '../paper/source-links.ts';
import { linkAttributes } from '../ui/links/external-link.ts';
import { SourceLink } from '../ui/links/source-link.tsx';
import { FieldSources } from './field-sources.tsx';

interface PaperSourcesProps {
  paper: Paper;
  /** The lines that contain its fields. */
  lines: readonly PrintedLine[];
  /** The URL templates of the list's files on their host. */
  source: Dataset['list']['source'];
  /** The URL of a placement on its page; null if that page cannot be shown. */
  pageHref: (placement: Paper['placements'][number]) => string | null;
}

/** The identifiers of a paper, and its placements in the list. */
export function PaperSources({ paper, lines, source, pageHref }: PaperSourcesProps) {
  return (
    <dl className="mt-6 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 border-t border-line pt-4 text-cell text-ink-muted">
      {identifierLinks(paper.identifiers).map(({ label, id, href }) => (
        <div key={label} className="contents">
          <dt className="text-meta text-ink-faint leading-5">{label}</dt>
          <dd className="min-w-0 break-words">
            <a {...linkAttributes({ href, external: true })} className="text-accent hover:underline">
              {id}
            </a>
          </dd>
        </div>
      ))}
      <dt className="text-meta text-ink-faint leading-5">{panelMessages.inList}</dt>
      <dd className="min-w-0 space-y-1.5">
        {paper.placements.map((placement) => (
          <PlacementItem
            key={`${placement.file}:${placement.line}`}
            placement={placement}
            source={source}
            page={pageHref(placement)}
          />
        ))}
      </dd>
      {paper.added !== null && (
        <>
          <dt className="text-meta text-ink-faint leading-5">{panelMessages.added}</dt>
          <dd className="figures">{datesOf(paper.added, paper.changed)}</dd>
        </>
      )}
      <FieldSources lines={lines} source={source} />
    </dl>
  );
}

/** When a paper was added, and when its entry changed since. */
function datesOf(added: string, changed: string | null): string {
  return changed === null || changed <= added
    ? formatDate(added)
    : `${formatDate(added)}, ${panelMessages.lastChanged(formatDate(changed))}`;
}

interface PlacementItemProps {
  placement: Paper['placements'][number];
  source: PaperSourcesProps['source'];
  /** The URL of the placement on its page. */
  page: string | null;
}

/** One placement: its section, and links to its source. */
function PlacementItem({ placement, source, page }: PlacementItemProps) {
  const { file, line, section } = placement;
  const { view, edit } = sourceLinks(source, placement);
  return (
    <div>
      {page === null ? (
        section.join(displaySeparator)
      ) : (
        <a href={page} dir="auto" className="inline-block rounded-xs leading-6 text-accent hover:underline">
          {section.join(displaySeparator) || file}
        </a>
      )}
      <div className="flex flex-wrap items-baseline gap-x-3 text-meta text-ink-faint print:hidden">
        <span className="break-all">
          {file}:{line}
        </span>
        <span className="flex gap-x-3">
          <SourceLink href={view} label={commonMessages.source} more={panelMessages.ofLine(file, line)} />
          <SourceLink href={edit} label={commonMessages.edit} more={file} />
        </span>
      </div>
    </div>
  );
}
