export const words = (list: string): string[] => list.trim().split(/\s+/);
export const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((p) => p.trim())
    .filter(Boolean);
