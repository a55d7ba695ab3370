import type { Paper } from '../paper/schema.ts';

/** A title with the short name first, in three parts to concatenate. */
export interface Headline {
  /** The short name; empty if the paper has none. */
  readonly name: string;
  /** ` · `; empty if there is no name, or if the title begins with it. */
  readonly separator: string;
  /** The title, without the name that it begins with. */
  readonly rest: string;
}

/** Splits a paper's title for display: `REEF`, ` · `, `Microsecond Preemption`. */
export function headlineOf({ name, title }: Pick<Paper, 'name' | 'title'>): Headline {
  if (name === null) return { name: '', separator: '', rest: title };
  return title.startsWith(name)
    ? { name, separator: '', rest: title.slice(name.length) }
    : { name, separator: ' · ', rest: title };
}
