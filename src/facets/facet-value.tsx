import { useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as facetsMessages from '../messages/facets.ts';
import { type Facet, nounOf, noValue } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { FacetCount } from '../search/exploration.ts';
import type { UpdateView } from '../view/use-view.ts';
import { type Act, viewAfter } from './acts.ts';
import { useLongPress } from './use-long-press.ts';
import { checkboxHandlers } from './value-actions.ts';

interface FacetValueProps {
  facet: Pick<Facet, 'key' | 'label' | 'noun'>;
  value: FacetCount;
  /** The count at which the tint fills the row. */
  highest: number;
  updateView: UpdateView;
}

const actionClasses =
  'facet-target h-6 rounded-sm px-1 text-meta text-ink-muted ' +
  'hover:text-accent hover:underline aria-pressed:text-warn';

/** In percent: a narrower tint would look like a mark beside the checkbox. */
const minShare = 10;

/**
 * One value of a facet: its checkbox, its count, and buttons to show only it or to exclude it. On touch screens,
 * a long press shows the buttons, and so does a tick.
 */
export function FacetValue({ facet, value: { value, count, state }, highest, updateView }: FacetValueProps) {
  const [isOpened, setOpened] = useState(false);
  const press = useLongPress(() => setOpened(true));
  const { key } = facet;
  const label = value === noValue ? commonMessages.noneOf(nounOf(facet)) : valueLabel(key, value);
  const tick = { facet: key, value, act: 'tick' } as const;
  const run = (act: Act) => {
    setOpened(false);
    updateView((view) => viewAfter(view, { ...tick, act }), 'push');
  };
  const share = highest === 0 ? 0 : (100 * count) / highest;
  return (
    <div
      data-act="tick"
      data-act-facet={key}
      data-act-value={value}
      {...press}
      data-open={isOpened || state !== null ? '' : undefined}
      className={`facet-value facet-target relative flex min-h-6 items-center gap-1 rounded-sm text-cell hover:bg-surface ${count === 0 && state === null ? 'text-ink-faint' : 'text-ink-muted'}`}
    >
      {share >= minShare && <span aria-hidden className="facet-share" style={{ width: `${share}%` }} />}
      <label className="facet-label relative flex min-w-0 flex-1 items-center gap-1.5 py-0.5" title={label}>
        <input
          type="checkbox"
          checked={state === 'any'}
          data-step=""
          tabIndex={-1}
          {...checkboxHandlers(tick, updateView)}
          className="size-3.5 shrink-0"
        />
        <span
          className={`line-clamp-2 leading-4.5 ${state === 'any' ? 'text-ink' : ''} ${state === 'not' ? 'line-through' : ''}`}
          dir="auto"
        >
          {label}
        </span>
        {state === 'not' && <span className="sr-only">, {facetsMessages.excluded}</span>}
      </label>
      <span className="facet-actions">
        <button
          type="button"
          tabIndex={-1}
          onClick={() => run('only')}
          data-act="only"
          data-act-facet={key}
          data-act-value={value}
          aria-label={facetsMessages.onlyThis(label)}
          title={facetsMessages.onlyTip}
          className={actionClasses}
        >
          {facetsMessages.only}
        </button>
        <button
          type="button"
          tabIndex={-1}
          onClick={() => run('exclude')}
          data-act="exclude"
          data-act-facet={key}
          data-act-value={value}
          aria-label={facetsMessages.excludeThis(label)}
          aria-pressed={state === 'not'}
          title={facetsMessages.excludeTip}
          className={actionClasses}
        >
          {facetsMessages.exclude}
        </button>
      </span>
      <span className="relative min-w-8 pe-1 text-end figures">{count}</span>
    </div>
  );
}
