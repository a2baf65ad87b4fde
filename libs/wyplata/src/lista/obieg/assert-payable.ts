import { DomainError } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { listNotWhole } from '../../wyplata.errors.js';
import type { Lista, ListaStan } from '../lista.entity.js';

interface Lines {
  readonly liczba: number;
  readonly suma: string;
  readonly wstrzymane: number;
  /** Whether the person keeps the books, from whom no line is hidden. */
  readonly calosc: boolean;
}

/**
 * Nothing that the person sees was held, cancelled or has lost its basis, nobody died and no account or payee changed since the preparation; to bookkeeping, the control sums agree with the lines.
 * Whoever checks the substance sees every line: an official excluded from a case (KPA 24) takes no part in it here either.
 * Errors: `WYPLATA.LIST_NOT_WHOLE` (403), `WYPLATA.TITLE_HELD`, `WYPLATA.PERSON_DEAD`, `WYPLATA.PAYEE_CHANGED` (409).
 */
export async function assertPayable(tx: EntityManager, lista: Lista, stan: ListaStan): Promise<void> {
  const [lines] = await tx.query<Lines[]>(LINES, [lista.id]);
  if (stan === 'sprawdzona-merytorycznie' && lines?.calosc === false && lines.liczba !== lista.liczba) throw listNotWhole();
  if (!lines || (lines.calosc && (lines.liczba !== lista.liczba || lines.suma !== lista.suma))) throw new Error(`Control sums of payment list ${lista.id} do not agree with its lines`);
  const [later] = await tx.query<{ zgony: number; rachunki: number }[]>('select wyplata.zgony($1) as zgony, wyplata.zmienione_rachunki($1) as rachunki', [lista.id]);
  assertNone(lines.wstrzymane, 'WYPLATA.TITLE_HELD', 'Część wypłat z tej listy została po jej przygotowaniu wstrzymana albo straciła podstawę w całości lub w części. Usuń te pozycje z listy: to, co nadal się należy, znajdzie się na następnej.');
  assertNone(later!.zgony, 'WYPLATA.PERSON_DEAD', 'Po przygotowaniu listy odnotowano zgon osoby, która na niej jest. Usuń te pozycje z listy.');
  assertNone(later!.rachunki, 'WYPLATA.PAYEE_CHANGED', 'Po przygotowaniu listy odwołano odbiorcę, wycofano rachunek albo bank zwrócił z niego pieniądze. Usuń te pozycje z listy: na następnej znajdą się z tym, co obowiązuje.');
}

/** What is held, cancelled or undue is rare and has indexes of its own; only the sums go through every line. */
const LINES = `
  select count(*)::int as liczba, coalesce(sum(p.kwota), 0.00) as suma, access.ma('wyplata:ksiegowosc:read') as calosc, (
    select count(*)::int from (
      select p.id from wyplata.rata r
      join wyplata.pozycja p on p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna' and p.lista_id = $1
      where r.stan <> 'nalezna' or r.nienalezna > 0
      union
      select p.id from wyplata.tytul t
      join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
      join wyplata.pozycja p on p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna' and p.lista_id = $1
      where t.stan = 'wstrzymany') niewyplacalne) as wstrzymane
  from wyplata.pozycja p where p.lista_id = $1 and p.stan = 'aktywna'`;

function assertNone(liczba: number, code: string, message: string): void {
  if (liczba > 0) throw new DomainError(code, message, { status: 409, details: { liczba } });
}
