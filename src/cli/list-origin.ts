import type { Compilation } from '../compile/compile-list.ts';
import { checkoutOrigin } from '../compile/repository/checkout.ts';
import { type Origin, originOf, sourceAt } from '../compile/repository/code-hosts.ts';

/** Reads the option that says where a list lives. Undefined when it was not given, null when it names no place that is known. */
export function readOrigin(address: string | undefined): Origin | undefined | null {
  return address === undefined ? undefined : originOf(address);
}

/** Puts into a dataset where the list lives, as whoever runs the command says. */
export function withOrigin(compilation: Compilation, origin: Origin | undefined): Compilation {
  return origin === undefined ? compilation : withSource(compilation, origin);
}

/**
 * The same for a site, which also believes the folder's checkout when the list names the same repository as its own: each of the two alone may
 * be wrong. A dataset for other programs never asks the checkout, so that the same markdown gives the same bytes everywhere.
 */
export function withKnownOrigin(compilation: Compilation, folder: string, said?: Origin): Compilation {
  if (said !== undefined) return withSource(compilation, said);
  const named = compilation.dataset.list.repository;
  const found = named === null ? null : checkoutOrigin(folder);
  return found === null || found.repository.toLowerCase() !== named?.toLowerCase()
    ? compilation
    : withSource(compilation, found);
}

function withSource(compilation: Compilation, origin: Origin): Compilation {
  const { dataset } = compilation;
  const list = { ...dataset.list, repository: origin.repository, source: sourceAt(origin) };
  return { ...compilation, dataset: { ...dataset, list } };
}
