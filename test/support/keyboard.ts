import type { Locator, Page } from 'playwright-core';

const MOST_STEPS = 80;

/** Presses Tab until one of these controls, which must be on the screen, has the focus. */
export async function tabTo(page: Page, controls: Locator): Promise<void> {
  await controls.first().waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page, controls).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${controls.toString()}`);
}

/** The control while it has the focus. */
export function focused(page: Page, control: Locator): Locator {
  return control.and(page.locator(':focus'));
}
