/** The commonest Chinese surnames in Latin letters. */
const surnames: ReadonlySet<string> = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song ' +
    'Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lv Ding Ren ' +
    'Yao Shen Zhong Cui Tan Fan Liao Shi Jia Xia Fu Bai Zou Meng Xiong Qin Qiu Hou Yin Xue Yan ' +
    'Kong Shao Wan Gu Mao Qian She Dai Mo Xiang Ouyang'
  ).split(' '),
);

/** Tells whether a word is a common Chinese surname in Latin letters. */
export function isChineseSurname(word: string): boolean {
  return surnames.has(word);
}
