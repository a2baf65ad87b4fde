import { firstDay, monthOf, plainDate } from '@ostoja/kernel';
import { Dzien } from '@ostoja/facts';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term, type Termin } from '@ostoja/law';
import { FaktySprawozdaniaPolrocznego } from './terminy.facts.js';
import { uwr } from './wspolne.rule.js';

const rok = (dzien: string): number => Number(plainDate(dzien).slice(0, -'-MM-DD'.length));

/** A day that the act fixes in the year of the event, or in the next one. */
function wStalymDniu(c: Calculus, krok: StepDefinition, zdarzenie: string, nazwa_zdarzenia: string, parametr: string, lata: 0 | 1): Term {
  return c.fixedDay(krok, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia, dzien: c.param(`piecza.dzien_roku.${parametr}`), rok: rok(zdarzenie) + lata, liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** The first day of the month after the event. */
function odNastepnegoMiesiaca(c: Calculus, krok: StepDefinition, zdarzenie: string, nazwa_zdarzenia: string, parametr: string): Term {
  return c.term(krok, { zdarzenie: firstDay(monthOf(plainDate(zdarzenie))), nazwa_zdarzenia, dlugosc: c.param(parametr), liczenie: 'kalendarzowe', na_czynnosc: false });
}

interface Opis {
  readonly kod: string;
  readonly nazwa: string;
  readonly art: string;
  readonly kto: string;
  readonly czynnosc: string;
  readonly zdarzenie: string;
  readonly od: string;
  readonly przyklad: string;
  readonly oblicz: (c: Calculus, krok: StepDefinition, zdarzenie: string, nazwa: string) => Term;
}

/** The class of the facts names the event, as in the other simple terms. */
function termin({ kod, nazwa, art, kto, czynnosc, zdarzenie, od, przyklad, oblicz }: Opis): Termin<FaktyZdarzenia> {
  class Fakty implements FaktyZdarzenia {
    zdarzenie!: string;
  }
  Dzien(`Dzień zdarzenia: ${zdarzenie}`, { wymagane: true, przyklad })(Fakty.prototype, 'zdarzenie');
  Object.defineProperty(Fakty, 'name', { value: `FaktyTerminuPieczy${kod.split('-').map((slowo) => slowo.charAt(0).toUpperCase() + slowo.slice(1)).join('')}` });
  const przepis = uwr(art);
  const krok = { kod: kod.replaceAll('-', '_'), nazwa, przepis, prosto: czynnosc };
  return defineTermin<FaktyZdarzenia>({
    kod, nazwa, przepis, kto, czynnosc, facts: Fakty, przyklad: { zdarzenie: przyklad }, na_dzien_przykladu: plainDate(przyklad),
    wersje: [{ od: plainDate(od), do: null, calculate: (c, fakty) => oblicz(c, krok, fakty.zdarzenie, zdarzenie) }],
  });
}

const wRoku = (parametr: string, lata: 0 | 1): Opis['oblicz'] => (c, krok, zdarzenie, nazwa) => wStalymDniu(c, krok, zdarzenie, nazwa, parametr, lata);
const poMiesiacu = (parametr: string): Opis['oblicz'] => (c, krok, zdarzenie, nazwa) => odNastepnegoMiesiaca(c, krok, zdarzenie, nazwa, parametr);

const POLROCZNE: StepDefinition = { kod: 'sprawozdanie.polroczne', nazwa: 'sprawozdanie półroczne', przepis: uwr('art. 176 pkt 6, art. 180 pkt 14, art. 183 pkt 4, art. 186 ust. 1 pkt 6') };

const sprawozdaniePolroczne = defineTermin<FaktySprawozdaniaPolrocznego>({
  kod: 'sprawozdanie-polroczne-wspierania-rodziny',
  nazwa: 'sprawozdanie półroczne ze wspierania rodziny i pieczy zastępczej',
  przepis: POLROCZNE.przepis,
  kto: 'gmina, powiat, samorząd województwa, wojewoda',
  czynnosc: 'złożenie sprawozdania w systemie ministra',
  facts: FaktySprawozdaniaPolrocznego,
  przyklad: { zdarzenie: '2026-06-30', polrocze: 'I', kto: 'gmina' },
  na_dzien_przykladu: plainDate('2026-06-30'),
  wersje: [{
    od: plainDate('2023-02-01'), do: null,
    calculate: (c, { zdarzenie, polrocze, kto }) =>
      wStalymDniu(c, POLROCZNE, zdarzenie, 'koniec półrocza', `sprawozdanie_${kto === 'wojewoda' ? 'wojewody_' : ''}${polrocze === 'I' ? 'i' : 'ii'}`, polrocze === 'I' ? 0 : 1),
  }],
});

/** Reports, notices and days fixed in the calendar. */
export const terminySprawozdan = [
  sprawozdaniePolroczne,
  termin({ kod: 'roczne-sprawozdanie-gminy-ze-wspierania-rodziny', nazwa: 'roczne sprawozdanie gminy z zadań wspierania rodziny', art: 'art. 179 ust. 1', kto: 'wójt (prezydent miasta)', czynnosc: 'przedstawienie radzie sprawozdania i potrzeb', zdarzenie: 'koniec roku, którego dotyczy sprawozdanie', od: '2012-01-01', przyklad: '2025-12-31', oblicz: wRoku('sprawozdanie_gminy', 1) }),
  termin({ kod: 'ogloszenie-srednich-wydatkow-na-dziecko', nazwa: 'ogłoszenie średnich miesięcznych wydatków na dziecko w placówce', art: 'art. 196 ust. 3', kto: 'starosta albo marszałek województwa', czynnosc: 'ogłoszenie kwoty w wojewódzkim dzienniku urzędowym', zdarzenie: 'początek roku, na który ustala się kwotę', od: '2012-01-01', przyklad: '2026-01-01', oblicz: wRoku('srednie_wydatki', 0) }),
  termin({ kod: 'odplatnosc-wedlug-nowego-ogloszenia', nazwa: 'dzień, od którego stosuje się nową kwotę średnich wydatków', art: 'art. 196 ust. 4', kto: 'starosta', czynnosc: 'od tego dnia odpłatność według nowego ogłoszenia', zdarzenie: 'publikacja ogłoszenia', od: '2012-01-01', przyklad: '2026-03-20', oblicz: poMiesiacu('piecza.dzien_roku.srednie_wydatki_od') }),
  termin({ kod: 'odsetki-od-oplaty-rodzicow-od-dnia', nazwa: 'dzień, od którego biegną odsetki od opłaty rodziców', art: 'art. 193 ust. 7a', kto: 'starosta', czynnosc: 'od tego dnia naliczanie odsetek', zdarzenie: 'uostatecznienie się decyzji o opłacie', od: '2014-09-19', przyklad: '2026-03-12', oblicz: poMiesiacu('piecza.oplata.odsetki_od') }),
  termin({ kod: 'odsetki-od-nienaleznych-swiadczen-od-dnia', nazwa: 'dzień, od którego biegną odsetki od nienależnych świadczeń', art: 'art. 92 ust. 9', kto: 'organ, który przyznał świadczenie', czynnosc: 'od tego dnia naliczanie odsetek', zdarzenie: 'wypłata świadczenia', od: '2012-01-01', przyklad: '2026-03-12', oblicz: poMiesiacu('piecza.nienalezne.odsetki_od') }),
  termin({ kod: 'obwieszczenie-o-waloryzacji-w-pieczy', nazwa: 'obwieszczenie o zwaloryzowanych kwotach', art: 'art. 86 ust. 3', kto: 'minister właściwy do spraw rodziny', czynnosc: 'ogłoszenie kwot w Monitorze Polskim', zdarzenie: 'początek roku waloryzacji', od: '2012-01-01', przyklad: '2026-01-01', oblicz: wRoku('waloryzacja_obwieszczenie', 0) }),
  termin({ kod: 'dzien-waloryzacji-w-pieczy', nazwa: 'dzień, od którego obowiązują zwaloryzowane kwoty', art: 'art. 86 ust. 2', kto: 'starosta', czynnosc: 'od tego dnia nowe kwoty i zmiana decyzji', zdarzenie: 'początek roku waloryzacji', od: '2012-01-01', przyklad: '2026-01-01', oblicz: wRoku('waloryzacja', 0) }),
  termin({ kod: 'informacja-rady-ministrow-o-realizacji-ustawy', nazwa: 'informacja Rady Ministrów o realizacji ustawy', art: 'art. 189', kto: 'Rada Ministrów', czynnosc: 'przedłożenie informacji Sejmowi i Senatowi', zdarzenie: 'koniec roku, którego dotyczy informacja', od: '2012-01-01', przyklad: '2025-12-31', oblicz: wRoku('informacja_rady_ministrow', 1) }),
];
