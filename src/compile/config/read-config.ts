import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Config, type ConfigIssue, configSchema } from '../../paper/schemas/config-schema.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import { rules } from '../diagnostics/rules.ts';
import { parseOrigin } from '../repository/code-hosts.ts';
import { dataNestsTooDeep } from './data-nesting.ts';

/** The name of the file in the list's folder. */
export const configFile = 'paperdex.json';
/** The file that may have the settings as the value of `packageKey` instead. */
export const packageFile = 'package.json';
const packageKey = 'paperdex';

/**
 * Reads a list's settings. Comments and commas after the last value are allowed. Reports what is wrong, by
 * line and column, and leaves that setting out.
 */
export function readConfig(text: string, reporter: Reporter): Config {
  const report = reportIn(configFile, text, reporter);
  if (dataNestsTooDeep(text)) {
    report(0, 'the file is nested too deeply');
    return {};
  }
  const errors: ParseError[] = [];
  const tree = parse(text, errors);
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const problem = error === undefined ? 'it is empty' : readable(printParseErrorCode(error.error));
    report(error?.offset ?? 0, `the file is not JSON: ${problem}`);
    return {};
  }
  return settingsIn(tree, report);
}

/** Reads the settings in a `package.json`, if it has any. What else may be wrong in it is not reported. */
export function readPackageConfig(text: string, reporter: Reporter): Config {
  if (dataNestsTooDeep(text)) {
    reportIn(packageFile, text, reporter)(0, 'the file is nested too deeply to be searched for settings');
    return {};
  }
  const tree = parse(text, []);
  const settings = tree === undefined ? undefined : findNodeAtLocation(tree, [packageKey]);
  return settings === undefined ? {} : settingsIn(settings, reportIn(packageFile, text, reporter));
}

function parse(text: string, errors: ParseError[]): Node | undefined {
  return parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
}

function settingsIn(tree: Node, report: Report): Config {
  const config = valid(getNodeValue(tree), tree, report);
  return withKnownRepository(withKnownRules(config, tree, report), tree, report);
}

function reportIn(file: string, text: string, reporter: Reporter): Report {
  return (offset, message) =>
    reporter.report('settings-invalid', { file, ...placeOf(text, offset) }, message);
}

type Report = (offset: number, message: string) => void;

/** The settings that the schema allows. */
function valid(value: unknown, tree: Node, report: Report): Config {
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (tree.type !== 'object') {
    report(tree.offset, 'the settings must be an object, in braces');
    return {};
  }
  const wrong = new Set<string>();
  for (const issue of parsed.error.issues) {
    const [key] = issue.path;
    const names = issue.code === 'unrecognized_keys' && key === undefined ? issue.keys : [String(key)];
    for (const name of names) {
      wrong.add(name);
      const path =
        key === undefined ? [name] : issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
      const node = findNodeAtLocation(tree, path);
      // The name of a setting comes before its value.
      const at = key === undefined ? (node?.parent ?? node) : node;
      report(at?.offset ?? tree.offset, problemOf(issue, path));
    }
  }
  const rest = Object.entries(value as object).filter(([name]) => !wrong.has(name));
  return configSchema.parse(Object.fromEntries(rest));
}

/** What is wrong with a setting, as one sentence. */
function problemOf(issue: ConfigIssue, path: readonly (string | number)[]): string {
  const name = `“${path.join('.')}”`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const meant = nearest(path.join('.'), Object.keys(configSchema.shape));
      return `there is no setting ${name}${meant === null ? '' : `; did you mean “${meant}”?`}`;
    }
    case 'invalid_type':
      return `${name} must be ${forms[issue.expected] ?? `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `${name} must be one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return `${name} must be a whole address, such as https://example.org/list/`;
    case 'too_small':
      return typeof issue.minimum === 'number' && issue.origin === 'string'
        ? `${name} must not be empty`
        : `${name} must be at least ${issue.minimum}`;
    case 'too_big':
      return `${name} must be at most ${issue.maximum}`;
    default:
      return `${name} has a value that it cannot have`;
  }
}

const forms: Readonly<Record<string, string>> = {
  array: 'a list, in brackets',
  boolean: 'true or false',
  string: 'a text, in quotation marks',
  number: 'a number',
  record: 'an object, in braces',
};

/** The settings without levels of rules that do not exist. */
function withKnownRules(config: Config, tree: Node, report: Report): Config {
  if (config.rules === undefined) return config;
  const known = Object.entries(config.rules).filter(([id]) => {
    if (Object.hasOwn(rules, id)) return true;
    const meant = nearest(id, Object.keys(rules));
    const at = findNodeAtLocation(tree, ['rules', id])?.parent?.offset ?? tree.offset;
    report(at, `there is no rule “${id}”${meant === null ? '' : `; did you mean “${meant}”?`}`);
    return false;
  });
  return { ...config, rules: Object.fromEntries(known) };
}

/** The settings without a repository whose address is not understood. */
function withKnownRepository({ repository, ...others }: Config, tree: Node, report: Report): Config {
  if (repository === undefined) return others;
  if (parseOrigin(repository) !== null) return { ...others, repository };
  const at = findNodeAtLocation(tree, ['repository'])?.offset ?? tree.offset;
  report(at, '“repository” is not an address on GitHub, GitLab or Codeberg');
  return others;
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `CommaExpected` as words. */
function readable(code: string): string {
  return code.replaceAll(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
