import { type ReactNode, useId } from 'react';

interface OverviewPartProps {
  title: string;
  /** Shown below the title. */
  description?: string;
  /** Shown beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A titled section of the overview. */
export function OverviewPart({ title, description = '', actions, children }: OverviewPartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="overview-part min-w-0 border-b border-line py-4 last:border-b-0">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3">
        <h3 id={id} className="text-row font-semibold text-ink">
          {title}
        </h3>
        {actions}
      </div>
      {description !== '' && <p className="text-meta text-ink-muted">{description}</p>}
      <div className="mt-2">{children}</div>
    </section>
  );
}
