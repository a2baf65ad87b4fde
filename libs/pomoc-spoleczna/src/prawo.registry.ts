import type { Sytuacja } from '@ostoja/facts';
import type { PrawoDomeny, Swiadczenie, Zasada } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { kosztUtrzymaniaDps, wydatkiOsobisteDps } from './rules/dps-koszt.rule.js';
import { zwolnienieMozliwe, zwolnienieObowiazkowe } from './rules/dps-zwolnienie.zasada.js';
import { dpsZKrotszymOczekiwaniem, nowyKosztDps, prawoDoDps, wspolnyDps } from './rules/dps.zasada.js';
import { terminyDniaRoku } from './rules/dzien-roku.termin.js';
import { ekonomiczneUsamodzielnienie } from './rules/ekonomiczne-usamodzielnienie.rule.js';
import { swiadczenieIntegracyjneCudzoziemca } from './rules/integracja.rule.js';
import { kryteriumDochodowe, nadzwyczajnaWeryfikacja, zmianaDochoduBezWplywu } from './rules/kryterium.zasada.js';
import { oplataZaMieszkanie } from './rules/mieszkanie-wspomagane.rule.js';
import { oplataZaDpsNieobecnosc } from './rules/oplata-za-dps-nieobecnosc.rule.js';
import { oplataZaDps } from './rules/oplata-za-dps.rule.js';
import { oplataZaDomDlaMatek, oplataZaOsrodekWsparcia } from './rules/osrodek-wsparcia.rule.js';
import { uprawnienieWedlugPobytu } from './rules/pobyt.zasada.js';
import { pomocNaKontynuowanieNauki } from './rules/pomoc-na-kontynuowanie-nauki.rule.js';
import { rozpoznaniePomocySpolecznej } from './rules/pomoc-spoleczna.rozpoznanie.js';
import { pomocNaUsamodzielnienie } from './rules/pomoc-na-usamodzielnienie.rule.js';
import { pomocNaZagospodarowanie } from './rules/pomoc-na-zagospodarowanie.rule.js';
import { pomocPodWarunkiemZwrotu } from './rules/pomoc-pod-warunkiem-zwrotu.rule.js';
import { oplataZaPosilek, zasilekNaZywnosc } from './rules/posilek.rule.js';
import { pomocBezDecyzji } from './rules/posilek.zasada.js';
import { swiadczeniaProcedury, terminyProcedury, zasadyProcedury } from './rules/procedura.registry.js';
import { oplataZaSchronisko } from './rules/schronisko.rule.js';
import { zasadyProgramow } from './rules/programy.zasada.js';
import { miejsceWSchronisku } from './rules/schronisko.zasada.js';
import { skladkaOpiekuna } from './rules/skladka-opiekuna.rule.js';
import { sprawieniePogrzebu } from './rules/sprawienie-pogrzebu.rule.js';
import { terminySwiadczen } from './rules/swiadczenia.termin.js';
import { niezdolnoscDoPracy, osobaBezdomna, osobaSamotna } from './rules/sytuacja-osoby.zasada.js';
import { uprawnienieDoUsamodzielnienia } from './rules/usamodzielnienie.zasada.js';
import { terminyUslugIDomow } from './rules/uslugi-i-domy.termin.js';
import { oplataZaSpecjalistyczneUslugi, oplataZaUslugiOpiekuncze } from './rules/uslugi-opiekuncze.rule.js';
import { uslugiOpiekuncze, wykonawcaUslugSasiedzkich } from './rules/uslugi.zasada.js';
import { oplataZaWsparcieKrotkoterminowe } from './rules/wsparcie-krotkoterminowe.rule.js';
import { mieszkanieBezterminowo, pobytCalodobowySds, rodzinnyDomPomocy, wymiarWsparciaKrotkoterminowego } from './rules/wymiar.zasada.js';
import { wynagrodzenieOpiekuna } from './rules/wynagrodzenie-opiekuna.rule.js';
import { zasilekCelowyPogrzeb } from './rules/zasilek-celowy-pogrzeb.rule.js';
import { swiadczeniaZdrowotne } from './rules/zdrowie.zasada.js';
import { swiadczeniaSpraw } from './swiadczenie.registry.js';

const zasilki: readonly Swiadczenie<object>[] = [pomocPodWarunkiemZwrotu, zasilekCelowyPogrzeb, ekonomiczneUsamodzielnienie, zasilekNaZywnosc];
const skladki: readonly Swiadczenie<object>[] = [skladkaOpiekuna, wynagrodzenieOpiekuna];
const programy: readonly Swiadczenie<object>[] = [swiadczenieIntegracyjneCudzoziemca, pomocNaKontynuowanieNauki, pomocNaUsamodzielnienie, pomocNaZagospodarowanie];
const oplaty: readonly Swiadczenie<object>[] = [
  oplataZaDps, oplataZaDpsNieobecnosc, kosztUtrzymaniaDps, wydatkiOsobisteDps, oplataZaUslugiOpiekuncze, oplataZaSpecjalistyczneUslugi, oplataZaSchronisko,
  oplataZaMieszkanie, oplataZaOsrodekWsparcia, oplataZaDomDlaMatek, oplataZaWsparcieKrotkoterminowe, oplataZaPosilek, sprawieniePogrzebu,
];
const zasady: readonly Zasada<object>[] = [
  uprawnienieWedlugPobytu, osobaSamotna, osobaBezdomna, niezdolnoscDoPracy, kryteriumDochodowe, zmianaDochoduBezWplywu, nadzwyczajnaWeryfikacja, uprawnienieDoUsamodzielnienia,
  pomocBezDecyzji, miejsceWSchronisku, uslugiOpiekuncze, wykonawcaUslugSasiedzkich, pobytCalodobowySds, mieszkanieBezterminowo, rodzinnyDomPomocy, prawoDoDps, dpsZKrotszymOczekiwaniem,
  wspolnyDps, nowyKosztDps, zwolnienieObowiazkowe, zwolnienieMozliwe, wymiarWsparciaKrotkoterminowego, swiadczeniaZdrowotne,
];

/** The law of social assistance: every amount, term and rule of this library. */
export const pomocSpoleczna: PrawoDomeny<Sytuacja> = {
  kod: 'pomoc-spoleczna',
  nazwa: 'Pomoc społeczna',
  parametry: wszystkieParametry,
  swiadczenia: [...swiadczeniaSpraw, ...zasilki, ...skladki, ...programy, ...oplaty, ...swiadczeniaProcedury],
  terminy: [...terminySwiadczen, ...terminyUslugIDomow, ...terminyDniaRoku, ...terminyProcedury],
  zasady: [...zasady, ...zasadyProgramow, ...zasadyProcedury],
  rozpoznanie: rozpoznaniePomocySpolecznej,
};
