import { defineTexts } from '../../../shared/texts/define-texts.js';

type Names = Readonly<Record<string, string>>;

export const texts = defineTexts({
  pl: {
    none: 'Nie zarejestrowano doręczenia.',
    add: 'Zarejestruj doręczenie',
    update: 'Uzupełnij doręczenie',
    save: 'Zapisz doręczenie',
    way: 'Sposób',
    ways: { osobiscie: 'osobiście w urzędzie', pracownik: 'przez pracownika', poczta: 'pocztą za potwierdzeniem', hybrydowa: 'publiczna usługa hybrydowa', 'e-doreczenia': 'e-Doręczenia' } as Names,
    receiver: 'Do kogo skierowano',
    asAddressed: 'jak na piśmie',
    receivers: {
      adresat: 'do strony', pelnomocnik: 'do pełnomocnika (art. 40 § 2 KPA)', przedstawiciel: 'do przedstawiciela (art. 40 § 1 KPA)',
      'przedstawiciel-34': 'do przedstawiciela osoby nieznanej z miejsca pobytu (art. 34 KPA)', instytucja: 'do instytucji',
    } as Names,
    sent: 'Wysłano lub przekazano',
    parcel: 'Numer przesyłki',
    firstNotice: 'Pierwsze awizo',
    secondNotice: 'Powtórne awizo',
    arrived: 'Wpłynęło na adres do doręczeń',
    received: 'Odebrano',
    refused: 'Odmówiono przyjęcia (art. 47 KPA)',
    returned: 'Zwrócono niepodjęte',
    substitute: 'Kto odebrał',
    substitutes: { '': 'adresat', domownik: 'dorosły domownik (art. 43 KPA)', sasiad: 'sąsiad (art. 43 KPA)', dozorca: 'dozorca domu (art. 43 KPA)' } as Names,
    notified: 'Zawiadomiono adresata, kto ma pismo',
    notifiedHint: 'Bez zawiadomienia doręczenie sąsiadowi lub dozorcy nie jest skuteczne.',
    unsigned: 'Dlaczego odbierający nie podpisał',
    unsignedHint: 'Zostaw puste, gdy podpisał (art. 46 § 2 KPA).',
    formerAddress: 'Wysłano pod dotychczasowy adres: strona nie zawiadomiła o zmianie (art. 41 § 2 KPA)',
    absent: 'Doręczający stwierdził, że adresat tam nie mieszka',
    sendingProof: 'Numer dowodu wysłania',
    sendingMoment: 'Chwila z dowodu wysłania',
    receiptProof: 'Numer dowodu otrzymania',
    receiptMoment: 'Chwila z dowodu otrzymania',
    deemed: 'Doręczono dnia',
    notDeemed: 'Jeszcze nie rozstrzygnięto, czy i kiedy doręczono.',
    dayRequired: 'Podaj dzień.',
  },
});
