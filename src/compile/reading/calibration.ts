/**
 * The share of generated papers that are right in all fields, by the log odds of their certainty. Written by
 * `npm run calibrate`: do not edit.
 */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
  [-2.9, 0.01],
  [-1.6, 0.03],
  [-0.3, 0.71],
  [0.7, 0.82],
  [1.5, 0.91],
  [2.3, 0.93],
  [2.8, 0.93],
  [3.3, 0.97],
];
