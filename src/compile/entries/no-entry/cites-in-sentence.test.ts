import { describe, expect, it } from 'vitest';
import { citesInSentence } from './cites-in-sentence.ts';

describe('citesInSentence', () => {
  it.each([
    'Some kites flew too low. Frost et al. used a longer line that held them higher',
    'Berg et al. observed that intentional slack may lead to lost kites',
    'Hill et al. (2017) proposed a rope of four strands',
    'Frost and Berg (2019) have shown that rivers carry sound',
    'Frost et al (2008) used kites of a single colour',
    'If Hill et al (2008)’s ropes were right, there would be no knots',
    'Berg (2009) had sailors both tie and untie the same line',
    '"Kites have the potential to be used as lanterns." (Frost, 2020)',
    '“These lines are based on slow, old harbours.” (Frost et al, 2017, p. 4)',
    'まず凧の安定性の分析(Frost et al., 2018)を改訂し、糸の長さを示します',
  ])('is so for “%s”', (words) => {
    expect(citesInSentence(words)).toBe(true);
  });

  it.each([
    'Frost et al. Kites are all you need. 2017',
    'Berg et al. learning to fly kites over slow rivers',
    'Frost and Berg (2019). Lanterns used in the north',
    'Frost et al. across the river: kites and their lines',
    'Frost et al. (2019) distributed kites: a survey',
    'Berg (2009) Used lines and their second life',
    'A Long Line for Low Kites (Frost et al., 2018)',
    '"A Long Line for Low Kites in Harbours" (Frost, 2018)',
    'Frost, A. "A Long Line for Low Kites." (Harbour Press, 2018)',
    'A Long Line for Low Kites by Frost et al. in KNOT 2019',
  ])('is not so for “%s”', (words) => {
    expect(citesInSentence(words)).toBe(false);
  });
});
