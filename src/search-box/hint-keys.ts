import type { InputHTMLAttributes } from 'react';

/** What a key does while there are suggestions; null if it has nothing to do with them. */
export type HintKeys = (key: string) => (() => void) | null;

/** What the input says of its suggestions. */
export type HintAttributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'aria-expanded' | 'aria-controls' | 'aria-activedescendant' | 'aria-describedby'
>;
