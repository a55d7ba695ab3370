import { garbageCollector } from './collect-garbage.ts';
import { rotated } from './rotation.ts';

/** Who takes part, ready to answer tasks. */
export interface Runner<Task, Answer> {
  readonly name: string;
  readonly answer: (task: Task) => Answer;
}

/** How one runner did: a time and a reading for each task in their order, up to where it had taken too long. */
export interface Lane<Reading> {
  readonly name: string;
  readonly milliseconds: readonly number[];
  readonly readings: readonly Reading[];
}

interface RaceRules<Answer, Reading> {
  readonly rounds: number;
  /** A runner that took longer than this for all its tasks so far, in milliseconds, gets no more of them. */
  readonly patience: number;
  /** Reads an answer, behind the clock. */
  readonly read: (answer: Answer) => Reading;
  /** Tells the time in milliseconds; the time of the machine when it is left out. */
  readonly clock?: () => number;
}

/** Lets all runners answer the same tasks in one go: each round has a part of the tasks, and another one begins it. */
export function race<Task, Answer, Reading>(
  runners: readonly Runner<Task, Answer>[],
  tasks: readonly Task[],
  { rounds, patience, read, clock = () => performance.now() }: RaceRules<Answer, Reading>,
): Lane<Reading>[] {
  const collectGarbage = garbageCollector();
  const perRound = Math.ceil(tasks.length / rounds);
  const lanes = runners.map((runner) => ({
    ...runner,
    milliseconds: [] as number[],
    readings: [] as Reading[],
    spent: 0,
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const lane of rotated(lanes, round)) {
      collectGarbage();
      for (const task of tasks.slice(round * perRound, (round + 1) * perRound)) {
        if (lane.spent > patience) break;
        const start = clock();
        const answer = lane.answer(task);
        const taken = clock() - start;
        lane.milliseconds.push(taken);
        lane.spent += taken;
        lane.readings.push(read(answer));
      }
    }
  return lanes.map(({ name, milliseconds, readings }) => ({ name, milliseconds, readings }));
}
