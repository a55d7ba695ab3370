const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** In the reader's time zone. */
const momentFormats = {
  time: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }),
  dayOfYear: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
};

/** Formats `2024-05-03` as `3 May 2024`, and `2024-05` as `May 2024`; any other text stays as it is. */
export function formatDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || !/^\d{4}-/u.test(date)) return date;
  return formats[date.length > 7 ? 'day' : 'month'].format(time);
}

/**
 * Formats a moment in milliseconds since 1970 as one would say it after “since”: `14:05 today`, `24 November`, and in
 * another year `24 November 2025`.
 */
export function formatMoment(moment: number, now: Date): string {
  const date = new Date(moment);
  if (date.toDateString() === now.toDateString()) return `${momentFormats.time.format(date)} today`;
  return momentFormats[date.getFullYear() === now.getFullYear() ? 'day' : 'dayOfYear'].format(date);
}
