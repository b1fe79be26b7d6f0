/** Words that tell a stock at a time from a flow over a span. */
import { oneOf } from '../../alternatives.js';

/** Reaching or holding a level. */
export const REACH = new RegExp(
  oneOf(
    '达到? 突破 超过 超 跨越 迈上 站上 跨上 跨过 稳定在 保持在 维持在 控制在',
    '(?:提高|提升|增加|上升|下降|降低|扩大|发展|拓展|增长|减少|缩小|优化|调整|改善|延伸|降|升|增|减|扩|跃升|攀升|压减|回落|延长|扩容|扩围|扩面|扩展|扩充|扩增|压缩|精简|缩减|整合|壮大|加密|增设)[至到为]',
    '位居 居(?![民住家委所]) 占 (?<![行作因])为 (?<![国私所])有(?![效机色序力关害限线利]) 拥有 排名 总数 总量 实有',
  ),
  'g',
);

/** Deeds, wherever they stand before the quantity. */
export const ACT = new RegExp(
  oneOf(
    '累计 累积 合计 总共 共计 完成',
    // works
    '新建 新增 净增 新改扩建 新开 新设 新培育 新引进 建成 改造 开通 解决 修建 铺设 治理 整治 化解 办理 建设 开展 举办',
    '开工 竣工 投产 通车 贯通 硬化 打造 加固 维修 整修 疏浚 打通 封育 封禁 安装 更换 敷设 架设 开挖 处治 改善 消除 整改',
    // money and what comes in
    '安排 投资 投入 投放 发放 拨付 筹措 筹集 实施 引进 引育 培育 培养 争取 创建 签约 落地 吸引 到位 实现 创造 兑现 接受 资助 奖励',
    '减免 退税 降费 整合 盘活 收回 供应 出让 征收 处置 置换 回收 征集 提供',
    // honours
    '获得 获批 获评 荣获 入选 认定 列入 晋级 新晋 增设 共有',
    // people
    '转移 安置 救助 帮扶 培训 新登记 惠及 受益 扶持 带动 脱贫 减贫 摘帽 退出 选派 派出 招录',
    // less of something
    '关停 淘汰 压减 削减 取消 下放 清理 取缔 查处 拆除 搬迁 封停 腾退 清退 关闭 拆违 减少',
    '植树 造林 修复',
    // offices and courts
    '批捕 批准逮捕 起诉 提起公诉 审结 办结 出台 制定 颁布 修订 推广 复制 承接 审议 受理 调解 转化 攻克 研发 组建 建立 成立 设立 申请 筹建 立案 破获 排查',
    '应对 抗击 抵御 防御 承担 牵头',
  ),
  'g',
);

/** Deeds that are nouns elsewhere: only where the words before the quantity begin with them. */
export const ACT_FIRST = new RegExp(
  `^${oneOf('并 又 还 先后 共 全面 成功 积极 集中 了 、 和 及')}*${oneOf(
    '发展 执行 废止 创(?![新业意]) 扩建 获 发行 上市 种植 栽植 播种 绿化 亮化 接入 承办 支持 帮助 落实 检查 编制 出版 创作 挂牌',
    '融资 募集 整理 复垦 利用 转化 授权 命名 评选 晋升 升级 保障 支付 支出 调处 救治 接待 聘请 聘任 选聘 配备 购置 捐赠 出资',
    '发布 召开 免费送 开发(?!区) 隔离 摸排 接种',
    '新 减 增 植 降低(?![至到为]) 保护(?![区地率站性林]|单位|名录|目标|等级)',
  )}`,
);

export const ADDED = /新建|新增|净增|新改扩建|改扩建|建成|累计|累积|五年共/g;
export const RATIO_NAME = /率$|比重|占比|比例|余额$|人均|浓度|指数$|密度$|强度$|年限$|寿命$/;
export const STOCK_NAME = new RegExp(
  oneOf(
    '平均 户均 亩均 总量$ 总额$ 总值$ 总数$ 里程$ 保有量 拥有量 覆盖面 床位数 寿命 年限 面积$ 装机 规模$ 能力$ 天数 水平',
    '收入$ 生产总值 GDP 增加值 消费品零售 产量$ 总产$ 吞吐量 支出$ 贡献 增速 占',
    '人口$ 标准$ 参保人数 排放量',
  ),
);

/** A name that begins with a deed counts the deed, whatever its head: 新建改造道路总里程. */
export const FLOW_START = new RegExp(
  `^${oneOf(
    '新增 新建 净增 新改扩建 改造 建成(?!区) 改扩建 解决 铺设 修建 引进 发放 培训 治理 整治 转移 安置 搬迁 淘汰 压减 关停 办理',
    '综合治理 救助 创建 培育 组建 入选 获 惠及 改善 承担 应对 提请 开挖 处治 减少贫困',
  )}`,
);

/** What is under way at a time: 建成通道4座、在建8座. */
export const UNDER_WAY = /^在(?:建|研|谈|库)(?!设)/;

/** Names of what is done, not of what there is. */
export const FLOW_NAME = new RegExp(
  oneOf(
    '新增 新建 净增 累计 改造 建成 改扩建 新开 新设 新培育 引进 铺设 修建 开工 竣工 投产 完善提升 整治 治理 修复 造林 育林 还林 还草 绿化任务',
    '投资$ 投资额 总投资 投资总额 投资规模 投入 资金$ 补贴 补助金?$ 救助金 低保金 使用外资 利用外资 减税 降费',
    '发放 安置 培训 救助 转移 再就业 减贫 脱贫 受益 惠及 开行',
    '关停 淘汰 压减 化解 解决 清理 出让 征收 拆除 搬迁',
    '留[省市县区]就业$ 招商引资$ 引资额$ 办理 办复 办结 建议$ 提案$ 入选 荣获 获 列入 晋级 创建 授权 任务$',
  ),
);
