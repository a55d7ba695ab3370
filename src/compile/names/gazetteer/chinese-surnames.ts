/** The commonest Chinese surnames in Latin letters. */
const surnames: ReadonlySet<string> = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie ' +
    'Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lv ' +
    'Ding Ren Yao Shen Zhong Cui Tan Fan Liao Shi Jia Xia Fu Bai Zou Meng Xiong Qin Qiu Hou Yin Xue Yan ' +
    'Kong Shao Wan Gu Mao Qian She Dai Mo Xiang Ouyang'
  ).split(' '),
);

/** Tells whether a word is a common Chinese surname in Latin letters. */
export function isChineseSurname(word: string): boolean {
  return surnames.has(word);
}

/** The characters that common Chinese and Japanese surnames begin with. */
const surnameCharacters: ReadonlySet<string> = new Set(
  [
    '一丁七万三上丛严並中丸久乐乔亀二于亓五井仁仇今付仝令仲任伊伍佐何佘余佟侯保俞倉倪储儲党全八公兰关冀内冉农冯冷凌刁刘前劉加包北匡千华卓单南卜卞卢卫原叢古史叶司吉向',
    '吕吳吴呂周和唐商單喻嚴四國土坂堀堂堤塚塩増夏大太奚奥姚姜姬娄娜婁孔孙孟季孫宁宇守安宋宗官宫宮寇富寒寧寺封尉小尚尤尹尾屈山岑岡岩岳岸島崔嶋川工左巩巫市师師席常平広',
    '庄应庞康廖张弭張彭後徐惠慕應成戚戴戸房扶持敖文斉斎新方施日早时旷明易星晏景曲曹曽曾服望木本朱杉李村杜杨東松林柏查柯柳柴栄栗根栾桂桐桑桜梁梅梶森植楊楚榎榮樂樊樋横',
    '樫橋欒欧武段殷毕毛水永江池汤汪沈沙沢河沼津浅浜浦涂深清渋渡温游湯滕滝潘澤濱焦熊燕片牛牟牧玄玉王班甄甘生田申白皇盖盛盧相真瞿矢石祁祝神福秋秦程種稲穆窦窪竇立章童竹',
    '笠符笹简管簡米紀細纪缪罗羅翁翟耿聂聶肖胡胥能臧舒艾芦苏苑苗苟若范荆荒荣莊莫菅菊萩萬葉葛董蒋蒙蒲蓝蓬蔡蕭薑薛藍藤蘇蘭虞衛袁裴褚西覃角解許訾詹謝譚许诸谈谌谢谭谯谷費',
    '賀賈费贺贾赤赵趙足路車车辛農边辻近连迟逄連遠遲邊邓邝邢邬邱邵邹郁郎郑郝郡郭郷鄒鄔鄢鄧鄭重野金鈴錢鍾鎌钟钱長閔関關闫闵闻阮阳阿陆陈陳陶陸隋隗雷霍青靳鞏鞠韋韓韦韩項',
    '須顧项顾颜飯饒饶馬馮駱马骆高髙魏魯鲁鲍鲜鶴鷲麥麦麻黃黄黎黒黨齊齋齐龔龙龚',
  ].join(''),
);

/** Tells whether a text in Han characters begins as a common surname does: 李, 小林; not 推理. */
export function opensWithHanSurname(text: string): boolean {
  return surnameCharacters.has(text.charAt(0));
}
