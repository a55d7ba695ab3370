import * as commonMessages from '../messages/common.ts';
import * as layoutMessages from '../messages/layout.ts';
import { focusHeading } from '../ui/focus/row-focus.ts';
import type { UpdateView } from '../view/use-view.ts';
import { overviewKeys, type View } from '../view/view.ts';
import { preloadOverview } from './overview-on-demand.ts';

/** Switches a view between the overview and the table. */
export function toggleOverview(view: View): View {
  return { ...view, overview: view.overview === null ? overviewKeys[0] : null };
}

/** Switches between the table and the overview. On cards it shows only the word for the other one. */
export function OverviewSwitch({ isOn, updateView }: { isOn: boolean; updateView: UpdateView }) {
  const choice = (label: string, isCurrent: boolean) => (
    <button
      type="button"
      aria-pressed={isCurrent}
      // Pressing the current one does nothing, so Tab passes over it.
      tabIndex={isCurrent ? -1 : 0}
      onPointerEnter={preloadOverview}
      onFocus={preloadOverview}
      onClick={({ currentTarget }) => {
        if (isCurrent) return;
        updateView(toggleOverview, 'push');
        requestAnimationFrame(() => !currentTarget.checkVisibility() && focusHeading());
      }}
      className="h-6 rounded-sm px-2 text-meta text-ink-muted hover:text-ink aria-pressed:bg-tint aria-pressed:text-ink @max-cards:aria-pressed:hidden"
    >
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are not a set of form fields
    <div
      role="group"
      aria-label={layoutMessages.view}
      className="flex shrink-0 rounded-md border border-line p-px print:hidden"
    >
      {choice(commonMessages.table, !isOn)}
      {choice(commonMessages.overview, isOn)}
    </div>
  );
}
