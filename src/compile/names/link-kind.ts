import type { LinkKind } from '../../paper/schema.ts';
import { linksOf, type StyledText } from '../markdown/styled-text.ts';
import { singleSpaced } from '../markdown/white-space.ts';
import { oneOf, pattern } from '../patterns/pattern.ts';
import { doiOf } from './identifiers.ts';
import { hostKinds, hostOf, isOfLiterature } from './literature-hosts.ts';
import { offersWork } from './offers-work.ts';

/** Words of printed labels, most telling first. A label is folded first, without emoji and brackets. */
const labelWords: readonly (readonly [LinkKind, RegExp])[] = [
  ['notes', /\b(?:(?:personal|reading|my|paper)?\s*notes?|summary|解读|笔记|摘要)\b|解读|笔记|摘要/u],
  ['arxiv', /^arxiv\b/u],
  ['slides', /\b(?:slides?|ppt|pptx|deck)\b/u],
  ['video', /\b(?:video|talk|youtube|presentation|recording|lecture)\b|视频/u],
  ['artifact', /\bartifacts?\b|\bae\b/u],
  ['benchmark', /\bbench(?:mark(?:s|ing)?)?\b|\bleaderboard\b/u],
  ['dataset', /\b(?:datasets?|data|traces?|corpus)\b|数据/u],
  ['demo', /\b(?:demo|playground|colab|space)\b/u],
  ['docs', /\b(?:docs?|documentation|manual|tutorial|guide)\b|文档/u],
  [
    'code',
    pattern('u')`
      \b(?:codes?|github|gitlab|source|repo(?:sitory)?|implementation|pytorch|tensorflow|jax|paddle|official
      |reference)\b|代码|源码`,
  ],
  ['homepage', /\b(?:home\s?page|project(?: page)?|website|web\s?site|web|site)\b|主页|官网|项目/u],
  ['blog', /\b(?:blog|post|article|medium|tweet|twitter|news)\b|博客/u],
  [
    'paper',
    pattern('u')`
      \b(?:papers?|pdf|link|openreview|technical report|tech report|report|preprint|extended version
      |full version|(?:stable )?url|abs|html|doi|acm|ieee|usenix)\b|论文|链接|\b(?:supplement(?:ary|al)|further
      |background|recommended|suggested|required|optional|additional|extra) (?:readings?|materials?)\b
      |\bpublications?(?: \d{4})?$`,
  ],
  ['other', /\bbib(?:tex)?\b|^wiki(?:pedia)?(?: (?:page|article|entry))?$/u],
];

/** Registrants of data and programs, not literature: Zenodo, figshare, Dryad, Kaggle, OSF, IEEE DataPort. */
const dataDoi = /^10\.(?:5281|6084|5061|34740|17605|21227)\//u;
const dataPath = /^https?:\/\/(?:www\.)?huggingface\.co\/datasets\//iu;
/** `Link`, `URL`: labels that say nothing about where they lead. */
const saysNothing = /^(?:(?:the )?links?|url|链接|链接地址|リンク|링크)$/u;

/** Tells what a link leads to, from its label, or from its address if the label says nothing. */
export function linkKind(label: string, url: string): LinkKind {
  const words = labelKey(label);
  const host = saysNothing.test(words) ? kindOfAddress(url) : null;
  if (host !== null && host !== 'arxiv') return host;
  const byLabel = words === '' ? undefined : labelWords.find(([, pattern]) => pattern.test(words))?.[0];
  if (byLabel !== undefined) return byLabel;
  return kindOfAddress(url) ?? (isDocument(url) ? 'paper' : 'other');
}

const opensAsLabel = new RegExp(`^(?:${labelWords.map(([, { source }]) => source).join('|')})`, 'u');
/** In characters: the four words that a label may have are never longer, even with marks around them. */
const longestLabel = 120;

/** Tells whether a link text is a label such as "Paper" or "[Code]" rather than a title. */
export function isLabel(label: string): boolean {
  if (label.length > longestLabel) return false;
  const words = labelKey(label);
  return (
    (opensAsLabel.test(words) && words.split(' ').length <= 4 && !opensAsCompound(label)) ||
    offersWork(words) ||
    leadsTo(words)
  );
}

/** `Code-Pointer Integrity`, `Data-Driven Kites`: titles whose first word begins like a label. */
function opensAsCompound(label: string): boolean {
  const [, half = '', rest = ''] = /^\W*\p{L}+-(\p{L}+)\s+(\S.*)$/u.exec(label) ?? [];
  return half !== '' && ![half, ...labelKey(rest).split(' ')].some((word) => isOfLabels(word.toLowerCase()));
}

/** Whether a text only says what its link leads to: `Link to the paper`, `Author's implementation`. */
export function saysWhereItLeads(label: string): boolean {
  return label.length <= longestLabel && leadsTo(labelKey(label));
}

/** The opening of `link to frost s blog`, `lien vers l article`, `authors code`: punctuation is gone here. */
const opensAsLink = pattern('u')`
  ^(?:(?:a|the|direct|here is|here is the)\s)?(?:links?|liens?|enlaces?|pointers?)\s(?:to|for|of|vers|zum
  |zur|auf|al|a)\s|^(?:the\s)?(?:authors?|our|their|original|official|unofficial)\s(?:s\s)?`;
const whose = /(?:^|\s)\p{L}+\ss(?=\s)/gu;

function leadsTo(words: string): boolean {
  const opening = opensAsLink.exec(words)?.[0] ?? '';
  if (opening === '') return false;
  const named = words.slice(opening.length).replace(whose, ' ').trim().split(' ');
  return (
    named.length <= 5 &&
    named.every((word) => isOfLabels(word) || articles.test(word)) &&
    named.some((word) => !labelFill.test(word) && !articles.test(word))
  );
}

const articles = /^(?:an?|its|their|our|this|la|le|l|el|il|der|das|die|und|et|y)$/u;

/** Words of labels in other languages, for a paper or for code. */
const foreignNames = /^(?:art[ií]c(?:ulo|le)|papier|art[ií]kel|arbeit|[ck][oó]digo)$/u;

/** Tells whether a word is one of labels: it names what a link leads to, or goes with such a name. */
function isOfLabels(word: string): boolean {
  return (
    labelFill.test(word) || foreignNames.test(word) || labelWords.some(([, pattern]) => pattern.test(word))
  );
}

/** Whether words that begin like a label are a title: `[Dataset Distillation](https://arxiv.org/…)`. */
export function isTitleDespiteLabel(text: string, url: string): boolean {
  return (
    isLabel(text) &&
    !/^(?:paper|arxiv)$/u.test(linkKind(text, '')) &&
    isPaperUrl(url) &&
    isMoreThanLabel(text)
  );
}

/** Whether a text begins like a label but goes on with words that no label has: `Notes on Kites`. */
export function isMoreThanLabel(text: string): boolean {
  return /^\p{Lu}\S*\s/u.test(text) && !labelKey(text).split(' ').every(isOfLabels);
}

/** What labels contain beside their words. */
const labelFill = oneOf('u')`
  v?\d+|and|for|in|of|on|the|at|by|to|here|html|en|cn|zh|english|chinese|short|long|full|author|authors|page
  |supplementa\p{L}*|appendix|version|unofficial|online|open|link|download|view|read|watch|see|more|material`;

/** The kind of a link by its address alone: by its host, or by the DOI in it. Null if neither tells. */
export function kindOfAddress(url: string): LinkKind | null {
  const host = hostOf(url);
  if (host === null) return null;
  const known = hostKinds.find(([, pattern]) => pattern.test(host))?.[0];
  // A document in a repository is a document like any other.
  if (known !== undefined) return known === 'code' && isDocument(url) ? null : known;
  if (dataPath.test(url)) return 'dataset';
  const doi = doiOf(url);
  if (doi !== null) return dataDoi.test(doi) ? 'dataset' : 'paper';
  return isOfLiterature(url, host) ? 'paper' : null;
}

/** Whether an address is one of literature: of a publisher or archive, or a document in the list's folder. */
export function isPaperUrl(url: string): boolean {
  const kind = kindOfAddress(url);
  return kind === 'paper' || kind === 'arxiv' || (isRelative(url) && isDocument(url));
}

/** Tells whether an address is that of a document to read offline, such as a PDF. */
export function isDocument(url: string): boolean {
  return /\.(?:pdf|ps|djvu|epub|caj|kdh)(?:\.gz)?(?:[?#]|$)/iu.test(url);
}

/** Tells whether an address is that of a picture: a link to it has its caption as text. */
export function isImage(url: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/iu.test(url);
}

/** Tells whether an address is that of a BibTeX file in the list's folder. */
export function isBibliography(url: string): boolean {
  return isRelative(url) && /^[^?#]+\.bib(?:[?#]|$)/iu.test(url);
}

/** A key for what an address shows: links with equal keys and equal texts are read alike. */
export function formOfAddress(url: string): string {
  const path = isRelative(url) ? (isBibliography(url) ? 'bibliography' : 'path') : '';
  return `${kindOfAddress(url)} ${path} ${isDocument(url) ? 'document' : ''} ${url === '' ? 'none' : ''}`;
}

/** Tells whether an address is a path within the list. */
export function isRelative(url: string): boolean {
  return url !== '' && !/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url);
}

const onlyWords = /^[\p{L}\p{N}\s]*$/u;

function labelKey(label: string): string {
  const words = label.toLowerCase();
  return singleSpaced(
    onlyWords.test(words) ? words : words.replace(/:[\w+-]+:/gu, ' ').replace(/[^\p{L}\p{N}\s]+/gu, ' '),
  ).trim();
}

/** Tells whether a link leads to another place of the list: an anchor, or a path other than a document's. */
export function isLocalUrl(url: string): boolean {
  return isRelative(url) && !isDocument(url);
}

/** Tells whether every word of a text is inside a link. */
export function isAllLinks(text: StyledText): boolean {
  const links = linksOf(text);
  if (links.length === 0) return false;
  let outside = '';
  let from = 0;
  for (const link of links) {
    outside += text.text.slice(from, Math.max(from, link.start));
    from = Math.max(from, link.end);
  }
  return !/[\p{L}\p{N}]/u.test(outside + text.text.slice(from));
}
