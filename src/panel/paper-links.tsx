import * as commonMessages from '../messages/common.ts';
import type { PaperLink } from '../paper/schema.ts';
import { linkAttributes, type ResolveLink } from '../ui/external-link.ts';
import { linkIcons } from './link-icons.ts';

interface PaperLinksProps {
  links: readonly PaperLink[];
  resolve: ResolveLink;
}

/** Every link of a paper that leads somewhere, with the label that the list prints. */
export function PaperLinks({ links, resolve }: PaperLinksProps) {
  const shown = links.flatMap((link) => {
    const target = resolve(link.page ?? link.url);
    return target === null ? [] : [{ ...link, target }];
  });
  if (shown.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-2">
      {shown.map(({ kind, label, url, target }) => {
        const Icon = linkIcons[kind];
        return (
          <li key={`${kind} ${url}`} className="min-w-0">
            <a
              {...linkAttributes(target)}
              className="flex h-8 items-center gap-1.5 rounded-md border border-control px-2.5 text-cell font-medium text-accent hover:border-accent hover:bg-tint"
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              <span className="truncate">{label.trim() || wordFor(kind)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function wordFor(kind: PaperLink['kind']): string {
  if (kind === 'arxiv') return 'arXiv';
  return kind === 'other' ? commonMessages.otherLink : kind.charAt(0).toUpperCase() + kind.slice(1);
}
