import Info from 'lucide-react/icons/info';
import * as resultsMessages from '../messages/results.ts';
import { plainTextOf } from '../paper/rich-text.ts';
import type { Page } from '../paper/schema.ts';
import { pageHref } from '../ui/links/link-targets.ts';
import type { View } from '../view/view.ts';
import { hintedPage } from './hinted-page.ts';

interface TopicHintProps {
  view: View;
  pages: readonly Page[];
}

/** The introductory callouts of the page of the only topic that is ticked, shown above the papers. */
export function TopicHint({ view, pages }: TopicHintProps) {
  const page = hintedPage(view, pages);
  if (page === undefined) return null;
  return (
    <p role="note" className="mx-4 mt-1 mb-1.5 flex items-baseline gap-2 text-cell text-ink-muted">
      <Info aria-hidden className="size-3.5 shrink-0 translate-y-0.5 text-ink-faint" />
      <span dir="auto" className="line-clamp-2 max-w-240">
        {plainTextOf(page.hints)}
      </span>
      <a
        href={pageHref(page.path, '', { ...view, paper: null })}
        className="shrink-0 rounded-xs font-medium text-accent hover:underline"
      >
        {resultsMessages.readPage}
      </a>
    </p>
  );
}
