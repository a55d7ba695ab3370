const markup = encodeURIComponent('"><img src=x onerror=hit()><script>hit()</script>');

/** Addresses of a list's page that would run something, change a prototype or stop the app. */
export const hostileAddresses: readonly string[] = [
  `?q=${markup}&venue=${markup}&year=${markup}&sort=${markup}&cols=${markup}&show=${markup}&${markup}=${markup}`,
  '?__proto__[polluted]=1&constructor[prototype][polluted]=1&__proto__=1&venue=__proto__&sort=constructor&cols=__proto__,toString&q=constructor:x',
  '?paper=__proto__',
  `?paper=${markup}`,
  '?page=javascript:hit()',
  '?page=//evil.test/%2e%2e/%2e%2e/etc/passwd',
  '?page=data:text/html,hit&paper=javascript:hit()',
  '?q=%&venue=%E0%A4%A&year=%zz&paper=%c0%af&page=%00',
  '?year=99999999999-1e309&year=NaN&year=-1--2&added=-1d&overview=-1',
  `?q=${'('.repeat(2_000)}${'-'.repeat(2_000)}`,
  `?q=${'a'.repeat(20_000)}&venue=${'b'.repeat(20_000)}`,
  `?${'&'.repeat(5_000)}venue=x`,
  `#list=${markup},__proto__,%zz&name=${markup}&at=${markup}`,
  `#list=${'a,'.repeat(10_000)}`,
  `#${markup}`,
  '#:~:text=hit&list=constructor',
];
