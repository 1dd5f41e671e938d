const units = ['B', 'KB', 'MB', 'GB'] as const;

/** Size of a file as Windows shows it: powers of 1024, one decimal from KB on, in the writing of the language. */
export function fileSizeText(bytes: number, language: 'vi' | 'en'): string {
  let size = bytes;
  let step = 0;
  while (size >= 1024 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  const digits = step === 0 ? 0 : 1;
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number.format(size)} ${units[step]}`;
}
