import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the account of a returned payment still holds something back, for whoever clears it up and may not see accounts. */
export class AddRachunekZwrotu1764000004160 implements MigrationInterface {
  name = 'AddRachunekZwrotu1764000004160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function wyplata.zwrot_wstrzymuje(szukany uuid) returns boolean
        language sql stable security definer set search_path = pg_catalog as $$
        select exists (
          select from wyplata.zwrot z
          join wyplata.rata r on r.jednostka_id = z.jednostka_id and r.osoba_id = z.osoba_id and r.stan = 'nalezna' and r.nienalezna = 0
          join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id and t.kanal = 'przelew'
          left join wyplata.upowaznienie u on u.jednostka_id = t.jednostka_id and u.tytul_id = t.id and u.rodzaj = 'odbiorca' and u.sprawdzil_id is not null
            and u.od <= access.dzis() and coalesce(u."do", 'infinity') >= access.dzis() and coalesce(u.odwolano, 'infinity') > access.dzis()
          where z.jednostka_id = access.jednostka_id() and z.id = szukany and (access.ma('wyplata:zwrot:read') or access.ma('wyplata:wyciag:read'))
            and not exists (select from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')
            and z.rachunek = coalesce(u.rachunek, t.rachunek, (
              select k.numer from osoba.rachunek k
              where k.jednostka_id = z.jednostka_id and k.osoba_id in (select a.osoba_id from osoba.aliasy(array[z.osoba_id]) a) and k.wycofano is null
                and access.dzis() between k.od and coalesce(k."do", 'infinity') and wyplata.nrb_poprawny(k.numer)
              order by k.od desc, k.zapisano desc, k.id limit 1)))
      $$;
      revoke execute on function wyplata.zwrot_wstrzymuje(uuid) from public;
      grant execute on function wyplata.zwrot_wstrzymuje(uuid) to ostoja_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function wyplata.zwrot_wstrzymuje(uuid)');
  }
}
