import { watch } from 'chokidar';
import { diagnosticFormats } from '../formats/diagnostic-formats.ts';
import { summary } from '../formats/summary.ts';
import { describeSource, type GivenOrigin } from '../list-origin.ts';
import { createEventStream, type EventStream } from './event-stream.ts';
import { reportNow } from './live-files.ts';
import { createLiveList, type LiveList } from './live-list.ts';
import { watchSaves } from './watch-saves.ts';

/** A list that is being edited, and the pages that are told of every compilation. */
export interface EditedList {
  readonly list: LiveList;
  readonly events: EventStream;
  /** Stops watching the list. */
  readonly close: () => Promise<void>;
}

/** Where the terminal's messages go. */
export interface Terminal {
  readonly info: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Compiles the list in a folder now and after every save. Prints its summary, the errors of the first compilation, and
 * those after a save that adds some: the pages then keep the last good dataset. Resolves when saves are noticed.
 */
export async function editList(
  folder: string,
  { info, error }: Terminal,
  given?: GivenOrigin,
): Promise<EditedList> {
  const list = createLiveList(folder, given, info);
  const events = createEventStream();
  const errors = () =>
    diagnosticFormats.text(
      list.report().diagnostics.filter(({ severity }) => severity === 'error'),
      folder,
    );
  const compile = () => {
    if (!list.compile())
      error(`the list has errors; the page keeps showing the last good table\n${errors()}`);
    events.send(reportNow(list));
  };
  list.compile();
  if (errors() !== '') error(errors());
  const first = list.lastGood();
  if (first !== null) {
    info(summary(first.dataset, list.report()));
    const source = describeSource(first.dataset, given);
    if (source !== null) info(source);
  }
  const watcher = watch([], {
    ignoreInitial: true,
    ignored: /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u,
  });
  watcher.on('error', (problem) => error(`the list cannot be watched in full: ${String(problem)}`));
  watchSaves(watcher, folder, { compile, isStale: list.isStale });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return { list, events, close: () => watcher.close() };
}
