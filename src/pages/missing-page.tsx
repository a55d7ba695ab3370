import * as loadingMessages from '../messages/loading.ts';

/** Shown if the list has no page with this path. */
export function MissingPage({ path }: { path: string }) {
  return (
    <div role="alert" className="mx-auto max-w-lg px-5 py-16 text-center">
      <p className="text-row">{loadingMessages.noPage(path)}</p>
      <a href="?" className="mt-4 inline-block rounded-xs font-medium text-accent hover:underline">
        {loadingMessages.allPapers}
      </a>
    </div>
  );
}
