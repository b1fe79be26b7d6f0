import fc from 'fast-check';
import { layouts, none } from '../../read/html/layouts.js';
import { hollow, pages as sound } from '../../read/html/pages.js';
import { gb18030 } from '../../whole/copies.js';
import { sentences } from '../corpus.js';
import type { Maker } from '../input.js';

const head = '<!doctype html><html><head><meta charset="gbk"><title>云泽市2024年政府工作报告</title></head><body>';
const whole: readonly string[] = [
  ...sound.map(({ html }) => html),
  ...hollow.map(([, html]) => html),
  ...[...layouts.map(({ html }) => html), ...none.map(([, html]) => html)].map((html) => `${head}<p>全市经济平稳运行。</p>${html}`),
];

const tag = fc.constantFrom(
  ...'</div> <div> <td> </td> </tr> <tr> <table> </table> <p> </p> <br> <b> </b> <sup> </sup> <a href=x> </a> <!-- --> <script> </script> <pre> <ul> <li> </body> <td\u00a0rowspan=3> <td\u00a0colspan=9> <th\u00a0rowspan=0> <style> </style> <span\u00a0style="display:none"> &nbsp; &amp; &lt; &#12288; &#x2028; &#0; < > " <?xml <![CDATA[ ]]> <svg> <title> <form> <select> <center>'
    .split(' ')
    .map((written) => written.replace('\u00a0', ' ')),
);

/** What is done to a page: put in, cut out, said twice. */
const wound = fc.tuple(
  fc.nat(),
  fc.constantFrom('in', 'out', 'twice'),
  fc.oneof({ weight: 4, arbitrary: tag }, fc.constantFrom(...sentences)),
  fc.nat(60),
);

/** Pages and tables of pages with tags put in and parts cut out, in UTF-8 or GB18030, cut off or not. */
export const pages: Maker = {
  id: 'pages',
  inputs: fc
    .tuple(fc.constantFrom(...whole), fc.array(wound, { maxLength: 8 }), fc.boolean(), fc.option(fc.nat(), { freq: 4 }))
    .map(([page, wounds, gb, cut]) => {
      let html = page;
      for (const [where, way, word, length] of wounds) {
        const at = where % (html.length + 1);
        const rest = html.slice(at);
        html = html.slice(0, at) + (way === 'in' ? word + rest : way === 'out' ? rest.slice(length) : rest.slice(0, length) + rest);
      }
      const content = gb ? gb18030(html) : Buffer.from(html);
      return { content: cut === null ? content : content.subarray(0, cut % (content.length + 1)), name: 'generated.html' };
    }),
};
