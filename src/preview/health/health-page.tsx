import ArrowLeft from 'lucide-react/icons/arrow-left';
import { type ReactNode, useEffect } from 'react';
import * as healthMessages from '../../messages/preview/health.ts';
import * as previewMessages from '../../messages/preview/preview.ts';
import { useLiveReport } from '../live-report.ts';
import './health.css';
import './line-colours.css';
import './problems.css';
import { useHealthAddress } from './health-address.ts';
import { useListHealth } from './health-data.ts';
import { HealthLink } from './health-link.tsx';
import { Problems } from './problems.tsx';
import { PageText } from './text/page-text.tsx';

/** The page List health of a preview: the list's problems, or the text of a page with the use of each line. */
export function HealthPage({ settings }: { settings: ReactNode }) {
  const health = useListHealth();
  const address = useHealthAddress();
  const live = useLiveReport();
  const title = health.status === 'ready' ? health.value.title : '';
  useEffect(() => {
    document.title = healthMessages.documentTitle(title);
  }, [title]);
  return (
    <div className="health">
      <header className="health-header">
        <a href="./" className="health-back">
          <ArrowLeft aria-hidden className="size-4" />
          {healthMessages.backToTable}
        </a>
        <h1>
          <HealthLink to={{ ...address, file: null, line: null }}>{previewMessages.listHealth}</HealthLink>
          {title !== '' && <span className="health-list">{title}</span>}
        </h1>
        {settings}
      </header>
      {live !== null && !live.isCurrent && (
        <p role="status" className="health-notice">
          {healthMessages.tableIsOld}
        </p>
      )}
      {health.status === 'loading' && <p className="health-notice">{healthMessages.loading}</p>}
      {health.status === 'failed' && (
        <p role="alert" className="health-notice">
          {healthMessages.notLoaded}
        </p>
      )}
      {health.status === 'ready' &&
        (address.file === null ? (
          <Problems health={health.value} address={address} />
        ) : (
          <PageText key={address.file} health={health.value} address={address} file={address.file} />
        ))}
    </div>
  );
}
