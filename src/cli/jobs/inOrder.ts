/**
 * Starts work on items as they come and gives the results in the items' order. At most `ahead` are under way or wait for their turn, and
 * nothing is started while the reader of the results is busy with one.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, start: (item: T) => Promise<R>, ahead: number): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = iterator.next();
  try {
    while (next !== null || begun.length > 0) {
      const [first] = begun;
      if (next !== null && begun.length < ahead) {
        // an item is taken in unless the result whose turn it is comes before it
        const item: IteratorResult<T> | null = await (first === undefined ? next : Promise.race([next, first.then(() => null)]));
        if (item !== null) {
          next = item.done === true ? null : iterator.next();
          if (item.done === true) continue;
          const result = start(item.value);
          // heard again when its turn comes
          result.catch(() => {});
          begun.push(result);
          continue;
        }
      }
      begun.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    next?.catch(() => {});
    // an iterator that waits for its source cannot be ended from here
    void iterator.return?.(undefined)?.catch(() => {});
  }
}
