import { addDays, daysBetween, plainDate } from '@ostoja/kernel';
import { calculateTerm, defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term, type Termin, type TermUnit } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import { FaktyFikcjiDoreczenia, FaktyFikcjiEDoreczenia, FaktyTerminuWyznaczonego, FaktyUchyleniaPoWznowieniu, FaktyZalatwieniaSprawy, type OkresNiewliczanyFakt } from './terminy-kpa.facts.js';

const KPA = 'pomoc_spoleczna.termin.kpa';
const CZYNNOSC = { liczenie: 'kpa', na_czynnosc: true } as const;
const SKUTEK = { liczenie: 'kpa', na_czynnosc: false } as const;
const ZALATWIENIE: StepDefinition = { kod: 'kpa.zalatwienie', nazwa: 'załatwienie sprawy', przepis: 'art. 35 § 3 KPA', prosto: 'Załatwienie sprawy' };
const PRZERWY: StepDefinition = { kod: 'kpa.zalatwienie_po_przerwach', nazwa: 'załatwienie sprawy po doliczeniu przerw', przepis: 'art. 35 § 5 i art. 103 KPA', prosto: 'Załatwienie sprawy po doliczeniu przerw' };
const NOWY_TERMIN: StepDefinition = { kod: 'kpa.nowy_termin', nazwa: 'nowy termin z zawiadomienia', przepis: 'art. 36 KPA', prosto: 'Nowy termin załatwienia sprawy' };
const FIKCJA: StepDefinition = { kod: 'kpa.fikcja_doreczenia', nazwa: 'dzień uznania pisma za doręczone', przepis: 'art. 44 § 4 KPA', prosto: 'Pismo uważa się za doręczone' };
const PIERWSZE: StepDefinition = { kod: 'kpa.pierwsze_zawiadomienie', nazwa: 'koniec czasu na odbiór po pierwszym zawiadomieniu', przepis: 'art. 44 § 2 KPA' };
const DRUGIE: StepDefinition = { kod: 'kpa.powtorne_zawiadomienie', nazwa: 'ostatni dzień na powtórne zawiadomienie', przepis: 'art. 44 § 3 KPA' };
const E_TERMIN: StepDefinition = { kod: 'edoreczenia.koniec', nazwa: 'koniec czasu na odbiór', przepis: 'art. 41 ust. 1 pkt 3 ustawy o doręczeniach elektronicznych' };
const E_FIKCJA: StepDefinition = { kod: 'edoreczenia.fikcja', nazwa: 'dzień uznania pisma za doręczone', przepis: 'art. 42 ust. 2 ustawy o doręczeniach elektronicznych', prosto: 'Pismo uważa się za doręczone' };
const UCHYLENIE: StepDefinition = { kod: 'kpa.uchylenie_po_wznowieniu', nazwa: 'ostatni dzień uchylenia decyzji po wznowieniu', przepis: 'art. 146 § 1 KPA', prosto: 'Ostatni dzień uchylenia decyzji' };
const DLUGOSC_ZALATWIENIA = { wyjasniajaca: 'sprawa_wyjasniajaca', skomplikowana: 'sprawa_skomplikowana', odwolawcza: 'odwolawcze' } as const;

function calculateZalatwienie(c: Calculus, { zdarzenie, rodzaj, okresy_niewliczane = [], nowy_termin }: FaktyZalatwieniaSprawy): Term | null {
  if (rodzaj === 'bez_wyjasniania') {
    c.reason({ kod: 'NIEZWLOCZNIE', opis: 'Sprawę załatwia się niezwłocznie; kodeks nie podaje liczby dni.', przepis: 'art. 35 § 2 KPA' });
    return null;
  }
  const term = c.term(ZALATWIENIE, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: rodzaj === 'odwolawcza' ? 'otrzymanie odwołania' : 'wszczęcie postępowania', dlugosc: c.param(`${KPA}.${DLUGOSC_ZALATWIENIA[rodzaj]}`), ...CZYNNOSC });
  if (nowy_termin !== undefined && nowy_termin > term.koniec) {
    return c.latest(NOWY_TERMIN, [calculateTerm({ zdarzenie: term.koniec, nazwa_zdarzenia: 'koniec terminu dotychczasowego', liczba: daysBetween(term.koniec, plainDate(nowy_termin)), jednostka: 'dni', przepis: NOWY_TERMIN.przepis, ...SKUTEK })]);
  }
  const poPrzerwach = addPrzerwy(term, okresy_niewliczane);
  return poPrzerwach === term ? term : c.latest(PRZERWY, [poPrzerwach, term]);
}

/**
 * The term with its pauses. A day in two pauses counts once, and a pause that ends before it begins counts nothing. Only days of the
 * running term are lost: none up to the event, and none of a pause that began after the term had already passed.
 */
function addPrzerwy(term: Term, okresy: readonly OkresNiewliczanyFakt[]): Term {
  let koniec = term;
  let liczba = 0;
  let zaliczone: string = addDays(term.zdarzenie, 1);
  for (const okres of [...okresy].sort((a, b) => a.od.localeCompare(b.od))) {
    const od = okres.od > zaliczone ? okres.od : zaliczone;
    if (okres.do <= od || od > koniec.koniec) continue;
    liczba += daysBetween(plainDate(od), plainDate(okres.do));
    zaliczone = okres.do;
    koniec = calculateTerm({ zdarzenie: term.koniec_nominalny, nazwa_zdarzenia: 'koniec terminu bez przerw', liczba, jednostka: 'dni', przepis: PRZERWY.przepis, ...CZYNNOSC });
  }
  return koniec;
}

/** Fiction on the fourteenth day; the act lets it fall on a Saturday or a day off, for it is no term for an act. */
function calculateFikcja(c: Calculus, { zdarzenie, powtorne_zawiadomienie, odebrano, odmowiono }: FaktyFikcjiDoreczenia): Term | null {
  requireNotBefore(zdarzenie, { powtorne_zawiadomienie, odebrano, odmowiono });
  const zawiadomienie = { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'pozostawienie pierwszego zawiadomienia', ...SKUTEK };
  const fikcja = c.term(FIKCJA, { ...zawiadomienie, dlugosc: c.param(`${KPA}.fikcja_doreczenia`) });
  const drugie = c.term(DRUGIE, { ...zawiadomienie, dlugosc: c.param(`${KPA}.awizo_drugie`) });
  const nieUznano = powtorne_zawiadomienie === undefined || powtorne_zawiadomienie > drugie.koniec;
  // Where the fiction did not set in, a letter taken or refused later was served on that later day.
  const granica = nieUznano ? null : fikcja;
  if (isOdmowione(c, odmowiono, granica) || isOdebrane(c, odebrano, granica)) return null;
  if (nieUznano) {
    c.reason({ kod: 'BRAK_POWTORNEGO_ZAWIADOMIENIA', opis: 'Nie pozostawiono w czasie powtórnego zawiadomienia, więc pisma nie uważa się za doręczone.', przepis: 'art. 44 § 3-4 KPA' });
    return null;
  }
  const pierwsze = c.term(PIERWSZE, { ...zawiadomienie, dlugosc: c.param(`${KPA}.awizo_pierwsze`) });
  if (powtorne_zawiadomienie <= pierwsze.koniec) c.warn({ kod: 'POWTORNE_ZAWIADOMIENIE_PRZEDWCZESNE', opis: 'Powtórne zawiadomienie pozostawiono przed upływem czasu na odbiór po pierwszym.', przepis: 'art. 44 § 2-3 KPA' });
  return fikcja;
}

/** Here the effect comes on the day after the fourteen days, unlike on paper. */
function calculateFikcjaElektroniczna(c: Calculus, { zdarzenie, odebrano }: FaktyFikcjiEDoreczenia): Term | null {
  requireNotBefore(zdarzenie, { odebrano });
  const koniec = c.term(E_TERMIN, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'wpłynięcie pisma na adres do doręczeń elektronicznych', dlugosc: c.param('pomoc_spoleczna.termin.edoreczenia.fikcja'), ...SKUTEK });
  const fikcja = c.term(E_FIKCJA, { zdarzenie: koniec.koniec, nazwa_zdarzenia: 'upływ czasu na odbiór', dlugosc: c.param('pomoc_spoleczna.termin.edoreczenia.skutek'), ...SKUTEK });
  return isOdebrane(c, odebrano, koniec) ? null : fikcja;
}

/** Taken before the fiction set in; without a fiction, on any day. */
function isOdebrane(c: Calculus, odebrano: string | undefined, fikcja: Term | null): boolean {
  const odebrane = odebrano !== undefined && (fikcja === null || odebrano <= fikcja.koniec);
  if (odebrane) c.reason({ kod: 'PISMO_ODEBRANE', opis: `Pismo odebrano ${odebrano}; ten dzień jest dniem doręczenia.`, przepis: 'art. 46 § 1 KPA' });
  return odebrane;
}

/** Refused before the fiction set in: afterwards the letter is already served. */
function isOdmowione(c: Calculus, odmowiono: string | undefined, fikcja: Term | null): boolean {
  const odmowione = odmowiono !== undefined && (fikcja === null || odmowiono <= fikcja.koniec);
  if (odmowione) c.reason({ kod: 'ODMOWA_PRZYJECIA', opis: `Przyjęcia odmówiono ${odmowiono}; ten dzień jest dniem doręczenia.`, przepis: 'art. 47 § 2 KPA' });
  return odmowione;
}

function requireNotBefore(zdarzenie: string, dni: Readonly<Record<string, string | undefined>>): void {
  for (const [pole, dzien] of Object.entries(dni)) {
    if (dzien !== undefined && dzien < zdarzenie) throw faultyFact('DZIEN_PRZED_ZDARZENIEM', 'Ten dzień nie może być wcześniejszy niż zdarzenie, od którego liczy się termin.', pole);
  }
}

function calculateUchylenie(c: Calculus, { zdarzenie, podstawa }: FaktyUchyleniaPoWznowieniu): Term {
  const dlugosc = c.param(podstawa === 'falszywy_dowod_lub_przestepstwo' ? `${KPA}.uchylenie_po_wznowieniu_przestepstwo` : `${KPA}.uchylenie_po_wznowieniu`);
  return c.term(UCHYLENIE, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'doręczenie lub ogłoszenie decyzji', dlugosc, ...SKUTEK });
}

const WYZNACZONY: StepDefinition = { kod: 'kpa.termin_wyznaczony', nazwa: 'koniec wyznaczonego terminu', przepis: 'art. 57 KPA', prosto: 'Koniec wyznaczonego terminu' };
const JEDNOSTKA: Readonly<Record<FaktyTerminuWyznaczonego['jednostka'], TermUnit>> = { dni: 'dni', tygodnie: 'tygodnie', miesiace: 'miesiące', lata: 'lata' };

/** Here the length is a fact, since the authority sets it: what the code gives is the way of counting. */
function calculateWyznaczony(c: Calculus, { zdarzenie, liczba, jednostka }: FaktyTerminuWyznaczonego): Term {
  return c.latest(WYZNACZONY, [calculateTerm({ zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'zdarzenie', liczba, jednostka: JEDNOSTKA[jednostka], przepis: WYZNACZONY.przepis, ...CZYNNOSC })]);
}

const terminWyznaczony = defineTermin<FaktyTerminuWyznaczonego>({
  kod: 'kpa-termin-wyznaczony',
  nazwa: 'koniec terminu wyznaczonego przez organ',
  przepis: 'art. 57 KPA',
  kto: 'adresat wezwania lub organ',
  czynnosc: 'dokonać czynności najpóźniej w tym dniu',
  facts: FaktyTerminuWyznaczonego,
  przyklad: { zdarzenie: '2026-03-02', liczba: 1, jednostka: 'tygodnie' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateWyznaczony }],
});

const zalatwienieSprawy = defineTermin<FaktyZalatwieniaSprawy>({
  kod: 'kpa-zalatwienie-sprawy',
  nazwa: 'załatwienie sprawy',
  przepis: 'art. 35 KPA',
  kto: 'organ prowadzący postępowanie',
  czynnosc: 'wydać decyzję; przy przekroczeniu zawiadomić stronę i podać nowy termin (art. 36 KPA)',
  facts: FaktyZalatwieniaSprawy,
  przyklad: { zdarzenie: '2026-03-02', rodzaj: 'wyjasniajaca', okresy_niewliczane: [{ od: '2026-03-10', do: '2026-03-20', powod: 'zawieszenie' }] },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateZalatwienie }],
});

const fikcjaDoreczenia = defineTermin<FaktyFikcjiDoreczenia>({
  kod: 'kpa-fikcja-doreczenia',
  nazwa: 'uznanie nieodebranego pisma za doręczone',
  przepis: 'art. 44 KPA',
  kto: 'adresat',
  czynnosc: 'z upływem tego dnia pismo uważa się za doręczone',
  facts: FaktyFikcjiDoreczenia,
  przyklad: { zdarzenie: '2026-03-02', powtorne_zawiadomienie: '2026-03-10' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateFikcja }],
});

const fikcjaEDoreczenia = defineTermin<FaktyFikcjiEDoreczenia>({
  kod: 'e-doreczenie-fikcja',
  nazwa: 'uznanie nieodebranego pisma elektronicznego za doręczone',
  przepis: 'art. 41-42 ustawy o doręczeniach elektronicznych',
  kto: 'adresat',
  czynnosc: 'tego dnia pismo uważa się za doręczone',
  facts: FaktyFikcjiEDoreczenia,
  przyklad: { zdarzenie: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2021-10-05'), do: null, calculate: calculateFikcjaElektroniczna }],
});

const uchyleniePoWznowieniu = defineTermin<FaktyUchyleniaPoWznowieniu>({
  kod: 'kpa-uchylenie-po-wznowieniu',
  nazwa: 'granica uchylenia decyzji po wznowieniu postępowania',
  przepis: 'art. 146 § 1 KPA',
  kto: 'organ właściwy do wznowienia',
  czynnosc: 'uchylić decyzję; później tylko stwierdza się jej wydanie z naruszeniem prawa',
  facts: FaktyUchyleniaPoWznowieniu,
  przyklad: { zdarzenie: '2026-03-02', podstawa: 'nowe_okolicznosci' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate: calculateUchylenie }],
});

/** Terms of the code that depend on more than one event. */
export const terminyKpaZlozone: readonly Termin<FaktyZdarzenia>[] = [terminWyznaczony, zalatwienieSprawy, fikcjaDoreczenia, fikcjaEDoreczenia, uchyleniePoWznowieniu];
