/** The words of a panel in both languages. */
import { codeWord, type Lang } from '../output/words.js';
import type { PanelDocument } from './panel.js';

export type PanelLang = Lang;

const zh = {
  unknownRegion: (file: string) => `${file}（地区不明）`,
  unknownYear: (region: string, file: string) => `${region}（${file}，年份不明）`,
  source: ({ kind, year }: PanelDocument) => `${year === null ? '' : `${year}年`}${codeWord('kind', kind, 'zh')}`,
  inBrackets: (text: string, source: string) => `${text}（${source}）`,
  between: '；',
  gap: (relation: string, region: string, margin: string) => `${relation}${region}${margin}`,
  sheets: { figures: '对比表', sentences: '原句', observations: '长表' },
  headings: {
    region: '地区',
    indicatorId: '指标代码',
    indicator: '指标',
    measure: '口径类型',
    status: '状态',
    period: '时期',
    basis: '口径',
    unit: '单位',
  },
};

const en: typeof zh = {
  unknownRegion: (file) => `${file} (region unknown)`,
  unknownYear: (region, file) => `${region} (${file}, year unknown)`,
  source: ({ kind, year }) => `${year === null ? '' : `${year} `}${codeWord('kind', kind, 'en')}`,
  inBrackets: (text, source) => `${text} (${source})`,
  between: '; ',
  gap: (relation, region, margin) => `${[relation, region, margin].filter((part) => part !== '').join(' ')}`,
  sheets: { figures: 'Panel', sentences: 'Sentences', observations: 'Observations' },
  headings: {
    region: 'Region',
    indicatorId: 'Id',
    indicator: 'Indicator',
    measure: 'Measure',
    status: 'Status',
    period: 'Period',
    basis: 'Basis',
    unit: 'Unit',
  },
};

export const panelWords = (lang: PanelLang): typeof zh => (lang === 'zh' ? zh : en);
