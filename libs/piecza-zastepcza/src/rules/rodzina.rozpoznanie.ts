import { defineRozpoznanie, type RozpoznanieEntry } from '@ostoja/law';
import type { DzieckoWPieczySytuacjiFakt, PieczaSytuacjiFakt, Sytuacja } from '@ostoja/facts';
import type { FaktyDodatkuNaNiepelnosprawnosc } from './dodatki.facts.js';
import { dodatekNaNiepelnosprawnosc } from './dodatki.rule.js';
import type { FaktySwiadczeniaUznaniowego } from './srodki-rodziny.facts.js';
import { swiadczenieNaUtrzymanieDziecka } from './swiadczenie-na-utrzymanie.rule.js';
import type { FaktySwiadczeniaNaUtrzymanieDziecka } from './swiadczenie-na-utrzymanie.facts.js';
import { swiadczeniaUznaniowe } from './swiadczenia-uznaniowe.rule.js';
import { FORMY_PLATNE, type FormaPlatna, type FormaRodzinna } from './wspolne.facts.js';
import { uwr } from './wspolne.rule.js';
import { wynagrodzenieRodziny } from './wynagrodzenie.rule.js';
import type { FaktyWynagrodzeniaRodziny } from './wynagrodzenie.facts.js';

/** Each child has its own benefit; a family home has eight at most, siblings apart. */
const KTORE = ['pierwsze dziecko', 'drugie dziecko', 'trzecie dziecko', 'czwarte dziecko', 'piąte dziecko', 'szóste dziecko', 'siódme dziecko', 'ósme dziecko'];
const ORZECZENIA = new Set<string>(['orzeczenie_do_16', 'lekki', 'umiarkowany', 'znaczny']);
const BRAK_ORZECZENIA = { kod: 'BRAK_ORZECZENIA', opis: 'Dodatek przysługuje na dziecko z orzeczeniem o niepełnosprawności.', przepis: uwr('art. 81 ust. 1') };

const forma = ({ piecza }: Sytuacja): FormaRodzinna => (piecza as PieczaSytuacjiFakt).forma as FormaRodzinna;

function naDziecko(etykieta: string, ktore: number): RozpoznanieEntry<Sytuacja>[] {
  const dziecko = (s: Sytuacja): DzieckoWPieczySytuacjiFakt => s.piecza!.dzieci[ktore]!;
  const dotyczy = (s: Sytuacja): boolean => s.piecza !== undefined && s.piecza.dzieci.length > ktore;
  return [
    defineRozpoznanie<Sytuacja, FaktySwiadczeniaNaUtrzymanieDziecka>({
      swiadczenie: swiadczenieNaUtrzymanieDziecka, etykieta, dotyczy,
      fakty: (s) => ({ fakty: { forma: forma(s), pobyt_od: dziecko(s).od, data_urodzenia: dziecko(s).data_urodzenia } }),
    }),
    defineRozpoznanie<Sytuacja, FaktyDodatkuNaNiepelnosprawnosc>({
      swiadczenie: dodatekNaNiepelnosprawnosc, etykieta, dotyczy,
      fakty: (s) => {
        const { stopien, od, data_urodzenia } = dziecko(s);
        if (stopien === undefined) return { brak: ['piecza.dzieci[].stopien'] };
        if (!ORZECZENIA.has(stopien)) return { odmowa: BRAK_ORZECZENIA };
        return { fakty: { forma: forma(s), pobyt_od: od, data_urodzenia, orzeczenie: stopien as FaktyDodatkuNaNiepelnosprawnosc['orzeczenie'] } };
      },
    }),
  ];
}

const TYLKO_ZAWODOWE = new Set(['swiadczenie-na-remont-rodziny-zawodowej']);
const ZAWODOWE = new Set<string>(['zawodowa', 'pogotowie', 'specjalistyczna']);

/** The questions do not ask for the cost of each purpose, so the bound is shown for a round one, as the label says. */
const PRZYKLADOWY_KOSZT = '1000.00';

/** Benefits that the starosta may grant, up to the cost. */
const uznaniowe = swiadczeniaUznaniowe.filter(({ opis }) => opis.rodzaj === 'uznaniowe').map((swiadczenie) =>
  defineRozpoznanie<Sytuacja, FaktySwiadczeniaUznaniowego>({
    swiadczenie,
    etykieta: 'przy koszcie 1000 zł',
    dotyczy: ({ piecza }) => piecza !== undefined && !(TYLKO_ZAWODOWE.has(swiadczenie.kod) && !ZAWODOWE.has(piecza.forma)),
    fakty: (s) => ({ fakty: { forma: forma(s), koszt: PRZYKLADOWY_KOSZT } }),
  }));

const wynagrodzenie = defineRozpoznanie<Sytuacja, FaktyWynagrodzeniaRodziny>({
  swiadczenie: wynagrodzenieRodziny,
  etykieta: 'jeśli masz umowę ze starostą; kwota to najniższe wynagrodzenie',
  dotyczy: ({ piecza }) => piecza !== undefined && piecza.forma in FORMY_PLATNE,
  fakty: (s) => ({ fakty: { forma: forma(s) as FormaPlatna } }),
});

/** Screening of a family that gives foster care. */
export const rozpoznanieRodziny: readonly RozpoznanieEntry<Sytuacja>[] = [...KTORE.flatMap(naDziecko), wynagrodzenie, ...uznaniowe];
