import { askedOf, type Question, withoutPaper } from './question.ts';
import { SYSTEMS_QUESTIONS } from './systems-questions.corpus.ts';

/**
 * Forty questions in plain words with the papers that answer them. They were written by hand from the
 * annotated lists before the search that they test, and no search engine chose an answer. A question is
 * answered when one of its papers is among the first three rows, or when the filters that it states are
 * offered. A question without a right paper is answered when no row is shown as a full match and the page
 * says so.
 */
export const QUESTIONS: readonly Question[] = [
  ...SYSTEMS_QUESTIONS,
  ...askedOf(
    'HuangOwen__Awesome-LLM-Compression',
    {
      question: 'surveys about distillation from 2024',
      papers: [
        'A Survey on Knowledge Distillation of Large Language Models',
        'Survey on Knowledge Distillation for Large Language Models: Methods, Evaluation, and Application',
      ],
      filters: { topic: 'Survey', year: '2024' },
    },
    {
      question: 'prompting papers at emnlp 2023 that have code',
      papers: [
        'Batch Prompting: Efficient Inference with Large Language Model APIs',
        'Adapting Language Models to Compress Contexts',
        'Compressing Context to Enhance Inference Efficiency of Large Language Models',
        'LLMLingua: Compressing Prompts for Accelerated Inference of Large Language Models',
      ],
      filters: { topic: 'Efficient Prompting', venue: 'EMNLP', year: '2023', has: 'code' },
    },
    {
      question: 'kv cache compression 2024-2025, not surveys',
      papers: [],
      filters: { topic: 'KV Cache Compression', year: '2024 to 2025', not: 'Survey' },
    },
    {
      question: 'newest papers on pruning',
      papers: [
        'High-Fidelity Pruning for Large Language Models',
        'LLMs can Compress LLMs: Adaptive Pruning by Agents',
      ],
      filters: { topic: 'Pruning and Sparsity', order: 'newest first' },
    },
    withoutPaper('best paper on pruning', { topic: 'Pruning and Sparsity', award: 'Best Paper' }),
  ),
  ...askedOf(
    'benedekrozemberczki__awesome-graph-classification',
    {
      question: 'weisfeler lehman kernel from 2011',
      papers: ['Weisfeiler-Lehman Graph Kernels'],
      filters: { year: '2011' },
    },
    {
      question: 'borgwardt kernels with c++ code',
      papers: [
        'Halting Random Walk Kernels',
        'Weisfeiler-Lehman Graph Kernels',
        'Weisfeiler-Lehman Subtree Kernels',
        'Fast Computation of Graph Kernels',
        'Shortest-Path Kernels on Graphs',
      ],
      filters: { author: 'Borgwardt', topic: 'Graph Kernels', has: 'C++ code' },
    },
    withoutPaper('graph kernels published since 2021', { topic: 'Graph Kernels', year: '2021 or later' }),
  ),
  ...askedOf(
    'diff-usion__Awesome-Diffusion-Models',
    {
      question: 'who wrote sdedit',
      papers: ['SDEdit: Guided Image Synthesis and Editing with Stochastic Differential Equations'],
    },
    {
      question: 'time series imputation from neurips 2021 with code',
      papers: ['CSDI: Conditional Score-based Diffusion Models for Probabilistic Time Series Imputation'],
      filters: { topic: 'Imputation', venue: 'NeurIPS', year: '2021', has: 'code' },
    },
    {
      question: 'iccv 2021 orals',
      papers: ['ILVR: Conditioning Method for Denoising Diffusion Probabilistic Models'],
      filters: { venue: 'ICCV', year: '2021', award: 'Oral' },
    },
    withoutPaper('diffusion papers by yann lecun'),
  ),
  ...askedOf(
    'eugeneyan__applied-ml',
    {
      question: 'how does google know when the bus arrives',
      papers: ['BusTr: Predicting Bus Travel Times from Real-Time Traffic'],
    },
    {
      question: 'alibaba reinforcement learning for ad bidding',
      papers: [
        'Deep Reinforcement Learning for Sponsored Search Real-time Bidding',
        'Budget Constrained Bidding by Model-free Reinforcement Learning in Display Advertising',
      ],
      filters: { affiliation: 'Alibaba', topic: 'Reinforcement Learning' },
    },
    {
      question: 'forecasting with code and a video',
      papers: ['Introducing Orbit, An Open Source Package for Time Series Inference and Forecasting'],
      filters: { topic: 'Forecasting', has: 'code and video' },
    },
    withoutPaper('fraud detection at tiktok'),
  ),
  ...askedOf(
    'Hannibal046__Awesome-LLM',
    {
      question: 'are emergent abilites real or just a mirage',
      papers: ['Are Emergent Abilities of Large Language Models a Mirage?'],
    },
    {
      question: 'openai papers from 2021',
      papers: [
        'Evaluating Large Language Models Trained on Code',
        'WebGPT: Browser-assisted question-answering with human feedback',
      ],
      filters: { affiliation: 'OpenAI', year: '2021' },
    },
    withoutPaper('alignment papers from anthropic'),
  ),
  ...askedOf(
    'MrNeRF__awesome-3D-gaussian-splatting@2fd5423',
    {
      question: 'autonomous driving at cvpr 2024 with code',
      papers: ['HUGS: Holistic Urban 3D Scene Understanding via Gaussian Splatting'],
      filters: { topic: 'Autonomous Driving', venue: 'CVPR', year: '2024', has: 'code' },
    },
    {
      question: 'overview of ways to compress splats',
      papers: ['3DGS.zip: A survey on 3D Gaussian Splatting Compression Methods'],
    },
  ),
  ...askedOf(
    'opendilab__awesome-RLHF',
    {
      question: 'learning atari rewards from demos and preferences',
      papers: ['Reward learning from human preferences and demonstrations in Atari'],
    },
    {
      question: 'summarising whole books',
      papers: ['Recursively Summarizing Books with Human Feedback'],
    },
    withoutPaper('did yoshua bengio write about reward models'),
  ),
];
