import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { STATE_LIMIT_MS } from './eventually.js';

const root = resolve(__dirname, '../..');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

interface Found {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

let found: Found | undefined;

/** Starts Chromium: `CHROMIUM_PATH`, else the installed one, else the one of the npm package. */
export async function launchBrowser(): Promise<Browser> {
  found ??= JSON.parse(execFileSync(process.execPath, [join(__dirname, 'chromium.mjs')], { encoding: 'utf8' })) as Found;
  const { executablePath, env } = found;
  return chromium.launch({ timeout: STATE_LIMIT_MS, executablePath, headless: true, args: ['--headless=shell', ...QUIET], env: { ...(process.env as Record<string, string>), ...env } });
}

/** A window of its own: own cookies, Polish, by default as wide as an office screen. */
export async function openWindow(browser: Browser, baseURL: string, width = 1280, height = 800): Promise<BrowserContext> {
  return browser.newContext({ baseURL, locale: 'pl-PL', timezoneId: 'Europe/Warsaw', viewport: { width, height } });
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

/** Serious and critical violations of WCAG 2.2 AA on the page as it is now, each with the places it was found at. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: the page's CSP refuses foreign scripts, as it should.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axeSource);
  const violations = await page.evaluate<Violation[]>(`axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations)`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`);
}

/** Waits until nothing on the page is still on its way or moving. */
export async function untilSettled(page: Page): Promise<void> {
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  // A transition is there to be waited for only after the frame that starts it.
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  await page.evaluate('Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => null))).then(() => null)');
}

/** By how many pixels the page is wider than its window: what would have to be scrolled sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Words of tables that stand on two lines: whole words are easier to read than narrow columns. Words longer than any Polish one may break. */
export function brokenWordsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.data-table td, .data-table th')].flatMap((cell) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const word of text.data.matchAll(/[\\p{L}\\p{N}.,:]{2,22}/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const before = text.data[word.index - 1], after = text.data[word.index + word[0].length];
        if (!/[\\p{L}\\p{N}]/u.test((before ?? '') + (after ?? '')) && new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word[0]);
      }
    }
    return broken;
  })`);
}

/** What the focused control is called. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate<string>(`(({ activeElement: one }) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText).replace(/\\s*\\*$/, '').trim())(document)`);
}

/** Keeps a picture of the page in .data/screenshots when OSTOJA_PICTURES=true asks for pictures: they take a tenth of a journey's time. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (process.env.OSTOJA_PICTURES === 'true') await keepPicture(page, name);
}

/** Keeps a picture of the page in .data/screenshots. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = join(root, '.data/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
