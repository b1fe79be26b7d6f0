/** Invented pages in the ways in which government sites are built, each with the lines that a reader would copy. */
export interface Page {
  readonly page: string;
  readonly html: string;
  readonly lines: readonly string[];
}

const P1 = '过去一年，全市地区生产总值增长5.8%，规模以上工业增加值增长6.2%。';
const P2 = '一般公共预算收入57.3亿元，城镇新增就业3.2万人；居民收入与经济增长同步。';
const P3 = '2024年主要预期目标：地区生产总值增长5.5%左右，粮食产量稳定在82万吨以上。';
const TITLE = '云泽市2024年政府工作报告';

const links = (n: number): string => Array.from({ length: n }, (_, i) => `<li><a href="/c${i}/">栏目之${i}</a></li>`).join('');
const news = Array.from(
  { length: 12 },
  (_, i) => `<li><a href="/n${i}.html">云泽市召开第${i}次全市经济运行调度会议，部署下一阶段工作</a><span>2024-01-${10 + i}</span></li>`,
).join('\n');
const footer =
  '<div class="footer"><p>主办：云泽市人民政府　承办：云泽市人民政府办公室</p><p>云ICP备05000000号　网站标识码：1234567890</p><p>版权所有，未经书面授权禁止使用。</p></div>';

export const pages: readonly Page[] = [
  {
    page: 'a site of today: head full of meta, menus, crumbs, tools, an editor’s frame, a list of links, a footer',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}_云泽市人民政府</title><meta name="ArticleTitle" content="${TITLE}">
<style>.TRS_Editor P{line-height:2}</style><script>var hits = 12345; document.write("<p>访问量12345次。</p>");</script></head><body>
<div class="header"><a href="/"><h1>云泽市人民政府</h1></a><ul class="nav">${links(9)}</ul></div>
<div class="BreadcrumbNav">当前位置：<a href="/">首页</a> > <a href="/zw">政务公开</a> > 政府工作报告</div>
<div class="article"><h2>${TITLE}</h2><div class="pages-date">发布时间：2024-01-20 10:00　来源：市政府办公室　字号：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】浏览次数：2345次</div>
<div class="pages_content" id="UCAP-CONTENT"><div class="TRS_Editor"><style>p{margin:0}</style><p>　　${P1}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;${P2}</p>
<p style="display:none">隐藏的数字是99.9%。</p><p>　　${P3}</p></div></div>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div><p>责任编辑：某某</p></div>
<div class="related"><h3>相关链接</h3><ul>${news}</ul></div>${footer}</body></html>`,
    lines: [TITLE, P1, P2, P3],
  },
  {
    page: 'a site of old: tables for the page, capitals, <br>-parted lines, nothing closed',
    html: `<HTML><HEAD><TITLE>${TITLE}</TITLE></HEAD><BODY><TABLE WIDTH=980><TR><TD COLSPAN=2><A HREF=/>首页</A>|<A HREF=/a>要闻</A>|<A HREF=/b>公开</A>
<TR><TD WIDTH=200><A HREF=1>公告一</A><BR><A HREF=2>公告二</A><TD><TABLE><TR><TD ALIGN=CENTER><FONT SIZE=5><B>${TITLE}</B></FONT>
<TR><TD>&nbsp;&nbsp;&nbsp; ${P1}<BR>&nbsp;&nbsp;&nbsp; ${P2}<BR><BR>&nbsp;&nbsp;&nbsp; <FONT COLOR=RED>2024年主要预期目标</FONT>${P3.slice(11)}</TABLE>
<TR><TD COLSPAN=2>版权所有：云泽市人民政府 建议使用IE浏览器，1024×768分辨率浏览</TABLE>`,
    lines: [TITLE, P1, P2, P3],
  },
  {
    page: 'the whole page in a form, fields and buttons in it',
    html: `<html><head><title>${TITLE} - 云泽市统计局</title></head><body><form id="aspnetForm" action="x.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK99%增长"><select><option>2023年</option><option>2022年</option></select>
<div id="main"><span id="lblTitle">${TITLE}</span><div id="lblContent"><div>${P1}</div><div>${P2}</div><div>${P3}<button>纠错</button></div></div></div></form></body></html>`,
    lines: [TITLE, P1, P2, P3],
  },
  {
    page: 'saved by Word',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>报告</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Words>9999</o:Words></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0} --></style></head><body lang=ZH-CN><div class=WordSection1><p class=MsoNormal align=center><b><span style='font-family:宋体'>${TITLE}</span><o:p></o:p></b></p>
<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312'>过去一年，全市
地区生产总值增长</span><span lang=EN-US>5.8%</span><span style='font-family:仿宋_GB2312'>，规模以上工业增加值增长</span><span lang=EN-US>6.2%</span><span>。</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p><p class=MsoNormal>${P2}</p></div></body></html>`,
    lines: [TITLE, P1, P2],
  },
  {
    page: 'an article in several parts that stand side by side, the heading of one between them',
    html: `<html><head><title>${TITLE}</title></head><body><ul>${links(8)}</ul><div class="wrap"><h1>${TITLE}</h1><div class="part"><p>${P1.repeat(6)}</p></div><h2>二、2024年目标</h2><div class="part"><p>${P3}</p></div><p>${P2}</p></div><div class="hot"><ul>${news}</ul></div>${footer}</body></html>`,
    lines: [TITLE, P1.repeat(6), '二、2024年目标', P3, P2],
  },
  {
    page: 'words beside the elements that hold the rest',
    html: `<html><body><h1>${TITLE}</h1>${P1}<br>${P2}<div>${P3}</div></body></html>`,
    lines: [TITLE, P1, P2, P3],
  },
  {
    page: 'a short notice on a page full of links; the title only in the head',
    html: `<html><head><title>云泽市2023年居民收入情况|云泽市统计局</title></head><body><div>${'<a href="#">数据发布</a> '.repeat(40)}</div><div class="news_content"><p>${P2}</p></div><ul>${news}</ul>${footer}</body></html>`,
    lines: ['云泽市2023年居民收入情况', P2],
  },
  {
    page: 'the head names only the site, or nothing',
    html: `<html><head><title>云泽市人民政府门户网站</title></head><body><p>${P1}</p><p>${P2}</p></body></html>`,
    lines: [P1, P2],
  },
  {
    page: 'XHTML with empty elements',
    html: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title><script src="a.js"/></head><body><a name="top"/><div/><p>${P1}</p><p/><p>${P3}</p></body></html>`,
    lines: [TITLE, P1, P3],
  },
  {
    page: 'plain text in <pre>',
    html: `<html><body><pre>${TITLE}\n\n    ${P1}\n    ${P2}\r\n${P3}\n</pre></body></html>`,
    lines: [TITLE, P1, P2, P3],
  },
  {
    page: 'entities, full-width spaces, raised and lowered figures, ruby, zero width',
    html: `<html><body><h1>云&#27901;市2024年&#x653F;府工作报告</h1><p>　　研发经费投入强度<sup>1</sup>达到2.5%<sup>[2]</sup>，PM<sub>2.5</sub>年均浓度35微克/m<sup>3</sup>，新建绿地12万m<sup>2</sup>，发电10<sup>8</sup>千瓦时，&ldquo;十四五&rdquo;收官，城镇化率&gt;63%&hellip;&#8203;</p><p>云<ruby>泽<rt>zé</rt></ruby>市人口密度180人/km<sup>2</sup>，增长&minus;0.3&permil;。</p></body></html>`,
    lines: [
      '云泽市2024年政府工作报告',
      '研发经费投入强度达到2.5%，PM2.5年均浓度35微克/m³，新建绿地12万m²，发电10^8千瓦时，“十四五”收官，城镇化率>63%…',
      '云泽市人口密度180人/km²，增长−0.3‰。',
    ],
  },
  {
    page: 'text that a script shows later',
    html: `<html><body><ul>${links(5)}</ul><div id="zoom" style="display:none"><p>${P1}</p><p>${P2}</p></div></body></html>`,
    lines: [P1, P2],
  },
  {
    page: 'a layout table in a layout table, with a table of figures',
    html: `<table><tr><td><table><tr><td><b>${TITLE}</b></td></tr><tr><td><p>${P1}</p><table border=1><caption>主要指标</caption><tr><th>指标<th>单位<th>2023年<tr><td>粮食产量<td>万吨<td>82.4<tr><td>常住人口<td>万人<td>215</table><p>${P3}</p></td></tr></table></td><td><a href=#>上一篇</a></td></tr></table>`,
    lines: [TITLE, P1, '主要指标', '指标\t单位\t2023年', '粮食产量\t万吨\t82.4', '常住人口\t万人\t215', P3],
  },
  {
    page: 'figures in items, a definition list, a quotation',
    html: `<body><div><h1>${TITLE}</h1><ol><li>${P1}<li>${P2}</ol><dl><dt>目标<dd>${P3}</dl><blockquote>加快发展，<i>提质增效</i>。</blockquote></div></body>`,
    lines: [TITLE, P1, P2, '目标', P3, '加快发展，提质增效。'],
  },
  {
    page: 'a part of a page, cut out of it',
    html: `"<divclass="title"><h2>${TITLE}</h2>时间：2024-01-20</p></div><center>市长某某</center><p>${P1}</p><p>${P2}</p><p>${P3}</p></div>`,
    lines: [TITLE, '时间：2024-01-20', '市长某某', P1, P2, P3],
  },
];

/** Pages that hold no article. */
export const hollow: readonly (readonly [what: string, html: string])[] = [
  ['a list of links', `<html><head><title>政府工作报告列表</title></head><body><ul>${news}</ul>${footer}</body></html>`],
  [
    'text that only a script would fetch',
    '<!DOCTYPE html><html><head><title>x</title></head><body><div id="app"></div><noscript>请启用JavaScript，以查看本页内容。</noscript><script src="a.js"></script></body></html>',
  ],
  [
    'frames',
    '<html><frameset cols="20%,80%"><frame src="left.htm"><frame src="main.htm"><noframes>您的浏览器不支持框架。</noframes></frameset></html>',
  ],
  ['nothing', '<!doctype html><html><body>\n</body></html>'],
  ['tags alone', `<html>${'<div><span></span></div>'.repeat(20)}</html>`],
  ['a form', '<html><body><form>用户名：<input name=u> 密码：<input type=password><button>登录</button></form></body></html>'],
];
