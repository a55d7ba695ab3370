import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadFacets } from '../facets/facets-on-demand.ts';
import { applyWidths } from '../layout/widths.ts';
import { preloadLibrary } from '../library/new-papers.ts';
import { appRoot, hasStaticPage } from '../loading/app-root.ts';
import { ErrorBoundary } from '../loading/error-boundary.tsx';
import { removeStaticPage, swapInApp } from '../loading/swap-in-app.tsx';
import { applyTheme } from '../preferences/apply-theme.ts';
import { applyPreferences } from '../preferences/preferences.ts';
import { isPreview } from '../preview/is-preview.ts';
import { App } from './app.tsx';
import { loadList } from './load-list.ts';

applyTheme();
applyPreferences();
applyWidths();

const root = appRoot();
if (root !== null && isPreview && location.pathname.endsWith('/health.html')) {
  removeStaticPage(root);
  void import('./list-health.tsx').then((module) => module.showListHealth(root));
} else if (root !== null) {
  const loaded = loadList();
  preloadFacets();
  preloadLibrary();
  const app = (
    <StrictMode>
      <ErrorBoundary>
        <App title={document.title} />
      </ErrorBoundary>
    </StrictMode>
  );
  if (hasStaticPage()) {
    void loaded.then(() => swapInApp(root, app));
  } else {
    removeStaticPage(root);
    createRoot(root).render(app);
  }
}
