import { describe } from 'vitest';
import { testCitations } from '../testing/citations-round-trip.ts';
import { requireCorpus } from '../testing/corpus.ts';

const { lists, hostilePages } = requireCorpus();

describe.each([lists, hostilePages])('the citations of %s, parsed by citation-js', testCitations);
