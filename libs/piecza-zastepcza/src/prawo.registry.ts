import type { Sytuacja } from '@ostoja/facts';
import { ParameterSnapshot, type FaktyZdarzenia, type ParameterDefinition, type PrawoDomeny, type RozpoznanieEntry, type Swiadczenie, type Termin, type Zasada } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { terminyAdopcji } from './rules/adopcja.termin.js';
import { terminyBankuDanych } from './rules/bank-danych.termin.js';
import { dodatekNaNieletniego, dodatekNaNiepelnosprawnosc, dodatekWychowawczy } from './rules/dodatki.rule.js';
import { terminyDziecka } from './rules/dziecko.termin.js';
import { limitDzieciWRodzinie, limitMiejscWPlacowce, limitObciazenia } from './rules/limity.zasada.js';
import { osobaDoPomocy, wiekWPlacowce, wypoczynekRodziny } from './rules/opieka.zasada.js';
import { odsetkiOdOplaty, oplataRodzicow } from './rules/oplata-rodzicow.rule.js';
import { terminyPieczy } from './rules/piecza.termin.js';
import { karaWojewody, kieszonkowe, srodkiPlacowkiRodzinnej } from './rules/placowka.rule.js';
import { terminyPlacowki } from './rules/placowka.termin.js';
import { pomocNaKontynuowanieNauki } from './rules/pomoc-na-nauke.rule.js';
import { pomocNaUsamodzielnienie, pomocNaZagospodarowanie } from './rules/pomoc-na-usamodzielnienie.rule.js';
import { terminyRejestru } from './rules/rejestr.termin.js';
import { terminyRodziny } from './rules/rodzina.termin.js';
import { rozpoznanieRodziny } from './rules/rodzina.rozpoznanie.js';
import { podzialGminaPowiat, podzialNaDzieci, udzialGminy } from './rules/rozliczenia.rule.js';
import { terminySprawozdan } from './rules/sprawozdania.termin.js';
import { srednieWydatki } from './rules/srednie-wydatki.rule.js';
import { srodkiNaLokal } from './rules/srodki-na-lokal.rule.js';
import { swiadczeniaUznaniowe } from './rules/swiadczenia-uznaniowe.rule.js';
import { swiadczenieNaUtrzymanieDziecka } from './rules/swiadczenie-na-utrzymanie.rule.js';
import {
  dostepDoRejestru, kontaktPrzedPrzysposobieniem, laczenieTypowPlacowek, monitoringWPlacowce, opiekunTymczasowy, opiekunUsamodzielnienia, powiatPonosiWydatki, rodzinaPomocowa, rozdzielenieRodzenstwa, sprawdzenieWRejestrzeSprawcow,
  szkolenieAdopcyjne, utworzeniePlacowki, zawiadomienieBig,
} from './rules/tabele.zasada.js';
import { ulgaWOplacie, ulgaWZwrocie } from './rules/ulga.rule.js';
import { dopuszczalnoscUmieszczenia, laczenieForm, odmowaPogotowia, pobytPelnoletniego, podstawaUmieszczenia, rodzinaSpokrewniona, umowaObowiazkowa } from './rules/umieszczenie.zasada.js';
import { waloryzacja } from './rules/waloryzacja.rule.js';
import { zasadyWarunkow } from './rules/warunki.zasada.js';
import { rozpoznanieWychowanka } from './rules/wychowanek.rozpoznanie.js';
import { wynagrodzenieRodziny, wynagrodzenieRodzinyPomocowej } from './rules/wynagrodzenie.rule.js';
import { wynagrodzenieZawieszonego } from './rules/wynagrodzenie-zawieszonego.rule.js';
import { zaliczenieWplaty, zwrotSwiadczen } from './rules/zwrot-swiadczen.rule.js';

/** Every amount of family support and foster care. */
export const swiadczenia: readonly Swiadczenie<object>[] = [
  swiadczenieNaUtrzymanieDziecka, dodatekNaNiepelnosprawnosc, dodatekNaNieletniego, dodatekWychowawczy,
  ...swiadczeniaUznaniowe, srodkiNaLokal, wynagrodzenieRodziny, wynagrodzenieRodzinyPomocowej, wynagrodzenieZawieszonego, waloryzacja,
  pomocNaKontynuowanieNauki, pomocNaUsamodzielnienie, pomocNaZagospodarowanie,
  oplataRodzicow, odsetkiOdOplaty, ulgaWOplacie, zwrotSwiadczen, ulgaWZwrocie, zaliczenieWplaty,
  udzialGminy, podzialGminaPowiat, podzialNaDzieci, srednieWydatki, kieszonkowe, srodkiPlacowkiRodzinnej, karaWojewody,
];

/** Every term; the adoption clocks are the only ones in working days. */
export const terminy = [
  ...terminyDziecka, ...terminyPieczy, ...terminyRodziny, ...terminyPlacowki, ...terminyRejestru, ...terminyAdopcji, ...terminyBankuDanych, ...terminySprawozdan,
] as readonly Termin<FaktyZdarzenia>[];

/** Every rule that answers yes or no. */
export const zasady = [
  dopuszczalnoscUmieszczenia, podstawaUmieszczenia, rodzinaSpokrewniona, laczenieForm, limitDzieciWRodzinie, odmowaPogotowia, umowaObowiazkowa, osobaDoPomocy, wypoczynekRodziny, rodzinaPomocowa,
  limitMiejscWPlacowce, wiekWPlacowce, laczenieTypowPlacowek, utworzeniePlacowki, monitoringWPlacowce, limitObciazenia, pobytPelnoletniego, opiekunUsamodzielnienia, opiekunTymczasowy,
  powiatPonosiWydatki, zawiadomienieBig, sprawdzenieWRejestrzeSprawcow, dostepDoRejestru, kontaktPrzedPrzysposobieniem, szkolenieAdopcyjne, rozdzielenieRodzenstwa, ...zasadyWarunkow,
] as readonly Zasada<object>[];

/** All dated values, with those that the centre loaded laid over. */
export const buildSnapshot = (loaded: readonly ParameterDefinition[] = []): ParameterSnapshot => new ParameterSnapshot(wszystkieParametry, loaded);

/** Screening of families that give care and of people who left it. */
export const rozpoznanie: readonly RozpoznanieEntry<Sytuacja>[] = [...rozpoznanieRodziny, ...rozpoznanieWychowanka];

/** Everything that the law of family support and foster care says. */
export const pieczaZastepcza: PrawoDomeny<Sytuacja> = {
  kod: 'piecza-zastepcza', nazwa: 'Wspieranie rodziny i piecza zastępcza', parametry: wszystkieParametry, swiadczenia, terminy, zasady, rozpoznanie,
};
