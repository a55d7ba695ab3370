/**
 * The share of generated papers that are right in all fields, by their certainty, in log odds. Written by
 * `npm run calibrate`: do not edit.
 */
export const calibration: readonly (readonly [certainty: number, share: number])[] = [
  [-2.2, 0.34],
  [-0.3, 0.51],
  [1, 0.85],
  [2.2, 0.91],
  [3.3, 0.96],
];
