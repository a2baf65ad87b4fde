import type { Database } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import type { Postepowanie } from '../../postepowanie/postepowanie.entity.js';
import type { CzescZadania } from '../../wniosek/czesc-zadania.policy.js';
import type { KodPodstawy } from '../../wznowienie/podstawy.js';
import type { Decyzja } from '../decyzja.entity.js';

/** The centre, the unit, the party's address and account, and the people who had the decision in hand. */
export interface AktaRow {
  readonly znak: string;
  readonly osrodek: string;
  readonly osrodek_adres: string;
  readonly organ: string;
  readonly teryt: string;
  readonly komorka: string;
  readonly komorka_adres: string | null;
  readonly adres: AdresRow | null;
  readonly rachunek: string | null;
  readonly przygotowal: string;
  readonly zatwierdzil: string | null;
  readonly podpisal: string | null;
  readonly podpisal_stanowisko: string | null;
  readonly upowaznienie: string | null;
  readonly w_imieniu: string | null;
  /** Kind, start and mode of the proceeding, and the date of the decision that it is about. */
  readonly rodzaj: Postepowanie['rodzaj'];
  readonly wszczete: PlainDate;
  readonly z_urzedu: boolean;
  readonly dotyczy: PlainDate | null;
  /** The party has appealed in the proceeding. */
  readonly po_odwolaniu: boolean;
  /** The party refused the interview in the proceeding, and none was signed after that. */
  readonly odmowa_wywiadu: boolean;
  /** The day on which that one reached the party; null when it was not served by the centre. */
  readonly dotyczy_doreczono: PlainDate | null;
  /** Ground of a reopening (KPA 145-145b). */
  readonly podstawa_wznowienia: KodPodstawy | null;
  /** The part of the demand that the proceeding is about. */
  readonly czesc: CzescZadania | null;
  /** First day of the right after a ruling on disability was brought (art. 106 ust. 9-10 ups). */
  readonly prawo_od: PlainDate | null;
  /** First month of the case that Ostoja pays, where POMOST paid before; null in other cases. */
  readonly po_pomost_od: PlainDate | null;
}
interface AdresRow {
  readonly ulica: string | null;
  readonly nr_domu: string | null;
  readonly nr_lokalu: string | null;
  readonly kod_pocztowy: string | null;
  readonly miejscowosc: string;
  readonly opis: string | null;
}

/** KPA 42: the correspondence address first, then where the person lives or stays. */
const AKTA = `
  select s.znak, j.nazwa as osrodek, j.adres as osrodek_adres, j.organ, j.teryt, k.nazwa as komorka, k.adres as komorka_adres,
    (select to_jsonb(a) from osoba.adres a
     where a.osoba_id in (select i.osoba_id from osoba.aliasy(array[d.osoba_id]) i) and a.wycofano is null and $2 between a.od and coalesce(a."do", 'infinity')
     order by array_position(array['korespondencyjny', 'zamieszkania', 'pobytu', 'zameldowania'], a.rodzaj), a.od desc, a.id desc limit 1) as adres,
    (select r.numer from osoba.rachunek r
     where r.osoba_id in (select i.osoba_id from osoba.aliasy(array[d.osoba_id]) i) and r.wycofano is null and $2 between r.od and coalesce(r."do", 'infinity')
     order by r.od desc, r.id desc limit 1) as rachunek,
    concat_ws(' ', p.imie, p.nazwisko) as przygotowal, nullif(concat_ws(' ', z.imie, z.nazwisko), '') as zatwierdzil,
    nullif(concat_ws(' ', n.imie, n.nazwisko), '') as podpisal, n.stanowisko as podpisal_stanowisko, u.numer as upowaznienie, u.w_imieniu,
    t.rodzaj, t.czesc,
    coalesce((select (w.dane ->> 'wszczeto')::date from postepowanie.zdarzenie w where w.jednostka_id = t.jednostka_id and w.postepowanie_id = t.id and w.rodzaj = 'wszczecie-po-uchyleniu' limit 1), t.wszczete) as wszczete, dd.data as dotyczy,
    (select w.dane ->> 'podstawa' from postepowanie.zdarzenie w where w.jednostka_id = d.jednostka_id and w.postepowanie_id = d.postepowanie_id and (w.rodzaj like 'wszczecie%wznowienia' or w.rodzaj = 'wszczecie-po-uchyleniu') order by w.id limit 1) as podstawa_wznowienia,
    (select w.dane ->> 'prawo_od' from postepowanie.zdarzenie w where w.jednostka_id = d.jednostka_id and w.postepowanie_id = d.postepowanie_id and w.rodzaj = 'potwierdzenie-orzeczenia' order by w.id desc limit 1) as prawo_od,
    (select max(date_trunc('month', x.wykonalna_od))::date from postepowanie.decyzja x where x.jednostka_id = d.jednostka_id and x.sprawa_id = d.sprawa_id and x.organ = 'pomost' and x.stan <> 'wycofana') as po_pomost_od,
    (select min(o.uznane_za_doreczone) from postepowanie.doreczenie o where o.jednostka_id = d.jednostka_id and o.decyzja_id = d.dotyczy_id) as dotyczy_doreczono,
    exists (select 1 from postepowanie.zdarzenie w where w.jednostka_id = d.jednostka_id and w.postepowanie_id = d.postepowanie_id and (w.rodzaj like 'wszczecie-z-urzedu%' or w.dane ->> 'z_urzedu' = 'true')) as z_urzedu,
    exists (select 1 from postepowanie.zdarzenie w where w.jednostka_id = d.jednostka_id and w.postepowanie_id = d.postepowanie_id and w.rodzaj = 'odwolanie') as po_odwolaniu,
    coalesce((select w.rodzaj = 'odmowa-wywiadu' from postepowanie.zdarzenie w where w.jednostka_id = d.jednostka_id and w.postepowanie_id = d.postepowanie_id
      and w.rodzaj in ('odmowa-wywiadu', 'podpis-wywiadu', 'wykorzystanie-wywiadu') order by w.id desc limit 1), false) as odmowa_wywiadu
  from postepowanie.decyzja d
  join postepowanie.sprawa s on s.jednostka_id = d.jednostka_id and s.id = d.sprawa_id
  join postepowanie.postepowanie t on t.jednostka_id = d.jednostka_id and t.id = d.postepowanie_id
  left join postepowanie.decyzja dd on dd.jednostka_id = d.jednostka_id and dd.id = d.dotyczy_id
  join access.jednostka j on j.jednostka_id = d.jednostka_id
  join access.komorka k on k.jednostka_id = d.jednostka_id and k.id = d.komorka_id
  join access.uzytkownik p on p.jednostka_id = d.jednostka_id and p.id = d.przygotowal_id
  left join access.uzytkownik z on z.jednostka_id = d.jednostka_id and z.id = d.zatwierdzil_id
  left join access.uzytkownik n on n.jednostka_id = d.jednostka_id and n.id = d.podpisal_id
  left join postepowanie.upowaznienie u on u.jednostka_id = d.jednostka_id and u.id = d.upowaznienie_id
  where d.id = $1`;

/** What stands around a decision on the day; null when the principal may not see it. */
export async function findAkta(database: Database, decyzja: Pick<Decyzja, 'id'>, dzien: PlainDate): Promise<AktaRow | null> {
  const [row] = await database.transaction((tx) => tx.query<AktaRow[]>(AKTA, [decyzja.id, dzien]));
  return row ?? null;
}

/** An address as it stands on an envelope; empty when the person has none. */
export function addressLines(adres: AktaRow['adres']): string[] {
  if (!adres) return [];
  const house = [adres.nr_domu, adres.nr_lokalu].filter(Boolean).join('/');
  // Without a street the house number follows the name of the place.
  const first = adres.ulica ? `${adres.ulica} ${house}` : house && `${adres.miejscowosc} ${house}`;
  return [first, [adres.kod_pocztowy, adres.miejscowosc].filter(Boolean).join(' '), adres.ulica ? null : adres.opis].filter((line): line is string => !!line).map((line) => line.trim());
}
