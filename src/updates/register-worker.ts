import { workerFile } from '../offline/offline-build.ts';

/** As far as the page uses it: not all browsers have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(url: string): string };
}

declare const trustedTypes: TrustedTypes | undefined;

/** Registers the service worker. Null if the browser has none, or refuses it. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    // An extension that blocks workers may give nothing.
    const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
      workerUrl(),
      { updateViaCache: 'none' },
    );
    return registration ?? null;
  } catch {
    return null;
  }
}

/** The address of the worker. The page's policy trusts no other for a script. */
function workerUrl(): string {
  if (typeof trustedTypes === 'undefined') return workerFile;
  const policy = trustedTypes.createPolicy('service-worker', { createScriptURL: () => workerFile });
  return policy.createScriptURL(workerFile);
}
