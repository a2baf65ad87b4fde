import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { incomplete } from '../pomoc-spoleczna.errors.js';
import { type CelWywiadu, type CzescFormularza, type FormularzWywiadu, MODULY, type Modul, type RodzajWywiadu } from './formularz/formularz.js';
import { czesciWywiadu, isEmpty } from './formularz/formularz.policy.js';
import type { FormaPouczenia } from './wywiad.entity.js';
import type { PlanPomocy, WywiadTresc } from './wywiad-tresc.dto.js';

const ROZPORZADZENIE = 'rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';
const UPS = 'ustawy o pomocy społecznej';

/** What is said at the signature. */
export interface Podpis {
  /** The person was told of the duty to report changes (art. 109). */
  readonly pouczenie109: boolean;
  readonly formaPouczenia: FormaPouczenia;
  /** The person signed the statement; `null` with a reason when health did not allow it. */
  readonly podpisOsoby: boolean;
  readonly brakPodpisuPowod: string | null;
}

/** What of an interview decides how whole it must be. */
export interface WywiadDoPodpisu {
  readonly cel: CelWywiadu;
  readonly rodzaj: RodzajWywiadu;
  readonly okresowa: boolean;
  readonly dataWizyty: PlainDate | null;
}

/** Refuses to lock an interview that is not whole. Errors: 422 `POMOC_SPOLECZNA.WYWIAD_INCOMPLETE` with the field and the provision. */
export function assertKompletny(formularz: FormularzWywiadu, wywiad: WywiadDoPodpisu, tresc: WywiadTresc, sprawaIds: readonly string[], podpis: Podpis, dzis: PlainDate): asserts wywiad is WywiadDoPodpisu & { dataWizyty: PlainDate } {
  if (!wywiad.dataWizyty) throw incomplete('data_wizyty', 'Podaj dzień wizyty.', `§ 3 ${ROZPORZADZENIE}`);
  if (wywiad.dataWizyty > dzis) throw incomplete('data_wizyty', `Wizyta nie mogła odbyć się po dniu ${formatPolishDate(dzis)}.`, `§ 3 ${ROZPORZADZENIE}`);
  for (const czesc of czesciWywiadu(formularz, wywiad)) assertCzesc(czesc, tresc);
  assertPrzebieg(wywiad.rodzaj, tresc);
  if (wywiad.cel === 'pomoc' && !wywiad.okresowa) assertPropozycje(tresc.plan, sprawaIds);
  assertPodpis(tresc, podpis);
}

/** A plan proposes something in every case that the interview serves. Errors: 422. */
export function assertPropozycje(plan: PlanPomocy, sprawaIds: readonly string[]): void {
  if (sprawaIds.every((id) => plan.propozycje?.some(({ sprawa_id }) => sprawa_id === id))) return;
  throw incomplete('plan.propozycje', 'Podaj propozycję w każdej sprawie objętej wywiadem.', `art. 107 ust. 5a ${UPS}`);
}

function assertCzesc({ kod, nazwa, wymagana, pola }: CzescFormularza, tresc: WywiadTresc): void {
  // What the plan must say depends on the cases and is checked with them.
  const wlasne = pola.filter((pole) => pole.kod !== 'plan' || pole.rodzaj !== 'modul');
  const miejsca = wlasne.map((pole) => ({ ...pole, ...placeOf(kod, pole, tresc) }));
  const started = miejsca.some(({ value }) => !isEmpty(value));
  const first = miejsca.find(({ wymagane }) => wymagane) ?? miejsca[0];
  if (wymagana && first && !started) throw incomplete(first.field, `Uzupełnij część „${nazwa}”.`, `art. 107 ust. 5a ${UPS}`);
  const missing = miejsca.find(({ wymagane, value }) => wymagane && started && isEmpty(value));
  if (missing) throw incomplete(missing.field, `Uzupełnij pole „${missing.nazwa}”.`, `art. 107 ust. 5a ${UPS}`);
}

function placeOf(czesc: string, { kod, rodzaj }: CzescFormularza['pola'][number], tresc: WywiadTresc): { field: string; value: unknown } {
  if (rodzaj !== 'modul') return { field: `pola.${czesc}.${kod}`, value: tresc.pola[czesc]?.[kod] };
  return { field: fieldOf(kod as Modul), value: tresc[kod as keyof WywiadTresc] ?? tresc.czesci[kod as keyof WywiadTresc['czesci']] };
}

/** Where the client shows a fault of a module. */
function fieldOf(modul: Modul): string {
  if (modul === 'przebieg') return 'przebieg.miejsce';
  return ['notatka', 'plan', 'oswiadczenie'].includes(modul) || !(modul in MODULY) ? modul : `czesci.${modul}`;
}

function assertPrzebieg(rodzaj: RodzajWywiadu, { przebieg }: WywiadTresc): void {
  const { miejsce, legitymacja, zdolnosc, opiekun } = przebieg;
  if (miejsce && rodzaj === 'pelny' && legitymacja !== true) throw incomplete('przebieg.legitymacja', 'Przed wywiadem okaż legitymację pracownika socjalnego i odnotuj to.', `art. 107 ust. 3 ${UPS}`);
  if (zdolnosc === 'ubezwlasnowolniona' && (!opiekun || opiekun.rola === 'opiekun-faktyczny')) {
    throw incomplete('przebieg.opiekun', 'Wywiad z osobą ubezwłasnowolnioną przeprowadza się z jej opiekunem prawnym albo kuratorem: podaj, kto to był.', `§ 7 ust. 1 ${ROZPORZADZENIE}`);
  }
  if (zdolnosc === 'niesamodzielna' && !opiekun) throw incomplete('przebieg.opiekun', 'Wywiad z osobą niesamodzielną przeprowadza się w obecności opiekuna: podaj, kto to był.', `§ 7 ust. 2 ${ROZPORZADZENIE}`);
}

function assertPodpis({ oswiadczenie }: WywiadTresc, { pouczenie109, podpisOsoby, brakPodpisuPowod }: Podpis): void {
  if (!pouczenie109) throw incomplete('pouczenie_art_109', 'Poucz osobę o obowiązku informowania o zmianach (art. 109) i odnotuj to.', `§ 5 ${ROZPORZADZENIE}`);
  if (podpisOsoby) return;
  if (!brakPodpisuPowod) throw incomplete('brak_podpisu_powod', 'Odnotuj, dlaczego osoba nie mogła podpisać oświadczenia.', `§ 6 ${ROZPORZADZENIE}`);
  if (oswiadczenie?.zapoznala_sie) throw incomplete('oswiadczenie.zapoznala_sie', 'Bez podpisu strony adnotacji nie ma: zawiadom ją pismem.', 'art. 10 § 1 i art. 14 § 2 KPA');
}
