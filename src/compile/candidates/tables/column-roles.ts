import { type FieldRole, roleOfColumn } from '../../names/field-role.ts';
import { readVenue } from '../../names/venue.ts';
import { oneOf, pattern } from '../../patterns/pattern.ts';
import { anyOf, words } from '../../patterns/words.ts';
import { holdsYear } from '../../patterns/year.ts';
import { isFilled } from './table-cells.ts';
import type { Row } from './title-column.ts';

/**
 * Headings of a presenter column. Dates and places in such a table are those of the talks, not of the papers,
 * and the people are not their authors.
 */
const presenter = oneOf('iu')`${anyOf(words.presenters)}`;

/** Headings of columns of other dates: when a paper is discussed, read, due, added or accessed. */
const otherDate = pattern('iu')`
  ^(?:dates?|days?|time) (?:of|for) (?:the )?(?:presentation|meeting|session|class|lecture|discussion|talk
  |seminar|access)$|^(?:presentation|meeting|session|class|lecture|discussion|talk|seminar|reading|due
  |accessed|added|discussed|presented|read)(?: (?:dates?|days?|time)| on)$`;
const bareDate = /^dates?$/iu;
const publicationYear = /^(?:publication |published )?years?$|^years? (?:of publication|published)$/iu;

const bareYear = /^years?$/iu;
/** `Published`, `Publication date`: of two columns of years, the one of the work. */
const published =
  /^published$|^publi(?:cation|shed) (?:years?|dates?)$|^(?:years?|dates?) (?:of publication|published)$/iu;

/** The fields that a table's headings announce, one for each column; null if a heading announces none. */
export function columnRoles(headings: readonly string[], rows: readonly Row[]): (FieldRole | null)[] {
  const isSchedule = headings.some(isPresenter);
  const hasYear = headings.some((heading) => publicationYear.test(heading));
  // `Year | Title | Published`: the first year is that of a prize or of a meeting.
  const isDatedTwice =
    headings.some((heading) => bareYear.test(heading)) &&
    headings.some((heading, column) => published.test(heading) && holdsYears(column, rows));
  return headings.map((heading, column) => {
    if (isDatedTwice && published.test(heading)) return 'date';
    if (isDatedTwice && bareYear.test(heading)) return 'unrelated';
    if (isPresenter(heading) || otherDate.test(heading.replace(/\s*\([^()]*\)$/u, ''))) return 'unrelated';
    // `Date | Title | Year`: the day is that of a meeting.
    if (hasYear && bareDate.test(heading)) return 'unrelated';
    const role = roleOfColumn(heading);
    if (isSchedule && role === 'date') return publicationYear.test(heading) ? role : 'unrelated';
    if (isSchedule && role === 'venue' && !holdsVenues(column, rows)) return 'notes';
    return role === 'title' && holdsVenues(column, rows) ? 'venue' : role;
  });
}

/** Teachers of a course: the rows of its table are lectures, not papers. */
const teacher = /lecturer|instructor/iu;
const paperWords =
  /^(?:papers?(?: titles?| names?)?|titles? of (?:the )?papers?|论文(?:标题|名称|题目)?|論文|논문(?:\s?제목)?)$/iu;
const talkWords = oneOf('iu')`
  titles?|subjects?|talks?(?: titles?)?|标题|题目|タイトル|제목|(?:발표\s?)?주제|titel|titre|t[íi]tulo|thema|tema|sujet`;

/** Whether a column of titles is headed as one of papers, or of talks with presenters. */
export function headsPapers(heading: string, headings: readonly string[]): boolean {
  return (
    paperWords.test(heading) ||
    (talkWords.test(heading) && headings.some((each) => isPresenter(each) && !teacher.test(each)))
  );
}

/** `Presenter(s)`, `Speaker / Discussant` */
function isPresenter(heading: string): boolean {
  return heading
    .replace(/\(\p{L}{1,2}\)|\s*:\s*$/gu, '')
    .split(/\s*[/&,]\s*|\s+and\s+/u)
    .every((name) => presenter.test(name));
}

function holdsYears(column: number, rows: readonly Row[]): boolean {
  const cells = rows.map((row) => row[column]).filter(isFilled);
  return cells.filter(({ text }) => holdsYear(text)).length * 2 > cells.length;
}

/** `Publication` may head a column of titles or of venues: the cells decide. */
function holdsVenues(column: number, rows: readonly Row[]): boolean {
  const cells = rows.map((row) => row[column]).filter(isFilled);
  const venues = cells.filter(({ text }) => {
    const read = readVenue(text.trim());
    return read?.venue != null && read.isSure;
  });
  return venues.length * 2 > cells.length;
}
