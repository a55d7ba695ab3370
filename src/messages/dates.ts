const formats = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** Formats `2024-05-03` as `3 May 2024`, and `2024-05` as `May 2024`; any other text stays as it is. */
export function formatDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || !/^\d{4}-/u.test(date)) return date;
  return formats[date.length > 7 ? 'day' : 'month'].format(time);
}
