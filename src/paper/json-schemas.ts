import { z } from 'zod/mini';
import { formulaNode } from './formula-schema.ts';
import { schemaVersion } from './kinds.ts';
import { reportSchema, reportVersion } from './report.ts';
import { richTextNode } from './rich-text-schema.ts';
import { datasetSchema } from './schema.ts';

/**
 * A JSON Schema, and its path below the published site. The path has the version, so that old ones stay
 * valid.
 */
export interface PublishedSchema {
  readonly path: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/** Recursive definitions and their names. */
const definitions = z.registry<{ id: string }>();
definitions.add(richTextNode, { id: 'noteNode' });
definitions.add(formulaNode, { id: 'formulaNode' });

/**
 * The JSON Schemas (draft 2020-12) of the dataset and the report, generated from the zod schemas, for other
 * tools.
 */
export function publishedSchemas(): PublishedSchema[] {
  return [
    publish('dataset', schemaVersion, datasetSchema, 'everything that the compiler reads from a paper list'),
    publish(
      'report',
      reportVersion,
      reportSchema,
      'the diagnostics of a paper list, and how each line was understood',
    ),
  ];
}

function publish(name: string, version: number, declaration: z.ZodMiniType, what: string): PublishedSchema {
  const rules = z.toJSONSchema(declaration, { target: 'draft-2020-12', metadata: definitions });
  return {
    path: `schema/${name}-${version}.json`,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:paperdex:${name}:${version}`,
      title: `Paperdex ${name}, version ${version}: ${what}`,
      ...rules,
    },
  };
}
