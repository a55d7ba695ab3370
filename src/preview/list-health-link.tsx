import type { ReactNode } from 'react';

/** A link to the page List health. */
export function ListHealthLink({ children }: { children: ReactNode }) {
  return (
    <a
      href="health.html"
      className="h-6 shrink-0 rounded-sm px-1 text-cell leading-6 text-accent hover:underline print:hidden"
    >
      {children}
    </a>
  );
}
