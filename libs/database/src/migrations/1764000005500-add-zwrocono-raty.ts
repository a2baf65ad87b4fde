import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An instalment knows what of its payment the bank returned after a death, by line of the budget: no claim may demand that again. */
export class AddZwroconoRaty1764000005500 implements MigrationInterface {
  name = 'AddZwroconoRaty1764000005500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.rata add column zwrocono jsonb not null default '[]';
      alter table wyplata.rata disable trigger user;
      update wyplata.rata r set zwrocono = x.linie from (${RETURNED}) x where r.jednostka_id = x.jednostka_id and r.id = x.rata_id;
      alter table wyplata.rata enable trigger user`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table wyplata.rata drop column zwrocono');
  }
}

/** What requests that are not whole have brought back: it filled their lines one after another. */
const RETURNED = `
  select y.jednostka_id, y.rata_id, jsonb_agg(jsonb_build_object('dzial', y.dzial, 'rozdzial', y.rozdzial, 'paragraf', y.paragraf, 'zrodlo', y.zrodlo, 'kwota', y.czesc::text)) as linie
  from (
    select l.*, least(l.kwota, l.zwrocono - (sum(l.kwota) over (partition by l.wniosek_id order by l.pozycja_id, l.dzial, l.rozdzial, l.paragraf, l.zrodlo) - l.kwota)) as czesc
    from (
      select p.jednostka_id, q.wniosek_id, w.zwrocono, p.id as pozycja_id, p.rata_id, k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.kwota) as kwota
      from wyplata.wniosek_zwrotu w
      join wyplata.wniosek_pozycja q on q.jednostka_id = w.jednostka_id and q.wniosek_id = w.id
      join wyplata.pozycja p on p.jednostka_id = q.jednostka_id and p.id = q.pozycja_id and p.stan = 'aktywna'
      join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
      cross join lateral (
        select * from jsonb_to_recordset(r.klasyfikacja) as a (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
        union all select b.dzial, b.rozdzial, b.paragraf, b.zrodlo, -b.kwota from jsonb_to_recordset(p.potracenie_linie) as b (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
      ) k
      where w.zwrocono > 0 group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(k.kwota) > 0
    ) l
  ) y where y.czesc > 0 group by 1, 2`;
