import type { Calculus, ConditionDefinition } from '@ostoja/law';
import { PROGRAMY, type FaktyOsobyPracSpolecznieUzytecznych } from './prace-spolecznie-uzyteczne.facts.js';

const UPRAWNIONA: ConditionDefinition = {
  kod: 'BRAK_PODSTAWY_SKIEROWANIA', nazwa: 'bezrobotny bez prawa do zasiłku, który korzysta z pomocy społecznej, albo uczestnik programu',
  przepis: 'art. 73a ust. 1 i 1a ustawy o promocji zatrudnienia i instytucjach rynku pracy',
  odmowa: 'Do prac społecznie użytecznych kieruje się bezrobotnego bez prawa do zasiłku, który korzysta z pomocy społecznej, albo uczestnika kontraktu socjalnego, programu usamodzielnienia, lokalnego programu pomocy społecznej lub programu zatrudnienia socjalnego, który przystąpił do programu na skierowanie urzędu pracy.',
};

const BEZ_ZASILKU: ConditionDefinition = {
  kod: 'PRAWO_DO_ZASILKU', nazwa: 'osoba nie ma prawa do zasiłku dla bezrobotnych', przepis: 'art. 73a ust. 3 ustawy o promocji zatrudnienia i instytucjach rynku pracy',
  odmowa: 'Świadczenie za prace społecznie użyteczne przysługuje osobie, która nie ma prawa do zasiłku dla bezrobotnych.',
};

/** Who may be referred; the act of 2025 was not readable, so its agreements follow the groups of the act of 2004. */
export function isOsobaUprawniona(c: Calculus, osoba: FaktyOsobyPracSpolecznieUzytecznych): boolean {
  const bezrobotny = osoba.bezrobotny && !osoba.prawo_do_zasilku && osoba.pomoc_spoleczna;
  const program = osoba.program ?? 'zaden';
  const zUrzedu = osoba.skierowanie_urzedu_pracy === true;
  return c.holds(UPRAWNIONA, bezrobotny || (program !== 'zaden' && zUrzedu), [
    c.factText('zarejestrowana jako bezrobotna', takNie(osoba.bezrobotny)),
    c.factText('prawo do zasiłku dla bezrobotnych', takNie(osoba.prawo_do_zasilku)),
    c.factText('korzysta z pomocy społecznej', takNie(osoba.pomoc_spoleczna)),
    c.factText('program', PROGRAMY[program]),
    c.factText('do programu na skierowanie urzędu pracy', takNie(zUrzedu)),
  ]);
}

/** The pay itself is only for those without a right to the unemployment benefit, also among participants of programmes (ust. 3). */
export function isBezPrawaDoZasilku(c: Calculus, osoba: FaktyOsobyPracSpolecznieUzytecznych): boolean {
  return c.holds(BEZ_ZASILKU, !osoba.prawo_do_zasilku, [c.factText('prawo do zasiłku dla bezrobotnych', takNie(osoba.prawo_do_zasilku))]);
}

const takNie = (fakt: boolean): string => (fakt ? 'tak' : 'nie');
