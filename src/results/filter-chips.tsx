import X from 'lucide-react/icons/x';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import type { Facet } from '../paper/facets.ts';
import { focusHeading } from '../ui/focus/row-focus.ts';
import { filtersOf } from '../view/constraints.ts';
import type { UpdateView } from '../view/use-view.ts';
import { clearConstraints, type View } from '../view/view.ts';

interface FilterChipsProps {
  view: View;
  facets: readonly Facet[];
  updateView: UpdateView;
}

/**
 * The filters as chips that remove them, which continue the sentence that the count begins. They stay on one line,
 * so that no row moves; what does not fit scrolls. Only on cards do they wrap.
 */
export function FilterChips({ view, facets, updateView }: FilterChipsProps) {
  const show = (update: (view: View) => View) => {
    updateView(update, 'push');
    focusHeading();
  };
  return (
    <>
      <ul
        aria-label={resultsMessages.filtersInUse}
        className="-my-1 flex min-w-0 items-center gap-1.5 overflow-x-auto p-1 [scrollbar-width:none] @max-cards:flex-wrap"
      >
        {filtersOf(view, facets).map(({ label, phrase, without }) => (
          <li key={label} className="max-w-60 shrink-0 @max-cards:max-w-full">
            <button
              type="button"
              onClick={() => show(() => without)}
              aria-label={commonMessages.remove(phrase)}
              title={label}
              className="flex h-6 max-w-full items-center gap-1 rounded-full bg-tint ps-2.5 pe-1.5 text-meta text-ink hover:text-accent"
            >
              <span className="truncate">{phrase}</span>
              <X aria-hidden className="size-3.5 shrink-0" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => show(clearConstraints)}
        className="h-6 shrink-0 rounded-sm px-1.5 text-meta font-medium text-accent hover:underline"
      >
        {commonMessages.clearAll}
      </button>
    </>
  );
}
