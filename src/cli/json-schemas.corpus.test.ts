import { basename } from 'node:path';
import { describe } from 'vitest';
import { foldersOfLists, requireCorpus } from '../testing/corpus.ts';
import { testSchemas } from '../testing/published-schemas.ts';

const lists = foldersOfLists(requireCorpus().lists).map((folder) => ({ name: basename(folder), folder }));

describe.each(lists)('the list $name', ({ folder }) => testSchemas(folder));
