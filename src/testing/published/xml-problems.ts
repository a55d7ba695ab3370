import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlLibError, type XmlNode, XsdValidator } from 'libxml2-wasm';

/** The schemas of a site's XML files. Each names its source. */
export type XmlSchema = 'atom.rng' | 'sitemap.xsd' | 'opensearch.rng';

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  site: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  search: 'http://a9.com/-/spec/opensearch/1.1/',
  s: 'http://www.ascc.net/xml/schematron',
};

const validators = new Map<XmlSchema, RelaxNGValidator | XsdValidator>();

/** What a schema does not allow in a document, or why it is not well-formed, as libxml2 sees it. */
export function xmlProblems(document: string, schema: XmlSchema): string[] {
  try {
    withXml(document, (xml) => validatorOf(schema).validate(xml));
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.message.trim().split('\n');
  }
}

/** Finds the texts of the nodes that an XPath names in a document. */
export type FindTexts = (path: string) => string[];

/** Lets a function look for texts in a document. Throws if it is not well-formed. */
export function inXml<T>(document: string, use: (texts: FindTexts) => T): T {
  return withXml(document, ({ root }) => use((path) => find(root, path).map(({ content }) => content)));
}

/** The texts of the nodes that an XPath finds in a document. Throws if it is not well-formed. */
export function xmlTexts(document: string, path: string): string[] {
  return inXml(document, (texts) => texts(path));
}

/** What the Schematron rules in a schema do not allow in a document: libxml2 passes them over. */
export function ruleProblems(document: string, schema: XmlSchema): string[] {
  const rules = withXml(schemaText(schema), ({ root }) =>
    find(root, '//s:assert').map((assertion) => ({
      context: find(assertion, '../@context')[0]?.content ?? '',
      test: find(assertion, '@test')[0]?.content ?? '',
      message: assertion.content,
    })),
  );
  return withXml(document, ({ root }) =>
    rules.flatMap(({ context, test, message }) =>
      find(root, context).flatMap((node) => (node.eval(`boolean(${test})`, namespaces) ? [] : [message])),
    ),
  );
}

function validatorOf(schema: XmlSchema): RelaxNGValidator | XsdValidator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const kind = schema.endsWith('.xsd') ? XsdValidator : RelaxNGValidator;
  const validator = withXml(schemaText(schema), (xml) => kind.fromDoc(xml));
  validators.set(schema, validator);
  return validator;
}

function schemaText(schema: XmlSchema): string {
  return readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8');
}

function find(node: XmlNode, path: string): XmlNode[] {
  return node.find(path, namespaces);
}

/** Documents are in the memory of libxml2, which nothing else frees. */
function withXml<T>(text: string, use: (xml: XmlDocument) => T): T {
  const xml = XmlDocument.fromString(text);
  try {
    return use(xml);
  } finally {
    xml.dispose();
  }
}
