import { hashedFile, type TextFile } from './hashed-file.ts';

/** The style sheets of what an open paper and an open page of the list show; the app loads them later. */
const articleSheets = /\/src\/(?:rich-text\/rich-text|panel\/panel|pages\/page)\.css$/u;
const sheetName = /^assets\/article-[\da-f]+\.css$/u;
const scriptName = /^assets\/plain-[\da-f]+\.js$/u;

/** What was built: scripts with the modules in them and their style sheets, and other files. */
type Bundle = Readonly<
  Record<
    string,
    | { readonly type: 'asset'; readonly source: string | Uint8Array }
    | {
        readonly type: 'chunk';
        readonly moduleIds: readonly string[];
        readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
      }
  >
>;

/** One style sheet for papers and pages that need no scripts, from those of the app. Throws if one is missing. */
export function articleSheet(bundle: Bundle): TextFile {
  const sheets = Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && file.moduleIds.some((id) => articleSheets.test(id))
      ? [...(file.viteMetadata?.importedCss ?? [])]
      : [],
  );
  const texts = [...new Set(sheets)].toSorted().map((name) => {
    const sheet = bundle[name];
    if (sheet?.type !== 'asset') throw new Error(`the style sheet ${name} was not built`);
    return typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source);
  });
  if (texts.length < 3) throw new Error('the style sheets of papers and pages were not found');
  return hashedFile('article', 'css', texts.join(''));
}

/** The tags of what such pages load: that style sheet, and the script that applies the reader's theme. */
export function plainPageTags(shell: readonly string[]): string {
  const [sheet, script] = [sheetName, scriptName].map((name) => shell.find((path) => name.test(path)));
  if (sheet === undefined || script === undefined)
    throw new Error('the shell lacks what pages without scripts load');
  return `<link rel="stylesheet" href="./${sheet}"><script src="./${script}"></script>`;
}

/** The start of a page up to the end of its head, without what only scripts need, and without notices. */
export function headWithoutScripts(page: string): string {
  const [head = ''] = page.split('</head>', 1);
  return head
    .replace('<html ', '<html data-notice="off" ')
    .replace(/<script\b[^>]*>.*?<\/script>/gsu, '')
    .replace(
      /<link\b[^>]*\brel="(?:modulepreload|preload" as="fetch|alternate|canonical)"[^>]*>|<link\b[^>]*\brel="search"[^>]*>|<meta (?:name="(?:pages|details|paper-pages|twitter:card)"|property="og:)[^>]*>/gu,
      '',
    );
}

/** The tag of the app's script in the site's page. Throws if there is none. */
export function appScriptTag(page: string): string {
  const [tag] = /<link id="app-script"[^>]*>/u.exec(page) ?? [];
  if (tag === undefined) throw new Error('the page has no script of the app');
  return tag;
}
