import { Stack } from '@mantine/core';
import { DueInterviews } from '../../features/pomoc-spoleczna/zlecenie/due-interviews.js';
import { WorklistPage } from '../../features/postepowanie/lista/worklist-page.js';

/** The first screen of the day: terms of cases, and under them what other libraries have for the same person. */
export function Worklist() {
  return <Stack gap="lg"><WorklistPage /><DueInterviews /></Stack>;
}
