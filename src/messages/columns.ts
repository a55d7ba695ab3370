export const reset = 'Reset';
export const alwaysFirst = 'always first';
export const density = 'Density of the rows';
export const rows = 'Rows';
export const comfortable = 'Comfortable';
export const compact = 'Compact';

/** The directions in which a column moves. */
export const directions = { up: 'up', down: 'down' } as const;

/** The label of the button that moves a column. */
export function move(label: string, direction: string): string {
  return `Move ${label} ${direction}`;
}

/** The announcement after a column has moved. */
export function place(label: string, number: number, of: number): string {
  return `${label} is column ${number} of ${of}`;
}
