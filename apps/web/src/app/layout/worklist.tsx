import { Stack } from '@mantine/core';
import { DueInterviews } from '../../features/pomoc-spoleczna/zlecenie/due-interviews.js';
import { WorklistPage } from '../../features/postepowanie/lista/worklist-page.js';
import { UrgentMine } from '../../features/postepowanie/pilne/urgent-mine.js';
import { EndingAuthorisations } from '../../features/postepowanie/upowaznienie/ending-authorisations.js';

/** The first screen of the day: terms of cases, and under them what other libraries have for the same person. */
export function Worklist() {
  return <Stack gap="lg"><UrgentMine /><EndingAuthorisations /><WorklistPage /><DueInterviews /></Stack>;
}
