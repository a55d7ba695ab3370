import { appScriptId, datasetId, searchId } from '../dom.ts';
import { storageKey } from '../storage-key.ts';

/**
 * Why a file of the page could not be loaded. `outdated`: the page itself has been published anew, and its
 * former files may be gone. `missing`: the file is missing, or its host fails. `damaged`: the browser keeps a
 * script that it could not read, so that only a reload helps.
 */
export type PageFault = 'offline' | 'outdated' | 'missing' | 'damaged';

/** In milliseconds: how long the page waits after it reloaded by itself before it does so again. */
const reloadPause = 3_600_000;

/** Where the reader may have typed or selected what is not in the URL: a reload would lose it. */
const unsaved = `textarea, input:not([type]), [type="text"], [type="search"]:not(#${searchId}), [data-static-page] #${searchId}`;
const selectedRows = 'tbody :checked';

let search: Promise<PageFault> | null = null;

/**
 * Finds out why a file of the page could not be loaded; `error` is that of a script. If the page is outdated,
 * it is reloaded: at most once in an hour, and not if the reader would lose anything by it.
 */
export async function findFault(error?: unknown): Promise<PageFault> {
  search ??= lookForFault().finally(() => {
    search = null;
  });
  const fault = await search;
  // The search may have begun before the connection was lost.
  if (!navigator.onLine) return 'offline';
  return fault === 'missing' && error instanceof SyntaxError ? 'damaged' : fault;
}

async function lookForFault(): Promise<PageFault> {
  try {
    const response = await fetch(location.href, { cache: 'reload' });
    const fault = isOutdated(await response.text()) ? 'outdated' : 'missing';
    if (fault === 'outdated' && mayReload()) location.reload();
    return fault;
  } catch {
    return 'offline';
  }
}

/** Tells whether the page as published now loads other files; false if the answer is another page. */
function isOutdated(published: string): boolean {
  const files = [appScriptId, datasetId].map((id) => document.getElementById(id)?.getAttribute('href') ?? '');
  return published.includes(`id="${appScriptId}"`) && !files.every((file) => published.includes(file));
}

function mayReload(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(unsaved);
  if ([...fields].some(({ value }) => value !== '') || document.querySelector(selectedRows) !== null)
    return false;
  try {
    const key = storageKey('reloaded');
    if (Date.now() - Number(sessionStorage.getItem(key)) < reloadPause) return false;
    sessionStorage.setItem(key, String(Date.now()));
    return true;
  } catch {
    // Without a stored time the page might reload again and again.
    return false;
  }
}
