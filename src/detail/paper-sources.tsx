import { identifierLinks } from '../paper/identifier-links.ts';
import type { Paper } from '../paper/schema.ts';

/** Where the paper is known by a number, and where it stands in the list. */
export function PaperSources({ paper }: { paper: Paper }) {
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
      <dt className="text-meta text-ink-faint leading-5">In the list</dt>
      <dd className="min-w-0 space-y-1.5">
        {paper.placements.map(({ file, line, section }) => (
          <div key={`${file}:${line}`}>
            {section.length > 0 && <div>{section.join(' › ')}</div>}
            <div className="text-meta break-all text-ink-faint">
              {file}:{line}
            </div>
          </div>
        ))}
      </dd>
    </dl>
  );
}
