import { formatMoney } from '../format/money.js';
import { texts as t } from './texts.js';

interface Amount {
  readonly kwota: string | null;
  readonly kwota_min: string | null;
  readonly kwota_max: string | null;
}

/** An amount, its limits, or that the centre sets it. */
export function amountText({ kwota, kwota_min: least, kwota_max: most }: Amount): string {
  if (kwota !== null) return formatMoney(kwota);
  if (least !== null && most !== null) return `${formatMoney(least)} – ${formatMoney(most)}`;
  if (least !== null) return `${t.atLeast} ${formatMoney(least)}`;
  return most === null ? t.byNeed : `${t.upTo} ${formatMoney(most)}`;
}

/** What the person pays for a service or a thing; nothing is said of what is free of any fee by its nature. */
export function feeText(oplata: string | null): string {
  if (oplata === null) return t.noAmount;
  return Number(oplata) === 0 ? t.free : `${t.fee} ${formatMoney(oplata)}`;
}
