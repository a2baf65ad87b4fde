import { wnioskodawca, type Sytuacja } from '@ostoja/facts';
import { defineRozpoznanie, type RozpoznanieEntry } from '@ostoja/law';
import type { FaktySwiadczenieIntegracyjne } from './swiadczenie-integracyjne.facts.js';
import { swiadczenieIntegracyjne } from './swiadczenie-integracyjne.rule.js';
import type { FaktySwiadczenieZaPraceSpolecznieUzyteczne } from './prace-spolecznie-uzyteczne.facts.js';
import { swiadczenieZaPraceSpolecznieUzyteczne } from './swiadczenie-za-prace-spolecznie-uzyteczne.rule.js';

/** Rights that shut out social employment, as far as the question on work tells them. */
const PRAWA_ZE_STATUSU: Readonly<Record<string, readonly string[]>> = { bezrobotny_z_zasilkiem: ['zasilek_dla_bezrobotnych'], emeryt_rencista: ['emerytura'] };

const integracyjne = defineRozpoznanie<Sytuacja, FaktySwiadczenieIntegracyjne>({
  swiadczenie: swiadczenieIntegracyjne,
  etykieta: 'pełna kwota za miesiąc w centrum integracji społecznej',
  dotyczy: ({ praca }) => praca?.cis === true,
  fakty: ({ praca }) => ({ fakty: { okres: 'uczestnictwo', prawa: [...(PRAWA_ZE_STATUSU[praca?.status ?? ''] ?? [])] } }),
});

/** One hour, for the hours of a month are not known: the amount is the rate. */
const praceSpolecznieUzyteczne = defineRozpoznanie<Sytuacja, FaktySwiadczenieZaPraceSpolecznieUzyteczne>({
  swiadczenie: swiadczenieZaPraceSpolecznieUzyteczne,
  etykieta: 'za każdą przepracowaną godzinę',
  dotyczy: (s) => wnioskodawca(s) !== undefined && (s.praca?.status.startsWith('bezrobotny') ?? false),
  fakty: ({ praca, powody }) => ({
    fakty: {
      tygodnie: [{ godziny: 1 }],
      osoba: { bezrobotny: true, prawo_do_zasilku: praca?.status === 'bezrobotny_z_zasilkiem', pomoc_spoleczna: (powody ?? []).length > 0 },
    },
  }),
});

/** What the screening asks of this domain. */
export const rozpoznanie: readonly RozpoznanieEntry<Sytuacja>[] = [integracyjne, praceSpolecznieUzyteczne];
