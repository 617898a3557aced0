// How the keyboard walks through the list of claims.

/**
 * The claim a key leads to from `current`: arrows and j/k step, Home and End go to the ends; undefined for other keys and
 * where there is nowhere to go. Without a current claim any of them enters the list.
 */
export const claimAfterKey = (ids: readonly string[], current: string | undefined, key: string): string | undefined => {
  const at = current === undefined ? -1 : ids.indexOf(current);
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return ids[at + 1];
    case 'ArrowUp':
    case 'k':
      return at < 0 ? ids.at(-1) : ids[at - 1];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
};
