/** Round whole numbers from 0 up to one that is not below the most, each a line to read by. */
export function linesTo(most: number): number[] {
  if (most <= 0) return [0, 1];
  const size = 10 ** Math.floor(Math.log10(most));
  const steps = [0.2, 0.5, 1, 2].map((part) => Math.max(1, part * size));
  const step = steps.find((one) => most / one <= 5) ?? size;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}
