// Sizes of files and stores.
import { language } from '@/components/text.ts';

/** "1.4 MB". */
export const sizeInWords = (bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  // Shortened, a byte has no plural in English.
  const unitDisplay = step === 0 ? 'long' : 'short';
  return new Intl.NumberFormat(language(), { style: 'unit', unit: units[step]!, unitDisplay, maximumFractionDigits: 1 }).format(
    bytes / 1000 ** step,
  );
};
