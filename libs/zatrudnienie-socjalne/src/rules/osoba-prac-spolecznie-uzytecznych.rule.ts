import type { Calculus, ConditionDefinition } from '@ostoja/law';
import type { FaktyOsobyPracSpolecznieUzytecznych } from './prace-spolecznie-uzyteczne.facts.js';

const UPRAWNIONA: ConditionDefinition = {
  kod: 'BRAK_PODSTAWY_SKIEROWANIA', nazwa: 'bezrobotny bez prawa do zasiłku, który korzysta z pomocy społecznej, albo uczestnik programu',
  przepis: 'art. 73a ust. 1 i 1a ustawy o promocji zatrudnienia i instytucjach rynku pracy',
  odmowa: 'Do prac społecznie użytecznych kieruje się bezrobotnego bez prawa do zasiłku, który korzysta z pomocy społecznej, albo uczestnika kontraktu socjalnego, programu usamodzielnienia, lokalnego programu lub programu zatrudnienia socjalnego na skierowanie urzędu pracy.',
};

/** Who may be referred; the act of 2025 was not readable, so its agreements follow the groups of the act of 2004. */
export function isOsobaUprawniona(c: Calculus, osoba: FaktyOsobyPracSpolecznieUzytecznych): boolean {
  const bezrobotny = osoba.bezrobotny && !osoba.prawo_do_zasilku && osoba.pomoc_spoleczna;
  const program = osoba.program ?? 'zaden';
  const wProgramie = program === 'program_zatrudnienia_socjalnego' ? osoba.skierowanie_urzedu_pracy === true : program !== 'zaden';
  return c.holds(UPRAWNIONA, bezrobotny || wProgramie, [
    c.factText('zarejestrowana jako bezrobotna', takNie(osoba.bezrobotny)),
    c.factText('prawo do zasiłku dla bezrobotnych', takNie(osoba.prawo_do_zasilku)),
    c.factText('korzysta z pomocy społecznej', takNie(osoba.pomoc_spoleczna)),
    c.factText('program', program.replaceAll('_', ' ')),
  ]);
}

const takNie = (fakt: boolean): string => (fakt ? 'tak' : 'nie');
