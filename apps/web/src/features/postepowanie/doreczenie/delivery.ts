import type { Schema } from '../../../shared/api/client.js';
import { filled } from '../../../shared/form/use-form.js';
import { texts as t } from './texts.js';

export type Doreczenie = Schema<'DoreczenieResponse'>;
type Body = Schema<'ZmianaDoreczeniaRequest'>;

export const WAYS = ['osobiscie', 'pracownik', 'poczta', 'hybrydowa', 'e-doreczenia'] as const;
export type Way = (typeof WAYS)[number];

const CARRIED = [['awizo_pierwsze', t.firstNotice], ['awizo_drugie', t.secondNotice], ['odebrano', t.received], ['odmowa', t.refused], ['zwrot', t.returned]] as const;
/** Dates that matter for a way of delivery. */
export const DATES = {
  osobiscie: [['odebrano', t.received], ['odmowa', t.refused]],
  pracownik: CARRIED,
  poczta: CARRIED,
  hybrydowa: CARRIED,
  'e-doreczenia': [['wplynelo', t.arrived], ['odebrano', t.received], ['zwrot', t.returned]],
} as const;

/** The letter is brought to an address: only then can somebody else take it or the address be an old one. */
export function isCarried(way: Way): boolean {
  return way === 'pracownik' || way === 'poczta' || way === 'hybrydowa';
}

/** The letter has electronic proofs. */
export function hasProofs(way: Way): boolean {
  return way === 'e-doreczenia' || way === 'hybrydowa';
}

export function toWay(sposob: string | undefined): Way {
  return WAYS.find((way) => way === sposob) ?? 'osobiscie';
}

/** What the dialog starts with: a letter handed over at the desk is received on the day it is recorded. */
export function toValues(delivery: Doreczenie | null, today: string) {
  const text = (name: keyof Doreczenie) => String(delivery?.[name] ?? '');
  return {
    sposob: toWay(delivery?.sposob) as string, odbiorca: text('odbiorca'), wyslano: delivery?.wyslano ?? today, numer_przesylki: text('numer_przesylki'), awizo_pierwsze: text('awizo_pierwsze'),
    awizo_drugie: text('awizo_drugie'), wplynelo: text('wplynelo'), odebrano: delivery ? text('odebrano') : today, odmowa: text('odmowa'), zwrot: text('zwrot'), odebral_zastepca: text('odebral_zastepca'),
    zawiadomiono: text('zawiadomiono'), brak_podpisu: text('brak_podpisu'), dawny_adres: delivery?.dawny_adres ?? false, nieobecnosc: text('nieobecnosc'),
    dowod_wyslania: text('dowod_wyslania'), wyslano_chwila: toLocal(delivery?.wyslano_chwila), dowod_otrzymania: text('dowod_otrzymania'), otrzymano_chwila: toLocal(delivery?.otrzymano_chwila),
  };
}
/** Another way of a new delivery: only what is handed over is received at once. */
export function toWayValues(sposob: string, delivery: Doreczenie | null, today: string) {
  return { sposob, ...(!delivery && { odebrano: sposob === 'osobiscie' ? today : '' }) };
}
export type DeliveryValues = ReturnType<typeof toValues>;

/** What the way does not know is not sent, though it was typed before the way was changed. */
export function toBody({ sposob, odbiorca: _, ...values }: DeliveryValues): Body {
  const way = toWay(sposob);
  const { wyslano, numer_przesylki, dawny_adres, odebral_zastepca, zawiadomiono, nieobecnosc, brak_podpisu, dowod_wyslania, wyslano_chwila, dowod_otrzymania, otrzymano_chwila } = values;
  const dates = Object.fromEntries(DATES[way].map(([name]) => [name, values[name]]));
  const carried = { odebral_zastepca, zawiadomiono: odebral_zastepca === 'sasiad' || odebral_zastepca === 'dozorca' ? zawiadomiono : '', dawny_adres, nieobecnosc: dawny_adres ? nieobecnosc : '' };
  const proofs = { dowod_wyslania, wyslano_chwila: toInstant(wyslano_chwila), dowod_otrzymania, otrzymano_chwila: toInstant(otrzymano_chwila) };
  return filled({
    wyslano, numer_przesylki, ...dates, ...(isCarried(way) && carried), ...(way !== 'e-doreczenia' && { brak_podpisu }), ...(hasProofs(way) && proofs),
  }) as Body;
}

/** A moment as the person's clock shows it, for a date and time field. */
function toLocal(instant: string | null | undefined): string {
  if (!instant) return '';
  const moment = new Date(instant);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function toInstant(local: string): string {
  return local && new Date(local).toISOString();
}
