import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preloadKeeping } from '../library/new-papers.ts';
import { App } from './app.tsx';
import { applyTheme } from './apply-theme.ts';
import { applyColumns } from './column-choice.ts';
import { loadDataset } from './dataset-source.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { preloadFacets } from './facets-on-demand.ts';
import { appPlace, hasFirstPage } from './first-page-place.ts';
import { applySwitches } from './switches.ts';
import { dropFirstPage, takeOver } from './take-over.tsx';
import { applyWidths } from './widths.ts';

applyTheme();
applySwitches();
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
    void loaded.then(() => takeOver(place, app));
  } else {
    dropFirstPage(place);
    createRoot(place).render(app);
  }
}
