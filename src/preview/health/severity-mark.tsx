import CircleX from 'lucide-react/icons/circle-x';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import * as healthMessages from '../../messages/preview/health.ts';
import type { Severity } from '../../paper/reports/report.ts';

const icons = { error: CircleX, warning: TriangleAlert, info: Info } as const;

/** The severity of a problem as an icon and a word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const Icon = icons[severity];
  return (
    <span className="health-severity" data-severity={severity}>
      <Icon aria-hidden className="size-3.5" />
      {healthMessages.severity[severity]}
    </span>
  );
}
