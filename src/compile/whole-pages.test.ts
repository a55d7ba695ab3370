import { describe } from 'vitest';
import { testPages } from '../testing/whole-pages.ts';

describe('the pages of the bundled list', () => testPages('data'));
