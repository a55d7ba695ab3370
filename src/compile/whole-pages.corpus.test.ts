import { basename } from 'node:path';
import { describe } from 'vitest';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';
import { testPages } from '../testing/page-completeness.ts';

const lists = foldersOfLists(requireCorpus().lists).map((folder) => ({ name: basename(folder), folder }));

describe.each(lists)('the pages of $name', ({ folder }) => testPages(folder));
