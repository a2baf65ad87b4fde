import type { DokumentKarty, FaktZnany, TrescKarty } from '@ostoja/postepowanie';

const USTAWA = 'ustawy o pomocy społecznej';

/** Papers of art. 107 ust. 5b that many benefits ask for; a statement does where the act lets it. */
export const DOKUMENTY = {
  tozsamosc: { nazwa: 'Dokument tożsamości do wglądu (nie robimy kopii)', przepis: `art. 107 ust. 5b pkt 1 ${USTAWA}` },
  dochod: { nazwa: 'Zaświadczenie o wynagrodzeniu albo oświadczenie o dochodzie', przepis: `art. 107 ust. 5b i 5c ${USTAWA}`, kiedy: 'gdy ktoś w rodzinie pracuje', oswiadczenie: 'dochod' },
  emerytura: { nazwa: 'Decyzja albo odcinek emerytury lub renty', przepis: `art. 107 ust. 5b ${USTAWA}`, kiedy: 'gdy nie wypłaca jej ZUS (dane z ZUS ustalamy sami)' },
  majatek: { nazwa: 'Oświadczenie o dochodach i stanie majątkowym', przepis: `art. 107 ust. 5 ${USTAWA}`, oswiadczenie: 'dochody-i-majatek' },
  alimenty: { nazwa: 'Oświadczenie o alimentach płaconych i otrzymywanych', przepis: `art. 107 ust. 5b i 5c ${USTAWA}`, kiedy: 'gdy ktoś płaci albo dostaje alimenty', oswiadczenie: 'alimenty' },
  niepelnosprawnosc: { nazwa: 'Orzeczenie o niepełnosprawności albo o niezdolności do pracy', przepis: `art. 107 ust. 5b ${USTAWA}`, kiedy: 'gdy zostało wydane' },
  wydatki: { nazwa: 'Rachunki albo zalecenie lekarza, które pokazują potrzebę i jej koszt', przepis: `art. 107 ust. 5d ${USTAWA}`, kiedy: 'gdy bez nich nie można ustalić potrzeby' },
  zameldowanie: { nazwa: 'Oświadczenie o ostatnim zameldowaniu na pobyt stały', przepis: `art. 101 ust. 2 ${USTAWA}`, kiedy: 'gdy osoba jest w kryzysie bezdomności', oswiadczenie: 'ostatnie-zameldowanie' },
} satisfies Record<string, DokumentKarty>;

/** What the office finds out by itself (KPA 220 § 1, art. 105 of the act). */
export const NIE_ZADAMY: readonly FaktZnany[] = [
  { fakt: 'dane osobowe, zameldowanie, stan cywilny i urodzenie dzieci', skad: 'rejestr PESEL i rejestr stanu cywilnego' },
  { fakt: 'emerytura, renta i zasiłki z ZUS', skad: 'dane ZUS, art. 105 ust. 3 ustawy' },
  { fakt: 'status bezrobotnego i zasiłek dla bezrobotnych', skad: 'wymiana danych z urzędem pracy' },
  { fakt: 'świadczenia wypłacane przez nasz ośrodek i poprzednie decyzje', skad: 'nasze akta' },
];

/** How every application may come in. */
export const JAK =
  'Osobiście, pocztą, ustnie do protokołu, na adres do doręczeń elektronicznych albo przez konto w systemie. Zwykły e-mail nie wystarczy (art. 63 § 1 KPA). Wniosek może złożyć też przedstawiciel albo, za zgodą, inna osoba; pomoc można przyznać także z urzędu (art. 102 ustawy).';
export const ODWOLANIE = 'Odwołanie do samorządowego kolegium odwoławczego, przez nasz ośrodek, w ciągu 14 dni od doręczenia decyzji. Bez opłat, nie musi mieć uzasadnienia.';
export const BEZ_DECYZJI = 'Pomoc nie wymaga decyzji, więc nie ma odwołania. Na sposób działania można złożyć skargę.';
const TERMIN = 'Do miesiąca, w sprawie szczególnie skomplikowanej do dwóch miesięcy (art. 35 KPA). Wywiad w ciągu 14 dni roboczych, w sprawie pilnej w 2 dni robocze.';
const GDZIE = 'Filia, która obsługuje adres zamieszkania. Osoby w kryzysie bezdomności: Dział Pomocy Bezdomnym.';

/** Texts that most cards share; each card says what is its own. */
export const WSPOLNE = {
  warunki: [], dokumenty: [], nie_zadamy: NIE_ZADAMY, jak: JAK, termin: TERMIN, oplata: 'Bez opłat.', odwolanie: ODWOLANIE, gdzie: GDZIE, rozpoznanie: [], oswiadczenia: [],
  do_sprawdzenia: ['Godziny przyjęć i numery telefonów punktów informacji.'],
} satisfies Partial<TrescKarty>;

/** Income within the criterion and a reason for help: the two-part test of cash help. */
export const WARUNKI_DOCHODOWE: readonly string[] = [
  'dochód nie większy niż kryterium: osobne dla osoby samotnie gospodarującej i na osobę w rodzinie (aktualne kwoty w kalkulatorze)',
  'co najmniej jeden powód z art. 7 ustawy, na przykład bezrobocie, niepełnosprawność, długotrwała choroba',
];
export const DECYZJA_PO_WYWIADZIE = 'Wywiad środowiskowy w domu, a po nim decyzja: przyznanie albo odmowa z uzasadnieniem.';
