import { describe, expect, it } from 'vitest';
import { read } from './report.js';

const see = (...lines: string[]): string => read('other', 2012, lines);

const AHEAD = '到2015年,全县建成茶园3万亩。';

describe('a text of no kind that aims at years to come', () => {
  it.each<[string[], string]>([
    [[AHEAD, '到2014年,新建水库2座。', '入学率达到<96%>。'], 'target 2015'],
    [[AHEAD, '2014年末,新建水库2座。', '新建学校<6所>。'], 'target 2012/2015'],
    [[AHEAD, '力争2014年新建水库2座。', '入学率达到<96%>。'], 'target 2015'],
    [['“十二五”期间,新建水库2座。', AHEAD, '新建学校<6所>。'], 'target 2011/2015'],
    [['“十三五”时期,新建水库2座。', '十三五末,水库达到9座。', '新建学校<6所>。'], 'target 2016/2020'],
    // one aim alone, no figure, or results beside them
    [[AHEAD, '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,面貌一新。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '产量同比增长3%。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '去年产量3万吨。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '产量比上年增长3%。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '现有水库3座。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '目前产量3万吨。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '已建水库3座。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '县里今年新建水库3座。', '入学率达到<96%>。'], 'actual 2012'],
    [[AHEAD, '到2014年,新建水库2座。', '截至12月底,有水库3座。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '近年来,新建水库3座。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '2010年,新建水库3座。', '入学率达到<96%>。'], 'actual 2011'],
    [[AHEAD, '到2014年,新建水库2座。', '“十一五”期间,新建水库3座。', '入学率达到<96%>。'], 'actual 2010'],
    // what growth is counted from is no result
    [[AHEAD, '到2014年,新建水库2座,比2010年增长5%。', '入学率达到<96%>。'], 'target 2015'],
  ])('%j → %s', (lines, want) => expect(see(...lines)).toBe(want));

  it('a report of a known kind has a year of its own', () =>
    expect(read('work_report', 2012, [AHEAD, '到2014年,新建水库2座。', '入学率达到<96%>。'])).toBe('actual 2011'));
  it('a report of months keeps them', () =>
    expect(read('other', 2012, [AHEAD, '到2014年,新建水库2座。', '入学率达到<96%>。'], 'level', undefined, { from: 1, to: 6 })).toBe(
      'actual 2012-01/2012-06',
    ));
});
