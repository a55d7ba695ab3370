import { formatNumber } from '../../messages/count.ts';
import * as healthMessages from '../../messages/preview/health.ts';
import type { ListHealth } from '../../paper/reports/health.ts';
import { severities } from '../../paper/reports/report-kinds.ts';
import { countSeverities, groupByFile, groupByRule } from './groups.ts';
import type { HealthAddress } from './health-address.ts';
import { HealthLink } from './health-link.tsx';
import { FileGroup, RuleGroup } from './problem-group.tsx';
import { UseCounts } from './use-counts.tsx';

interface ProblemsProps {
  health: ListHealth;
  address: HealthAddress;
}

/** Groups are open if there are at most this many problems. */
const maxOpen = 40;

/** All problems of the list, by rule or by page, and what became of its lines. */
export function Problems({ health, address }: ProblemsProps) {
  const { diagnostics, files, rules } = health;
  const { by, severity } = address;
  const counts = countSeverities(diagnostics);
  const shown =
    severity === null ? diagnostics : diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  const isOpen = shown.length <= maxOpen;
  const accounts = new Map(files.map((file) => [file.path, file]));
  return (
    <main className="health-main">
      <p className="health-summary">{healthMessages.summary(counts, files.length)}</p>
      <UseCounts files={files} />
      <nav aria-label={healthMessages.problems} className="health-tabs">
        <span>
          {(['rule', 'file'] as const).map((each) => (
            <HealthLink
              key={each}
              className="health-tab"
              to={{ ...address, by: each }}
              aria-current={by === each ? 'page' : undefined}
            >
              {each === 'rule' ? healthMessages.byRule : healthMessages.byFile}
            </HealthLink>
          ))}
        </span>
        <span>
          {([null, ...severities] as const).map((each) => (
            <HealthLink
              key={each ?? 'all'}
              className="health-tab"
              to={{ ...address, severity: each }}
              aria-current={severity === each ? 'true' : undefined}
            >
              {each === null ? healthMessages.all : healthMessages.severities[each]}{' '}
              <span className="health-count">
                {formatNumber(each === null ? diagnostics.length : counts[each])}
              </span>
            </HealthLink>
          ))}
        </span>
      </nav>
      {shown.length === 0 && (
        <p className="health-nothing">
          {diagnostics.length === 0 ? healthMessages.nothingToReport : healthMessages.noProblemsOfKind}
        </p>
      )}
      {by === 'rule'
        ? groupByRule(shown).map((group) => (
            <RuleGroup key={group.key} group={group} texts={rules[group.key] ?? []} isOpen={isOpen} />
          ))
        : groupByFile(shown, severity === null ? files : []).map((group) => (
            <FileGroup key={group.key} group={group} account={accounts.get(group.key)} isOpen={isOpen} />
          ))}
    </main>
  );
}
