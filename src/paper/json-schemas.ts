import { z } from 'zod/mini';
import { schemaVersion } from './kinds.ts';
import { reportSchema, reportVersion } from './reports/report.ts';
import { datasetSchema } from './schema.ts';
import { configSchema, configVersion } from './schemas/config-schema.ts';
import { formulaNode } from './schemas/formula-schema.ts';
import { detailsFileSchema, papersFileSchema } from './schemas/open-data-schema.ts';
import { richTextNode } from './schemas/rich-text-schema.ts';

/**
 * A JSON Schema, and its path below the published site. The path has the version, so that old ones stay
 * valid.
 */
export interface PublishedSchema {
  readonly path: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/** Recursive definitions and their names. */
z.globalRegistry.add(richTextNode, { id: 'noteNode' });
z.globalRegistry.add(formulaNode, { id: 'formulaNode' });

/**
 * The JSON Schemas (draft 2020-12) of the dataset, the report, the configuration and a site's data files, generated
 * from the zod schemas, for other tools.
 */
export function publishedSchemas(): PublishedSchema[] {
  return [
    publish('dataset', schemaVersion, datasetSchema, 'everything that the compiler reads from a paper list'),
    publish(
      'report',
      reportVersion,
      reportSchema,
      'the diagnostics of a paper list, and how many lines of each page were read as what',
    ),
    // A wrong key in the configuration is a mistake, so its schema is not open.
    publish(
      'config',
      configVersion,
      configSchema,
      'the settings of a paper list, in paperdex.json',
      (rules) => rules,
    ),
    publish('papers', schemaVersion, papersFileSchema, 'a paper list without what changes with every edit'),
    publish('details', schemaVersion, detailsFileSchema, 'lines, sources and related papers of a paper list'),
  ];
}

/** The JSON Schema of what the compiler writes: with every field that it always writes required. */
export function resultSchema(declaration: z.ZodMiniType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(declaration, { target: 'draft-2020-12', io: 'output' });
}

function publish(
  name: string,
  version: number,
  declaration: z.ZodMiniType,
  what: string,
  adapt = open<z.core.JSONSchema.BaseSchema>,
): PublishedSchema {
  const rules = z.toJSONSchema(declaration, { target: 'draft-2020-12', io: 'input' });
  return {
    path: `schema/${name}-${version}.json`,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:paperdex:${name}:${version}`,
      title: `Paperdex ${name}, version ${version}: ${what}`,
      ...adapt(rules),
    },
  };
}

/** Allows unknown fields, because a later Paperdex may add some; not in rich text, whose elements are an allow-list. */
function open<T>(rules: T): T {
  if (typeof rules !== 'object' || rules === null) return rules;
  if (Array.isArray(rules)) return rules.map(open) as T;
  return Object.fromEntries(
    Object.entries(rules).flatMap(([key, value]) =>
      key === '$defs'
        ? [[key, value]]
        : key === 'additionalProperties' && value === false
          ? []
          : [[key, open(value)]],
    ),
  ) as T;
}
