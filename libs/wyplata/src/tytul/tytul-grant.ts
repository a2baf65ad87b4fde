import { Money, type PlainDate } from '@ostoja/kernel';
import type { Grant } from '../rata/schedule.js';
import type { Tytul } from './tytul.entity.js';

/** What a title gives, as its instalments are calculated from it. */
export function toGrant({ swiadczenieKod, wyplata, kwota, kwotaMinimalna, od, do: until, budzet }: Tytul): Grant {
  return { swiadczenieKod, wyplata, kwota: Money.parse(kwota), kwotaMinimalna: kwotaMinimalna === null ? null : Money.parse(kwotaMinimalna), od: od as PlainDate, do: until as PlainDate | null, budzet };
}
