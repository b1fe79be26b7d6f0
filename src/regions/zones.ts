/** Areas without a code of their own that nevertheless report: development zones, new areas. */

const ENDING = /(?:开发区|高新区|新区|经开区|管理区|示范区|保税区|度假区|合作区|试验区|先导区|园区|新城)$/;
/** Words that say what kind of zone it is; a name needs more than these. */
const KIND =
  /^(?:各[类级个]?|全[国省市县区]|[我本该这那两多几][个类省市县区]|一批|所有|国家|国际|省|市|区|级|重点|新|老|经济|科技|技术|高新|高|产业|工业|农业|现代|旅游|综合|循环|生态|文化|智慧|绿色|自由|贸易|自贸|保税|跨境|电商|电子|商务|合作|发展|改革|创新|自主|先行|城乡|融合|一体化|建设|开发|城市|产城|化工|物流|出口|加工|临空|临港|临铁|高铁|航空|实验|试验|示范|引领|等|的|和|与|及|、)+/;

/** Is this the proper name of a zone (威海经济技术开发区), not a word for a kind of zone (国家级高新区)? */
export function isZoneName(name: string): boolean {
  const ending = ENDING.exec(name);
  if (ending === null || name.length > 24 || /[\s，。；：、]/.test(name)) return false;
  const own = name.slice(0, ending.index).replace(KIND, '');
  return own.length >= 2 && /^[一-鿿]+/.test(own);
}
