const numbers = new Intl.NumberFormat('en');

/** Says how many rows are shown: `37 of 190 papers`, `190 papers`, `1 paper`. */
export function countWords(shown: number, total: number): string {
  const all = `${numbers.format(total)} ${total === 1 ? 'paper' : 'papers'}`;
  return shown === total ? all : `${numbers.format(shown)} of ${all}`;
}
