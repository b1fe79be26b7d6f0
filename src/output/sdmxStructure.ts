import { indicators } from '../catalogue/index.js';
import { type CodelistId, type Component, components, indicatorCode, OTHER, UNKNOWN } from './sdmxComponents.js';
import { type CodeField, codesOf, codeWord, type Lang } from './words.js';

const AGENCY = 'PLAN_EXTRACT';
/** Version of the structure: the first part moves when a component goes or changes its meaning. */
const VERSION = '1.0.0';
/** When this version of the structure was made; the message is the same for the same data. */
const PREPARED = '2026-11-22T00:00:00Z';
const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';

/** What the lines of the data file name. */
export const DATAFLOW = `${AGENCY}:DF_PLAN_FIGURES(${VERSION})`;

/** Codes that occurred in the data and are not part of the program. */
export interface Seen {
  /** names by division code */
  readonly areas: Map<string, string>;
  /** names by catalogue id */
  readonly indicators: Map<string, string>;
}

type Names = readonly [zh: string, en: string];
interface Code {
  readonly id: string;
  readonly names: Names;
}

const urn = (kind: string, id: string): string => `urn:sdmx:org.sdmx.infomodel.${kind}=${AGENCY}:${id}(${VERSION})`;
const conceptUrn = (id: string): string => `${urn('conceptscheme.Concept', 'CS_PLAN_FIGURES')}.${id}`;

const nameable = ([zh, en]: Names, lang: Lang) => ({ name: lang === 'zh' ? zh : en, names: { zh, en } });
const maintainable = (id: string, names: Names, lang: Lang) => ({
  id,
  agencyID: AGENCY,
  version: VERSION,
  isExternalReference: false,
  ...nameable(names, lang),
});

const worded = (field: CodeField): Code[] =>
  codesOf(field).map((id) => ({ id, names: [codeWord(field, id, 'zh'), codeWord(field, id, 'en')] }));

function indicatorCodes(seen: Seen): Code[] {
  const known = new Set(indicators.map(({ id }) => id));
  const others = [...seen.indicators].filter(([id]) => !known.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...indicators.map(({ id, name, en }): Code => ({ id: indicatorCode(id), names: [name, en] })),
    ...others.map(([id, name]): Code => ({ id: indicatorCode(id), names: [name, name] })),
    { id: OTHER, names: ['目录以外的名称', 'Not in the catalogue'] },
  ];
}

const areaCodes = (seen: Seen): Code[] => [
  ...[...seen.areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, name]): Code => ({ id, names: [name, name] })),
  { id: UNKNOWN, names: ['地区不明', 'Unknown'] },
];

/** Of SDMX's code list of observation status, the codes in use. */
const obsStatusCodes: readonly Code[] = [
  { id: 'A', names: ['正常值（实绩）', 'Normal value (result)'] },
  { id: 'E', names: ['估计值（预计）', 'Estimated value'] },
  { id: 'F', names: ['预测值（目标）', 'Forecast value (target)'] },
  { id: 'O', names: ['缺失值（仅有文字）', 'Missing value (words only)'] },
];

const lists: readonly (readonly [id: CodelistId, names: Names, codes: (seen: Seen) => readonly Code[]])[] = [
  ['CL_AREA', ['行政区划代码', 'Division codes of GB/T 2260'], areaCodes],
  ['CL_INDICATOR', ['指标目录', 'Catalogue of indicators'], indicatorCodes],
  ['CL_TRANSFORMATION', ['口径类型', 'Transformations'], () => worded('measure')],
  ['CL_STATUS', ['目标或实绩', 'Target or result'], () => worded('status')],
  ['CL_OBS_STATUS', ['观测状态', 'Observation status'], () => obsStatusCodes],
  ['CL_BOUND', ['界限', 'Bounds'], () => worded('bound')],
  ['CL_KIND', ['报告类型', 'Kinds of report'], () => worded('kind')],
  ['CL_ATTRIBUTE', ['属性', 'Binding or expected'], () => worded('attribute')],
  ['CL_STRENGTH', ['力度', 'Strength'], () => worded('strength')],
];

const isCoded = (values: Component['values']): values is CodelistId => values.startsWith('CL_');

const component = ({ id, values }: Component) => ({
  id,
  conceptIdentity: conceptUrn(id),
  localRepresentation: isCoded(values) ? { enumeration: urn('codelist.Codelist', values) } : { format: { dataType: values } },
});

function dataStructure(lang: Lang) {
  const ofRole = (role: Component['role']): Component[] => components.filter((row) => row.role === role);
  const [time] = ofRole('time').map(component);
  return {
    ...maintainable('DSD_PLAN_FIGURES', ['规划报告指标', 'Figures of planning reports'], lang),
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: ofRole('dimension').map((row, i) => ({ ...component(row), position: i + 1 })),
        timeDimension: time,
      },
      measureList: { id: 'MeasureDescriptor', measures: ofRole('measure').map((row) => ({ ...component(row), usage: 'optional' })) },
      attributeList: {
        id: 'AttributeDescriptor',
        attributes: ofRole('attribute').map((row) => ({
          ...component(row),
          usage: 'optional',
          attributeRelationship: { observation: {} },
        })),
      },
    },
  };
}

/** The structure of the data file as an SDMX-JSON 2.0 structure message: data flow, data structure, concepts and code lists. */
export function structureMessage(seen: Seen, lang: Lang) {
  return {
    meta: { schema: SCHEMA, id: 'PLAN_FIGURES', test: false, prepared: PREPARED, contentLanguages: ['zh', 'en'], sender: { id: AGENCY } },
    data: {
      dataflows: [
        {
          ...maintainable('DF_PLAN_FIGURES', ['规划报告指标', 'Figures of planning reports'], lang),
          structure: urn('datastructure.DataStructure', 'DSD_PLAN_FIGURES'),
        },
      ],
      dataStructures: [dataStructure(lang)],
      conceptSchemes: [
        {
          ...maintainable('CS_PLAN_FIGURES', ['规划报告指标的概念', 'Concepts of planning reports'], lang),
          concepts: components.map(({ id, zh, en }) => ({ id, ...nameable([zh, en], lang) })),
        },
      ],
      codelists: lists.map(([id, names, codes]) => ({
        ...maintainable(id, names, lang),
        codes: codes(seen).map((code) => ({ id: code.id, ...nameable(code.names, lang) })),
      })),
    },
  };
}
