import * as columnsWords from '../words/columns.ts';
import { holdRows } from './hold-rows.ts';
import { compactRows } from './switches.ts';
import { useSwitch } from './use-switch.ts';

const densities = [
  { label: columnsWords.comfortable, compact: false },
  { label: columnsWords.compact, compact: true },
] as const;

/** Chooses between rows that show all of a title and rows of one line. */
export function DensityChoice() {
  const [compact, setCompact] = useSwitch(compactRows);
  return (
    <fieldset className="mt-2 border-t border-line pt-2">
      <legend className="sr-only">{columnsWords.density}</legend>
      <div aria-hidden className="text-cell font-semibold">
        {columnsWords.rows}
      </div>
      <div className="mt-1 flex gap-4">
        {densities.map((density) => (
          <label key={density.label} className="flex h-7 items-center gap-1.5 text-cell">
            <input
              type="radio"
              name="density"
              checked={compact === density.compact}
              onChange={() => holdRows(() => setCompact(density.compact))}
              className="size-3.5 accent-accent"
            />
            {density.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
