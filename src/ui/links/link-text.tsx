import type { ReactNode } from 'react';
import * as uiMessages from '../../messages/ui.ts';
import type { LinkTarget } from './external-link.ts';
import { unexpectedHost } from './link-host.ts';

interface LinkTextProps {
  target: Pick<LinkTarget, 'href' | 'external'>;
  /** What a reader sees of the link as plain text. */
  text: string;
  /** The same as it is shown. */
  children: ReactNode;
}

/** The text of a link; where it looks like an address but leads elsewhere, with the host that it leads to. */
export function LinkText({ target: { href, external }, text, children }: LinkTextProps) {
  const host = external ? unexpectedHost(text, href) : null;
  return (
    <>
      {children}
      {host !== null && (
        <bdi dir="ltr" className="ms-1 min-w-0 wrap-anywhere font-normal text-ink-muted">
          {uiMessages.leadsTo(host)}
        </bdi>
      )}
    </>
  );
}
