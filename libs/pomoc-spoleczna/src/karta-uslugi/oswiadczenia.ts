import type { WzorOswiadczenia } from '@ostoja/postepowanie';

const W = '........................................................';
const KLAUZULA = 'art. 107 ust. 5c ustawy o pomocy społecznej';
/** For statements of facts outside the list of art. 107 ust. 5b. */
const KLAUZULA_KPA = 'art. 75 § 2 KPA';

/** Statements that the desk prints ready for signature. */
export const oswiadczenia: readonly WzorOswiadczenia[] = [
  {
    kod: 'dochody-i-majatek', nazwa: 'Oświadczenie o dochodach i stanie majątkowym', przepis: 'art. 107 ust. 5 ustawy o pomocy społecznej', klauzula: KLAUZULA,
    tresc: [`Oświadczam, że dochody moje i mojej rodziny w miesiącu ${W} wyniosły: ${W}`, `Nieruchomości, pojazdy, oszczędności i inne wartościowe rzeczy: ${W}`],
  },
  {
    kod: 'dochod', nazwa: 'Oświadczenie o dochodzie z pracy', przepis: 'art. 107 ust. 5b ustawy o pomocy społecznej', klauzula: KLAUZULA,
    tresc: [`Oświadczam, że w miesiącu ${W} otrzymałam/otrzymałem wynagrodzenie od ${W}`, `Kwota brutto: ${W} Podatek: ${W}`, `Składki na ubezpieczenie społeczne: ${W} Składka zdrowotna: ${W} Koszty uzyskania: ${W}`],
  },
  {
    kod: 'alimenty', nazwa: 'Oświadczenie o alimentach', przepis: 'art. 107 ust. 5b ustawy o pomocy społecznej', klauzula: KLAUZULA,
    tresc: [`Oświadczam, że w miesiącu ${W} zapłaciłam/zapłaciłem alimenty na rzecz ${W} w kwocie ${W}`, `Otrzymałam/otrzymałem alimenty od ${W} w kwocie ${W}`],
  },
  {
    kod: 'ostatnie-zameldowanie', nazwa: 'Oświadczenie o ostatnim zameldowaniu na pobyt stały', przepis: 'art. 101 ust. 2 ustawy o pomocy społecznej', klauzula: KLAUZULA_KPA,
    tresc: [`Oświadczam, że ostatnio byłam/byłem zameldowana/zameldowany na pobyt stały w miejscowości ${W} (gmina ${W}), w okresie ${W}`, `Obecnie przebywam: ${W}`],
  },
  {
    kod: 'zgoda-na-wniosek', nazwa: 'Zgoda na złożenie wniosku przez inną osobę', przepis: 'art. 102 ust. 1 ustawy o pomocy społecznej', klauzula: null,
    tresc: [`Zgadzam się, aby ${W} złożyła/złożył w moim imieniu wniosek o pomoc w sprawie: ${W}`],
  },
  {
    kod: 'strata-losowa', nazwa: 'Oświadczenie o stratach', przepis: 'art. 40 ustawy o pomocy społecznej, § 10 rozporządzenia w sprawie rodzinnego wywiadu środowiskowego', klauzula: KLAUZULA_KPA,
    tresc: [`Oświadczam, że w dniu ${W} wskutek ${W} poniosłam/poniosłem straty: ${W}`, `Ubezpieczenie i pomoc z innych źródeł: ${W}`, `Dokumenty, które uległy zniszczeniu: ${W}`],
  },
  {
    kod: 'koszty-pogrzebu', nazwa: 'Oświadczenie w sprawie kosztów pogrzebu', przepis: 'art. 40 ust. 1a-1e ustawy o pomocy społecznej', klauzula: KLAUZULA_KPA,
    tresc: [`Oświadczam, że ponoszę koszty pogrzebu ${W} w kwocie ${W}`, `Zasiłek pogrzebowy po tej osobie: ${W}`],
  },
  {
    kod: 'brak-ubezpieczenia', nazwa: 'Oświadczenie o braku ubezpieczenia zdrowotnego', przepis: 'art. 54 ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych', klauzula: KLAUZULA_KPA,
    tresc: [`Oświadczam, że nie podlegam obowiązkowemu ubezpieczeniu zdrowotnemu i nie mogę być zgłoszona/zgłoszony jako członek rodziny, ponieważ ${W}`, `Miejsce zamieszkania w Polsce: ${W}`],
  },
  {
    kod: 'zgoda-dps', nazwa: 'Zgoda na umieszczenie w domu pomocy społecznej', przepis: 'art. 54 ust. 2 i 4 ustawy o pomocy społecznej', klauzula: null,
    tresc: ['Zgadzam się na umieszczenie mnie w domu pomocy społecznej, na ponoszenie opłaty i na jej potrącanie z moich świadczeń.', `Typ domu, o który proszę: ${W}`],
  },
];
