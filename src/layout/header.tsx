import { type ReactNode, Suspense } from 'react';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { isEmbedded } from './embedded.ts';
import { firstSentence } from './first-sentence.ts';

const EmbeddedHeader = onDemand(() =>
  import('./embedded-header.tsx').then((module) => module.EmbeddedHeader),
);

interface HeaderProps {
  title: string;
  /** What the list says of itself, of which the first sentence is shown; empty or absent if it says nothing. */
  description?: string;
  /** The URL of the whole list. */
  home?: string;
  /** Says what the list is; absent while it is loading, like everything else but the search box and the theme. */
  about?: ReactNode;
  /** The search box. */
  search: ReactNode;
  /** The button at the end of the search box. */
  commands?: ReactNode;
  /** The button that opens the filters, beside the search box on small screens. */
  filters?: ReactNode;
  /** Opens the list's own pages. */
  pages?: ReactNode;
  /** Opens the reader's library. */
  library?: ReactNode;
  /** Switches the theme. */
  theme: ReactNode;
  inert?: boolean;
}

/** The page's header: the list's title, the search box and the buttons. */
export function Header({
  title,
  description = '',
  home = '?',
  about,
  search,
  commands,
  filters,
  pages,
  library,
  theme,
  inert = false,
}: HeaderProps) {
  if (isEmbedded)
    return (
      <Suspense>
        <EmbeddedHeader title={title} search={search} inert={inert} />
      </Suspense>
    );
  return (
    <header
      inert={inert}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 tablet:pb-8 tablet:grid-cols-[calc(var(--facets)-0.75rem)_minmax(0,40rem)_minmax(11.5rem,1fr)] desk:grid-cols-[calc(var(--facets)-0.75rem)_minmax(0,44rem)_minmax(11.5rem,1fr)] print:border-0"
    >
      <div className="flex items-center">
        <h1
          className="truncate text-row font-semibold tablet:-my-1 tablet:line-clamp-2 tablet:leading-5 tablet:whitespace-normal"
          title={title}
        >
          <a href={home} className="rounded-xs hover:text-accent">
            {title}
          </a>
        </h1>
        {about}
      </div>
      <div className="col-span-2 row-start-2 flex gap-2 pb-1 tablet:col-span-1 tablet:row-start-auto tablet:pb-0 print:hidden">
        <div className="relative min-w-0 flex-1">
          {search}
          {commands}
          {description !== '' && (
            // Where the suggestions of a search will be.
            <p
              dir="auto"
              title={firstSentence(description)}
              className="absolute inset-x-0 top-full h-8 truncate text-meta leading-8 text-ink-muted max-tablet:hidden in-[header:has(input:focus)]:invisible"
            >
              {firstSentence(description)}
            </p>
          )}
        </div>
        {filters}
      </div>
      <div className="col-start-2 row-start-1 flex justify-self-end tablet:col-start-3 print:hidden">
        {pages}
        {library}
        {theme}
      </div>
    </header>
  );
}
