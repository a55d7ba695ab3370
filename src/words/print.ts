const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** What only paper says. */
export const printWords = {
  code: 'Code',
  starred: 'Starred',
  others: (count: number) => `and ${count} others`,
  /** The papers that a printed page tells of, and why these. */
  outcome: (count: string, reasons: string, order: string) => [reasons === '' ? count : `${count}: ${reasons}`, order].join(', '),
  overview: (count: string, reasons: string) => `Overview of ${reasons === '' ? count : `${count}: ${reasons}`}`,
  printed: (date: Date, address: string) => `Printed on ${dates.format(date)} from ${address}`,
  leftOut: (printed: number, shown: number) =>
    `The first ${numbers.format(printed)} of ${numbers.format(shown)} papers are printed: filter the list, or export it, to have the others.`,
} as const;
