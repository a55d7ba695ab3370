import { useState } from 'react';
import * as facetsMessages from '../../messages/facets.ts';
import type { FacetSelection } from '../../view/view.ts';
import type { YearScale } from './year-scale.ts';

interface YearInputsProps {
  scale: YearScale;
  selection: FacetSelection;
  onChange: (from: number, to: number) => void;
}

const wholeYear = /^[1-9]\d{3}$/;

/** The ends of the range as text fields. An empty field leaves that end open. */
export function YearInputs({ scale: { first, last }, selection, onChange }: YearInputsProps) {
  const from = selection.from ?? first;
  const to = selection.to ?? last;
  return (
    <div className="mt-1 mb-1 flex items-center gap-2 px-2">
      <YearField
        label={facetsMessages.firstYear}
        open={first}
        year={selection.from}
        onYear={(year) => onChange(year, Math.max(year, to))}
      />
      <span aria-hidden className="flex-1 border-b border-line" />
      <YearField
        label={facetsMessages.lastYear}
        open={last}
        year={selection.to}
        onYear={(year) => onChange(Math.min(from, year), year)}
      />
    </div>
  );
}

interface YearFieldProps {
  label: string;
  /** The year that an open end shows as placeholder. */
  open: number;
  year: number | undefined;
  onYear: (year: number) => void;
}

function YearField({ label, open, year, onYear }: YearFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    if (text === '') onYear(open);
    else if (wholeYear.test(text)) onYear(Number(text));
  };
  return (
    <input
      inputMode="numeric"
      data-step=""
      tabIndex={-1}
      maxLength={4}
      aria-label={label}
      value={draft ?? year ?? ''}
      placeholder={String(open)}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setDraft(null)}
      className="facet-input facet-target year-input h-7 rounded-sm border border-control bg-paper text-center figures placeholder:text-ink-faint hover:border-ink-faint"
    />
  );
}
