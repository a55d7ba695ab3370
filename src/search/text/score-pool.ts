/**
 * A pool of score arrays, one score per paper: each takes half a megabyte for a long list, and every word
 * needs one.
 */
export interface ScorePool {
  /** Returns an array of zeros for exclusive use. */
  readonly acquire: () => Float32Array;
  /** Returns an unused array to the pool. */
  readonly release: (scores: Float32Array) => void;
}

/** The maximum number of arrays to keep. */
const maxPooled = 4;

/** Creates the pool for a list of `total` papers. */
export function createScorePool(total: number): ScorePool {
  const pool: Float32Array[] = [];
  return {
    acquire: () => pool.pop()?.fill(0) ?? new Float32Array(total),
    release: (scores) => {
      if (pool.length < maxPooled) pool.push(scores);
    },
  };
}
