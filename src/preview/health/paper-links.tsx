import * as healthMessages from '../../messages/preview/health.ts';
import type { PaperLink } from '../../paper/reports/health.ts';

/** Links to the rows of papers; nothing without papers. */
export function PaperLinks({ papers }: { papers: readonly PaperLink[] }) {
  if (papers.length === 0) return null;
  return (
    <p className="health-papers">
      {healthMessages.inTable}{' '}
      {papers.map(({ id, title }) => (
        <a key={id} href={`./?paper=${encodeURIComponent(id)}`}>
          {title}
        </a>
      ))}
    </p>
  );
}
