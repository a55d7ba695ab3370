import * as loadingMessages from '../messages/loading.ts';
import { findFault } from '../ui/deferred/page-fault.ts';
import { pageNoticeId } from '../ui/dom.ts';
import { appRoot } from './app-root.ts';

/** What the notice says, and what its buttons do. */
export interface PageNotice {
  readonly text: string;
  readonly canReload?: boolean;
  readonly onRetry?: () => void;
}

/**
 * Shows the notice over the page, also while the app does not run. The page's HTML has it with a text of its
 * own, because it must show without any script; the boot script hides that.
 */
export function showPageNotice({ text, canReload = false, onRetry }: PageNotice): void {
  const notice = document.getElementById(pageNoticeId);
  if (notice === null) return;
  const [message, retry, reload] = notice.children;
  if (!(retry instanceof HTMLElement && reload instanceof HTMLElement && message !== undefined)) return;
  const isStatic = appRoot()?.dataset.staticPage !== undefined;
  message.textContent = isStatic ? `${text} ${loadingMessages.firstRowsOnly}` : text;
  retry.hidden = onRetry === undefined;
  reload.hidden = !canReload;
  retry.onclick = onRetry ?? null;
  reload.onclick = () => {
    location.reload();
    return false;
  };
  // Seen below the page, so read after it; in a page without styles it stays at the top.
  document.body.append(notice);
  delete document.documentElement.dataset.notice;
}

/** Shows that the app could not be loaded, and why. Without a connection, `onRetry` also waits for one. */
export async function showAppMissing(onRetry: () => void): Promise<void> {
  const fault = await findFault();
  const isOffline = fault === 'offline';
  // A browser keeps a script that it could not read, until the page is loaded again.
  showPageNotice({
    text: loadingMessages.notLoaded(loadingMessages.page, fault),
    canReload: !isOffline,
    ...(isOffline && { onRetry }),
  });
  if (isOffline) addEventListener('online', onRetry, { once: true });
}

/** Hides the notice. */
export function hidePageNotice(): void {
  document.documentElement.dataset.notice = 'off';
}
