/** Names keep their words whole: rare words of the genre, and words that look like a verb with its object. */
import type { CaseGroup } from './types.js';

export const wholeWords: readonly CaseGroup[] = [
  { expect: [['非常规天然气产量', 'level', 12, '亿立方米']], texts: ['非常规天然气产量12亿立方米', '非常规天然气产量达到12亿立方米'] },
  { expect: [['可再生能源发电量', 'growth', 18, '%']], texts: ['可再生能源发电量增长18%', '可再生能源发电量比上年增长18%'] },
  { expect: [['减排工程|实施减排工程', 'level', 48, '项']], texts: ['累计实施减排工程48项', '实施减排工程48项', '实施48项减排工程'] },
  { expect: [['超算算力', 'level', 22, 'PF']], texts: ['超算算力达22PF', '超算算力达到22PF'] },
  { expect: [['高频共性难题|治理高频共性难题', 'level', 13, '个']], texts: ['治理13个高频共性难题', '专项治理13个高频共性难题'] },
  { expect: [['民生实事', 'level', 12, '件', 'livelihood_projects']], texts: ['12件民生实事件件有着落', '12件民生实事件件落地'] },
  { expect: [['食用菌产量', 'level', 3, '万吨']], texts: ['食用菌产量3万吨', '食用菌产量达3万吨'] },
  {
    expect: [
      ['炼铁先进产能占比', 'level', 64, '%'],
      ['炼钢先进产能占比', 'level', 62, '%'],
    ],
    texts: ['炼铁、炼钢先进产能占比分别达到64%、62%'],
  },
  // trade with a partner is not the partner's
  {
    expect: [['对东盟进出口', 'growth', 12, '%', null]],
    texts: ['对东盟进出口增长12%', '全县对东盟进出口增长12%', '对东盟进出口同比增长12%'],
  },
  { expect: [['对欧盟出口额', 'level', 20, '亿元', null]], texts: ['对欧盟出口额20亿元', '对欧盟出口额达到20亿元'] },
  { expect: [['出口', 'growth', 12, '%', 'exports']], texts: ['全县出口增长12%'] },
  { expect: [['对外贸易总额', 'level', 20, '亿元']], texts: ['对外贸易总额20亿元'] },
];
