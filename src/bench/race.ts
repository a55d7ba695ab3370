import { garbageCollector } from './collect-garbage.ts';
import { rotated } from './rotation.ts';

/** A contestant that is ready to answer tasks. */
export interface Runner<Task, Answer> {
  readonly name: string;
  readonly answer: (task: Task) => Answer;
}

/** A runner's times and results per task, in order, up to its time limit. */
export interface LaneResult<Result> {
  readonly name: string;
  readonly milliseconds: readonly number[];
  readonly results: readonly Result[];
}

interface RaceRules<Answer, Result> {
  readonly rounds: number;
  /** A runner that has used more than this in total, in milliseconds, gets no more tasks. */
  readonly timeLimit: number;
  /** Extracts the result from an answer; not timed. */
  readonly read: (answer: Answer) => Result;
  /** The current time in milliseconds; `performance.now` by default. */
  readonly clock?: () => number;
}

/**
 * Gives all runners the same tasks and times them. The tasks are split into rounds, each started by another
 * runner.
 */
export function race<Task, Answer, Result>(
  runners: readonly Runner<Task, Answer>[],
  tasks: readonly Task[],
  { rounds, timeLimit, read, clock = () => performance.now() }: RaceRules<Answer, Result>,
): LaneResult<Result>[] {
  const collectGarbage = garbageCollector();
  const perRound = Math.ceil(tasks.length / rounds);
  const lanes = runners.map((runner) => ({
    ...runner,
    milliseconds: [] as number[],
    results: [] as Result[],
    spent: 0,
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const lane of rotated(lanes, round)) {
      collectGarbage();
      for (const task of tasks.slice(round * perRound, (round + 1) * perRound)) {
        if (lane.spent > timeLimit) break;
        const start = clock();
        const answer = lane.answer(task);
        const taken = clock() - start;
        lane.milliseconds.push(taken);
        lane.spent += taken;
        lane.results.push(read(answer));
      }
    }
  return lanes.map(({ name, milliseconds, results }) => ({ name, milliseconds, results }));
}
