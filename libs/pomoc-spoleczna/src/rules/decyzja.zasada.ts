import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { DZIEN_PRZYKLADU, showPodstawy, warunek, zasadaWarunkow } from './ocena.js';
import {
  FaktyMetrykiSprawy, FaktyMilczacegoZalatwienia, FaktyPominieciaUzasadnienia, FaktyPotrzebyDecyzji, FaktyRygoru, FaktyUdzialuStrony, FaktyZadaniaDokumentu, FaktyZaswiadczenia, PODSTAWY_RYGORU, POMOC_BEZ_DECYZJI,
  PRZEPISY_METRYKI,
} from './decyzja.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const OD_USTAWY = plainDate('2023-11-01');
const OD_KPA = plainDate('2021-10-05');
const OD_127_1A = plainDate('2023-05-12');

const BEZ_ZWLOKI: ConditionDefinition = warunek('ODSTAPIENIE_OD_ZAWIADOMIENIA', 'sprawa pozwala zawiadomić stronę', 'art. 10 § 2 KPA', 'Można odstąpić od zawiadomienia, bo sprawa nie cierpi zwłoki.');

function ocenUdzial(c: Calculus, { nie_cierpi_zwloki, adnotacja, niewykazane_przeslanki }: FaktyUdzialuStrony): ZasadaOutcome {
  const tak = c.holds(BEZ_ZWLOKI, !nie_cierpi_zwloki);
  if (!tak && !adnotacja) c.warn({ kod: 'BRAK_ADNOTACJI', opis: 'Utrwal w aktach przyczynę odstąpienia od zawiadomienia.', przepis: 'art. 10 § 3 KPA' });
  if (tak && niewykazane_przeslanki) c.warn({ kod: 'WSKAZ_PRZESLANKI', opis: 'W zawiadomieniu wskaż przesłanki zależne od strony, których nie spełniono lub nie wykazano.', przepis: 'art. 79a § 1 KPA' });
  return { tak };
}

const WOLNE_OD_METRYKI: ReadonlySet<string> = new Set(Object.keys(PRZEPISY_METRYKI).filter((kod) => kod.startsWith('art_')));
const RYGOR: ConditionDefinition = warunek('BRAK_PODSTAWY_RYGORU', 'podstawa natychmiastowej wykonalności', 'art. 108 § 1 KPA', 'Nie ma podstawy do nadania rygoru natychmiastowej wykonalności.');
const OD_RYGORU: ConditionDefinition = warunek('ODWOLANIE_NIE_SLUZY', 'od decyzji służy odwołanie', 'art. 108 § 1 KPA', 'Rygor nadaje się tylko decyzji, od której służy odwołanie.');
const DECYZJA = (przepis: string): ConditionDefinition => warunek('DECYZJA_NIEWYMAGANA', 'pomoc wymaga decyzji', przepis, 'Ta pomoc nie wymaga decyzji; odnotuj jej udzielenie.');

/** Evidence, the party's voice and the decision itself (PS-68, 70, 72, 73, 92, 93). */
export const zasadyDecyzji: readonly Zasada<object>[] = [
  zasadaWarunkow<FaktyZadaniaDokumentu>({
    kod: 'zadanie-dokumentu', nazwa: 'żądanie zaświadczenia lub innego dokumentu', przepis: `art. 107 ust. 5b-5d ${UPS}, art. 220 KPA`, pytanie: 'Czy można zażądać od osoby tego dokumentu?',
    facts: FaktyZadaniaDokumentu, przyklad: { na_liscie: true, znany_z_urzedu: false, w_dostepnym_rejestrze: false, okazano_dokument: false }, od: OD_USTAWY,
    warunki: [
      [warunek('DOKUMENT_ZBEDNY', 'dokument z listy lub potrzebny do ustaleń', `art. 107 ust. 5b i 5d ${UPS}`, 'Dokumentu nie ma na liście, a okoliczności sprawy go nie wymagają.'), ({ na_liscie, potrzebny_do_ustalen }) => na_liscie || potrzebny_do_ustalen === true],
      [warunek('FAKT_ZNANY_Z_URZEDU', 'fakt nieznany z urzędu', 'art. 220 § 1 pkt 1 KPA', 'Nie można żądać potwierdzenia faktu znanego organowi z urzędu.'), ({ znany_z_urzedu }) => !znany_z_urzedu],
      [warunek('FAKT_W_REJESTRZE', 'faktu nie ma w dostępnych rejestrach', 'art. 220 § 1 pkt 2 KPA', 'Organ może ustalić ten fakt w dostępnych ewidencjach lub rejestrach.'), ({ w_dostepnym_rejestrze }) => !w_dostepnym_rejestrze],
      [warunek('OKAZANO_DOKUMENT', 'fakt nie wynika z okazanego dokumentu', 'art. 220 § 1 pkt 2 lit. d KPA', 'Fakt wynika z dokumentu, który osoba okazała.'), ({ okazano_dokument }) => !okazano_dokument],
    ],
  }),
  defineZasada<FaktyUdzialuStrony>({
    kod: 'zawiadomienie-przed-decyzja', nazwa: 'zawiadomienie strony przed wydaniem decyzji', przepis: 'art. 10 i art. 79a KPA', pytanie: 'Czy przed decyzją trzeba zawiadomić stronę, że może się wypowiedzieć?',
    facts: FaktyUdzialuStrony, przyklad: { nie_cierpi_zwloki: false, niewykazane_przeslanki: true }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD_KPA, do: null, calculate: ocenUdzial }],
  }),
  zasadaWarunkow<FaktyMetrykiSprawy>({
    kod: 'metryka-sprawy', nazwa: 'obowiązek prowadzenia metryki sprawy', przepis: 'art. 66a KPA, rozporządzenie Dz.U. 2012 poz. 269 zał. 1 poz. 81', pytanie: 'Czy w sprawie trzeba prowadzić metrykę?',
    facts: FaktyMetrykiSprawy, przyklad: { podstawa: 'dodany_pozniej' }, od: OD_KPA,
    warunki: [[warunek('METRYKA_NIEWYMAGANA', 'sprawa spoza wykazu zwolnionych', 'rozporządzenie Dz.U. 2012 poz. 269 zał. 1 poz. 81', 'Sprawa należy do zwolnionych z obowiązku prowadzenia metryki.'), ({ podstawa }) => !WOLNE_OD_METRYKI.has(podstawa)]],
  }),
  zasadaWarunkow<FaktyZaswiadczenia>({
    kod: 'wydanie-zaswiadczenia', nazwa: 'wydanie zaświadczenia', przepis: 'art. 217-218 KPA', pytanie: 'Czy ośrodek wydaje zaświadczenie?',
    facts: FaktyZaswiadczenia, przyklad: { przepis_wymaga: true, interes_prawny: false, dane_organu: true }, od: OD_KPA,
    warunki: [
      [warunek('BRAK_PODSTAWY_ZASWIADCZENIA', 'wymóg przepisu lub interes prawny', 'art. 217 § 2 KPA', 'Przepis nie wymaga potwierdzenia, a osoba nie ma w nim interesu prawnego.'), ({ przepis_wymaga, interes_prawny }) => przepis_wymaga || interes_prawny],
      [warunek('BRAK_DANYCH', 'fakt z ewidencji organu', 'art. 218 § 1 KPA', 'Fakt nie wynika z ewidencji, rejestrów ani innych danych ośrodka.'), ({ dane_organu }) => dane_organu],
    ],
  }),
  defineZasada<FaktyPotrzebyDecyzji>({
    kod: 'decyzja-wymagana', nazwa: 'potrzeba wydania decyzji', przepis: `art. 106 ust. 1-2 ${UPS}`, pytanie: 'Czy udzielenie pomocy wymaga decyzji?',
    facts: FaktyPotrzebyDecyzji, przyklad: { rodzaj: 'inne' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD_USTAWY, do: null, calculate: (c, { rodzaj }) => ({ tak: c.holds(DECYZJA(POMOC_BEZ_DECYZJI[rodzaj]?.przepis ?? `art. 106 ust. 1 ${UPS}`), !(rodzaj in POMOC_BEZ_DECYZJI)) }) }],
  }),
  zasadaWarunkow<FaktyPominieciaUzasadnienia>({
    kod: 'pominiecie-uzasadnienia', nazwa: 'odstąpienie od uzasadnienia decyzji', przepis: 'art. 107 § 4-5 i art. 127 § 1a KPA', pytanie: 'Czy można odstąpić od uzasadnienia decyzji?',
    facts: FaktyPominieciaUzasadnienia, przyklad: { zadanie_w_calosci: true, kwota_okreslona: true, sporne_interesy: false, po_odwolaniu: false }, od: OD_127_1A,
    warunki: [
      [warunek('NIE_CALE_ZADANIE', 'uwzględniono całe żądanie', 'art. 107 § 4 KPA', 'Nie uwzględniono żądania w całości.'), ({ zadanie_w_calosci }) => zadanie_w_calosci],
      [warunek('KWOTA_NIEOKRESLONA', 'kwota daje się porównać z żądaniem', 'art. 107 § 4 KPA', 'Bez żądanej kwoty przy świadczeniu uznaniowym nie wiadomo, czy uwzględniono całość.'), ({ kwota_okreslona }) => kwota_okreslona],
      [warunek('SPORNE_INTERESY', 'decyzja nie rozstrzyga spornych interesów', 'art. 107 § 4 KPA', 'Decyzja rozstrzyga sporne interesy stron.'), ({ sporne_interesy }) => !sporne_interesy],
      [warunek('DECYZJA_PO_ODWOLANIU', 'decyzja w pierwszej instancji', 'art. 107 § 4 KPA', 'Decyzję wydano na skutek odwołania.'), ({ po_odwolaniu }) => !po_odwolaniu],
    ],
  }),
  defineZasada<FaktyRygoru>({
    kod: 'rygor-natychmiastowej-wykonalnosci', nazwa: 'rygor natychmiastowej wykonalności', przepis: 'art. 108 § 1 KPA', pytanie: 'Czy decyzji można nadać rygor natychmiastowej wykonalności?',
    facts: FaktyRygoru, przyklad: { podstawy: ['zycie_lub_zdrowie'], sluzy_odwolanie: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{
      od: OD_KPA, do: null,
      calculate: (c, { podstawy, sluzy_odwolanie }) => {
        showPodstawy(c, PODSTAWY_RYGORU, podstawy);
        return { tak: [c.holds(RYGOR, podstawy.length > 0), c.holds(OD_RYGORU, sluzy_odwolanie)].every(Boolean) };
      },
    }],
  }),
  zasadaWarunkow<FaktyMilczacegoZalatwienia>({
    kod: 'milczace-zalatwienie-sprawy', nazwa: 'milczące załatwienie sprawy', przepis: 'art. 122a § 1 KPA', pytanie: 'Czy upływ terminu może załatwić sprawę milcząco?',
    facts: FaktyMilczacegoZalatwienia, przyklad: { przepis_szczegolny: false }, od: OD_KPA,
    warunki: [[warunek('MILCZENIE_NIE_ZALATWIA', 'przepis szczególny', 'art. 122a § 1 KPA', 'Milczące załatwienie wymaga przepisu szczególnego; w pomocy społecznej upływ terminu niczego nie przyznaje ani nie odmawia.'), ({ przepis_szczegolny }) => przepis_szczegolny]],
  }),
];
