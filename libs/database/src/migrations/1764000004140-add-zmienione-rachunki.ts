import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A payee who was revoked, an account that was withdrawn, and one from which the bank sent money back, after a list was prepared: whoever checks the list is told how many. */
export class AddZmienioneRachunki1764000004140 implements MigrationInterface {
  name = 'AddZmienioneRachunki1764000004140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function wyplata.zmienione_rachunki(lista uuid) returns int
        language sql stable security definer set search_path = pg_catalog as $$
        select count(*)::int
        from wyplata.lista l
        join wyplata.pozycja p on p.jednostka_id = l.jednostka_id and p.lista_id = l.id and p.stan = 'aktywna'
        join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
        join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
        where l.jednostka_id = (select access.jednostka_id()) and l.id = lista and l.kanal = 'przelew'
          and ((select access.ma('wyplata:ksiegowosc:read')) or (select access.ma('wyplata:lista:check')) and (p.krag_id is null or p.krag_id = any ((select access.kregi())::uuid[])))
          and (
            exists (select 1 from wyplata.zwrot z where z.jednostka_id = p.jednostka_id and z.osoba_id = p.osoba_id and z.rachunek = p.rachunek and z.wstrzymuje and z.wyjasniono is null)
            or p.rachunek is distinct from t.rachunek
              and not exists (
                select 1 from wyplata.upowaznienie u
                where u.jednostka_id = t.jednostka_id and u.tytul_id = t.id and u.rodzaj = 'odbiorca' and u.rachunek = p.rachunek
                  and u.sprawdzil_id is not null and u.od <= l.dzien and (u."do" is null or u."do" >= l.dzien) and (u.odwolano is null or u.odwolano > l.dzien))
              and not exists (
                select 1 from osoba.rachunek k
                where k.jednostka_id = p.jednostka_id and k.numer = p.rachunek and k.wycofano is null and l.dzien between k.od and coalesce(k."do", 'infinity')
                  and k.osoba_id = any (array(
                    select p.osoba_id
                    union all
                    select y.osoba_id from osoba.tozsamosc x join osoba.tozsamosc y on y.jednostka_id = x.jednostka_id and y.kanoniczna_id = x.kanoniczna_id
                    where x.jednostka_id = p.jednostka_id and x.osoba_id = p.osoba_id)))
          )
      $$;
      revoke execute on function wyplata.zmienione_rachunki(uuid) from public;
      grant execute on function wyplata.zmienione_rachunki(uuid) to ostoja_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function wyplata.zmienione_rachunki(uuid)');
  }
}
