import { createHash } from 'node:crypto';
import { inertJson } from '../../../publish/html/json-block.ts';

/** What the page in one file is made of. */
export interface OneFileParts {
  /** The site's page. */
  readonly page: string;
  /** The script that runs before the first paint. */
  readonly boot: string;
  /** The app. */
  readonly script: string;
  readonly styles: string;
  readonly icon: Buffer;
  /** Texts that the app reads, by the names of their files. */
  readonly texts: Readonly<Record<string, string>>;
  readonly licences: string;
}

/** Makes the whole site one page, which loads nothing and runs no script but its own. */
export function oneFilePage({ page, boot, script, styles, icon, texts, licences }: OneFileParts): string {
  const [head = '', body = ''] = page.split(/(?<=<\/head>)/u);
  const [bootCode, appCode, styleCode] = [inScript(boot), inScript(script), inStyle(styles)];
  const policy = policyOf([bootCode, appCode], styleCode);
  const own = head
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
    .replace(/<link\b(?![^>]*\brel="canonical")[^>]*>\s*/gu, '')
    .replace(/<script\b[^>]*\bsrc=[^>]*><\/script>\s*/gu, '')
    .replace(/<meta name="(?:pages|details)"[^>]*>\s*/gu, '')
    .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(
      '</head>',
      () =>
        `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}">` +
        `<style>${styleCode}</style><script>${bootCode}</script></head>`,
    );
  const data = Object.entries(texts).map(
    ([name, text]) => `<script type="application/json" id="${name}">${inertJson(text)}</script>`,
  );
  const end = [
    ...data,
    `<script type="text/plain" id="third-party-licences">${inScript(licences)}</script>`,
    `<script type="module">${appCode}</script>`,
  ];
  return `${own}${withoutPages(body).replace(/<\/body>\s*<\/html>\s*$/u, '')}${end.join('\n')}</body></html>\n`;
}

/** What is shown without scripts, without links to other pages of the site: the file has none. */
function withoutPages(body: string): string {
  return body.replace(/<noscript>.*<\/noscript>/su, (rows) =>
    rows.replace(/ href="(?![a-z]+:|[?#])[^"]*"/gu, ''),
  );
}

/** Nothing is loaded; the scripts and styles are those with these hashes. */
function policyOf(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${hashSource(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script whose strings do not end its element, or begin a comment of HTML in it. */
function inScript(code: string): string {
  return code.replace(/<(?=!--|\/?script)/giu, '\\x3c');
}

function inStyle(styles: string): string {
  return styles.replace(/<\/(?=style)/giu, '<\\/');
}
