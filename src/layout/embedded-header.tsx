import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import type { ReactNode } from 'react';
import * as layoutMessages from '../messages/layout.ts';

interface EmbeddedHeaderProps {
  /** The title of the list. */
  title: string;
  search: ReactNode;
  inert: boolean;
}

/** The header of a list in a frame of another site: the search, and a link to the whole list. */
export function EmbeddedHeader({ title, search, inert }: EmbeddedHeaderProps) {
  return (
    <header
      inert={inert}
      className="flex items-center gap-4 border-b border-line px-4 py-1.5 tablet:pb-8 print:border-0"
    >
      <h1 className="sr-only">{title}</h1>
      <div className="relative min-w-0 max-w-176 flex-1 print:hidden">{search}</div>
      <a
        // Not `?`, which would be followed in the frame.
        href="./"
        target="_blank"
        rel="noopener"
        className="ms-auto flex min-h-9 items-center gap-1 text-cell font-medium text-accent hover:underline pointer-coarse:min-h-11"
      >
        {layoutMessages.wholeList}
        <ArrowUpRight aria-hidden className="size-4 shrink-0" />
      </a>
    </header>
  );
}
