// Features that are not a word in a role: each name is spelt once and a number from then on.

/** Stands for the name of a feature; counts from 0. */
export type Sign = number;

const names: string[] = [];
const signs = new Map<string, Sign>();

/** The sign of that name. */
export function signOf(name: string): Sign {
  let sign = signs.get(name);
  if (sign === undefined) signs.set(name, (sign = names.push(name) - 1));
  return sign;
}

export const nameOf = (sign: Sign): string => names[sign]!;

/** The signs that differ in one word; `spell` gives their names. */
export function signsFor<T extends string>(spell: (word: T) => string): (word: T) => Sign {
  const known = new Map<T, Sign>();
  return (word) => {
    let sign = known.get(word);
    if (sign === undefined) known.set(word, (sign = signOf(spell(word))));
    return sign;
  };
}
