/** What ends the words behind a count and is no part of what is counted. */

/** 以3个园区为载体: what they are made use of for. */
const ROLE =
  /(?<=.{2})为(?:主要|重要|重点)?(?:载体|平台|依托|重点|抓手|契机|龙头|主体|指导|指引|引领|突破口|切入点|支撑|试点|核心|单元|节点|中心)$/;
/** 加快3个园区建设步伐, 3个经开区考核排名: how it goes with them. */
const PACE = /(?<=.{3})(?:建设|发展|开发)?(?:步伐|进度|速度|进程)$|(?<=.{3}[区县市园校院])(?:绩效|综合|年度)?考核(?:评价|排名)?$/;
/** 与5个口岸的协作联动: what is done together with them. */
const DEALINGS = /(?<=.{2})的(?:协作|联动|对接|衔接|沟通|交流|合作|互动|联系){1,2}$/;

/** 结束了4个乡镇不通高速公路的历史: what they lacked makes the class. */
const LACKED = /^(.{2,10}?)((?:不通|没有|未通|无)[^的]{2,10})的历史$/;

/** 4条黑臭水体动态清零, 30项措施落地实施, 2亿元奖补资金予以支持: what became of them. */
const FATE =
  /(?<=.{2})予以(?:支持|补助|奖励|扶持|保障)$|(?<=.{2})(?:(?:动态|全部|存量)清零|落地(?:实施|见效|落实))$|(?<=措施|举措|政策)落地$/;

/** Where what is no part of the name begins: 国省道在内的运输体系, 贫困县每个县安排, 1亿人口的大省. */
const BEYOND = /等?在内|(?<=人口)的[大小]?[国省市县]|每(?:个|家|村|镇|乡|县|所|座)/;

function upTo(name: string): string {
  const at = name.search(BEYOND);
  return at > 1 ? name.slice(0, at) : name;
}

/** The name without them. */
export const withoutRole = (name: string): string =>
  upTo(name).replace(LACKED, '$2$1').replace(ROLE, '').replace(PACE, '').replace(DEALINGS, '').replace(FATE, '');

const WORK = '新建|改建|扩建|改扩建|改造';
const WORKS_ALONE = new RegExp(`^(?:${WORK}){1,2}$`);
/** 20所幼儿园改扩建基本完成, 5个卫生院改扩建进展顺利: how far the work is. */
const WORK_DONE = new RegExp(
  `^((?:${WORK}){1,2})(?:任务|工程)?(?:基本|全面|全部|已|如期|顺利|有序){0,2}(?:完成|完工|竣工|启动|推进|进展顺利)$`,
);

/** 65条城市道路的新建改造: the works that stand behind, where there is nothing else; or ''. */
export function worksIn(rest: string, de: boolean): string {
  if (de && WORKS_ALONE.test(rest)) return rest;
  return WORK_DONE.exec(rest)?.[1] ?? '';
}

/** Verbs that say something of what is counted, and are no part of a compound: 千余家企业融入供需体系. */
export const PREDICATES: ReadonlySet<string> = new Set(
  '融入 延伸 享受 开设 引入 设置 启动 落户 成为 获 获得 擦亮 畅销 闪耀 绽放 叫响 点亮 扮靓 建有 开通 退出 接受 就读 享誉 入驻 挂牌 开诊 强化 加快 解决 提供 消除 集聚 汇聚 立起 参加 承担 发挥 呈现 迎来 走进 走向 加入'.split(
    ' ',
  ),
);

const FUNDS = /(?:资金|债券|经费)$/;
/** Whether a verb says something of what stands right before it; 2亿元专项资金支持企业改造: what money is for. */
export const tellsOf = (word: string, before = ''): boolean => PREDICATES.has(word) || (word === '支持' && FUNDS.test(before));
