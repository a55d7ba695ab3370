import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColumns } from '../columns/column-choice.ts';
import { preloadFacets } from '../facets/facets-on-demand.ts';
import { applyWidths } from '../layout/widths.ts';
import { preloadKeeping } from '../library/new-papers.ts';
import { loadDataset } from '../loading/dataset-source.ts';
import { ErrorBoundary } from '../loading/error-boundary.tsx';
import { appPlace, hasFirstPage } from '../loading/first-page-place.ts';
import { dropFirstPage, hydrate } from '../loading/hydrate.tsx';
import { applyTheme } from '../ui/apply-theme.ts';
import { applyPreferences } from '../ui/preferences.ts';
import { App } from './app.tsx';

applyTheme();
applyPreferences();
applyWidths();
applyColumns();
const loaded = loadDataset();
preloadFacets();
preloadKeeping();

const place = appPlace();
if (place !== null) {
  const app = (
    <StrictMode>
      <ErrorBoundary>
        <App title={document.title} />
      </ErrorBoundary>
    </StrictMode>
  );
  if (hasFirstPage()) {
    void loaded.then(() => hydrate(place, app));
  } else {
    dropFirstPage(place);
    createRoot(place).render(app);
  }
}
