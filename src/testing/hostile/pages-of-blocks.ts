import { canary } from './canary-texts.ts';
import type { HostilePage } from './hostile-page.ts';

/** Pages with front matter, GitBook blocks and comments that are malformed, or only look like them. */
export const pagesOfBlocks: readonly HostilePage[] = [
  {
    name: 'front matter with names of Object.prototype',
    front:
      '---\n__proto__:\n  polluted: true\nconstructor: { prototype: { polluted: true } }\ndescription: words of the front\n---\n\n',
    text: 'words',
    kept: ['words of the front'],
    absent: /polluted/u,
  },
  {
    name: 'front matter that is never closed',
    front: '---\ndescription: words of the front\n\n',
    text: 'words',
    codes: ['front-matter-invalid'],
    kept: ['words of the front'],
  },
  {
    name: 'front matter of wrong types',
    front: '---\ntitle: [a, b]\ndescription: {x: 1}\ntags: 12\n---\n\n',
    text: 'words',
    codes: ['front-matter-invalid', 'front-matter-invalid', 'front-matter-invalid'],
    absent: /\[object/u,
  },
  {
    name: 'TOML front matter of wrong types',
    front: "+++\ntitle = ['a']\ntags = 12\n+++\n\n",
    text: 'words',
    codes: ['front-matter-invalid', 'front-matter-invalid'],
    absent: /\[object/u,
  },
  {
    name: 'front matter below blank lines',
    front: '\n\n---\ndescription: not at the top\n---\n\n',
    text: 'words',
    kept: ['not at the top'],
  },
  {
    name: 'a rule and keys that look like front matter',
    text: '---\n\ndescription: not at the top\n---',
    kept: ['not at the top'],
  },
  {
    name: 'a hint that is never closed',
    text: '{% hint style="info" %}\nwords in the hint',
    codes: ['block-unclosed'],
    kept: ['words in the hint'],
  },
  {
    name: 'blocks that nobody knows',
    text: '{% mystery %}\nwords in the mystery\n{% endmystery %}\n\n{% lonely %}\n\n{% @some/integration content="a flow" %}\n\n{% page-ref page="gone.md" %}',
    codes: ['block-unknown'],
    kept: ['words in the mystery', 'lonely', 'a flow'],
  },
  {
    name: 'tags in code, which are only text',
    text: '```\n{% hint style="info" %}\n```\n\nUse `{% endhint %}` there.\n\n{% raw %}\n{% tabs %}\n{% endraw %}',
    kept: ['{% hint style=\\"info\\" %}', '{% endhint %}', '{% tabs %}'],
  },
  {
    name: 'attributes with curly quotation marks',
    text: '{% hint style=‘info’ %}\nwords in the hint\n{% endhint %}\n\n{% tabs %}\n{% tab title="One” %}\nwords in the tab\n{% endtab %}\n{% endtabs %}',
    codes: ['block-attribute'],
    kept: ['words in the hint', 'words in the tab', 'One'],
    absent: /\{%/u,
  },
  {
    name: 'blocks below list items',
    text: '* an item with a hint\n\n  {% hint style="info" %}\n  words below the item\n{% endhint %}\n\n* another item',
    kept: ['words below the item', 'another item'],
  },
  {
    name: 'a comment that is never closed',
    text: '<!-- the editors should see to this\n\n',
    codes: ['comment-unclosed'],
  },
  {
    name: 'comments with entries in them',
    text: `<!-- ${canary('Hidden Ropes').trim()} -->\n\nwords in sight <!-- and out of it --> go on\n\n<!--\n${canary('Hidden Kites')}-->`,
    kept: ['words in sight'],
    absent: /Hidden|out of it/u,
  },
];
