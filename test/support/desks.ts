import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { keepPicture, launchBrowser, openWindow } from './browser.js';
import { STATE_LIMIT_MS } from './eventually.js';
import { DEMO_PASSWORD } from './test-city.js';

/** The office at work: one window with its own cookies for each account, so that nothing leaks from desk to desk. */
export class Desks {
  /** What broke in the pages themselves: exceptions, and what the CSP refused. A journey that meets one fails. */
  private readonly faults: string[] = [];
  private broken = false;
  private readonly pages = new Map<string, Page>();

  private constructor(private readonly browser: Browser, private readonly address: string, private readonly inOrder: boolean) {}

  /** `inOrder`: each step needs the one before it, so that after a failure the rest fails at once. */
  static async open(address: string, { inOrder = false } = {}): Promise<Desks> {
    return new Desks(await launchBrowser(), address, inOrder);
  }

  /** Work of one account at its desk, signed in at the first use; a failure leaves a picture in .data/screenshots. */
  async at<T>(login: string, work: (page: Page) => Promise<T>): Promise<T> {
    if (this.broken && this.inOrder) throw new Error('An earlier step of the journey failed.');
    const page = this.pages.get(login) ?? (await this.enter(login));
    try {
      const result = await work(page);
      if (this.faults.length > 0) throw new Error(this.faults.join('\n'));
      return result;
    } catch (error) {
      this.broken = true;
      await keepPicture(page, `failed-${login}`).catch(() => undefined);
      throw error;
    }
  }

  /** A window in which nobody is signed in. */
  async window(width = 1280): Promise<BrowserContext> {
    const context = await openWindow(this.browser, this.address, width);
    context.setDefaultTimeout(STATE_LIMIT_MS);
    context.on('weberror', (error) => this.faults.push(String(error.error())));
    context.on('console', (message) => message.type() === 'error' && /Content Security Policy/.test(message.text()) && this.faults.push(message.text()));
    return context;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async enter(login: string): Promise<Page> {
    const page = await (await this.window()).newPage();
    this.pages.set(login, page);
    await page.goto('/');
    await signInAs(page, login);
    return page;
  }
}

/** Signs in on the page that is shown, whatever its address; done when the frame of the signed-in person is there. */
export async function signInAs(page: Page, login: string): Promise<void> {
  await submitSignIn(page, login);
  await mainMenu(page).waitFor({ state: 'attached' });
}

export async function submitSignIn(page: Page, login: string): Promise<void> {
  await field(page, 'Login').fill(login);
  await field(page, 'Hasło').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
}

/** The menu by permission; it is drawn whole or not at all. */
export function mainMenu(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Menu główne' });
}

/** A field by its whole label; a required one has an asterisk. A part of the screen may bear the same name. */
export function field(scope: Page | Locator, label: string): Locator {
  return scope.getByLabel(new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?$`)).and(scope.locator('input, select, textarea'));
}

/** A named part of a screen. */
export function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Opens the window of an act, fills it, and confirms; done when the window is gone. */
export async function perform(page: Page, opener: Locator, submit: string, fill: (dialog: Locator) => Promise<void> = async () => undefined): Promise<void> {
  await opener.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: submit, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
