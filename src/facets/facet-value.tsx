import type { ChangeEvent } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { FacetCount } from '../search/exploration.ts';
import type { UpdateView } from '../view/use-view.ts';
import { excludeValue, toggleValue, withFacetSelection } from '../view/view.ts';

interface FacetValueProps {
  facet: Facet['key'];
  value: FacetCount;
  /** The count at which the bar has its full width. */
  barMax: number;
  updateView: UpdateView;
}

const actionClasses =
  'invisible h-6 rounded-sm px-1 text-meta text-ink-muted group-focus-within/value:visible group-hover/value:visible ' +
  'hover:text-accent hover:underline aria-pressed:visible aria-pressed:text-warn [@media(hover:none)]:visible';

/** One value of a facet: its checkbox, its count, and buttons to show only it or to exclude it. */
export function FacetValue({ facet, value: { value, count, state }, barMax, updateView }: FacetValueProps) {
  const label = valueLabel(facet, value);
  const toggle = () => updateView((view) => toggleValue(view, facet, value), 'push');
  const exclude = () => updateView((view) => excludeValue(view, facet, value), 'push');
  const only = () => updateView((view) => withFacetSelection(view, facet, { any: [value], not: [] }), 'push');
  const tick = ({ nativeEvent }: ChangeEvent) =>
    nativeEvent instanceof MouseEvent && nativeEvent.altKey ? exclude() : toggle();
  return (
    <div
      className={`group/value relative flex min-h-6 items-center gap-1 rounded-sm text-cell hover:bg-surface ${count === 0 && state === null ? 'text-ink-faint' : 'text-ink-muted'}`}
    >
      <label className="flex min-w-0 flex-1 items-center gap-1.5 py-0.5" title={label}>
        <input type="checkbox" checked={state === 'any'} onChange={tick} className="size-3.5 shrink-0" />
        <span
          className={`line-clamp-2 leading-4.5 ${state === 'any' ? 'font-medium text-ink' : ''} ${state === 'not' ? 'line-through' : ''}`}
          dir="auto"
        >
          {label}
        </span>
        {state === 'not' && <span className="sr-only">, {facetsMessages.excluded}</span>}
      </label>
      <span className="absolute end-9 flex bg-surface opacity-0 group-focus-within/value:opacity-100 group-hover/value:opacity-100 has-aria-pressed:bg-transparent has-aria-pressed:opacity-100 [@media(hover:none)]:static [@media(hover:none)]:bg-transparent [@media(hover:none)]:opacity-100">
        <button
          type="button"
          onClick={only}
          aria-label={facetsMessages.onlyThis(label)}
          className={actionClasses}
        >
          {facetsMessages.only}
        </button>
        <button
          type="button"
          onClick={exclude}
          aria-label={facetsMessages.notThis(label)}
          aria-pressed={state === 'not'}
          title={facetsMessages.leaveOut}
          className={actionClasses}
        >
          {facetsMessages.not}
        </button>
      </span>
      <span className="min-w-8 pe-1 text-end figures">{count}</span>
      <span aria-hidden className="absolute end-1 bottom-0 start-5.5 h-px">
        <span
          className="block h-full rounded-full bg-control/40"
          style={{ width: `${barMax === 0 ? 0 : (100 * count) / barMax}%` }}
        />
      </span>
    </div>
  );
}
