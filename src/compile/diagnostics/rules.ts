import type { Severity } from '../../paper/reports/report.ts';
import known from './rules.json' with { type: 'json' };

export type RuleId = keyof typeof known;

/** Every diagnostic of the compiler: a stable id, its severity, and advice on fixing it. */
export const rules = known as Readonly<Record<RuleId, { severity: Severity; advice: string | null }>>;
