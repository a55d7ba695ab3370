import type { SourceFile } from '../../../compile/read/read-list.ts';
import { blockFamilies } from './block-families.ts';
import { lineFamilies } from './line-families.ts';
import { listFamilies } from './list-families.ts';

/** A kind of text, repeated to any length, that might make a compiler slow. */
export interface Family {
  readonly name: string;
  /** Creates the pages of a list with the given number of parts. */
  readonly pages: (parts: number) => readonly SourceFile[];
  /** The number of parts to measure with; half of it is measured too. */
  readonly parts: number;
}

/** Texts whose compile time must not grow faster than linearly. */
export const families: readonly Family[] = [...listFamilies, ...blockFamilies, ...lineFamilies];
