import { monthOf, plainDate, type Money, type PlainDate } from '@ostoja/kernel';
import { amountFact, countFact, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition } from '@ostoja/law';
import type { FaktyPracSpolecznieUzytecznych } from './prace-spolecznie-uzyteczne.facts.js';
import { faultyFact } from './wspolne.js';

const PREFIX = 'prace_spolecznie_uzyteczne';
const UST_1 = 'art. 73a ust. 1 ustawy o promocji zatrudnienia i instytucjach rynku pracy';
const UST_3 = 'art. 73a ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy';
/** The first day of the act of 2025, and the last of the act of 2004: earlier agreements are carried out under the old act as it stood then. */
const POCZATEK_NOWEJ = plainDate('2025-06-01');
const KONIEC_STAREJ = plainDate('2025-05-31');

const GODZINY: StepDefinition = { kod: 'psu.godziny', nazwa: 'godziny przepracowane w miesiącu', przepis: UST_3, jednostka: 'godziny' };
const W_WYMIARZE: StepDefinition = { kod: 'psu.w_wymiarze', nazwa: 'godziny w tygodniu nie przekraczają wymiaru', przepis: UST_1 };
const NIE_NIZSZA: ConditionDefinition = {
  kod: 'STAWKA_PONIZEJ_USTAWOWEJ', nazwa: 'stawka gminy nie jest niższa od ustawowej', przepis: UST_3, odmowa: 'Stawka gminy jest niższa od ustawowej; świadczenie wypłaca się co najmniej według stawki ustawowej.',
};
const SWIADCZENIE: StepDefinition = { kod: 'psu.swiadczenie', nazwa: 'świadczenie za przepracowane godziny', przepis: UST_3, prosto: 'Świadczenie za przepracowane godziny' };
const ZAOKRAGLONE: StepDefinition = { kod: 'psu.swiadczenie_zaokraglone', nazwa: 'świadczenie zaokrąglone do grosza', przepis: UST_3 };

/** The day whose values of the act of 2004 hold for the agreement; null under the act of 2025. Errors: an agreement from a later month than the work. */
export function findDzienStarejUstawy(c: Calculus, dataPorozumienia: string | undefined): PlainDate | null {
  if (dataPorozumienia !== undefined && monthOf(plainDate(dataPorozumienia)) > monthOf(c.day)) throw faultyFact('POROZUMIENIE_PO_PRACY', 'Porozumienie nie może być późniejsze niż miesiąc pracy.', 'data_porozumienia', UST_1);
  if ((dataPorozumienia ?? c.day) >= POCZATEK_NOWEJ) return null;
  return c.day < POCZATEK_NOWEJ ? c.day : KONIEC_STAREJ;
}

/** Hours of the month. */
export function sumGodziny(c: Calculus, { tygodnie }: FaktyPracSpolecznieUzytecznych): Quantity {
  return c.sum(GODZINY, tygodnie.map(({ godziny }) => countFact(c, 'godziny przepracowane w tygodniu', godziny, 'godziny')));
}

/** The weekly limit: of the act, or under the act of 2025 of the agreement, for its own limit was not read. */
export function readWymiar(c: Calculus, zPorozumienia: number | undefined, dzien: PlainDate | null): Quantity {
  if (dzien === null && zPorozumienia !== undefined) return countFact(c, 'godziny tygodniowo według porozumienia', zPorozumienia, 'godziny');
  return c.param(`${PREFIX}.godziny_tygodniowo_max`, dzien ?? c.day);
}

/** The pay of the month, or null where only the agreement can say the rate. A week over the limit is paid as worked, and pointed out. */
export function calculateWyplata(c: Calculus, fakty: FaktyPracSpolecznieUzytecznych): Money | null {
  const dzien = findDzienStarejUstawy(c, fakty.data_porozumienia);
  warnOstrzezenia(c, dzien);
  const wymiar = readWymiar(c, fakty.godziny_tygodniowo, dzien);
  const wWymiarze = fakty.tygodnie.map(({ godziny }) => c.isAtMost(W_WYMIARZE, countFact(c, 'godziny przepracowane w tygodniu', godziny, 'godziny'), wymiar));
  if (!wWymiarze.every(Boolean)) c.warn({ kod: 'GODZINY_PONAD_WYMIAR', opis: 'W co najmniej jednym tygodniu przepracowano więcej godzin, niż dopuszcza wymiar tygodniowy.', przepis: UST_1 });
  const stawka = readStawka(c, fakty, dzien);
  return stawka && c.round(ZAOKRAGLONE, c.product(SWIADCZENIE, sumGodziny(c, fakty), stawka));
}

function warnOstrzezenia(c: Calculus, dzien: PlainDate | null): void {
  if (dzien === null) {
    c.warn({ kod: 'WARUNKI_Z_POROZUMIENIA', opis: 'Dla porozumień od 1 czerwca 2025 r. stawkę, wymiar godzin i refundację podaje się z porozumienia: przepisów nowej ustawy o ich wysokości nie udało się potwierdzić.', przepis: 'ustawa z 20.03.2025 o rynku pracy i służbach zatrudnienia' });
  } else if (dzien < c.day) {
    c.warn({ kod: 'STAWKA_BEZ_WALORYZACJI', opis: 'Przyjęto stawkę z 31 maja 2025 r., bez waloryzacji: tak przepis przejściowy rozumie ministerstwo, ale jest to sporne.', przepis: 'art. 435 ust. 1 ustawy o rynku pracy i służbach zatrudnienia' });
  }
}

/** Errors: a rate of the gmina below the statutory one. */
function readStawka(c: Calculus, fakty: FaktyPracSpolecznieUzytecznych, dzien: PlainDate | null): Quantity | null {
  const gminy = fakty.stawka === undefined ? null : amountFact(c, 'stawka gminy za godzinę', fakty.stawka);
  if (dzien === null) return gminy;
  const ustawowa = c.param(`${PREFIX}.stawka_godzinowa`, dzien);
  if (gminy !== null && !c.isAtLeast(NIE_NIZSZA, gminy, ustawowa)) throw faultyFact(NIE_NIZSZA.kod, NIE_NIZSZA.odmowa, 'stawka', UST_3);
  return gminy ?? ustawowa;
}
