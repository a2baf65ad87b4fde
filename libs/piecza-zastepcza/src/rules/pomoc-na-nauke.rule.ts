import { addDays, plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyPomocyNaNauke } from './osoba-usamodzielniana.facts.js';
import { isOsobaUsamodzielniana, isProgram, readPobyt, urodziny } from './osoba-usamodzielniana.rule.js';
import { isWrzesien } from './pelnoletni-wychowanek.rule.js';
import { calculateZaDni, countDni } from './pobyt.rule.js';
import { readPrzyznana, readStawka, uwr, warunek, wszystkie } from './wspolne.rule.js';

const ART_146 = uwr('art. 146');
const NAUKA: ConditionDefinition = { kod: 'BEZ_NAUKI', nazwa: 'osoba kontynuuje naukę w sposób wymieniony w ustawie', przepis: uwr('art. 146 ust. 1'), odmowa: 'Osoba nie kontynuuje nauki w szkole, uczelni, na kursie z programu ani u pracodawcy.' };
const PLATNA: ConditionDefinition = { kod: 'PELNE_UTRZYMANIE', nazwa: 'szkoła nie zapewnia pełnego utrzymania', przepis: uwr('art. 147 pkt 1'), odmowa: 'Szkoła lub uczelnia zapewnia bezpłatną naukę i pełne utrzymanie.' };
const ZMIANY: ConditionDefinition = { kod: 'ZMIANY_SZKOLY', nazwa: 'mniej nieuzasadnionych zmian szkoły, niż odbiera prawo', przepis: uwr('art. 147 pkt 2'), odmowa: 'Osoba bez uzasadnionych powodów zmieniała szkołę na tym samym poziomie tyle razy, że pomoc nie przysługuje.' };
const WOLNOSC: ConditionDefinition = { kod: 'ZAKLAD_KARNY', nazwa: 'osoba nie przebywa w zakładzie karnym', przepis: uwr('art. 147 pkt 3'), odmowa: 'Osobę umieszczono w zakładzie karnym.' };
const DNI: ConditionDefinition = { kod: 'BEZ_DNI_NAUKI_W_MIESIACU', nazwa: 'w miesiącu są dni nauki przed ukończeniem wieku', przepis: uwr('art. 146 ust. 3-5 i 7'), odmowa: 'W tym miesiącu nie ma dni nauki, za które przysługuje pomoc, albo osoba ukończyła już wiek, do którego pomoc przysługuje.' };
const KWOTA: StepDefinition = { kod: 'nauka.kwota', nazwa: 'pomoc na kontynuowanie nauki', przepis: uwr('art. 146 ust. 2 i 7'), prosto: 'Pomoc na kontynuowanie nauki' };

function calculate(c: Calculus, fakty: FaktyPomocyNaNauke): Outcome {
  const ostatni = addDays(urodziny(c, fakty, 'piecza.usamodzielnienie.wiek_nauka'), -1);
  const nauka = fakty.wrzesien_po_przyjeciu && isWrzesien(c) ? {} : { od: fakty.nauka_od, do: fakty.nauka_do };
  const dni = countFact(c, 'dni miesiąca, za które przysługuje pomoc', countDni(c, [nauka, { od: fakty.opuszczenie, do: ostatni }]), 'dni');
  const warunki = [
    isOsobaUsamodzielniana(c, fakty, readPobyt(c, fakty), false),
    isProgram(c, fakty),
    warunek(c, NAUKA, fakty.nauka !== 'inne'),
    warunek(c, PLATNA, fakty.pelne_utrzymanie !== true),
    c.isLess(ZMIANY, countFact(c, 'nieuzasadnione zmiany szkoły', fakty.zmiany_szkoly ?? 0), c.param('piecza.usamodzielnienie.zmiany_szkoly')),
    warunek(c, WOLNOSC, fakty.zaklad_karny !== true),
    c.holds(DNI, !dni.value.isZero, [dni]),
  ];
  if (!wszystkie(warunki)) return ODMOWA;
  if (fakty.podstawa_zawieszenia) c.warn({ kod: 'MOZNA_ZAWIESIC', opis: 'Organ może zawiesić pomoc z urzędu albo na wniosek.', przepis: uwr('art. 148') });
  const stawka = readPrzyznana(c, readStawka(c, 'piecza.usamodzielnienie.nauka'), fakty.kwota_przyznana, uwr('art. 146 ust. 2, art. 151 ust. 1'));
  return { ...due(c.round(KWOTA, calculateZaDni(c, stawka, dni, uwr('art. 146 ust. 7')))), najdalej_do: ostatni };
}

/** The monthly help for education of a person who left care (art. 146-148). It never depended on income. */
export const pomocNaKontynuowanieNauki = defineSwiadczenie<FaktyPomocyNaNauke>({
  kod: 'pomoc-na-kontynuowanie-nauki',
  nazwa: 'pomoc na kontynuowanie nauki dla osoby usamodzielnianej',
  przepis: ART_146,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyPomocyNaNauke,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: {
    forma: 'niezawodowa', data_urodzenia: '2007-02-10', opuszczenie: '2026-02-15', orzeczenie_sadu: true, miesiace_pobytu: 48,
    data_wniosku: '2026-03-05', program: 'w_terminie', nauka: 'uczelnia', nauka_od: '2025-10-01', nauka_do: '2026-09-30',
  },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2012-01-01'), do: null, calculate }],
});
