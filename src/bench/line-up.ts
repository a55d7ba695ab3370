import type { Dataset } from '../paper/schema.ts';
import type { Runner } from './race.ts';

/** A library that can be built for a dataset. */
interface Contestant<Task, Answer> {
  readonly name: string;
  readonly build: (dataset: Dataset) => (task: Task) => Answer;
}

/** A built contestant and its build time. */
export interface Built<Task, Answer> extends Runner<Task, Answer> {
  readonly milliseconds: number;
}

/** The contestants that take part, and the names of those that take too long to build. */
interface LineUp<Task, Answer> {
  readonly built: readonly Built<Task, Answer>[];
  readonly skipped: readonly string[];
}

/** The longest acceptable build, in milliseconds. */
const maxBuildTime = 30_000;

/**
 * Returns a function that builds all contestants for a dataset, to be called with datasets of growing size.
 * Contestants over the limit are skipped; later ones are skipped without building if the previous dataset's
 * build time, scaled to the number of papers, exceeds the limit.
 */
export function createLineUp<Task, Answer>(
  contestants: readonly Contestant<Task, Answer>[],
  limit = maxBuildTime,
  clock = () => performance.now(),
): (dataset: Dataset) => LineUp<Task, Answer> {
  const buildTimePerPaper = new Map<string, number>();
  return (dataset) => {
    const papers = dataset.papers.length;
    const built = contestants
      .filter(({ name }) => (buildTimePerPaper.get(name) ?? 0) * papers <= limit)
      .map(({ name, build }) => {
        const start = clock();
        const answer = build(dataset);
        const milliseconds = clock() - start;
        buildTimePerPaper.set(name, milliseconds / papers);
        return { name, answer, milliseconds };
      })
      .filter(({ milliseconds }) => milliseconds <= limit);
    return {
      built,
      skipped: contestants
        .map(({ name }) => name)
        .filter((name) => !built.some((each) => each.name === name)),
    };
  };
}

/** A note on why a contestant is missing from a table. */
export function skippedNote(name: string): string {
  return `${name} skipped: takes more than ${maxBuildTime / 1000} s to build`;
}
