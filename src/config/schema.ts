/** What a config file may say. zod is handed in, so that only a run that has a config file loads it. */
import type * as Zod from 'zod';
import { rules } from '../check/registry.js';
import { type OptionSpec, ruleLevels } from '../check/types.js';
import { codesOf } from '../output/words.js';

type Z = typeof Zod;

const UNIT_KINDS = ['money', 'percent', 'points', 'count', 'area', 'mass', 'length', 'energy', 'volume', 'time', 'ratio', 'other'] as const;

const words = (z: Z) => z.string().min(1);

function optionSchema(z: Z, spec: OptionSpec) {
  const [zh, en] = spec.about;
  const type = spec.kind === 'number' ? z.number().min(spec.min) : z.array(words(z)).min(1);
  return type.optional().describe(`${zh} / ${en}`);
}

/** A level, or a level with options. */
const ruleSchema = (z: Z, options: Readonly<Record<string, OptionSpec>>) =>
  z.union([
    z.enum(ruleLevels),
    z.strictObject({
      level: z.enum(ruleLevels).optional(),
      ...Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(z, spec)])),
    }),
  ]);

const rulesSchema = (z: Z) =>
  z.strictObject(
    Object.fromEntries(
      rules.map(({ id, title, level, options }) => [
        id,
        ruleSchema(z, options).optional().describe(`${title[0]} / ${title[1]}（默认 default: ${level}）`),
      ]),
    ),
  );

const suppressionSchema = (z: Z) =>
  z.strictObject({
    reason: words(z).describe('为什么豁免 / why'),
    rule: z.enum(rules.map(({ id }) => id)).optional(),
    path: words(z).optional().describe('文件名或路径的通配符 / a file name or path pattern'),
    indicator: words(z).optional().describe('指标代码 / a catalogue id'),
    text: words(z).optional().describe('数字或提示里的文字 / words of the figure or the message'),
    key: words(z).optional().describe('问题编号（json 输出里的 key）/ the key in json output'),
  });

const checkSchema = (z: Z) =>
  z.strictObject({
    rules: rulesSchema(z).optional(),
    overrides: z
      .array(z.strictObject({ files: z.array(words(z)).min(1), rules: rulesSchema(z) }))
      .optional()
      .describe('只对部分文件的设置 / settings for some files'),
    suppressions: z.array(suppressionSchema(z)).optional().describe('豁免，各有理由 / silenced findings, each with its reason'),
    maxWarnings: z.int().min(0).optional(),
    baseline: words(z).optional().describe('基线文件，相对于配置文件 / baseline file, from the config file'),
  });

const aliasSchema = (z: Z) =>
  z.union([
    words(z),
    z.strictObject({
      text: words(z),
      from: z.int().min(1949).optional(),
      to: z.int().min(1949).optional(),
      comparable: z.boolean().optional(),
      flag: z.enum(['basis_changed', 'basis_unclear']).optional(),
      measures: z
        .array(z.enum(codesOf('measure')))
        .min(1)
        .optional(),
      units: z.array(words(z)).min(1).optional(),
    }),
  ]);

const plausible = (z: Z) =>
  z
    .strictObject({ level: z.tuple([z.number(), z.number(), words(z)]).optional(), growth: z.tuple([z.number(), z.number()]).optional() })
    .optional();

const indicatorSchema = (z: Z) =>
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_.]*$/),
    name: words(z),
    en: words(z).optional(),
    aliases: z.array(aliasSchema(z)).optional(),
    units: z.array(words(z)).min(1).describe('基本单位，如 元、%、个 / base units'),
    better: z.enum(['higher', 'lower', 'neutral']).optional(),
    headline: z.array(z.enum(codesOf('kind'))).optional(),
    basis: z.array(words(z)).optional(),
    modifiers: z.array(words(z)).optional(),
    range: z.strictObject({ province: plausible(z), city: plausible(z), county: plausible(z) }).optional(),
  });

const unitSchema = (z: Z) =>
  z.strictObject({
    unit: z.string().regex(/^[^\d\s]+$/),
    kind: z.enum(UNIT_KINDS),
    notBefore: words(z).optional().describe('其后不能紧跟的字 / characters that must not follow'),
  });

/** The config file as a zod schema. */
export const configSchema = (z: Z) =>
  z.strictObject({
    $schema: z.string().optional(),
    check: checkSchema(z).optional(),
    indicators: z.array(indicatorSchema(z)).optional().describe('目录以外的指标 / indicators beyond the catalogue'),
    aliases: z
      .record(z.string(), z.array(aliasSchema(z)).min(1))
      .optional()
      .describe('目录指标的其他名称 / other names of catalogue indicators'),
    units: z.array(unitSchema(z)).optional().describe('其他计量单位 / other units of measure'),
  });

export type Config = Zod.infer<ReturnType<typeof configSchema>>;
