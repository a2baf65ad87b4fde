import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyZwolnienieMozliwe, FaktyZwolnienieObowiazkowe, OKOLICZNOSCI_ZWOLNIENIA } from './dps.facts.js';
import { holdAll } from './warunki.rule.js';

const ART_64 = 'art. 64 ustawy o pomocy społecznej';
const ART_64A = 'art. 64a ustawy o pomocy społecznej';
const DZIEN = plainDate('2026-03-02');
const WNIOSEK_64A: ConditionDefinition = { kod: 'BRAK_WNIOSKU', nazwa: 'wniosek osoby obowiązanej', przepis: ART_64A, odmowa: 'Zwolnienie następuje na wniosek.' };
const PODSTAWA: ConditionDefinition = {
  kod: 'BRAK_PODSTAWY_ZWOLNIENIA', nazwa: 'pozbawienie władzy rodzicielskiej, skazanie albo zwolnienie osoby, od której pochodzi zstępny', przepis: ART_64A,
  odmowa: 'Nie przedstawiono orzeczenia, które nakazuje zwolnienie. Można rozważyć zwolnienie na podstawie art. 64.',
};
const WNIOSEK: ConditionDefinition = { kod: 'BRAK_WNIOSKU', nazwa: 'wniosek, gdy jest wymagany', przepis: ART_64, odmowa: 'Na podstawie art. 64 zwalnia się na wniosek.' };
const WYWIAD: ConditionDefinition = { kod: 'BRAK_WYWIADU', nazwa: 'wywiad środowiskowy, gdy jest wymagany', przepis: ART_64, odmowa: 'Na podstawie art. 64 zwalnia się po przeprowadzeniu wywiadu środowiskowego.' };
const OKOLICZNOSC: ConditionDefinition = { kod: 'BRAK_OKOLICZNOSCI', nazwa: 'okoliczność uzasadniająca zwolnienie', przepis: 'art. 64 i 64b ustawy o pomocy społecznej', odmowa: 'Nie wskazano okoliczności, która uzasadnia zwolnienie.' };

function calculateMozliwe(c: Calculus, f: FaktyZwolnienieMozliwe): ZasadaOutcome {
  const weteran = f.okolicznosci.includes('weteran_lub_opozycjonista');
  const okolicznosci = f.okolicznosci.map((okolicznosc) => c.factText('okoliczność', OKOLICZNOSCI_ZWOLNIENIA[okolicznosc]));
  const tak = [holdAll(c, [[WNIOSEK, weteran || f.wniosek], [WYWIAD, weteran || f.wywiad]]), c.holds(OKOLICZNOSC, okolicznosci.length > 0, okolicznosci)].every(Boolean);
  return { tak };
}

/** The waiver that the authority must grant in full (art. 64a ups, since October 2019). */
export const zwolnienieObowiazkowe = defineZasada<FaktyZwolnienieObowiazkowe>({
  kod: 'obowiazkowe-zwolnienie-z-oplaty-za-dps',
  nazwa: 'obowiązkowe zwolnienie z opłaty za dom pomocy społecznej',
  pytanie: 'Czy osobę trzeba całkowicie zwolnić z opłaty za pobyt bliskiego w DPS?',
  przepis: ART_64A,
  facts: FaktyZwolnienieObowiazkowe,
  przyklad: { wniosek: true, pozbawienie_wladzy: true, nie_przywrocono: true, skazanie: false, zstepny_zwolnionej: false },
  na_dzien_przykladu: DZIEN,
  wersje: [{
    od: plainDate('2019-10-04'), do: null,
    calculate: (c, f) => ({ tak: holdAll(c, [[WNIOSEK_64A, f.zstepny_zwolnionej || f.wniosek], [PODSTAWA, (f.pozbawienie_wladzy && f.nie_przywrocono === true) || (f.skazanie && !f.zatarte) || f.zstepny_zwolnionej]]) }),
  }],
});

/** The waiver that the authority may grant in full or in part (art. 64, 64b ups); the list of circumstances is open. */
export const zwolnienieMozliwe = defineZasada<FaktyZwolnienieMozliwe>({
  kod: 'mozliwe-zwolnienie-z-oplaty-za-dps',
  nazwa: 'możliwe zwolnienie z opłaty za dom pomocy społecznej',
  pytanie: 'Czy osobę można zwolnić w części lub całości z opłaty za DPS?',
  przepis: 'art. 64 i 64b ustawy o pomocy społecznej',
  facts: FaktyZwolnienieMozliwe,
  przyklad: { wniosek: true, wywiad: true, okolicznosci: ['jedno_zrodlo'] },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2019-10-04'), do: null, calculate: calculateMozliwe }],
});
