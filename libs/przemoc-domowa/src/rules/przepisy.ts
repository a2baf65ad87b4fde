import { plainDate } from '@ostoja/kernel';

/** Short names of the acts as they stand in results: `ustawa('art. 9h ust. 1')`. */
export const ustawa = (jednostka: string): string => `${jednostka} ustawy o przeciwdziałaniu przemocy domowej`;
export const rozporzadzenie = (jednostka: string): string => `${jednostka} rozporządzenia w sprawie procedury „Niebieskie Karty”`;
export const policja = (jednostka: string): string => `${jednostka} ustawy o Policji`;

/** The act of 9 March 2023 (Dz.U. 2023 poz. 535): new statute, new team and group. */
export const REFORMA = plainDate('2023-06-22');
/** The regulation on the procedure of 6 September 2023; older procedures keep the regulation of 2011 (§ 22). */
export const NOWE_ROZPORZADZENIE = plainDate('2023-09-28');
/** Police bans of approach, contact and entry, and the court's orders of art. 11aa (Dz.U. 2023 poz. 289). */
export const NOWE_ZAKAZY = plainDate('2023-08-15');
/** The amendment of 2010 (Dz.U. 2010 nr 125 poz. 842) brought teams, the procedure and the protection of a child. */
export const NOWELIZACJA_2010 = plainDate('2010-08-01');
