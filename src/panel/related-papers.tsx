import * as panelMessages from '../messages/panel.ts';
import { displaySeparator } from '../paper/facets.ts';
import { type Reason, reasonsFor } from '../paper/relation.ts';
import type { Paper, RelatedPaper } from '../paper/schema.ts';
import { venueAndYear } from '../ui/venue-and-year.ts';

interface RelatedPapersProps {
  paper: Paper;
  related: readonly RelatedPaper[];
  /** Returns the paper of the list with an id. */
  paperOf: (id: string) => Paper | undefined;
  /** The URL of the same view with another paper open. */
  paperHref: (id: string) => string;
}

/** The papers of the list that are most similar to this one, each with the reasons. */
export function RelatedPapers({ paper, related, paperOf, paperHref }: RelatedPapersProps) {
  const shown = related.flatMap((relation) => {
    const other = paperOf(relation.id);
    return other === undefined ? [] : [{ other, reasons: reasonsFor(paper, other, relation) }];
  });
  if (shown.length === 0) return null;
  return (
    <section className="mt-6 print:hidden" aria-labelledby="related">
      <h3 id="related" className="text-meta font-semibold tracking-wide text-ink-faint uppercase">
        {panelMessages.related}
      </h3>
      <ul className="mt-2 space-y-3">
        {shown.map(({ other, reasons }) => (
          <li key={other.id}>
            <p className="text-row leading-snug" dir="auto">
              <a href={paperHref(other.id)} className="font-medium hover:text-accent hover:underline">
                {other.title}
              </a>{' '}
              <span className="text-cell text-ink-muted figures">{venueAndYear(other)}</span>
            </p>
            <p className="mt-0.5 text-meta break-words text-ink-faint first-letter:uppercase" dir="auto">
              {reasons.map(reasonText).join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonText({ kind, values }: Reason): string {
  return `${panelMessages.reasons[kind]} ${kind === 'section' ? values.slice(-2).join(displaySeparator) : values.join(', ')}`;
}
