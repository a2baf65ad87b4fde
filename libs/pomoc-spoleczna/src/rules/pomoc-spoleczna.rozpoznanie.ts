import { wnioskodawca, type OsobaSytuacjiFakt, type Stopien, type Sytuacja } from '@ostoja/facts';
import type { RozpoznanieEntry } from '@ostoja/law';
import { biletKredytowany } from './bilet-kredytowany.rule.js';
import { ekonomiczneUsamodzielnienie } from './ekonomiczne-usamodzielnienie.rule.js';
import { swiadczenieIntegracyjneCudzoziemca } from './integracja.rule.js';
import { rozpoznanieOpiekiIUsamodzielnienia } from './opieka-i-usamodzielnienie.rozpoznanie.js';
import { oplataZaPosilek, zasilekNaZywnosc } from './posilek.rule.js';
import { oplataZaSchronisko } from './schronisko.rule.js';
import { specjalnyZasilekCelowy } from './specjalny-zasilek-celowy.rule.js';
import { entry, findBrakDochodu, findBrakPobytu, findBrakPobytuCelowy, sumOf, zDochodem, zDochodemBezPieczy } from './wpis.rozpoznanie.js';
import { zasilekCelowyLosowy } from './zasilek-celowy-losowy.rule.js';
import { zasilekCelowyPogrzeb } from './zasilek-celowy-pogrzeb.rule.js';
import { zasilekCelowy } from './zasilek-celowy.rule.js';
import { zasilekOkresowy } from './zasilek-okresowy.rule.js';
import { zasilekStaly } from './zasilek-staly.rule.js';

const CALKOWITE: ReadonlySet<Stopien> = new Set<Stopien>(['umiarkowany', 'znaczny', 'calkowita_niezdolnosc', 'niezdolnosc_do_egzystencji']);
const CUDZOZIEMCY_Z_OCHRONA: Readonly<Record<string, string>> = { uchodzca: 'status_uchodzcy', ochrona_uzupelniajaca: 'ochrona_uzupelniajaca' };

const isCalkowita = (stopien: Stopien | undefined): boolean => stopien !== undefined && CALKOWITE.has(stopien);
const hasPowod = ({ powody = [] }: Sytuacja, ...kody: readonly string[]): boolean => powody.some((powod) => kody.includes(powod));
const isBezPracy = ({ praca }: Sytuacja): boolean => praca !== undefined && !['pracuje', 'emeryt_rencista'].includes(praca.status);
/** A ruling, or the age that differs by sex, shows the incapacity. */
const findBrakNiezdolnosci = (ja: OsobaSytuacjiFakt | undefined): string[] => [...(ja?.stopien === undefined ? ['osoby[].stopien'] : []), ...(ja?.plec === undefined && !isCalkowita(ja?.stopien) ? ['osoby[].plec'] : [])];
const isUczen = ({ kim, uczy_sie }: OsobaSytuacjiFakt): boolean => kim === 'dziecko' && uczy_sie !== false;
const findBrakPowodow = ({ powody }: Sytuacja): string[] => (powody === undefined ? ['powody'] : []);
const findBrakKwot = (potrzeby: NonNullable<Sytuacja['potrzeby']>): string[] => (potrzeby.every(({ kwota }) => kwota !== undefined) ? [] : ['potrzeby[].kwota']);
const potrzebyNa = ({ potrzeby = [] }: Sytuacja, ...cele: readonly string[]) => potrzeby.filter(({ cel }) => cele.length === 0 || cele.includes(cel));

const zasilki: readonly RozpoznanieEntry<Sytuacja>[] = [
  entry(zasilekStaly, {
    etykieta: 'gdy nie przysługuje Ci renta socjalna ani świadczenie za opiekę',
    // Age alone may give it, so only who works without a ruling is left out.
    dotyczy: (s) => s.praca?.status !== 'pracuje' || (wnioskodawca(s)?.stopien ?? 'brak') !== 'brak' || hasPowod(s, 'niepelnosprawnosc'),
    brak: (s) => [...findBrakDochodu(s), ...findBrakNiezdolnosci(wnioskodawca(s)), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodemBezPieczy(s, dzien),
  }),
  entry(zasilekOkresowy, {
    dotyczy: () => true, brak: (s) => [...findBrakDochodu(s), ...findBrakPowodow(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodemBezPieczy(s, dzien, { powody: s.powody }),
  }),
  entry(zasilekCelowy, {
    dotyczy: (s) => potrzebyNa(s).length > 0, brak: (s) => [...findBrakDochodu(s), ...findBrakPowodow(s), ...findBrakKwot(potrzebyNa(s)), ...findBrakPobytuCelowy(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { powody: s.powody, potrzeby: potrzebyNa(s).map(({ cel, kwota }) => ({ cel, kwota })) }),
  }),
  entry(specjalnyZasilekCelowy, {
    etykieta: 'gdy pracownik uzna przypadek za szczególnie uzasadniony', dotyczy: (s) => potrzebyNa(s).length > 0, brak: (s) => [...findBrakDochodu(s), ...findBrakKwot(potrzebyNa(s)), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { szczegolny_przypadek: true, potrzeby: potrzebyNa(s).map(({ cel, kwota }) => ({ cel, kwota })) }),
  }),
  entry(zasilekNaZywnosc, {
    dotyczy: (s) => potrzebyNa(s, 'zywnosc').length > 0, brak: (s) => [...findBrakDochodu(s), ...findBrakPowodow(s), ...findBrakKwot(potrzebyNa(s, 'zywnosc')), ...findBrakPobytuCelowy(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { powody: s.powody, potrzebna_kwota: sumOf(potrzebyNa(s, 'zywnosc').map(({ kwota }) => kwota)) }),
  }),
  entry(zasilekCelowyLosowy, {
    etykieta: 'kwota potrzeb jako strata', dotyczy: (s) => hasPowod(s, 'zdarzenie_losowe', 'kleska_zywiolowa'),
    brak: (s) => [...(potrzebyNa(s).length === 0 ? ['potrzeby'] : findBrakKwot(potrzebyNa(s))), ...findBrakPobytuCelowy(s)],
    fakty: (s) => ({ przyczyna: hasPowod(s, 'kleska_zywiolowa') ? 'kleska_zywiolowa' : 'zdarzenie_losowe', strata: sumOf(potrzebyNa(s).map(({ kwota }) => kwota)) }),
  }),
  entry(zasilekCelowyPogrzeb, {
    etykieta: 'gdy po osobie zmarłej nikomu nie przysługuje zasiłek pogrzebowy', dotyczy: (s) => potrzebyNa(s, 'pogrzeb').length > 0, brak: (s) => [...findBrakKwot(potrzebyNa(s, 'pogrzeb')), ...findBrakPobytuCelowy(s)],
    fakty: (s, dzien) => ({ data_zgonu: dzien, koszty: sumOf(potrzebyNa(s, 'pogrzeb').map(({ kwota }) => kwota)), pokrywa_koszty: true, przysluguje_zasilek_pogrzebowy: false }),
  }),
  entry(biletKredytowany, {
    etykieta: 'przy cenie biletu 100 zł', dotyczy: (s) => hasPowod(s, 'bezdomnosc', 'zwolnienie_z_zakladu_karnego'), brak: (s) => [...findBrakDochodu(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { powody: s.powody, cena: '100.00' }),
  }),
  entry(ekonomiczneUsamodzielnienie, {
    etykieta: 'jednorazowy zasiłek; przy kwocie 5000 zł, wysokość określa uchwała rady gminy', dotyczy: isBezPracy, brak: (s) => [...findBrakDochodu(s), ...findBrakPowodow(s), ...findBrakPobytu(s)],
    fakty: (s, dzien) => zDochodem(s, dzien, { powody: s.powody, forma: 'zasilek', potrzebna_kwota: '5000.00', pomoc_z_innego_zrodla: false }),
  }),
];

const programy: readonly RozpoznanieEntry<Sytuacja>[] = [
  entry(swiadczenieIntegracyjneCudzoziemca, {
    etykieta: 'za pierwsze miesiące programu, gdy programem objęte są wszystkie osoby', dotyczy: ({ pobyt }) => pobyt !== undefined && pobyt in CUDZOZIEMCY_Z_OCHRONA,
    brak: ({ ochrona_od }) => (ochrona_od === undefined ? ['ochrona_od'] : []),
    fakty: ({ pobyt, ochrona_od, osoby }, dzien) => ({ ochrona: CUDZOZIEMCY_Z_OCHRONA[pobyt!], ochrona_od, data_wniosku: dzien, oswiadczenia: true, liczba_osob: osoby.length, miesiac_programu: 1 }),
  }),
];

const oplaty: readonly RozpoznanieEntry<Sytuacja>[] = [
  entry(oplataZaPosilek, {
    etykieta: 'posiłek dziecka w szkole: opłata przy koszcie 240 zł w miesiącu', dotyczy: ({ osoby }) => osoby.some(isUczen),
    brak: (s) => [...findBrakDochodu(s), ...(s.osoby.some((osoba) => isUczen(osoba) && osoba.uczy_sie) ? [] : ['osoby[].uczy_sie'])],
    fakty: (s, dzien) => zDochodem(s, dzien, { korzysta: 'dziecko', koszt: '240.00' }),
  }),
  entry(oplataZaSchronisko, {
    etykieta: 'schronisko po podpisaniu kontraktu socjalnego: najwyższa opłata; nocleg w noclegowni jest bezpłatny', dotyczy: (s) => hasPowod(s, 'bezdomnosc'), brak: findBrakDochodu,
    fakty: (s, dzien) => zDochodem(s, dzien, { placowka: 'schronisko' }),
  }),
];

/** What the screening asks of social assistance. Where a cost is not asked for, the label names the cost that the amount is for. */
export const rozpoznaniePomocySpolecznej: readonly RozpoznanieEntry<Sytuacja>[] = [...zasilki, ...programy, ...oplaty, ...rozpoznanieOpiekiIUsamodzielnienia];
