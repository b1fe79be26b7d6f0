import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** A Chromium of this machine (`PLAN_EXTRACT_BROWSER` names another), or null. */
export const BROWSER = [process.env.PLAN_EXTRACT_BROWSER ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox', '--disable-gpu'] });

/** A page opened from disk, and everything that it complained of. */
export async function openPage(browser: Browser, file: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page: Page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
  // below the test's own limit, so that what is waited for is named
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  await page.waitForSelector('.records tbody tr[data-row]');
  return { page, complaints };
}
