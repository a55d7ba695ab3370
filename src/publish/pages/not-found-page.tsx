import * as publishedMessages from '../../messages/publish/pages.ts';
import { missingPaperId, notFoundSearchId } from '../../ui/dom.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import { SiteFrame } from './site-frame.tsx';

interface NotFoundPageProps {
  list: PublishedList;
  /** The path of the site on its host: hosts show this page for any address. */
  root: string;
}

/** What hosts show in place of a page that is not there. A script shows the search, which needs one. */
export function NotFoundPage({ list, root }: NotFoundPageProps) {
  return (
    <SiteFrame list={list} root={root}>
      <h1 className="text-title font-semibold">{publishedMessages.notFound}</h1>
      <p className="mt-2 text-row text-ink-muted">{publishedMessages.notFoundHelp}</p>
      <p id={missingPaperId} hidden className="mt-2 text-row">
        <a href={root} className="text-accent hover:underline">
          {publishedMessages.findPaper}
        </a>
      </p>
      <form id={notFoundSearchId} hidden className="mt-4">
        <label className="text-cell text-ink-muted">
          {publishedMessages.searchList}
          <input
            type="search"
            name="q"
            className="mt-1 block h-9 w-full max-w-[40rem] rounded-md border border-control bg-paper px-3 text-row text-ink"
          />
        </label>
        <button
          type="submit"
          className="mt-2 h-9 rounded-md bg-accent px-4 text-cell font-semibold text-accent-ink"
        >
          {publishedMessages.search}
        </button>
      </form>
    </SiteFrame>
  );
}
