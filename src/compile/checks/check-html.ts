import type { Html } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { htmlNodesIn } from '../html/html-in.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { checkImageVariants } from './check-image-variants.ts';
import { similarFileHint } from './check-links.ts';
import { decodeAddress, markupOf } from './html-markup.ts';

/** Elements and attributes that run scripts, load documents or affect the page. */
const activeElement =
  /<(script|style|iframe|object|embed|base|meta|link|form|noscript|template|frameset)\b/gi;
const activeAttribute = /<[a-z][^<>]*\s(on[a-z]+|srcdoc|formaction)\s*=/giu;
const address =
  /<(a|img|source|video|audio|area)\b[^<>]*?\s(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

/** Reports active HTML, which is removed, and broken or unsafe addresses in raw HTML. */
export function checkHtml(page: PageSyntax, resolver: LinkResolver, reporter: Reporter): void {
  for (const node of page.html) checkActiveHtml(node, page.path, reporter);
  for (const node of htmlNodesIn(page.root)) checkAddresses(node, page.path, resolver, reporter);
  checkImageVariants(page, resolver, reporter);
}

function checkActiveHtml(node: Html, path: string, reporter: Reporter): void {
  const { markup, locationOf } = markupOf(node, path);
  const removed = [...markup.matchAll(activeElement), ...markup.matchAll(activeAttribute)];
  const [first] = removed;
  if (first !== undefined) {
    const names = [...new Set(removed.map(([, name = '']) => name.toLowerCase()))].slice(0, 5).join(', ');
    reporter.report('html-removed', locationOf(first.index), `active HTML was removed: ${names}`);
  }
  const expression = /\bclass\s*=\s*["']?expression\b/i.exec(markup);
  if (expression !== null)
    reporter.report(
      'expression-shown',
      locationOf(expression.index),
      'the expression is not evaluated: it is shown as written',
    );
}

/** Checks links and images in raw HTML; `checkLinks` checks those in markdown. */
function checkAddresses(node: Html, path: string, resolver: LinkResolver, reporter: Reporter): void {
  const { markup, locationOf } = markupOf(node, path);
  for (const { 1: element = '', 2: double, 3: single, 4: plain, index } of markup.matchAll(address)) {
    const url = decodeAddress(double ?? single ?? plain ?? '');
    const target = resolver.resolve(path, url);
    const isImage = element.toLowerCase() !== 'a' && element.toLowerCase() !== 'area';
    if (target.kind === 'unsafe')
      reporter.report(
        'url-unsafe',
        locationOf(index),
        'the address in this HTML has an unsafe scheme, or is too long',
      );
    if (target.kind === 'broken' && isImage)
      reporter.report(
        'asset-missing',
        locationOf(index),
        `the image ${url} does not exist${similarFileHint(target)}`,
      );
    if (target.kind === 'broken' && !isImage)
      reporter.report(
        'link-broken',
        locationOf(index),
        `the link points to ${url}, which is not in the list${similarFileHint(target)}`,
      );
  }
}
