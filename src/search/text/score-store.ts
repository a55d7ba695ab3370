/** Gives out arrays of scores, one for each paper, and takes them back: on a long list each is half a megabyte, and every word needs one. */
export interface ScoreStore {
  /** An array of zeros, for its taker alone. */
  readonly take: () => Float32Array;
  /** Takes back an array that nobody looks at any more. */
  readonly giveBack: (scores: Float32Array) => void;
}

/** So many arrays wait at most. */
const mostKept = 4;

/** Makes the store of a list of so many papers. */
export function createScoreStore(total: number): ScoreStore {
  const kept: Float32Array[] = [];
  return {
    take: () => kept.pop()?.fill(0) ?? new Float32Array(total),
    giveBack: (scores) => {
      if (kept.length < mostKept) kept.push(scores);
    },
  };
}
