/** Words that open a phrase and are no part of a name. */
import type { WordClass } from '../../tokenize/lexicon.js';
import type { Token } from '../../tokenize/tokens.js';
import type { Known } from './types.js';
import { isOf, join, joinsNext } from './words.js';

const FRONT: ReadonlySet<WordClass> = new Set([
  'link',
  'adverb',
  'time',
  'area',
  'light',
  'done',
  'particle',
  'punctuation',
  'share',
  'prep',
  'soft',
  'reach',
  'cause',
  'compare',
]);
const EMPHASIS: ReadonlySet<string> = new Set('重点 突出 主要 着重 将 可 能 需 应 直至 成为 直到'.split(' '));
/** What makes a kind of thing with 重点, and is not done to it: 重点监测景区, 重点研发项目. */
const KIND: ReadonlySet<string> = new Set('监测 检测 研发 保护 生产 养殖 运输 救助'.split(' '));
/** Those who are served are no count of themselves: 服务群众5万人次. */
const PERSONS = /^(?:困难|老年|残疾|各类|广大)?(?:群众|居民|市民|老年人|老人|企业|学生|游客|消费者|农户|残疾人|儿童|职工|对象)$/;
/** 对东盟进出口, 对中亚、东盟进出口, 对共建国家进出口占全省比重. */
const PARTNER =
  /^对(?:[^、]{2,16}(?:、[^、]{2,10}){0,3}(?:进出口|出口|进口|贸易|投资)(?:总?[额值]|总额|总值)?(?:占[^、]{0,10}(?:比重|比例)|占比)?|[^、]{2,10}(?:直接)?(?:补贴|补助))$/;
/** With whom or to whom something is done, or by what: 与海外城市缔结友城, 向民间资本推介项目, 凭成果晋升职称. */
const PARTY =
  /^(?:与[^、]{2,10}?(?:(?:密切)?相关的|缔结|结对|签署|签订|签约|建立|合作|共建)|面?向[^、]{2,10}?(?:推介|推送|推荐|开放|供应|输送|选派|提供|捐赠|赠送)|凭借?[^、]{2,10}?(?:晋升|获得|取得|获评))[^、]{2}/;
const WITH_PARTY: ReadonlySet<string> = new Set('与 向 面向 凭 凭借'.split(' '));
const OTHER = /^其[他它余]$/;
const SOURCE: ReadonlySet<string> = new Set('从 由 通过 依托 利用 借助 围绕 结合 采取'.split(' '));
/** Words of what somebody has, with 有 and 的. */
const MOST_HAD = 6;
const UP_TO = /^(?:达到|符合|超过)[^,。;、的]{2,10}(?:标准|水平|要求|条件|等级)的.{2}/;
/** What is done to rules beside making them. */
const REVISED = /^(?:、|和|与|及|或)?(?:修订|修改|修正)(?=[^、])/;
const OPENED: ReadonlySet<WordClass> = new Set(['light', 'soft', 'done', 'cause', 'event']);

/** 其他作物, 其它项目: what is left of a kind, and no word that goes on from what was said. */
const isRest = ([first, second]: readonly Token[]): boolean => first?.text !== '其余' && isOf(second, 'noun', 'general', 'adjective');

/** Drops words that open a phrase and are no part of the name. */
export function trimFront(
  words: readonly Token[],
  known: Known,
): { words: readonly Token[]; change: 'up' | 'down' | null; verb: string; opened: boolean } {
  let verb = '';
  let opened = false;
  let rest = words;
  let change: 'up' | 'down' | null = null;
  while (rest.length > 0) {
    const first = rest[0];
    if (!first) break;
    const isChange = first.cls === 'up' || first.cls === 'down';
    const second = rest[1];
    if (
      EMPHASIS.has(first.text) &&
      second &&
      (FRONT.has(second.cls) || (second.cls === 'act' && !KIND.has(second.text)) || second.cls === 'add')
    ) {
      rest = rest.slice(1);
      continue;
    }
    // 制定、修订政府规章: both were done to them
    if (first.text === '制定' && REVISED.test(join(rest.slice(1)))) break;
    if (!FRONT.has(first.cls) && !isChange) break;
    if (first.cls === 'area' && known.foreign?.(first.text)) break;
    // 其他服务业: the rest of a whole is not the whole
    if (OTHER.test(first.text) && (known(join(rest.slice(1))) || isRest(rest))) break;
    // 稳定粮食播种面积: to hold it
    if (joinsNext(first, second) && !(first.text === '稳定' && known(join(rest.slice(1))))) break;
    if ((first.text === '服务' || first.text === '惠及') && PERSONS.test(join(rest.slice(1)))) break;
    if (first.cls === 'punctuation' && /^[“《]/.test(first.text)) break;
    // 有就业意愿的毕业生: what they have
    if (first.text === '有' && !/^\d/.test(rest[1]?.text ?? '') && rest.slice(2, MOST_HAD).some((w) => w.text === '的')) break;
    // 日均新设企业: so many a day
    if (first.text === '日均' && isOf(second, 'add')) break;
    // 再制造产品: no repetition
    if (first.text === '再' && /^(?:制造|生)/.test(second?.text ?? '')) break;
    // 达到绿色标准的煤矿: what makes them a class
    if (first.cls === 'reach' && UP_TO.test(join(rest))) break;
    if (rest.length > 1 && known(join(rest)) && !known(join(rest.slice(1)))) break;
    if (SOURCE.has(first.text)) {
      // 从省外引进人才: where from or by whom is no part of the name
      const act = rest.findIndex((w, i) => i > 1 && (w.cls === 'act' || w.cls === 'add') && i < rest.length - 1);
      if (act > 0) {
        rest = rest.slice(act);
        break;
      }
    }
    // 对东盟进出口: trade with a partner is not the partner's
    if (first.text === '对' && PARTNER.test(join(rest))) break;
    if (WITH_PARTY.has(first.text) && PARTY.test(join(rest))) break;
    // a lone soft verb or change word with nothing behind it is the name's own
    if (rest.length === 1 && first.cls === 'soft') break;
    if (OPENED.has(first.cls) && rest.length > 1) opened = true;
    if (isChange && rest.length > 1) {
      change = first.cls as 'up' | 'down';
      verb = first.text;
    }
    if (first.cls === 'prep' && /^(?:对|在|于|把|将|为|给|向)$/.test(first.text)) {
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(1);
  }
  return { words: rest, change, verb, opened };
}
