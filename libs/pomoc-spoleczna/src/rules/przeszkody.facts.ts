import { Liczba, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { nazwyPodstaw, type Podstawy } from './ocena.js';

const UPS = 'ustawy o pomocy społecznej';

/** Grounds on which help must be refused or ended. */
export const PRZESZKODY_BEZWZGLEDNE: Podstawy = {
  brak_powodu: { nazwa: 'nie występuje żaden powód udzielenia pomocy', przepis: `art. 7 i art. 8 ust. 1 ${UPS}` },
  dochod_ponad_kryterium: { nazwa: 'dochód nie spełnia kryterium dochodowego świadczenia', przepis: `art. 8 ust. 1, art. 37-38 ${UPS}` },
  kara_pozbawienia_wolnosci: { nazwa: 'osoba odbywa karę pozbawienia wolności poza dozorem elektronicznym', przepis: `art. 13 ust. 1-1a ${UPS}` },
  tymczasowe_aresztowanie: { nazwa: 'osoba jest tymczasowo aresztowana; za ten czas świadczenia nie przysługują', przepis: `art. 13 ust. 2 ${UPS}` },
  odmowa_oswiadczenia: { nazwa: 'osoba odmówiła oświadczenia o dochodach i stanie majątkowym', przepis: `art. 107 ust. 5 ${UPS}` },
  pomoc_na_usamodzielnienie_z_innego_zrodla: { nazwa: 'osoba otrzymała pomoc na ekonomiczne usamodzielnienie z innego źródła', przepis: `art. 43 ust. 8 ${UPS}` },
  inne_swiadczenie_wyklucza_staly: { nazwa: 'inne świadczenie wyklucza zasiłek stały', przepis: `art. 37 ust. 4 ${UPS}` },
};

/** Grounds on which help may be refused, limited or given in kind. */
export const PRZESZKODY_UZNANIOWE: Podstawy = {
  odmowa_wywiadu: { nazwa: 'osoba nie zgodziła się na wywiad lub jego aktualizację', przepis: `art. 107 ust. 4a ${UPS}` },
  marnotrawienie: { nazwa: 'świadczenia są marnotrawione, niszczone lub używane niezgodnie z celem albo marnotrawione są własne środki', przepis: `art. 11 ust. 1 ${UPS}` },
  brak_wspoldzialania: { nazwa: 'brak współdziałania z pracownikiem socjalnym lub asystentem rodziny', przepis: `art. 11 ust. 2 ${UPS}` },
  odmowa_lub_zerwanie_kontraktu: { nazwa: 'odmowa zawarcia lub niedotrzymywanie kontraktu socjalnego', przepis: `art. 11 ust. 2 ${UPS}` },
  odmowa_pracy: { nazwa: 'nieuzasadniona odmowa podjęcia zatrudnienia przez bezrobotnego', przepis: `art. 11 ust. 2 ${UPS}` },
  odmowa_szkolenia_lub_robot: { nazwa: 'nieuzasadniona odmowa lub przerwanie szkolenia, stażu, robót publicznych lub programu integracji', przepis: `art. 11 ust. 2 ${UPS}` },
  odmowa_leczenia_odwykowego: { nazwa: 'nieuzasadniona odmowa leczenia odwykowego', przepis: `art. 11 ust. 2 ${UPS}` },
  dysproporcja_majatku: { nazwa: 'dysproporcja między wysokością dochodu a sytuacją majątkową pozwalającą przezwyciężyć trudności', przepis: `art. 12 ${UPS}` },
};

/** Facts of what stands against a grant. */
export class FaktyPrzeszkod {
  @Wybory('Okoliczności', nazwyPodstaw({ ...PRZESZKODY_BEZWZGLEDNE, ...PRZESZKODY_UZNANIOWE }), { wymagane: true, opis: 'Pusta lista oznacza, że żadna nie zachodzi.', przyklad: [] })
  okolicznosci!: string[];
}

/** Grounds on which a decision must be changed or revoked against the party. */
export const PODSTAWY_ZMIANY_OBOWIAZKOWE: Podstawy = {
  zmiana_przepisow: { nazwa: 'zmiana przepisów prawa', przepis: `art. 106 ust. 5 ${UPS}` },
  zmiana_dochodu: { nazwa: 'zmiana sytuacji dochodowej strony', przepis: `art. 106 ust. 5 ${UPS}` },
  zmiana_osobista: { nazwa: 'zmiana sytuacji osobistej strony', przepis: `art. 106 ust. 5 ${UPS}` },
  nienalezne_swiadczenie: { nazwa: 'pobranie nienależnego świadczenia', przepis: `art. 106 ust. 5 ${UPS}` },
};

/** Grounds on which it may be changed. */
export const PODSTAWY_ZMIANY_DOPUSZCZALNE: Podstawy = {
  brak_wspoldzialania_lub_marnotrawienie: { nazwa: 'marnotrawienie świadczeń lub brak współdziałania', przepis: `art. 106 ust. 5 w związku z art. 11 ${UPS}` },
  dysproporcja_majatku: { nazwa: 'dysproporcja między dochodem a majątkiem', przepis: `art. 106 ust. 5 w związku z art. 12 ${UPS}` },
  odmowa_oswiadczenia: { nazwa: 'odmowa oświadczenia o dochodach i stanie majątkowym', przepis: `art. 106 ust. 5 w związku z art. 107 ust. 5 ${UPS}` },
  odmowa_wywiadu: { nazwa: 'niezgoda na wywiad lub jego aktualizację', przepis: `art. 107 ust. 4a ${UPS}` },
};

export const KIERUNKI_ZMIANY = { na_korzysc: 'na korzyść strony', na_niekorzysc: 'na niekorzyść strony' } as const;

/** Facts of the change of a running decision (art. 106 ust. 5 ups). */
export class FaktyZmianyDecyzji {
  @Wybor('Kierunek zmiany', KIERUNKI_ZMIANY, { wymagane: true })
  kierunek!: keyof typeof KIERUNKI_ZMIANY;
  @Wybory('Podstawy zmiany', nazwyPodstaw({ ...PODSTAWY_ZMIANY_OBOWIAZKOWE, ...PODSTAWY_ZMIANY_DOPUSZCZALNE }))
  podstawy?: string[];
}

/** Grounds of withholding, beside months without collection. */
export const PODSTAWY_WSTRZYMANIA: Podstawy = {
  tymczasowe_aresztowanie: { nazwa: 'tymczasowe aresztowanie: prawo do świadczeń jest zawieszone', przepis: `art. 13 ust. 2 ${UPS}` },
  odmowa_wywiadu: { nazwa: 'niezgoda na wywiad lub jego aktualizację', przepis: `art. 107 ust. 4a ${UPS}` },
  brak_wspoldzialania: { nazwa: 'brak współdziałania, odmowa pracy, szkolenia lub leczenia', przepis: `art. 11 ust. 2 ${UPS}` },
};

/** Facts of withholding cash (art. 106a, 11, 13, 107 ups). */
export class FaktyWstrzymaniaWyplaty {
  @Liczba('Kolejne miesiące kalendarzowe bez odbioru świadczenia', 0, FACT_LIMITS.liczba, { wymagane: true })
  miesiace_bez_odbioru!: number;
  @Wybory('Inne podstawy', nazwyPodstaw(PODSTAWY_WSTRZYMANIA))
  podstawy?: string[];
}

/** Facts of the expiry of a decision that nobody uses (art. 106a ust. 3 ups). */
export class FaktyWygasnieciaNieodbieranego {
  @Liczba('Kolejne miesiące kalendarzowe bez odbioru świadczenia', 0, FACT_LIMITS.liczba, { wymagane: true })
  miesiace_bez_odbioru!: number;
  @TakNie('Nie można przeprowadzić wywiadu', { wymagane: true })
  wywiad_niemozliwy!: boolean;
  @TakNie('Wezwanie do stawienia się doręczono prawidłowo', { wymagane: true })
  wezwanie_doreczone!: boolean;
  @TakNie('Osoba stawiła się w wyznaczonym terminie', { wymagane: true, przyklad: false })
  stawila_sie!: boolean;
}
