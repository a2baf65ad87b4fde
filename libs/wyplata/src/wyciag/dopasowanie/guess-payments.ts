import type { EntityManager } from 'typeorm';
import { bulkQuery } from './bulk-query.js';
import limits from './matching.json' with { type: 'json' };

/** What an entry without our number and a sent payment have in common, the stronger sign first: number of the decision in the title, then the account. */
const SIGNS = [
  `exists (select 1 from regexp_split_to_table(w.tytul, '[[:space:],;]+') as s (slowo) where s.slowo = k.podstawa)`,
  'k.rachunek = w.kontrahent_rachunek',
] as const;

/** Only a pair of one entry and one payment that both have no other partner counts. What a person pays back of their own accord (`zwrot nienależnie pobranego`) is no transfer that came back. */
const guess = (sign: string): string => `
with kandydaci as materialized (
  select p.id, p.numer, p.kwota - p.potracono as netto, p.rachunek, substring(p.tytulem[2] from '[^[:space:]]+$') as podstawa, p.wykonano, l.dzien, l.jednostka_id, l.rachunek_platnika_id
  from wyplata.lista l join wyplata.pozycja p on p.jednostka_id = l.jednostka_id and p.lista_id = l.id
  where l.jednostka_id = $1 and l.stan = 'wyslana' and l.kanal not in ('kasa', 'rzeczowo') and p.stan = 'aktywna'
    and l.dzien >= (select min(w.dzien) from wyplata.wpis w where w.jednostka_id = $1 and w.wyciag_id = $2) - $3::int
    and p.kwota - p.potracono in (select w.kwota from wyplata.wpis w where w.jednostka_id = $1 and w.wyciag_id = $2 and w.rozliczono = 0)
), pary as (
  select w.id as wpis_id, k.id as pozycja_id, k.numer, w.strona = 'obciazenie' or w.kod_zwrotu is not null or (w.tytul ~* '[[:<:]]zwrot' and w.tytul !~* 'nienale|pobran|nadp[lł]a') as pewne,
    count(*) over (partition by w.id) as pozycji, count(*) over (partition by k.id, w.strona) as wpisow
  from wyplata.wpis w
  join kandydaci k on k.netto = w.kwota and w.dzien between k.dzien - 1 and k.dzien + $3::int and ${sign} and (w.strona = 'uznanie' or k.wykonano is null)
  where w.jednostka_id = $1 and w.wyciag_id = $2 and w.rozliczono = 0 and w.numer_pozycji is null and w.numer_naleznosci is null and w.numer_listy is null and w.propozycja_id is null
), nazwane as (
  update wyplata.wpis w set propozycja_id = x.pozycja_id, numer_pozycji = case when x.pewne then x.numer end
  from pary x where w.jednostka_id = $1 and w.id = x.wpis_id and x.pozycji = 1 and x.wpisow = 1 returning w.numer_pozycji
)
select count(numer_pozycji)::int as pewnych from nazwane`;

/**
 * Gives entries that name no payment the one that they must mean; a credit that does not call itself a return gets it as a proposal only.
 * @returns whether any entry now names its payment
 */
export async function guessPayments(tx: EntityManager, wyciagId: string, jednostkaId: string): Promise<boolean> {
  const [open] = await tx.query<{ jest: boolean }[]>(
    `select exists (select 1 from wyplata.wpis where jednostka_id = $1 and wyciag_id = $2 and rozliczono = 0 and numer_pozycji is null and numer_naleznosci is null and numer_listy is null) as jest`,
    [jednostkaId, wyciagId],
  );
  if (!open?.jest) return false;
  let named = 0;
  for (const sign of SIGNS) named += (await bulkQuery<{ pewnych: number }>(tx, guess(sign), [jednostkaId, wyciagId, limits.okno_dni]))[0]?.pewnych ?? 0;
  return named > 0;
}
