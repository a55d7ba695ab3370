import { watch } from 'chokidar';
import type { GivenOrigin } from '../list-origin.ts';
import { createEventStream, type EventStream } from './event-stream.ts';
import type { FinishedList } from './finish-list.ts';
import { reportNow } from './live-files.ts';
import { createLiveList, type LiveList } from './live-list.ts';
import { createProblemPrinter, type Terminal } from './print-problems.ts';
import { watchSaves } from './watch-saves.ts';
import { workerScript } from './worker-script.ts';

/** A list that is being edited, and the pages that are told of every compilation. */
export interface EditedList {
  readonly list: LiveList;
  readonly events: EventStream;
  /** Stops watching the list. */
  readonly close: () => Promise<void>;
}

/**
 * Compiles the list in a folder now and after every save. Prints its summary, what each save changed, and problems when
 * they arise and when they are gone. After a save that adds errors the pages keep the last good dataset. Resolves when
 * saves are noticed.
 */
export async function editList(folder: string, terminal: Terminal, given?: GivenOrigin): Promise<EditedList> {
  const events = createEventStream();
  const printProblems = createProblemPrinter(folder, terminal);
  /** Problems change the report without a new table. */
  let told: FinishedList | null = null;
  const list = createLiveList(folder, {
    given,
    script: await workerScript('list-worker'),
    onChange: () => {
      printProblems(list);
      const good = list.lastGood();
      const untold = good === told ? null : good;
      told = good;
      for (const notice of untold?.notices ?? []) terminal.info(notice);
      const save = untold?.save ?? null;
      if (save !== null) terminal.info(save.line);
      events.send({ ...reportNow(list), save, update: untold?.update ?? null });
    },
  });
  await list.look({ isForced: true, isSettled: true });
  const first = list.lastGood();
  if (first !== null) {
    terminal.info(first.summary);
    if (first.source !== null) terminal.info(first.source);
  }
  const watcher = watch([], {
    ignoreInitial: true,
    ignored: /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u,
  });
  watcher.on('error', (problem) => terminal.error(`the list cannot be watched in full: ${String(problem)}`));
  const stop = watchSaves(watcher, folder, list.look);
  const close = async () => {
    stop();
    await Promise.all([watcher.close(), list.close()]);
  };
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return { list, events, close };
}
