import { createStore } from '../ui/create-store.ts';
import { checkSinceCommit, type SinceCommit } from './check-changes.ts';

/** The last commit, and what changed since, as far as it was asked for. */
interface HeadState {
  /** Abbreviated; null without git. */
  readonly head: string | null;
  /** Null until asked for, and while the commit is compiled. */
  readonly since: SinceCommit | 'failed' | null;
  /** Whether the maintainer has asked for the changes. They are then kept up to date. */
  readonly isAsked: boolean;
}

const heads = createStore<HeadState>({ head: null, since: null, isAsked: false });

/** The last commit and the changes since, in a component. */
export const useHead = heads.use;

/** Numbers the requests: an answer that arrives after a later one is out of date. */
let latest = 0;

/** Reads the last commit, and the changes since if they were asked for. Call it after saves too. */
export async function readHead(): Promise<void> {
  const { isAsked } = heads.current();
  latest += 1;
  const request = latest;
  try {
    const answer: unknown = await (await fetch(isAsked ? 'since-head.json' : 'head.json')).json();
    if (request !== latest) return;
    if (!isAsked) {
      heads.set({ ...heads.current(), head: typeof answer === 'string' ? answer : null });
      return;
    }
    const since = checkSinceCommit(answer);
    heads.set({ isAsked, head: since?.head ?? heads.current().head, since: since ?? 'failed' });
  } catch {
    // The next save asks again.
  }
}

/** Asks for the changes since the last commit. */
export async function askForChanges(): Promise<void> {
  heads.set({ ...heads.current(), isAsked: true });
  await readHead();
}

/** Follows the last commit: a commit is no save, but the maintainer comes back to the page after it. */
export function connectHead(): void {
  window.addEventListener('focus', () => void readHead());
  void readHead();
}
