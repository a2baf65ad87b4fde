import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, due, percentFact, type Calculus, type NazwanaKwota, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyZaliczeniaWplatyDotacji } from './odsetki.facts.js';
import { FaktyNiewykorzystanejDotacji, FaktyPrzesuniecKosztorysu, FaktyUdzialuDotacji, type PozycjaKosztorysuFakt } from './rozliczenie-umowy.facts.js';
import { faultyFact } from './wspolne.js';

const UMOWA = 'umowa o realizację zadania; ramowy wzór umowy, zał. 3 do rozporządzenia z 24.10.2018 (Dz.U. 2018 poz. 2057)';
const ART_55 = 'art. 55 § 2 Ordynacji podatkowej w związku z art. 67 ust. 1 ustawy o finansach publicznych';
const ART_251 = 'art. 251 ust. 1–4 ustawy o finansach publicznych';
const ROZLICZENIA_OD = plainDate('2018-10-29');
const krok = (kod: string, nazwa: string, przepis: string, prosto?: string): StepDefinition => ({ kod, nazwa, przepis, prosto });
const zero = (c: Calculus): Quantity => c.fact('zero', Fraction.ZERO);

/** What one line took from the grant above the allowed growth; a line below its amount gives nothing back to another. */
function calculatePrzekroczenie(c: Calculus, f: FaktyPrzesuniecKosztorysu, { wedlug_umowy, faktycznie }: PozycjaKosztorysuFakt): Quantity {
  const umowa = amountFact(c, 'z dotacji według umowy', wedlug_umowy);
  const wydatek = amountFact(c, 'z dotacji faktycznie', faktycznie);
  const zwiekszenie = c.product(krok('kosztorys.zwiekszenie', 'dopuszczalne zwiększenie', UMOWA), umowa, percentFact(c, 'procent zwiększenia', f.limit_przesuniec));
  const limit = c.sum(krok('kosztorys.limit', 'pozycja z dopuszczalnym zwiększeniem', UMOWA), [umowa, zwiekszenie]);
  if (c.isAtMost(krok('kosztorys.w_limicie', 'wydatek mieści się w dopuszczalnym zwiększeniu', UMOWA), wydatek, limit)) return zero(c);
  return c.difference(krok('kosztorys.przekroczenie', 'przekroczenie pozycji', UMOWA), wydatek, [f.sposob === 'od_pozycji' ? umowa : limit]);
}

function calculatePrzesuniecia(c: Calculus, f: FaktyPrzesuniecKosztorysu): Outcome {
  const przekroczenia = f.pozycje.map((pozycja) => calculatePrzekroczenie(c, f, pozycja));
  const kwoty = przekroczenia.map((kwota, i): NazwanaKwota => ({ kod: `pozycja_${i + 1}`, nazwa: f.pozycje[i]?.nazwa ?? `pozycja ${i + 1}`, kwota: c.round(krok('kosztorys.przekroczenie_zaokraglone', 'przekroczenie pozycji w groszach', UMOWA), kwota), przepis: UMOWA }));
  const razem = c.sum(krok('kosztorys.razem', 'przekroczenia razem', UMOWA, 'Dotacja wydana ponad dopuszczalne zwiększenia'), kwoty.map(({ kwota }) => amountFact(c, 'przekroczenie pozycji', kwota.toString())));
  return { ...due(c.round(krok('kosztorys.razem_zaokraglone', 'przekroczenia razem w groszach', UMOWA), razem)), kwoty };
}

function calculateUdzial(c: Calculus, f: FaktyUdzialuDotacji): Outcome {
  const najwyzej = c.product(krok('udzial.najwyzej', 'najwyższa dotacja według udziału', UMOWA), amountFact(c, 'całkowity koszt', f.koszt_calkowity), percentFact(c, 'udział dotacji', f.udzial));
  const nadwyzka = c.difference(krok('udzial.nadwyzka', 'dotacja ponad udział', UMOWA), amountFact(c, 'rozliczona dotacja', f.dotacja), [najwyzej]);
  return due(c.round(krok('udzial.do_zwrotu', 'dotacja ponad udział, nie mniej niż zero', UMOWA, 'Dotacja ponad umówiony udział'), c.max(krok('udzial.nie_mniej', 'nie mniej niż zero', UMOWA), nadwyzka, zero(c))));
}

function calculateNiewykorzystana(c: Calculus, f: FaktyNiewykorzystanejDotacji): Outcome {
  const reszta = c.difference(krok('niewykorzystana.reszta', 'przekazana dotacja bez zapłaconych kosztów', ART_251), amountFact(c, 'przekazana dotacja', f.przekazana), [amountFact(c, 'zapłacono z dotacji', f.zaplacono)]);
  return due(c.round(krok('niewykorzystana.kwota', 'niewykorzystana dotacja', ART_251, 'Niewykorzystana dotacja'), c.max(krok('niewykorzystana.nie_mniej', 'nie mniej niż zero', ART_251), reszta, zero(c))));
}

/** A payment that does not cover everything goes to principal and interest in proportion; the interest takes the rest, so no grosz is lost. */
function calculateZaliczenie(c: Calculus, f: FaktyZaliczeniaWplatyDotacji): Outcome {
  const naleznosc = amountFact(c, 'należność główna', f.naleznosc);
  const razem = c.sum(krok('wplata.zaleglosc', 'należność z odsetkami', ART_55), [naleznosc, amountFact(c, 'odsetki', f.odsetki)]);
  if (razem.value.isZero) throw faultyFact('BRAK_NALEZNOSCI', 'Podaj należność, na którą jest wpłata.', 'naleznosc', ART_55);
  const wplata = c.min(krok('wplata.zaliczana', 'część wpłaty, która pokrywa należność z odsetkami', ART_55), amountFact(c, 'wpłata', f.wplata), razem);
  const czesc = c.quotient({ ...krok('wplata.udzial', 'udział należności głównej', ART_55), jednostka: 'wskaźnik' }, naleznosc, razem);
  const naNaleznosc = c.round(krok('wplata.na_naleznosc', 'zaliczono na należność główną', ART_55, 'Zaliczono na należność główną'), c.product(krok('wplata.na_naleznosc', 'zaliczono na należność główną', ART_55), wplata, czesc));
  const zaliczono = c.round(krok('wplata.zaliczono', 'zaliczono razem', ART_55), wplata);
  const zaleglosc = c.round(krok('wplata.zaleglosc_zaokraglona', 'należność z odsetkami w groszach', ART_55), razem);
  const glowna = c.round(krok('wplata.naleznosc', 'należność główna w groszach', ART_55), naleznosc);
  const naOdsetki = zaliczono.minus(naNaleznosc);
  const pozostalo = zaleglosc.minus(zaliczono);
  const kwoty = [
    { kod: 'na_naleznosc', nazwa: 'zaliczono na należność główną', kwota: naNaleznosc, przepis: ART_55 },
    { kod: 'na_odsetki', nazwa: 'zaliczono na odsetki', kwota: naOdsetki, przepis: ART_55 },
    { kod: 'pozostala_naleznosc', nazwa: 'pozostała należność główna', kwota: glowna.minus(naNaleznosc), przepis: ART_55 },
    { kod: 'pozostale_odsetki', nazwa: 'pozostałe odsetki', kwota: pozostalo.minus(glowna.minus(naNaleznosc)), przepis: ART_55 },
  ];
  return { ...due(pozostalo), kwoty };
}

const WSPOLNE = { rodzaj: 'obligatoryjne', wyplata: 'jednorazowe', naleznosc: 'rozliczenie', wersja_faktow: 1, evidence: [], budzet: [], na_dzien_przykladu: plainDate('2026-03-31') } as const;

/** Grant money spent on lines of the estimate above the agreed growth. */
export const przekroczeniePozycjiKosztorysu = defineSwiadczenie<FaktyPrzesuniecKosztorysu>({
  ...WSPOLNE,
  kod: 'przekroczenie-pozycji-kosztorysu', nazwa: 'przekroczenie pozycji kosztorysu', przepis: UMOWA, facts: FaktyPrzesuniecKosztorysu,
  przyklad: { limit_przesuniec: '10', pozycje: [{ nazwa: 'wynagrodzenie trenera', wedlug_umowy: '4000.00', faktycznie: '4600.00' }, { nazwa: 'sala', wedlug_umowy: '1000.00', faktycznie: '400.00' }] },
  wersje: [{ od: ROZLICZENIA_OD, do: null, calculate: calculatePrzesuniecia }],
});

/** Grant money above its agreed share in the cost. */
export const przekroczenieUdzialuDotacji = defineSwiadczenie<FaktyUdzialuDotacji>({
  ...WSPOLNE,
  kod: 'przekroczenie-udzialu-dotacji', nazwa: 'przekroczenie umówionego udziału dotacji', przepis: UMOWA, facts: FaktyUdzialuDotacji,
  przyklad: { udzial: '80', koszt_calkowity: '11000.00', dotacja: '9000.00' },
  wersje: [{ od: ROZLICZENIA_OD, do: null, calculate: calculateUdzial }],
});

/** What was not spent in time. */
export const niewykorzystanaDotacja = defineSwiadczenie<FaktyNiewykorzystanejDotacji>({
  ...WSPOLNE,
  kod: 'niewykorzystana-dotacja', nazwa: 'niewykorzystana część dotacji', przepis: ART_251, facts: FaktyNiewykorzystanejDotacji,
  przyklad: { przekazana: '10000.00', zaplacono: '9400.00' },
  wersje: [{ od: plainDate('2010-01-01'), do: null, calculate: calculateNiewykorzystana }],
});

/** How a part payment is counted. */
export const zaliczenieWplaty = defineSwiadczenie<FaktyZaliczeniaWplatyDotacji>({
  ...WSPOLNE,
  kod: 'zaliczenie-wplaty-na-zwrot-dotacji', nazwa: 'zaliczenie wpłaty na zwrot dotacji', przepis: ART_55, facts: FaktyZaliczeniaWplatyDotacji,
  przyklad: { naleznosc: '10000.00', odsetki: '500.00', wplata: '2100.00' },
  wersje: [{ od: plainDate('2010-01-01'), do: null, calculate: calculateZaliczenie }],
});
