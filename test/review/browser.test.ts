import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, run } from '../cli/run.js';
import { BROWSER, launch, openPage } from './browser.js';

if (BROWSER === null) console.log('review: no Chromium found (set PLAN_EXTRACT_BROWSER), the page is not tried in a browser');

const FIXTURE = join(ROOT, 'fixtures/county-work-report.txt');
/** Text that would run or break out wherever it became markup, script or style. */
const EVIL = [
  '<script>window.ran=1</script>云岭省2025年政府工作报告',
  '一、2024年工作回顾</script><img src=x onerror="window.ran=2">',
  `过去一年，<b onmouseover='window.ran=3'>地区生产总值</b>增长5.8%，&lt;script&gt;window.ran=4&lt;/script&gt;社会消费品零售总额达到1234.5亿元。`,
  '“"\'><svg onload=window.ran=5>”城镇新增就业12.3万人。<!-- <style>*{display:none}</style> \u2028 javascript:window.ran=6',
  '二、2025年主要预期目标',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业12万人以上。',
  '',
].join('\n');

let folder = '';
let browser: Browser;

function make(name: string, args: readonly string[]): string {
  const file = join(folder, name);
  const { code, err } = run(['review', ...args, '-o', file]);
  if (code !== 0) throw new Error(err);
  return file;
}

const rows = (page: Page) => page.locator('.records tbody tr[data-row]');
const count = async (page: Page): Promise<number> => Number(await page.locator('table.records').getAttribute('aria-rowcount')) - 1;
const selected = (page: Page) => page.locator('.records tr[aria-current]');
const mark = (page: Page) => page.locator('.lines mark[aria-current]');

describe.skipIf(BROWSER === null)('in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plan-extract-review-'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows the text with every quantity marked, and moves both sides together', async () => {
    const { page, complaints } = await openPage(browser, make('one.html', [FIXTURE]));
    const text = readFileSync(FIXTURE, 'utf8');
    const shown = await page.locator('.lines p').allTextContents();
    expect(shown.join('\n').trim()).toBe(text.trim());
    expect(await page.locator('.lines mark.out').first().getAttribute('title')).toMatch(/^未作为指标：/);

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await selected(page).locator('.value').textContent()).toBe('5.8%');
    expect(await mark(page).textContent()).toBe('5.8%');
    await page.keyboard.press('k');
    expect(await mark(page).textContent()).toBe('286.4亿元');

    const last = page.locator('.lines mark.quantity.target').last();
    const words = await last.textContent();
    await last.click();
    expect(await mark(page).textContent()).toBe(words);
    await expect.poll(() => selected(page).isVisible()).toBe(true);
    expect(await page.locator('.details mark').textContent()).toBe(words);

    await page.locator('.lines mark.quantity.actual').first().scrollIntoViewIfNeeded();
    await page.locator('.lines mark.quantity.actual').first().hover();
    expect(await page.locator('.card').innerText()).toContain('name-quantity');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('filters, searches and sorts', async () => {
    const { page } = await openPage(browser, make('one.html', [FIXTURE]));
    const all = await count(page);
    await page.getByRole('button', { name: '◇ 目标' }).click();
    const targets = await count(page);
    expect(targets).toBeGreaterThan(0);
    expect(targets).toBeLessThan(all);
    await page.getByRole('button', { name: '仅主要指标' }).click();
    expect(await count(page)).toBeLessThan(targets);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await count(page)).toBe(all);

    await page.keyboard.press('/');
    await page.keyboard.type('286.4');
    await page.keyboard.press('Enter');
    // the word stands in sentences too
    expect(await count(page)).toBeLessThan(all);
    expect(await mark(page).textContent()).toBe('286.4亿元');
    await page.getByRole('button', { name: '清除筛选' }).click();

    await page.getByLabel('指标', { exact: true }).selectOption({ label: '地区生产总值' });
    expect(new Set(await rows(page).locator('.name').allTextContents())).toEqual(new Set(['地区生产总值']));
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('button', { name: '⚑ 仅存疑' }).click();
    const records = run(['extract', FIXTURE, '-f', 'ndjson', '--quiet']).out.trim().split('\n');
    const flagged = records.filter((line) => JSON.parse(line).flags.length > 0);
    expect(flagged.length).toBeGreaterThan(0);
    expect(await count(page)).toBe(flagged.length);
    await page.getByRole('button', { name: '清除筛选' }).click();

    await page.getByRole('button', { name: '数值', exact: true }).click();
    expect(await page.locator('th.value').getAttribute('aria-sort')).toBe('ascending');
    const values = (await rows(page).locator('.value').allTextContents())
      .slice(0, 8)
      .map((value) => Number.parseFloat(value.replace(/[≥≤]/, '')));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    await page.close();
  });

  test('long tables hold the rows in view only', async () => {
    const { page } = await openPage(browser, make('one.html', [FIXTURE]));
    const all = await count(page);
    expect(all).toBeGreaterThan(150);
    expect(await rows(page).count()).toBeLessThan(60);
    for (let i = 0; i < 5; i++) await page.keyboard.press('k');
    expect(await selected(page).getAttribute('aria-rowindex')).toBe(String(all - 3));
    await page.close();
  });

  test('corrects, keeps, exports, imports, and the command line applies it', async () => {
    const file = make('one.html', [FIXTURE]);
    const { page, complaints } = await openPage(browser, file);
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    expect(await selected(page).getAttribute('class')).toContain('accept');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.locator('dialog').getByLabel('数值').fill('abc');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog').getByLabel('数值').getAttribute('aria-invalid')).toBe('true');
    await page.locator('dialog').getByLabel('数值').fill('19.5');
    await page.locator('dialog').getByLabel('备注').fill('据决算');
    await page.getByRole('button', { name: '保存' }).click();
    expect(await selected(page).locator('.value').textContent()).toContain('19.5');

    // a date that was left out becomes a record: by its key, with what is selected there
    await page.keyboard.press('o');
    await page.keyboard.press('n');
    await page.locator('dialog').getByLabel('原文名称').fill('会议日期');
    await page.getByRole('button', { name: '保存' }).click();
    expect(await selected(page).getAttribute('class')).toContain('add');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.keyboard.press('z');

    await page.reload();
    await page.waitForSelector('.records tbody tr[data-row]');
    expect(await page.locator('.records tr.accept, .records tr.reject, .records tr.edit, .records tr.add').count()).toBe(4);

    await page.keyboard.press('3');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出更正' }).click()]);
    const exported = join(folder, 'corrections.json');
    await download.saveAs(exported);
    expect(JSON.parse(readFileSync(exported, 'utf8')).corrections.map((one: { action: string }) => one.action)).toEqual([
      'add',
      'accept',
      'reject',
      'edit',
    ]);

    const applied = run(['extract', FIXTURE, '--corrections', exported, '-f', 'ndjson']);
    expect(applied.err).not.toContain('未能对上');
    const reviewed = applied.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((record) => record.reviewed);
    expect(reviewed.map((record) => [record.name, record.value])).toEqual([
      ['会议日期', expect.anything()],
      ['地区生产总值', 286.4],
      ['一般公共预算收入', 19.5],
    ]);
    expect(run(['score', FIXTURE, '--corrections', exported]).out).toMatch(/全部\s+│ 1\s+│ 2\s+│ 2\s+│ 33\.3%/);

    // another browser, that has kept nothing
    const other = await openPage(browser, file);
    await other.page.keyboard.press('3');
    await other.page.locator('input[type=file]').setInputFiles(exported);
    await expect.poll(() => other.page.locator('.said').textContent()).toBe('已导入 4 条更正');
    expect(await other.page.locator('.ledger-view tbody tr').count()).toBe(4);
    writeFileSync(join(folder, 'bad.json'), '{"format":"other"}');
    await other.page.locator('input[type=file]').setInputFiles(join(folder, 'bad.json'));
    await expect.poll(() => other.page.locator('.said').textContent()).toContain('不是更正文件');
    expect([...complaints, ...other.complaints]).toEqual([]);
    await other.page.close();
    await page.close();
  });

  test('a page made with corrections starts with them, and tells those that fit nowhere', async () => {
    const { page } = await openPage(browser, make('kept.html', [FIXTURE, '--corrections', join(folder, 'corrections.json')]), {
      storageState: { cookies: [], origins: [] },
    });
    expect(await page.locator('.chip').last().textContent()).toMatch(/^4 \//);
    await page.close();
    const text = readFileSync(FIXTURE, 'utf8').replace('286.4亿元', '287.1亿元').replace('2024年1月16日', '1月16日');
    writeFileSync(join(folder, 'edited.txt'), text);
    const edited = await openPage(
      browser,
      make('edited.html', [join(folder, 'edited.txt'), '--corrections', join(folder, 'corrections.json')]),
    );
    await edited.page.keyboard.press('3');
    expect(await edited.page.locator('.lost li').count()).toBeGreaterThan(0);
    await edited.page.close();
  });

  test('a text made of markup and script runs nothing', async () => {
    writeFileSync(join(folder, 'evil.txt'), EVIL);
    const evil = JSON.parse(readFileSync(join(folder, 'corrections.json'), 'utf8'));
    for (const one of evil.corrections) {
      one.note = '<img src=x onerror="window.ran=7">';
      one.claim.name = '<script>window.ran=8</script>';
    }
    writeFileSync(join(folder, 'evil.json'), JSON.stringify(evil));
    const { page, complaints } = await openPage(browser, make('evil.html', [join(folder, 'evil.txt'), FIXTURE]));
    expect((await page.locator('.lines p').allTextContents()).join('\n').trim()).toBe(EVIL.replace('\u2028', '\n').trim());
    const all = await count(page);
    for (let i = 0; i < all; i++) await page.keyboard.press('j');
    for (const quantity of await page.locator('.lines mark').all()) await quantity.hover();
    await page.keyboard.press('e');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('2');
    await page.keyboard.press('3');
    await page.locator('input[type=file]').setInputFiles(join(folder, 'evil.json'));
    await page.keyboard.press(']');
    await expect.poll(() => page.locator('.ledger-view tbody').innerText()).toContain('<script>');
    await page.keyboard.press('1');
    for (let i = 0; i < 4; i++) await page.keyboard.press('j');
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('#app img, #app script, #app b[onmouseover], #app svg[onload]').count()).toBe(0);
    expect(complaints).toEqual([]);
    // and what is put in from outside is refused by the policy
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 9' }))`);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.close();
  });

  test.each([
    ['Chinese, light', 'light', 'zh'],
    ['English, dark', 'dark', 'en'],
  ] as const)('axe finds no serious fault: %s', async (_, colorScheme, lang) => {
    const reports = [FIXTURE, join(ROOT, 'fixtures/two-reports.txt')];
    const { page } = await openPage(browser, make(`axe-${lang}.html`, [...reports, '--lang', lang]), { colorScheme, bypassCSP: true });
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const faults = async (): Promise<string[]> => {
      // a string is evaluated by the debugger, which no policy hinders
      await page.evaluate(axe);
      const found = await page.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>('axe.run().then((r) => r.violations)');
      return found
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    };
    for (const [view, keys] of [
      ['nothing chosen', []],
      ['a record chosen and decided', ['j', 'a', 'j', 'x', 'j']],
      ['the form', ['e']],
      ['the keys', ['Escape', '?']],
      ['the charts', ['Escape', '2']],
      ['the corrections', ['3']],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      expect(await faults(), view).toEqual([]);
    }
    await page.close();
  });

  test('several reports: a switch, and charts by region and year with their tables', async () => {
    const { page, complaints } = await openPage(browser, make('several.html', [join(ROOT, 'fixtures')]));
    const first = await page.locator('.lines').innerText();
    await page.keyboard.press(']');
    expect(await page.locator('.lines').innerText()).not.toBe(first);
    await page.keyboard.press('2');
    const bars = page.locator('.charts.regions');
    expect(await bars.locator('svg[role=img]').getAttribute('aria-label')).toContain('各地');
    const before = await bars.locator('svg').innerHTML();
    await bars.locator('select').selectOption({ index: 2 });
    expect(await bars.locator('svg').innerHTML()).not.toBe(before);
    expect(await bars.locator('table tbody tr').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('prints every record', async () => {
    const { page } = await openPage(browser, make('one.html', [FIXTURE]));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await rows(page).count()).toBe(await count(page));
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(50_000);
    await page.close();
  });
});
