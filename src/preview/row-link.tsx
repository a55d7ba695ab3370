import type { ReactNode } from 'react';
import { hrefOf, useView } from '../view/use-view.ts';

interface RowLinkProps {
  /** Null if the list has no such paper, or the text is about none. */
  paper: string | null;
  /** Called when it is followed. */
  onFollow: () => void;
  children: ReactNode;
}

/** A link that opens a paper beside the table, which scrolls to its row. */
export function RowLink({ paper, onFollow, children }: RowLinkProps) {
  const [view] = useView();
  if (paper === null) return <span className="min-w-0">{children}</span>;
  return (
    <a href={hrefOf({ ...view, paper })} onClick={onFollow} className="min-w-0 text-accent hover:underline">
      {children}
    </a>
  );
}
