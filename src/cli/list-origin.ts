import type { Compilation } from '../compile/compile-list.ts';
import { checkoutOrigin } from '../compile/repository/checkout.ts';
import { type Origin, parseOrigin, sourceUrlTemplates } from '../compile/repository/code-hosts.ts';

/**
 * Parses the value of `--repository`. Undefined if the option is missing, null if the URL is not
 * understood.
 */
export function readOrigin(address: string | undefined): Origin | undefined | null {
  return address === undefined ? undefined : parseOrigin(address);
}

/** Sets the list's repository and source links from the given origin, else from its settings; unchanged without either. */
export function withOrigin(compilation: Compilation, given: Origin | undefined): Compilation {
  const origin = given ?? readOrigin(compilation.config.repository);
  return origin == null ? compilation : withSource(compilation, origin);
}

/**
 * Like `withOrigin`, for a site: without a given origin, uses the folder's git checkout if its remote is the
 * repository that the list names, since either alone may be wrong. Dataset files never depend on the
 * checkout, so the same markdown always compiles to the same bytes.
 */
export function withDetectedOrigin(compilation: Compilation, folder: string, given?: Origin): Compilation {
  if (given !== undefined || compilation.config.repository !== undefined)
    return withOrigin(compilation, given);
  const named = compilation.dataset.list.repository;
  const found = named === null ? null : checkoutOrigin(folder);
  return found === null || found.repository.toLowerCase() !== named?.toLowerCase()
    ? compilation
    : withSource(compilation, found);
}

function withSource(compilation: Compilation, origin: Origin): Compilation {
  const { dataset } = compilation;
  const list = { ...dataset.list, repository: origin.repository, source: sourceUrlTemplates(origin) };
  return { ...compilation, dataset: { ...dataset, list } };
}
