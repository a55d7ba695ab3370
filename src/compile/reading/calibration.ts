/**
 * The share of generated papers that are right in all fields, by the log odds of their certainty. Written by
 * `npm run calibrate`: do not edit.
 */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
  [-2.9, 0.01],
  [-1.6, 0.03],
  [-0.3, 0.7],
  [0.7, 0.81],
  [1, 0.89],
  [1.9, 0.9],
  [2.3, 0.92],
  [2.8, 0.93],
  [3.3, 0.97],
];
