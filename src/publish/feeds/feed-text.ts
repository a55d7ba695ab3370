/** What is no character of XML, even escaped, or controls a terminal; what stands for no character. */
const forbidden = /\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A text in one line without control characters, for every format of feeds. */
export function feedText(text: string): string {
  return text.toWellFormed().replace(forbidden, ' ').replace(/\s+/gu, ' ').trim();
}

/** A day or a month as a moment (RFC 3339): its start, because the hour of a commit is not in the data. */
export function moment(day: string): string {
  return `${`${day}-01`.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`;
}
