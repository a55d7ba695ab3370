import type { ReactNode } from 'react';
import type { PaperLink } from '../paper/schema.ts';
import { linkAttributes, type ResolveLink } from '../ui/links/external-link.ts';
import { linkLabel } from '../ui/links/link-label.ts';
import { LinkText } from '../ui/links/link-text.tsx';
import { resolvedLinks } from '../ui/links/resolved-links.ts';
import { linkIcons } from './link-icons.ts';
import { panelButton } from './panel-button.ts';

interface PaperLinksProps {
  links: readonly PaperLink[];
  resolve: ResolveLink;
  /** Further items, which stand after the first two links. */
  children: ReactNode;
}

/** How many links come first: paper and code, of most papers. */
const firstLinks = 2;

/** The links of a paper that resolve, with their labels in the list. */
export function PaperLinks({ links, resolve, children }: PaperLinksProps) {
  const items = resolvedLinks(links, resolve).map(({ link, target }) => {
    const Icon = linkIcons[link.kind];
    return (
      <li key={`${link.kind} ${link.url}`} className="min-w-0">
        <a {...linkAttributes(target)} className={panelButton}>
          <Icon aria-hidden className="size-4 shrink-0" />
          <LinkText target={target} text={linkLabel(link)}>
            <span className="min-w-4 shrink-[9999] truncate">{linkLabel(link)}</span>
          </LinkText>
        </a>
      </li>
    );
  });
  return (
    <ul className="mt-4 flex flex-wrap gap-2">
      {items.slice(0, firstLinks)}
      {children}
      {items.slice(firstLinks)}
    </ul>
  );
}
