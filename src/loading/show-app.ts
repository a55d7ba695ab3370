import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import * as loadingMessages from '../messages/loading.ts';
import { hasStaticPage } from './app-root.ts';
import { currentDataset, onDatasetChange } from './dataset-source.ts';
import { hidePageNotice, showPageNotice } from './page-notice.ts';
import { swapInApp } from './swap-in-app.tsx';

/**
 * Shows the app in place of the static page, once its list is loaded. Until then, and as long as the list
 * cannot be loaded, the static page stays, with a notice. If it does not fit the URL, the app is shown at once,
 * and the static page only after a failure: a few papers are better than none.
 */
export function showApp(root: HTMLElement, app: ReactNode, load: () => Promise<void>): void {
  hidePageNotice();
  if (hasStaticPage()) {
    follow(load, { onReady: () => swapInApp(root, app), onFailure: () => {} });
    return;
  }
  const shown = document.createElement('div');
  shown.id = root.id;
  root.replaceWith(shown);
  delete document.documentElement.dataset.staticPage;
  createRoot(shown).render(app);
  if (root.dataset.staticPage !== undefined)
    follow(load, { onReady: () => root.replaceWith(shown), onFailure: () => shown.replaceWith(root) });
}

/** Follows the loading of the list, whoever started it, until the list is there. */
function follow(
  load: () => Promise<void>,
  { onReady, onFailure }: { readonly onReady: () => void; readonly onFailure: () => void },
): void {
  const stop = onDatasetChange(() => {
    const state = currentDataset();
    if (state.status === 'ready') {
      stop();
      hidePageNotice();
      onReady();
    } else if (state.status === 'failed') {
      onFailure();
      showPageNotice({
        text: state.message,
        canReload: state.help !== 'retry',
        ...(state.help !== 'reload' && { onRetry: load }),
      });
    } else showPageNotice({ text: state.slow ? loadingMessages.stillLoading : loadingMessages.loading });
  });
}
