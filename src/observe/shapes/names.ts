/** Small trimmings that several shapes share. */

/** 省市县重点项目建设 → 省市县重点项目: what is done with what is counted is no part of its name. */
export function withoutTask(name: string): string {
  return name.length > 4 && /(?:项目|工程)建设$/.test(name) ? name.slice(0, -2) : name;
}

/** 亿元, %, 个百分点, 倍: no count. */
export const isAmount = (unit: string): boolean => /元$|^[%‰]$|百分点$|^倍$/.test(unit);
