/** A paper that art. 107 ust. 5b lets the centre ask for. */
interface Dokument107 {
  readonly nazwa: string;
  readonly pkt: string;
  /** Kind of evidence that states the same fact: what is in force there the office knows. */
  readonly dowod?: 'dochod' | 'niepelnosprawnosc' | 'niezdolnosc-do-pracy' | 'inne-swiadczenie';
  /** Register that the office itself looks into, so it may never ask the party. */
  readonly rejestr?: string;
}

/** Art. 107 ust. 5b of the social assistance act, by its points. */
export const DOKUMENTY_107 = {
  tozsamosc: { nazwa: 'dokument tożsamości (do wglądu)', pkt: '1' },
  'akt-urodzenia': { nazwa: 'skrócony odpis aktu urodzenia dziecka albo książeczka zdrowia dziecka', pkt: '2', rejestr: 'rejestr stanu cywilnego i rejestr PESEL' },
  cudzoziemiec: { nazwa: 'dokument określający status cudzoziemca w Polsce', pkt: '3' },
  'decyzja-emerytura-renta': { nazwa: 'decyzja w sprawie emerytury, renty albo innego świadczenia emerytalno-rentowego', pkt: '4' },
  'niezdolnosc-do-pracy': { nazwa: 'orzeczenie o niezdolności do pracy lub do samodzielnej egzystencji', pkt: '5', dowod: 'niezdolnosc-do-pracy' },
  niepelnosprawnosc: { nazwa: 'orzeczenie o niepełnosprawności albo o stopniu niepełnosprawności', pkt: '6', dowod: 'niepelnosprawnosc' },
  wynagrodzenie: { nazwa: 'zaświadczenie albo oświadczenie o wysokości wynagrodzenia z tytułu zatrudnienia', pkt: '7', dowod: 'dochod' },
  'umowa-cywilna': { nazwa: 'zaświadczenie albo oświadczenie o wynagrodzeniu z umowy agencyjnej, zlecenia, o dzieło lub z członkostwa w spółdzielni', pkt: '8', dowod: 'dochod' },
  zatrudnienie: { nazwa: 'zaświadczenie albo oświadczenie o okresie zatrudnienia', pkt: '9' },
  'odcinek-renty-emerytury': { nazwa: 'dowód otrzymania renty, emerytury albo innego świadczenia emerytalno-rentowego', pkt: '10', dowod: 'dochod' },
  kombatant: { nazwa: 'decyzja, zaświadczenie albo legitymacja potwierdzająca uprawnienia kombatanta lub weterana', pkt: '10a' },
  'gospodarstwo-rolne': { nazwa: 'zaświadczenie urzędu gminy albo oświadczenie o powierzchni gospodarstwa rolnego w hektarach przeliczeniowych', pkt: '11', dowod: 'dochod' },
  nauka: { nazwa: 'zaświadczenie albo oświadczenie o kontynuowaniu nauki', pkt: '12' },
  bezrobocie: { nazwa: 'decyzja starosty w sprawie statusu bezrobotnego lub zasiłku albo oświadczenie o pozostawaniu w ewidencji', pkt: '13', rejestr: 'system publicznych służb zatrudnienia (art. 105 ust. 2 ustawy o pomocy społecznej)' },
  'kapital-poczatkowy': { nazwa: 'decyzja ZUS o ustaleniu kapitału początkowego', pkt: '14' },
  krus: { nazwa: 'zaświadczenie albo oświadczenie o zobowiązaniu do opłacania składki na ubezpieczenie społeczne rolników', pkt: '15' },
  'oplata-krus': { nazwa: 'dowód opłacenia składki na ubezpieczenie społeczne rolników', pkt: '15a' },
  'oplata-zus': { nazwa: 'dowód opłacenia składki na ubezpieczenie społeczne przez osobę prowadzącą działalność', pkt: '15b' },
  'podstawa-skladek': { nazwa: 'zaświadczenie albo oświadczenie o zadeklarowanej podstawie wymiaru składek osoby prowadzącej działalność', pkt: '16' },
  'dzialalnosc-gospodarcza': { nazwa: 'zaświadczenie naczelnika urzędu skarbowego o dochodzie z działalności gospodarczej', pkt: '17', dowod: 'dochod' },
  'dochod-jednorazowy': { nazwa: 'zaświadczenie albo oświadczenie o dochodzie jednorazowym lub należnym za dany okres', pkt: '18', dowod: 'dochod' },
  'inne-swiadczenie': { nazwa: 'decyzja o przyznaniu innego świadczenia pieniężnego', pkt: '19', dowod: 'inne-swiadczenie' },
  majatek: { nazwa: 'oświadczenie o stanie majątkowym', pkt: '20' },
  'orzeczenie-sadu': { nazwa: 'prawomocne orzeczenie sądu o pozbawieniu władzy rodzicielskiej albo o skazaniu', pkt: '21' },
} as const satisfies Record<string, Dokument107>;

/** Names for the form and the letter: the paper with its point of the act. */
export const NAZWY_DOKUMENTOW: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DOKUMENTY_107).map(([kod, { nazwa, pkt }]) => [kod, `${nazwa} (art. 107 ust. 5b pkt ${pkt} ustawy o pomocy społecznej)`]),
);

/** The papers of a kind of evidence, or those that a register replaces. */
export const DOKUMENTY: readonly (readonly [string, Dokument107])[] = Object.entries(DOKUMENTY_107);
