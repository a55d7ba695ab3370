import type { Dataset } from '../paper/schema.ts';
import type { Runner } from './race.ts';

/** Who can be built over a dataset. */
interface Contestant<Task, Answer> {
  readonly name: string;
  readonly build: (dataset: Dataset) => (task: Task) => Answer;
}

/** A contestant that is ready, and how long that took. */
export interface Built<Task, Answer> extends Runner<Task, Answer> {
  readonly milliseconds: number;
}

/** Who takes part, and the names of those that take too long to build. */
interface LineUp<Task, Answer> {
  readonly built: readonly Built<Task, Answer>[];
  readonly leftOut: readonly string[];
}

/** Nobody is waited for longer than this, in milliseconds. */
const longestBuild = 30_000;

/**
 * Makes a line-up for datasets of growing size: all contestants are built, one after the other. Who needs too long is left out, without a
 * try where the dataset before says so: a list that is ten times as long is taken to need ten times as long, or longer.
 */
export function createLineUp<Task, Answer>(
  contestants: readonly Contestant<Task, Answer>[],
  limit = longestBuild,
  clock = () => performance.now(),
): (dataset: Dataset) => LineUp<Task, Answer> {
  const perPaper = new Map<string, number>();
  return (dataset) => {
    const papers = dataset.papers.length;
    const built = contestants
      .filter(({ name }) => (perPaper.get(name) ?? 0) * papers <= limit)
      .map(({ name, build }) => {
        const start = clock();
        const answer = build(dataset);
        const milliseconds = clock() - start;
        perPaper.set(name, milliseconds / papers);
        return { name, answer, milliseconds };
      })
      .filter(({ milliseconds }) => milliseconds <= limit);
    return {
      built,
      leftOut: contestants
        .map(({ name }) => name)
        .filter((name) => !built.some((each) => each.name === name)),
    };
  };
}

/** Says why a contestant is not in a table. */
export function sayLeftOut(name: string): string {
  return `${name} is left out: it takes more than ${longestBuild / 1000} s to build`;
}
