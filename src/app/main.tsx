import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColumns } from '../columns/column-choice.ts';
import { preloadFacets } from '../facets/facets-on-demand.ts';
import { applyWidths } from '../layout/widths.ts';
import { preloadLibrary } from '../library/new-papers.ts';
import { appRoot, hasFirstPage } from '../loading/app-root.ts';
import { loadDataset } from '../loading/dataset-source.ts';
import { ErrorBoundary } from '../loading/error-boundary.tsx';
import { hydrate, removeFirstPage } from '../loading/hydrate.tsx';
import { applyTheme } from '../preferences/apply-theme.ts';
import { applyPreferences } from '../preferences/preferences.ts';
import { App } from './app.tsx';

applyTheme();
applyPreferences();
applyWidths();
applyColumns();
const loaded = loadDataset();
preloadFacets();
preloadLibrary();

const root = appRoot();
if (root !== null) {
  const app = (
    <StrictMode>
      <ErrorBoundary>
        <App title={document.title} />
      </ErrorBoundary>
    </StrictMode>
  );
  if (hasFirstPage()) {
    void loaded.then(() => hydrate(root, app));
  } else {
    removeFirstPage(root);
    createRoot(root).render(app);
  }
}
