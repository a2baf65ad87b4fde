import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { incomplete } from '../pomoc-spoleczna.errors.js';
import { getFormularz } from './formularz.js';
import type { WywiadTresc } from './wywiad-tresc.dto.js';

const ROZPORZADZENIE = 'rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';

/** What is said at the signature. */
export interface Podpis {
  /** The person was told of the duty to report changes (art. 109). */
  readonly pouczenie109: boolean;
  /** The person signed the statement; `null` with a reason when health did not allow it. */
  readonly podpisOsoby: boolean;
  readonly brakPodpisuPowod: string | null;
}

/** Refuses to lock an interview that is not whole. Errors: 422 `POMOC_SPOLECZNA.WYWIAD_INCOMPLETE` with the field and the provision. */
export function assertKompletny(
  wywiad: { readonly formularzWersja: string; readonly dataWizyty: PlainDate | null }, tresc: WywiadTresc, sprawaIds: readonly string[], podpis: Podpis, dzis: PlainDate,
): asserts wywiad is { formularzWersja: string; dataWizyty: PlainDate } {
  if (!wywiad.dataWizyty) throw incomplete('data_wizyty', 'Podaj dzień wizyty.', `§ 3 ${ROZPORZADZENIE}`);
  if (wywiad.dataWizyty > dzis) throw incomplete('data_wizyty', `Wizyta nie mogła odbyć się po dniu ${formatPolishDate(dzis)}.`, `§ 3 ${ROZPORZADZENIE}`);
  for (const { kod, nazwa, wymagana } of getFormularz(wywiad.formularzWersja).czesci) {
    if (wymagana && !tresc.czesci[kod]?.length) throw incomplete(`czesci.${kod}`, `Uzupełnij część „${nazwa}”.`, 'art. 107 ust. 5a ustawy o pomocy społecznej');
  }
  const bez = sprawaIds.find((id) => !tresc.plan.propozycje?.some(({ sprawa_id }) => sprawa_id === id));
  if (bez) throw incomplete('plan.propozycje', 'Podaj propozycję w każdej sprawie objętej wywiadem.', 'art. 107 ust. 5a ustawy o pomocy społecznej');
  if (!podpis.pouczenie109) throw incomplete('pouczenie_art_109', 'Poucz osobę o obowiązku informowania o zmianach (art. 109) i odnotuj to.', `§ 5 ${ROZPORZADZENIE}`);
  if (!podpis.podpisOsoby && !podpis.brakPodpisuPowod) {
    throw incomplete('brak_podpisu_powod', 'Odnotuj, dlaczego osoba nie mogła podpisać oświadczenia.', `§ 6 ${ROZPORZADZENIE}`);
  }
}
