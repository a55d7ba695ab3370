import type {
  FieldMapping,
  IndexDefinition,
  MultiMatch,
  Query,
  RangeBounds,
  SortKeyOf,
} from '../opensearch/query-dsl.ts';

/** A document as a search engine keeps it: the values of each field, and the words of each value of a text. */
interface IndexedDocument {
  readonly id: string;
  readonly values: ReadonlyMap<string, readonly (string | number)[]>;
  readonly texts: ReadonlyMap<
    string,
    { readonly lines: readonly string[]; readonly words: ReadonlySet<string> }
  >;
}

type DocumentTest = (document: IndexedDocument) => boolean;

/** A search engine that finds the same documents as OpenSearch for the queries that views become. */
export interface SearchEngine {
  readonly add: (id: string, document: object) => void;
  /** The ids of the documents that match, sorted by what can be sorted without scores. */
  readonly search: (request: { readonly query: Query; readonly sort: readonly SortKeyOf[] }) => string[];
}

/** Creates an engine. Refuses fields and values that the definition does not allow. */
export function createSearchEngine({ mappings }: IndexDefinition): SearchEngine {
  const documents: IndexedDocument[] = [];
  const types = new Map<string, FieldMapping>();
  return {
    add(id, document) {
      const values = new Map<string, (string | number)[]>();
      read('', { properties: mappings.properties }, document, (field, value) => {
        values.set(field, [...(values.get(field) ?? []), value]);
      });
      const texts = [...values].filter(([field]) => isOfType(field, 'text'));
      documents.push({
        id,
        values,
        texts: new Map(
          texts.map(([field, lines]) => [
            field,
            {
              lines: lines.map((line) => ` ${line} `),
              words: new Set(lines.flatMap((line) => String(line).split(' '))),
            },
          ]),
        ),
      });
    },
    search({ query, sort }) {
      return documents
        .filter(testOf(query))
        .sort(comparator(sort))
        .map(({ id }) => id);
    },
  };

  function read(
    path: string,
    mapping: FieldMapping,
    value: unknown,
    add: (field: string, value: string | number) => void,
  ): void {
    types.set(path, mapping);
    if (Array.isArray(value)) {
      for (const each of value) read(path, mapping, each, add);
    } else if ('properties' in mapping) {
      if (typeof value !== 'object' || value === null) throw new Error(`${path} is no object`);
      for (const [name, inner] of Object.entries(value)) {
        const type = Object.hasOwn(mapping.properties, name) ? mapping.properties[name] : undefined;
        const field = path === '' ? name : `${path}.${name}`;
        if (type === undefined) throw new Error(`${field} is not in the mapping`);
        read(field, type, inner, add);
      }
    } else if (mapping.type === 'object') {
      if (typeof value !== 'object' || value === null) throw new Error(`${path} is no object`);
    } else if (mapping.type === 'integer') {
      if (typeof value !== 'number' || value !== (value | 0)) throw new Error(`${path} is no integer`);
      add(path, value);
    } else {
      if (typeof value !== 'string') throw new Error(`${path} is no text`);
      if (mapping.type === 'text' || value.length <= mapping.ignore_above) add(path, value);
    }
  }

  function isOfType(field: string, type: string): boolean {
    const mapping = types.get(field);
    return mapping !== undefined && 'type' in mapping && mapping.type === type;
  }
}

/** Prepares a query once for all documents. */
function testOf(query: Query): DocumentTest {
  if ('match_all' in query) return () => true;
  if ('match_none' in query) return () => false;
  if ('dis_max' in query) return some(query.dis_max.queries);
  if ('exists' in query) return ({ values }) => values.has(query.exists.field);
  if ('multi_match' in query) return wordsTest(query.multi_match);
  if ('bool' in query) {
    const { must = [], filter = [], should, must_not = [] } = query.bool;
    const wanted = [...must, ...filter].map(testOf);
    const [anyWanted, unwanted] = [should === undefined ? () => true : some(should), some(must_not)];
    return (document) => wanted.every((test) => test(document)) && anyWanted(document) && !unwanted(document);
  }
  if ('terms' in query)
    return valueTest(query.terms, (terms) => {
      const wanted = new Set(terms);
      return (value) => wanted.has(value);
    });
  if ('range' in query) return valueTest(query.range, (bounds) => (value) => isWithin(value, bounds));
  return valueTest(query.wildcard, (pattern) => {
    const expression = wildcard(pattern.value);
    return (value) => expression.test(String(value));
  });
}

function some(queries: readonly Query[]): DocumentTest {
  const tests = queries.map(testOf);
  return (document) => tests.some((test) => test(document));
}

/** Tests the values of the one field that a query names. */
function valueTest<T>(
  query: Readonly<Record<string, T>>,
  prepare: (argument: T) => (value: string | number) => boolean,
): DocumentTest {
  const tests = Object.entries(query).map(([field, argument]) => [field, prepare(argument)] as const);
  return ({ values }) => tests.every(([field, test]) => values.get(field)?.some(test) === true);
}

function isWithin(value: string | number, bounds: RangeBounds): boolean {
  const { gte, lte, lt }: { gte?: string | number; lte?: string | number; lt?: string } = bounds;
  return (
    (gte === undefined || value >= gte) &&
    (lte === undefined || value <= lte) &&
    (lt === undefined || value < lt)
  );
}

function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|(\*)|([^\w\s])/gu, (_, escaped, star, other) =>
    star === undefined ? `\\${escaped ?? other}` : '.*',
  );
  return new RegExp(`^${source}$`, 's');
}

function wordsTest({ query, fields, type, fuzziness }: MultiMatch): DocumentTest {
  if (fuzziness !== undefined) throw new Error('typos are not interpreted');
  const names = fields.map((field) => field.replace(/\^\d+$/u, ''));
  const [start, whole] = [` ${query}`, ` ${query} `];
  return ({ texts }) =>
    names.some((name) => {
      const text = texts.get(name);
      if (text === undefined) return false;
      if (type === 'most_fields') return text.words.has(query);
      return text.lines.some((line) => line.includes(type === 'phrase' ? whole : start));
    });
}

/** Compares documents by their numbers in the fields to sort by; a document without one comes last. */
function comparator(sort: readonly SortKeyOf[]): (one: IndexedDocument, other: IndexedDocument) => number {
  const keys = sort.flatMap((key) => Object.entries(key));
  const numberIn = ({ values }: IndexedDocument, field: string) =>
    Number(values.get(field)?.[0] ?? Number.NaN);
  return (one, other) => {
    for (const [field, direction] of keys) {
      const [first, second] = [numberIn(one, field), numberIn(other, field)];
      if (first === second || (Number.isNaN(first) && Number.isNaN(second))) continue;
      if (Number.isNaN(first)) return 1;
      if (Number.isNaN(second)) return -1;
      return direction === 'desc' ? second - first : first - second;
    }
    return 0;
  };
}
