import ChartColumn from 'lucide-react/icons/chart-column';
import * as commonMessages from '../messages/common.ts';
import { onDemand } from '../ui/on-demand.tsx';
import type { Change } from '../view/use-view.ts';
import { overviewKeys, type View } from '../view/view.ts';

const load = () => import('./overview.tsx').then((module) => module.Overview);

/** The overview, fetched when it is first shown. */
export const Overview = onDemand(load);

/** Shows the overview in the place of the table, and the table again. */
export function toggleOverview(view: View): View {
  return { ...view, overview: view.overview === null ? overviewKeys[0] : null };
}

/** Leads from the table to the overview of the same papers, and back. */
export function OverviewButton({ isOn, change }: { isOn: boolean; change: Change }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => change(toggleOverview, 'push')}
      className="-me-2 flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 -outline-offset-2 text-meta text-ink-muted hover:bg-surface hover:text-ink aria-pressed:bg-tint aria-pressed:text-ink print:hidden"
    >
      <ChartColumn aria-hidden className="size-3.5" />
      <span className="@max-cards:sr-only">{commonMessages.overview}</span>
    </button>
  );
}
