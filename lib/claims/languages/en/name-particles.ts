/** First parts that a hyphen joins to a name: "al-Foua", "Deir el-Balah". */
export const nameParticles: ReadonlySet<string> = new Set(
  'al el ash as at ad an ar az es ul ud abu umm beit deir bin ben tel ain ras kafr khan shar saint st'.split(' '),
);
