/** Units of measure as rows, and how a unit is read at a place in the text. */

export type UnitKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'area'
  | 'mass'
  | 'length'
  | 'energy'
  | 'volume'
  | 'time'
  | 'ratio'
  | 'other';

export interface UnitRow {
  readonly unit: string;
  readonly kind: UnitKind;
  /** first characters of what must not follow: `项` is no unit in `项目` */
  readonly notBefore?: string;
  readonly example: string;
}

const rows = (kind: UnitKind, before: string, units: string): UnitRow[] =>
  units.split(' ').map((written) => {
    const [unit = '', notBefore] = written.split('!');
    return notBefore === undefined ? { unit, kind, example: `${before}${unit}` } : { unit, kind, notBefore, example: `${before}${unit}` };
  });

/** `unit!characters`: the characters that, right after it, show that it is the beginning of another word. */
export const UNITS: readonly UnitRow[] = [
  ...rows('money', '投资35亿', '元!宇旦件素 美元 欧元 港元 港币 日元 英镑 卢布 人民币 元人民币 加元 澳元'),
  ...rows('percent', '增长7.5', '% ‰ ‱'),
  ...rows('points', '提高2', '个百分点 百分点 个千分点 个基点 基点'),
  ...rows(
    'mass',
    '产量3.2万',
    '重量箱 吨标准煤 吨标煤 吨油当量 吨二氧化碳 标准吨 载重吨 总吨 吨 公斤 千克 毫克 微克 克!拉服强 斤 担!任当保负 μg mg kg 公担 克拉',
  ),
  ...rows(
    'length',
    '总长18',
    '车道公里 皮长公里 芯公里 沙公里 线公里 公里 千米!帆 厘米 毫米 微米 纳米 延米 延长米 米!兰字酒 海里 英里 华里 里!程面斯 km 单线公里',
  ),
  ...rows('area', '面积260万', '平方公里 平方千米 平方米 平方厘米 平米 平方 m² m2 ㎡ 亩!均产 亩次 公顷 km²'),
  ...rows('volume', '库容4.1亿', '立方米 立方 标方 升!级至高到格华 毫升 m³ m3 方!面案式向米可便针阵法位舱言略圆队程 蒸吨'),
  ...rows(
    'energy',
    '装机60万',
    '千瓦时 千瓦小时 千瓦 瓦时 瓦!斯房 兆瓦时 兆瓦 吉瓦时 吉瓦 度电 千伏安 兆伏安 万伏安 千伏 伏 焦耳 GWh MWh kWh GW MW kW KW kV KV 马力 度!假过 大卡 千卡',
  ),
  ...rows(
    'time',
    '缩短到12',
    '个工作日 工作日 个自然日 自然日 个小时 小时 分钟 分!别之类布厂公管区层享行散析会支离局 秒 个月 月 天!然津河气花台地下安府山水元主宁猫使空 日 年 周年 周!边期转密 岁 周岁 个季度 季度 学时 课时 个学时 个月份 个周 个星期',
  ),
  ...rows('ratio', '比例达到2.3', ':1'),
  ...rows(
    'other',
    '规模达到40',
    'TEU 标箱 标准箱 自然箱 箱 PB TB EB GB Gbps Mbps Tbps Tb Gb EFLOPS PFLOPS PF P!C EFlops PFlops Eflops Pflops EFLOPs PFLOPs E!T 比特 兆比特 机架 标准机架 分贝 摄氏度 ℃ 贝可 帧 像素 车位 客位 吨位 泊位 印张 床位!数 学位!论授 核 Tbit/s',
  ),
  ...rows(
    'count',
    '新增120',
    [
      '个 家!庭电具禽畜装居乡属校 户!籍均外用口厕型内 人!才民均工大社力居文物防行防民 人次 名!单校录牌师优企胜特称誉列词山 位!于列居置次',
      '件!套 件套 件次 条!例件约 处!理置罚于方级 所!有在需得属谓长 座!谈椅落 台!账风阶湾商资胞 台套 台件 台次 套!餐利牌期 辆 辆次 艘 艘次 架!构设子 架次',
      '栋!梁 幢 间!接隔伐距 张!江北掖 部!门分署队级委位长省属件 本!科级外币土市区县省地年级届 册!子 册次 份!额子 篇!章 场!馆所地景站面 场次 次!新生日年品氯贷高级数',
      '批!复准发零判文 批次 轮!廓换训 支!持付出行撑线援架农队部流委 只 头 头只 匹!配 羽 株!洲 棵 盏 块!状链 片!区段长剂面 宗!教旨祠地 起!步点来草诉降飞用底重到码伏义 例!行外如会 笔!试者',
      '群!众体岛落 峰!会值谷 剂次 剂!量型 款!项待式物 种!植子质业养苗粮草树畜群类禽 门!店票诊户槛类前类口 对!接外标口照于上全企口策待重 组!织建团成合长 层!级面次 孔 眼!科睛界 口!岸袋径碑腔 根!据本治源 项!目 项次 家次 户次',
      '车次 趟 航次 班次 班!子列级 列!入为支车全 节!能约水日点假目余省气庆 尾 枚 尊 把!握关脉 面!积向对临上貌 幅!度员 集!中群聚团约成体装贸 首!位次个批创家届府台 单元 卷 回 桌 席 颗 标台 箱次 例次 人天 台班 个工日 工日',
      '吨公里 人公里 吨海里 万人次 单!位一元项产体日季 笔次 乘次 户数 村次 道!路 扇 杆 基!础地本金层因于准 樘 宿舍 标段 榀 柱 棒!材 管!理道网线制控护廊委局辖 店次 户家!庭',
      '瓶!颈装 枝!节 枪!支弹械 双!方向重创一循高碳边拥季赢千减控试随促联招达语师提轮休城核拳手 锭 票!据房否制决价 桶!装 盒!装饭 袋!装 罐!区装体 顶!层尖级端多 期!间货刊满末权房盘待限内工项',
    ].join(' '),
  ),
];

const KIND_OF = new Map<string, UnitKind>();
const BY_FIRST = new Map<string, readonly UnitRow[]>();

/** Makes units known to every later reading, beside those of the table: the units of a config. A unit that is known already keeps its kind. */
export function addUnits(rows: readonly UnitRow[]): void {
  for (const row of rows) {
    if (KIND_OF.has(row.unit)) continue;
    KIND_OF.set(row.unit, row.kind);
    const first = row.unit.charAt(0);
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), row].sort((one, other) => other.unit.length - one.unit.length),
    );
  }
}
addUnits(UNITS);

const isLetter = (c: string): boolean => /[A-Za-z]/.test(c);

/** A unit and the word behind it, which look like another word: no 家电 are 12家电商企业, and no 名优 30名优秀教师. */
const BEHIND: ReadonlySet<string> = new Set(
  (
    '家电商 家电影 家电器 家电池 家电信 家装配 家电子 家电力 家电气 家装备 家装修 家装饰 家居家 家居民 家属地 家校外 家具有 家具备 家具身 家畜禽 名优秀 名优抚 名特殊 名校友 名师范 名师生 名特困 名特级 名特岗 名特派 名特教 ' +
    '名特聘 名企业 名校长 名单项 户外来 户外资 户外贸 户外出 种植物 种植被 种业态 种养殖 种类型 台风机 台风电 所有条 支队伍 支农业 支农机 支农技 支援疆 支援藏 支援外 支农民 支流动 ' +
    '户口岸 台商用 位居民 位居家 本科技 所在建 间接待 场地方 场面向 次新闻 次生态 次品牌 次高端 次高层 次高规 次生产 批文物 批文化 批零碳 轮训练 起重大 起重点 起重特 起诉讼 起诉求 种树木 种粮油 种草药 种畜禽 项目标'
  ).split(' '),
);

/** The longest unit row at `at`, or null. */
export function matchUnit(text: string, at: number): UnitRow | null {
  for (const row of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(row.unit, at)) continue;
    const next = text.charAt(at + row.unit.length);
    // 家乡 is a word, 80家乡镇卫生院 a count
    const village = next === '乡' && /[镇村级]/.test(text.charAt(at + row.unit.length + 1));
    if (
      row.notBefore?.includes(next) &&
      next !== '' &&
      !village &&
      !BEHIND.has(text.slice(at + row.unit.length - 1, at + row.unit.length + 2))
    )
      continue;
    if (isLetter(row.unit.charAt(row.unit.length - 1)) && isLetter(next)) continue;
    return row;
  }
  return null;
}

const SCALE = /百亿亿|亿亿|万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百(?!分)/y;
const MORE = /余|多|来|几/y;
/** `10.5/10万`: a rate whose numerator has no unit */
const PER = /\/(?:\d+)?[百千]?[万亿]?(?:人|元|户)?(?![\d日月])/y;
const DENOMINATOR =
  /(?:\/|每)(?:[十百千]?[万亿]|[十百千])?(?:平方公里|平方米|立方米|公里|公顷|标准煤|吨标准煤|吨|公斤|床位|张床位|张床|千克|小时|分钟|千瓦时|人次|人|户|亩|年|月|天|日|元|万元|秒|升|件|个|只|头|株|次|台|套|辆|栋|幢|床|生|班|学年|学期|季|村|家|米|度|千米|m³|m3)/y;

export interface UnitAt {
  /** as written, without 多/余 in its middle */
  readonly unit: string;
  readonly kind: UnitKind;
  /** where number and unit end, before 多/余 */
  readonly end: number;
  /** where all of it ends */
  readonly outerEnd: number;
  readonly more: '' | 'at_least' | 'about';
}

function sticky(re: RegExp, text: string, at: number): string {
  re.lastIndex = at;
  return re.exec(text)?.[0] ?? '';
}

/** `(间)` of `3.1万套(间)`: a second measure word beside the first. */
function alternative({ kind, unit }: UnitRow, text: string, at: number): string {
  if (kind !== 'count' || text.charAt(at) !== '(' || unit.endsWith(')')) return '';
  const close = text.indexOf(')', at);
  return close > at + 1 && close <= at + 3 && KIND_OF.get(text.slice(at + 1, close)) === 'count' ? text.slice(at, close + 1) : '';
}

/** `3个多百分点`: the word of more inside the unit. */
const MORE_POINTS = /个[多余]百分点/y;

/** Reads `[多][万][多]人次(家)[/年]` at `at`; null where neither a multiplier nor a unit stands there. */
export function readUnit(text: string, at: number): UnitAt | null {
  let pos = at;
  let end = at;
  let scale = '';
  let moreWord = '';
  const takeMore = (): void => {
    const word = moreWord === '' ? sticky(MORE, text, pos) : '';
    if (word === '') return;
    moreWord = word;
    pos += word.length;
  };
  const per = sticky(PER, text, at);
  if (/[万亿]/.test(per)) return { unit: per, kind: 'other', end: at + per.length, outerEnd: at + per.length, more: '' };
  takeMore();
  const points = moreWord === '' && text.charAt(at) === '个' ? sticky(MORE_POINTS, text, at) : '';
  if (points !== '') return { unit: '个百分点', kind: 'points', end: at + points.length, outerEnd: at + points.length, more: 'at_least' };
  let row = matchUnit(text, pos);
  if (row === null || /^[千百]/.test(row.unit) === false) {
    const plain = row === null ? sticky(SCALE, text, pos) : '';
    if (plain !== '') {
      scale = plain;
      pos += plain.length;
      if (moreWord === '') end = pos;
      takeMore();
      row = matchUnit(text, pos);
      // 4万多亿元, 1千余万元: a second multiplier behind 多
      const second = text.charAt(pos);
      if (row === null && moreWord !== '' && (second === '亿' || (second === '万' && /^[十百千]$/.test(scale)))) {
        scale += second;
        pos += 1;
        row = matchUnit(text, pos);
      }
    }
  }
  if (row === null) {
    if (scale === '') return null;
    return { unit: scale, kind: 'count', end, outerEnd: pos, more: bound(moreWord) };
  }
  const counted = row.unit + alternative(row, text, pos + row.unit.length);
  pos += counted.length;
  const tail = sticky(DENOMINATOR, text, pos);
  const tailTaken = tail !== '' && !(tail.startsWith('每') && /^(?:元|个|人|次|场)/.test(row.unit)) ? tail : '';
  pos += tailTaken.length;
  if (moreWord === '') end = pos;
  return { unit: scale + counted + tailTaken, kind: tailTaken === '' ? row.kind : 'other', end, outerEnd: pos, more: bound(moreWord) };
}

const bound = (word: string): '' | 'at_least' | 'about' => (word === '' ? '' : word === '来' || word === '几' ? 'about' : 'at_least');

const POWER: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/**
 * The power of ten of a unit's multiplier, its base and its kind: `万亿元` → 12, 元, money; `千瓦` → 0, 千瓦, energy.
 * Spelling variants fold: 平米 → 平方米, 元人民币 → 元, 百分点 → 个百分点.
 */
export function unitInfo(unit: string): UnitInfo {
  let info = infos.get(unit);
  if (info === undefined) {
    info = infoOf(unit);
    // a text has few units; one made of nothing but units shall not fill the memory
    if (infos.size >= MOST_INFOS) infos.clear();
    infos.set(unit, info);
  }
  return info;
}

interface UnitInfo {
  readonly scale10: number;
  readonly base: string;
  readonly kind: UnitKind;
}

const infos = new Map<string, UnitInfo>();
const MOST_INFOS = 2000;

function infoOf(unit: string): UnitInfo {
  let scale10 = 0;
  let base = unit;
  while (base.length > 0) {
    const power = POWER.get(base.charAt(0));
    if (power === undefined || KIND_OF.has(base.split(/[/每(]/)[0] ?? '')) break;
    scale10 += power;
    base = base.slice(1);
  }
  base = SAME.get(base) ?? base;
  const kind =
    KIND_OF.get(base) ?? (base.includes('/') || base.includes('每') ? 'other' : base === '' ? (unit === '' ? 'other' : 'count') : 'count');
  return { scale10, base, kind };
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['平米', '平方米'],
  ['平方', '平方米'],
  ['㎡', '平方米'],
  ['立方', '立方米'],
  ['元人民币', '元'],
  ['人民币', '元'],
  ['百分点', '个百分点'],
  ['平方千米', '平方公里'],
  ['千米', '公里'],
  ['千克', '公斤'],
  ['标准箱', '标箱'],
  ['吨标煤', '吨标准煤'],
  ['千瓦小时', '千瓦时'],
  ['度电', '千瓦时'],
]);

/** Reads `倍` at `at`: `增长1.5倍`. */
export function readTimes(text: string, at: number): UnitAt | null {
  if (text.charAt(at) !== '倍' && text.charAt(at + 1) !== '倍') return null;
  const match = /^(多|余)?倍(?!增|感|加)/.exec(text.slice(at, at + 3));
  if (!match) return null;
  const outerEnd = at + match[0].length;
  return { unit: '倍', kind: 'ratio', end: match[1] ? at : outerEnd, outerEnd, more: match[1] ? 'at_least' : '' };
}
