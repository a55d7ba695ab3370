import { isDocument, isLabel, isPaperUrl, isRelative } from '../names/link-kind.ts';
import { pattern } from '../patterns/pattern.ts';
import type { FrontMatter } from '../syntax/front-matter.ts';

/** An address in front matter with the name it is given there; empty without one. */
export interface MatterLink {
  readonly label: string;
  readonly url: string;
}

/** Addresses under these keys are of people or of the page itself. */
const ignoredKeys =
  /^(?:authors?|editors?|image|images|cover|avatar|thumbnail|permalink|canonical\w*|redirect\w*)$/u;
/** Keys that say that they hold an address, or which text of the paper is there. */
const ofPaper = /\b(?:links?|urls?|resources)\b|^(?:full ?text|supplement(?:s|ary|al)?)$/u;
/** Keys of a page that may hold the address of the paper that it is about. */
const unnamedKeys = ['url', 'link', 'paper', 'pdf', 'source', 'arxiv', 'ref', 'reference'];
const nameKeys = ['name', 'label', 'title', 'text', 'type'];
const addressKeys = ['url', 'href', 'link', 'address'];

/**
 * The links that front matter names: `code: https://…`, `url_slides: …`, `links: { code: … }` and
 * `links: [{ name: Slides, url: … }]`.
 */
export function linksOfFrontMatter(values: ReadonlyMap<string, unknown>): readonly MatterLink[] {
  return [...values].flatMap(([key, value]) => {
    const words = key.replace(/[_-]+/gu, ' ').replace(/(?<=\p{L}{2})(?:links?|urls?)$/u, ' $&');
    if (ignoredKeys.test(key) || !(isLabel(words) || isLabel(labelOf(words)) || ofPaper.test(words)))
      return [];
    return linksIn(labelOf(words), value);
  });
}

function linksIn(label: string, value: unknown): MatterLink[] {
  if (typeof value === 'string') return addressOf(value).map((url) => ({ label, url }));
  if (Array.isArray(value)) return value.flatMap((each) => linksIn(label, each));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).map(([key, each]) => [key.toLowerCase(), each] as const);
  const found = (keys: readonly string[]) => entries.find(([key]) => keys.includes(key))?.[1];
  const [address, name] = [found(addressKeys), found(nameKeys)];
  if (address === undefined) return entries.flatMap(([key, each]) => linksIn(labelOf(key), each));
  return linksIn(typeof name === 'string' ? name : label, address);
}

/** The label that a key gives its address; empty where the key only says that it is an address. */
function labelOf(key: string): string {
  return key
    .replace(/\b(?:additional|extra|other|external|related|links?|urls?|resources)\b|[_-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** LaTeX writes an underscore as `\_`, which a double-quoted YAML string turns into a no-break space. */
export function withUnderscores(address: string): string {
  return address.replaceAll('\u00a0', '_');
}

/** `2205.01234v2`, `arXiv:2205.01234 [cs.DC]`, `math/0107056` */
const preprintNumber = pattern('iu')`
  ^(?:arxiv:\s?)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{3,8}(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)
  (?:\s\[[a-z-]+(?:\.[A-Z-]+)?\])?$`;

/** The address that a value is: one of the web, of a document in the list, or the number of a preprint. */
export function addressOf(text: string): string[] {
  const address = withUnderscores(text.trim());
  if (/^https?:\/\/\S+$/iu.test(address) || (isRelative(address) && isDocument(address))) return [address];
  const preprint = preprintNumber.exec(address)?.[1];
  return preprint === undefined ? [] : [`https://arxiv.org/abs/${preprint}`];
}

/** The address of a page's subject, if the page's description is only an address; otherwise null. */
export function describedAddress({ description }: Pick<FrontMatter, 'description'>): string | null {
  return addressOf(description ?? '')[0] ?? null;
}

/** Links of front matter without a label: its description, and addresses of papers under `unnamedKeys`. */
export function unnamedLinks(matter: Pick<FrontMatter, 'description' | 'values'>): readonly MatterLink[] {
  const values = unnamedKeys.map((key) => matter.values.get(key));
  const literature = values
    .flatMap((value) => (typeof value === 'string' ? addressOf(value) : []))
    .filter((url) => isPaperUrl(url) || isDocument(url));
  return [describedAddress(matter) ?? [], literature].flat().map((url) => ({ label: '', url }));
}
