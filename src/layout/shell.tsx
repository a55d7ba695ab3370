import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import { ids } from '../ui/dom.ts';

interface ShellProps {
  header: ReactNode;
  /** What has to be said before anything else. */
  banner?: ReactNode;
  /** What stands at the side, the facets or the pages; absent where there is room for one column only. */
  facets?: ReactNode;
  /** What the side is called. */
  side?: string;
  children: ReactNode;
  panel?: ReactNode;
  /** What changes the width of the side, and that of the panel. */
  facetsEdge?: ReactNode;
  panelEdge?: ReactNode;
  /** Whether the panel covers everything else. */
  covered?: boolean;
}

/** The page: header, facets, table and panel. It never scrolls as a whole; its regions do. */
export function Shell({
  header,
  banner,
  facets,
  side = commonMessages.filters,
  children,
  panel,
  facetsEdge,
  panelEdge,
  covered = false,
}: ShellProps) {
  return (
    <div className="relative flex h-dvh flex-col overflow-clip print:block print:h-auto">
      <a
        href={`#${ids.heading}`}
        className="absolute start-2 top-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-cell font-medium text-accent-ink focus:translate-y-0"
      >
        {resultsMessages.skip}
      </a>
      {header}
      {banner !== undefined && <div inert={covered}>{banner}</div>}
      <div className="relative grid min-h-0 flex-1 grid-cols-1 grid-rows-1 tablet:grid-cols-[var(--facets)_minmax(0,1fr)] desk:has-[>[data-panel]]:grid-cols-[var(--facets)_minmax(0,1fr)_var(--panel)] print:block">
        {facets !== undefined && (
          <aside
            id={ids.facets}
            aria-label={side}
            className="relative border-e border-line pe-[15px] max-tablet:hidden print:hidden"
          >
            <div className="relative h-full overflow-y-auto overscroll-contain ps-4 pe-1 [scrollbar-width:thin]">
              <h2 className="sr-only">{side}</h2>
              {facets}
            </div>
            {facetsEdge}
          </aside>
        )}
        <main
          inert={covered}
          className="@container flex min-h-0 min-w-0 flex-col desk:relative desk:z-1 print:block"
        >
          {children}
          {panelEdge}
        </main>
        {panel}
      </div>
    </div>
  );
}
