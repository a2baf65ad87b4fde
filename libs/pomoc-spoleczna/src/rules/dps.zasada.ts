import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, type Calculus, type ConditionDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyDpsKrotszeOczekiwanie, FaktyNowyKosztDps, FaktyPrawoDoDps, FaktyWspolnyDps } from './dps.facts.js';
import { holdAll } from './warunki.rule.js';

const art = (przepis: string): string => `art. ${przepis} ustawy o pomocy społecznej`;
const DZIEN = plainDate('2026-03-02');
const OPIEKA: ConditionDefinition = { kod: 'NIE_WYMAGA_CALODOBOWEJ_OPIEKI', nazwa: 'osoba wymaga całodobowej opieki', przepis: art('54 ust. 1'), odmowa: 'Osoba nie wymaga całodobowej opieki z powodu wieku, choroby lub niepełnosprawności.' };
const NIESAMODZIELNA: ConditionDefinition = { kod: 'SAMODZIELNA', nazwa: 'osoba nie może samodzielnie funkcjonować', przepis: art('54 ust. 1'), odmowa: 'Osoba może samodzielnie funkcjonować w codziennym życiu.' };
const BEZ_USLUG: ConditionDefinition = { kod: 'WYSTARCZA_USLUGI', nazwa: 'pomocy nie można zapewnić usługami opiekuńczymi', przepis: art('54 ust. 1'), odmowa: 'Potrzebną pomoc można zapewnić w formie usług opiekuńczych.' };
const NIE_ZOL: ConditionDefinition = { kod: 'WZMOZONA_OPIEKA_MEDYCZNA', nazwa: 'osoba nie wymaga wzmożonej opieki medycznej', przepis: art('54 ust. 3'), odmowa: 'Osobę kieruje się do zakładu opiekuńczo-leczniczego lub pielęgnacyjno-opiekuńczego.' };
const ZGODA: ConditionDefinition = { kod: 'BRAK_ZGODY', nazwa: 'zgoda na umieszczenie', przepis: art('54 ust. 2 i 4'), odmowa: 'Brakuje zgody. Jeżeli osoba bezwzględnie wymaga pomocy, trzeba zawiadomić sąd, a gdy nie ma przedstawiciela ani opiekuna – prokuratora.' };
const DLUGO: ConditionDefinition = { kod: 'OCZEKIWANIE_NIE_PRZEKRACZA_PROGU', nazwa: 'oczekiwanie na najbliższy dom dłuższe niż próg', przepis: art('54 ust. 2a'), jednostka: 'miesiące', odmowa: 'Na miejsce w najbliższym domu nie czeka się ponad próg.' };
const KROCEJ: ConditionDefinition = { kod: 'DRUGI_DOM_NIE_SZYBCIEJ', nazwa: 'oczekiwanie na drugi dom krótsze niż próg', przepis: art('54 ust. 2a'), jednostka: 'miesiące', odmowa: 'Na miejsce w drugim domu trzeba czekać co najmniej tyle, ile wynosi próg.' };
const TYP: ConditionDefinition = { kod: 'INNY_TYP', nazwa: 'dom tego samego typu', przepis: art('54 ust. 2a'), odmowa: 'Drugi dom jest innego typu.' };
const WNIOSEK: ConditionDefinition = { kod: 'BRAK_WNIOSKU', nazwa: 'wniosek osoby', przepis: art('54 ust. 2a'), odmowa: 'Do takiego domu kieruje się na wniosek osoby.' };
const PO_PUBLIKACJI: ConditionDefinition = { kod: 'KOSZT_Z_POPRZEDNIEGO_OGLOSZENIA', nazwa: 'miesiąc opłaty późniejszy niż miesiąc publikacji', przepis: art('60 ust. 4'), odmowa: 'Za ten miesiąc opłatę liczy się według poprzedniego ogłoszenia.' };
const BLISCY: ConditionDefinition = { kod: 'INNA_RELACJA', nazwa: 'małżonkowie albo rodzic z pełnoletnim dzieckiem', przepis: art('54a ust. 1'), odmowa: 'Możliwość dotyczy tylko małżonków oraz rodzica z pełnoletnim dzieckiem.' };
const OBIE: ConditionDefinition = { kod: 'BRAK_PRZESLANEK', nazwa: 'obie osoby spełniają przesłanki skierowania', przepis: art('54a ust. 1 i 3'), odmowa: 'Nie obie osoby spełniają przesłanki skierowania do domu pomocy społecznej.' };
const SZCZEGOLNY: ConditionDefinition = { kod: 'BRAK_SZCZEGOLNEGO_PRZYPADKU', nazwa: 'szczególnie uzasadniony przypadek', przepis: art('54a ust. 1'), odmowa: 'Nie zachodzi szczególnie uzasadniony przypadek.' };

function calculateOczekiwanie(c: Calculus, f: FaktyDpsKrotszeOczekiwanie): ZasadaOutcome {
  const prog = c.param('pomoc_spoleczna.dps.oczekiwanie.prog_miesiecy');
  const tak = [
    c.isMore(DLUGO, countFact(c, 'oczekiwanie na najbliższy dom', f.oczekiwanie_najblizszy, 'miesiące'), prog),
    c.isLess(KROCEJ, countFact(c, 'oczekiwanie na drugi dom', f.oczekiwanie_drugi, 'miesiące'), prog),
    holdAll(c, [[TYP, f.ten_sam_typ], [WNIOSEK, f.wniosek]]),
  ].every(Boolean);
  return { tak, limity: [{ kod: 'prog', nazwa: prog.name, wartosc: prog.value, jednostka: 'miesiące', przepis: prog.legalBasis }] };
}

/** Who is entitled to a care home (art. 54 ups). */
export const prawoDoDps = defineZasada<FaktyPrawoDoDps>({
  kod: 'prawo-do-dps',
  nazwa: 'prawo do umieszczenia w domu pomocy społecznej',
  pytanie: 'Czy osobę można skierować do domu pomocy społecznej?',
  przepis: art('54'),
  facts: FaktyPrawoDoDps,
  przyklad: { calodobowa_opieka: true, samodzielna: false, uslugi_wystarcza: false, wzmozona_opieka_medyczna: false, zgoda: true },
  na_dzien_przykladu: DZIEN,
  wersje: [{
    od: plainDate('2004-05-01'), do: null,
    calculate: (c, f) => ({ tak: holdAll(c, [[OPIEKA, f.calodobowa_opieka], [NIESAMODZIELNA, !f.samodzielna], [BEZ_USLUG, !f.uslugi_wystarcza], [NIE_ZOL, !f.wzmozona_opieka_medyczna], [ZGODA, f.zgoda]]) }),
  }],
});

/** A home further away, of the same type, where the wait is shorter (art. 54 ust. 2a ups). */
export const dpsZKrotszymOczekiwaniem = defineZasada<FaktyDpsKrotszeOczekiwanie>({
  kod: 'dps-z-krotszym-oczekiwaniem',
  nazwa: 'dom pomocy społecznej z krótszym oczekiwaniem',
  pytanie: 'Czy osobę kieruje się do domu dalej położonego, w którym czeka się krócej?',
  przepis: art('54 ust. 2a'),
  facts: FaktyDpsKrotszeOczekiwanie,
  przyklad: { oczekiwanie_najblizszy: 5, oczekiwanie_drugi: 1, ten_sam_typ: true, wniosek: true },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2009-06-06'), do: null, calculate: calculateOczekiwanie }],
});

/** Which announced cost the fee of a month rests on (art. 60 ust. 4 ups). */
export const nowyKosztDps = defineZasada<FaktyNowyKosztDps>({
  kod: 'nowy-koszt-utrzymania-w-dps',
  nazwa: 'od kiedy obowiązuje ogłoszony koszt utrzymania w DPS',
  pytanie: 'Czy opłatę za ten miesiąc liczy się już według nowego ogłoszenia?',
  przepis: art('60 ust. 4'),
  facts: FaktyNowyKosztDps,
  przyklad: { miesiac_publikacji: '2026-03', miesiac_oplaty: '2026-04' },
  na_dzien_przykladu: DZIEN,
  wersje: [{
    od: plainDate('2004-05-01'), do: null,
    calculate: (c, f) => ({ tak: c.holds(PO_PUBLIKACJI, f.miesiac_oplaty > f.miesiac_publikacji, [c.factText('miesiąc publikacji', f.miesiac_publikacji), c.factText('miesiąc opłaty', f.miesiac_oplaty)]) }),
  }],
});

/** Spouses, or parent and grown child, in one home in spite of different types (art. 54a ups, since May 2021). */
export const wspolnyDps = defineZasada<FaktyWspolnyDps>({
  kod: 'wspolny-dps',
  nazwa: 'skierowanie bliskich do jednego domu pomocy społecznej',
  pytanie: 'Czy bliskie osoby można skierować do jednego domu mimo różnych typów?',
  przepis: art('54a'),
  facts: FaktyWspolnyDps,
  przyklad: { relacja: 'malzonkowie', obie_spelniaja: true, szczegolny_przypadek: true },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate: (c, f) => ({ tak: holdAll(c, [[BLISCY, f.relacja !== 'inni'], [OBIE, f.obie_spelniaja], [SZCZEGOLNY, f.szczegolny_przypadek]]) }) }],
});
