/** A programme in quotation marks and what it does: the figure is the programme's, not the region's. */
import type { CaseGroup } from './types.js';

export const programmes: readonly CaseGroup[] = [
  {
    expect: [['“惠企直达”兑现政策资金', 'level', 86, '亿元']],
    texts: ['“惠企直达”兑现政策资金86亿元', '“惠企直达”累计兑现政策资金86亿元'],
  },
  {
    expect: [['“金桥直通车”促成贷款投放', 'level', 5300, '亿元', 'at_least']],
    texts: ['“金桥直通车”促成贷款投放超5300亿元'],
  },
  { expect: [['“青禾检查通”入企检查次数', 'growth', -35, '%']], texts: ['“青禾检查通”推动入企检查次数下降35%'] },
  {
    expect: [['“留在溪茶”等就业服务活动提供岗位', 'level', 11.2, '万个']],
    texts: ['“留在溪茶”等就业服务活动累计提供岗位11.2万个'],
  },
  { expect: [['“云帆港”登记国际船舶', 'level', 41, '艘']], texts: ['“云帆港”累计登记国际船舶41艘'] },
  // a plan's years and common policies do nothing themselves, and a thing that is counted keeps its quoted name
  {
    expect: [['实施科技计划项目|科技计划项目', 'level', 2127, '项']],
    texts: ['“十一五”累计实施科技计划项目2127项'],
  },
  { expect: [['固定资产投资', 'growth', 8, '%', 'fixed_asset_investment']], texts: ['“十四五”完成固定资产投资增长8%'] },
  { expect: [['“一网通办”服务事项', 'level', 320, '项']], texts: ['“一网通办”服务事项320项'] },
  { expect: [['“苏采”系列活动参与商家', 'level', 3, '万家', 'at_least']], texts: ['“苏采”系列活动参与商家超3万家'] },
  { expect: [['“新三样”出口', 'growth', 18, '%', 'new_three_exports']], texts: ['“新三样”出口增长18%'] },
  // that a programme is carried out is no part of whose projects they are
  {
    expect: [
      ['“百园提升”行动项目', 'level', 120, '个'],
      ['“百园提升”行动项目投资', 'level', 36, '亿元'],
    ],
    texts: ['“百园提升”行动实施项目120个,完成投资36亿元', '“百园提升”行动累计实施项目120个,完成投资36亿元'],
  },
];
