import type { PlainDate } from '@ostoja/kernel';
import { CELE_WYWIADU, type CelWywiadu, type CzescFormularza, type FormularzWywiadu, MODULY, type Modul, type PoleFormularza, type RodzajPola } from './formularz.js';
import zrodla from './zrodla.json' with { type: 'json' };

const PODSTAWA = 'art. 107 ust. 5a ustawy o pomocy społecznej, rozporządzenie w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';
const ROZPORZADZENIE = 'rozporządzenie z 8.04.2021 (Dz.U. 2021 poz. 893)';
const BEZ_ZALACZNIKA = 'przechowywany tekst rozporządzenia nie zawiera załącznika; numer i nazwa do porównania z drukiem';
const WSZYSTKIE = Object.keys(CELE_WYWIADU) as CelWywiadu[];
const OSRODKA: CelWywiadu[] = ['pomoc', 'inny-osrodek'];

const modul = (kod: Modul, wrazliwosc: PoleFormularza['wrazliwosc'] = 'zwykle'): PoleFormularza => ({ kod, nazwa: MODULY[kod], rodzaj: 'modul', wymagane: false, wrazliwosc });
const pole = (kod: string, nazwa: string, rodzaj: RodzajPola, more: Partial<PoleFormularza> = {}): PoleFormularza => ({ kod, nazwa, rodzaj, wymagane: false, wrazliwosc: 'zwykle', ...more });
const slownik = (nazwy: Record<string, string>) => Object.entries(nazwy).map(([kod, nazwa]) => ({ kod, nazwa }));

/** A part as the questionnaire has it for people who ask for help, unless it says otherwise. */
const czesc = (kod: string, numer: string | null, nazwa: string, pola: PoleFormularza[], more: Partial<CzescFormularza> = {}): CzescFormularza => ({
  kod, numer, nazwa, pola, wymagana: false, sprawdzona: false, zrodlo: BEZ_ZALACZNIKA, dane: 'osoby', cele: OSRODKA, rodzaje: ['pelny'], ...more,
});
const zPrasy = { sprawdzona: true, zrodlo: zrodla.prasa_2021 };

const PRZEBIEG = czesc('przebieg', null, 'Przebieg wizyty', [modul('przebieg')], {
  wymagana: true, sprawdzona: true, zrodlo: `§ 3, 5-7, 10 i 13, ${ROZPORZADZENIE}; art. 107 ust. 3 i 3a ustawy`, dane: 'urzedu', cele: WSZYSTKIE, rodzaje: ['pelny', 'aktualizacja'],
});
const NOTATKA = czesc('notatka', null, 'Notatka z rozmowy', [modul('notatka', 'szczegolne')], { sprawdzona: true, zrodlo: 'notatka robocza ośrodka', dane: 'urzedu', cele: WSZYSTKIE, rodzaje: ['pelny', 'aktualizacja'] });
const OSWIADCZENIE = czesc('oswiadczenie', null, MODULY.oswiadczenie, [modul('oswiadczenie')], {
  sprawdzona: true, zrodlo: 'art. 10 § 1 i art. 79a KPA: adnotacja podpisana przez stronę', cele: ['pomoc'], rodzaje: ['pelny', 'aktualizacja'],
});

const BYTOWE = [
  modul('mieszkanie'),
  pole('tytul_prawny', 'Tytuł prawny do lokalu', 'wybor', { slownik: slownik({ wlasnosc: 'własność', najem: 'najem', podnajem: 'podnajem', socjalny: 'najem socjalny', uzyczenie: 'użyczenie', bez_tytulu: 'bez tytułu prawnego', inny: 'inny' }) }),
  pole('liczba_izb', 'Liczba izb', 'liczba'),
  pole('powierzchnia', 'Powierzchnia w metrach kwadratowych', 'liczba'),
  pole('ogrzewanie', 'Ogrzewanie', 'tekst'),
  pole('wyposazenie', 'Urządzenia i wyposażenie', 'wybory', { slownik: slownik({ woda: 'woda bieżąca', ciepla_woda: 'ciepła woda', wc: 'WC w lokalu', lazienka: 'łazienka', prad: 'prąd', gaz: 'gaz', internet: 'dostęp do internetu' }) }),
  pole('zadluzenie', 'Zaległości w opłatach', 'kwota'),
];
const ZDROWIE = [modul('zdrowie', 'szczegolne'), modul('orzeczenia', 'szczegolne'), pole('pomoc_w_czynnosciach', 'Pomoc w codziennych czynnościach', 'dlugi-tekst', { wrazliwosc: 'szczegolne' })];
const POTRZEBY = [modul('potrzeby'), pole('oczekiwania', 'Oczekiwania osoby lub rodziny', 'dlugi-tekst', { jednorazowe: true })];
const DIAGNOZA = [modul('wnioski', 'szczegolne'), pole('mocne_strony', 'Zasoby i możliwości osoby lub rodziny', 'dlugi-tekst')];

const CZESC_I: CzescFormularza[] = [
  czesc('i_a', 'I A', 'Dane osoby i rodziny', [modul('rodzina')], { ...zPrasy, wymagana: true }),
  czesc('i_b', 'I B', 'Sytuacja dochodowa', [modul('dochody'), modul('wydatki')]),
  czesc('i_c', 'I C', 'Warunki bytowe', BYTOWE, { sprawdzona: true, zrodlo: zrodla.prasa_2025 }),
  czesc('i_d', 'I D', 'Sytuacja zdrowotna', ZDROWIE),
  czesc('i_e', 'I E', 'Sytuacja zawodowa', [modul('zatrudnienie'), pole('urzad_pracy', 'Zarejestrowanie w urzędzie pracy', 'tak-nie')]),
  czesc('i_f', 'I F', 'Sytuacja rodzinna i opiekuńczo-wychowawcza', [pole('sytuacja_rodzinna', 'Relacje w rodzinie, opieka nad dziećmi', 'dlugi-tekst'), pole('przemoc', 'Sygnały o przemocy domowej', 'dlugi-tekst', { wrazliwosc: 'szczegolne' })]),
  czesc('i_g', 'I G', 'Powody trudnej sytuacji życiowej', [modul('powody', 'szczegolne')]),
  czesc('i_h', 'I H', 'Potrzeby i oczekiwania', POTRZEBY, { ...zPrasy, wymagana: true }),
  czesc('i_i', 'I I', 'Diagnoza i wnioski pracownika socjalnego', DIAGNOZA, { ...zPrasy, wymagana: true, dane: 'urzedu' }),
  czesc('i_j', 'I J', 'Plan pomocy', [modul('plan')], { ...zPrasy, wymagana: true, dane: 'urzedu', cele: ['pomoc'] }),
];

const AKTUALIZACJA = { rodzaje: ['aktualizacja' as const], cele: OSRODKA };
const CZESC_IV: CzescFormularza[] = [
  czesc('iv_a', 'IV A', 'Zmiany od poprzedniego wywiadu', [
    pole('zmiany', 'Co się zmieniło; także: bez zmian', 'dlugi-tekst', { jednorazowe: true }), modul('rodzina'), ...BYTOWE, ...ZDROWIE, modul('zatrudnienie'), modul('dochody'), modul('wydatki'), modul('powody', 'szczegolne'), ...POTRZEBY,
  ], { ...AKTUALIZACJA, wymagana: true, sprawdzona: true, zrodlo: `§ 9, ${ROZPORZADZENIE}; ${zrodla.prasa_2025}` }),
  czesc('iv_b', 'IV B', 'Ocena sytuacji i wnioski', DIAGNOZA, { ...AKTUALIZACJA, wymagana: true, dane: 'urzedu' }),
  czesc('iv_c', 'IV C', 'Plan pomocy po zmianie', [modul('plan')], { ...AKTUALIZACJA, wymagana: true, dane: 'urzedu', cele: ['pomoc'] }),
];

const KREWNI: CelWywiadu[] = ['krewni', 'oplata-dps'];
const INNE_USTAWY: CelWywiadu[] = ['swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic'];
const OPIEKA = [
  pole('sprawuje_opieke', 'Osoba faktycznie sprawuje opiekę', 'tak-nie', { wymagane: true }),
  pole('sposob_opieki', 'Miejsce i sposób sprawowania opieki', 'dlugi-tekst', { wymagane: true }),
  pole('obecnosc', 'Osoba, nad którą jest sprawowana opieka, była obecna', 'tak-nie', { opis: '§ 7 ust. 3 rozporządzenia' }),
];
const POZOSTALE: CzescFormularza[] = [
  czesc('ii', 'II', 'Osoba usamodzielniana', [pole('usamodzielnienie', 'Przebieg usamodzielnienia', 'dlugi-tekst')]),
  czesc('iii', 'III', 'Osoba w kryzysie bezdomności', [pole('miejsce_pobytu', 'Miejsce pobytu', 'tekst'), pole('ostatni_meldunek', 'Ostatnie miejsce zameldowania na pobyt stały', 'tekst'), pole('przyczyny', 'Przyczyny bezdomności', 'dlugi-tekst'), pole('wychodzenie', 'Dotychczasowe próby wyjścia z bezdomności', 'dlugi-tekst')]),
  czesc('v_a', 'V A', 'Sytuacja małżonka, zstępnych, wstępnych', [modul('rodzina'), modul('dochody'), modul('wydatki'), ...BYTOWE], { cele: KREWNI, rodzaje: ['pelny', 'aktualizacja'], wymagana: true }),
  czesc('v_b', 'V B', 'Możliwość pomocy lub opłaty', [
    pole('deklaracja', 'Czy i w jakiej postaci osoba może pomagać', 'dlugi-tekst', { wymagane: true }), pole('kwota', 'Deklarowana kwota miesięcznie', 'kwota'), pole('umowa', 'Zgoda na umowę z art. 103', 'tak-nie'),
    pole('odmawia', 'Osoba odmawia pomocy', 'tak-nie'), pole('powod_odmowy', 'Dlaczego odmawia', 'dlugi-tekst'),
    pole('alimenty_zasadzone', 'Alimenty zasądzone lub ugodzone na rzecz osoby, miesięcznie', 'kwota'), pole('alimenty_placone', 'Alimenty faktycznie płacone, miesięcznie', 'kwota'), modul('wnioski', 'szczegolne'),
  ], { cele: KREWNI, rodzaje: ['pelny', 'aktualizacja'], wymagana: true }),
  czesc('vi', 'VI', 'Ustalenia na wniosek innego ośrodka', [pole('ustalenia', 'Odpowiedź na pytania zlecającego', 'dlugi-tekst')], { cele: ['inny-osrodek'], rodzaje: ['pelny', 'aktualizacja'], dane: 'urzedu' }),
  czesc('vii', 'VII', 'Sytuacja kryzysowa, klęska, zdarzenie losowe', [pole('zdarzenie', 'Zdarzenie i szkody', 'dlugi-tekst'), pole('zniszczone_dokumenty', 'Dokumenty zostały zniszczone (§ 10)', 'tak-nie')]),
  czesc('viii', 'VIII', 'Świadczenia rodzinne', OPIEKA, { cele: ['swiadczenia-rodzinne'], rodzaje: ['pelny', 'aktualizacja'], wymagana: true }),
  czesc('ix', 'IX', 'Świadczenie wychowawcze, „Aktywny rodzic”', OPIEKA, { cele: ['swiadczenie-wychowawcze', 'aktywny-rodzic'], rodzaje: ['pelny', 'aktualizacja'], wymagana: true }),
  czesc('inne_wnioski', null, 'Wnioski dla zlecającego', [modul('wnioski')], { cele: INNE_USTAWY, rodzaje: ['pelny', 'aktualizacja'], sprawdzona: true, zrodlo: `§ 4 ust. 2, ${ROZPORZADZENIE}`, dane: 'urzedu' }),
];

/** The first rendition, on which the earliest interviews were made: one part for each module. */
const PIERWSZY_MODULY: readonly (readonly [Modul, boolean])[] = [
  ['rodzina', true], ['mieszkanie', false], ['zdrowie', false], ['orzeczenia', false], ['zatrudnienie', false], ['dochody', false], ['wydatki', false], ['potrzeby', false], ['powody', false], ['notatka', false], ['wnioski', true], ['plan', false],
];
const PIERWSZY: FormularzWywiadu = {
  kod: '2021-11-15', nazwa: 'Wywiad środowiskowy, pierwszy układ', od: '2021-11-15' as PlainDate, podstawa: PODSTAWA, uwagi: 'Zastąpiony układem według części kwestionariusza; wywiady na nim rozpoczęte pozostają.',
  czesci: PIERWSZY_MODULY.map(([kod, wymagana]) => czesc(kod, null, MODULY[kod], [modul(kod)], { wymagana, cele: WSZYSTKIE, rodzaje: ['pelny', 'aktualizacja'], dane: ['notatka', 'wnioski', 'plan'].includes(kod) ? 'urzedu' : 'osoby' })),
};

/** The questionnaire by its nine parts. What is not `sprawdzona` carries the reason in `zrodlo`. */
const DZIEWIEC_CZESCI: FormularzWywiadu = {
  kod: '2021-11-15-czesci', nazwa: 'Wywiad środowiskowy, części I-IX', od: '2021-11-15' as PlainDate, podstawa: PODSTAWA,
  uwagi: 'Numery i nazwy części oznaczonych jako niesprawdzone trzeba porównać z załącznikiem nr 1. Zmiana: nowa wersja formularza, zwolniona przez drugą osobę.',
  czesci: [PRZEBIEG, ...CZESC_I, ...CZESC_IV, ...POZOSTALE, NOTATKA, OSWIADCZENIE],
};

/** Questionnaires that come with the system, oldest first; a centre adds its own. */
export const WZORY: readonly FormularzWywiadu[] = [PIERWSZY, DZIEWIEC_CZESCI];
