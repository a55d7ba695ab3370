import { compile } from 'json-schema-to-typescript';
import { resultSchema } from '../../paper/json-schemas.ts';
import { reportSchema } from '../../paper/reports/report.ts';
import { datasetSchema } from '../../paper/schema.ts';

const api = `
export type Paper = Dataset['papers'][number];

/** What a list was compiled to. */
export interface Compiled {
  readonly dataset: Dataset;
  readonly report: Report;
}

/** How a folder is compiled. */
export interface FolderOptions {
  /** Whether to read from git when papers were added and changed, and the ids that they had before. */
  readonly history?: boolean;
}

/** Compiles the list in a folder, as \`paperdex compile\` does. Throws a ListError if there is no list. */
export function compileFolder(folder: string, options?: FolderOptions): Compiled;

/**
 * Compiles a text in memory: one markdown text, or several by their paths. Reads no files: images and BibTeX files that
 * the texts name are missing. Throws a ListError if no path is that of a markdown file.
 */
export function compileText(text: string | Readonly<Record<string, string>>): Compiled;

/** Thrown if there is nothing to compile. */
export class ListError extends Error {}

/** Checks a value, such as a file that \`paperdex compile\` of this version wrote. \`parse\` throws if it is no dataset. */
export const datasetSchema: {
  parse(value: unknown): Dataset;
  safeParse(value: unknown): { success: true; data: Dataset } | { success: false; error: Error };
};

/** A view as a request to OpenSearch. */
export interface SearchRequest {
  /** The body of the request, to which \`from\` and \`size\` may be added. */
  readonly request: { readonly query: object; readonly sort: readonly object[] };
  /** What only the reader's browser can answer, as the query language writes it: \`is:starred\`. */
  readonly leftOut: readonly string[];
}

/** How a view is translated. */
export interface RequestOptions {
  /** Which typos are forgiven; without it, none. If a step finds nothing, the app takes the next. */
  readonly typos?: 'none' | 'allWords' | 'shorterWords';
}

/**
 * Returns a function that translates the address of a view, such as \`?q=gpu&venue=OSDI\`. \`list\` is the content of
 * \`bulk/list.json\`, which \`paperdex build --bulk\` writes.
 */
export function viewTranslator(list: object): (address: string, options?: RequestOptions) => SearchRequest;
`;

/** The type declarations of the package, without any imports. */
export async function packageTypes(): Promise<string> {
  const types = [
    await typeOf('Dataset', resultSchema(datasetSchema)),
    await typeOf('Report', resultSchema(reportSchema)),
  ];
  return `${types.join('\n')}${api}`;
}

function typeOf(title: string, schema: object): Promise<string> {
  return compile({ ...schema, title }, title, { bannerComment: '' });
}
