import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { czyTak, czyWsrod, faultyFact, odpowiedz, warunek, wszystkie } from '../warunki.js';
import {
  CZYNNOSCI_ZDALNE, FaktyPrzemocNiestawiennictwo, FaktyPrzemocPosiedzenie, FaktyPrzemocPracaZdalna, FaktyPrzemocSpotkania, FaktyPrzemocTlumacz, SPOSOBY, UCZESTNICY,
} from './grupa.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

/** Art. 9a ust. 7c, art. 9b ust. 14 (tasks of ust. 8 pkt 5-9), § 21 ust. 4. */
const ZDALNIE: Readonly<Record<FaktyPrzemocPracaZdalna['organ'], readonly string[]>> = {
  zespol: ['zadania_zespolu'], grupa: ['wniosek_o_program', 'wniosek_o_zawiadomienie', 'monitorowanie', 'zakonczenie', 'dokumentowanie'], monitoring: ['monitorowanie'],
};
const PRZEPIS_ZDALNY = `${ustawa('art. 9a ust. 7c, art. 9b ust. 14')}, ${rozporzadzenie('§ 21 ust. 4')}`;
const LISTA = warunek('TYLKO_OSOBISCIE', 'czynność, którą wolno wykonać zdalnie', PRZEPIS_ZDALNY, 'Tej czynności nie wolno wykonać za pomocą środków komunikacji elektronicznej.');
const UZASADNIENIE = warunek('BRAK_UZASADNIENIA', 'uzasadniony przypadek', PRZEPIS_ZDALNY, 'Praca zdalna wymaga uzasadnionego przypadku, a przy monitoringu szczególnie uzasadnionego.');

const pracaZdalna = defineZasada<FaktyPrzemocPracaZdalna>({
  kod: 'praca-zdalna-w-niebieskiej-karcie', nazwa: 'praca zespołu i grupy za pomocą środków elektronicznych', przepis: PRZEPIS_ZDALNY,
  pytanie: 'Czy tę czynność można wykonać za pomocą środków komunikacji elektronicznej?',
  facts: FaktyPrzemocPracaZdalna, przyklad: { organ: 'grupa', czynnosc: 'dokumentowanie', uzasadniony: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, { organ, czynnosc, uzasadniony }) => wszystkie(czyWsrod(c, LISTA, 'czynność', czynnosc, CZYNNOSCI_ZDALNE, ZDALNIE[organ]), czyTak(c, UZASADNIENIE, 'uzasadniony przypadek', uzasadniony)),
  }],
});

const MALOLETNI = warunek('MALOLETNIEGO_NIE_ZAPRASZA_SIE', 'osoba pełnoletnia', rozporzadzenie('§ 11 ust. 6'), 'Na posiedzenie grupy nie zaprasza się małoletniego.');
const SPOSOB = warunek('NIEWLASCIWY_SPOSOB', 'osobę doznającą przemocy się zaprasza, a stosującą wzywa', rozporzadzenie('§ 11 ust. 1, § 12 ust. 1'), 'Osobę doznającą przemocy się zaprasza, a osobę stosującą przemoc wzywa.');

function isWlasciweWezwanie(c: Calculus, { uczestnik, sposob }: FaktyPrzemocPosiedzenie): ZasadaOutcome {
  const kto = c.factText('uczestnik', UCZESTNICY[uczestnik]);
  return wszystkie(
    c.holds(MALOLETNI, uczestnik !== 'doznajaca_maloletnia', [kto]),
    c.holds(SPOSOB, sposob === (uczestnik === 'stosujaca' ? 'wezwanie' : 'zaproszenie'), [kto, c.factText('sposób', SPOSOBY[sposob])]),
  );
}

const posiedzenie = defineZasada<FaktyPrzemocPosiedzenie>({
  kod: 'udzial-w-posiedzeniu-grupy', nazwa: 'zaproszenie lub wezwanie na posiedzenie grupy', przepis: rozporzadzenie('§ 11 ust. 1 i 6, § 12 ust. 1'),
  pytanie: 'Czy tę osobę można w ten sposób wezwać lub zaprosić na posiedzenie grupy?',
  facts: FaktyPrzemocPosiedzenie, przyklad: { uczestnik: 'doznajaca_pelnoletnia', sposob: 'zaproszenie' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isWlasciweWezwanie }],
});

const POWIADOMIONA = warunek('NIE_POWIADOMIONO', 'osoba była zaproszona albo wezwana', rozporzadzenie('§ 11 ust. 1, § 12 ust. 1'), 'Najpierw trzeba tę osobę zaprosić albo wezwać.');
const BEZ_PRZEPISU = { kod: 'BRAK_PRZEPISU', przepis: rozporzadzenie('§ 12'), opis: 'Rozporządzenie nie mówi, co robić, gdy nie przyjdzie osoba stosująca przemoc: odnotuj niestawiennictwo i pracuj dalej.' };

function isPraca(c: Calculus, { uczestnik, powiadomiona }: FaktyPrzemocNiestawiennictwo): ZasadaOutcome {
  if (uczestnik === 'stosujaca') c.warn(BEZ_PRZEPISU);
  const maloletni = uczestnik === 'doznajaca_maloletnia';
  return wszystkie(c.holds(POWIADOMIONA, maloletni || powiadomiona, [c.factText('kto', UCZESTNICY[uczestnik]), odpowiedz(c, 'powiadomiona', powiadomiona)]));
}

const niestawiennictwo = defineZasada<FaktyPrzemocNiestawiennictwo>({
  kod: 'praca-grupy-mimo-niestawiennictwa', nazwa: 'niestawiennictwo na posiedzeniu grupy', przepis: rozporzadzenie('§ 11 ust. 5-6, § 12'),
  pytanie: 'Czy grupa może pracować dalej, choć ta osoba nie przyszła?',
  facts: FaktyPrzemocNiestawiennictwo, przyklad: { uczestnik: 'doznajaca_pelnoletnia', powiadomiona: true }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isPraca }],
});

const ROZDZIELENIE = warunek('MOZLIWY_KONTAKT', 'spotkania rozdzielone', rozporzadzenie('§ 18'), 'Spotkania są w tym samym budynku i nachodzą na siebie albo następują bezpośrednio po sobie, więc osoby mogłyby się spotkać.');
const TEN_SAM_DZIEN = { kod: 'TEN_SAM_DZIEN_I_BUDYNEK', przepis: rozporzadzenie('§ 18'), opis: 'Spotkania są tego samego dnia w jednym budynku: sprawdź, czy osoby nie spotkają się przy wejściu.' };

/** The regulation gives no minutes, so meetings that touch are refused and others on the same day are a warning. */
function isRozdzielone(c: Calculus, f: FaktyPrzemocSpotkania): ZasadaOutcome {
  const odwrotne = f.koniec_doznajacej < f.poczatek_doznajacej ? 'koniec_doznajacej' : f.koniec_stosujacej < f.poczatek_stosujacej ? 'koniec_stosujacej' : null;
  if (odwrotne !== null) throw faultyFact('MEETING_ENDS_BEFORE_START', 'Koniec spotkania jest wcześniejszy niż początek.', odwrotne);
  const obok = f.ten_sam_budynek && f.dzien_doznajacej === f.dzien_stosujacej;
  const stykaja = f.poczatek_doznajacej <= f.koniec_stosujacej && f.poczatek_stosujacej <= f.koniec_doznajacej;
  if (obok && !stykaja) c.warn(TEN_SAM_DZIEN);
  return wszystkie(c.holds(ROZDZIELENIE, !obok || !stykaja, [odpowiedz(c, 'ten sam dzień i budynek', obok), odpowiedz(c, 'godziny się stykają', stykaja)]));
}

const spotkania = defineZasada<FaktyPrzemocSpotkania>({
  kod: 'rozdzielenie-spotkan', nazwa: 'rozdzielenie spotkań osoby doznającej i stosującej przemoc', przepis: rozporzadzenie('§ 18'),
  pytanie: 'Czy terminy spotkań wykluczają, że te osoby się spotkają?',
  facts: FaktyPrzemocSpotkania, na_dzien_przykladu: DZIEN_PRZYKLADU,
  przyklad: {
    ten_sam_budynek: true, dzien_doznajacej: '2025-12-01', poczatek_doznajacej: '09:00', koniec_doznajacej: '10:00', dzien_stosujacej: '2025-12-02', poczatek_stosujacej: '09:00', koniec_stosujacej: '10:00',
  },
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isRozdzielone }],
});

const TLUMACZ = warunek('TLUMACZ_NIEPOTRZEBNY', 'przeszkoda w porozumieniu się', rozporzadzenie('§ 5 ust. 6'), 'Nie ma przeszkody w porozumieniu się, więc tłumacz nie jest potrzebny.');

const tlumacz = defineZasada<FaktyPrzemocTlumacz>({
  kod: 'tlumacz-w-niebieskiej-karcie', nazwa: 'udział tłumacza', przepis: rozporzadzenie('§ 5 ust. 6-7'),
  pytanie: 'Czy grupa występuje do zespołu o zapewnienie tłumacza albo innego sposobu porozumienia się?',
  facts: FaktyPrzemocTlumacz, przyklad: { wlada_polskim: false, glucha_lub_niema: false, inne_okolicznosci: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: NOWE_ROZPORZADZENIE, do: null,
    calculate: (c, { wlada_polskim, glucha_lub_niema, inne_okolicznosci }) => wszystkie(c.holds(TLUMACZ, !wlada_polskim || glucha_lub_niema || inne_okolicznosci, [
      odpowiedz(c, 'włada językiem polskim', wlada_polskim), odpowiedz(c, 'głucha lub niema', glucha_lub_niema), odpowiedz(c, 'inne okoliczności', inne_okolicznosci),
    ])),
  }],
});

/** How the group works and meets. */
export const zasadyPracyGrupy: readonly Zasada<object>[] = [pracaZdalna, posiedzenie, niestawiennictwo, spotkania, tlumacz];
