import { parseCsvObjects } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/catalogue/index.js';
import { sdmxCsv } from '../../src/output/sdmx.js';
import { type CodelistId, components, indicatorCode } from '../../src/output/sdmxComponents.js';
import { DATAFLOW, structureMessage } from '../../src/output/sdmxStructure.js';
import { timePeriod } from '../../src/output/sdmxTime.js';
import { bounds, type IndicatorRecord, measures, reportKinds, statuses } from '../../src/record.js';
import { options, textOf } from './options.js';
import { extraction, record } from './record.js';

type Row = Readonly<Record<string, string>>;

async function rowsOf(...records: IndicatorRecord[]): Promise<Row[]> {
  const text = await textOf(await sdmxCsv(options), [extraction(records)]);
  return parseCsvObjects(text, { header: true }).data as Row[];
}

const rowOf = async (fields: Partial<IndicatorRecord>): Promise<Row> => (await rowsOf(record(fields)))[0] ?? {};

describe('periods', () => {
  test.each([
    ['2024', '2024'],
    ['2024-06', '2024-06'],
    ['2021/2025', '2021-01-01/P5Y'],
    ['2024/2024', '2024-01-01/P1Y'],
    ['2023-01/2023-11', '2023-01-01/P11M'],
    ['2023-03/2024-02', '2023-03-01/P12M'],
    ['2021/2023-06', '2021-01-01/P30M'],
    ['2021-07/2022', '2021-07-01/P18M'],
  ])('%s is %s', (period, time) => {
    expect(timePeriod(period)).toBe(time);
  });
  test.each([null, '', '24', '2025/2021', '2024-1'])('%j is none', (period) => {
    expect(timePeriod(period)).toBeNull();
  });
});

describe('a line', () => {
  test('starts as SDMX-CSV 2.0 wants it', async () => {
    const [head = ''] = (await textOf(await sdmxCsv(options), [])).split('\r\n');
    expect(head).toBe(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...components.map(({ id }) => id)].join(','));
    expect(await rowOf({})).toMatchObject({ STRUCTURE: 'dataflow', STRUCTURE_ID: DATAFLOW, ACTION: 'I' });
  });

  const money = { unit: '亿元', value: 16.4, normalized: { value: 1_640_000_000, min: 1_640_000_000, max: null, unit: '元' } };
  const rows: readonly (readonly [cells: Row, fields: Partial<IndicatorRecord>])[] = [
    [{ REF_AREA: '410000', INDICATOR: 'gdp', TRANSFORMATION: 'growth', TIME_PERIOD: '2024' }, { regionCode: '410000' }],
    [{ REF_AREA: '_X', REGION: '云岭省' }, {}],
    [
      { INDICATOR: '_O', NAME: '某项指标' },
      { indicator: null, name: '某项指标' },
    ],
    [{ INDICATOR: 'market_entities-new' }, { indicator: 'market_entities.new' }],
    [{ OBS_VALUE: '5.8', UNIT_MEASURE: '%', UNIT_MULT: '0', OBS_STATUS: 'A', STATUS: 'actual', BASIS: '_Z', BOUND: 'exact' }, {}],
    [
      { OBS_VALUE: '16.4', UNIT_MEASURE: '元', UNIT_MULT: '8', BOUND: 'at_least', LOWER_BOUND: '16.4', UPPER_BOUND: '' },
      { ...money, bound: 'at_least' },
    ],
    [
      { OBS_VALUE: '5', LOWER_BOUND: '5', UPPER_BOUND: '5.5' },
      { value: { min: 5, max: 5.5 }, bound: 'between', normalized: { value: null, min: 5, max: 5.5, unit: '%' } },
    ],
    [{ STATUS: 'target', OBS_STATUS: 'F' }, { status: 'target' }],
    [{ STATUS: 'estimate', OBS_STATUS: 'E' }, { status: 'estimate' }],
    [
      { OBS_VALUE: '', OBS_STATUS: 'O', UNIT_MEASURE: '_Z' },
      { value: null, unit: null, normalized: { value: null, min: null, max: null, unit: null } },
    ],
    [{ TIME_PERIOD: '2021-01-01/P5Y' }, { period: '2021/2025' }],
    [{ BASIS: '同口径' }, { basis: '同口径' }],
    [{ SENTENCE: '全省生产总值增长5.8%。', DOCUMENT: 'a.txt', LINE: '3', RECORD_ID: 'r1' }, {}],
    [{ REFERENCE: 'above 全国 0.7' }, { reference: { indicator: null, region: '全国', relation: 'above', margin: 0.7 } }],
  ];
  test.each(rows)('holds %j', async (cells, fields) => {
    expect(await rowOf(fields)).toMatchObject(cells);
  });

  test('of a key that occurred before counts as a further mention', async () => {
    const rows = await rowsOf(
      record(),
      record({ id: 'r2', value: 5.9 }),
      record({ id: 'r3', basis: '同口径' }),
      record({ id: 'r4', status: 'target' }),
    );
    expect(rows.map(({ MENTION }) => MENTION)).toEqual(['1', '2', '1', '1']);
  });

  test('is not there for a record without a period, which is counted', async () => {
    const writer = await sdmxCsv(options);
    const text = await textOf(writer, [extraction([record({ period: null }), record()])]);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
    expect(writer.unplaced?.()).toBe(1);
  });
});

const seen = { areas: new Map([['410000', '河南省']]), indicators: new Map([['own.one', '自有指标']]) };

describe('the structure file', () => {
  const message = structureMessage(seen, 'zh');
  const { dataflows, dataStructures, conceptSchemes, codelists } = message.data;
  const parts = dataStructures[0]?.dataStructureComponents;
  const all = parts && [
    ...parts.dimensionList.dimensions,
    parts.dimensionList.timeDimension,
    ...parts.measureList.measures,
    ...parts.attributeList.attributes,
  ];

  test('stands beside the data under its name', async () => {
    const companion = (await sdmxCsv(options)).companion?.();
    expect(companion?.nameFor('指标.2025.csv')).toBe('指标.2025.structure.json');
    expect(JSON.parse(companion?.content ?? '')).toHaveProperty('data.dataStructures');
  });

  test('names the data flow of the lines, and the data structure of the data flow', () => {
    const [flow] = dataflows;
    expect(`${flow?.agencyID}:${flow?.id}(${flow?.version})`).toBe(DATAFLOW);
    expect(flow?.structure).toBe(`urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=PLAN_EXTRACT:${dataStructures[0]?.id}(1.0.0)`);
  });

  test('has a component for each column, in order', () => {
    expect(all?.map((part) => part?.id)).toEqual(components.map(({ id }) => id));
  });

  test('has the concept of each component', () => {
    const urns = conceptSchemes[0]?.concepts.map(
      ({ id }) => `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=PLAN_EXTRACT:CS_PLAN_FIGURES(1.0.0).${id}`,
    );
    expect(all?.map((part) => part?.conceptIdentity)).toEqual(urns);
  });

  test('has the code list of each coded component', () => {
    const urns = new Set(codelists.map(({ id }) => `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=PLAN_EXTRACT:${id}(1.0.0)`));
    const used = (all ?? []).flatMap((part) =>
      part && 'enumeration' in part.localRepresentation ? [part.localRepresentation.enumeration] : [],
    );
    expect(used.filter((urn) => !urns.has(urn ?? ''))).toEqual([]);
    expect(new Set(used)).toEqual(urns);
  });

  test('uses ids that SDMX allows, each once in its list', () => {
    for (const { codes } of codelists) {
      const ids = codes.map(({ id }) => id);
      expect(ids.filter((id) => !/^[A-Za-z0-9_@$-]+$/.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  const lists: readonly (readonly [id: CodelistId, codes: readonly string[]])[] = [
    ['CL_TRANSFORMATION', measures],
    ['CL_STATUS', statuses],
    ['CL_BOUND', bounds],
    ['CL_KIND', reportKinds],
    ['CL_ATTRIBUTE', ['binding', 'expected']],
    ['CL_STRENGTH', ['ensure', 'strive']],
    ['CL_AREA', ['410000', '_X']],
    ['CL_INDICATOR', [...indicators.map(({ id }) => indicatorCode(id)), 'own-one', '_O']],
  ];
  test.each(lists)('%s has the codes that occur', (id, codes) => {
    const list = codelists.find((codelist) => codelist.id === id);
    expect(new Set(list?.codes.map((code) => code.id))).toEqual(new Set(codes));
  });

  test('is the same twice, and in both languages but for the names', () => {
    expect(structureMessage(seen, 'zh')).toEqual(message);
    const english = structureMessage(seen, 'en').data.codelists.map(({ codes }) => codes.map(({ id, names }) => ({ id, names })));
    expect(english).toEqual(codelists.map(({ codes }) => codes.map(({ id, names }) => ({ id, names }))));
  });
});
