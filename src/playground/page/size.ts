const tenths = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** How large a file is, in KB or MB of 1024: `83 KB`, `1,4 MB`. */
export function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${tenths.format(bytes / 1024 / 1024)} MB`;
}
