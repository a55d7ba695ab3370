import X from 'lucide-react/icons/x';
import { constraintsOf } from '../view/describe-view.ts';
import type { Change } from '../view/use-view.ts';
import { clearConstraints, type View } from '../view/view.ts';
import * as commonWords from '../words/common.ts';
import * as resultsWords from '../words/results.ts';
import { focusHeading } from './row-focus.ts';

interface ConstraintChipsProps {
  view: View;
  change: Change;
}

/** Everything that limits what is shown, each with a way to take it away. */
export function ConstraintChips({ view, change }: ConstraintChipsProps) {
  return (
    <ul aria-label={resultsWords.filtersInUse} className="mt-1 flex flex-wrap items-center gap-1.5 pb-0.5 print:hidden">
      {constraintsOf(view).map(({ label, without }) => (
        <li key={label} className="max-w-full">
          <button
            type="button"
            onClick={() => {
              change(() => without, 'push');
              focusHeading();
            }}
            aria-label={commonWords.remove(label)}
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
            change(clearConstraints, 'push');
            focusHeading();
          }}
          className="h-6 rounded-sm px-1.5 text-meta font-medium text-accent hover:underline"
        >
          {commonWords.clearAll}
        </button>
      </li>
    </ul>
  );
}
