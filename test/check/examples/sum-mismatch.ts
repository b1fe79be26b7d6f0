import { type Example, example, plan, review } from '../reports.js';

const project = (text: string): string => plan(`安排重点项目。${text}`);

export const fails: readonly Example[] = [
  example(
    'classes of projects, by rounding',
    project('全年安排重点项目总投资323.04亿元。1.在建项目总投资300.95亿元。2.预备项目总投资22.1亿元。'),
    '四舍五入',
  ),
  example('classes of projects, wrong', project('全年安排重点项目60个。1.续建项目38个。2.新建项目24个。'), '多2个'),
  example(
    'three classes',
    project('全年安排重点项目总投资200亿元。1.产业项目总投资120亿元。2.交通项目总投资50亿元。3.民生项目总投资24亿元。'),
    '少6亿元',
  ),
  example(
    'classes below classes',
    project('全年安排项目80个。1.续建项目50个。其中：⑴工业项目30个；⑵农业项目22个。2.新建项目30个。'),
    '30+22=52',
  ),
  example(
    'three sectors',
    review('地区生产总值412亿元，其中第一产业增加值62亿元，第二产业增加值150亿元，第三产业增加值230亿元。'),
    '三次产业',
  ),
  example('shares that pass a hundred', review('三次产业结构调整为12.4:38.6:52.0。'), '103'),
  example('shares that miss a hundred', review('三次产业比例由上年的18:40:42优化为16:41:41。'), '98'),
  example('a part larger than its whole', review('签约项目30个，其中超亿元项目48个。'), '大于总数'),
  example('exports beyond all trade', review('外贸进出口总额26.4亿元，出口额28.1亿元。'), '大于'),
];

export const passes: readonly Example[] = [
  example('classes that add up', project('全年安排重点项目60个。1.续建项目38个。2.新建项目22个。')),
  example('amounts that add up', project('全年安排重点项目总投资323.05亿元。1.在建项目总投资300.95亿元。2.预备项目总投资22.1亿元。')),
  example('classes that are not all of it', project('全年安排重点项目120个。1.续建项目38个。2.新建项目22个。')),
  example('numbered measures', review('做好以下工作：1.新建公园12个。2.改造小区9个。3.栽植树木30万株。')),
  example('nested levels', review('实施重点项目221个，省级项目18个、市级项目55个、区级项目221个。')),
  example('sectors that add up', review('地区生产总值442亿元，其中第一产业增加值62亿元，第二产业增加值150亿元，第三产业增加值230亿元。')),
  example('shares of a hundred', review('三次产业结构调整为12.4:38.6:49.0。')),
  example('shares rounded', review('三次产业结构调整为12.4:38.6:49.1。')),
  example('a ratio that is no share', review('主营业务三产比例按3:4:2布局。')),
  example('an average is no whole', review('居民人均可支配收入28600元，其中城镇居民人均可支配收入39500元。')),
  example('a part within its whole', review('签约项目48个，其中超亿元项目30个。')),
];
