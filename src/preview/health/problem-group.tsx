import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../messages/count.ts';
import * as healthMessages from '../../messages/preview/health.ts';
import { ruleTitles } from '../../messages/preview/rule-titles.ts';
import type { RuleText } from '../../paper/reports/health.ts';
import type { FileAccount } from '../../paper/reports/report.ts';
import type { Group } from './groups.ts';
import { HealthLink } from './health-link.tsx';
import { ProblemItem } from './problem-item.tsx';
import { RuleDocumentation } from './rule-documentation.tsx';
import { SeverityMark } from './severity-mark.tsx';
import { UseBar } from './use-counts.tsx';

interface GroupProps {
  group: Group;
  /** Whether it is open at first. */
  isOpen: boolean;
}

/** The problems of one rule, with its documentation. */
export function RuleGroup({ group, texts, isOpen }: GroupProps & { texts: readonly RuleText[] }) {
  return (
    <ProblemGroup
      group={group}
      isOpen={isOpen}
      title={
        <>
          <span className="health-group-title">{ruleTitles[group.key] ?? group.key}</span>
          <code className="health-code">{group.key}</code>
        </>
      }
    >
      {texts.length > 0 && <RuleDocumentation texts={texts} />}
    </ProblemGroup>
  );
}

/** The problems of one page, with what became of its lines. */
export function FileGroup({ group, account, isOpen }: GroupProps & { account: FileAccount | undefined }) {
  return (
    <ProblemGroup
      group={group}
      isOpen={isOpen && group.diagnostics.length > 0}
      title={<span className="health-group-title">{group.key}</span>}
      beside={
        account !== undefined && (
          <>
            <UseBar lines={account.lines} />
            <HealthLink
              className="health-action"
              to={{ by: 'file', severity: null, file: group.key, line: null }}
            >
              {healthMessages.showLines} <span className="sr-only">{group.key}</span>
            </HealthLink>
          </>
        )
      }
    />
  );
}

interface ProblemGroupProps extends GroupProps {
  title: ReactNode;
  /** What the group shows beside its title, outside its summary. */
  beside?: ReactNode;
  /** What stands before the problems. */
  children?: ReactNode;
}

/** A group shows this many problems at first: thousands would take long to draw. */
const shownAtFirst = 50;

function ProblemGroup({ group, isOpen, title, beside, children }: ProblemGroupProps) {
  const { key, diagnostics, severity } = group;
  const [open, setOpen] = useState(isOpen);
  const [shown, setShown] = useState(shownAtFirst);
  const rest = diagnostics.length - shown;
  return (
    <section className="health-group" aria-label={ruleTitles[key] ?? key}>
      <div className="health-group-head">
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {severity !== null && <SeverityMark severity={severity} />}
            {title}
            <span className="health-count">
              {diagnostics.length === 0 ? healthMessages.problemCount(0) : formatNumber(diagnostics.length)}
            </span>
          </summary>
        </details>
        {beside}
      </div>
      {open && (
        <div className="health-group-body">
          {children}
          <ul>
            {diagnostics.slice(0, shown).map((diagnostic) => (
              <ProblemItem
                key={`${diagnostic.file}:${diagnostic.line}:${diagnostic.column}:${diagnostic.code}:${diagnostic.message}`}
                diagnostic={diagnostic}
                isCodeShown={key !== diagnostic.code}
              />
            ))}
          </ul>
          {rest > 0 && (
            <button
              type="button"
              className="health-action"
              onClick={() => setShown(shown + 10 * shownAtFirst)}
            >
              {healthMessages.showMore(Math.min(rest, 10 * shownAtFirst))}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
