import type { PlainDate } from '@ostoja/kernel';
import type { PodstawaWlaczenia } from './karta.entity.js';

/** One item of the index with the names around it. */
export interface KartaRow {
  readonly id: string;
  readonly numer: number;
  readonly karta_od: number;
  readonly karta_do: number;
  readonly rodzaj: string;
  readonly tytul: string;
  readonly dzien: PlainDate;
  readonly podstawa: PodstawaWlaczenia;
  readonly dzien_wlaczenia: PlainDate;
  readonly powod: string | null;
  readonly wlaczyl: string;
  readonly postepowanie_id: string | null;
  readonly pismo_id: string | null;
  readonly numer_rejestru: string | null;
  readonly okazanie_id: string | null;
  readonly kopia_id: string | null;
  /** Ids and names of its files, in order. */
  readonly pliki: readonly { readonly id: string; readonly nazwa: string }[];
}

/** Items after a number, in the order of the index. Files: of the paper, the document itself, the certified copy. */
export const KARTY = `
  select k.id, k.numer, k.karta_od, k.karta_do, k.rodzaj, k.tytul, k.dzien, k.podstawa, k.dzien_wlaczenia, k.powod, concat_ws(' ', u.imie, u.nazwisko) as wlaczyl,
    k.postepowanie_id, k.pismo_id, p.numer_rejestru, k.okazanie_id, o.kopia_id, f.pliki
  from akta.karta k
  join access.uzytkownik u on u.jednostka_id = k.jednostka_id and u.id = k.wlaczyl_id
  left join akta.pismo p on p.jednostka_id = k.jednostka_id and p.id = k.pismo_id
  left join akta.okazanie o on o.jednostka_id = k.jednostka_id and o.id = k.okazanie_id
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'nazwa', d.nazwa) order by d.id), '[]') as pliki
    from documents.dokument d
    where d.jednostka_id = k.jednostka_id and d.id in (
      select k.dokument_id union select o.kopia_id union select x.dokument_id from akta.pismo_plik x where x.jednostka_id = k.jednostka_id and x.pismo_id = k.pismo_id)) f
  where k.sprawa_id = $1 and k.numer > $2
  order by k.numer limit $3`;
