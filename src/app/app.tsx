import { lazy, Suspense, useMemo } from 'react';
import { Header } from '../layout/header.tsx';
import { Shell } from '../layout/shell.tsx';
import { useDataset } from '../loading/dataset-source.ts';
import { FailureMessage } from '../loading/failure-message.tsx';
import { LoadingPlaceholder } from '../loading/loading-placeholder.tsx';
import { keyedFields } from '../paper/own-fields.ts';
import type { OwnField } from '../paper/schema.ts';
import { isPreview } from '../preview/is-preview.ts';
import { SearchBox } from '../search-box/search-box.tsx';
import { ThemeSwitch } from '../settings/theme-switch.tsx';
import { useView } from '../view/use-view.ts';
import { Explorer } from './explorer.tsx';
import { useFollowLinks } from './follow-links.ts';
import { loadList } from './load-list.ts';

/**
 * The preview's alert about errors (`LiveErrors`), and its button for all diagnostics (`LiveDiagnostics`).
 * A published site never loads them.
 */
const LiveErrors = isPreview
  ? lazy(() => import('./live-preview.ts').then((module) => ({ default: module.LiveErrors })))
  : null;
const LiveDiagnostics = isPreview
  ? lazy(() => import('./live-preview.ts').then((module) => ({ default: module.LiveDiagnostics })))
  : null;

const noFields: readonly OwnField[] = [];

/** The whole app: the list once it is loaded, until then the loading or failure state. */
export function App({ title }: { title: string }) {
  const dataset = useDataset();
  const [view, , updateView] = useView();
  const loaded = dataset.status === 'ready' ? dataset.dataset : null;
  const ownFields = loaded?.list.fields ?? noFields;
  useFollowLinks(useMemo(() => keyedFields(ownFields), [ownFields]));

  const errors = <Suspense>{LiveErrors !== null && <LiveErrors />}</Suspense>;
  const diagnostics = <Suspense>{LiveDiagnostics !== null && <LiveDiagnostics />}</Suspense>;
  if (dataset.status === 'ready')
    return (
      <Explorer dataset={dataset.dataset} losses={dataset.losses} errors={errors} diagnostics={diagnostics} />
    );
  return (
    <Shell
      header={
        <Header
          title={title}
          search={<SearchBox query={view.query} updateView={updateView} />}
          theme={<ThemeSwitch />}
        />
      }
      banner={errors}
      sidebar={<div className="h-full" />}
    >
      {dataset.status === 'loading' ? (
        <LoadingPlaceholder slow={dataset.slow} />
      ) : (
        <FailureMessage message={dataset.message} help={dataset.help} onRetry={loadList} />
      )}
    </Shell>
  );
}
