import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '@ostoja/access';
import type { Client } from 'pg';

/**
 * Fills the centre with `count` open cases of synthetic people, spread over the nine branches, each with one running term; past every wall
 * and without the triggers, for tests that read plans.
 */
export async function seedManyCases(superuser: Client, count: number): Promise<void> {
  const filie = Array.from({ length: 9 }, (_, i) => komorkaId(`filia-${i + 1}`));
  await superuser.query("set session_replication_role = 'replica'");
  await superuser.query(
    `insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, zmieniono)
     select $1, ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'Osoba', 'Przykładowa' || n, 'syntetyczna ' || n, now() from generate_series(1, $2::int) n`, [JEDNOSTKA_ID, count]);
  await superuser.query(
    `insert into postepowanie.sprawa (jednostka_id, id, znak, znak_porzadek, komorka_id, osoba_id, swiadczenie_kod, prowadzacy_id, stan, klasa_jrwa, kategoria_archiwalna,
       otwarta, najblizszy_termin, najblizszy_termin_rodzaj, najblizszy_termin_opis)
     select $1, ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid, 'S.' || n, '2026/S/' || lpad(n::text, 7, '0'), ($3::uuid[])[1 + n % 9],
       ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'zasilek-probny', case when n % 300 = 0 then $4::uuid end,
       (array['wszczete', 'wywiad-zlecony', 'projekt', 'realizacja'])[1 + n % 4], '5120', 'B10',
       date '2026-01-01' + n % 300, date '2026-01-15' + n % 300, 'zalatwienie', 'opis' from generate_series(1, $2::int) n`,
    [JEDNOSTKA_ID, count, filie, uzytkownikId('specjalista.f1')]);
  await superuser.query(
    `insert into postepowanie.termin (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, zdarzenie_id, rodzaj, rola, data, wyprowadzenie)
     select s.jednostka_id, gen_random_uuid(), s.id, s.id, s.komorka_id, s.id, 'zalatwienie', 'prowadzacy', s.najblizszy_termin, '{"opis": "opis"}' from postepowanie.sprawa s`);
  await superuser.query("set session_replication_role = 'origin'");
  await superuser.query('vacuum analyze postepowanie.sprawa');
  await superuser.query('vacuum analyze postepowanie.termin');
  await superuser.query('vacuum analyze osoba.osoba');
}
