import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';
import { pathSeparator } from '../paper/facets.ts';
import { identifierLinks } from '../paper/identifier-links.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { sourceLinks } from '../paper/source-links.ts';
import { linkAttributes } from '../ui/external-link.ts';

interface PaperSourcesProps {
  paper: Paper;
  /** How to reach the list's files on their host. */
  source: Dataset['list']['source'];
  /** The address of a place on its page; null where that cannot be read. */
  pageHref: (placement: Paper['placements'][number]) => string | null;
}

/** Where the paper is known by a number, and where it stands in the list. */
export function PaperSources({ paper, source, pageHref }: PaperSourcesProps) {
  return (
    <dl className="mt-6 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 border-t border-line pt-4 text-cell text-ink-muted">
      {identifierLinks(paper.identifiers).map(({ label, id, href }) => (
        <div key={label} className="contents">
          <dt className="text-meta text-ink-faint leading-5">{label}</dt>
          <dd className="min-w-0 break-words">
            <a href={href} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
              {id}
            </a>
          </dd>
        </div>
      ))}
      <dt className="text-meta text-ink-faint leading-5">{panelMessages.inList}</dt>
      <dd className="min-w-0 space-y-1.5">
        {paper.placements.map((placement) => (
          <Place
            key={`${placement.file}:${placement.line}`}
            placement={placement}
            source={source}
            page={pageHref(placement)}
          />
        ))}
      </dd>
    </dl>
  );
}

interface PlaceProps {
  placement: Paper['placements'][number];
  source: PaperSourcesProps['source'];
  /** Its address on the page. */
  page: string | null;
}

/** One place where the paper stands, with the ways to its line on the list's host. */
function Place({ placement, source, page }: PlaceProps) {
  const { file, line, section } = placement;
  const { view, edit } = sourceLinks(source, placement);
  return (
    <div>
      {page === null ? (
        section.join(pathSeparator)
      ) : (
        <a href={page} dir="auto" className="inline-block rounded-xs leading-6 text-accent hover:underline">
          {section.join(pathSeparator) || file}
        </a>
      )}
      <div className="flex flex-wrap items-baseline gap-x-3 text-meta text-ink-faint print:hidden">
        <span className="break-all">
          {file}:{line}
        </span>
        <span className="flex gap-x-3">
          <SourceLink href={view} words={commonMessages.source} more={panelMessages.ofLine(file, line)} />
          <SourceLink href={edit} words={commonMessages.edit} more={file} />
        </span>
      </div>
    </div>
  );
}

function SourceLink({ href, words, more }: { href: string | null; words: string; more: string }) {
  if (href === null) return null;
  return (
    <a
      {...linkAttributes({ href, external: true })}
      className="inline-block leading-6 text-accent hover:underline"
    >
      {words} <span className="sr-only">{more}</span>
    </a>
  );
}
