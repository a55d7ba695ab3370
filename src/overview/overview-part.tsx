import { type ReactNode, useId } from 'react';

interface OverviewPartProps {
  title: string;
  /** Said below the title. */
  words?: string;
  /** Stands at the end of the title's line. */
  beside?: ReactNode;
  children: ReactNode;
}

/** A part of the overview: what it shows, what is left out of it, and the drawing or table itself. */
export function OverviewPart({ title, words = '', beside, children }: OverviewPartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="overview-part min-w-0 border-b border-line py-4 last:border-b-0">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3">
        <h3 id={id} className="text-row font-semibold text-ink">
          {title}
        </h3>
        {beside}
      </div>
      {words !== '' && <p className="text-meta text-ink-muted">{words}</p>}
      <div className="mt-2">{children}</div>
    </section>
  );
}
