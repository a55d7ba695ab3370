import X from 'lucide-react/icons/x';
import { type ReactNode, useRef, useState } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as previewMessages from '../messages/preview.ts';
import type { Diagnostic } from '../paper/report.ts';
import { severities } from '../paper/report-kinds.ts';
import { DiagnosticList } from './diagnostic-list.tsx';

interface ListHealthProps {
  diagnostics: readonly Diagnostic[];
  /** The label of the button that opens the dialog. */
  children: ReactNode;
}

const fields = ['severity', 'code', 'file'] as const;
type Field = (typeof fields)[number];

const anyValue = '';

/** A button that opens all diagnostics of the list, sorted by severity, with filters. */
export function ListHealth({ diagnostics, children }: ListHealthProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Record<Field, string>>({
    severity: anyValue,
    code: anyValue,
    file: anyValue,
  });
  const matches = (diagnostic: Diagnostic, except?: Field) =>
    fields.every(
      (field) => field === except || chosen[field] === anyValue || diagnostic[field] === chosen[field],
    );
  const shown = diagnostics
    .filter((diagnostic) => matches(diagnostic))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return (
    <>
      <button
        type="button"
        onClick={() => dialog.current?.showModal()}
        aria-haspopup="dialog"
        className="h-6 shrink-0 rounded-sm px-1 text-cell text-accent hover:underline print:hidden"
      >
        {children}
      </button>
      <dialog
        ref={dialog}
        aria-label={previewMessages.listHealth}
        className="m-auto h-[85dvh] w-full max-w-200 flex-col rounded-lg bg-paper text-ink shadow-xl open:flex"
      >
        <div className="flex items-center gap-2 border-b border-line px-4 py-2">
          <h2 className="flex-1 text-row font-semibold">
            {previewMessages.listHealth}{' '}
            <span className="font-normal text-ink-muted tabular-nums">
              {previewMessages.diagnosticsOf(shown.length, diagnostics.length)}
            </span>
          </h2>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            aria-label={commonMessages.close}
            className="flex size-8 items-center justify-center rounded-md text-ink-muted hover:bg-surface"
          >
            <X aria-hidden className="size-4.5" />
          </button>
        </div>
        <div className="flex flex-wrap gap-2 px-4 py-2">
          {fields.map((field) => (
            <label key={field} className="flex items-center gap-1.5 text-cell text-ink-muted">
              {previewMessages.fields[field]}
              <select
                value={chosen[field]}
                onChange={(event) => setChosen({ ...chosen, [field]: event.target.value })}
                className="h-7 max-w-60 rounded-sm border border-control bg-paper px-1 text-cell text-ink"
              >
                <option value={anyValue}>{previewMessages.all}</option>
                {optionsOf(
                  diagnostics.filter(
                    (diagnostic) => matches(diagnostic, field) || diagnostic[field] === chosen[field],
                  ),
                  field,
                ).map(([value, count]) => (
                  <option key={value} value={value}>
                    {previewMessages.option(value, count)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">
          {shown.length === 0 ? (
            <p className="py-4 text-row text-ink-muted">{previewMessages.nothingToReport}</p>
          ) : (
            <DiagnosticList diagnostics={shown} />
          )}
        </div>
      </dialog>
    </>
  );
}

/** The values of a field with their numbers of occurrences, most frequent first. */
function optionsOf(diagnostics: readonly Diagnostic[], field: Field): [string, number][] {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics)
    counts.set(diagnostic[field], (counts.get(diagnostic[field]) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
