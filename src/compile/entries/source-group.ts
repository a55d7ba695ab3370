import { affiliationStrength, splitAffiliations } from './affiliations.ts';
import type { People } from './people.ts';
import { isPersonName } from './person-names.ts';

/** A bracket that says where a paper comes from: `(@Meta AI etc)`, `(from Google DeepMind)`. Null for any other. */
export function readSource(inner: string): People | null {
  const said = /^\s*(?:@\s?|from\s+)(\S.*?)(?:,?\s+etc\.?)?\s*$/iu.exec(inner)?.[1];
  if (said === undefined || said.length > 60 || /[.!?:;]\s|["“]/u.test(said)) return null;
  const isPerson = isPersonName(said) && affiliationStrength(said) !== 'sure' && /^\s*@/u.test(inner);
  return isPerson
    ? { authors: [said], affiliations: [] }
    : { authors: [], affiliations: splitAffiliations(said) };
}
