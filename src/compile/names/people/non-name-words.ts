import { pattern } from '../../patterns/pattern.ts';

/** Words that no person is called. */
export const nonNameWords = pattern('iu')`
  (?<!\w)(?:universit|institut|colleg|laborator|research|academ|technolog|corporat|compan|foundation
  |department|polytechn|hospital|publish|softwar|solution)|\p{L}{3}
  (?:tions?|(?<!(?<!\w)cl[eé])ments?|bilit(?:y|ies)|ivit(?:y|ies)|alit(?:y|ies)|wares?|olog(?:y|ies))(?!\w)
  |(?<!\w)(?:cent(?:er|re)s?|inc|ltd|llc|group|teams?|labs?|school|press|learning|systems?|networks?|models?
  |data|dataset|survey|tutorial|introduction|chapter|project|github|paper|code|version|report|technical
  |thesis|towards?|with|from|using|based|for|the|our|quality|open|generative|virtual|theor(?:y|ies)
  |programming|languages?|algorithms?|computing|mathematics|principles|practice|handbook|analysis)(?!\w)
  |^(?:spring|fall|autumn|winter|summer|how|what|when|where|which|who|whose|why|yet)(?!\w)`;

/** Words that no person is called, in Chinese. */
export const nonNameHanWords = pattern('u')`
  论文|期刊|会议|网址|官网|主页|要点|设计|总结|背景|方法|相关|实验|工作|阅读|参考|文献|资料|教程|介绍|概述|系统|模型|数据|代码|架构|问题|分析|实现|研究|技术|算法|其他|更多|目录
  |笔记|学习|推荐|优化|应用|测试|结论|摘要|访问|类型|查询|解析|处理|性能|不同|事务|存储|索引|内存|文件|操作|读写|一致|恢复|节点|延时|带宽|并发|宽表|属性|结构|功能|过程|状态|时间
  |空间|网络|硬件|软件|特性|理论|逻辑|管理|调度|执行|计算|分布|服务|用户|任务|策略|协议|日志|版本|信息|接口|机制|評価|論文|研究|紹介`;
