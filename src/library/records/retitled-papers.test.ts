import { expect, it } from 'vitest';
import { paperId } from '../../compile/merge/paper-id.ts';
import type { Paper } from '../../paper/schema.ts';
import { sampleLink, samplePaper } from '../../testing/sample-list.ts';
import { findRebindings } from './rebind-records.ts';
import { newRecord } from './record.ts';

/** Titles as a list has them first, and as the paper is published. */
const titles: readonly (readonly [first: string, published: string])[] = [
  [
    'Tidal: Elastic Scheduling for GPU Clusters',
    'Tidal: Elastic Scheduling of Deep Learning Jobs on GPU Clusters',
  ],
  [
    'Serving Large Language Models from Cold Storage',
    'Glacier: Serving Large Language Models from Cold Storage',
  ],
  ['Mosaic Caches for Recommendation Inference', 'Mosaic: Composable Caches for Recommendation Inference'],
  ['A Queueing View of Speculative Decoding', 'Speculative Decoding: A Queueing View'],
  ['Fair Sharing of Accelerators without Preemption', 'Fair Accelerator Sharing without Preemption'],
  [
    'Pelican: Lazy Checkpoints for Long Training Runs',
    'Lazy Checkpoints for Long Training Runs with Pelican',
  ],
  ['Learning Index Structures under Drift', 'Learned Index Structures under Distribution Drift'],
  ['Graph Neural Networks on Disks', 'Training Graph Neural Networks on Disks'],
  [
    'Ember: Energy Accounting for Inference Servers',
    'Ember: Per-Request Energy Accounting for Inference Servers',
  ],
  [
    'Reinforcement Learning from Sparse Reviewer Feedback',
    'Reinforcement Learning from Sparse Human Feedback of Reviewers',
  ],
  ['Harbor: Remote Memory for Dataflow Engines', 'Harbor: Transparent Remote Memory for Dataflow Engines'],
  ['Debugging Distributed Transactions by Replay', 'Replay-Based Debugging of Distributed Transactions'],
  ['Sparse Attention with Sorted Keys', 'Sorted Keys Make Sparse Attention Cheap'],
  ['Kestrel: A Compiler for Irregular Tensors', 'Kestrel: Compiling Irregular Tensor Programs'],
  ['Private Retrieval at Interactive Speed', 'Private Information Retrieval at Interactive Speed'],
  ['Diffusion Models for Floor Plans', 'Generating Floor Plans with Diffusion Models'],
  ['Quartz: Deterministic Databases Revisited', 'Quartz: Revisiting Deterministic Databases'],
  [
    'Natural Language Processing for Incident Reports',
    'Mining Incident Reports with Natural Language Processing',
  ],
  ['Weaver: Mixed Precision for Embedding Tables', 'Weaver: Adaptive Mixed Precision for Embedding Tables'],
  ['Tail Latency in Serverless Workflows', 'Understanding Tail Latency in Serverless Workflows'],
  [
    'Convolutional Neural Networks on Microcontrollers',
    'Running Convolutional Neural Networks on Microcontrollers',
  ],
  ['Otter: Log Compression by Templates', 'Otter: Compressing Logs by Mined Templates'],
  ['Verifying Consensus with Bounded Clocks', 'Consensus with Bounded Clocks, Verified'],
  [
    'Bandwidth-Aware Placement of Mixture Experts',
    'Bandwidth-Aware Expert Placement for Mixtures of Experts',
  ],
  ['Sundial: Time Series Storage on Object Stores', 'Sundial: Storing Time Series on Object Stores'],
  ['Prompt Reuse across Tenants', 'Safe Prompt Reuse across Tenants'],
  [
    'Field Programmable Gate Arrays as Stream Filters',
    'Using Field Programmable Gate Arrays as Stream Filters',
  ],
  ['Corral: Isolation for Model Plugins', 'Corral: Lightweight Isolation for Model Plugins'],
  ['Estimating Carbon in Shared Clusters', 'Estimating the Carbon Footprint of Shared Clusters'],
  ['Vector Search under Filters', 'Approximate Vector Search under Attribute Filters'],
  ['Lantern: Tracing Agents through Tools', 'Lantern: Tracing Language Agents through Their Tools'],
  ['Robust Routing with Stale Weights', 'Robust Datacenter Routing with Stale Weights'],
  ['Zero-Copy Tokenizers', 'Zero-Copy Tokenizers for Web-Scale Corpora'],
  ['Marble: Batch Sizes that Follow the Gradient', 'Marble: Adapting Batch Sizes to the Gradient'],
  ['Remote Direct Memory Access for Parameter Servers', 'Parameter Servers over Remote Direct Memory Access'],
  ['Hedgerow: Moving Target Caches', 'Hedgerow: Moving Target Defense for Caches'],
  ['Unlearning without Retraining Everything', 'Machine Unlearning without Retraining Everything'],
  ['Principal Component Analysis for Telemetry', 'Telemetry Compression by Principal Component Analysis'],
  ['Compaction Debt in Log-Structured Stores', 'Paying Compaction Debt in Log-Structured Stores'],
  ['Sextant: Testing Autoscalers with Traces', 'Sextant: Trace-Driven Testing of Autoscalers'],
];

/** The words that maintainers write as an acronym, or the other way round. */
const acronyms = [
  ['Large Language Models', 'LLMs'],
  ['Graph Neural Networks', 'GNNs'],
  ['Natural Language Processing', 'NLP'],
  ['Convolutional Neural Networks', 'CNNs'],
  ['Reinforcement Learning', 'RL'],
  ['Field Programmable Gate Arrays', 'FPGAs'],
  ['Remote Direct Memory Access', 'RDMA'],
  ['Principal Component Analysis', 'PCA'],
  ['Diffusion Models', 'DMs'],
  ['Time Series', 'TS'],
] as const;

const withoutName = (title: string) => title.replace(/^\w+: /u, '');
const longestWord = (title: string) =>
  (title.match(/\p{L}+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest));
/** Swaps the fourth and fifth letter of the longest word. */
const withTypo = (title: string) =>
  title.replace(longestWord(title), (word) => word.replace(/^(...)(.)(.)/u, '$1$3$2'));
const contracted = (title: string) =>
  acronyms.reduce((text, [words, acronym]) => text.replace(words, acronym), title);

/** What maintainers do to titles: each gives the title before and after. */
const retitlings: Readonly<Record<string, (pair: readonly [string, string]) => readonly [string, string]>> = {
  'fixes a typo': ([title]) => [withTypo(title), title],
  'adds a subtitle or cuts the name in front': ([title]) => [
    title,
    title.includes(':') ? withoutName(title) : `${title}: Design and Evaluation`,
  ],
  'changes the name in front': ([title]) => [`Alpha: ${withoutName(title)}`, `Omega: ${withoutName(title)}`],
  'expands an acronym or adds a name': ([title]) => [
    contracted(title) === title ? withoutName(title) : contracted(title),
    contracted(title) === title ? `Boreal: ${withoutName(title)}` : title,
  ],
  'takes over the published title': (pair) => pair,
};

const cases = Object.entries(retitlings).flatMap(([what, retitle]) =>
  titles.map((pair, index) => ({ what, index, retitled: retitle(pair) })),
);

/** The paper under a title: every other one has a link, which publication changes. */
function paperAt(index: number, title: string, isPublished: boolean): Paper {
  const address = isPublished
    ? `https://press.example/${index}`
    : `https://arxiv.org/abs/2401.${10_000 + index}`;
  const link = { ...sampleLink(isPublished ? 'paper' : 'arxiv'), url: address };
  return samplePaper({ id: paperId(title), title, links: index % 2 === 0 ? [link] : [] });
}

it('records follow at least 95 % of 200 retitled papers, and none to a wrong one', () => {
  const others = titles.map(([first], index) => paperAt(index, first, false));
  const results = cases.map(({ what, index, retitled: [before, after] }) => {
    const isPublished = what.includes('published');
    const record = newRecord(paperAt(index, before, false));
    const paper = paperAt(index, after, isPublished);
    expect(paper.id).not.toBe(record.id);
    const [found] = findRebindings(new Map([[record.id, record]]), others.with(index, paper));
    const follows = found === undefined ? 'lost' : found.to.id === paper.id ? 'followed' : 'wrong';
    return { follows, text: `${what}: ${before} -> ${after} ${found?.to.title ?? ''}` };
  });
  expect(results).toHaveLength(200);
  expect(results.filter(({ follows }) => follows === 'wrong')).toEqual([]);
  const lost = results.filter(({ follows }) => follows === 'lost').map(({ text }) => text);
  expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(10);
});

it('records do not follow when their paper is removed from the list', () => {
  const papers = titles.map(([first], index) => paperAt(index, first, false));
  const wrong = papers.flatMap((paper) =>
    findRebindings(
      new Map([[paper.id, newRecord(paper)]]),
      papers.filter((other) => other !== paper),
    ),
  );
  expect(wrong).toEqual([]);
});
