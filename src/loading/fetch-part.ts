import { findFault, type PageFault } from '../ui/deferred/page-fault.ts';

/** A part of the list that was fetched, or why it could not be. */
export type FetchedPart<T> = { readonly value: T } | { readonly fault: PageFault };

/** Fetches a part of the list. `check` returns null for a file that is no such part. */
export async function fetchPart<T>(url: string, check: (json: unknown) => T | null): Promise<FetchedPart<T>> {
  try {
    const response = await fetch(url);
    const value = response.ok ? check(await response.json()) : null;
    if (value !== null) return { value };
  } catch {
    // Not reached, or not JSON.
  }
  return { fault: await findFault() };
}
