import type { Html } from 'mdast';
import type { Reporter } from '../diagnostics/reporter.ts';
import { htmlIn } from '../html/html-in.ts';
import type { LinkResolver } from '../links/resolve-link.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { hint } from './check-links.ts';

/** Elements and attributes that run a program, load a page or change this one. */
const activeElement =
  /<(script|style|iframe|object|embed|base|meta|link|form|noscript|template|frameset)\b/giu;
const activeAttribute = /<[a-z][^<>]*\s(on[a-z]+|srcdoc|formaction)\s*=/giu;
const address =
  /<(a|img|source|video|audio|area)\b[^<>]*?\s(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/giu;
const comment = /<!--[\s\S]*?(?:-->|$)/gu;

/** Reports what a page's raw HTML asks for and does not get, and its links that lead nowhere or must not be followed. */
export function checkHtml(page: PageSyntax, resolver: LinkResolver, reporter: Reporter): void {
  for (const node of page.html) checkActs(node, page.path, reporter);
  for (const node of htmlIn(page.root)) checkAddresses(node, page.path, resolver, reporter);
}

function checkActs(node: Html, path: string, reporter: Reporter): void {
  const { markup, placeOf } = markupOf(node, path);
  const removed = [...markup.matchAll(activeElement), ...markup.matchAll(activeAttribute)];
  const [first] = removed;
  if (first !== undefined) {
    const names = [...new Set(removed.map(([, name = '']) => name.toLowerCase()))].slice(0, 5).join(', ');
    reporter.report(
      'html-removed',
      placeOf(first.index),
      `HTML that could act on its own was left out: ${names}`,
    );
  }
  const expression = /\bclass\s*=\s*["']?expression\b/iu.exec(markup);
  if (expression !== null)
    reporter.report(
      'expression-shown',
      placeOf(expression.index),
      'an expression is never evaluated: it is shown as it is written',
    );
}

/** Links and images that the tree holds as raw HTML; the others are checked as links. */
function checkAddresses(node: Html, path: string, resolver: LinkResolver, reporter: Reporter): void {
  const { markup, placeOf } = markupOf(node, path);
  for (const { 1: element = '', 2: double, 3: single, 4: plain, index } of markup.matchAll(address)) {
    const url = decode(double ?? single ?? plain ?? '');
    const target = resolver.resolve(path, url);
    const isImage = element.toLowerCase() !== 'a' && element.toLowerCase() !== 'area';
    if (target.kind === 'unsafe')
      reporter.report(
        'url-unsafe',
        placeOf(index),
        'the address in this HTML is not one that a reader may follow',
      );
    if (target.kind === 'broken' && isImage)
      reporter.report('asset-missing', placeOf(index), `the image ${url} does not exist${hint(target)}`);
    if (target.kind === 'broken' && !isImage)
      reporter.report(
        'link-broken',
        placeOf(index),
        `the link leads to ${url}, which is not in the list${hint(target)}`,
      );
  }
}

/** The HTML with its comments blanked out, and where an offset of it stands in the page. */
function markupOf(
  node: Html,
  file: string,
): { readonly markup: string; readonly placeOf: (index: number) => { file: string; line: number } } {
  const markup = node.value.replace(comment, (text) => text.replace(/[^\n]/gu, ' '));
  return {
    markup,
    placeOf: (index) => ({
      file,
      line: (node.position?.start.line ?? 1) + markup.slice(0, index).split('\n').length - 1,
    }),
  };
}

function decode(text: string): string {
  return text
    .replace(/&amp;/gu, '&')
    .replace(
      /&#(?:x([\da-f]+)|(\d+));?|&(colon|tab|newline);/giu,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return name.toLowerCase() === 'colon' ? ':' : ' ';
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      },
    );
}
