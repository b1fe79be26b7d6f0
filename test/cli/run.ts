import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const BIN = join(ROOT, 'bin/plan-extract.js');

if (!existsSync(join(ROOT, 'dist/cli.cjs'))) throw new Error('the command line is tested as it is built: run npm run build');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Record<string, string>;
  readonly bin?: string;
}

/** Runs the built command line as a process of its own. */
export function run(args: readonly string[], { cwd, input = '', env = {}, bin = BIN }: RunOptions = {}): Run {
  const done = spawnSync(process.execPath, [bin, ...args], { cwd, input, encoding: 'utf8', env: { ...process.env, COLUMNS: '', ...env } });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Starts it and gives the running process. */
export const start = (args: readonly string[], cwd: string): ReturnType<typeof spawn> => spawn(process.execPath, [BIN, ...args], { cwd });

/** An invented report. */
export const REPORT = [
  '云岭省2025年政府工作报告',
  '一、2024年工作回顾',
  '过去一年，地区生产总值增长5.8%，社会消费品零售总额达到1234.5亿元，城镇新增就业12.3万人。',
  '二、2025年主要预期目标',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业12万人以上。',
  '',
].join('\n');

/** An invented text of a report without any figure. */
export const WORDS_ONLY = '云岭省政府工作报告\n坚持稳中求进，扎实推动高质量发展。\n';
