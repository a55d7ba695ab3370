/**
 * The share of generated papers that are right in all fields, by the log odds of their certainty. Written by
 * `npm run calibrate`: do not edit.
 */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
  [-2.4, 0.08],
  [0.5, 0.56],
  [1, 0.64],
  [1.9, 0.77],
  [2.3, 0.9],
  [2.8, 0.92],
  [3.3, 0.97],
];
