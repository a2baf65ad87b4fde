import type { Locator, Page } from 'playwright-core';
import { focused } from './keyboard.js';

const MOST_TABS = 200;

/** Two hands on a keyboard, no mouse. They count what a job costs: screens and windows gone through, keys pressed. */
export class Hands {
  private screens = 0;
  private keys = 0;

  constructor(readonly page: Page) {}

  get cost(): { readonly screens: number; readonly keys: number } {
    return { screens: this.screens, keys: this.keys };
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
    }
  }

  /** Something typed into a field, or the beginning of an option of a list: one entry, however long. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += 1;
  }

  /** Presses Tab, or another key, until the control has the focus; each one counts. */
  async go(control: Locator, key = 'Tab'): Promise<void> {
    await control.first().waitFor();
    for (let count = 0; count < MOST_TABS; count += 1) {
      await this.press(key);
      if ((await focused(this.page, control).count()) > 0) return;
    }
    throw new Error(`${key} does not lead to ${control.toString()}`);
  }

  /** Waits for a control that has the focus without a key. */
  async at(control: Locator): Promise<void> {
    await focused(this.page, control).waitFor();
  }

  /** A new screen or window has come. */
  async sees(sign: Locator): Promise<void> {
    await sign.first().waitFor();
    this.screens += 1;
  }
}
