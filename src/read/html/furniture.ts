/** What surrounds an article on a page: told by the names that pages give it, and by its words. */
import type { Element } from './dom.js';

/** Words of class names and ids, parted as people part them. */
const NAMES = new Set(
  (
    'nav navbar navigation menu menus topmenu submenu breadcrumb breadcrumbs crumb crumbs dqwz mbx position sitemap ' +
    'footer foot bottom copyright copyrights beian banner topbar header-nav logo ' +
    'sidebar side aside related relate relation recommend xgwz xgyd xgxx xglj xgjd hot hots rank ranking ' +
    'share sharebox bdshare bshare jiathis social qrcode ewm weixin weibo ' +
    'toolbar tools tool print fontsize pager pagination pages fenye prev previous next shangxiapian ' +
    'login search searchbox comment comments pinglun advert ads ad popup dialog modal sr-only hidden hide'
  ).split(' '),
);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog']);
const TAGS = new Set(['nav', 'footer', 'aside', 'menu', 'dir']);

/** Whether the element's tag, role, class or id says that it is no part of an article. */
export function isNamedFurniture({ name, attributes }: Element): boolean {
  if (TAGS.has(name) || ROLES.has(attributes.get('role') ?? '')) return true;
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300);
  if (names.length < 2) return false;
  return names
    .toLowerCase()
    .split(/[\s_]+/)
    .some((word) => NAMES.has(word) || NAMES.has(word.replace(/-?(?<!\d)\d+$/, '')) || NAMES.has(word.split('-')[0] ?? ''));
}

const LONGEST = 200;
/** Whole lines of a page about itself. */
const LINES = new RegExp(
  [
    // rights, hosts, licences
    '版权所有|^(?:主办|承办|协办)(?:单位)?[:： ]|[京沪津渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP(?:备|证)|公网安备|网站标识码|网站地图|copyright|©',
    // where one is, what one needs
    '浏览器.{0,20}(?:浏览|访问|分辨率)|欢迎(?:您)?(?:访问|光临|来到)|^您?(?:现在|当前)?(?:所在)?(?:的)?位置[:：]|^当前位置|^首页 ?[>›»]',
    // counters and tools
    '浏览(?:次数|量|数)|(?:点击|阅读|访问)(?:次数|数|率|量)[:： ]|字[体号](?:大小)?[:：【[ ]|【? ?大 ?】? *【? ?中 ?】? *【? ?小 ?】?|^\\[?【?(?:打印|关闭|收藏|返回顶部|返回首页|我要纠错|纠错|分享|举报)|分享(?:到|至)[:： ]?|扫一扫|手机(?:看|扫码|版)',
    // other pages
    '^(?:上|下)一[篇条页][:： ]|^(?:相关|延伸|推荐)(?:链接|阅读|文章|新闻|稿件|文档|解读|附件)[:：]?$|^(?:责任)?编辑[:：]|请(?:启用|开启|打开).{0,6}(?:javascript|脚本)',
  ].join('|'),
  'i',
);

export const isFurnitureLine = (text: string): boolean => text.length <= LONGEST && !/[\d.]%/.test(text) && LINES.test(text);
