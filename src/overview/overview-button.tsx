import ChartColumn from 'lucide-react/icons/chart-column';
import * as commonMessages from '../messages/common.ts';
import { ToolButton } from '../ui/tool-button.tsx';
import type { UpdateView } from '../view/use-view.ts';
import { overviewKeys, type View } from '../view/view.ts';
import { preloadOverview } from './overview-on-demand.ts';

/** Switches a view between the overview and the table. */
export function toggleOverview(view: View): View {
  return { ...view, overview: view.overview === null ? overviewKeys[0] : null };
}

/** The button that toggles the overview. */
export function OverviewButton({ isOn, updateView }: { isOn: boolean; updateView: UpdateView }) {
  return (
    <ToolButton
      label={commonMessages.overview}
      icon={ChartColumn}
      aria-pressed={isOn}
      onPointerEnter={preloadOverview}
      onFocus={preloadOverview}
      onClick={() => updateView(toggleOverview, 'push')}
      className="flex aria-pressed:bg-tint aria-pressed:text-ink"
    />
  );
}
