import * as columnsMessages from '../messages/columns.ts';
import { compactRows } from '../preferences/preferences.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { keepRowsInPlace } from '../ui/focus/keep-rows-in-place.ts';

const densities = [
  { label: columnsMessages.comfortable, compact: false },
  { label: columnsMessages.compact, compact: true },
] as const;

/** Chooses between rows with the whole title and rows of one line. */
export function DensityChoice() {
  const [compact, setCompact] = usePreference(compactRows);
  return (
    <fieldset className="mt-2 border-t border-line pt-2">
      <legend className="sr-only">{columnsMessages.density}</legend>
      <div aria-hidden className="text-cell font-semibold">
        {columnsMessages.rows}
      </div>
      <div className="mt-1 flex gap-4">
        {densities.map((density) => (
          <label key={density.label} className="flex h-7 items-center gap-1.5 text-cell">
            <input
              type="radio"
              name="density"
              checked={compact === density.compact}
              onChange={() => keepRowsInPlace(() => setCompact(density.compact))}
              className="size-3.5 accent-accent"
            />
            {density.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
