import { starred } from './common.ts';

const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const codeAt = ' · Code:\u00a0';
export { starred };
export const others = (count: number) => `and ${count} others`;
/** Which papers are printed, why, and in which order. */
export const outcome = (count: string, reasons: string, order: string) =>
  [reasons === '' ? count : `${count}: ${reasons}`, order].join(', ');
export const overview = (count: string, reasons: string) =>
  `Overview of ${reasons === '' ? count : `${count}: ${reasons}`}`;
export const printed = (date: Date, address: string) => `Printed on ${dates.format(date)} from ${address}`;
export const leftOut = (printedCount: number, shown: number) =>
  `The first ${numbers.format(printedCount)} of ${numbers.format(shown)} papers are printed: filter the list, or export it, to get the others.`;
