import * as exportMessages from '../messages/sharing/export.ts';
import type { Paper } from '../paper/schema.ts';
import { citedPapers, missingAuthors } from './cited-papers.ts';

/** The optional content of exported citations. */
export interface Choices {
  readonly withResources: boolean;
  readonly withRemarks: boolean;
}

interface CitationChoicesProps {
  papers: readonly Paper[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** What to put into exported citations, and how many of the cited papers have no authors. */
export function CitationChoices({ papers, choices, onChoose }: CitationChoicesProps) {
  const { withResources, withRemarks } = choices;
  const resources = papers.length - citedPapers(papers, false).length;
  const cited = citedPapers(papers, withResources);
  const { count, identified } = missingAuthors(cited);
  const hasRemarks = cited.some(({ notes }) => notes.length > 0);
  return (
    <div className="mt-2 space-y-1 border-t border-line px-2 pt-3 text-cell text-ink-muted empty:hidden">
      {resources > 0 && (
        <Choice
          label={exportMessages.withResources(resources, withResources)}
          isOn={withResources}
          onChange={(on) => onChoose({ ...choices, withResources: on })}
        />
      )}
      {hasRemarks && (
        <Choice
          label={exportMessages.withRemarks}
          isOn={withRemarks}
          onChange={(on) => onChoose({ ...choices, withRemarks: on })}
        />
      )}
      {count > 0 && (
        <p className="max-w-72 text-meta">
          {exportMessages.withoutAuthors(count, cited.length)}{' '}
          {identified > 0
            ? exportMessages.completeByIdentifier(identified, count)
            : exportMessages.lookUpAuthors}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Choice({ label, isOn, onChange }: ChoiceProps) {
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
        className="size-3.5 shrink-0"
      />
      {label}
    </label>
  );
}
