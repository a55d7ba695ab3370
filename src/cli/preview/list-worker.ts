import { parentPort, workerData } from 'node:worker_threads';
import { createPageCaches } from '../../compile/page-caches.ts';
import { createPageCompiler, type PageGuard } from '../../compile/page-compiler.ts';
import { hashOf } from './hash-of.ts';
import type { ListMessage, ListRequest, ListThreadData } from './list-messages.ts';
import { createListState } from './list-state.ts';

// The thread that compiles a list for a preview. It says which page it is on, so that it can be stopped.
const { folder, given, refusals, earlier: told }: ListThreadData = workerData;
const earlier = new Map(told);
/** While it is true, the text that is compiled is not that of the files. */
let isRehearsing = false;
const tell = (message: ListMessage) => parentPort?.postMessage(message);

const guard: PageGuard = {
  begin: ({ path, text }) => {
    const hash = hashOf(text);
    tell({ kind: 'page', path, hash });
    const refusal = refusals.get(path);
    return refusal?.hash === hash ? refusal.reason : null;
  },
  succeeded: ({ path, text }) => {
    if (isRehearsing) return;
    earlier.set(path, text);
    tell({ kind: 'read', path, text });
  },
  earlier: (path) => {
    const text = earlier.get(path);
    return text === undefined ? null : { path, text };
  },
};
const onPage = (_: number, next: string) => {
  if (next === '') tell({ kind: 'page', path: null, hash: '' });
};
const caches = createPageCaches();
const list = createListState(folder, given, createPageCompiler(onPage, guard, caches), caches);

/** After so many, another one makes a save hardly faster. */
const maxRehearsals = 6;
/** In milliseconds: what took longer to compile has warmed the code up by itself. */
const longStart = 3_000;
/** Between two rehearsals, in milliseconds: a save must not wait for more than one. */
const pause = 5;
let rehearsals = 0;

function rehearse(): void {
  if (rehearsals === maxRehearsals) return;
  rehearsals += 1;
  isRehearsing = true;
  list.rehearse();
  isRehearsing = false;
  setTimeout(rehearse, pause);
}

parentPort?.on('message', ({ id, request }: { readonly id: number; readonly request: ListRequest }) => {
  const start = performance.now();
  const answer = request.kind === 'look' ? list.look(request) : list.ask(request.question);
  tell({ kind: 'answer', id, answer });
  if (rehearsals === 0 && performance.now() - start < longStart) setTimeout(rehearse, pause);
});
