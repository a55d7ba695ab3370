import SquarePen from 'lucide-react/icons/square-pen';
import { useState } from 'react';
import * as healthMessages from '../../messages/preview/health.ts';
import type { OpenOutcome } from '../../paper/reports/health.ts';

interface OpenInEditorProps {
  file: string;
  line: number;
  column?: number;
}

/** Opens a place in the maintainer's editor through the preview server; without an editor, copies `file:line`. */
export function OpenInEditor({ file, line, column = 1 }: OpenInEditorProps) {
  const [outcome, setOutcome] = useState('');
  const place = healthMessages.place(file, line);
  const open = async () => {
    setOutcome(await openOrCopy({ file, line, column }, place));
  };
  return (
    <span className="health-open">
      <button type="button" className="health-action" onClick={open}>
        <SquarePen aria-hidden className="size-3.5" />
        {healthMessages.openInEditor} <span className="sr-only">{place}</span>
      </button>
      <span role="status">{outcome}</span>
    </span>
  );
}

async function openOrCopy(
  { file, line, column }: Required<OpenInEditorProps>,
  place: string,
): Promise<string> {
  const query = new URLSearchParams({ file, line: String(line), column: String(column) });
  try {
    const response = await fetch(`open?${query}`, { method: 'POST' });
    if (!response.ok) return healthMessages.notOpened;
    const { editor }: OpenOutcome = await response.json();
    if (editor !== null) return healthMessages.openedIn(editor);
  } catch {
    return healthMessages.notOpened;
  }
  try {
    await navigator.clipboard.writeText(place);
    return healthMessages.copiedPlace(place);
  } catch {
    return healthMessages.noEditor(place);
  }
}
