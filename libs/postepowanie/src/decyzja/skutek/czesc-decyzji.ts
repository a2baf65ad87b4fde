import type { EntityManager } from 'typeorm';
import type { CzescZadania } from '../../wniosek/czesc-zadania.policy.js';

/** A decision without a part of its own is about the part of its proceeding, or of the decision that it changes, annuls or takes the place of. */
const CZESC = `
  with recursive lancuch as (
    select d.dotyczy_id, coalesce(d.czesc, p.czesc) as czesc, 1 as lp from postepowanie.decyzja d
      join postepowanie.postepowanie p on p.jednostka_id = d.jednostka_id and p.id = d.postepowanie_id where d.id = $1
    union all
    select d.dotyczy_id, coalesce(d.czesc, p.czesc), l.lp + 1 from lancuch l
      join postepowanie.decyzja d on d.id = l.dotyczy_id join postepowanie.postepowanie p on p.jednostka_id = d.jednostka_id and p.id = d.postepowanie_id where l.czesc is null
  )
  select czesc from lancuch where czesc is not null order by lp limit 1`;

/** Names the part of the demand that the decision rules on, the same for every decision about it (KPA 104 § 2); null for the whole. */
export async function nameCzesc(tx: EntityManager, decyzjaId: string): Promise<string | null> {
  const [row] = await tx.query<{ czesc: CzescZadania }[]>(CZESC, [decyzjaId]);
  if (!row) return null;
  const { opis, kwota, cel, od, do: until } = row.czesc;
  return JSON.stringify([opis, kwota, cel, od, until]);
}
