import { Database } from '@ostoja/database';
import type { CaseCentre } from './centre.js';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const LARGE = new Set(['sprawa', 'osoba', 'termin']);

/** Asks the question as the person and reads its plan: how many rows of the large tables the scans touched, and which were read whole. */
export async function planOf(centre: CaseCentre, login: string, { sql, params }: { sql: string; params: readonly unknown[] }): Promise<{ touched: number; whole: string[] }> {
  const [row] = await centre.as(login, () => centre.get(Database).read<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, format json) ${sql}`, params));
  const scans: PlanNode[] = [];
  const walk = (node: PlanNode): void => {
    if (LARGE.has(node['Relation Name'] ?? '')) scans.push(node);
    node.Plans?.forEach(walk);
  };
  walk(row!['QUERY PLAN'][0]!.Plan);
  const rowsOf = (node: PlanNode) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  return { touched: scans.reduce((sum, node) => sum + rowsOf(node), 0), whole: scans.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']!) };
}
