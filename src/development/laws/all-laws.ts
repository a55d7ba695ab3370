import { entryLaws } from './entry-laws.ts';
import { pageLaws } from './page-laws.ts';

/** Every law that the compiler is tried against. Each should hold for every entry; how many break it is counted. */
export const laws = [...entryLaws, ...pageLaws];
