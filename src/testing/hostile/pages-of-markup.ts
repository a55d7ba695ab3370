import type { HostilePage } from './hostile-page.ts';

/** Pages with HTML, addresses, attributes and formulas that would run or load something. */
export const pagesOfMarkup: readonly HostilePage[] = [
  {
    name: 'HTML that runs code',
    text: '<script>hit()</script>\n\n<img src=x onerror=hit()><svg onload=hit()><math><mtext><style><img src=x onerror=hit()></style></mtext></math>\n\n<link rel="stylesheet" href="https://evil.test/a.css"><base href="https://evil.test/">\n\n<div onclick="hit()" style="position:fixed" tabindex="1" accesskey="a">the words inside</div>\n\n<iframe srcdoc="<b>x</b>"></iframe>\n<form action="https://evil.test"><button formaction="javascript:hit()" autofocus>press</button></form>\n\n<a href="javascript:hit()">a dead link</a> and <a href="https://example.org/fine">a live one</a>.',
    codes: ['html-removed', 'url-unsafe'],
    kept: ['the words inside', 'a dead link', 'https://example.org/fine'],
    absent: /hit\(|window\.hit|srcdoc|onclick|evil\.test|"style"|tabindex|accesskey|autofocus/u,
  },
  {
    name: 'references with unsafe addresses, and with names of Object.prototype',
    text: 'See [one], [two][b], [__proto__], [constructor] and [toString].\n\n[one]: javascript:hit()\n[b]: DATA:text/html,hit\n[__proto__]: https://example.org/proto\n[constructor]: https://example.org/made\n[constructor]: https://evil.test/second',
    codes: ['url-unsafe'],
    kept: ['https://example.org/proto', 'https://example.org/made', 'toString'],
    absent: /javascript:|DATA:|evil\.test/u,
  },
  {
    name: 'GitBook attributes that hold markup, paths and addresses',
    text: '{% hint style="<script>" %}\nwords in the hint\n{% endhint %}\n\n{% embed url="javascript:hit()" %}\n\n{% file src="../../../etc/passwd" %}\n\n{% content-ref url="/etc/hosts" %}\nthe hosts\n{% endcontent-ref %}\n\n{% tabs %}\n{% tab title="<img src=x onerror=hit()>" %}\nwords in the tab\n{% endtab %}\n{% endtabs %}',
    codes: ['block-attribute', 'url-unsafe', 'link-broken'],
    kept: ['words in the hint', 'words in the tab'],
    absent: /"href":"(?:javascript|\.\.|\/etc)/u,
  },
  {
    name: 'images with unsafe and missing sources',
    text: '<picture><source srcset="data:image/svg+xml,<svg/onload=hit()> 1x, wide.png 2x"><img src="gone.png" alt="what it shows" onerror="hit()" width="99999999"></picture>\n\n<figure><img src="javascript:hit()" alt="another"><figcaption>its caption</figcaption></figure>\n\n![a beacon](https://evil.test/beacon.png)\n\n<details>never closed',
    codes: ['asset-missing', 'url-unsafe', 'image-variants', 'html-unclosed'],
    kept: ['what it shows', 'its caption'],
    absent: /hit\(|data:image|onerror|99999999/u,
  },
  {
    name: 'formulas that are too long, too deep or unsafe',
    text: `$$\n${'a'.repeat(6_000)}\n$$\n\n$$\n${'\\sqrt{'.repeat(300)}x${'}'.repeat(300)}\n$$\n\n$$\n\\href{javascript:hit()}{x} \\gdef\\leak{LEAKED}\n$$\n\n$$\n\\leak\n$$\n\nwords below`,
    codes: ['math-unreadable'],
    kept: ['words below'],
    absent: /"href":"javascript/u,
  },
  {
    name: 'paths out of the list',
    text: '![x](../../../../etc/passwd) [y](/etc/hosts) [z](.git/config) [w](..%2f..%2fsecret.md)\n\n{% include "../../outside.md" %}\n\n{% include ".env" %}',
    codes: ['include-missing', 'link-broken', 'asset-missing'],
    absent: /root:x:0|"href":"(?:\.\.|\/etc|\.git)/u,
  },
  {
    name: 'titles that break out of JSON and XML',
    text: '* Kites &lt;/script&gt;&lt;script&gt;hit()&lt;/script&gt; on Ropes (OSDI 2023) [[Paper](https://example.org/b)]\n* Cut ]]&gt; Ropes (OSDI 2023) [[Paper](https://example.org/c)]\n\n<script>window.hit()</script>',
    codes: ['html-removed'],
    papers: ['Kites </script><script>hit()</script> on Ropes'],
    absent: /window\.hit/u,
  },
  {
    name: 'code in HTML',
    text: '<pre class="language-js evil"><code class="lang-js"><strong>if (a &amp;&amp; b) {}\n</strong>kites &lt;b&gt;\n</code></pre>\n\n<pre><code>never closed',
    kept: ['kites <b>', 'never closed'],
    absent: /evil/u,
  },
  {
    name: 'badges and centred HTML above a list',
    text: '<p align="center"><img src="https://img.example.org/badge.svg" alt="a badge"></p>\n\n- [KITE](https://example.org/kite) - *Frost et al.*, a tool for kites.\n- [ ] [ROPE](https://example.org/rope)',
    kept: ['KITE', 'ROPE', 'a badge'],
  },
  {
    name: 'addresses with passwords and of private networks',
    text: 'See [this](https://frost:secret@example.org/x), [that](http://127.0.0.1:8080/admin) and [those](http://192.168.0.1/?utm_source=x).',
    codes: ['url-credentials', 'url-private'],
    absent: /secret/u,
  },
];
