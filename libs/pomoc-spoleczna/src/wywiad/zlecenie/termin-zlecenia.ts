import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot, Term } from '@ostoja/law';
import { terminyWywiadu } from '../../rules/wywiad.termin.js';
import type { WyprowadzenieTerminu } from './zlecenie.entity.js';

/** 14 working days from the day on which the need was known, 2 in a matter that brooks no delay (§ 3 ust. 2-3), with the derivation. */
export function terminZlecenia(snapshot: ParameterSnapshot, wplynelo: PlainDate, pilne: boolean): { termin: PlainDate; wyprowadzenie: WyprowadzenieTerminu } {
  const kod = pilne ? 'wywiad-srodowiskowy-pilny' : 'wywiad-srodowiskowy';
  const { obliczenie } = terminyWywiadu.find((termin) => termin.kod === kod)!.calculateFor(snapshot, { zdarzenie: wplynelo });
  return { termin: obliczenie!.koniec, wyprowadzenie: deriveTermin(obliczenie!) };
}

/** The derivation in words. */
export function deriveTermin({ liczba, jednostka, zdarzenie, nazwa_zdarzenia, przepis, koniec, pominiete }: Term): WyprowadzenieTerminu {
  return {
    opis: `${liczba} ${NAZWY[jednostka] ?? jednostka}, licząc od: ${nazwa_zdarzenia} ${formatPolishDate(zdarzenie)} (${przepis}); termin: ${formatPolishDate(koniec)}`,
    przepis,
    pominiete: pominiete.map(({ dzien, powod }) => `${formatPolishDate(dzien)}: ${powod}`),
  };
}

const NAZWY: Readonly<Partial<Record<Term['jednostka'], string>>> = { dni_robocze: 'dni roboczych', miesiące: 'miesięcy' };
