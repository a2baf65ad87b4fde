import { plainDate } from '@ostoja/kernel';
import { countFact, defineZasada, isFact, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { FaktyKwalifikacjiPoOkresieProbnym, FaktyProwadzeniaCisKis, FaktyUczestnikowNaPracownika, FaktyZaprzestaniaProgramu } from './centrum.facts.js';
import { FaktyAbsolwenta, FaktyAbsolwentaKis } from './uczestnictwo.facts.js';

const USTAWA = 'ustawy o zatrudnieniu socjalnym';
const PRZYKLAD_DNIA = plainDate('2026-03-02');
const REFORMA = plainDate('2022-02-15');

const UCZESTNICY: ConditionDefinition = { kod: 'ZA_DUZO_UCZESTNIKOW', nazwa: 'na jednego pracownika nie przypada za dużo uczestników', przepis: `art. 11 ust. 3 ${USTAWA}`, odmowa: 'Na jednego pracownika prowadzącego zajęcia przypada więcej uczestników, niż powinno.' };
const NAJWYZEJ: StepDefinition = { kod: 'cis.uczestnicy_max', nazwa: 'najwięcej uczestników', przepis: `art. 11 ust. 3 ${USTAWA}`, jednostka: 'osoby' };

function calculateUczestnicy(c: Calculus, f: FaktyUczestnikowNaPracownika): ZasadaOutcome {
  const najwyzej = c.product(NAJWYZEJ, countFact(c, 'pracownicy prowadzący zajęcia', f.pracownicy, 'osoby'), c.param('zatrudnienie_socjalne.cis.uczestnicy_na_instruktora'));
  const tak = c.isAtMost(UCZESTNICY, countFact(c, 'uczestnicy', f.uczestnicy, 'osoby'), najwyzej);
  return { tak, limity: [{ kod: 'uczestnicy_max', nazwa: 'najwięcej uczestników', wartosc: najwyzej.value, jednostka: 'osoby', przepis: UCZESTNICY.przepis }] };
}

/** How many participants one worker may lead. */
export const uczestnicyNaPracownika = defineZasada<FaktyUczestnikowNaPracownika>({
  kod: 'uczestnicy-na-pracownika-cis', nazwa: 'liczba uczestników na pracownika CIS', pytanie: 'Czy na jednego pracownika nie przypada za dużo uczestników?', przepis: UCZESTNICY.przepis,
  facts: FaktyUczestnikowNaPracownika, przyklad: { uczestnicy: 30, pracownicy: 3 }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2003-08-14'), do: null, calculate: calculateUczestnicy }],
});

const ART_15_2 = `art. 15 ust. 2 ${USTAWA}`;
const POMYSLNIE: ConditionDefinition = { kod: 'OKRES_PROBNY_NIEPOMYSLNY', nazwa: 'okres próbny zakończony pomyślnie', przepis: ART_15_2, odmowa: 'Kwalifikuje się po pomyślnym zakończeniu okresu próbnego.' };
const KWALIFIKUJACY: ConditionDefinition = { kod: 'NIEWLASCIWY_KWALIFIKUJACY', nazwa: 'kwalifikuje właściwa osoba', przepis: ART_15_2, odmowa: 'Kwalifikuje kierownik CIS; przed 15 lutego 2022 r. robił to kierownik ośrodka pomocy społecznej na wniosek kierownika CIS.' };

const kwalifikuje = (wlasciwy: FaktyKwalifikacjiPoOkresieProbnym['kto']) => (c: Calculus, f: FaktyKwalifikacjiPoOkresieProbnym): ZasadaOutcome =>
  ({ tak: [isFact(c, POMYSLNIE, f.pomyslnie), isFact(c, KWALIFIKUJACY, f.kto === wlasciwy)].every(Boolean) });

/** Who lets a participant go on after the trial month. */
export const kwalifikacjaPoOkresieProbnym = defineZasada<FaktyKwalifikacjiPoOkresieProbnym>({
  kod: 'kwalifikacja-po-okresie-probnym', nazwa: 'kwalifikacja po okresie próbnym', pytanie: 'Czy ta osoba może zakwalifikować uczestnika do dalszych zajęć?', przepis: ART_15_2,
  facts: FaktyKwalifikacjiPoOkresieProbnym, przyklad: { kto: 'kierownik_cis', pomyslnie: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2003-08-14'), do: plainDate('2022-02-14'), calculate: kwalifikuje('kierownik_ops') }, { od: REFORMA, do: null, calculate: kwalifikuje('kierownik_cis') }],
});

const PRZYCZYNA: ConditionDefinition = { kod: 'BRAK_PODSTAWY', nazwa: 'przyczyna jest wymieniona w ustawie', przepis: `art. 13 ust. 4 ${USTAWA}`, odmowa: 'Ustawa nie wymienia takiej przyczyny zaprzestania realizacji programu.' };
const DECYZJA: ConditionDefinition = { kod: 'BRAK_DECYZJI', nazwa: 'decyzja kierownika CIS', przepis: `art. 13 ust. 4a ${USTAWA}`, odmowa: 'O zaprzestaniu z tej przyczyny decyduje kierownik CIS.' };

function calculateZaprzestanie(c: Calculus, f: FaktyZaprzestaniaProgramu): ZasadaOutcome {
  const wymagaDecyzji = f.przyczyna === 'uporczywe_naruszanie' || f.przyczyna === 'trwale_opuszczenie';
  if (wymagaDecyzji) c.warn({ kod: 'SKARGA_DO_SADU', opis: 'Na decyzję kierownika CIS służy skarga wprost do sądu administracyjnego, bez odwołania.', przepis: `art. 13 ust. 4b ${USTAWA}` });
  return { tak: [isFact(c, PRZYCZYNA, f.przyczyna !== 'inna'), !wymagaDecyzji || isFact(c, DECYZJA, f.decyzja_kierownika)].every(Boolean) };
}

/** Whether a programme stops before its end. */
export const zaprzestanieProgramu = defineZasada<FaktyZaprzestaniaProgramu>({
  kod: 'zaprzestanie-programu-zatrudnienia-socjalnego', nazwa: 'zaprzestanie realizacji programu', pytanie: 'Czy następuje zaprzestanie realizacji indywidualnego programu?', przepis: `art. 13 ust. 4–4b ${USTAWA}`,
  facts: FaktyZaprzestaniaProgramu, przyklad: { przyczyna: 'trwale_opuszczenie', decyzja_kierownika: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2022-09-22'), do: null, calculate: calculateZaprzestanie }],
});

const CIS_PODMIOT: ConditionDefinition = { kod: 'PODMIOT_NIEUPRAWNIONY', nazwa: 'podmiot może utworzyć CIS', przepis: `art. 3 ust. 2 ${USTAWA}`, odmowa: 'CIS tworzy samorząd jako jednostkę lub zakład budżetowy, organizacja pozarządowa, kościelna osoba prawna albo spółdzielnia socjalna.' };
const CIS_STATUS: ConditionDefinition = { kod: 'BRAK_STATUSU', nazwa: 'status nadany przez wojewodę', przepis: `art. 5 ust. 1 ${USTAWA}`, odmowa: 'Bez statusu nadanego decyzją wojewody jednostka nie jest CIS.' };
const KIS_PODMIOT: ConditionDefinition = { kod: 'PODMIOT_NIEUPRAWNIONY', nazwa: 'podmiot może prowadzić KIS', przepis: `art. 18 ust. 1 ${USTAWA}`, odmowa: 'KIS prowadzi gmina, organizacja pozarządowa, kościelna osoba prawna albo spółdzielnia socjalna.' };
const KIS_WPIS: ConditionDefinition = { kod: 'BRAK_WPISU', nazwa: 'wpis do rejestru wojewody', przepis: `art. 18 ust. 1 i art. 18a ${USTAWA}`, odmowa: 'KIS można prowadzić dopiero po wpisie do rejestru wojewody.' };
const POZARZADOWI = ['organizacja', 'koscielna_osoba_prawna', 'spoldzielnia_socjalna'];
const TWORZACY_CIS = ['samorzad_jednostka_budzetowa', 'samorzad_zaklad_budzetowy', ...POZARZADOWI];
const PROWADZACY_KIS = ['gmina', ...POZARZADOWI];

const prowadzi = (podmioty: readonly string[], podmiot: ConditionDefinition, wpis: ConditionDefinition) => (c: Calculus, f: FaktyProwadzeniaCisKis): ZasadaOutcome =>
  ({ tak: [isFact(c, podmiot, podmioty.includes(f.podmiot)), isFact(c, wpis, f.status_albo_wpis)].every(Boolean) });

/** Who may create a centre. */
export const prowadzenieCis = defineZasada<FaktyProwadzeniaCisKis>({
  kod: 'prowadzenie-cis', nazwa: 'kto może prowadzić CIS', pytanie: 'Czy ten podmiot może prowadzić centrum integracji społecznej?', przepis: `art. 3 ust. 2 i art. 5 ust. 1 ${USTAWA}`,
  facts: FaktyProwadzeniaCisKis, przyklad: { podmiot: 'organizacja', status_albo_wpis: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2022-09-22'), do: null, calculate: prowadzi(TWORZACY_CIS, CIS_PODMIOT, CIS_STATUS) }],
});

/** Who may run a club. */
export const prowadzenieKis = defineZasada<FaktyProwadzeniaCisKis>({
  kod: 'prowadzenie-kis', nazwa: 'kto może prowadzić KIS', pytanie: 'Czy ten podmiot może prowadzić klub integracji społecznej?', przepis: `art. 18 ust. 1 i art. 18a ${USTAWA}`,
  facts: FaktyProwadzeniaCisKis, przyklad: { podmiot: 'gmina', status_albo_wpis: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2022-09-22'), do: null, calculate: prowadzi(PROWADZACY_KIS, KIS_PODMIOT, KIS_WPIS) }],
});

const absolwentDosc = (przepis: string): ConditionDefinition => ({ kod: 'ZA_KROTKIE_UCZESTNICTWO', nazwa: 'uczestnictwo nie krótsze niż wymagane', przepis, odmowa: 'Uczestnictwo trwało krócej, niż wymaga ustawa.' });
const absolwentZaswiadczenie = (przepis: string): ConditionDefinition => ({ kod: 'BRAK_ZASWIADCZENIA', nazwa: 'zaświadczenie o uczestnictwie', przepis, odmowa: 'Absolwent musi mieć zaświadczenie.' });
const KONTRAKT: ConditionDefinition = { kod: 'KONTRAKT_NIEZREALIZOWANY', nazwa: 'kontrakt socjalny zrealizowany', przepis: `art. 2 pkt 1b ${USTAWA}`, odmowa: 'Absolwent KIS musi zrealizować postanowienia kontraktu socjalnego.' };

function isAbsolwent(c: Calculus, f: FaktyAbsolwenta, parametr: string, przepis: string): boolean {
  const dosc = c.isAtLeast(absolwentDosc(przepis), countFact(c, 'miesiące uczestnictwa', f.miesiace, 'miesiące'), c.param(parametr));
  return [dosc, isFact(c, absolwentZaswiadczenie(przepis), f.zaswiadczenie)].every(Boolean);
}

/** Who is a former participant of a centre; the status itself lasts a limited time, see the term. */
export const absolwentCis = defineZasada<FaktyAbsolwenta>({
  kod: 'absolwent-cis', nazwa: 'absolwent CIS', pytanie: 'Czy osoba jest absolwentem centrum integracji społecznej?', przepis: `art. 2 pkt 1a ${USTAWA}`,
  facts: FaktyAbsolwenta, przyklad: { miesiace: 8, zaswiadczenie: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{ od: plainDate('2011-10-30'), do: null, calculate: (c, f) => ({ tak: isAbsolwent(c, f, 'zatrudnienie_socjalne.absolwent_cis.min_miesiecy', `art. 2 pkt 1a ${USTAWA}`) }) }],
});

/** Who is a former participant of a club. */
export const absolwentKis = defineZasada<FaktyAbsolwentaKis>({
  kod: 'absolwent-kis', nazwa: 'absolwent KIS', pytanie: 'Czy osoba jest absolwentem klubu integracji społecznej?', przepis: `art. 2 pkt 1b ${USTAWA}`,
  facts: FaktyAbsolwentaKis, przyklad: { miesiace: 8, zaswiadczenie: true, kontrakt_zrealizowany: true }, na_dzien_przykladu: PRZYKLAD_DNIA,
  wersje: [{
    od: plainDate('2011-10-30'), do: null,
    calculate: (c, f) => ({ tak: [isAbsolwent(c, f, 'zatrudnienie_socjalne.kis.min_miesiecy', KONTRAKT.przepis), isFact(c, KONTRAKT, f.kontrakt_zrealizowany)].every(Boolean) }),
  }],
});
