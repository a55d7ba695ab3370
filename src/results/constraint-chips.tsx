import X from 'lucide-react/icons/x';
import * as commonMessages from '../messages/common.ts';
import * as resultsMessages from '../messages/results.ts';
import type { Facet } from '../paper/facets.ts';
import { focusHeading } from '../ui/row-focus.ts';
import { constraintsOf } from '../view/constraints.ts';
import type { UpdateView } from '../view/use-view.ts';
import { clearConstraints, type View } from '../view/view.ts';

interface ConstraintChipsProps {
  view: View;
  facets: readonly Facet[];
  updateView: UpdateView;
}

/** All active filters, the query and the reading list, as chips that remove them. */
export function ConstraintChips({ view, facets, updateView }: ConstraintChipsProps) {
  return (
    <ul
      aria-label={resultsMessages.filtersInUse}
      className="mt-1 flex flex-wrap items-center gap-1.5 pb-0.5 print:hidden"
    >
      {constraintsOf(view, facets).map(({ label, without }) => (
        <li key={label} className="max-w-full">
          <button
            type="button"
            onClick={() => {
              updateView(() => without, 'push');
              focusHeading();
            }}
            aria-label={commonMessages.remove(label)}
            className="flex h-6 max-w-full items-center gap-1 rounded-full bg-tint ps-2.5 pe-1.5 text-meta text-ink hover:text-accent"
          >
            <span className="truncate">{label}</span>
            <X aria-hidden className="size-3.5 shrink-0" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => {
            updateView(clearConstraints, 'push');
            focusHeading();
          }}
          className="h-6 rounded-sm px-1.5 text-meta font-medium text-accent hover:underline"
        >
          {commonMessages.clearAll}
        </button>
      </li>
    </ul>
  );
}
