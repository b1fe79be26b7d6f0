/** What stays of a noun phrase with 的 in it. */

/** What is done with what stands before 的. */
const ACT_TAIL =
  /^(?:(?:外?立面|路面|屋面|外墙)(?:改造|修复|修缮|整治|出新)|扩建|亮化|硬化|综合改造|饮水工程|节能改造|综合整治|加固|拆除|扩建和绿化|改造|建设|规划建设|改扩建|治理|修复|整治|绿化|提升|维修|补植|管护|环境|改造提升|保护|修缮|安全饮水|工作|生产|处理|更新|清理|植树|调查摸底|摸底调查)(?:任务)?$/;

/** The noun phrase with 的 in it: `道路的改扩建` → 道路改扩建, `专业园区的规划建设、改造提升…` → 专业园区. */
export function withoutDe(name: string): string {
  const at = name.indexOf('的');
  if (at < 2) return name;
  const tail = name.slice(at + 1);
  if (ACT_TAIL.test(tail)) return name.slice(0, at) + tail;
  // 群众身边的运动场地和健身设施: where they are
  if (/(?:身边|周边|附近|沿线)$/.test(name.slice(0, at))) return name;
  // 百亿级投资规模的煤化工项目落地建设: the scale is the project's
  return (tail.includes('、') || tail.length > 8) && !name.endsWith('规模', at) ? name.slice(0, at) : name;
}
