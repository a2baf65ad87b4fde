import { formatPolishDate } from '@ostoja/kernel';
import type { Naleznosc, Wynik } from '../swiadczenie/result.js';
import type { WynikTerminu } from '../termin/definition.js';
import { asSentence, capitalized } from '../trace/step-text.js';
import type { WynikZasady } from '../zasada/definition.js';

export type AnyResult = Wynik | WynikTerminu | WynikZasady;

/** The answer in one sentence. */
export function headline(wynik: AnyResult): string {
  if ('termin' in wynik) return terminHeadline(wynik);
  if ('zasada' in wynik) return `${wynik.pytanie} ${wynik.tak ? 'Tak.' : 'Nie.'}`;
  return amountHeadline(wynik);
}

const NONE: Readonly<Record<Naleznosc, string>> = {
  swiadczenie: 'Świadczenie nie przysługuje.',
  oplata: 'Opłaty się nie ponosi.',
  rozliczenie: 'Nie ma kwoty do rozliczenia.',
};
const FIXED: Readonly<Record<Naleznosc, string>> = { swiadczenie: 'Świadczenie przysługuje w kwocie', oplata: 'Opłata wynosi', rozliczenie: 'Kwota do rozliczenia wynosi' };
const OPEN: Readonly<Record<Naleznosc, string>> = { swiadczenie: 'Świadczenie można przyznać w kwocie', oplata: 'Opłatę można ustalić w kwocie', rozliczenie: 'Kwotę można ustalić w wysokości' };
const UNDECIDED: Readonly<Record<Naleznosc, string>> = {
  swiadczenie: 'Świadczenie można przyznać; kwotę ustala ośrodek według potrzeby.',
  oplata: 'Opłatę ustala ośrodek.',
  rozliczenie: 'Kwotę ustala ośrodek.',
};

function amountHeadline({ naleznosc, forma, oplata, spelnia_warunki, uznaniowe, kwota, kwota_min, kwota_max }: Wynik): string {
  if (!spelnia_warunki) return NONE[naleznosc];
  if (kwota !== null) return `${uznaniowe ? OPEN[naleznosc] : FIXED[naleznosc]} ${kwota.format()}.`;
  if (kwota_min !== null && kwota_max !== null) return `${OPEN[naleznosc]} od ${kwota_min.format()} do ${kwota_max.format()}.`;
  if (kwota_max !== null) return `${OPEN[naleznosc]} do ${kwota_max.format()}.`;
  return forma === 'pieniezne' ? UNDECIDED[naleznosc] : `${uznaniowe ? 'Świadczenie można przyznać' : 'Świadczenie przysługuje'}${feeOf(oplata)}.`;
}

/** What the person pays for a benefit that is not money; nothing where no fee is known. */
function feeOf(oplata: Wynik['oplata']): string {
  if (!oplata) return '';
  return oplata.isZero ? ', bezpłatnie' : `; opłata: ${oplata.format()}`;
}

function terminHeadline({ obliczenie, czynnosc }: WynikTerminu): string {
  if (obliczenie === null) return 'Termin nie biegnie.';
  const hour = obliczenie.koniec_godzina === undefined ? '' : `, godz. ${obliczenie.koniec_godzina}`;
  return asSentence(`${capitalized(czynnosc)}: ${obliczenie.wstecz ? 'najpóźniej' : 'do'} ${formatPolishDate(obliczenie.koniec)}${hour}`);
}
