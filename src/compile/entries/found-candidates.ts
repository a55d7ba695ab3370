import type { Nodes } from 'mdast';
import type { Candidate } from '../candidates/candidate.ts';
import type { Labelling } from '../reading/label-lines.ts';
import type { PreparedLine } from '../reading/partial-labellings.ts';
import type { Evidence } from './evidence.ts';

/** A candidate as it is weighed by itself. */
interface Alone {
  readonly labelling: Labelling;
  readonly evidence: Evidence;
}

/** What was found out about the candidates of a page. */
export interface Found {
  readonly candidates: Map<Nodes, Candidate[]>;
  readonly papers: Map<Candidate, readonly Candidate[]>;
  readonly prepared: Map<Candidate, readonly PreparedLine[]>;
  readonly alone: Map<Candidate, Alone>;
}

/** What is found out about the candidates of a page before any is looked at. */
export const nothingFound = (): Found => ({
  candidates: new Map(),
  papers: new Map(),
  prepared: new Map(),
  alone: new Map(),
});
