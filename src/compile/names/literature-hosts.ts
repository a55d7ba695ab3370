import type { LinkKind } from '../../paper/schema.ts';
import { pattern } from '../patterns/pattern.ts';
import literatureHosts from './gazetteer/literature-hosts.json' with { type: 'json' };

/** Hosts that show by themselves what a link leads to, such as code or a video. */
export const hostKinds: readonly (readonly [LinkKind, RegExp])[] = [
  ['arxiv', /(?:^|\.)arxiv\.org$/u],
  ['code', /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com)$/u],
  ['video', /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|slideslive\.com)$/u],
  [
    'blog',
    pattern('u')`
      (?:^|\.)(?:medium\.com|substack\.com|zhihu\.com|blogspot\.com|wordpress\.com|twitter\.com|x\.com
      |dev\.to)$|^blog\.|\bblog\b`,
  ],
  ['docs', /(?:^|\.)readthedocs\.(?:io|org)$|^docs\./u],
  ['dataset', /(?:^|\.)(?:kaggle\.com|zenodo\.org|figshare\.com|datadryad\.org)$/u],
];

/** The articles of hosts that also have other things, such as data or a bookshop. */
const articlePaths = [
  'ncbi.nlm.nih.gov/pmc',
  'ncbi.nlm.nih.gov/pubmed',
  'cambridge.org/core',
  'nber.org/papers',
  'nber.org/chapters',
  'osf.io/preprints',
  'aeaweb.org/articles',
  'ams.org/journals',
  'cds.cern.ch/record',
  'huggingface.co/papers',
];

const hosts: ReadonlySet<string> = new Set(Object.values(literatureHosts.names).flat());

/** `https://kites.org/virtual/2024/poster/17`: the programme of a conference. */
const programme = String.raw`[\w.-]+\/virtual\/20\d{2}\/(?:poster|oral|spotlight|paper)`;
const articlePath = articlePaths.map((path) => path.replaceAll('.', '\\.')).join('|');
const article = pattern('iu')`^https?:\/\/(?:(?:www\.)?(?:${articlePath})|${programme})\/`;

/** `https://www.jstor.org/`: the site, not what is in it. */
const siteItself = /^https?:\/\/[^/]+\/?$/iu;

/** Tells whether an address is that of a text on the site of a publisher, an archive or proceedings. */
export function isOfLiterature(url: string, host: string): boolean {
  return isLiteratureHost(host) ? !siteItself.test(url) : article.test(url);
}

/** Tells whether a host, or a domain that it belongs to, is a publisher's, an archive's or proceedings'. */
function isLiteratureHost(host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1))
    if (hosts.has(name)) return true;
  return false;
}

/** The host of a web address, in lower case; null if it is none. */
export function hostOf(url: string): string | null {
  return /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null;
}
