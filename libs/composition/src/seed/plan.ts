import { yearOf, type PlainDate } from '@ostoja/kernel';
import type { OfficeClient } from './office-client.js';

/** Invented amounts of a budget year of the demo city, in whole złoty; wide enough for all that its people are granted. */
const PLAN: readonly (readonly [rozdzial: string, paragraf: string, zrodlo: string, kwota: number])[] = [
  ['85213', '4130', 'dotacja-2030', 6_000_000],
  ['85214', '3110', 'dotacja-2030', 20_000_000],
  ['85214', '3110', 'wlasne', 60_000_000],
  ['85214', '4300', 'wlasne', 1_000_000],
  ['85216', '3110', 'dotacja-2030', 45_000_000],
  ['85228', '4300', 'dotacja-2030', 8_000_000],
  ['85228', '4300', 'wlasne', 40_000_000],
  ['85230', '3110', 'program-posilek', 25_000_000],
  ['85295', '4300', 'wlasne', 15_000_000],
];

/** The financial plan of the year: entered by the chief accountant, approved by the director. */
export async function seedPlan(office: OfficeClient, today: PlainDate): Promise<void> {
  const rok = yearOf(today);
  const pozycje = PLAN.map(([rozdzial, paragraf, zrodlo, kwota]) => ({ dzial: '852', rozdzial, paragraf, zrodlo, kwota: `${kwota}.00` }));
  const plan = await office.post('glowny.ksiegowy', '/dokumenty-planu', {
    rok, rodzaj: 'plan', podstawa: `uchwała budżetowa miasta na ${rok} r. (dane demonstracyjne)`, dzien: `${rok}-01-02`, powod: 'Plan finansowy ośrodka na rok budżetowy.', pozycje,
  });
  await office.post('dyrektor', `/dokumenty-planu/${plan.id}/zatwierdzenia`, {}, plan.wersja);
}
