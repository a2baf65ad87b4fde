import { defineTexts } from '../../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    title: 'Sprawy powiązane',
    none: 'Ta sprawa nie jest połączona z inną.',
    kinds: {
      'polaczenie-glowna': 'dołączona do sprawy', 'polaczenie-podrzedna': 'prowadzi razem ze sprawą', 'wydzielenie-glowna': 'wydzielona ze sprawy', 'wydzielenie-podrzedna': 'wydzielono z niej sprawę',
      'czas-zawieszenia-glowna': 'zasiłek na czas zawieszenia sprawy', 'czas-zawieszenia-podrzedna': 'na czas zawieszenia: sprawa',
    } as Readonly<Record<string, string>>,
    other: 'Sprawa', party: 'Strona', kind: 'Powiązanie', period: 'Kiedy', why: 'Powód', act: 'Działanie',
    runs: (since: string) => `od ${since}, trwa`,
    ended: (since: string, until: string) => `${since} – ${until}, rozłączone`,
    endedBecause: (reason: string) => `Rozłączenie: ${reason}`,
    now: { glowna: (znak: string) => `prowadzona razem ze sprawą ${znak}`, podrzedna: (znak: string) => `prowadzi razem sprawę ${znak}` } as Readonly<Record<string, (znak: string) => string>>,
    join: 'Połącz ze sprawą innej strony',
    joinHint: 'Ten sam stan faktyczny i ta sama podstawa prawna, różne strony (art. 62 KPA). Każda sprawa zachowuje swój znak.',
    otherCase: 'Sprawa do dołączenia',
    person: 'Druga strona',
    reason: 'Powód',
    separate: 'Rozłącz',
    split: 'Wydziel część żądania',
    splitHint: 'Powstanie osobna sprawa z tym samym dniem wpływu; żądana kwota tej sprawy zmaleje o wydzieloną.',
    amount: 'Wydzielana kwota',
    purpose: 'Na co',
    noCases: 'Ta osoba nie ma spraw tego rodzaju w toku.',
    choose: 'wybierz sprawę',
  },
});
