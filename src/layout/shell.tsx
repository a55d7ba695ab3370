import type { ReactNode } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import { facetsId, headingId } from '../ui/dom.ts';
import { isEmbedded } from './embedded.ts';

interface ShellProps {
  header: ReactNode;
  /** Notices above the main part. */
  banner?: ReactNode;
  /** The facets or the pages; absent on small screens. Its DOM id and CSS variable are named `facets`. */
  sidebar?: ReactNode;
  /** The label of the sidebar. */
  sideLabel?: string;
  children: ReactNode;
  panel?: ReactNode;
  /** The separators that resize the sidebar and the panel. */
  sidebarSeparator?: ReactNode;
  panelSeparator?: ReactNode;
  /** Whether the panel covers everything else. */
  covered?: boolean;
}

/** The page layout: header, sidebar, main part and panel. Its regions scroll, never the page itself. */
export function Shell({
  header,
  banner,
  sidebar,
  sideLabel = commonMessages.filters,
  children,
  panel,
  sidebarSeparator,
  panelSeparator,
  covered = false,
}: ShellProps) {
  return (
    <div className="relative flex h-dvh flex-col overflow-clip print:block print:h-auto">
      <a
        href={`#${headingId}`}
        className="absolute start-2 top-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-cell font-medium text-accent-ink focus:translate-y-0"
      >
        {resultsMessages.skip}
      </a>
      {header}
      {banner !== undefined && <div inert={covered}>{banner}</div>}
      <div className="relative grid min-h-0 flex-1 grid-cols-1 grid-rows-1 tablet:grid-cols-[var(--facets)_minmax(0,1fr)] desk:has-[>[data-panel]]:grid-cols-[var(--facets)_minmax(0,1fr)_var(--panel)] print:block">
        {sidebar !== undefined && !isEmbedded && (
          <aside
            id={facetsId}
            aria-label={sideLabel}
            className="relative border-e border-line pe-[15px] max-tablet:hidden print:hidden"
          >
            <div className="relative h-full overflow-y-auto overscroll-contain ps-4 pe-1 [scrollbar-width:thin]">
              <h2 className="sr-only">{sideLabel}</h2>
              {sidebar}
            </div>
            {sidebarSeparator}
          </aside>
        )}
        <main
          inert={covered}
          className="@container flex min-h-0 min-w-0 flex-col tablet:col-start-2 desk:relative desk:z-1 print:block"
        >
          {children}
          {panelSeparator}
        </main>
        {panel}
      </div>
    </div>
  );
}
