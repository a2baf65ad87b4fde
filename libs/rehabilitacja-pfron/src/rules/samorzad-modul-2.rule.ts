import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { SAMORZAD } from './przepisy.js';
import { FaktyModulu2 } from './samorzad.facts.js';
import { isDopuszczonyDoProgramu } from './samorzad-wykluczenia.rule.js';
import { readStopien } from './stopien.rule.js';
import { faultyFact, inner } from './wspolne.rule.js';

const PREFIX = 'aktywny_samorzad.modul2';
const STOPIEN: ConditionDefinition = { kod: 'STOPIEN_NIEWYSTARCZAJACY', nazwa: 'znaczny lub umiarkowany stopień', przepis: SAMORZAD, odmowa: 'Moduł II jest dla osób ze znacznym lub umiarkowanym stopniem niepełnosprawności.' };
const SEMESTRY: ConditionDefinition = { kod: 'LIMIT_SEMESTROW', nazwa: 'liczba dofinansowanych semestrów poniżej granicy', przepis: SAMORZAD, odmowa: 'Wykorzystano już największą liczbę semestrów pomocy.' };
const PRZERWA: ConditionDefinition = { kod: 'PRZERWA_W_NAUCE', nazwa: 'bez przerwy w nauce', przepis: SAMORZAD, odmowa: 'W czasie przerwy w nauce pomoc nie przysługuje.' };
const NISKI_DOCHOD: StepDefinition = { kod: 'modul2.niski_dochod', nazwa: 'dochód na osobę nie przekracza progu', przepis: SAMORZAD };
const UDZIAL: StepDefinition = { kod: 'modul2.udzial_wlasny', nazwa: 'udział własny osoby zatrudnionej', przepis: SAMORZAD };
const PO_UDZIALE: StepDefinition = { kod: 'modul2.po_udziale', nazwa: 'czesne po odjęciu udziału własnego', przepis: SAMORZAD };
const PONAD_PROG: StepDefinition = { kod: 'modul2.ponad_prog', nazwa: 'czesne przekracza próg bez badania dochodu', przepis: SAMORZAD };
const CZESNE: StepDefinition = { kod: 'modul2.czesne', nazwa: 'dofinansowanie czesnego', przepis: SAMORZAD, prosto: 'Dofinansowanie czesnego' };
const DODATEK: StepDefinition = { kod: 'modul2.dodatek', nazwa: 'dodatek na pokrycie kosztów kształcenia', przepis: SAMORZAD, prosto: 'Dodatek na koszty kształcenia' };
const DOKTORAT: StepDefinition = { kod: 'modul2.przewod', nazwa: 'dofinansowanie przewodu doktorskiego', przepis: SAMORZAD, prosto: 'Dofinansowanie przewodu doktorskiego' };

function calculate(c: Calculus, fakty: FaktyModulu2): Outcome {
  const stopien = readStopien(c, fakty);
  const warunki = [
    c.holds(STOPIEN, stopien === 'znaczny' || stopien === 'umiarkowany'),
    isDopuszczonyDoProgramu(c, fakty),
    c.isLess(SEMESTRY, countFact(c, 'semestry dofinansowane', fakty.nauka.semestry_dofinansowane), c.param(`${PREFIX}.limit_semestrow`)),
    c.holds(PRZERWA, fakty.nauka.przerwa_w_nauce !== true),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const kwoty = [toKwota('dodatek', DODATEK, c.round(DODATEK, c.param(`${PREFIX}.dodatek_${fakty.nauka.szkola}`)))];
  if (fakty.czesne !== undefined) kwoty.push(toKwota('czesne', CZESNE, c.round(CZESNE, calculateCzesne(c, fakty, fakty.czesne))));
  if (fakty.przewod_doktorski !== undefined) {
    kwoty.push(toKwota('przewod_doktorski', DOKTORAT, c.round(DOKTORAT, c.min(inner(DOKTORAT), amountFact(c, 'koszt przewodu', fakty.przewod_doktorski), c.param(`${PREFIX}.przewod_doktorski`)))));
  }
  const kwota_max = Money.sum(kwoty.map(({ kwota }) => kwota));
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max, kwoty };
}

const toKwota = (kod: string, { nazwa, przepis }: StepDefinition, kwota: Money): NazwanaKwota => ({ kod, nazwa, kwota, przepis });

/** Tuition less the own share of an employed student; above the threshold only with a low income or the consent of the branch. */
function calculateCzesne(c: Calculus, fakty: FaktyModulu2, czesne: string): Quantity {
  const cale = amountFact(c, 'czesne', czesne);
  const poUdziale = fakty.zatrudniony && !isNiskiDochod(c, fakty) ? c.difference(PO_UDZIALE, cale, [c.product(UDZIAL, cale, c.param(`${PREFIX}.udzial_wlasny_${fakty.nauka.kierunek}_kierunek`))]) : cale;
  const prog = c.param(`${PREFIX}.czesne_prog`);
  const pelne = !c.isMore(PONAD_PROG, poUdziale, prog) || fakty.zgoda_oddzialu === true || isNiskiDochod(c, fakty);
  return pelne ? c.chosen(inner(CZESNE), poUdziale.value, [poUdziale]) : c.min(inner(CZESNE), poUdziale, prog);
}

/** Errors: the income is needed and not given. */
function isNiskiDochod(c: Calculus, { dochod_na_osobe }: FaktyModulu2): boolean {
  if (dochod_na_osobe === undefined) throw faultyFact('BRAK_DOCHODU', 'Podaj dochód netto na osobę: zależy od niego udział własny i czesne ponad próg.', 'dochod_na_osobe', SAMORZAD);
  return c.isAtMost(NISKI_DOCHOD, c.fact('dochód na osobę', Fraction.parse(dochod_na_osobe)), c.param(`${PREFIX}.prog_dochodu`));
}

/** „Aktywny samorząd”, Module II: help in higher and post-secondary education for one semester. */
export const aktywnySamorzadModul2 = defineSwiadczenie<FaktyModulu2>({
  kod: 'aktywny-samorzad-modul-2',
  nazwa: '„Aktywny samorząd”, Moduł II: pomoc w uzyskaniu wykształcenia',
  przepis: SAMORZAD,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyModulu2,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['aktywny-samorzad-modul-2'],
  na_dzien_przykladu: plainDate('2025-12-31'),
  wersje: [{ od: plainDate('2024-01-01'), do: null, calculate }],
});
