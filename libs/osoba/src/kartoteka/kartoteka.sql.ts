/** Holds for records that were held at the instant $2. */
const held = (row: string): string => `${row}.zapisano <= $2::timestamptz and (${row}.wycofano is null or ${row}.wycofano > $2)`;

/** Records of one table about the person, newest first, as a JSON list. */
const listOf = (table: string, columns: readonly string[]): string => `
    (select coalesce(json_agg(json_build_object(${columns.map((column) => `'${column}', z."${column}"`).join(', ')}) order by z.od desc, z.id), '[]')
     from osoba.${table} z join ids on ids.osoba_id = z.osoba_id where ${held('z')})`;

const ADRES = ['id', 'rodzaj', 'ulica', 'nr_domu', 'nr_lokalu', 'kod_pocztowy', 'miejscowosc', 'kraj', 'opis', 'od', 'do'];
const KONTAKT = ['id', 'rodzaj', 'wartosc', 'od', 'do'];
const RACHUNEK = ['id', 'numer', 'posiadacz', 'od', 'do', 'pochodzenie', 'sprawdzil', 'dokument_id'];

const HOUSEHOLDS = `
    (select coalesce(json_agg(json_build_object('id', c.id, 'gospodarstwo_id', c.gospodarstwo_id, 'osoba_id', c.kto, 'imie', o.imie, 'nazwisko', o.nazwisko,
        'data_urodzenia', o.data_urodzenia, 'rola', c.rola, 'od', c.od, 'do', c."do") order by c.od, c.id), '[]')
     from czlonkowie c join osoba.osoba o on o.jednostka_id = c.jednostka_id and o.id = c.kto)`;

const EVIDENCE = `
    (select coalesce(json_agg(json_build_object('jednostkaId', d.jednostka_id, 'id', d.id, 'osobaId', d.osoba_id, 'rodzaj', d.rodzaj, 'tresc', d.tresc,
        'trescSzyfr', encode(d.tresc_szyfr, 'base64'), 'kluczId', d.klucz_id, 'zawiniety', encode(k.zawiniety, 'base64'), 'wazneOd', d.wazne_od, 'wazneDo', d.wazne_do,
        'zapisano', d.zapisano, 'zapisal', d.zapisal, 'zmiana', d.zmiana, 'poprzedniId', d.poprzedni_id, 'powod', d.powod, 'dokumentId', d.dokument_id,
        'weryfikacja', d.weryfikacja, 'kragId', d.krag_id) order by d.rodzaj, d.wazne_od desc, d.zapisano desc, d.id), '[]')
     from osoba.dowod d join ids on ids.osoba_id = d.osoba_id left join osoba.klucz k on k.jednostka_id = d.jednostka_id and k.id = d.klucz_id
     where d.zapisano <= $2 and d.zmiana <> 'uniewaznienie'
       and not exists (select 1 from osoba.dowod n where n.jednostka_id = d.jednostka_id and n.poprzedni_id = d.id and n.zapisano <= $2))`;

/**
 * The whole file of a person in one query: $1 the person under any id, $2 the instant. Identity comes as the database keeps it in its
 * history, so that a change of name is seen as it stood. Merges are followed as they are now.
 */
export const KARTOTEKA = `
  with ids as materialized (select osoba_id, kanoniczna_id from osoba.aliasy(array[$1::uuid])),
  moje as (
    select distinct m.jednostka_id, m.gospodarstwo_id from osoba.czlonkostwo m join ids on ids.osoba_id = m.osoba_id where ${held('m')}
  ), czlonkowie as materialized (
    select c.*, osoba.kanoniczna(c.osoba_id) as kto from moje
    join osoba.czlonkostwo c on c.jednostka_id = moje.jednostka_id and c.gospodarstwo_id = moje.gospodarstwo_id and ${held('c')}
  )
  select
    (select s.stan from (
       select o.zmieniono, to_jsonb(o) as stan from osoba.osoba o where o.id = (select kanoniczna_id from ids limit 1)
       union all
       select h.zmieniono, h.stan from osoba.osoba_historia h where h.osoba_id = (select kanoniczna_id from ids limit 1)
     ) s where s.zmieniono <= $2 order by s.zmieniono desc limit 1) as osoba,
    (select coalesce(json_agg(ids.osoba_id), '[]') from ids where ids.osoba_id <> ids.kanoniczna_id) as aliasy,
    (select access.ma('osoba:dowod:read')) as "dowodyDostepne",
    (select coalesce(json_agg(json_build_object('id', p.id, 'komorka_id', p.komorka_id, 'od', p.od, 'do', p."do") order by p.od desc, p.id), '[]')
     from osoba.opieka p join ids on ids.osoba_id = p.osoba_id) as opieki,
    (select coalesce(json_agg(json_build_object('id', s.id, 'osoba_id', s.osoba_id, 'na_osoba_id', s.na_osoba_id, 'powod', s.powod, 'od', s.od) order by s.od), '[]')
     from osoba.osoba_scalenie s join ids on ids.osoba_id = s.osoba_id where s.cofnieto is null) as scalenia,
    ${listOf('adres', ADRES)} as adresy,
    ${listOf('kontakt', KONTAKT)} as kontakty,
    ${listOf('rachunek', RACHUNEK)} as rachunki,
    ${HOUSEHOLDS} as czlonkostwa,
    ${EVIDENCE} as dowody`;
