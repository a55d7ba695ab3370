import { describe } from 'vitest';
import { testPages } from '../testing/page-completeness.ts';

describe('the pages of the bundled list', () => testPages('data'));
