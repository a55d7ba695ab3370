import { askedOf, type Question, withoutPaper } from './question.ts';

/** The questions asked of lists about systems and networks. */
export const SYSTEMS_QUESTIONS: readonly Question[] = [
  ...askedOf(
    'seed',
    {
      question: 'which serving paper got the best paper award',
      papers: ['INFaaS: Automated Model-less Inference Serving'],
      filters: { award: 'Best Paper' },
    },
    withoutPaper('serving papers from google since 2020', { affiliation: 'Google', year: '2020 or later' }),
  ),
  ...askedOf(
    'mental2008__awesome-papers',
    {
      question: 'best papers at osdi or atc',
      papers: [
        'INFaaS: Automated Model-less Inference Serving',
        'Pollux: Co-adaptive Cluster Scheduling for Goodput-Optimized Deep Learning',
        'Effectively Prefetching Remote Memory with Leap',
        'LegoOS: A Disseminated, Distributed OS for Hardware Resource Disaggregation',
      ],
      filters: { venue: 'OSDI or ATC', award: 'Best Paper' },
    },
    {
      question: 'award-winning papers on memory disaggregation',
      papers: [
        'Effectively Prefetching Remote Memory with Leap',
        'LegoOS: A Disseminated, Distributed OS for Hardware Resource Disaggregation',
      ],
      filters: { topic: 'Memory Disaggregation', award: 'any' },
    },
    {
      question: 'scheduling of deep learning jobs, osdi 2020, with code',
      papers: [
        'AntMan: Dynamic Scaling on GPU Clusters for Deep Learning',
        'HiveD: Sharing a GPU Cluster for Deep Learning with Guarantees',
        'Heterogeneity-Aware Cluster Scheduling Policies for Deep Learning Workloads',
      ],
      filters: { topic: 'Scheduling for DL Training Workloads', venue: 'OSDI', year: '2020', has: 'code' },
    },
    {
      question: 'that alibaba paper about what runs on their pai platform',
      papers: ['Characterizing Deep Learning Training Workloads on Alibaba-PAI'],
    },
    {
      question: 'running a huge language model on just one gpu',
      papers: ['FlexGen: High-Throughput Generative Inference of Large Language Models with a Single GPU'],
    },
    {
      question: 'gpu sharing papers from the last two years before 2024',
      papers: [],
      filters: { topic: 'GPU Sharing', year: '2022 to 2023' },
    },
    {
      question: 'gpu cluster papers with slides',
      papers: ['HiveD: Sharing a GPU Cluster for Deep Learning with Guarantees'],
      filters: { has: 'slides' },
    },
    withoutPaper('speculative decoding at osdi', { topic: 'Speculative Decoding', venue: 'OSDI' }),
  ),
  ...askedOf(
    'HuaizhengZhang__Awesome-System-for-Machine-Learning',
    {
      question: 'papers by daniel crankshaw',
      papers: [
        'Clipper: A Low-Latency Online Prediction Serving System',
        'InferLine: ML Inference Pipeline Composition Framework',
      ],
      filters: { author: 'Daniel Crankshaw' },
    },
    {
      question: 'the clockwork paper about predictable dnn serving',
      papers: ['Serving DNNs like Clockwork: Performance Predictability from the Bottom Up'],
    },
    withoutPaper('llm serving papers from sosp 2024', { topic: 'LLM Serving', venue: 'SOSP', year: '2024' }),
  ),
  ...askedOf(
    'Huangxy-Minel__Paper-List-of-Host-Networking',
    {
      question: 'the one that shows rdma is turing-complete',
      papers: ['RDMA is Turing complete we just did not know it yet'],
    },
    {
      question: 'ebpf since 2022',
      papers: [
        'XRP-In-Kernel Storage Functions with eBPF',
        'Faster Software Packet Processing on FPGA NICs with eBPF Program Warping',
      ],
      filters: { year: '2022 or later' },
    },
    withoutPaper('anything on wifi or 5g'),
  ),
];
