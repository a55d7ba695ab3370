import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);

type JsonSchema = 'json-feed.json' | 'linked-data.json';

const validators = new Map<JsonSchema, ValidateFunction>();

/** What a schema does not allow in a value. */
export function jsonProblems(value: unknown, schema: JsonSchema): string[] {
  const path = join(import.meta.dirname, 'schemas', schema);
  const validate = validators.get(schema) ?? ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  validators.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => ajv.errorsText([error]));
}

/** A feed in the format of JSON Feed 1.1, as far as tests look at it. */
export interface JsonFeed {
  readonly title: string;
  readonly description?: string;
  readonly items: readonly {
    readonly id: string;
    readonly url?: string;
    readonly title?: string;
    readonly date_published?: string;
    readonly date_modified?: string;
    readonly authors?: readonly { readonly name?: string }[];
  }[];
}

/** Reads a JSON Feed. Throws if it breaks the rules of the format. */
export function readJsonFeed(text: string): JsonFeed {
  const feed: JsonFeed = JSON.parse(text);
  const problems = jsonProblems(feed, 'json-feed.json');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return feed;
}
