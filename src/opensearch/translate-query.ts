import { typedAddress } from '../search/query/find-link.ts';
import { isWordField, wordFields } from '../search/query/query-fields.ts';
import type { FieldNode, QueryNode, WordNode } from '../search/query/query-node.ts';
import { readIdentifier } from '../search/query/typed-identifier.ts';
import { phraseParts, wordParts } from '../search/query/word-parts.ts';
import { indexedFields } from '../search/text/occurrences.ts';
import { allOf, anyOf, noneOf } from './combine-queries.ts';
import { identifierTerm } from './identifiers.ts';
import type { Query } from './query-dsl.ts';
import { translateField } from './translate-field.ts';
import { translateParts } from './translate-words.ts';
import type { Translation } from './translation.ts';

/** Translates one part of a query; null if only the reader's browser could answer it. */
export function translateNode(translation: Translation, node: QueryNode, positive: boolean): Query | null {
  switch (node.kind) {
    case 'word':
      return translateWordNode(translation, node, positive);
    case 'phrase':
      return translateParts(translation, phraseParts(node.text), {
        positive,
        mayBePrefix: false,
        fields: indexedFields,
      });
    case 'field':
      return joined(
        node.values.map((value, index) => translateValue(translation, node, value, positive, index)),
      );
    case 'not': {
      const excluded = translateNode(translation, node.of, false);
      return excluded === null ? null : noneOf([excluded]);
    }
    case 'or':
      return joined(node.of.map((part) => translateNode(translation, part, positive)));
    case 'and': {
      const parts = node.of.flatMap((part) => {
        const query = translateNode(translation, part, positive);
        return query === null ? [] : [{ query, scores: scores(part) }];
      });
      if (parts.length === 0) return null;
      const where = (scoring: boolean) => parts.filter((each) => each.scores === scoring);
      return allOf(
        where(true).map(({ query }) => query),
        where(false).map(({ query }) => query),
      );
    }
  }
}

/** Tells whether a part of a query has words, which rank papers. */
export function scores(node: QueryNode): boolean {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return true;
    case 'field':
      return isWordField(node.field);
    case 'not':
      return false;
    default:
      return node.of.some(scores);
  }
}

/** Any of several alternatives; null if all were left out. */
function joined(alternatives: readonly (Query | null)[]): Query | null {
  const queries = alternatives.filter((query) => query !== null);
  return queries.length === 0 ? null : anyOf(queries);
}

/** An address or identifier that the documents may have, or words. */
function translateWordNode(translation: Translation, { text, end }: WordNode, positive: boolean): Query {
  const words = translateParts(translation, wordParts(text), {
    positive,
    mayBePrefix: end === translation.end && /[\p{L}\p{N}\p{M}]$/u.test(text),
    fields: indexedFields,
  });
  const identifier = readIdentifier(text);
  if (identifier !== null) return anyOf([{ terms: { identifiers: [identifierTerm(identifier)] } }, words]);
  const address = typedAddress(text);
  return address === null ? words : anyOf([{ terms: { addresses: [address] } }, words]);
}

function translateValue(
  translation: Translation,
  { field, values, end }: FieldNode,
  value: string,
  positive: boolean,
  index: number,
): Query | null {
  const mayBePrefix = end === translation.end && index === values.length - 1;
  if (isWordField(field)) {
    const parts = /\s/u.test(value) ? phraseParts(value) : wordParts(value);
    return translateParts(translation, parts, { positive, mayBePrefix, fields: wordFields[field] });
  }
  const found = translateField(translation, field, value, mayBePrefix);
  if (found !== 'unknown') return found;
  return translateParts(translation, wordParts(`${field} ${value}`), {
    positive,
    mayBePrefix: false,
    fields: indexedFields,
  });
}
