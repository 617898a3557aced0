// Which languages the engine can read.

/** Primary subtags (BCP 47) of the languages there is a pack for. */
export const languagePacks: readonly string[] = ['en'];

/** Whether claims can be found in a text of this language (BCP 47 tag). An unknown language (`und` or empty) is not refused. */
export const hasLanguagePack = (tag: string): boolean => {
  const primary = tag.toLowerCase().split(/[-_]/)[0]!;
  return primary === '' || primary === 'und' || languagePacks.includes(primary);
};
