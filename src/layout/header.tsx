import type { ReactNode } from 'react';

interface HeaderProps {
  title: string;
  /** The URL of the whole list. */
  home?: string;
  /** The search box. */
  search: ReactNode;
  /** The button that opens the filters, beside the search box on small screens. */
  filters?: ReactNode;
  /** Opens the reader's library; absent while the list is loading. */
  library?: ReactNode;
  /** Opens the list's own pages; absent while the list is loading. */
  pages?: ReactNode;
  /** Opens the palette; absent while the list is loading. */
  commands?: ReactNode;
  /** The buttons for keyboard shortcuts and theme. */
  settings: ReactNode;
  inert?: boolean;
}

/** The page's header: the list's title, the search box and the buttons. */
export function Header({
  title,
  home = '?',
  search,
  filters,
  library,
  pages,
  commands,
  settings,
  inert = false,
}: HeaderProps) {
  return (
    <header
      inert={inert}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 tablet:pb-8 tablet:grid-cols-[calc(var(--facets)-0.75rem)_minmax(0,40rem)_minmax(11.5rem,1fr)] desk:grid-cols-[calc(var(--facets)-0.75rem)_minmax(0,44rem)_minmax(11.5rem,1fr)] print:border-0"
    >
      <h1 className="truncate text-row font-semibold" title={title}>
        <a href={home} className="rounded-xs hover:text-accent">
          {title}
        </a>
      </h1>
      <div className="col-span-2 row-start-2 flex gap-2 pb-1 tablet:col-span-1 tablet:row-start-auto tablet:pb-0 print:hidden">
        {search}
        {filters}
      </div>
      <div className="col-start-2 row-start-1 flex justify-self-end tablet:col-start-3 print:hidden">
        {pages}
        {library}
        {commands}
        {settings}
      </div>
    </header>
  );
}
