/**
 * A text without the words that it ends in, however many. `ending` has the form `$(?<=((?:…)*))`: found from the end, they take time in
 * their own length, where `(?:…)+$` would try every place of the text.
 */
export const withoutEnding = (text: string, ending: RegExp): string => text.slice(0, text.length - (ending.exec(text)?.[1]?.length ?? 0));
