import { lazy, Suspense } from 'react';
import { Header } from '../layout/header.tsx';
import { Shell } from '../layout/shell.tsx';
import { loadDataset, useDataset } from '../loading/dataset-source.ts';
import { Failed } from '../loading/failed.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { SettingsButtons } from '../settings/settings-buttons.tsx';
import { useView } from '../view/use-view.ts';
import { Explorer } from './explorer.tsx';
import { useFollowLinks } from './follow-links.ts';

/** Speak for the preview server; a published site has no part of them. */
const LiveProblems = import.meta.hot
  ? lazy(() => import('./live-preview.ts').then((module) => ({ default: module.LiveProblems })))
  : null;
const LiveNotices = import.meta.hot
  ? lazy(() => import('./live-preview.ts').then((module) => ({ default: module.LiveNotices })))
  : null;

/** The whole page: the list once it is there, and before that what is happening. */
export function App({ title }: { title: string }) {
  const dataset = useDataset();
  const [view, , change] = useView();
  useFollowLinks();

  const problems = <Suspense>{LiveProblems !== null && <LiveProblems />}</Suspense>;
  const notices = <Suspense>{LiveNotices !== null && <LiveNotices />}</Suspense>;
  if (dataset.status === 'ready')
    return (
      <Explorer dataset={dataset.dataset} skipped={dataset.skipped} problems={problems} notices={notices} />
    );
  return (
    <Shell
      header={
        <Header
          title={title}
          search={<SearchBox query={view.query} change={change} />}
          settings={<SettingsButtons />}
        />
      }
      banner={problems}
      facets={<div className="h-full" />}
    >
      {dataset.status === 'loading' ? (
        <Waiting slow={dataset.slow} />
      ) : (
        <Failed message={dataset.message} help={dataset.help} onRetry={loadDataset} />
      )}
    </Shell>
  );
}
