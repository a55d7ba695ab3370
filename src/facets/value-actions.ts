import type { ChangeEvent, KeyboardEvent } from 'react';
import type { UpdateView } from '../view/use-view.ts';
import { type Act, type ValueAct, viewAfter } from './acts.ts';

/** The handlers of the checkbox of a value. */
interface CheckboxHandlers {
  /** Ticks the value, or excludes it with Alt. */
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  /** `-` excludes the value, and `o` ticks only it. Space is the browser's own. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const actOfKey: Readonly<Record<string, Act>> = { '-': 'exclude', o: 'only' };

/** The handlers of the checkbox of a value, which does what `tick` says. */
export function checkboxHandlers(tick: ValueAct, updateView: UpdateView): CheckboxHandlers {
  const run = (done: ValueAct) => updateView((view) => viewAfter(view, done), 'push');
  return {
    onChange: ({ nativeEvent }) => {
      const excludes = nativeEvent instanceof MouseEvent && nativeEvent.altKey && tick.act === 'tick';
      run(excludes ? { ...tick, act: 'exclude' } : tick);
    },
    onKeyDown: (event) => {
      const act = actOfKey[event.key];
      if (act === undefined || tick.act !== 'tick') return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      run({ ...tick, act });
    },
  };
}
