import { Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { DZIEN_PRZYKLADU, meetsAll, sentence, showPodstawy, warunek, type Podstawy, type Warunek } from './ocena.js';
import {
  FaktyPrzeszkod, FaktyWstrzymaniaWyplaty, FaktyWygasnieciaNieodbieranego, FaktyZmianyDecyzji, PODSTAWY_WSTRZYMANIA, PODSTAWY_ZMIANY_DOPUSZCZALNE, PODSTAWY_ZMIANY_OBOWIAZKOWE,
  PRZESZKODY_BEZWZGLEDNE, PRZESZKODY_UZNANIOWE,
} from './przeszkody.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const OD = plainDate('2023-11-01');
const RODZINA = { kod: 'DZIECI_I_OSOBY_NA_UTRZYMANIU', opis: 'Przy odmowie lub ograniczeniu uwzględnij sytuację osób na utrzymaniu.', przepis: `art. 11 ust. 3 ${UPS}` };

/** A mandatory ground decides; a discretionary one is only named, because refusal is then the authority's choice. */
function ocenPrzeszkody(c: Calculus, { okolicznosci }: FaktyPrzeszkod): ZasadaOutcome {
  const warunki = Object.entries(PRZESZKODY_BEZWZGLEDNE).map(([kod, { nazwa, przepis }]): Warunek<readonly string[]> =>
    [warunek(kod.toUpperCase(), `bez przeszkody: ${nazwa}`, przepis, sentence(nazwa)), (kody) => !kody.includes(kod)]);
  const tak = meetsAll(c, okolicznosci, warunki);
  const uznaniowe = pick(PRZESZKODY_UZNANIOWE, okolicznosci);
  for (const kod of uznaniowe) {
    const { nazwa, przepis } = PRZESZKODY_UZNANIOWE[kod]!;
    c.warn({ kod: kod.toUpperCase(), opis: `Organ może odmówić, ograniczyć pomoc lub udzielić jej w naturze: ${nazwa}.`, przepis });
  }
  if (uznaniowe.length > 0) c.warn(RODZINA);
  return { tak };
}

const pick = (podstawy: Podstawy, kody: readonly string[]): string[] => kody.filter((kod) => kod in podstawy);

const PODSTAWA_ZMIANY: ConditionDefinition = warunek('BRAK_PODSTAWY_ZMIANY', 'podstawa zmiany na niekorzyść', `art. 106 ust. 5 ${UPS}`, 'Bez podstawy z ustawy decyzji nie można zmienić ani uchylić na niekorzyść strony.');
const NA_KORZYSC = { kod: 'zmiana.na_korzysc', nazwa: 'zmiana na korzyść nie wymaga zgody', przepis: `art. 106 ust. 5 ${UPS}` };

function ocenZmiane(c: Calculus, { kierunek, podstawy = [] }: FaktyZmianyDecyzji): ZasadaOutcome {
  if (c.holds(NA_KORZYSC, kierunek === 'na_korzysc')) return { tak: true };
  const obowiazkowe = pick(PODSTAWY_ZMIANY_OBOWIAZKOWE, podstawy);
  showPodstawy(c, { ...PODSTAWY_ZMIANY_OBOWIAZKOWE, ...PODSTAWY_ZMIANY_DOPUSZCZALNE }, podstawy);
  if (obowiazkowe.length > 0) c.warn({ kod: 'ZMIANA_OBOWIAZKOWA', opis: 'Organ musi zmienić lub uchylić decyzję.', przepis: `art. 106 ust. 5 ${UPS}` });
  return { tak: c.holds(PODSTAWA_ZMIANY, podstawy.length > 0) };
}

const NIEODEBRANE: ConditionDefinition = warunek('ODBIERANO_SWIADCZENIE', 'świadczenia nie odebrano przez kolejne miesiące', `art. 106a ust. 1 ${UPS}`, 'Świadczenia nie odebrano krócej niż przez dwa kolejne miesiące kalendarzowe.');
const WSTRZYMANIE: ConditionDefinition = warunek('BRAK_PODSTAWY_WSTRZYMANIA', 'podstawa wstrzymania wypłaty', `art. 11, 13, 106a i 107 ust. 4a ${UPS}`, 'Nie ma podstawy do wstrzymania wypłaty.');

function isNieodebrane(c: Calculus, miesiace: number, definition: typeof NIEODEBRANE | Omit<typeof NIEODEBRANE, 'odmowa'>): boolean {
  return c.isAtLeast(definition, c.fact('miesiące bez odbioru', Fraction.of(miesiace), null, 'miesiące'), c.param('pomoc_spoleczna.termin.nieodebrane_swiadczenie'));
}

function ocenWstrzymanie(c: Calculus, { miesiace_bez_odbioru, podstawy = [] }: FaktyWstrzymaniaWyplaty): ZasadaOutcome {
  const { kod, nazwa, przepis } = NIEODEBRANE;
  const nieodebrane = isNieodebrane(c, miesiace_bez_odbioru, { kod, nazwa, przepis });
  showPodstawy(c, PODSTAWY_WSTRZYMANIA, podstawy);
  return { tak: c.holds(WSTRZYMANIE, nieodebrane || podstawy.length > 0) };
}

const WYGASNIECIE: readonly Warunek<FaktyWygasnieciaNieodbieranego>[] = [
  [warunek('WYWIAD_MOZLIWY', 'wywiadu nie można przeprowadzić', `art. 106a ust. 3 ${UPS}`, 'Wywiad można przeprowadzić, więc decyzja nie wygasa.'), ({ wywiad_niemozliwy }) => wywiad_niemozliwy],
  [warunek('WEZWANIE_NIEDORECZONE', 'wezwanie doręczono prawidłowo', `art. 106a ust. 3 ${UPS}`, 'Wezwania nie doręczono prawidłowo.'), ({ wezwanie_doreczone }) => wezwanie_doreczone],
  [warunek('OSOBA_STAWILA_SIE', 'osoba nie stawiła się', `art. 106a ust. 3 ${UPS}`, 'Osoba stawiła się w wyznaczonym terminie.'), ({ stawila_sie }) => !stawila_sie],
];

/** Refusal, change, withholding and expiry (PS-64, 77, 78). */
export const zasadyPrzeszkod: readonly Zasada<object>[] = [
  defineZasada<FaktyPrzeszkod>({
    kod: 'przeszkody-w-przyznaniu', nazwa: 'przeszkody w przyznaniu świadczenia', przepis: `art. 7, 8, 11-13, 37, 43 i 107 ${UPS}`, pytanie: 'Czy mimo podanych okoliczności świadczenie może być przyznane?',
    facts: FaktyPrzeszkod, przyklad: { okolicznosci: ['brak_wspoldzialania'] }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD, do: null, calculate: ocenPrzeszkody }],
  }),
  defineZasada<FaktyZmianyDecyzji>({
    kod: 'zmiana-decyzji-bez-zgody', nazwa: 'zmiana lub uchylenie decyzji bez zgody strony', przepis: `art. 106 ust. 5 ${UPS}`, pytanie: 'Czy decyzję można zmienić lub uchylić bez zgody strony?',
    facts: FaktyZmianyDecyzji, przyklad: { kierunek: 'na_niekorzysc', podstawy: ['zmiana_dochodu'] }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD, do: null, calculate: ocenZmiane }],
  }),
  defineZasada<FaktyWstrzymaniaWyplaty>({
    kod: 'wstrzymanie-wyplaty', nazwa: 'wstrzymanie wypłaty świadczenia', przepis: `art. 11, 13, 106a i 107 ust. 4a ${UPS}`, pytanie: 'Czy jest podstawa do wstrzymania wypłaty świadczenia?',
    facts: FaktyWstrzymaniaWyplaty, przyklad: { miesiace_bez_odbioru: 1, podstawy: ['odmowa_wywiadu'] }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: OD, do: null, calculate: ocenWstrzymanie }],
  }),
  defineZasada<FaktyWygasnieciaNieodbieranego>({
    kod: 'wygasniecie-nieodbieranego-swiadczenia', nazwa: 'wygaśnięcie decyzji o świadczeniu, którego nikt nie odbiera', przepis: `art. 106a ust. 3 ${UPS}`, pytanie: 'Czy stwierdza się wygaśnięcie decyzji przyznającej świadczenie?',
    facts: FaktyWygasnieciaNieodbieranego, przyklad: { miesiace_bez_odbioru: 1, wywiad_niemozliwy: true, wezwanie_doreczone: true, stawila_sie: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
    wersje: [{ od: OD, do: null, calculate: (c, fakty) => ({ tak: [isNieodebrane(c, fakty.miesiace_bez_odbioru, NIEODEBRANE), meetsAll(c, fakty, WYGASNIECIE)].every(Boolean) }) }],
  }),
];
