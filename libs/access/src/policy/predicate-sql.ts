import type { Predicate, TablePolicy } from './predicate.js';

const IDENTIFIER = /^[a-z_][a-z0-9_]*$/;
const PERMISSION = /^[a-z0-9-]+(:[a-z0-9-]+)+$/;

/**
 * The predicate as SQL over the alias (or bare table name) `row`. The principal's units come from functions wrapped in
 * `(select …)`, so PostgreSQL computes them once per query and can use an index.
 */
export function toSql(predicate: Predicate, row: string): string {
  switch (predicate.op) {
    case 'all':
      return predicate.of.length === 0 ? 'true' : `(${predicate.of.map((p) => toSql(p, row)).join(' and ')})`;
    case 'any':
      return predicate.of.length === 0 ? 'false' : `(${predicate.of.map((p) => toSql(p, row)).join(' or ')})`;
    case 'not':
      return `(not ${toSql(predicate.of, row)})`;
    case 'unit':
      return `coalesce(${column(row, predicate.column)} = any ((select access.komorki('${permission(predicate.permission)}'))::uuid[]), false)`;
    case 'has':
      return `(select access.ma('${permission(predicate.permission)}'))`;
    case 'self':
      return `coalesce(${column(row, predicate.column)} = (select access.uzytkownik_id()), false)`;
    case 'isNull':
      return `(${column(row, predicate.column)} is null)`;
    case 'equals':
      return `coalesce(${column(row, predicate.column)}::text = '${predicate.value.replaceAll("'", "''")}', false)`;
    case 'circle':
      return `coalesce(${column(row, predicate.column)} = any ((select access.kregi())::uuid[]), false)`;
    case 'notExcluded':
      return `(not coalesce(${column(row, predicate.column)} ${predicate.many ? '&&' : '= any'} ((select access.wylaczone_sprawy())::uuid[]), false))`;
    case 'exists': {
      const alias = `p_${predicate.name}`;
      return `exists (select 1 from ${predicate.table} ${identifier(alias)} where ${column(alias, 'jednostka_id')} = ${column(row, 'jednostka_id')} and ${column(alias, predicate.foreign)} = ${column(row, predicate.local)} and ${toSql(predicate.where, alias)})`;
    }
  }
}

/** Statements that put the policies of one table in force, replacing what was there. */
export function policyStatements(policy: TablePolicy): string[] {
  const bare = policy.table.split('.')[1]!;
  const own = policy.shared ? '(select access.jednostka_id()) is not null' : `${bare}.jednostka_id = (select access.jednostka_id())`;
  const inOwn = (predicate: Predicate) => `${own} and ${toSql(predicate, bare)}`;
  const statements = [
    `alter table ${policy.table} enable row level security`,
    `alter table ${policy.table} force row level security`,
    ...['odczyt', 'dopisanie', 'zmiana', 'usuniecie', 'migracja'].map((name) => `drop policy if exists ${name} on ${policy.table}`),
    `create policy migracja on ${policy.table} to ostoja_migrator using (true) with check (true)`,
    `create policy odczyt on ${policy.table} for select to ostoja_app using (${inOwn(policy.read)})`,
  ];
  if (policy.insert) statements.push(`create policy dopisanie on ${policy.table} for insert to ostoja_app with check (${inOwn(policy.insert)})`);
  if (policy.update) {
    const rule = inOwn(policy.update);
    statements.push(`create policy zmiana on ${policy.table} for update to ostoja_app using (${rule}) with check (${rule})`);
  }
  if (policy.delete) statements.push(`create policy usuniecie on ${policy.table} for delete to ostoja_app using (${inOwn(policy.delete)})`);
  const select = policy.readable ? `select (${policy.readable.map(identifier).join(', ')})` : 'select';
  const grants = [select, policy.insert && 'insert', policy.update && 'update', policy.delete && 'delete'].filter(Boolean);
  statements.push(`revoke all on ${policy.table} from ostoja_app`, `grant ${grants.join(', ')} on ${policy.table} to ostoja_app`);
  return statements;
}

function column(row: string, name: string): string {
  return `${identifier(row)}.${identifier(name)}`;
}
function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`Not an SQL identifier: ${name}`);
  return name;
}
function permission(name: string): string {
  if (!PERMISSION.test(name)) throw new Error(`Not a permission: ${name}`);
  return name;
}
