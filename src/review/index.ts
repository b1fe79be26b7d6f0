/** Reports in, one self-contained HTML page out. */
import { indicators } from '../catalogue/index.js';
import type { Finding } from '../check/index.js';
import type { Correction } from '../corrections/index.js';
import { ANALYST_RULES, RULES } from '../explain/rules.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import { VERSION } from '../version.js';
import { loadAssets } from './assets.js';
import { growthChart } from './charts/growth.js';
import { regionCharts } from './charts/regions.js';
import { panelOf } from './charts/series.js';
import { yearCharts } from './charts/years.js';
import { pageHtml } from './html.js';
import { pageReports, type ReviewedText } from './report.js';
import type { Chart, ChartGroup, Lang, PageHead, PageReport } from './types.js';
import { reviewWordsOf } from './words.js';

export type { ReviewedText } from './report.js';

const labelOf = ({ report: { region, year, title, path } }: PageReport, lang: Lang): string => {
  const words = reviewWordsOf(lang);
  return [region ?? title ?? (path || words.noRegion), year === null ? words.noYear : String(year)].join(' · ');
};

/** Reports of the same region and year are told apart by their files. */
function labelled(reports: readonly PageReport[], lang: Lang): PageHead['reports'] {
  const labels = reports.map((one) => labelOf(one, lang));
  return reports.map((one, i) => {
    const label = labels[i] ?? '';
    const shared = labels.filter((other) => other === label).length > 1;
    const { path } = one.report;
    return {
      label: shared ? `${label} (${path.split(/[/\\]/).at(-1)} ${i + 1})` : label,
      path,
      report: one.report,
    };
  });
}

/**
 * The parts of a page for these texts, in order. Loads the charting library.
 * @param findings of `check` over all the texts
 * @param corrections that the page starts with
 */
export async function reviewPage(
  texts: readonly ReviewedText[],
  findings: readonly Finding[],
  corrections: readonly Correction[],
  lang: Lang,
): Promise<Iterable<string>> {
  const { draw } = await import('./charts/engine.js');
  const chartOf = (document: ReportDocument, records: readonly IndicatorRecord[]): Chart | null =>
    growthChart(document, records, lang, draw);
  const reports = texts.flatMap((text) => pageReports(text, findings, chartOf, lang));
  const charts: ChartGroup[] = [];
  if (reports.length > 1) {
    const panel = panelOf(
      texts.map(({ corrected }) => corrected),
      lang,
    );
    const groups = [regionCharts(panel, lang, draw), yearCharts(panel, lang, draw)];
    charts.push(...groups.filter(({ charts: own }) => own.length > 0));
  }
  const words = reviewWordsOf(lang);
  const heads = labelled(reports, lang);
  const head: PageHead = {
    lang,
    version: VERSION,
    reports: heads,
    indicators: indicators.map(({ id, name, en }) => [id, lang === 'zh' ? name : en] as const),
    rules: Object.fromEntries([...RULES, ...ANALYST_RULES].map((row) => [row.rule, row[lang]])),
    corrections,
  };
  const [only] = heads;
  const title = words.title(heads.length === 1 && only !== undefined ? only.label : words.reports(heads.length));
  return pageHtml(title, head, reports, charts, loadAssets());
}
