import { choices } from '../preferences/storage.ts';

/** How many searches are remembered, and the fewest characters of one. */
const maxKept = 8;
const minLength = 2;
/** In characters: nobody looks for a longer text again. */
const maxLength = 200;

const name = 'searches';

/** The searches remembered on this device, latest first. */
export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(choices.read(name) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, maxKept) : [];
  } catch {
    return [];
  }
}

/** Remembers a search on this device. */
export function rememberSearch(query: string): void {
  const before = recentSearches();
  const after = withSearch(before, query);
  if (after !== before) choices.write(name, JSON.stringify(after));
}

/** Forgets all searches. */
export function forgetSearches(): void {
  choices.write(name, null);
}

/** The searches with a new one first, in place of the latest one if it continues that. */
export function withSearch(before: readonly string[], query: string): readonly string[] {
  const search = query.replace(/\s+/gu, ' ').trim();
  if (search.length < minLength || search.length > maxLength) return before;
  const [latest = '', ...older] = before;
  const others = latest !== '' && search.startsWith(latest) ? older : before;
  return [search, ...others.filter((other) => other !== search)].slice(0, maxKept);
}
