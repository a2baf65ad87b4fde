import { defineTexts } from '../texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    loading: 'Wczytywanie…',
    retry: 'Spróbuj ponownie',
    more: 'Pokaż więcej',
    total: 'Razem',
    forbiddenTitle: 'Brak dostępu',
    forbidden: 'Twoja rola nie obejmuje tej czynności. Jeśli jest Ci potrzebna w pracy, zwróć się do kierownika lub administratora.',
    notFoundTitle: 'Nie znaleziono',
    notFound: 'Takiego zapisu nie ma albo Twoja rola go nie obejmuje.',
    errorTitle: 'Nie udało się',
    offlineTitle: 'Brak połączenia',
    code: 'Kod',
    provision: 'Podstawa prawna',
    request: 'Numer żądania',
    cancel: 'Anuluj',
    close: 'Zamknij',
    choose: 'Wybierz…',
    why: 'Skąd ten termin?',
    scanned: { czysty: 'sprawdzony', nieskanowany: 'niesprawdzony: skaner nie jest podłączony', oczekuje: 'czeka: skaner nie odpowiada', zakazony: 'zakażony: w kwarantannie' } as Readonly<Record<string, string>>,
    uploadHint: 'PDF, JPEG albo PNG, do 10 MB.',
  },
});
