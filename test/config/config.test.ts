import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { additionsOf } from '../../src/config/additions.js';
import { ConfigError, type ConfigFault } from '../../src/config/fault.js';
import { findConfig } from '../../src/config/find.js';
import { parseConfig } from '../../src/config/load.js';
import { configSchema } from '../../src/config/schema.js';
import { settingsFor } from '../../src/config/settings.js';
import { template } from '../../src/config/template.js';
import { nearest } from '../../src/nearest.js';

async function faults(text: string): Promise<readonly ConfigFault[]> {
  try {
    await parseConfig('plan-extract.config.jsonc', text);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('a sound config', () => {
  test.each([
    ['{}'],
    ['{ // a comment\n "check": { "maxWarnings": 3, }, }'],
    ['{"check":{"rules":{"unit-suspect":"off","conflict":{"level":"warning","span":10}}}}'],
    ['{"check":{"overrides":[{"files":["2020/**"],"rules":{"missing-headline":"off"}}]}}'],
    ['{"check":{"suppressions":[{"rule":"conflict","text":"412","reason":"已核实"}]}}'],
    ['{"check":{"rules":{"missing-headline":{"indicators":["gdp","cpi"]}}}}'],
    ['{"indicators":[{"id":"tea_output","name":"茶叶产量","units":["吨"]}]}'],
    ['{"indicators":[{"id":"tea_output","name":"茶叶产量","units":["吨"],"range":{"county":{"level":[1,9,"万吨"]}}}]}'],
    ['{"aliases":{"gdp":["全域生产总值",{"text":"全域经济","measures":["growth"]}]}}'],
    ['{"units":[{"unit":"畦","kind":"area"}]}'],
    ['\ufeff{"check":{}}'],
  ])('%s', async (text) => expect(await faults(text)).toEqual([]));
});

describe('a config with a fault: line, column, path and what was expected', () => {
  test.each([
    [
      '{\n  "check": {\n    "rules": { "unit-suspect": "fatal" }\n  }\n}',
      3,
      32,
      'check.rules.unit-suspect',
      '应为以下之一：error warning info off，这里是 "fatal"',
    ],
    ['{\n "check": { "rules": { "unit-suspekt": "off" } } }', 2, 24, 'check.rules.unit-suspekt', '不认识此项；是否想用 unit-suspect'],
    ['{"chekc": {}}', 1, 2, 'chekc', '不认识此项；是否想用 check'],
    ['{"check": {"rules": {"conflict": {"spam": 3}}}}', 1, 35, 'check.rules.conflict.spam', '是否想用 span'],
    ['{"check": {"rules": {"conflict": {"span": "3"}}}}', 1, 43, 'check.rules.conflict.span', '应为数字，这里是 "3"'],
    ['{"check": {"rules": {"unit-suspect": {"slack": 0}}}}', 1, 48, 'check.rules.unit-suspect.slack', '应不小于 1，这里是 0'],
    ['{"check": {"maxWarnings": 1.5}}', 1, 27, 'check.maxWarnings', '应为整数'],
    ['{"check": {"suppressions": [{"rule": "conflict"}]}}', 1, 29, 'check.suppressions[0].reason', '应为文字，缺少此项'],
    ['{"check": {"suppressions": [{"reason": ""}]}}', 1, 40, 'check.suppressions[0].reason', '不应为空'],
    ['{"check": []}', 1, 11, 'check', '应为对象 {…}'],
    ['{"check": {"overrides": [{"files": [], "rules": {}}]}}', 1, 36, 'check.overrides[0].files', '至少应有 1 项'],
    ['{"check": {}\n "units": []}', 2, 2, '', '逗号'],
    ['{"check": {', 1, 12, '', '}'],
    ['', 1, 1, '', '空'],
    ['{"indicators":[{"id":"gdp","name":"全域产值","units":["元"]}]}', 1, 22, 'indicators[0].id', '“gdp”已在目录中（地区生产总值）'],
    [
      '{"indicators":[{"id":"total_output","name":"地区生产总值","units":["元"]}]}',
      1,
      44,
      'indicators[0].name',
      '已是目录中 gdp（地区生产总值）的名称',
    ],
    ['{"indicators":[{"id":"Tea","name":"茶","units":["吨"]}]}', 1, 22, 'indicators[0].id', '应符合'],
    ['{"aliases":{"gpd":["全域生产总值"]}}', 1, 19, 'aliases.gpd', '目录中没有指标“gpd”'],
    ['{"aliases":{"gdp":["社会消费品零售总额"]}}', 1, 20, 'aliases.gdp[0]', '已是目录中 retail_sales'],
    ['{"units":[{"unit":"亩","kind":"area"}]}', 1, 19, 'units[0].unit', '单位“亩”已经认识'],
    ['{"units":[{"unit":"畦","kind":"field"}]}', 1, 30, 'units[0].kind', '应为以下之一'],
  ])('%s', async (text, line, column, path, words) => {
    const [first] = await faults(text);
    expect(first).toMatchObject({ line, column, path });
    expect(first?.words[0]).toContain(words);
    expect(first?.words[1]).not.toMatch(/[\u4e00-\u9fa5]{4}.*，/);
  });

  test('all faults, in text order', async () => {
    const found = await faults('{"check":{"maxWarnings":-1,"rules":{"conflict":"x"},"baseline":3}}');
    expect(found.map(({ path }) => path)).toEqual(['check.maxWarnings', 'check.rules.conflict', 'check.baseline']);
  });
});

test('what init writes is a sound config, in both languages', async () => {
  for (const lang of ['zh', 'en'] as const) expect(await faults(template(lang))).toEqual([]);
});

describe('what holds for a path', () => {
  const CONFIG = {
    check: {
      rules: { conflict: { level: 'warning' as const, span: 10 } },
      overrides: [{ files: ['2020/**'], rules: { conflict: 'off' as const } }],
    },
  };
  test.each([
    ['a.txt', {}, { level: 'warning', options: { span: 10 } }],
    ['2020/a.txt', {}, { level: 'off', options: { span: 10 } }],
    ['2020/a.txt', { conflict: { level: 'error' as const } }, { level: 'error', options: { span: 10 } }],
  ])('%s %o', (path, over, expected) => expect(settingsFor(CONFIG, path, over).conflict).toEqual(expected));
  test('no config', () => expect(settingsFor(null, 'a.txt', {})).toEqual({}));
});

test('a config is looked for from a directory upward', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-config-'));
  try {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'plan-extract.config.json'), '{}');
    expect(findConfig(join(folder, 'a/b'))).toBe(join(folder, 'plan-extract.config.json'));
    writeFileSync(join(folder, 'a/plan-extract.config.jsonc'), '{}');
    expect(findConfig(join(folder, 'a/b'))).toBe(join(folder, 'a/plan-extract.config.jsonc'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('additions become rows of the catalogue’s own form', async () => {
  const config = await parseConfig(
    'c.jsonc',
    '{"indicators":[{"id":"tea_output","name":"茶叶产量","units":["吨"],"aliases":["干茶产量"]}],"aliases":{"gdp":["全域生产总值"]},"units":[{"unit":"畦","kind":"area"}]}',
  );
  const { indicators, aliases, units } = additionsOf(config);
  expect(indicators[0]).toMatchObject({
    id: 'tea_output',
    en: '茶叶产量',
    better: 'neutral',
    aliases: ['干茶产量'],
    headline: [],
    basis: [],
  });
  expect(aliases.get('gdp')).toEqual(['全域生产总值']);
  expect(units[0]).toMatchObject({ unit: '畦', kind: 'area' });
});

test('the published schema is the one that validates', () => {
  const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8'));
  const { $id, title, ...schema } = published;
  expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(configSchema(z), { io: 'input' }))));
  expect([$id, title]).toEqual(['https://unpkg.com/plan-extract/dist/config.schema.json', 'plan-extract.config.jsonc']);
  const validate = new Ajv2020({ strict: false }).compile(published);
  expect(validate({ check: { rules: { conflict: 'off' } } })).toBe(true);
  expect(validate({ check: { rules: { conflict: 'fatal' } } })).toBe(false);
});

test.each([
  ['conflcit', 'conflict'],
  ['x', ''],
  ['maxwarnings', 'maxWarnings'],
])('%s may be meant to be %s', (word, meant) => expect(nearest(word, ['conflict', 'maxWarnings', 'unit-suspect'])).toBe(meant));
