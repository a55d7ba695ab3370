import { describe } from 'vitest';
import { testCitations } from '../testing/citations-round-trip.ts';

describe('the citations of the bundled list, read elsewhere', () => testCitations('data'));
