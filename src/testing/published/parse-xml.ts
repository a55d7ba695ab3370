/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
  text: string;
}

/** What XML 1.0 forbids even as a reference; and controls, which it allows but discourages. */
const forbidden = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const token =
  /<(?<close>\/)?(?<name>[A-Za-z][\w:-]*)(?<attributes>(?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/uy;
const attribute = /(?<name>[A-Za-z][\w:-]*)="(?<value>[^"]*)"/gu;
const reference = /&(?:#(?<code>\d+)|(?<entity>amp|lt|gt|quot|apos));|&/gu;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Parses a document of elements, attributes and text, such as a feed. Strict: throws at whatever is not
 * well-formed, and at comments, CDATA sections, further instructions and document types, which no feed has.
 */
export function parseXml(document: string): XmlElement {
  if (forbidden.test(document)) throw new Error('a character that XML forbids');
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  token.lastIndex = declaration.length;
  while (token.lastIndex < document.length) {
    const start = token.lastIndex;
    const found = token.exec(document)?.groups;
    const within = open.at(-1);
    if (found === undefined || within === undefined)
      throw new Error(`not well-formed: ${document.slice(start, start + 80)}`);
    if (found.text !== undefined) within.text += decoded(found.text);
    else if (found.close !== undefined) {
      if (found.attributes !== '' || found.name !== within.name || open.length === 1)
        throw new Error(`${found.name} ends in ${within.name}`);
      open.pop();
    } else {
      const element = {
        name: found.name ?? '',
        attributes: attributesIn(found.attributes ?? ''),
        children: [],
        text: '',
      };
      within.children.push(element);
      if (found.empty === undefined) open.push(element);
    }
  }
  const [root, ...more] = top.children;
  if (root === undefined || more.length > 0 || open.length > 1 || top.text.trim() !== '')
    throw new Error('not one whole element');
  return root;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(attribute)].map(({ groups }): [string, string] => [
    groups?.name ?? '',
    decoded(groups?.value ?? ''),
  ]);
  if (new Set(found.map(([name]) => name)).size < found.length) throw new Error(`twice the same in ${text}`);
  return new Map(found);
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error(`the end of a CDATA section: ${text}`);
  return text.replace(reference, (whole, code?: string, entity?: string) => {
    const character = code === undefined ? entities.get(entity ?? '') : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`${whole} alone in ${text}`);
    if (forbidden.test(character)) throw new Error(`a reference to a character that XML forbids: ${whole}`);
    return character;
  });
}
