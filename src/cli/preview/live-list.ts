import { createReporter } from '../../compile/diagnostics/reporter.ts';
import { type Report, reportVersion } from '../../paper/reports/report.ts';
import type { GivenOrigin } from '../list-origin.ts';
import type { FinishedList } from './finish-list.ts';
import type { ListAnswer, ListQuestion, Looked } from './list-messages.ts';
import { startListThread } from './list-thread.ts';
import { defaultMemoryLimit, type Limits } from './watch-limits.ts';

/** A list that is compiled in a thread of its own while it is edited. */
export interface LiveList {
  /** The last compilation without new errors; null before the first one. */
  readonly lastGood: () => FinishedList | null;
  /** The report of the latest compilation, successful or not. */
  readonly report: () => Report;
  /** Changes whenever what is served does, as an ETag must. */
  readonly version: () => number;
  /** Whether the last good compilation is the latest one. */
  readonly isCurrent: () => boolean;
  /** Looks at the files: see `ListRequest`. Resolves to `failed` if nothing can be compiled. Never rejects. */
  readonly look: (how: LookOptions) => Promise<Looked['outcome'] | 'failed'>;
  /** Answers about the last good compilation. */
  readonly ask: (question: ListQuestion) => Promise<ListAnswer>;
  readonly close: () => Promise<void>;
}

interface LookOptions {
  readonly isForced: boolean;
  readonly isSettled: boolean;
}

/** How to open a list. */
export interface LiveListOptions {
  readonly given?: GivenOrigin;
  /** What one page may use. */
  readonly limits?: Limits;
  /** The module that compiles the list in its thread. */
  readonly script: string;
  /** Called when `report` or `lastGood` has changed. */
  readonly onChange?: () => void;
}

const defaultLimits: Limits = { time: 20_000, memory: defaultMemoryLimit };

/** Opens the list in a folder. Each look compiles only what has changed. */
export function createLiveList(
  folder: string,
  { given, limits = defaultLimits, script, onChange = () => {} }: LiveListOptions,
): LiveList {
  let lastGood: FinishedList | null = null;
  let report: Report = { schemaVersion: reportVersion, diagnostics: [], files: [] };
  let version = 0;
  let isCurrent = false;
  const change = (next: { report: Report; isCurrent: boolean }) => {
    ({ report, isCurrent } = next);
    version += 1;
    onChange();
  };
  /** Adds a problem to the report before there is a new one. */
  const addProblem = (file: string, message: string, isCurrentStill: boolean) => {
    const reporter = createReporter();
    reporter.include(report.diagnostics);
    reporter.report('page-too-complex', { file, line: 1 }, message);
    change({ report: { ...report, diagnostics: reporter.diagnostics() }, isCurrent: isCurrentStill });
  };
  const thread = startListThread({
    folder,
    given,
    limits,
    script,
    onRefused: (path, reason) => addProblem(path, `${reason}, and was stopped`, isCurrent),
  });
  return {
    lastGood: () => lastGood,
    report: () => report,
    version: () => version,
    isCurrent: () => isCurrent,
    async look(how) {
      try {
        const looked = (await thread.request({ kind: 'look', ...how })) as Looked;
        if (looked.outcome !== 'compiled') return looked.outcome;
        lastGood = looked.finished ?? lastGood;
        change({ report: looked.report, isCurrent: looked.finished !== null });
        return 'compiled';
      } catch (error) {
        addProblem('.', error instanceof Error ? error.message : String(error), false);
        return 'failed';
      }
    },
    ask: async (question) => (await thread.request({ kind: 'question', question })) as ListAnswer,
    close: thread.close,
  };
}
