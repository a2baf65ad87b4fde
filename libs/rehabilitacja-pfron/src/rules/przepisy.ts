/** Short names of the acts, as they stand in provisions that people read. */
export const USTAWA = 'ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych';
/** Regulation of 25 June 2002 on the tasks of a powiat. */
export const ZADANIA = 'rozporządzenia z 25.06.2002 w sprawie zadań powiatu finansowanych ze środków PFRON';
/** Regulation of 15 November 2007; its text could not be read, so its provisions are quoted after the pages of centres. */
export const TURNUSY = 'rozporządzenia z 15.11.2007 w sprawie turnusów rehabilitacyjnych';
export const WARSZTATY = 'rozporządzenia z 25.03.2004 w sprawie warsztatów terapii zajęciowej';
export const ALGORYTM = 'rozporządzenia z 13.05.2003 w sprawie algorytmu przekazywania środków PFRON';
export const SAMORZAD = 'program PFRON „Aktywny samorząd”, kierunki działań oraz warunki brzegowe';
export const WYROWNYWANIE = 'PFRON, „Program wyrównywania różnic między regionami III”';
