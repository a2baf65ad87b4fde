import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { DOWODY_DOCHODU, dowodOstatni } from './wspolne.evidence.js';
import { FaktyPotwierdzeniePrawa } from './zdrowie.facts.js';
import { ART_54, isUprawniona } from './zdrowie.zasada.js';

const OKRES: StepDefinition = { kod: 'potwierdzenie.okres', nazwa: 'ostatni dzień prawa z decyzji', przepis: ART_54, prosto: 'Prawo trwa do dnia' };

/** The day that the decision names begins the right; the days of the act are counted after it. */
function calculate(c: Calculus, fakty: FaktyPotwierdzeniePrawa): Outcome {
  const od = plainDate(fakty.prawo_od);
  if (fakty.tryb === 'wniosek' && fakty.data_wniosku !== undefined && fakty.prawo_od !== fakty.data_wniosku) {
    throw faultyFact('DZIEN_PRAWA', 'Na wniosek osoby prawo zaczyna się w dniu złożenia wniosku.', 'prawo_od', ART_54);
  }
  if (!isUprawniona(c, fakty)) return ODMOWA;
  const { koniec } = c.term(OKRES, {
    zdarzenie: od, nazwa_zdarzenia: 'dzień określony w decyzji', dlugosc: c.param('pomoc_spoleczna.art54.waznosc_decyzji'), liczenie: 'kalendarzowe', na_czynnosc: false,
  });
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: null, przysluguje_od: od, najdalej_do: koniec };
}

/** The decision that confirms the right of an uninsured person to health care for the days of the act (art. 54 of the health-care benefits act). */
export const potwierdzeniePrawa = defineSwiadczenie<FaktyPotwierdzeniePrawa>({
  kod: 'potwierdzenie-prawa-do-swiadczen-zdrowotnych',
  nazwa: 'prawo do świadczeń opieki zdrowotnej osoby nieubezpieczonej',
  przepis: ART_54,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  forma: 'potwierdzenie',
  pesel: ART_54,
  facts: FaktyPotwierdzeniePrawa,
  wersja_faktow: 1,
  evidence: [
    ...DOWODY_DOCHODU,
    dowodOstatni('ubezpieczona', 'ubezpieczenie-zdrowotne', 'podlega'),
    dowodOstatni('mieszka', 'obywatelstwo-i-zamieszkanie', 'mieszka'),
    dowodOstatni('status', 'obywatelstwo-i-zamieszkanie', 'status'),
    { fakt: 'dysproporcja', rodzaj: 'dysproporcja-majatku', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'istnieje' },
  ],
  zakres: ['tryb', 'prawo_od'],
  pouczenia: [
    `Prawo wygasa z dniem objęcia ubezpieczeniem zdrowotnym. O objęciu ubezpieczeniem i o zmianie dochodu lub majątku trzeba niezwłocznie zawiadomić ośrodek (${ART_54}).`,
    'Decyzja potwierdza prawo wobec podmiotów, które udzielają świadczeń: trzeba ją okazać. Kopię ośrodek przekazuje Narodowemu Funduszowi Zdrowia.',
  ],
  przyklad: {
    zestawienie: { liczba_osob: 1, dochod: '600.00' }, ubezpieczona: false, mieszka: true, status: 'obywatel_polski', dysproporcja: false, tryb: 'wniosek', prawo_od: '2026-03-02', data_wniosku: '2026-03-02',
  },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});
