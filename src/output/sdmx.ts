import type { IndicatorRecord } from '../record.js';
import type { Cell } from './columns.js';
import { csvLines } from './csv.js';
import { type FileWriter, type OutputOptions, pieces } from './format.js';
import { components } from './sdmxComponents.js';
import { DATAFLOW, type Seen, structureMessage } from './sdmxStructure.js';
import { timePeriod } from './sdmxTime.js';

const before = components.findIndex(({ id }) => id === 'MENTION');
const keyed = components.filter(({ role }, i) => role === 'time' || i < before);

/**
 * SDMX-CSV 2.0 (of SDMX 3.0), one observation a line; the structure is the companion file. A record without a period has no place
 * in it. Follows https://github.com/sdmx-twg/sdmx-csv (data message field guide).
 */
export async function sdmxCsv({ bom, lang }: OutputOptions): Promise<FileWriter<readonly IndicatorRecord[]>> {
  const lines = await csvLines();
  const mentions = new Map<string, number>();
  const seen: Seen = { areas: new Map(), indicators: new Map() };
  let unplaced = 0;

  const row = (record: IndicatorRecord): Cell[] => {
    const key = keyed.map(({ get }) => get(record, 1)).join('\t');
    const mention = (mentions.get(key) ?? 0) + 1;
    mentions.set(key, mention);
    if (record.regionCode !== null) seen.areas.set(record.regionCode, record.region ?? record.regionCode);
    if (record.indicator !== null) seen.indicators.set(record.indicator, record.indicatorName ?? record.indicator);
    return ['dataflow', DATAFLOW, 'I', ...components.map(({ get }) => get(record, mention))];
  };

  return {
    begin: () => (bom ? '\ufeff' : '') + lines([['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...components.map(({ id }) => id)]]),
    render: ({ records }) => pieces(records),
    take(records) {
      const placed = records.filter((record) => timePeriod(record.period) !== null);
      unplaced += records.length - placed.length;
      return placed.length === 0 ? '' : lines(placed.map(row));
    },
    end: () => '',
    companion: () => ({
      nameFor: (output) => `${output.replace(/\.[^.]+$/, '')}.structure.json`,
      content: `${JSON.stringify(structureMessage(seen, lang), null, 2)}\n`,
    }),
    unplaced: () => unplaced,
  };
}
