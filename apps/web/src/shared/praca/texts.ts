import { defineTexts } from '../../shared/texts/define-texts.js';

export const texts = defineTexts({
  pl: {
    progress: 'Postęp pracy',
    steps: (done: number, all: number) => `${done} z ${all}`,
    states: { 'w-toku': 'Praca trwa…', zakonczona: 'Gotowe.', blad: 'Nie udało się.', anulowana: 'Zatrzymano. Niczego nie zmieniono.', przerwana: 'Praca ustała. Niczego nie zmieniono; spróbuj ponownie.' } as Readonly<Record<string, string>>,
    stop: 'Zatrzymaj',
    stopping: 'Zatrzymywanie…',
    close: 'Zamknij',
  },
});
