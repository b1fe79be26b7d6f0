/** The spellings of what is counted for each thousand people: `每千人口床位数`, `每千常住人口拥有床位`. */
const PEOPLE = ['每千人', '每千人口', '每千常住人口', '每千名常住人口', '千人口'];

/** The names of `things` for each thousand people, but for `name` itself. */
export const perThousand = (name: string, ...things: readonly string[]): string[] =>
  PEOPLE.flatMap((people) => things.flatMap((thing) => [people + thing, `${people}拥有${thing}`])).filter((spelling) => spelling !== name);
