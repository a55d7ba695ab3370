import { parse } from 'smol-toml';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { dataNestsTooDeep, valueNestsTooDeep } from './data-nesting.ts';

/** What is wrong with a text, as a phrase after its name (`is nested too deeply`). `line` counts from 1. */
export interface DataProblem {
  readonly message: string;
  readonly line: number;
}

/** What was read of a text, null if nothing could be, and the first problem. */
export interface ParsedData {
  readonly value: unknown;
  readonly problem: DataProblem | null;
}

/** Parses YAML 1.2 with its core schema. Aliases are a problem, because they can grow without bound. */
export function parseYaml(text: string): ParsedData {
  if (dataNestsTooDeep(text)) return tooDeep;
  const lineCounter = new LineCounter();
  // The library's own check for unique keys takes quadratic time.
  const document = parseDocument(text, {
    schema: 'core',
    logLevel: 'silent',
    uniqueKeys: false,
    lineCounter,
  });
  const error = document.errors[0] ?? document.warnings[0];
  const problem =
    error === undefined
      ? repeatedKey(document, lineCounter)
      : { message: firstLine(`is not valid YAML: ${error.message}`), line: error.linePos?.[0].line ?? 1 };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return valueNestsTooDeep(value) ? tooDeep : { value, problem };
  } catch {
    return {
      value: null,
      problem: problem ?? { message: 'uses YAML aliases, which are not supported', line: 1 },
    };
  }
}

/** The first key that is written twice in one map of a YAML text; null without one. */
function repeatedKey(document: Document, lineCounter: LineCounter): DataProblem | null {
  let problem: DataProblem | null = null;
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          const { line } = lineCounter.linePos(key.range?.[0] ?? 0);
          problem = { message: `has the key ${JSON.stringify(String(key.value))} twice`, line };
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return problem;
}

/** Parses TOML 1.0. */
export function parseToml(text: string): ParsedData {
  if (dataNestsTooDeep(text)) return tooDeep;
  try {
    const value = parse(text);
    return valueNestsTooDeep(value) ? tooDeep : { value, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, problem: { message: firstLine(`is not valid TOML: ${reason}`), line: 1 } };
  }
}

const tooDeep: ParsedData = { value: null, problem: { message: 'is nested too deeply', line: 1 } };

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
