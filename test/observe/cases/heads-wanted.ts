/** Whose a head is that a clause before names: the share of firms that were counted, those that settled, what each gets. */
import type { CaseGroup } from './types.js';

export const headsWanted: readonly CaseGroup[] = [
  // what firms that were just counted made; of who else was counted nothing is said
  {
    expect: [
      ['入园投产企业', 'level', 70, '家'],
      ['入园投产企业产值占全市规模以上工业', 'level', 18, '%', null],
    ],
    texts: ['入园投产企业70家,产值占全市规模以上工业的18%'],
  },
  {
    expect: [
      ['规上公司', 'level', 70, '户'],
      ['规上公司产值占全市工业', 'level', 18, '%', null],
    ],
    texts: ['规上公司70户,产值占全市工业的18%'],
  },
  // where those counted before went
  {
    expect: [['引进税源企业', 'level', 12, '家']],
    texts: ['引进税源企业12家落户园区', '引进税源企业12家入驻云溪产业园', '引进税源企业12家进驻园区', '引进税源企业12家落地云溪镇'],
  },
  { expect: [['入驻园区企业', 'level', 12, '家']], texts: ['推动12家企业入驻园区'] },
  // each, said behind the head
  { expect: [['人均财政补助', 'level', 129, '元']], texts: ['财政补助人均达129元'] },
  { expect: [['人均财政补助标准', 'level', 640, '元']], texts: ['财政补助标准人均达到640元'] },
  { expect: [['人均村级办公经费', 'level', 800, '元']], texts: ['村级办公经费人均达到800元'] },
];
