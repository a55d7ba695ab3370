import { oneOf, pattern } from '../patterns/pattern.ts';
/** The field of a paper that a line below its title or a column of a table gives. */
export type FieldRole =
  | 'title'
  | 'name'
  | 'authors'
  | 'affiliations'
  | 'venue'
  | 'date'
  | 'links'
  | 'tags'
  | 'notes'
  /** Of people, venue, year and perhaps the title, in any order. */
  | 'citation'
  /** Of a meeting, say, not of the paper: who presents it, and when. */
  | 'unrelated';

/** Words that head a column or open a line, by the field that they announce; compared whole, lower-case. */
const roleWords: readonly (readonly [FieldRole, RegExp])[] = [
  [
    'title',
    oneOf('u')`
      (?:paper |article )?titles?|papers?(?: name)?|publications?|articles?|works?|论文(?:标题|名称|题目)?|标题|题目|名称
      |(?:読んだ|紹介)?論文(?:名|タイトル|題目)?|タイトル|(?:읽은 |발표 |리뷰 )?논문(?: ?(?:제목|명|이름))?|제목|art[íi]culos?|artigos?
      |t[íi]tulos?|artikel|titel|titre|статья`,
  ],
  [
    'authors',
    /^(?:authors?|author\(s\)|by|(?:论文)?作者|著者|저자|autor(?:es|en)?|autori|auteurs?|авторы?)$/u,
  ],
  [
    'affiliations',
    oneOf('u')`
      affiliations?|institut(?:e|es|ion|ions)|organi[sz]ations?|orgs?|authors? sources?|author affiliations?
      |team authors?|compan(?:y|ies)|labs?|teams?|机构|(?:作者)?单位|公司|团队`,
  ],
  [
    'venue',
    oneOf('u')`
      venues?(?: (?:and|&) years?)?|record(?:ed)?(?: in)?|conferences?|conf\.?
      |journals?(?: (?:articles?|refs?|references?|versions?|papers?))?|(?:journal|publication|citation
      |venue) (?:info(?:rmation)?|details)|publishers?|published(?: in| at)?|publication venue|pub\.?
      |proceedings|presented (?:at|in)|(?:发表|收录|录用|所属)?(?:会议|期刊|刊物|杂志)(?:期刊)?|收录|录用|发表(?:于|在)?|出处|来源`,
  ],
  [
    'date',
    oneOf('u')`
      (?:publication |release |published |publish(?:ing)? |submission )?(?:dates?|time|years?)
      |(?:dates?|years?|month) (?:of )?(?:publication|release|published|released)|month
      |(?:erscheinungs)?jahr|année|año|ano|anno|год|연도|(?:发表|出版|发布|提交)?(?:年份?|时间|日期)`,
  ],
  [
    'tags',
    oneOf('u')`
      key\s?words?|tags?|topics?|tasks?|categor(?:y|ies)|areas?|fields?|themes?|th[ée]matiques?|th[èe]mes?
      |sujets?|temas?|themen?|assuntos?|关键[词字]|标签|(?:研究|技术|方法|模型|应用|任务|问题|子)?(?:领域|方向|主题|类别|分类|类型)`,
  ],
  [
    'links',
    oneOf('u')`
      links?(?: to (?:the )?(?:papers?|pdf|code|data(?:sets?)?|repo(?:sitory)?|slides|videos?))?
      |(?:code|data|video) links?|url|pdf|paper links?|arxiv|code(?:base)?s?|github|repo(?:sitory)?
      |implementations?|source(?: code)?|projects?(?: page)?|web\s?site|web|home\s?page|page|resources?
      |demos?|videos?|slides|datasets?|data|models?|weights|checkpoints?|blog|c[óo]digo(?: fuente)?
      |quellcode|コード|コードリンク|動画|データ(?:セット)?|リンク|코드|데이터(?:셋)?|영상|링크|v[íi]deos?|enlaces?|liens?|datos|dados|код
      |данные|видео|(?:论文|代码|项目|源码|开源|数据集?|官方|视频|博客|主页|文章|下载|原文|阅读|论文解读|解读|笔记|阅读笔记)*
      (?:代码|源码|链接|地址|项目|数据集?|主页|下载|仓库|网站|视频|博客|解读|笔记)(?:链接|地址)?`,
  ],
  [
    'name',
    oneOf('u')`
      methods?|names?|abbr(?:eviation|\.)?|acronyms?|short(?: name)?|systems?|algorithms?|approach|framework
      |models?|方法|模型|简称`,
  ],
  [
    'notes',
    oneOf('u')`
      abstract|zusammenfassung|résumé|resumen|resumo|summary|tl;?\s?dr|comments?|notes?|remarks?
      |descriptions?|highlights?|key ideas?|contributions?|intro(?:duction)?|details?|context|摘要|要旨|초록|备注|简介
      |说明|介绍|要点|总结|一句话总结|贡献|概述`,
  ],
  [
    'citation',
    oneOf('u')`
      (?:full |complete |suggested )?(?:citation|reference)|cite as|cita|referencia|citazione|zitat
      |citation complète|引用|引文|引用格式`,
  ],
];

/** The field that a column's heading announces, or null. `Model` announces the name of the system. */
export function roleOfColumn(heading: string): FieldRole | null {
  const word = fieldNameKey(heading);
  if (/^models?$/u.test(word)) return 'name';
  // `Authors/Date`, `Task / Domain`: of two names, the first decides.
  const [first = '', second = ''] = heading.split(/\s*\/\s*/u);
  if (second !== '' && roleOf(word) === null) {
    const role = roleOfColumn(first);
    if (role !== null || roleOf(fieldNameKey(second)) !== null) return role;
  }
  if (/^(?:licen[cs]e|languages?|stars?|platforms?|forks?)$/u.test(word)) return 'notes';
  const role = roleOf(word) ?? roleOfName(word) ?? (opensWithPaper.test(word) ? 'title' : null);
  return role === 'citation' ? null : role;
}

/** `Article ou autre document`, `Paper to read`, `Paper of the week`: the heading goes on after its noun. */
const opensWithPaper = pattern('u')`
  ^(?:papers?|articles?|publications?|artículos?|artigos?|artikel)
  \s(?:or|and|to|of|for|under|ou|et|à|o|y|a|para|oder|und|für)\s\p{L}`;

/** Names of these are neither of a work nor of a system. */
const otherNames = oneOf('u')`
  first|last|full|given|family|middle|nick|user|file|domain|host|student|member|presenter|speaker|person
  |country|city|common|scientific|species|gene|column|field|variable`;

/** `Benchmark Name`, `Dataset name`: whose name it is; `Author name` is the author. */
function roleOfName(word: string): FieldRole | null {
  const [, named = ''] = /^(\p{L}+) names?$/u.exec(word) ?? [];
  if (named === '' || otherNames.test(named)) return null;
  const role = roleOf(named);
  return role === 'authors' || role === 'venue' || role === 'affiliations' ? role : 'name';
}

/** Words before a colon and addresses after it: whatever the words are, the field is links. */
const addressed =
  /^[^\p{L}]{0,4}?(\p{L}[^:：\n]{0,40}?)\s*[:：]+\s*(?=https?:\/\/\S+(?:[\s,，]+https?:\/\/\S+)*\s*$)/u;

/** The field name that a line opens with: `Authors: …`, `代码：…`. Null without one. */
export function fieldNameOfLine(
  text: string,
): { readonly role: FieldRole; readonly name: string; readonly length: number } | null {
  const match =
    /^\W{0,4}?([\p{L}][\p{L}\s;().（）/&、\u200b-]{1,24}?)\s*[:：]+\s*/u.exec(text) ?? addressed.exec(text);
  if (match?.[1] === undefined) return null;
  const role = addressed.test(text) ? 'links' : roleOf(fieldNameKey(match[1]));
  if (role === null || role === 'name') return null;
  return {
    role: isPaperFieldName(match[1]) ? 'links' : role,
    name: match[1].trim(),
    length: match[0].length,
  };
}

/** `Abstract: …`: whether a line gives an abstract. */
export function namesAbstract(text: string): boolean {
  const field = fieldNameOfLine(text);
  return (
    field?.role === 'notes' &&
    /^(?:abstract|zusammenfassung|résumé|resumen|resumo|摘要|要旨|초록)$/u.test(fieldNameKey(field.name))
  );
}

/** `Paper: …`, `论文：…`: what comes after it may be the paper's address, or a citation of it. */
export function isPaperFieldName(name: string): boolean {
  return /^(?:papers?|论文|論文|논문|art[íi]culos?|artigos?|artikel|статья)$/u.test(fieldNameKey(name));
}

/** The field that a field name announces; null if it announces none. */
export function roleOfFieldName(name: string): FieldRole | null {
  return roleOf(fieldNameKey(name));
}

function roleOf(word: string): FieldRole | null {
  return word === '' ? null : (roleWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
}

function fieldNameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]\s*$/u, '')
    .replace(/(?<=\p{Script=Han})[和与及、](?=\p{Script=Han})/gu, '')
    .replace(/[^\p{L}\p{N}\s();.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
