import { type BuildQuestion, buildMetaName } from '../offline/offline-build.ts';
import { registerWorker } from './register-worker.ts';

/** How long a look for a newer build is good for, in milliseconds. */
const lookPause = 15 * 60_000;

/**
 * Makes the page work offline from the next visit on, and calls back when another build than that of the page
 * is current. A page without a build, such as a preview, registers nothing, nor does one in a frame of another
 * site. Returns a function that stops it.
 */
export function followBuilds(onOther: () => void): () => void {
  const build = document.querySelector<HTMLMetaElement>(`meta[name="${buildMetaName}"]`)?.content;
  if (parent !== window || !('serviceWorker' in navigator)) return () => {};
  if (build === undefined) {
    whenIdle(() => void lookOnce());
    return () => {};
  }
  const stop = new AbortController();
  const { signal } = stop;
  navigator.serviceWorker.addEventListener(
    'message',
    ({ data, ports }: MessageEvent<BuildQuestion>) => {
      ports[0]?.postMessage(build);
      if (data.newBuild !== null && data.newBuild !== build) onOther();
    },
    { signal },
  );
  whenIdle(() => {
    if (!signal.aborted) void registerAndLook(signal);
  });
  return () => stop.abort();
}

/**
 * Registers the worker, and looks for a newer one when the reader comes back to the tab or is online again.
 */
async function registerAndLook(signal: AbortSignal): Promise<void> {
  const registration = await registerWorker();
  if (registration === null || signal.aborted) return;
  registration.active?.postMessage('remove what no tab shows');
  let looked = Date.now();
  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < lookPause) return;
    looked = Date.now();
    // Without a connection, the next look may find it.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('online', look, { signal });
}

/**
 * Makes the browser look at the worker's file now, if it has a worker of this site. If the site no longer
 * works offline, that file removes the worker.
 */
async function lookOnce(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.scope === new URL('.', location.href).href) await registration.update();
  } catch {
    // The browser will look by itself, only later.
  }
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1_000);
}
