import { lazy, Suspense } from 'react';
import { useView } from '../view/use-view.ts';
import { loadDataset, useDataset } from './dataset-source.ts';
import { Explorer } from './explorer.tsx';
import { Failed } from './failed.tsx';
import { useFollowLinks } from './follow-links.ts';
import { Header } from './header.tsx';
import { SearchBox } from './search-box.tsx';
import { Shell } from './shell.tsx';
import { Waiting } from './waiting.tsx';

/** Speak for the preview server; a published site has no part of them. */
const LiveProblems = import.meta.hot
  ? lazy(() => import('./live-problems.tsx').then((module) => ({ default: module.LiveProblems })))
  : null;
const LiveNotices = import.meta.hot ? lazy(() => import('./live-notices.tsx').then((module) => ({ default: module.LiveNotices }))) : null;

/** The whole page: the list once it is there, and before that what is happening. */
export function App({ title }: { title: string }) {
  const dataset = useDataset();
  const [view, , change] = useView();
  useFollowLinks();

  const problems = <Suspense>{LiveProblems !== null && <LiveProblems />}</Suspense>;
  const notices = <Suspense>{LiveNotices !== null && <LiveNotices />}</Suspense>;
  if (dataset.status === 'ready')
    return <Explorer dataset={dataset.dataset} skipped={dataset.skipped} problems={problems} notices={notices} />;
  return (
    <Shell
      header={<Header title={title} search={<SearchBox query={view.query} change={change} />} />}
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
