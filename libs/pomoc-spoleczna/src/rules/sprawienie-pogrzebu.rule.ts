import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktySprawieniePogrzebu } from './sprawienie-pogrzebu.facts.js';

const UST_3 = 'art. 96 ust. 3 ustawy o pomocy społecznej';
const Z_ZASILKU: StepDefinition = { kod: 'pogrzeb.z_zasilku', nazwa: 'koszt pokryty z zasiłku pogrzebowego', przepis: 'art. 44 ustawy o pomocy społecznej' };
const Z_SPADKU: StepDefinition = { kod: 'pogrzeb.ze_spadku', nazwa: 'koszt do zwrotu z masy spadkowej', przepis: UST_3, prosto: 'Do zwrotu z masy spadkowej' };
const BEZ_SPADKU: StepDefinition = { kod: 'pogrzeb.bez_spadku', nazwa: 'przysługuje zasiłek pogrzebowy: spadek nie odpowiada', przepis: UST_3 };
const GMINA: StepDefinition = { kod: 'pogrzeb.gmina', nazwa: 'koszt, który ponosi gmina', przepis: 'art. 17 ust. 1 pkt 15 ustawy o pomocy społecznej' };

/** Who bears the cost; the estate answers only where no zasiłek pogrzebowy is due. */
export function calculateKosztyPogrzebu(c: Calculus, fakty: FaktySprawieniePogrzebu): Outcome {
  const koszt = amountFact(c, 'koszt pogrzebu', fakty.koszt);
  const zasilek = amountFact(c, 'zasiłek pogrzebowy', fakty.zasilek_pogrzebowy);
  const zZasilku = c.round(Z_ZASILKU, c.min(Z_ZASILKU, koszt, zasilek));
  const spadek = zasilek.value.isZero ? c.min(Z_SPADKU, koszt, amountFact(c, 'masa spadkowa', fakty.masa_spadkowa)) : c.chosen(BEZ_SPADKU, Fraction.ZERO, [zasilek]);
  const kwota = c.round(Z_SPADKU, spadek);
  const gmina = c.round(GMINA, c.difference(GMINA, koszt, [c.fact('z zasiłku pogrzebowego', zZasilku.toFraction()), c.fact('z masy spadkowej', kwota.toFraction())]));
  return {
    spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null,
    kwoty: [
      { kod: 'z_zasilku', nazwa: Z_ZASILKU.nazwa, kwota: zZasilku, przepis: Z_ZASILKU.przepis },
      { kod: 'ze_spadku', nazwa: Z_SPADKU.nazwa, kwota, przepis: UST_3 },
      { kod: 'gmina', nazwa: GMINA.nazwa, kwota: gmina, przepis: GMINA.przepis },
    ],
  };
}

/** Who bears the cost of a funeral that the gmina arranged (art. 44, 96 ust. 3 ups); it needs no decision (art. 106 ust. 2). */
export const sprawieniePogrzebu = defineSwiadczenie<FaktySprawieniePogrzebu>({
  kod: 'zwrot-kosztow-sprawienia-pogrzebu',
  nazwa: 'zwrot kosztów sprawienia pogrzebu przez gminę',
  przepis: 'art. 44 i art. 96 ust. 3 ustawy o pomocy społecznej',
  naleznosc: 'rozliczenie',
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  facts: FaktySprawieniePogrzebu,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { koszt: '5200.00', zasilek_pogrzebowy: '0.00', masa_spadkowa: '3000.00' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: [],
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateKosztyPogrzebu }],
});
