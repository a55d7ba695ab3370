import type { PaperLink } from '../paper/schema.ts';
import { linkAttributes, type ResolveLink } from '../ui/links/external-link.ts';
import { linkLabel } from '../ui/links/link-label.ts';
import { LinkText } from '../ui/links/link-text.tsx';
import { linkIcons } from './link-icons.ts';

interface PaperLinksProps {
  links: readonly PaperLink[];
  resolve: ResolveLink;
}

/** All links of a paper that resolve, with their labels in the list. */
export function PaperLinks({ links, resolve }: PaperLinksProps) {
  const shown = links.flatMap((link) => {
    const target = resolve(link.page ?? link.url);
    return target === null ? [] : [{ link, target }];
  });
  if (shown.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-2">
      {shown.map(({ link, target }) => {
        const Icon = linkIcons[link.kind];
        return (
          <li key={`${link.kind} ${link.url}`} className="min-w-0">
            <a
              {...linkAttributes(target)}
              className="flex min-h-8 items-center gap-1.5 rounded-md border border-control px-2.5 text-cell font-medium text-accent hover:border-accent hover:bg-tint"
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              <LinkText target={target} text={linkLabel(link)}>
                <span className="min-w-4 shrink-[9999] truncate">{linkLabel(link)}</span>
              </LinkText>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
