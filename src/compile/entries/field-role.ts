/** What a line below a title, or a column of a table, says of its paper. */
export type FieldRole = 'title' | 'name' | 'authors' | 'affiliations' | 'venue' | 'date' | 'links' | 'tags' | 'notes';

/** Words that head a column or open a line, by what they announce. They are compared folded to lower case, as whole labels. */
const roleWords: readonly (readonly [FieldRole, RegExp])[] = [
  ['title', /^(?:(?:paper |article )?titles?|papers?(?: name)?|publications?|articles?|works?|论文(?:标题|名称)?|标题|题目)$/u],
  ['authors', /^(?:authors?|author\(s\)|by|作者)$/u],
  ['affiliations', /^(?:affiliations?|institut(?:e|es|ion|ions)|organi[sz]ations?|orgs?|compan(?:y|ies)|labs?|teams?|机构|单位|公司)$/u],
  [
    'venue',
    /^(?:venues?|conferences?|conf\.?|journals?|publishers?|published(?: in| at)?|publication venue|pub\.?|proceedings|presented (?:at|in)|会议|期刊|发表|出处)$/u,
  ],
  ['date', /^(?:(?:publication |release |published )?dates?|years?|time|month|年份?|时间|日期)$/u],
  ['tags', /^(?:key\s?words?|tags?|topics?|tasks?|categor(?:y|ies)|areas?|fields?|关键词|标签)$/u],
  [
    'links',
    /^(?:links?|url|pdf|paper links?|arxiv|code(?:base)?s?|github|repo(?:sitory)?|implementations?|source(?: code)?|projects?(?: page)?|web\s?site|web|home\s?page|page|resources?|demos?|videos?|slides|datasets?|data|models?|weights|checkpoints?|blog|代码|链接|项目|论文链接|数据集?|主页)$/u,
  ],
  [
    'name',
    /^(?:methods?|names?|abbr(?:eviation|\.)?|acronyms?|short(?: name)?|systems?|algorithms?|approach|framework|models?|方法|模型|简称)$/u,
  ],
  [
    'notes',
    /^(?:abstract|summary|tl;?\s?dr|comments?|notes?|remarks?|descriptions?|highlights?|key ideas?|contributions?|intro(?:duction)?|details?|context|摘要|备注|简介|说明)$/u,
  ],
];

/** Tells what a column's heading announces; null for a word that means nothing here. `Model` in a table names the system. */
export function roleOfColumn(heading: string): FieldRole | null {
  const word = labelKey(heading);
  if (/^models?$/u.test(word)) return 'name';
  return roleOf(word);
}

/** A line that opens with a label: `Authors: …`, `代码：…`. Null when there is none. */
export function labelOfLine(text: string): { readonly role: FieldRole; readonly label: string; readonly length: number } | null {
  const match = /^\W{0,4}?([\p{L}][\p{L}\s;().]{1,24}?)\s*[:：]+\s*/u.exec(text);
  if (match?.[1] === undefined) return null;
  const role = roleOf(labelKey(match[1]));
  if (role === null || role === 'name') return null;
  return { role: /^(?:papers?|论文)$/iu.test(match[1].trim()) ? 'links' : role, label: match[1].trim(), length: match[0].length };
}

function roleOf(word: string): FieldRole | null {
  return word === '' ? null : (roleWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
}

function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s();.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
