// Makes the README's picture from the newsstand: an article with its marks, and the panel beside it.
import type { Launcher } from './launch.ts';

export const makePicture = async (_launch: Launcher, _file: string): Promise<void> => {
  throw new Error('not yet');
};
