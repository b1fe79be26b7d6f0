/** `中欧班列开行120列、通达25个国家229个城市`: how far trains, routes and goods go, in countries and towns. */
import { oneOf } from '../../alternatives.js';
import { readLeft } from '../phrase/index.js';
import type { Candidate, Context, Shape } from '../types.js';

const PLACES = /^(?:国家和地区|国家|地区|城市|港口|机场|口岸|省市|省区市|市州|设区市|地级市|省份|县区?)$/;
const VERBS = oneOf('通达 覆盖 通往 联通 连通 连接 辐射 直达 到达 远销 畅销 销往 外送 出口到 出口至 遍及');
const GOES = new RegExp(`(${VERBS})${oneOf('了 至 到 全国 全球 世界 欧洲 欧亚 亚欧 境外 海外 国内外 沿线 共建')}*$`);
/** What was told of the first kind of places. */
const TOLD = new RegExp(`^(.*${VERBS})(?:国家和地区|国家|地区)$`);
/** One more kind of places behind the first. */
const BEHIND = /^(?:国家和地区|国家|地区)?的?$/;
/** That they run, and no part of what runs. */
const RUNS = /^(?:累计)?(?:开行|新增|新开通|新开|开通)(?=.{3})|(?<=.{3})(?:开行|运行|发运|发送)$|(?<=.{2})(?:运营|通车|营业)里程$/g;

export const reachedPlaces: Shape = {
  id: 'reached-places',
  propose({ slot, right, state, known }: Context): Candidate[] {
    if (slot.quantity.unit !== '个' || !PLACES.test(right.name)) return [];
    // …通达25个国家229个城市, 26个国家、62个城市
    const first = BEHIND.test(slot.left) ? TOLD.exec(state.subject)?.[1] : undefined;
    if (first !== undefined)
      return [{ rule: reachedPlaces.id, name: first + right.name, score: 18, flags: ['name_implied'], subject: true }];
    const found = GOES.exec(slot.left);
    const goes = found?.[1];
    if (!found || goes === undefined) return [];
    const own = readLeft(slot.left.slice(0, found.index), known).name;
    const who = own !== '' ? own : state.subject;
    if (who === '') return [];
    return [
      {
        rule: reachedPlaces.id,
        name: who.replace(RUNS, '') + goes + right.name,
        score: 18,
        flags: own === '' ? ['name_implied'] : [],
        subject: true,
      },
    ];
  },
};
