import type { Reading } from '../partial-labellings.ts';

/** The score of the opening names as people, in log odds. */
const peopleScore = 3;

/** The reading of a span before the title: people if it is exactly the opening names, and never a title. */
export function asOpeningNames({ span, hypotheses }: Reading, atom: number, namesEnd: number): Reading {
  if (atom > 0 || span.to !== namesEnd) return { span, hypotheses, title: null };
  const others = hypotheses.filter(([label]) => label !== 'people');
  const own = hypotheses.find(([label]) => label === 'people')?.[1] ?? peopleScore;
  return { span, hypotheses: [['people', Math.max(peopleScore, own)], ...others], title: null };
}
