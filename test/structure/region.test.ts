/** Where a report says whose it is. */
import { expect, it } from 'vitest';
import { type RegionClues, regionCandidates } from '../../src/structure/region.js';

const clues = (some: Partial<RegionClues>): RegionClues => ({ title: null, subtitles: [], body: '', ...some });
const told = (some: Partial<RegionClues>): string[] => regionCandidates(clues(some)).map(({ name, from }) => `${from} ${name}`);

it.each<[Partial<RegionClues>, string[]]>([
  [{ title: '中华人民共和国2023年国民经济和社会发展统计公报' }, ['title 全国']],
  [{ title: '云溪市2023年政府工作报告' }, ['title 云溪市']],
  [{ title: '云溪市卫生事业发展“十二五”规划' }, ['title 云溪市']],
  [{ subtitles: ['——2023年3月5日在第十四届全国人民代表大会第一次会议上'] }, ['session 全国']],
  [{ subtitles: ['2023年1月8日在云溪市第十九届人民代表大会第二次会议上'] }, ['session 云溪市']],
  [{ subtitles: ['云溪市人民政府'] }, ['office 云溪市']],
  [{ subtitles: ['云溪县发展和改革局'] }, ['office 云溪县']],
  [{ body: '我代表云溪市人民政府,向大会报告工作' }, ['mandate 云溪市']],
  [{ body: '我代表国务院,向大会报告工作' }, ['mandate 全国']],
  [{ body: '中华人民共和国国民经济和社会发展计划执行情况' }, ['mandate 全国']],
  [{ body: '审查《云溪市国民经济和社会发展第十四个五年规划》' }, ['body 云溪市']],
  [{ path: 'reports/云溪县-2022.txt' }, ['path 云溪县']],
  [{ path: 'reports/全国-2022.txt' }, ['path 全国']],
  [{ title: '龙泉镇2022年工作总结' }, ['office 龙泉镇']],
  [{ subtitles: ['2023年1月8日在龙泉镇第十九届人民代表大会第二次会议上'] }, ['office 龙泉镇']],
  [{ body: '我代表龙泉镇人民政府向大会报告工作' }, ['office 龙泉镇']],
  [{ title: '云溪市2023年政府工作报告', subtitles: ['云溪市人民政府'] }, ['title 云溪市']],
  [{ title: '政府工作报告', body: '我市经济平稳' }, []],
])('%o: %o', (some, wanted) => expect(told(some)).toEqual(wanted));
