/** The side of the worker processes. */
import { InputError, readTexts } from '../../read/index.js';
import { type Answer, bugOf, faultOf, type Order } from './order.js';
import type { GivenText } from './sources.js';
import { openTask, type SpecOf, type TaskName } from './tasks.js';

type Task = (text: GivenText) => Iterable<unknown>;

async function answer(content: string | GivenText, encoding: string | undefined, task: Task): Promise<Answer> {
  const parts: Answer['parts'][number][] = [];
  try {
    for await (const text of typeof content === 'string' ? readTexts(content, encoding) : [content]) {
      if (text instanceof InputError) parts.push({ fault: faultOf(text) });
      else for (const value of task(text)) parts.push({ value });
    }
  } catch (error) {
    return { parts, bug: bugOf(error) };
  }
  return { parts };
}

/** Works through a batch, one answer a source. */
export async function carryOut({ task, spec, encoding, additions, contents }: Order): Promise<Answer[]> {
  if (additions.length > 0) {
    const { applyAdditions } = await import('../../config/apply.js');
    for (const added of additions) applyAdditions(added);
  }
  const work: Task = await openTask(task, spec as SpecOf<TaskName>);
  const answers: Answer[] = [];
  for (const content of contents) answers.push(await answer(content, encoding, work));
  return answers;
}

/** Answers the program that started this process until it goes away. */
export async function serve(): Promise<void> {
  const { worker, workerEmit } = await import('workerpool');
  worker({
    carryOut: (order: Order) => {
      workerEmit({ pid: process.pid });
      return carryOut(order);
    },
    ready: () => true,
  });
}
