import * as facetsMessages from '../messages/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { Exploration } from '../search/exploration.ts';
import type { UpdateView } from '../view/use-view.ts';
import { isDone } from './acts.ts';
import { type HasToggle, hasToggles } from './has-line.ts';
import { checkboxHandlers } from './value-actions.ts';

interface HasTogglesProps {
  exploration: Exploration;
  updateView: UpdateView;
}

/** What papers may have, as a line of toggles: the most wanted links, and awards. */
export function HasToggles({ exploration, updateView }: HasTogglesProps) {
  return (
    <div data-line="" className="has-toggles flex flex-wrap gap-1 pt-0.5">
      {hasToggles(exploration).map((toggle) => (
        <Toggle key={toggle.name} toggle={toggle} updateView={updateView} />
      ))}
    </div>
  );
}

function Toggle({
  toggle: { name, count, tick, selection },
  updateView,
}: {
  toggle: HasToggle;
  updateView: UpdateView;
}) {
  const label = valueLabel('has', name);
  const isOn = isDone(selection, tick);
  const isExcluded = isDone(selection, { ...tick, act: 'exclude' }) && !isOn;
  return (
    <label
      data-act={tick.act}
      data-act-facet={tick.facet}
      data-act-value={tick.value}
      className="has-toggle relative flex h-6 items-center gap-1 rounded-full border border-control px-2 text-meta text-ink-muted hover:bg-surface"
    >
      <input
        type="checkbox"
        aria-label={isExcluded ? `${label}, ${facetsMessages.excluded}` : label}
        checked={isOn}
        data-step=""
        tabIndex={-1}
        {...checkboxHandlers(tick, updateView)}
      />
      <span className={isExcluded ? 'line-through' : ''}>{label}</span>
      <span className="text-ink-faint figures">{count}</span>
    </label>
  );
}
