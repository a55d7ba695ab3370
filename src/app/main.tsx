import { StrictMode } from 'react';
import { preloadFacets } from '../facets/facets-on-demand.ts';
import { preloadLibrary } from '../library/new-papers.ts';
import { appRoot } from '../loading/app-root.ts';
import { ErrorBoundary } from '../loading/error-boundary.tsx';
import { showPageNotice } from '../loading/page-notice.ts';
import { showApp } from '../loading/show-app.ts';
import * as loadingMessages from '../messages/loading.ts';
import { isPreview } from '../preview/is-preview.ts';
import { preloadTable } from '../table/paper-table.tsx';
import { App } from './app.tsx';
import { loadList } from './load-list.ts';
import { leaveOutParts } from './paper-page/parts-state.ts';

const root = appRoot();
if (root !== null && !(isPreview && location.pathname.endsWith('/health.html'))) {
  void loadList();
  preloadFacets();
  preloadTable();
  preloadLibrary();
  showApp(
    root,
    <StrictMode>
      <ErrorBoundary>
        <App title={document.title} />
      </ErrorBoundary>
    </StrictMode>,
    loadList,
  );
} else {
  import('./other-page.ts')
    .then((module) => module.showOtherPage())
    .catch(() => {
      // The page of a paper has no notice: it can be read.
      leaveOutParts();
      showPageNotice({ text: loadingMessages.notLoaded(loadingMessages.page, 'missing'), canReload: true });
    });
}
