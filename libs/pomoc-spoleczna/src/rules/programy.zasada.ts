import { plainDate, type PlainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyOdmowaUsamodzielnienia, FaktyUchylenieIntegracji, FaktyWstrzymanieIntegracji, FaktyZatwierdzenieProgramuBezdomnosci, FaktyZawieszenieUsamodzielnienia, PRZYCZYNY_WSTRZYMANIA } from './programy.facts.js';

const art = (przepis: string): string => `art. ${przepis} ustawy o pomocy społecznej`;
const DZIEN = plainDate('2026-03-02');
const OD: PlainDate = plainDate('2012-09-07');
const PRZYCZYNA: ConditionDefinition = { kod: 'BRAK_PRZYCZYNY', nazwa: 'przyczyna, którą wymienia ustawa', przepis: art('95 ust. 1'), odmowa: 'Ustawa nie wymienia takiej przyczyny wstrzymania.' };
const DNI: ConditionDefinition = { kod: 'POBYT_ZA_KROTKI', nazwa: 'pobyt w zakładzie dłuższy niż wymagany', przepis: art('95 ust. 1 pkt 4'), jednostka: 'dni', odmowa: 'Pomoc można wstrzymać dopiero po upływie wymaganego pobytu w zakładzie.' };
const UCHYLENIE: ConditionDefinition = { kod: 'BRAK_PODSTAWY_UCHYLENIA', nazwa: 'okoliczność, która nakazuje uchylenie', przepis: art('95 ust. 3 i 4'), odmowa: 'Nie zachodzi okoliczność, która nakazuje uchylić decyzję.' };
const ODMOWA: ConditionDefinition = { kod: 'BRAK_PODSTAWY_ODMOWY', nazwa: 'okoliczność, która pozwala odmówić', przepis: art('89 ust. 7 i 11'), odmowa: 'Nie zachodzi okoliczność, która pozwala odmówić pomocy.' };
const ZAWIESZENIE: ConditionDefinition = { kod: 'BRAK_PODSTAWY_ZAWIESZENIA', nazwa: 'okoliczność, która pozwala zawiesić', przepis: art('89 ust. 9 i 10'), odmowa: 'Nie zachodzi okoliczność, która pozwala zawiesić pomoc.' };
const ZATWIERDZENIE: ConditionDefinition = {
  kod: 'NIE_WYMAGA_ZATWIERDZENIA', nazwa: 'program ośrodka albo program schroniska ponad jego środki lub z ubezpieczeniem', przepis: art('49 ust. 2, 3 i 5'),
  odmowa: 'Program opracowany w schronisku, który mieści się w jego środkach i nie wymaga ubezpieczenia, nie podlega zatwierdzeniu przez kierownika ośrodka.',
};

function calculateWstrzymanie(c: Calculus, { przyczyna, dni_w_zakladzie = 0 }: FaktyWstrzymanieIntegracji): ZasadaOutcome {
  const wymieniona = c.holds(PRZYCZYNA, przyczyna !== 'inna', [c.factText('przyczyna', PRZYCZYNY_WSTRZYMANIA[przyczyna])]);
  if (przyczyna !== 'zaklad_opieki') return { tak: wymieniona };
  return { tak: c.isMore(DNI, countFact(c, 'dni pobytu w zakładzie', dni_w_zakladzie, 'dni'), c.param('pomoc_spoleczna.ipi.pobyt_w_zakladzie_opieki')) };
}

/** Any circumstance of the list is enough; one of them may leave no choice. */
function anyOf(c: Calculus, warunek: ConditionDefinition, okolicznosci: readonly string[], obowiazkowa: string, przepis: string): ZasadaOutcome {
  if (okolicznosci.includes(obowiazkowa)) c.warn({ kod: 'OBOWIAZKOWO', opis: 'Ta okoliczność nie pozostawia organowi wyboru.', przepis });
  return { tak: c.holds(warunek, okolicznosci.length > 0, okolicznosci.map((okolicznosc) => c.factText('okoliczność', okolicznosc))) };
}

const wstrzymanieIntegracji = defineZasada<FaktyWstrzymanieIntegracji>({
  kod: 'podstawa-wstrzymania-pomocy-integracyjnej', nazwa: 'wstrzymanie pomocy integracyjnej cudzoziemca', pytanie: 'Czy można wstrzymać pomoc integracyjną?', przepis: art('95 ust. 1'),
  facts: FaktyWstrzymanieIntegracji, przyklad: { przyczyna: 'zaklad_opieki', dni_w_zakladzie: 31 }, na_dzien_przykladu: DZIEN, wersje: [{ od: OD, do: null, calculate: calculateWstrzymanie }],
});

const uchylenieIntegracji = defineZasada<FaktyUchylenieIntegracji>({
  kod: 'uchylenie-pomocy-integracyjnej', nazwa: 'uchylenie decyzji o pomocy integracyjnej', pytanie: 'Czy trzeba uchylić decyzję o pomocy integracyjnej?', przepis: art('95 ust. 3 i 4'),
  facts: FaktyUchylenieIntegracji, przyklad: { okolicznosci: ['skazanie'] }, na_dzien_przykladu: DZIEN,
  wersje: [{ od: OD, do: null, calculate: (c, { okolicznosci }) => ({ tak: c.holds(UCHYLENIE, okolicznosci.length > 0, okolicznosci.map((okolicznosc) => c.factText('okoliczność', okolicznosc))) }) }],
});

const odmowaUsamodzielnienia = defineZasada<FaktyOdmowaUsamodzielnienia>({
  kod: 'odmowa-pomocy-na-usamodzielnienie-ups', nazwa: 'odmowa pomocy pieniężnej na usamodzielnienie i naukę', pytanie: 'Czy można odmówić pomocy pieniężnej na usamodzielnienie albo na kontynuowanie nauki?', przepis: art('89 ust. 7 i 11'),
  facts: FaktyOdmowaUsamodzielnienia, przyklad: { okolicznosci: ['porzucenie_nauki'] }, na_dzien_przykladu: DZIEN,
  wersje: [{ od: OD, do: null, calculate: (c, { okolicznosci }) => anyOf(c, ODMOWA, okolicznosci, 'przyczyny_zawieszenia_trwaja', art('89 ust. 11')) }],
});

const zawieszenieUsamodzielnienia = defineZasada<FaktyZawieszenieUsamodzielnienia>({
  kod: 'podstawa-zawieszenia-pomocy-na-usamodzielnienie-ups', nazwa: 'zawieszenie pomocy pieniężnej na usamodzielnienie i naukę', pytanie: 'Czy można zawiesić pomoc pieniężną na usamodzielnienie albo na kontynuowanie nauki?', przepis: art('89 ust. 9 i 10'),
  facts: FaktyZawieszenieUsamodzielnienia, przyklad: { okolicznosci: ['przerwa_w_nauce'] }, na_dzien_przykladu: DZIEN,
  wersje: [{ od: OD, do: null, calculate: (c, { okolicznosci }) => anyOf(c, ZAWIESZENIE, okolicznosci, 'postepowanie_karne', art('89 ust. 10')) }],
});

const zatwierdzenieProgramu = defineZasada<FaktyZatwierdzenieProgramuBezdomnosci>({
  kod: 'zatwierdzenie-programu-wychodzenia-z-bezdomnosci', nazwa: 'zatwierdzenie programu wychodzenia z bezdomności', pytanie: 'Czy program wychodzenia z bezdomności zatwierdza kierownik ośrodka pomocy społecznej?', przepis: art('49 ust. 2–5'),
  facts: FaktyZatwierdzenieProgramuBezdomnosci, przyklad: { opracowal: 'schronisko', wykracza_poza_srodki: false, ubezpieczenie_zdrowotne: true }, na_dzien_przykladu: DZIEN,
  wersje: [{ od: OD, do: null, calculate: (c, f) => ({ tak: c.holds(ZATWIERDZENIE, f.opracowal === 'osrodek' || f.wykracza_poza_srodki || f.ubezpieczenie_zdrowotne) }) }],
});

/** When help under a programme may or must stop, and who approves a programme. */
export const zasadyProgramow = [wstrzymanieIntegracji, uchylenieIntegracji, odmowaUsamodzielnienia, zawieszenieUsamodzielnienia, zatwierdzenieProgramu] as const;
