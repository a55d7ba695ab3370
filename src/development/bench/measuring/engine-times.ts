import { garbageCollector } from './collect-garbage.ts';
import { rotated } from './rotation.ts';

/** A search or facet engine that is ready to answer tasks. */
export interface Engine<Task, Answer> {
  readonly name: string;
  readonly answer: (task: Task) => Answer;
}

/** An engine's times and results per task, in order, up to its time limit. */
export interface EngineTimes<Result> {
  readonly name: string;
  readonly milliseconds: readonly number[];
  readonly results: readonly Result[];
}

interface TimingOptions<Answer, Result> {
  readonly rounds: number;
  /** An engine that has used more than this in total, in milliseconds, gets no more tasks. */
  readonly timeLimit: number;
  /** Extracts the result from an answer; not timed. */
  readonly read: (answer: Answer) => Result;
  /** The current time in milliseconds; `performance.now` by default. */
  readonly clock?: () => number;
}

/**
 * Gives all engines the same tasks and times them. The tasks are split into rounds, each started by another
 * engine.
 */
export function timeEngines<Task, Answer, Result>(
  engines: readonly Engine<Task, Answer>[],
  tasks: readonly Task[],
  { rounds, timeLimit, read, clock = () => performance.now() }: TimingOptions<Answer, Result>,
): EngineTimes<Result>[] {
  const collectGarbage = garbageCollector();
  const perRound = Math.ceil(tasks.length / rounds);
  const runs = engines.map((engine) => ({
    ...engine,
    milliseconds: [] as number[],
    results: [] as Result[],
    spent: 0,
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const run of rotated(runs, round)) {
      collectGarbage();
      for (const task of tasks.slice(round * perRound, (round + 1) * perRound)) {
        if (run.spent > timeLimit) break;
        const start = clock();
        const answer = run.answer(task);
        const taken = clock() - start;
        run.milliseconds.push(taken);
        run.spent += taken;
        run.results.push(read(answer));
      }
    }
  return runs.map(({ name, milliseconds, results }) => ({ name, milliseconds, results }));
}
