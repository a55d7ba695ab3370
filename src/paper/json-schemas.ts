import { z } from 'zod/mini';
import { formulaNode } from './formula-schema.ts';
import { schemaVersion } from './kinds.ts';
import { noteNode } from './note-schema.ts';
import { reportSchema, reportVersion } from './report.ts';
import { datasetSchema } from './schema.ts';

/** A JSON Schema, and its path below the published site: the path holds the version, so that an old one stays valid where it lies. */
export interface PublishedSchema {
  readonly path: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/** Definitions that stand apart because they hold themselves, by the name they get. */
const definitions = z.registry<{ id: string }>();
definitions.add(noteNode, { id: 'noteNode' });
definitions.add(formulaNode, { id: 'formulaNode' });

/** The contract as JSON Schema (draft 2020-12), for tools that are not written in TypeScript. Made of the one declaration. */
export function publishedSchemas(): PublishedSchema[] {
  return [
    publish('dataset', schemaVersion, datasetSchema, 'what the compiler knows of a paper list'),
    publish('report', reportVersion, reportSchema, 'what the compiler has to say about a paper list'),
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
