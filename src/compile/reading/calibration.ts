/**
 * The share of generated papers that are right in all fields, by their certainty, in log odds. Written by
 * `npm run calibrate`: do not edit.
 */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
  [-2.2, 0.31],
  [-0.3, 0.5],
  [1, 0.86],
  [2.2, 0.91],
  [3.3, 0.96],
];
