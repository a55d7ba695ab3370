import { describe, expect, it } from 'vitest';
import { nameInRemark } from './short-name.ts';

describe('nameInRemark', () => {
  it.each([
    ['KITE: preemption of kernels', 'KITE'],
    ['Relevancia: describe los faros de la costa', null],
    ['Resumen: tres mareas y un puerto', null],
    ['Anmerkung: nur der erste Band', null],
    ['Takeaway: queues hide the load', null],
    ['Experiments: two ropes in the rain', null],
    ['Evaluation: longer ropes hold better', null],
    ['Annotations: knots by hand', null],
    ['REsolution: preemption of kernels', 'REsolution'],
  ])('%s → %s', (remark, name) => {
    expect(nameInRemark(remark)).toBe(name);
  });
});
