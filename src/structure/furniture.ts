/** Lines of a web page that belong to no report. Matched against a whole line of at most 60 characters. */
export const FURNITURE: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^[•·]?索引号/, example: '索引号:QZ04104' },
  { pattern: /^[•·]?(?:发布|发文|制发|公开|信息)(?:机构|机关|单位|主体|方式|日期|时间)/, example: '发布机构:某区发展和改革局' },
  { pattern: /^[•·]?(?:公文)?(?:生成|成文|发文|发布|印发|公开)(?:日期|时间)/, example: '成文日期2024-06-09' },
  { pattern: /^[•·]?(?:内容分类|主题分类|主题词|文号|有效性|统一编号|关键词|体裁分类|公开范围)/, example: '内容分类规划计划' },
  {
    pattern:
      /^(?:时间|日期|来源|作者|编辑|浏览|浏览次数|点击数?|阅读|访问次数|信息来源|文章来源|发布人|字号|字体|字体大小|责任编辑|责编|编审|审核|供稿|分享到?)[::【]/,
    example: '来源:某某日报',
  },
  { pattern: /^【?(?:字号|字体)/, example: '【字体:大中小】' },
  {
    pattern:
      /^(?:打印|关闭|收藏|下载|全屏|加大|还原|大|中|小|首页|返回|返回顶部|上一篇|下一篇|分享|无障碍|关怀版|长者版|繁体|简体)(?:本页|页面|窗口)?$/,
    example: '返回顶部',
  },
  { pattern: /^(?:字体大小|打印|关闭|收藏|下载|大|中|小|[|\][【】:])+$/, example: '[打印][关闭]' },
  { pattern: /扫一扫|扫描二维码|请扫二维码|扫码/, example: '扫一扫在手机打开当前页' },
  { pattern: /^(?:相关|附件|文字解读|图片解读|视频解读|访谈解读|媒体报道|图解)/, example: '相关解读' },
  { pattern: /^(?:版权|主办|承办|技术支持|ICP|网站标识码|联系我们|网站地图|关于我们|京ICP|[一-鿿]ICP备)/, example: '版权所有' },
  { pattern: /^(?:当前位置|您的位置|您现在的位置|现在位置)/, example: '当前位置:首页>公开' },
  {
    pattern: /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日? ?(?:\d{1,2}[:时]\d{2}(?::\d{2}|分)?)?(?:星期.)?(?:来源.*)?$/,
    example: '2023-11-05 11:00:00星期日',
  },
  { pattern: /^[>|»›/]+$/, example: '>' },
  // what a picture or a table shows
  { pattern: /^附?[图表] ?\d{1,2}(?:-\d{1,2})?[:、. ]?[^,;]*$/, example: '图2:五年来地区生产总值及增速' },
  { pattern: /发布日期:?\d{4}/, example: '某政务网发布日期:2024-02-06' },
  { pattern: /^[0-9a-f]{24,}:?$/, example: 'e4c29f31c6964493a14c4ddf6b160169:' },
];

const combined = new RegExp(FURNITURE.map(({ pattern }) => pattern.source).join('|'));

const tableOfContents = /$(?<=(?:\.{4}|…{2}|·{4}) ?\d{1,4})/;

/** True if a line is an entry of a table of contents: leaders and a page number end it. */
export function isContentsEntry(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last >= 48 && last <= 57 && tableOfContents.test(line);
}

/** True if a line is furniture of the page it stood on. */
export function isFurniture(line: string): boolean {
  if (isContentsEntry(line)) return true;
  if (line.length > 60) return false;
  if (/记者.{2,8}摄(?:影报道)?。?$/.test(line)) return true;
  if (line.includes('。')) return false;
  return combined.test(line);
}
