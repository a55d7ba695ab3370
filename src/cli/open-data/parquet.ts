import { parquetWriteBuffer } from 'hyparquet-writer';
import { codeAddress, paperAddress } from '../../cite/paper-address.ts';
import { remarksOf } from '../../cite/remarks.ts';
import type { StablePaper } from '../../paper/schemas/open-data-schema.ts';
import type { BuiltFrom } from './json-files.ts';

type ColumnType = 'text' | 'texts' | 'integer' | 'boolean' | 'json';

/** A column, and what a paper has in it. */
type Column = readonly [
  name: string,
  type: ColumnType,
  read: (paper: StablePaper) => string | number | boolean | object | null,
];

/** What is a list in the dataset is one here; the list's own fields and the links are JSON. */
const columns: readonly Column[] = [
  ['id', 'text', ({ id }) => id],
  ['kind', 'text', ({ kind }) => kind],
  ['title', 'text', ({ title }) => title],
  ['name', 'text', ({ name }) => name],
  ['authors', 'texts', ({ authors }) => authors],
  ['authors_complete', 'boolean', ({ authorsComplete }) => authorsComplete],
  ['affiliations', 'texts', ({ affiliations }) => affiliations],
  ['venue', 'text', ({ venue }) => venue?.name ?? null],
  ['venue_kind', 'text', ({ venue }) => venue?.kind ?? null],
  ['year', 'integer', ({ year }) => year],
  ['date', 'text', ({ date }) => date],
  ['awards', 'texts', ({ awards }) => awards],
  ['tags', 'texts', ({ tags }) => tags],
  ['topics', 'texts', ({ topics }) => topics.map((path) => path.join(' > '))],
  ['doi', 'text', ({ identifiers }) => identifiers.doi ?? null],
  ['arxiv', 'text', ({ identifiers }) => identifiers.arxiv ?? null],
  ['url', 'text', paperAddress],
  ['code', 'text', codeAddress],
  ['added', 'text', ({ added }) => added],
  ['changed', 'text', ({ changed }) => changed],
  ['abstract', 'text', ({ notes }) => remarksOf(notes).abstract],
  ['remarks', 'text', ({ notes }) => remarksOf(notes).rest],
  ['files', 'texts', ({ placements }) => [...new Set(placements.map(({ file }) => file))]],
  ['note_page', 'text', ({ notePage }) => notePage],
  ['fields', 'json', ({ fields }) => fields],
  ['links', 'json', ({ links }) => links],
];

/** The file `papers.parquet`: one row a paper, with the list's licence and commit in the file's metadata. */
export function formatParquet(
  papers: readonly StablePaper[],
  licence: string | null,
  { commit, generator }: BuiltFrom,
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(([name, , read]) => ({ name, data: papers.map(read) })),
    schema: [{ name: 'paper', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: generator,
    kvMetadata: [
      ...(licence === null ? [] : [{ key: 'licence', value: licence }]),
      ...(commit === null ? [] : [{ key: 'commit', value: commit }]),
    ],
  });
  return new Uint8Array(buffer);
}

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** The elements of a column: https://github.com/apache/parquet-format/blob/master/LogicalTypes.md. */
function schemaOf([name, type]: Column): SchemaElement[] {
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
  switch (type) {
    case 'text':
      return [{ name, ...text, repetition_type: 'OPTIONAL' }];
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'REQUIRED' }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type: 'REQUIRED' }];
    case 'texts':
      return [
        { name, num_children: 1, repetition_type: 'REQUIRED', converted_type: 'LIST' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', ...text, repetition_type: 'REQUIRED' },
      ];
  }
}
