/** The share of generated entries that are right in all fields, by the log odds of their labelling. */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
  [-2, 0.3],
  [1, 0.56],
  [2, 0.65],
  [3, 0.8],
  [4, 0.87],
  [6, 0.91],
  [8, 0.93],
];
