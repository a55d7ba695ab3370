import * as commonMessages from '../messages/common.ts';
import * as loadingMessages from '../messages/loading.ts';

interface MissingPageProps {
  path: string;
  /** Tries again to load the page; absent if the list has no such page. */
  onRetry?: () => void;
}

/** Shown if the list has no page with this path, or if the page failed to load. */
export function MissingPage({ path, onRetry }: MissingPageProps) {
  return (
    <div role="alert" className="mx-auto max-w-lg px-5 py-16 text-center">
      <p className="text-row">
        {onRetry === undefined ? loadingMessages.noPage(path) : loadingMessages.pageNotReached}
      </p>
      {onRetry === undefined ? (
        <a href="?" className="mt-4 inline-block rounded-xs font-medium text-accent hover:underline">
          {loadingMessages.allPapers}
        </a>
      ) : (
        <button
          type="button"
          onClick={onRetry}
          className="mt-4 h-9 rounded-md bg-accent px-4 text-cell font-semibold text-accent-ink"
        >
          {commonMessages.tryAgain}
        </button>
      )}
    </div>
  );
}
