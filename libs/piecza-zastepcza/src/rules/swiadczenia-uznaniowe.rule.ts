import { ageOn, Fraction, Money, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition, type Swiadczenie } from '@ostoja/law';
import { FaktySwiadczeniaUznaniowego } from './srodki-rodziny.facts.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, uwr, warunek, wszystkie } from './wspolne.rule.js';

type Fakty = FaktySwiadczeniaUznaniowego;
type Warunek = (c: Calculus, fakty: Fakty, przepis: string) => boolean;

const ZAWODOWE = ['zawodowa', 'pogotowie', 'specjalistyczna'];
const FORMA = { kod: 'FORMA_BEZ_SWIADCZENIA', nazwa: 'forma pieczy, której można przyznać to świadczenie', odmowa: 'Tej formie pieczy takie świadczenie nie przysługuje.' };
const RAZ_W_ROKU = { kod: 'PRZYZNANO_W_TYM_ROKU', nazwa: 'świadczenia nie przyznano jeszcze w tym roku', odmowa: 'To świadczenie przyznaje się raz w roku, a w tym roku już je przyznano.' };
const RAZ_NA_DZIECKO = { kod: 'PRZYZNANO_NA_TO_DZIECKO', nazwa: 'świadczenia nie przyznano jeszcze na to dziecko', odmowa: 'To świadczenie jest jednorazowe, a na to dziecko już je przyznano.' };
const WIEK: ConditionDefinition = { kod: 'WIEK_WYPOCZYNKU', nazwa: 'wiek dziecka w granicach', przepis: uwr('art. 83 ust. 1 pkt 1'), odmowa: 'Dofinansowanie do wypoczynku przysługiwało na dziecko w wieku od 6 do 18 lat.' };
const KOSZT: StepDefinition = { kod: 'uznaniowe.koszt', nazwa: 'koszt', przepis: uwr('art. 83-84') };
const GRANICA: StepDefinition = { kod: 'uznaniowe.granica', nazwa: 'najwyższa kwota', przepis: uwr('art. 83-84'), prosto: 'Najwyższa kwota' };

const naFormy = (formy: readonly string[]): Warunek => (c, { forma }, przepis) => c.holds({ ...FORMA, przepis } as ConditionDefinition, formy.includes(forma), [c.factText('forma', forma)]);
const razWRoku: Warunek = (c, fakty, przepis) => warunek(c, { ...RAZ_W_ROKU, przepis }, fakty.przyznano_w_roku !== true);
const razNaDziecko: Warunek = (c, fakty, przepis) => warunek(c, { ...RAZ_NA_DZIECKO, przepis }, fakty.przyznano_na_dziecko !== true);
const wWieku: Warunek = (c, { data_urodzenia }, przepis) => {
  if (data_urodzenia === undefined) throw faultyFact('BRAK_DATY_URODZENIA', 'Podaj datę urodzenia dziecka: do 18.09.2014 od wieku zależało prawo do dofinansowania.', 'data_urodzenia', przepis);
  const wiek = c.fact('wiek dziecka', Fraction.of(ageOn(plainDate(data_urodzenia), c.day)), null, 'lata');
  return wszystkie([c.isAtLeast(WIEK, wiek, c.param('piecza.wypoczynek.wiek_od')), c.isAtMost(WIEK, wiek, c.param('piecza.wypoczynek.wiek_do'))]);
};

/** Discretion up to the cost; in a family home up to the sum of its contract, which belongs to it by right (art. 84 pkt 2-3). */
function oblicz(przepis: string, warunki: readonly Warunek[], zUmowy: boolean) {
  return (c: Calculus, fakty: Fakty): Outcome => {
    if (!wszystkie(warunki.map((sprawdz) => sprawdz(c, fakty, przepis)))) return ODMOWA;
    const koszt = kwotaFaktu(c, 'koszt', fakty.koszt);
    const kwota_max = c.round({ ...GRANICA, przepis }, zUmowy ? c.min({ ...KOSZT, przepis }, koszt, readKwotaWUmowie(c, fakty, przepis)) : koszt);
    const proponowana = fakty.kwota_proponowana === undefined ? null : Money.parse(fakty.kwota_proponowana);
    if (proponowana !== null && proponowana.compare(kwota_max) > 0) throw faultyFact('KWOTA_POZA_GRANICAMI', `Kwota nie może być wyższa niż ${kwota_max.format()}.`, 'kwota_proponowana', przepis);
    return { spelnia_warunki: true, kwota: zUmowy ? kwota_max : proponowana, kwota_min: null, kwota_max };
  };
}

function readKwotaWUmowie(c: Calculus, { kwota_w_umowie }: Fakty, przepis: string): Quantity {
  if (kwota_w_umowie === undefined) throw faultyFact('BRAK_KWOTY_W_UMOWIE', 'Podaj kwotę, którą umowa przeznacza na ten cel.', 'kwota_w_umowie', przepis);
  return kwotaFaktu(c, 'kwota w umowie', kwota_w_umowie);
}

interface Uznaniowe {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  readonly warunki: readonly Warunek[];
  readonly warunkiDo2014?: readonly Warunek[];
  readonly zUmowy?: boolean;
  readonly forma?: string;
}

function define({ kod, nazwa, przepis: art, warunki, warunkiDo2014 = warunki, zUmowy = false, forma = 'zawodowa' }: Uznaniowe): Swiadczenie<Fakty> {
  const przepis = uwr(art);
  return defineSwiadczenie<Fakty>({
    kod, nazwa, przepis, rodzaj: zUmowy ? 'obligatoryjne' : 'uznaniowe', wyplata: 'jednorazowe', facts: FaktySwiadczeniaUznaniowego, wersja_faktow: 1, evidence: [], budzet: [],
    przyklad: { forma, koszt: '1200.00', ...(zUmowy ? { kwota_w_umowie: '10000.00' } : { kwota_proponowana: '800.00' }) },
    na_dzien_przykladu: plainDate('2026-03-31'),
    wersje: [
      { od: plainDate('2012-01-01'), do: plainDate('2014-09-18'), calculate: oblicz(przepis, warunkiDo2014, zUmowy) },
      { od: plainDate('2014-09-19'), do: null, calculate: oblicz(przepis, warunki, zUmowy) },
    ],
  });
}

const DOM = [naFormy(['rodzinny_dom_dziecka'])];

/** Benefits that the starosta may grant a family, and the contract money of a family home. */
export const swiadczeniaUznaniowe: readonly Swiadczenie<Fakty>[] = [
  define({ kod: 'dofinansowanie-wypoczynku-dziecka-w-pieczy', nazwa: 'dofinansowanie do wypoczynku dziecka poza miejscem zamieszkania', przepis: 'art. 83 ust. 1 pkt 1', warunki: [], warunkiDo2014: [wWieku, razWRoku] }),
  define({ kod: 'swiadczenie-na-potrzeby-przyjmowanego-dziecka', nazwa: 'jednorazowe świadczenie na niezbędne koszty związane z potrzebami przyjmowanego dziecka', przepis: 'art. 83 ust. 1 pkt 2 lit. a', warunki: [razNaDziecko] }),
  define({ kod: 'swiadczenie-na-zdarzenie-losowe-w-pieczy', nazwa: 'świadczenie na koszty zdarzeń losowych i innych wpływających na jakość opieki', przepis: 'art. 83 ust. 1 pkt 2 lit. b', warunki: [] }),
  define({ kod: 'swiadczenie-na-remont-rodziny-zawodowej', nazwa: 'świadczenie na niezbędny remont lokalu rodziny zastępczej zawodowej', przepis: 'art. 83 ust. 4', warunki: [naFormy(ZAWODOWE), razWRoku] }),
  define({ kod: 'srodki-na-remont-rodzinnego-domu', nazwa: 'środki na remont lub zmianę lokalu rodzinnego domu dziecka', przepis: 'art. 84 pkt 2', warunki: DOM, zUmowy: true, forma: 'rodzinny_dom_dziecka' }),
  define({ kod: 'srodki-na-nieprzewidziane-koszty-rodzinnego-domu', nazwa: 'środki na niezbędne i nieprzewidziane koszty rodzinnego domu dziecka', przepis: 'art. 84 pkt 3', warunki: DOM, zUmowy: true, forma: 'rodzinny_dom_dziecka' }),
];
