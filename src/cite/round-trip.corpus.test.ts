import { describe } from 'vitest';
import { testCitations } from '../testing/citations-round-trip.ts';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';

const { lists, hostilePages } = requireCorpus();

describe.each([...foldersOfLists(lists), hostilePages])('the citations of %s, read elsewhere', testCitations);
