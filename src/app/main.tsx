import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyColumns } from './column-choice.ts';
import { loadDataset } from './dataset-source.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { applySwitches } from './switches.ts';
import { applyTheme } from './theme.ts';

applyTheme();
applySwitches();
applyColumns();
void loadDataset();

const place = document.getElementById('app');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <ErrorBoundary>
        <App title={document.title} />
      </ErrorBoundary>
    </StrictMode>,
  );
}
