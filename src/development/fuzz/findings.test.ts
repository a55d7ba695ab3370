import { describe, expect, it } from 'vitest';
import { checkCompiler } from './compiler-target.ts';

/** Pages for which something did not hold, as small as they could be made. */
const pages = [
  ['a title in front matter that is not closed, without a value', '---\ntitle:\n- Max Berg--\n'],
  [
    'more below the headings of fields than their values',
    `# Looms

## Shuttles that Never Tire in Cold Mills
### Authors
* Ada Frost, University of Northmoor

words that are not names

### Year: 2019
words below a year

## Madder Roots Below Snow
### Authors
Carl Elm, Ida Frost

> Roots that are quoted here

### Venue
TextileConf 2014

more words than a venue
### Links
`,
  ],
  [
    'an address without its second quotation mark',
    `# Kites

<details>
<summary>Wind</summary>
<li><a href="httpa></li>

<div>
What else there is:
s://arxiv.org/abs/2301.10001">Gusts before the rain: forecasting with paper sails</a></li>
</div>
</details>
`,
  ],
  [
    'a sentence between the citations of a paragraph',
    `# Kites

Nina Holt et al., “Kite Bias,” Northern Gazette (May 22, 2016), https://example.org/kite-bias
“Trade-Offs in the Fair Grounding of Kites” by Jon Elm and Mara Birk (arXiv, 2016). Please read the introduction.
J. 2218 (2019). You need only read the introduction.
Megan Stark & Otto Reed, _Tethers and the Double Knot of
Youth_ (2018). Read pages 1-3.
`,
  ],
  [
    'a citation with its publisher on the next line',
    `# Lamps

Frost, A. (1983). The Old Riddle of Fog. En *Fog, Lamp and Rock* (4.ª ed.,
pp. 59-83). Northmoor University Press.

Hill, O., & Vale, I. (1961). Guards of the Last Rock. Elm House.
`,
  ],
  [
    'an item below an entry that holds only a list, a quotation or code',
    `# Kites

- Whistles for Foggy Days
  - SOSP 2020
  - Carl Hill, Dora Lund
  - 1. for much longer kites
  - > as the pilots wrote
  - \`\`\`
    knots
    \`\`\`
`,
  ],
  [
    'who presented a paper, before words that are taken for its title',
    `# Kite Theory Reading Group

### March 3, 2031, 7:00 PM:
- Maren Eide presents: Holt (1988) On the Balance of Long Strings and Short Tails
- Otto Lund presents: Frost and Hill (1977) Slack Lines

### March 1,s: Aims, Means, Ends
- Otto presented: Kn 2031, 7:00 PM:
Bring tea.

- Ashdown (2013) A Century of Paper Tailots for Beginners
`,
  ],
  [
    'markdown in the summary of a fold, because another fold is in it',
    `# Kites

<details><summary>

<details>
  <summary>Wind</summary>
  Wind is what carries a kite.

  **To read:** it "all" & <b>more</b>
  <li>Calm air</li>

  words below
  </details>Rain</summary>
<li>[Wet lines and dry hands](https://arxiv.org/abs/2304.10004), NSDI 2023
</details>
`,
  ],
  [
    'an item in bold, below a title in bold, that is half a field',
    `# Books on ropes

- **Knots for Computer People**
  - **Author**: Eric Lehmann, F. Thomas Leight & Albert R. Moyer
- **Ropes in Probability**
  - **Author**: Sara van de Berg (ETH Zürich)
- **Sails and Measures**
  - **Author**a Lio (Princeton), Otto Hill (TU Delft)
`,
  ],
] as const;

describe('a page that fuzzing found', () => {
  it.each(pages)('%s', (_, page) => expect(() => checkCompiler([page, ''])).not.toThrow());
});
