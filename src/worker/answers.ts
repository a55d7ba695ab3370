import { ownBuild, site } from './site.ts';
import { isAnyStored, storedFile, storeFile } from './stored-files.ts';

/** How long a visit waits for the host before the stored page is shown, in milliseconds. */
const patience = 3_000;

/**
 * Answers with the page of the host, which is the newest; without a connection or an answer, with the stored
 * page.
 */
export async function answerPage({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return fromHost(preloadResponse, request, () => storedFile(''));
}

/**
 * Answers with the page that a paper has on the host; else the reader goes on to the stored page, with the
 * paper open.
 */
export async function answerPaper({ request, preloadResponse }: FetchEvent, id: string): Promise<Response> {
  return fromHost(preloadResponse, request, async () =>
    (await storedFile('')) === null ? null : Response.redirect(`${site}?paper=${id}`),
  );
}

/** The answer of the host; if it fails or takes too long, that of `instead`, if there is one. */
async function fromHost(
  preloaded: Promise<Response | undefined>,
  request: Request,
  instead: () => Promise<Response | null>,
): Promise<Response> {
  const fresh = Promise.resolve(preloaded).then((response) => response ?? fetch(request));
  const inTime = await Promise.race([
    fresh.catch(() => null),
    new Promise<null>((done) => setTimeout(() => done(null), patience)),
  ]);
  if (inTime !== null && inTime.status < 500) return inTime;
  return (await instead()) ?? fresh;
}

/**
 * Answers with a stored file, else with that of the host; `keep` gets the work of storing it, if it is to be
 * stored.
 */
export async function answerFile(
  path: string,
  request: Request,
  keep: ((work: Promise<void>) => void) | null,
): Promise<Response> {
  const stored = await storedFile(path);
  if (stored !== null) return stored;
  const response = await fetch(request);
  keep?.(keepCopy(path, response.clone()));
  return response;
}

/**
 * Stores a file that was used, if there is room. HTML in its place is an error of the host and is not stored.
 */
async function keepCopy(path: string, response: Response): Promise<void> {
  const digest = Object.hasOwn(ownBuild.first, path) ? ownBuild.first[path] : undefined;
  // If the reader or a newer worker removed this build's files, none is stored again.
  if (!(await isAnyStored())) return;
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  await storeFile(path, response, (found) => !isPage && (digest === undefined || found === digest)).catch(
    () => {},
  );
}
